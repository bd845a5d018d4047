/** Programs in which several parts of the language meet: links, traces, arrays and what ends them; dicts whose bodies fail;
 *  ensembles in namespaces; coroutines that call each other. Each function takes the random choices and gives the text of a
 *  script. */

/** @typedef {import('../random.mjs').Random} Random */

/** Steps, each with its code and result in a list. */
const logged = (r, low, high, step) => r.some(low, high, () => `lappend tl [catch {${step()}} tr] $tr`).join('; ')

/** Links to elements and variables, with traces, that end in some order. @param {Random} r */
export function linking(r) {
  // One element for each array with traces: in which order several end, is that of a hash table.
  const target = () => r.pick(['ta(k)', 'ta(k)', 'ta', 'tv', 'tv', '::tg', 'ta(no)', 'tn::v', 'tn::a(k)', 'tl2'])
  const link = () => r.pick(['la', 'lb', 'lc'])
  const ops = () => r.pick(['read', 'write', 'unset', 'array', '{read write}', '{write unset}', '{read write unset}'])
  const action = () =>
    r.pick([
      'lappend ::seen [list $args]',
      'lappend ::seen $args; error stop',
      'lappend ::seen $args; upvar 1 [lindex $args 0] q; set q(k) t',
      'lappend ::seen $args; upvar 1 [lindex $args 0] q; if {[lindex $args end] ne {array}} {catch {set q t}}',
      'lappend ::seen $args; upvar 1 [lindex $args 0] q; unset -nocomplain q',
      'lappend ::seen $args; uplevel 1 {info exists tv}',
      'lappend ::seen [uplevel 1 {info exists la}] [lrange $args 1 end]',
      'lappend ::seen [info level] [lindex $args end]; return x',
      'lappend ::seen b; break',
      'lappend ::seen $args; trace remove variable tv {read write} tw',
    ])
  const step = () =>
    r.pick([
      () => `upvar 0 ${target()} ${link()}`,
      () => `upvar 0 ${target()} ${link()}`,
      () => `upvar 0 ${link()} ${link()}`,
      () => `global tg; set tg ${r.between(1, 9)}`,
      () => `namespace upvar tn ${r.pick(['v', 'a', 'a(k)', 'new'])} ${link()}`,
      () => `variable tn::${r.pick(['v', 'a', 'w'])}`,
      () => `trace add variable ${r.pick([link, target])()} ${ops()} tw`,
      () => `trace add variable ${r.pick([link, target])()} ${ops()} tw`,
      () => `trace remove variable ${r.pick([link, target])()} ${ops()} tw`,
      () => `trace info variable ${r.pick([link, target])()}`,
      () => `set ${r.pick([link, target])()} ${r.pick(['1', '{a b}', 'x'])}`,
      () => `set ${r.pick([link, target])()}`,
      () => `incr ${r.pick([link, target])()}`,
      () => `append ${r.pick([link, target])()} z`,
      () => `lappend ${r.pick([link, target])()} z`,
      () => `dict set ${r.pick([link, target])()} k 1`,
      () => `unset ${r.pick([link, target])()}`,
      () => `unset ${r.pick([link, target])()}`,
      () => `unset -nocomplain ${link()} ${target()} ${link()}`,
      () => `array set ${r.pick(['ta', link()])} {k ${r.between(1, 9)}}`,
      () => `array unset ${r.pick(['ta', link()])} ${r.pick(['k', '*', ''])}`,
      () => `array get ${r.pick(['ta', link(), 'tn::a'])} k`,
      () => `list [array exists ${link()}] [array size ta] [info exists ${link()}] [info exists ${target()}]`,
      () => `set ${link()}(k) ${r.between(1, 9)}`,
      () => `set ${link()}(k)`,
      () => `tu ${r.pick([link, target])()}`,
      () => `ts ${r.pick([link, target])()} ${r.pick(['5', '{}', 'q'])}`,
      () => `foreach ${r.pick([link, target])()} {1 2} {set tv}`,
      () => `lassign {7 8} ${r.pick([link, target])()} ${r.pick([link, target])()}`,
      () => `catch {error e} ${r.pick([link, target])()}`,
      () => `regexp (.) abc ${r.pick([link, target])()}`,
      () => `scan 12 %d ${r.pick([link, target])()}`,
      () => `namespace delete tn`,
      () => `lsort [info locals ?a]`,
      () => `lset ${r.pick([link, target])()} 0 n`,
    ])()
  const procs = `proc tw args {${action()}}; proc tu n {upvar 1 $n v; unset v; info exists v}; proc ts {n w} {upvar 1 $n v; set v $w; upvar 0 v u; append u !; set v}`
  const start = `set ::seen {}; set ::tg 1; namespace eval tn {variable v 1; array set a {k 1}}`
  const body = `array set ta {k 1}; set tv 1; set tl2 {a b}; set tl {}; ${logged(r, 4, 10, step)}; set tl`
  return `${procs}; ${start}; list [apply {{} {${body}}}] $::seen`
}

