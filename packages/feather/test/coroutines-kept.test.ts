/** 1,000 coroutines that wait, in frames upon frames: whatever happens to the instance, each goes on where it was. */
import { expect, test } from 'vitest'
import { type Interp, TclError, TclFatalError, TclLimitError } from '../src/index.ts'
import { create, createUnwatched, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

const COUNT = onStress(200, 1000)

/** Each coroutine waits in the middle of a word, in a loop of a procedure that is linked to its caller, below some more. */
const SCRIPT = `
  set total 0
  proc leaf id {
    global total
    upvar 1 n up
    variable ::ns::common
    array set a [list sum 0 id $id]
    set got {}
    set count 0
    while 1 {
      foreach step {0 1 2} {
        try {
          set word "<[yield [list $a(id) $count $a(sum) [llength $got] $up $step]]>"
          scan $word <%d> value
          if {$value < 0} { return "$id left after $count with [join $got +] in $common" }
          incr a(sum) $value
          lappend got $value
        } finally {
          incr total
        }
        incr count
      }
    }
  }
  namespace eval ns { variable common shared; proc deep {n id} {
    set mine "frame $n of $id"
    if {$n == 0} { set r [leaf $id] } else { set r [apply {{n id} { deep $n $id } ::ns} [expr {$n - 1}] $id] }
    return [list $mine $r]
  } }
  for {set i 0} {$i < ${COUNT}} {incr i} { coroutine c$i ::ns::deep [expr {$i % 5}] $i }
  proc all {round} {
    set r {}
    for {set i 0} {$i < ${COUNT}} {incr i} { lappend r [c$i [expr {($i * 31 + $round * 17) % 100}]] }
    return $r
  }`

const given = (id: number, round: number): number => (id * 31 + round * 17) % 100

/** What `all` gives when it is called for the nth time, from 1. */
function expected(round: number): string {
  return Array.from({ length: COUNT }, (_, id) => {
    let sum = 0
    for (let k = 1; k <= round; k++) sum += given(id, k)
    return `{${id} ${round} ${sum} ${round} 0 ${round % 3}}`
  }).join(' ')
}

/** What one gives at its end: the frames below it are there, too. */
function end(id: number, rounds: number): string {
  const got = Array.from({ length: rounds }, (_, k) => given(id, k + 1)).join('+')
  let text = `{frame 0 of ${id}} {${id} left after ${rounds} with ${got} in shared}`
  for (let n = 1; n <= id % 5; n++) text = `{frame ${n} of ${id}} {${text}}`
  return text
}

const others: Interp[] = []

function makeOthers(): void {
  for (let i = 0; i < 20; i++) {
    const other = createUnwatched()
    other.eval(`proc leaf {} { return ${i} }; coroutine c0 apply {{} { yield; leaf }}`)
    others.push(other)
  }
  others.forEach((other, i) => expect(other.eval('leaf')).toBe(`${i % 20}`))
}

/** What may happen between two rounds. */
const EVENTS: Readonly<Record<string, (interp: Interp) => void>> = {
  'the instance is dropped': (interp) => {
    interp.trim()
    expect(interp.memoryStats().wasmMemoryBytes).toBe(0)
  },
  'the core traps': (interp) => {
    expect(thrown(() => interp.eval('catch { trap }'))).toBeInstanceOf(TclFatalError)
  },
  'the core traps in a procedure in a coroutine that goes on': (interp) => {
    const script = 'proc t {} { yield; trap }; proc u {} { t }; coroutine lost u; lost; set never 1'
    expect(thrown(() => interp.eval(script))).toBeInstanceOf(TclFatalError)
    expect(interp.eval('info commands lost')).toBe('')
  },
  'the stack of the host overflows': (interp) => {
    // Wherever the stack ends: in the core, in the host, or in the command itself. What engines throw then differs.
    const down = (): string => interp.eval('set deep 1') + down()
    interp.command('overflow', down)
    const error = thrown(() => interp.eval('overflow')) as Error
    expect(['TclFatalError', 'TclError']).toContain(error.name)
  },
  'a limit ends an eval': (interp) => {
    expect(thrown(() => interp.eval('while 1 {}', { limits: { steps: 1000 } }))).toBeInstanceOf(TclLimitError)
  },
  'an error ends an eval': (interp) => {
    expect(thrown(() => interp.eval('proc e {} { error no }; e'))).toBeInstanceOf(TclError)
  },
  'other interpreters take the instance': () => makeOthers(),
  'interpreters that had the instance are disposed of': () => {
    makeOthers()
    for (const other of others.splice(0)) other.dispose()
  },
  'scratch data is forgotten': (interp) => interp.forceReset(),
  'procedures that they are in are defined anew': (interp) => {
    interp.eval('proc leaf id { return never }; namespace eval ns { proc deep {n id} { return never } }')
  },
}

function prepare(): Interp {
  const interp = create({ limits: { steps: 200_000_000 } })
  interp.command('trap', () => {
    // The address is outside of the memory.
    interp.host.instance?.exports.feather_eval_cell(0x7ffffff0, 0)
  })
  interp.eval(SCRIPT)
  return interp
}

test.each(Object.entries(EVENTS))('%s', (_, event) => {
  const interp = prepare()
  for (let round = 1; round <= 3; round++) {
    event(interp)
    expectEmpty(interp)
    expect(interp.eval(`all ${round}`)).toBe(expected(round))
  }
  expect(interp.eval('set total')).toBe(`${3 * COUNT}`)
  interp.dispose()
})

test('all of it, one after the other, and each comes to its end', () => {
  const interp = prepare()
  let round = 0
  for (const event of Object.values(EVENTS)) {
    event(interp)
    expect(interp.eval(`all ${++round}`)).toBe(expected(round))
    expectEmpty(interp)
  }
  for (let id = 0; id < COUNT; id++) {
    if (id % 100 === 50) interp.trim()
    expect(interp.eval(`c${id} -1`)).toBe(end(id, round))
  }
  expect(interp.eval('info commands c*')).not.toMatch(/\bc\d/)
  expect(interp.eval('set total')).toBe(`${(round + 1) * COUNT}`)
})

nothingIsLeft()
