/** The REPL as a user has it: typing in a terminal. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasTmux, Tmux, typeTenThousandLines } from './tmux.ts'

let terminal: Tmux

describe.skipIf(!hasTmux)('the REPL', { timeout: 60_000 }, () => {
  beforeEach(() => {
    terminal = new Tmux()
  })
  afterEach(() => terminal.close())

  test('commands, results, errors, hints', async () => {
    await terminal.start()
    await terminal.run('set x 5', /^5$/m)
    await terminal.run('expr {$x * 2}', /^10$/m)
    await terminal.run('foreac', 'did you mean foreach')
    await terminal.run('puts -nonewline abc', /^abc$/m)
    await terminal.run('exit 3', 'exit code 3')
    expect(terminal.screen()).toContain('% set x 5\n5\n% expr {$x * 2}\n10\n% foreac\ninvalid command name "foreac"\n')
  })

  test('a command of several lines', async () => {
    await terminal.start()
    terminal.type('proc f {x} {')
    terminal.press('Enter')
    await terminal.see(/^>/m)
    terminal.type('expr {$x + 1}')
    terminal.press('Enter')
    terminal.type('}')
    terminal.press('Enter')
    await terminal.run('f 41', /^42$/m)
    // The whole command comes back, and its lines can be edited.
    terminal.press('Up', 'Up', 'Up', 'C-e', 'BSpace', 'BSpace')
    terminal.type('2}')
    terminal.press('Enter')
    await terminal.run('f 40', /^42$/m)
  })

  test('editing', async () => {
    await terminal.start()
    terminal.type('wrong ets x hello')
    terminal.press('C-a', 'M-d', 'C-d', 'C-f', 'C-b', 'Right', 'C-t', 'C-e')
    await terminal.see('%')
    terminal.press('C-u')
    terminal.type('set y 日本語é')
    terminal.press('Left', 'Left', 'BSpace', 'Enter')
    await terminal.see(/^日語é$/m)
    terminal.type('nonsense')
    terminal.press('C-c')
    await terminal.run('set z 1', /^1$/m)
    terminal.type('set z 2 junk')
    terminal.press('C-w', 'C-_', 'C-w', 'Enter')
    await terminal.see(/^2$/m)
    terminal.press('C-d')
    await terminal.see('exit code 0')
  })

  test('completion', async () => {
    await terminal.start()
    await terminal.run('set variable_one 11; set arr(key) 22; proc my_procedure {} {return 33}', '%')
    terminal.type('my_pr')
    terminal.press('Tab', 'Enter')
    await terminal.see(/^33$/m)
    terminal.type('set $vari')
    terminal.press('Tab')
    await terminal.see('$variable_one')
    terminal.press('C-u')
    terminal.type('string leng')
    terminal.press('Tab')
    terminal.type('abcd')
    terminal.press('Enter')
    await terminal.see(/^4$/m)
    terminal.type('set arr(k')
    terminal.press('C-u')
    terminal.type('string is')
    terminal.press('C-u')
    terminal.type('string to')
    terminal.press('Tab', 'Tab')
    await terminal.see(/tolower +totitle +toupper/)
    terminal.press('C-u')
    writeFileSync(join(terminal.home, 'some-file.txt'), 'contents')
    terminal.type('file size some-f')
    terminal.press('Tab', 'Enter')
    await terminal.see(/^8$/m)
  })

  test('history: across runs, private, each line once, searched', async () => {
    await terminal.start()
    await terminal.run('set first 1', /^1$/m)
    await terminal.run('set second 2', /^2$/m)
    await terminal.run('set first 1', /1\n% set second 2\n2\n% set first 1\n1/)
    await terminal.run(' set unsaved 3', /^3$/m)
    terminal.press('C-d')
    await terminal.see('exit code 0')
    const file = join(terminal.home, '.local/state/feather/history')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain('unsaved')
    await terminal.start()
    terminal.press('Up', 'Up')
    await terminal.see('% set second 2')
    terminal.press('Up')
    expect(await terminal.see('% set second 2')).not.toContain('first')
    terminal.press('C-u', 'C-r')
    terminal.type('fir')
    await terminal.see("(search 'fir') set first 1")
    terminal.press('Enter')
    await terminal.see(/^1$/m)
  })

  test('Ctrl-C stops what runs, and the interpreter goes on', async () => {
    await terminal.start()
    await terminal.run('set kept 7', /^7$/m)
    for (const script of [
      'while 1 {}',
      'catch {while 1 {}}',
      'after 100000',
      'vwait never; after 100000 {}',
      'exec sleep 1000',
    ]) {
      terminal.type(script === 'vwait never; after 100000 {}' ? 'after 100000 {}; vwait never' : script)
      terminal.press('Enter')
      await new Promise((resolve) => setTimeout(resolve, 300))
      terminal.press('C-c')
      await terminal.see(/(interrupted|child killed: interrupt)\s+%$/)
      await terminal.run('set kept', /7\s+%$/)
      terminal.press('C-l')
      await terminal.see(/^%$/)
    }
  })

  test('pasted lines are one piece', async () => {
    await terminal.start()
    terminal.paste('set a 1\nset b 2\nexpr {$a + $b}\n')
    await terminal.see('> expr {$a + $b}')
    expect(terminal.screen()).not.toContain('3')
    terminal.press('BSpace', 'Enter')
    await terminal.see(/^3$/m)
  })

  test('timers fire while nothing is typed, and the line comes back', async () => {
    await terminal.start()
    await terminal.run('after 300 {puts tick}', 'after#0')
    terminal.type('set half')
    await terminal.see(/tick\n% set half$/)
    terminal.type('way 5')
    terminal.press('Enter')
    await terminal.see(/^5$/m)
  })

  test('the window may change its size', async () => {
    await terminal.start()
    const word = 'abcdefghij'.repeat(12)
    terminal.type(`set long ${word}`)
    await terminal.see('abcdefghij')
    terminal.resize(40, 20)
    terminal.type('X')
    await terminal.see('X')
    terminal.resize(120, 30)
    terminal.type('Y')
    terminal.press('Enter')
    await terminal.see('XY')
    await terminal.run('string length $long', /^122$/m)
  })

  test('commands with a dot', async () => {
    await terminal.start()
    await terminal.run('proc p {a {b 1}} {}; set v 5; namespace eval my::ns {}', '%')
    await terminal.run('.help', '.procs')
    await terminal.run('.mem', /scratch handles: +0\n/)
    await terminal.run('.vars v*', /^v = 5$/m)
    await terminal.run('.procs', /^p \{a b\}$/m)
    await terminal.run('.ns my', '::my::ns')
    await terminal.run('.time expr {1 + 1}', /^2\n\d+\.\d+ ms$/m)
    await terminal.run('.help lindex', /^lindex list/m)
    writeFileSync(join(terminal.home, 'part.tcl'), 'set loaded yes')
    await terminal.run('.load part.tcl', '%')
    await terminal.run('set loaded', /^yes$/m)
    await terminal.run('.save typed.tcl', '%')
    await terminal.run('.hepl', 'did you mean .help?')
    expect(readFileSync(join(terminal.home, 'typed.tcl'), 'utf8')).toContain('set loaded\n')
    await terminal.run('.exit 4', 'exit code 4')
  })

  test("the user's own file, prompts, -i, colors", async () => {
    writeFileSync(
      join(terminal.home, '.featherrc.tcl'),
      'set tcl_prompt1 {puts -nonewline "[incr n]> "}; set from_rc yes',
    )
    writeFileSync(join(terminal.home, 'script.tcl'), 'puts "script: $argv"; set from_script $tcl_interactive')
    await terminal.start(['-i', 'script.tcl', 'a', 'b'])
    await terminal.see(/script: a b\n1>/)
    await terminal.run('list $from_rc $from_script', /^yes 1\n2>/m)
    await terminal.run('nosuchcommand', 'invalid command name')
    expect(terminal.colors()).toMatch(/\x1b\[31m(\x1b\[49m)?invalid command name/)
    terminal.press('C-d')
    await terminal.see('exit code 0')
    await terminal.start([], { NO_COLOR: '1' })
    await terminal.see(/1>/)
    await terminal.run('nosuchcommand "x"', 'invalid command name')
    expect(terminal.colors()).not.toMatch(/\x1b\[3\dm/)
  })

  test('without a home there is no history file', async () => {
    const missing = join(terminal.home, 'missing')
    await terminal.start([], { HOME: missing })
    await terminal.run('set x 1', /^1$/m)
    terminal.press('C-d')
    await terminal.see('exit code 0')
    expect(existsSync(missing)).toBe(false)
  })

  test('gets reads what is typed', async () => {
    await terminal.start()
    terminal.type('puts "got [gets stdin]"')
    terminal.press('Enter')
    await new Promise((resolve) => setTimeout(resolve, 300))
    terminal.type('some words')
    terminal.press('Enter')
    await terminal.see(/^got some words$/m)
    await terminal.run('set x 1', /^1$/m)
  })

  test('an error of a script shows the line', async () => {
    writeFileSync(join(terminal.home, 'bad.tcl'), 'set a 1\n  frobnicate $a\n')
    await terminal.start(['bad.tcl'])
    const screen = await terminal.see('exit code 1')
    expect(screen).toContain('(file "bad.tcl" line 2)\n2 |   frobnicate $a\n      ^\n')
  })

  test('an error of -e shows the line too, and what may have been meant', async () => {
    await terminal.start(['-e', 'set a 1\n  frobnicat $a', '-e', 'never'])
    const screen = await terminal.see('exit code 1')
    expect(screen).toContain('"frobnicat $a"\n2 |   frobnicat $a\n      ^\n')
    await terminal.start(['-e', 'foreac x {1 2} {}'])
    expect(await terminal.see('exit code 1')).toContain('1 | foreac x {1 2} {}\n    ^\ndid you mean foreach')
  })

  test('subcommands of the commands that the program adds are completed', async () => {
    await terminal.start()
    terminal.type('file tempd')
    terminal.press('Tab')
    await terminal.see('% file tempdir')
    terminal.press('C-u')
    terminal.type('fconfigure stdout -buffe')
    terminal.press('Tab')
    await terminal.see(/% fconfigure stdout -buffer/)
    terminal.press('C-u')
    await terminal.run('set elements(some_key) 5', /^5$/m)
    terminal.type('set elements(some')
    terminal.press('Tab')
    await terminal.see('% set elements(some_key)')
    terminal.press('C-u')
    terminal.type('lsort -integ')
    terminal.press('Tab')
    await terminal.see('% lsort -integer')
  })

  test('ten thousand lines: for the last hundred no more is printed than for the first', {
    timeout: 180_000,
  }, async () => {
    await terminal.start()
    const file = join(terminal.home, 'recorded')
    terminal.record(file)
    await typeTenThousandLines(terminal)
    const printed = readFileSync(file, 'utf8').split(/piece \d+ done\r\n/)
    expect(printed).toHaveLength(101)
    const [, second, ...rest] = printed.map(({ length }) => length) as [number, number, ...number[]]
    expect(rest.at(-2)).toBeLessThan(1.2 * second)
    terminal.press('C-l')
    await terminal.run('.mem', /scratch handles: +0\n/)
  })
})