/** A dict whose keys are variables for a script that changes them, ends early, or takes the dict away. @param {Random} r */
export function opening(r) {
  let depth = 0
  const key = () => r.pick(['a', 'b', 'k', 'n', 'new'])
  const path = () => r.pick(['', '', '', 'k', 'k n', 'a', 'new', 'k new'])
  const leaves = () =>
    r.pick([
      'break',
      'continue',
      'return r',
      'error e',
      'return -code 7 r',
      'return -level 0 r',
      'error e i {C D}',
      'nope',
    ])
  const step = () =>
    r.pick([
      () => `set ${key()} ${r.between(0, 9)}`,
      () => `incr ${key()}`,
      () => `unset -nocomplain ${key()}`,
      () => `unset ${key()}`,
      () => `lappend ${key()} z`,
      () => `dict set td ${path()} ${key()} ${r.between(0, 9)}`,
      () => `dict unset td ${path()} ${key()}`,
      () => `set td ${r.pick(['{}', 'x', '{a 1}', '{a 1 b}', '{k 5}', '{k {n 1}}'])}`,
      () => 'unset td',
      () => `lappend out $${key()}`,
      () => 'lappend out $td',
      () => `upvar 0 ${key()} ${r.pick(['u1', 'u2'])}`,
      () => `array set ${key()} {x 1}`,
      () => `${r.pick(['proc', 'rename'])} tdp {}`,
      () => leaves(),
      () => leaves(),
      () => block(),
      () => block(),
    ])()
  const block = () => {
    if (++depth > 3) {
      depth--
      return `set ${key()} deep`
    }
    const body = () => r.some(1, 3, step).join('; ')
    const made = r.pick([
      () => `dict with td ${path()} {${body()}}`,
      () => `dict with td ${path()} {${body()}}`,
      () => `dict update td ${key()} ${key()} {${body()}}`,
      () => `dict update td ${key()} ${key()} ${key()} ${key()} {${body()}}`,
      () => `dict for {${key()} ${key()}} $td {${body()}}`,
      () => `set td [dict map {${key()} ${key()}} $td {${body()}}]`,
      () => `dict filter $td script {${key()} ${key()}} {${body()}}`,
      () => `foreach i {1 2} {${body()}}`,
      () => `catch {${body()}} m`,
      () => `try {${body()}} finally {lappend out f}`,
    ])()
    depth--
    return made
  }
  const start = `set td {${r.pick(['a 1 k {n 1 b 2}', 'a 1 b 2', 'k {n {a 1}} b {}', '', 'a 1 b 2 a 3', 'k {n 1 n 2} a 0'])}}`
  const end = `foreach v {td a b k n new} {lappend out [catch {set $v} m] $m}`
  const blocks = r.some(1, 3, () => `lappend out [catch {${block()}} m] $m`).join('; ')
  const text = `set out {}; ${start}; ${blocks}; ${end}; set out`
  return r.chance(0.6) ? `apply {{} {${text}}}` : `namespace eval dw {${text}}`
}

