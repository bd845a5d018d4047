/** Several commands that belong together: what the first ones do, the later ones see. Each function takes the random choices and
 *  gives the text of a script. */
import { position } from './numbers.mjs'
import { leave } from './scripts.mjs'

/** @typedef {import('../random.mjs').Random} Random */

const letters = ['a', 'b', 'c', 'd', 'e', 'f']
const pairs = (r, most) => r.some(0, most, () => `${r.pick(letters)} ${r.between(0, 9)}`).join(' ')

/** A dict that is changed, and the order of its keys. @param {Random} r */
export function dictChanges(r) {
  const key = () => r.pick(letters)
  const step = () =>
    r.pick([
      () => `dict set ds ${key()} ${r.between(0, 9)}`,
      () => `dict set ds ${key()} ${r.between(0, 9)}`,
      () => `dict set ds n ${key()} ${r.between(0, 9)}`,
      () => `dict unset ds ${key()}`,
      () => `dict incr ds ${key()}${r.pick(['', ' 3', ' -1'])}`,
      () => `dict lappend ds ${key()} x`,
      () => `dict append ds ${key()} z`,
      () => `set ds [dict replace $ds ${key()} r ${key()} s]`,
      () => `set ds [dict remove $ds ${key()} ${key()}]`,
      () => `set ds [dict merge $ds {${pairs(r, 4)}}]`,
      () => `set ds [dict merge {${pairs(r, 4)}} $ds]`,
      () =>
        `set ds [dict filter $ds ${r.pick(['key {[a-c]}', 'value {[0-5]}', 'key a b e', 'script {k v} {expr {$v > 3}}'])}]`,
      () => `set ds [dict map {k v} $ds {if {$k eq "${key()}"} {${r.pick(['continue', 'break', 'set v m'])}}; set v}]`,
      () => `set other $ds; dict set other ${key()} o; dict unset ds ${key()}`,
      () => `dict for {k v} $ds {dict unset ds $k; dict set ds $k$k $v}`,
      () => `dict update ds ${key()} u ${key()} w {set u 7${r.pick(['', '; unset w', '; set w 8'])}}`,
      () => `dict with ds {set ${key()} w}`,
      () => `lappend ds ${key()} t`,
    ])()
  const end = r.pick([
    'list $ds [dict size $ds]',
    'list [dict keys $ds] [dict values $ds] [llength $ds]',
    'set out {}; dict for {k v} $ds {lappend out $k=$v}; list $out $ds',
    'list [dict get $ds a] [dict exists $ds b] $ds',
    'array set fromdict $ds; array size fromdict',
  ])
  return `set ds {${pairs(r, 10)}}; ${r.some(2, 6, step).join('; ')}; ${end}`
}

/** Variables that have the same value, and are changed one by one. @param {Random} r */
export function sharedValues(r) {
  const name = () => r.pick(['va', 'vb', 'vc'])
  const value = () => r.pick([String(r.between(0, 9)), 'q', `$${name()}`, '{1 2}', `[list $${name()}]`, 'a\u00e9'])
  const step = () =>
    r.pick([
      () => `set ${name()} $${name()}`,
      () => `set ${name()} $${name()}`,
      () => `lappend ${name()} ${value()} ${value()}`,
      () => `append ${name()} ${value()}`,
      () => `lset ${name()} ${position(r)} ${value()}`,
      () => `lset ${name()} 0 0 ${value()}`,
      () => `lpop ${name()} ${position(r)}`,
      () => `ledit ${name()} ${position(r)} ${position(r)} ${value()}`,
      () => `set ${name()} [linsert $${name()} ${position(r)} ${value()}]`,
      () => `set ${name()} [lreplace $${name()} ${position(r)} ${position(r)} ${value()}]`,
      () => `set ${name()} [lrange $${name()} ${position(r)} ${position(r)}]`,
      () => `set ${name()} [lreverse $${name()}]`,
      () => `set ${name()} [concat $${name()} $${name()}]`,
      () => `set ${name()} [string range $${name()} ${position(r)} ${position(r)}]`,
      () => `dict set ${name()} ${r.pick(['0', 'k', 'q'])} ${value()}`,
      () => `foreach q $${name()} {lappend ${name()} $q; if {[llength $${name()}] > 20} break}`,
      () => `set ${name()} [lmap q $${name()} {set q}]`,
      () => `lassign $${name()} ${name()} ${name()}`,
      () => `apply {v {lappend v in; lset v 0 in; set v}} $${name()}`,
      () => `apply {n {upvar 1 $n v; lappend v up}} ${name()}`,
      () => `incr ${name()}`,
      () => `string length $${name()}; llength $${name()}`,
      () => `unset ${name()}; set ${name()} {}`,
    ])()
  const caught = r.chance(0.6)
  const steps = r.some(3, 8, step).map((text) => (caught ? `catch {${text}}` : text))
  return `set va {${r.pick(['', 'a b c', '1 2 3 4', '{a 1} {b 2}', 'x'])}}; set vb $va; set vc ${value()}; ${steps.join('; ')}; list $va $vb $vc [llength $va]`
}

