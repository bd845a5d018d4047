/** Scripts: what leaves a command, what runs in a coroutine, what traces see. */

/** @typedef {import('../random.mjs').Random} Random */

const codes = ['ok', 'error', 'return', 'break', 'continue', '0', '1', '2', '3', '4', '5', '-3']

export function leave(r) {
  const level = r.chance(0.5) ? ` -level ${r.pick(['0', '1', '2', '0', '1', '3'])}` : ''
  return r.pick([
    () => `return -code ${r.pick(codes)}${level} r`,
    () => `return -code ${r.pick(codes)}${level} -errorcode {A B} -errorinfo info r`,
    () => `return${level} r`,
    () => 'break',
    () => 'continue',
    () => 'error e info {C D}',
    () => 'throw {A B} thrown',
    () => 'return -options {-code 3 -level 1 -x y} r',
    () => 'set x done',
    () => 'nope here',
  ])()
}

export function inCoroutine(r) {
  return r
    .some(1, 4, () =>
      r.pick([
        () => `yield ${r.pick(['a', '$x', '{}', '[list 1 2]'])}`,
        () => `set got [yield]`,
        () => `lappend ::notes [yield n]`,
        () => `catch {yield c} m; lappend ::notes $m`,
        () => `try {yield t} finally {lappend ::notes f}`,
        () => `apply {{} {yield deep}}`,
        () => `eval {yield e}`,
        () => `foreach q {1 2} {yield $q}`,
        () => `if {[yield i] eq {}} {error empty}`,
        () => `apply {{} {tailcall yield t}}`,
        () => `tailcall yield $x`,
        () => `dict for {k v} {a 1 b 2} {yield $k}`,
        () => `lmap q {1 2} {yield $q}`,
        () => `yieldto ${r.pick(['list', 'return', 'error', 'return -code break', 'nope'])} z`,
        () => `uplevel #0 {yield u}`,
        () => `lsort -command {apply {{a b} {yield s}}} {b a}`,
        () => `subst {[yield s]}`,
        () => `interp eval {} {yield w}`,
        () => `set x 1`,
        () => leave(r),
      ])(),
    )
    .join('; ')
}

export function traced(r) {
  const name = r.pick(['arr(k)', 'arr(new)', 'x', 'l', 'd', 'arr(k)'])
  return r.pick([
    () => `set ${name}`,
    () => `set ${name} new`,
    () => `incr ${r.pick(['x', 'arr(k)', 'arr(new)'])} 2`,
    () => `append ${name} z`,
    () => `lappend ${name} z w`,
    () => `unset -nocomplain ${name}`,
    () => `unset -nocomplain arr`,
    () => `array set arr {k 1 new 2}`,
    () => `array get arr; array exists arr; array size arr`,
    () => `array unset arr n*`,
    () => `lsort [array names arr]`,
    () => `info exists ${name}`,
    () => `lset l 0 q`,
    () => `lassign {1 2} x arr(k)`,
    () => `foreach x {1 2} {}`,
    () => `dict set d a 9`,
    () => `dict update d a arr(k) {set arr(k) 3}`,
    () => `dict with d {}`,
    () => `upvar 0 ${name} up1; set up1 7; unset up1`,
    () => `catch {nope} x arr(new)`,
    () => `scan {1 2} {%d %d} x arr(k)`,
    () => `regexp (.)(.) ab x arr(k)`,
    () => `apply {{} {upvar 1 arr a; set a(k) 5; info exists a(none)}}`,
    () => `lpop l; ledit l 0 0 m`,
    () => `array for {a b} arr {}`,
    () => `expr {$x + $arr(k)}`,
    () => `const konst 1; set x`,
  ])()
}