/** Ensembles of namespaces in each other, called by words that are whole, cut short or not there. @param {Random} r */
export function ensembles(r) {
  const names = ['add', 'apply', 'app', 'sub', 'seal']
  const name = () => r.pick(names)
  const params = () => r.pick(['{}', 'a', '{a b}', '{a {b 2}}', 'args', '{a args}', '{a ?b?}'])
  const bodies = [
    'list [info level 0]',
    'list [namespace current] [lindex [info level 0] 0]',
    'error inside',
    'uplevel 1 {namespace current}',
    'tailcall list tail',
    'return -code error -errorcode {E C} coded',
    'set nosuch',
    'info level',
    'list',
  ]
  const target = () =>
    r.pick([
      'list',
      '{list x}',
      '::te::in::sub',
      '{::te::in add}',
      'add',
      'in',
      '{in add}',
      'nope',
      '{::string length}',
      '::string',
      '{dict set v}',
      '{}',
      '{lindex {a b}}',
    ])
  const map = () => `{${r.some(0, 3, () => `${name()} ${target()}`).join(' ')}}`
  const unknown = () =>
    r.pick([
      '{apply {args {}}}',
      '{apply {{e s args} {list list un $s}}}',
      '{apply {{e s args} {namespace ensemble configure $e -map [list $s {list mapped}]; return {}}}}',
      '{apply {args {error un}}}',
      '{apply {args {return [lindex $args 0]}}}',
      '{apply {args {list ::te::in}}}',
      '{apply {args {break}}}',
      '{apply {args {return -code 5 x}}}',
      '{apply {args {return "a \\{"}}}',
      '{}',
      'nope',
    ])
  const option = () =>
    r.pick([
      () => `-map ${map()}`,
      () => `-map ${map()}`,
      () => `-prefixes ${r.pick(['0', '1', 'no', 'x'])}`,
      () => `-subcommands {${r.some(0, 3, name).join(' ')}}`,
      () => `-unknown ${unknown()}`,
      () => `-parameters {${r.pick(['', 'p', 'p q', 'p p', '{p 1}'])}}`,
    ])()
  const command = () => r.pick(['te', 'te', 'te::in', 'te in', 'te2', '::te::in'])
  const word = () =>
    r.pick([name, name, () => r.pick(['a', 'ap', 'appl', 's', 'in', 'i', '', 'zz', 'su', 'ad', 'list', 'h'])])()
  const step = () =>
    r.pick([
      () => `${command()} ${r.some(0, 4, () => r.pick([word, () => r.pick(['1', '{a b}', 'v'])])()).join(' ')}`,
      () => `${command()} ${word()} ${r.some(0, 2, () => r.pick(['1', 'x'])).join(' ')}`,
      () => `${command()} ${word()} ${r.some(0, 2, () => r.pick(['1', 'x'])).join(' ')}`,
      () => `${command()} ${word()} ${r.some(0, 2, () => r.pick(['1', 'x'])).join(' ')}`,
      () => `namespace ensemble configure ${r.pick(['te', 'te::in', 'te2'])} ${r.some(1, 2, option).join(' ')}`,
      () =>
        `namespace ensemble configure ${r.pick(['te', 'te::in', 'te2'])} -${r.pick(['map', 'prefixes', 'subcommands', 'unknown', 'parameters', 'namespace'])}`,
      () => `namespace eval te${r.pick(['', '::in'])} {proc ${name()} ${params()} {${r.pick(bodies)}}}`,
      () =>
        `namespace eval te${r.pick(['', '::in'])} {namespace export ${r.pick(['-clear a*', 's*', 'in', '-clear'])}}`,
      () => `rename te te2`,
      () => `rename te::in ::te2`,
      () => `rename te::${name()} te::${name()}`,
      () => `rename te::${name()} {}`,
      () => `namespace delete te::in`,
      () => `namespace which te`,
      () => `namespace ensemble exists ${r.pick(['te', 'te2', 'te::in'])}`,
      () => `interp alias {} te2 {} te ${word()}; te2 1`,
      () => `namespace eval te {in ${word()}}`,
      () => `apply {{} {te ${word()} 1}}`,
      () => `namespace import te::${name()}; ${name()}`,
    ])()
  const procs = (ns) =>
    `namespace eval ${ns} {${r.some(1, 3, () => `proc ${name()} ${params()} {${r.pick(bodies)}}`).join('; ')}; namespace export ${r.pick(['*', '*', 'a*', 's*'])}; namespace ensemble create ${r.some(0, 2, option).join(' ')}}`
  return `set tl {}; lappend tl [catch {${procs('te::in')}} tr] $tr [catch {${procs('te')}} tr] $tr; ${logged(r, 3, 8, step)}; set tl`
}