/** A switch of several patterns, some without a script of their own or with an empty one. @param {Random} r */
export function switching(r) {
  const mode = r.pick(['', '', '-exact ', '-glob ', '-regexp ', '-nocase ', '-glob -nocase '])
  const pool = /glob/.test(mode)
    ? ['a*', '*b', '?', 'abc', '[ab]c', '*', '\\*', '{}']
    : /regexp/.test(mode)
      ? ['^a', 'b$', 'a.c', '^$', '[ab]+', '(', '.']
      : ['a', 'b', 'abc', '{}', 'A', '1', '01', '{a b}', 'default']
  const body = () => r.pick(['{list one}', '{list two}', '{}', '-', '-', '{set x}', `{${leave(r)}}`, '{list "$x $n"}'])
  const arms = r.some(1, 5, () => `${r.pick(pool)} ${body()}`)
  if (r.chance(0.5)) arms.push(`default ${r.chance(0.1) ? '-' : body()}`)
  const value = r.pick(['a', 'b', 'abc', '{}', 'A', '1', '{a b}', 'ac', 'zb', '$s', '$e', '*'])
  const text = `switch ${mode}${r.chance(0.5) ? '-- ' : ''}${value} ${r.chance(0.7) ? `{${arms.join(' ')}}` : arms.join(' ')}`
  return r.chance(0.3)
    ? `foreach v {a b abc {} A} {lappend out [switch ${mode}-- $v {${arms.join(' ')}}]}; set out`
    : text
}

/** A try with handlers that end in some way themselves, and what its options say. @param {Random} r */
export function trying(r) {
  const body = () =>
    r.pick([
      () => leave(r),
      () => leave(r),
      () => 'lappend ::notes t',
      () => 'set m',
      () => 'error again',
      () => 'expr {1/0}',
    ])()
  const handler = () => {
    const kind = r.pick([
      'on ok',
      'on error',
      'on error',
      'on return',
      'on break',
      'on continue',
      'on 3',
      'on 5',
      'trap {}',
      'trap A',
      'trap {A B}',
      'trap {C}',
      'trap ARITH',
      'trap {TCL LOOKUP}',
    ])
    return `${kind} ${r.pick(['{}', 'm', '{m o}', '{m o}'])} ${r.chance(0.1) ? '-' : `{${body()}}`}`
  }
  const handlers = r.some(0, 3, handler)
  const end = r.chance(0.4) ? [`finally {${body()}}`] : []
  const text = `try {${body()}} ${[...handlers, ...end].join(' ')}`
  const called = r.pick([text, `apply {{} {${text}}}`, `apply {{} {${text}; list behind}}`])
  return `catch {${called}} m o; ${WHAT_CAME}`
}

/** What a catch has left in m and o. */
const WHAT_CAME =
  'list $m [dict get $o -code] [dict get $o -level] [if {[dict get $o -code] == 1} {list [dict get $o -errorcode] [dict get $o -errorinfo] [dict get $o -errorline]}] [if {[dict exists $o -during]} {dict get [dict get $o -during] -code}]'

/** An error that passes several procedures, some of which change what it says. @param {Random} r */
export function passing(r) {
  const step = () =>
    r.pick([
      'pass',
      'catch pass m o; return -options $o $m',
      'catch pass m o; return -options $o changed',
      'catch pass m o; dict set o -errorcode {X Y}; return -options $o $m',
      'catch pass m o; dict incr o -level; return -options $o $m',
      'catch pass m o; dict unset o -errorinfo; return -options $o $m',
      'catch pass m; error $m $::errorInfo $::errorCode',
      'catch pass m; error $m',
      'catch pass m; return -code error -errorinfo "info $m" $m',
      'catch pass m; throw {T U} $m',
      'try pass on error {m o} {return -options $o $m}',
      'try pass on error {m o} {error $m $m}',
      'try pass finally {set z 1}',
      'uplevel 1 pass',
      'eval pass',
      'foreach i 1 pass',
      'if 1 {pass}',
      'list [pass]',
      'expr {[pass]}',
      'subst {[pass]}',
      'tailcall pass',
      'namespace eval passing pass',
      'return -code error [pass]',
    ])
  const first = r.pick([
    () => `${leave(r)}`,
    () => 'error inner',
    () => 'error inner info {A B}',
    () => 'expr {1/0}',
    () => 'throw {A B} thrown',
    () => 'nosuch',
  ])
  const procs = r.some(1, 4, step)
  const names = procs.map((_, i) => `pass${i + 1}`)
  const lines = procs.map((text, i) => `proc ${names[i]} {} {${text.replace(/\bpass\b/g, `pass${i}`)}}`)
  return `proc pass0 {} {${first()}}; ${lines.join('; ')}; catch ${names.at(-1)} m o; ${WHAT_CAME}`
}

/** Commands and variables of one name in several namespaces, and which of them is meant. @param {Random} r */
export function scopes(r) {
  const spaces = ['::', 'sa', 'sb', 'sa::sc']
  // Most steps are about one of them.
  const focus = r.pick(spaces)
  const space = () => (r.chance(0.5) ? focus : r.pick(spaces))
  const path = () => r.pick(['::sb', '::sa::sc ::sb', '::sa ::sb', '::sb ::sa'])
  const link = () => r.pick(['upvar 1 $n v', 'eval {upvar 1 $n v}', '[list upvar] 1 $n v', '{*}[list upvar 1 $n v]'])
  const inside = (text) => `namespace eval ${space()} {${text}}`
  const name = () => r.pick(['w', 'w', '::w', 'sa::w', '::sb::w', 'sc::w'])
  const value = () => r.between(1, 99)
  const step = () =>
    r.pick([
      () => inside(`proc who {} {return ${value()}}`),
      () => inside(`proc who {} {return ${value()}}`),
      () => inside(`variable w ${value()}`),
      () => inside(`variable w ${value()}`),
      () => inside('variable w'),
      () => `set ${name()} ${value()}`,
      () => inside(`set w ${value()}`),
      () => inside('set w'),
      () => inside('who'),
      () => inside('who'),
      () => inside(`${r.pick(['sc', 'sb', '::sa', 'sa'])}::who`),
      () => inside(`namespace path {${r.pick(['::sb', '::sa::sc ::sb', '', 'sc', '::sa'])}}`),
      () => inside(`namespace path {${path()}}`),
      () => inside('namespace export who'),
      () => inside(`namespace import ${r.pick(['', '-force '])}${r.pick(['::sa', '::sb', '::sa::sc'])}::who`),
      () => inside('namespace which who'),
      () => inside('namespace which -variable w'),
      () => inside('namespace origin who'),
      () => inside('rename who {}'),
      () => inside(`rename who ${r.pick(['::who2', 'who', '::sb::who', 'sc::who'])}`),
      () => inside('namespace forget *'),
      () => `namespace delete ${r.pick(['sa', 'sb', 'sa::sc'])}`,
      () => inside(`proc look {} {variable w; set w}; look`),
      () => inside(`proc look {} {global w; set w}; look`),
      () => inside(`proc look n {upvar ${r.pick(['1', '#0', '', '0'])} $n v; set v}; look ${name()}`),
      () => inside(`proc rd n {${link()}; list [info exists v] [set v ${value()}]}`),
      () => inside(`${r.pick(['sa', 'sb', '::sb', '::sa'])}::rd ${name()}`),
      () => inside(`apply {{} {set w 1; ${r.pick(['::sa', '::sb'])}::rd w; set w}}`),
      () => inside(`namespace upvar ${r.pick(['::sa', 'sb', '::'])} w v; set v`),
      () => inside(`upvar 0 ${name()} v; set v`),
      () => inside(`apply {{} {variable w; incr w} ${r.pick(['::sa', 'sb'])}}`),
      () => inside('info exists w'),
      () => inside('lsort [info vars w*]'),
      () => inside('unset -nocomplain w'),
      () => inside('uplevel 1 {who}'),
      () => inside('eval who'),
      () => inside(`namespace inscope ${r.pick(['::sa', '::sb'])} who`),
      () => inside('set c [namespace code who]; namespace eval ::sb $c'),
      () => inside(`namespace unknown {apply {args {return "un $args"}}}`),
      () => `set ${r.pick(['sa', 'sb', 'sa::sc'])}::w`,
    ])()
  // What the steps find: often something is where another name hides it.
  const there = spaces.flatMap((ns) =>
    [
      ...(r.chance(0.6) ? [`variable w ${value()}`] : []),
      ...(r.chance(ns === focus ? 0.3 : 0.6) ? [`proc who {} {return ${value()}}`] : []),
      ...(r.chance(0.6) ? [`proc rd n {${link()}; list [info exists v] [set v ${value()}]}`] : []),
      ...(r.chance(ns === focus ? 0.5 : 0.1) ? [`namespace path {${path()}}`] : []),
    ].map((text) => `catch {namespace eval ${ns} {${text}}}; `),
  )
  const steps = r.some(4, 10, step).map((text) => `lappend sl [catch {${text}} sr] $sr`)
  return `set sl {}; ${there.join('')}${steps.join('; ')}; set sl`
}