/** Two coroutines and a procedure that call each other, fail, end and are deleted. @param {Random} r */
export function weaving(r) {
  const name = () => r.pick(['ca', 'cb'])
  const step = () =>
    r.pick([
      () => 'lappend out [yield y]',
      () => 'lappend out [yield [llength $out]]',
      () => `lappend out [catch {${name()} in} m] $m`,
      () => `lappend out [catch {yieldto ${name()} to} m] $m`,
      () =>
        `yieldto ${r.pick(['string cat', 'error', 'return -code 4', 'return -level 2', 'nope', 'break', name(), 'throw {A B}'])} v`,
      () => `tailcall ${r.pick(['yield', 'error', 'list', 'tp', name(), 'nope', 'yieldto list'])} t`,
      () => `lappend out [apply {{} {tailcall ${r.pick(['yield', 'error', 'list', 'tp', name()])} t}}]`,
      () => `lappend out [catch {tp} m] $m`,
      () => `catch {error $out} m o; lappend out [dict get $o -errorline]; return -options $o $m`,
      () => `lappend out [catch {rename ${name()} {}} m] $m`,
      () => `lappend out [catch {rename ${name()} ${r.pick(['cc', 'ca', 'cb'])}} m] $m`,
      () => `try {yield t} on error {m} {lappend out $m; yield caught} finally {lappend out f}`,
      () => `try {error x} finally {yield fin}`,
      () => 'foreach q {1 2} {if {[yield $q] eq {b}} break}',
      () => `lappend out [info coroutine] [info level]`,
      () => 'lappend out [uplevel 1 {info level}]',
      () => 'lappend out [uplevel #0 {yield up}]',
      () =>
        `lappend out [catch {coroutine ${name()} apply {{} {yield new; ${r.pick(['return e', 'error e', 'yield more'])}}}} m] $m`,
      () => `upvar #1 shared sh; append sh ${r.pick(['a', 'b'])}; lappend out $sh`,
      () => 'lmap q {1 2} {yield $q}',
      () => 'lappend out [eval {yield ev}] [expr {[yield 2] eq {}}] "[yield q]"',
      () =>
        `lappend out [catch {coroinject ${name()} ${r.pick(['list', 'tp', 'apply {{a b} {yield inj}}', 'error'])}} m] $m`,
      () =>
        `lappend out [catch {coroprobe ${name()} ${r.pick(['set out', 'info level', 'yield', 'error p', 'info coroutine'])}} m] $m`,
      () => `return ${r.pick(['r', '-code error r', '-code break', '-level 2 r', '-code 6 r'])}`,
      () => `lsort -command {apply {{a b} {yield $a; string compare $a $b}}} {b a}`,
      () => `dict for {k v} {x 1 y 2} {yield $k}`,
      () => 'namespace eval tns {yield ns}',
      () => 'interp eval {} {yield ie}',
    ])()
  const body = (low) => `set out {}; ${r.some(low, 4, step).join('; ')}; set out`
  const call = () =>
    r.pick([
      () => `${name()} ${r.some(0, 2, () => r.pick(['1', '{}', 'b'])).join(' ')}`,
      () => `${name()} ${r.pick(['x', '', 'b'])}`,
      () => `${name()}`,
      () => `rename ${name()} {}`,
      () => `coroprobe ${name()} set out`,
      () => `coroinject ${name()} ${r.pick(['list a', 'return -code error', 'apply {args {yield $args}}', 'nope'])}`,
      () => 'lsort [info commands {c[abc]}]',
      () => `apply {{} {tailcall ${name()} t}}`,
      () => `interp alias {} al {} ${name()}; al`,
    ])()
  const tp = r.pick([
    'yield tp',
    'error tp',
    'tailcall yield tt',
    'return -code 3 tp',
    'catch {yield c} m; set m',
    'yieldto string cat tp',
  ])
  return `proc tp args {${tp}}; set tl {}; lappend tl [catch {coroutine ca apply {{} {${body(2)}}}} tr] $tr [catch {coroutine cb apply {{} {${body(1)}}}} tr] $tr; ${logged(r, 2, 7, call)}; set tl`
}