/** A variable that is linked, or a command that is called, by a name that several namespaces have: which of them is meant.
 *  @param {Random} r */
export function resolving(r) {
  const spaces = ['sa', 'sb', 'sa::sc']
  const value = () => r.between(1, 99)
  const parts = ['set w 1', 'proc ::who {} {return global}', 'proc ::rd n {upvar 1 $n v; incr v}']
  for (const ns of spaces) {
    const link = r.pick(['upvar 1 $n v', 'eval {upvar 1 $n v}', '[list upvar] 1 $n v', '{*}[list upvar 1 $n v]'])
    const look = r.pick(['list [info exists v] [set v]', `set v ${value()}`, 'incr v', 'namespace which -variable v'])
    const path = r.pick(spaces.filter((other) => other !== ns))
    if (r.chance(0.8)) parts.push(`namespace eval ${ns} {variable w ${value()}}`)
    if (r.chance(0.5)) parts.push(`proc ${ns}::who {} {return ${value()}}`)
    parts.push(`proc ${ns}::rd n {${link}; ${look}}`)
    if (r.chance(0.5)) parts.push(`namespace eval ${ns} {namespace path ::${path}}`)
  }
  const call = () =>
    r.pick([
      () => `::${r.pick(spaces)}::rd ${r.pick(['w', 'w', '::w', 'sc::w'])}`,
      () => 'rd w',
      () => 'who',
      () => `apply {{} {who} ::${r.pick(spaces)}}`,
      () => 'namespace which who',
      () => 'set w',
    ])()
  const calls = r.some(3, 6, () => `lappend rs [catch {namespace eval ${r.pick(spaces)} {${call()}}} r] $r`)
  return `set rs {}; ${parts.join('; ')}; ${calls.join('; ')}; set rs`
}

/** Callbacks on one command, in which order they come. @param {Random} r */
export function watching(r) {
  const command = r.pick(['p', 'sum', 'ns::q', 'fail'])
  const step = () =>
    r.pick([
      () => `watch ${command} ${r.pick(['enter', 'leave', '{enter leave}'])} ${r.between(1, 4)}`,
      () => `watch ${command} ${r.pick(['enter', 'leave', '{enter leave}'])} ${r.between(1, 4)}`,
      () => `watch ${command} ${r.pick(['enter', 'leave', '{enter leave}'])} ${r.between(1, 4)}`,
      () => `catch {${command} 1 2}`,
      () => `catch {${command} 1}`,
      () => `unwatch ${command} ${r.pick(['enter', 'leave', '{enter leave}'])} ${r.between(1, 4)}`,
      () =>
        `watchvar ${r.pick(['x', 'arr(k)', 'arr', 'l'])} ${r.pick(['read', 'write', 'unset', '{read write}'])} ${r.between(1, 4)}`,
      () =>
        `watchvar ${r.pick(['x', 'arr(k)', 'arr', 'l'])} ${r.pick(['read', 'write', 'unset', '{read write}'])} ${r.between(1, 4)}`,
      () =>
        r.pick([
          'set x 3',
          'incr x',
          'set arr(k) 2',
          'set arr(k)',
          'lappend l z',
          'unset arr(k)',
          'unset -nocomplain arr',
          'unset -nocomplain x',
        ]),
    ])()
  return `${r.some(2, 7, step).join('; ')}; catch {${command} 1 2}; catch {set x}; set ::notes`
}

const parameters = ['a', 'b', '{c 3}', '{d {}}', 'args', '{args x}', '{a 9}', '{e "x y"}']

/** A procedure with some parameters, called with more or fewer arguments. @param {Random} r */
export function calling(r) {
  const list = r.some(0, 4, () => r.pick(parameters)).join(' ')
  const call = () => `np ${r.some(0, 5, () => r.pick(['1', '{}', 'x', '{a b}', '$l', '{*}$l', '{*}{}'])).join(' ')}`
  const body = r.pick([
    'lmap v [lsort [info locals]] {list $v [set $v]}',
    'info level 0',
    'set a',
    'lappend args end; set args',
    'list [info args np] [info default np c z]',
  ])
  const one = r.chance(0.75)
    ? `proc np {${list}} {${body}}; list [catch {${call()}} r] $r [catch {${call()}} r] $r`
    : `apply {{${list}} {lmap v [lsort [info locals]] {list $v [set $v]}}} ${call().slice(3)}`
  return one
}

/** Loops over several lists at once, of lengths of their own. @param {Random} r */
export function looping(r) {
  const list = () => `{${r.some(0, 6, () => r.pick(['1', '2', 'a', '{}', '{x y}'])).join(' ')}}`
  const vars = () => r.pick([['a'], ['a', 'b'], ['b', 'c', 'd'], ['a', 'a']])
  const heads = r.some(1, 3, vars)
  const names = heads.flat()
  const test = r.chance(0.4)
    ? `if {[incr rounds] == ${r.between(1, 4)}} ${r.pick(['continue', 'break', '{return early}'])}; `
    : ''
  const head = heads.map((words) => `{${words.join(' ')}} ${list()}`).join(' ')
  const body = `${test}lappend out ${names.map((n) => `$${n}`).join(' ')} |`
  return `set out {}; set rounds 0; ${r.pick(['foreach', 'lmap', 'foreach'])} ${head} {${body}}; list $out [list $${names.join(' $')}]`
}

/** A coroutine that is resumed with several values, or one. @param {Random} r */
export function resuming(r) {
  const step = () =>
    r.pick([
      'lappend got [yield y]',
      'lappend got [yieldto string cat z]',
      'lappend got [yieldto list 1 2]',
      'lappend got [yieldto return -level 0 r]',
      'lappend got [llength [yieldto string cat l]]',
      'foreach q [yieldto string cat f] {lappend got <$q>}',
      'lappend got [catch {yieldto error e} r] $r',
      'lappend got [yield]',
      'lappend got [apply {{} {tailcall yield tail}}]',
      'lappend got [apply {{} {tailcall yieldto string cat tail}}]',
      'tailcall yield last',
      'lappend got [coroutine inner apply {{} {yield i}}]',
      'lappend got [catch inner r] $r',
      'lappend got [coroutine inner2 apply {{} {yieldto yield outer}}]',
      'lappend got [info coroutine]',
      'lappend got [yield [lindex $got end]]',
      'try {lappend got [yield t]} finally {lappend got f}',
    ])
  const call = () => `lappend rs [catch {co ${r.some(0, 3, () => r.pick(['1', '{}', '{a b}', 'x'])).join(' ')}} r] $r`
  return `set rs {}; lappend rs [catch {coroutine co apply {{} {set got {}; ${r.some(1, 4, () => step()).join('; ')}; return $got}}} r] $r; ${r.some(1, 5, call).join('; ')}; set rs`
}