/** Traces of commands and executions of procedures that are renamed, made again and deleted. @param {Random} r */
export function renaming(r) {
  const name = () => r.pick(['ra', 'rb', 'rn::rc'])
  const action = r.pick([
    'lappend ::seen $args',
    'lappend ::seen $args; error rt',
    'lappend ::seen $args; catch {rename ra rb}',
    'lappend ::seen [lindex $args end]; return x',
    'lappend ::seen $args; catch {ra nested}',
    'lappend ::seen $args; catch {proc ra args {return again}}',
  ])
  const step = () =>
    r.pick([
      () =>
        `proc ${name()} args {${r.pick(['list $args', 'error re', 'info level 0', 'rb deeper', 'rename ra {}', 'tailcall rb t', 'namespace current', 'yield'])}}`,
      () => `proc ${name()} args {${r.pick(['list $args', 'error re', 'info level 0', 'namespace current'])}}`,
      () => `rename ${name()} ${r.pick(['{}', 'ra', 'rb', 'rn::rc', 'rd', '::rn::rc', 'rn::'])}`,
      () => `rename ${name()} ${r.pick(['{}', 'ra', 'rb', 'rn::rc', 'rd'])}`,
      () => `${name()} ${r.pick(['', '1', 'x y'])}`,
      () => `${name()} ${r.pick(['', '1', 'x y'])}`,
      () => `trace add command ${name()} ${r.pick(['rename', 'delete', '{rename delete}'])} rt`,
      () => `trace add command ${name()} ${r.pick(['rename', 'delete', '{rename delete}'])} rt`,
      () => `trace add execution ${name()} ${r.pick(['enter', 'leave'])} rt`,
      () =>
        `trace remove ${r.pick(['command', 'execution'])} ${name()} ${r.pick(['rename', 'delete', 'enter', 'leave'])} rt`,
      () => `trace info ${r.pick(['command', 'execution'])} ${name()}`,
      () => 'namespace delete rn',
      () => `interp alias {} ${r.pick(['ra', 'rb'])} {} ${name()} al`,
      () => `namespace eval rn {namespace import -force ::${r.pick(['ra', 'rb'])}}`,
      () => `namespace origin ${name()}`,
      () => `info ${r.pick(['body', 'args'])} ${name()}`,
      () => `info commands ${name()}`,
      () => `namespace which ${name()}`,
      () => `namespace eval rn {rename rc ${r.pick(['rd', '::ra', '{}'])}}`,
      () => `coroutine ${name()} apply {{} {yield; return c}}`,
      () => `apply {{} {${name()} in; info level 0} ::rn}`,
    ])()
  const start = r.some(1, 3, () => `proc ${name()} args {list $args}`).join('; ')
  return `set ::seen {}; set tl {}; proc rt args {${action}}; namespace eval rn {}; namespace export ra rb; ${start}; ${logged(r, 4, 10, step)}; list $tl $::seen`
}
