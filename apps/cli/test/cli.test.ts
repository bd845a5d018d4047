/** The forms of the command line, through pipes. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { feather, inFolder, shell } from './run-cli.ts'
import { cli } from './run-script.ts'

describe('what runs', () => {
  test('-e, several times, in one interpreter', () => {
    expect(feather(['-e', 'set x 5', '-e', 'puts $x']).out).toBe('5\n')
  })

  test('-p prints the result', () => {
    expect(feather(['-p', 'expr {6 * 7}']).out).toBe('42\n')
    expect(feather(['-p', 'llength $argv', 'a', '-b', '--c']).out).toBe('3\n')
  })

  test('a file with arguments', () => {
    inFolder({ 'a.tcl': 'puts [list $argv0 $argv $argc $tcl_interactive [info script]]' }, (folder) => {
      expect(feather(['a.tcl', 'x y', '-z'], { folder }).out).toBe('a.tcl {{x y} -z} 2 0 a.tcl\n')
    })
  })

  test('standard input, with and without -', () => {
    expect(feather([], { input: 'puts hi' })).toEqual({ code: 0, out: 'hi\n', err: '' })
    expect(feather(['-', 'a', 'b'], { input: 'puts $argv' }).out).toBe('a b\n')
  })

  test('standard input is one script: it ends at the first error', () => {
    const { code, out, err } = feather([], { input: 'puts a\nnosuch\nputs b\n' })
    expect([code, out]).toEqual([1, 'a\n'])
    expect(err).toBe('invalid command name "nosuch"\n    while executing\n"nosuch"\n')
  })

  test('-r runs files first', () => {
    inFolder({ 'lib.tcl': 'proc twice x {expr {$x * 2}}' }, (folder) => {
      expect(feather(['-r', 'lib.tcl', '-p', 'twice 4'], { folder }).out).toBe('8\n')
    })
  })

  test('-encoding', () => {
    inFolder({ 'a.tcl': Buffer.from('puts [string length "caf\xe9"]\n', 'latin1') }, (folder) => {
      expect(feather(['-encoding', 'iso8859-1', 'a.tcl'], { folder }).out).toBe('4\n')
      const { code, err } = feather(['a.tcl'], { folder })
      expect([code, err]).toEqual([
        1,
        'couldn\'t read file "a.tcl": invalid or incomplete multibyte or wide character\n',
      ])
      expect(feather(['-encoding', 'nosuch', 'a.tcl'], { folder }).err).toBe('unknown encoding "nosuch"\n')
    })
  })

  test('a thousand lines through a pipe, a file and -e alike', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `proc p${i} {x} {expr {$x + ${i}}}`)
    const script = `${lines.join('\n')}\nset sum 0\nfor {set i 0} {$i < 1000} {incr i} {incr sum [p$i 1]}\nputs $sum\n`
    inFolder({ 'long.tcl': script }, (folder) => {
      for (const ending of [
        feather([], { input: script }),
        feather(['long.tcl'], { folder }),
        feather(['-e', script]),
      ]) {
        expect(ending).toEqual({ code: 0, out: '500500\n', err: '' })
      }
    })
  })

  test('ten megabytes of script, and of data, on standard input', () => {
    const comment = `# ${'x'.repeat(97)}\n`.repeat(100_000)
    expect(feather([], { input: `${comment}puts end` }).out).toBe('end\n')
    const data = `${'y'.repeat(99)}\n`.repeat(100_000)
    const script = 'set n 0; while {[gets stdin line] >= 0} {incr n [string length $line]}; puts $n'
    expect(feather(['-e', script], { input: data }).out).toBe('9900000\n')
  })

  test('a plain REPL with -i and no terminal', () => {
    const env = { ...process.env, HOME: '/nonexistent' }
    const { code, out, err } = feather(['-i'], {
      input: 'set x 5\nproc f {} {\nreturn 7\n}\nf\nnosuch\nset tcl_interactive',
      env,
    })
    expect(out).toBe('% 5\n% % 7\n% % 1\n% ')
    expect([code, err]).toEqual([0, 'invalid command name "nosuch"\n'])
  })
})

describe('what cannot run', () => {
  test('flags that are unknown or lack a value', () => {
    expect(feather(['--saef', 'x'])).toEqual({
      code: 2,
      out: '',
      err: 'feather: unknown flag --saef\nDid you mean --safe?\n',
    })
    expect(feather(['-q'])).toMatchObject({ code: 2, out: '' })
    expect(feather(['-e']).err).toContain('-e needs a value')
    expect(feather(['--max-steps', 'none', '-e', '']).code).toBe(2)
    expect(feather(['--safe=1', '-e', '']).code).toBe(2)
  })

  test('a file that is missing, a directory, or forbidden', () => {
    inFolder({ 'secret.tcl': 'puts hi' }, (folder) => {
      expect(feather(['nofile.tcl'], { folder }).err).toBe(
        'couldn\'t read file "nofile.tcl": no such file or directory\n',
      )
      expect(feather(['.'], { folder })).toEqual({ code: 1, out: '', err: 'couldn\'t read file ".": is a directory\n' })
      chmodSync(join(folder, 'secret.tcl'), 0)
      if (process.getuid?.() !== 0) expect(feather(['secret.tcl'], { folder }).err).toContain('permission denied')
    })
  })

  test('-c tells where a file is wrong, and runs nothing', () => {
    inFolder({ 'good.tcl': 'puts never', 'bad.tcl': 'puts a\nputs "b\n', 'worse.tcl': 'if 1 {a}b' }, (folder) => {
      expect(feather(['-c', 'good.tcl'], { folder })).toEqual({ code: 0, out: '', err: '' })
      const { code, out, err } = feather(['-c', 'good.tcl', 'bad.tcl', 'worse.tcl', 'nofile'], { folder })
      expect([code, out]).toEqual([1, ''])
      expect(err.split('\n')).toEqual([
        'bad.tcl:2:6: missing "',
        expect.stringMatching(/^worse\.tcl:1:\d+: extra characters after close-brace$/),
        'couldn\'t read file "nofile": no such file or directory',
        '',
      ])
    })
  })
})

describe('limits', () => {
  test.for([
    [['--timeout', '200', '-e', 'while 1 {}'], 124],
    [['--timeout', '200', '-e', 'after 5000'], 124],
    [['--timeout', '200', '-e', 'exec sleep 5'], 124],
    [['--timeout=200', '-e', 'after 5000 {set x 1}; vwait x'], 124],
    [['--timeout=200', '-e', 'catch {while 1 {}}; puts never'], 124],
    [['--max-steps', '1000', '-e', 'while 1 {}'], 125],
    [['--max-memory', '1', '-e', 'while 1 {lappend x [string repeat a 1000]}'], 125],
  ] as [string[], number][])('%s', ([args, code]) => {
    const ending = feather(args)
    expect([ending.code, ending.out]).toEqual([code, ''])
    expect(ending.err).toContain('limit exceeded')
  })

  test('--max-depth is an error that scripts can catch', () => {
    const script = 'proc f {} {f}; catch f m; puts $m'
    expect(feather(['--max-depth', '50', '-e', script]).out).toContain('too many nested evaluations')
  })
})

describe('--stats', () => {
  test('text and JSON on standard error, after exit as well', () => {
    const { code, out, err } = feather(['--stats', '-e', 'puts hi; exit 4'])
    expect([code, out]).toEqual([4, 'hi\n'])
    expect(err).toMatch(/^scratch handles: +\d+\n/)
    const stats = JSON.parse(feather(['--stats=json', '-e', 'set x 1']).err) as Record<string, number>
    expect(stats).toMatchObject({ scratchHandles: 0, wasmArenaUsed: 0, evalDepth: 0 })
    expect(stats.steps).toBeGreaterThan(0)
  })
})

describe('confinement', () => {
  test('--safe has no commands for files, processes and the network', () => {
    const script =
      'foreach c {open file glob exec socket cd pwd pid} {if {[info commands $c] ne ""} {puts $c}}; puts [info exists env]'
    expect(feather(['--safe', '-e', script]).out).toBe('0\n')
    const sourced = feather(['--safe', '-e', 'source /etc/passwd'])
    expect([sourced.code, sourced.err.includes('root:')]).toEqual([1, false])
    inFolder({ 'a.tcl': 'puts [info script]' }, (folder) => {
      expect(feather(['--safe', 'a.tcl'], { folder }).out).toBe('a.tcl\n')
    })
    expect(feather(['--safe', '-e', 'puts [gets stdin]'], { input: 'hi\n' }).out).toBe('hi\n')
  })

  test('--root confines files, symbolic links included', () => {
    inFolder({ 'outside.txt': 'secret\n' }, (folder) => {
      mkdirSync(join(folder, 'inside'))
      symlinkSync('../outside.txt', join(folder, 'inside', 'link.txt'))
      const root = ['--root', join(folder, 'inside')]
      const script = 'set f [open new.txt w]; puts $f hi; close $f; set f [open new.txt]; puts [gets $f]; puts [glob *]'
      expect(feather([...root, '-e', script], { folder: join(folder, 'inside') }).out).toBe('hi\nnew.txt\n')
      for (const name of ['../outside.txt', 'link.txt', '/etc/passwd', join(folder, 'outside.txt')]) {
        const { err } = feather([...root, '-e', `open ${name}`], { folder: join(folder, 'inside') })
        expect(err).toContain(`couldn't open "${name}": permission denied`)
      }
      expect(feather([...root, '-e', 'cd ..'], { folder: join(folder, 'inside') }).err).toContain('permission denied')
      expect(feather([...root, '-e', 'exec ls']).err).toContain('invalid command name "exec"')
      expect(feather([...root, '-e', 'open |ls']).err).toContain('permission denied')
    })
  })
})

describe('streams', () => {
  test('a reader that stops reading ends the script quietly', () => {
    expect(shell('feather -e "while 1 {puts x}" | head -n 1')).toEqual({ code: 0, out: 'x\n', err: '' })
    const caught = shell('feather -e "catch {while 1 {puts x}} m; puts stderr \\$m" | head -n 1')
    expect(caught.err).toBe('error writing "stdout": broken pipe\n')
  })

  test('output and errors come in the order in which they were written', () => {
    const script = 'for {set i 0} {$i < 20} {incr i} {puts o$i; puts stderr e$i}'
    const expected = Array.from({ length: 20 }, (_, i) => `o${i}\ne${i}\n`).join('')
    expect(shell(`feather -e '${script}' 2>&1`).out).toBe(expected)
  })

  test('many lines at once keep their order with everything else', () => {
    const burst = 'for {set i 0} {$i < 100} {incr i} {puts o$i}'
    const lines = Array.from({ length: 100 }, (_, i) => `o${i}\n`).join('')
    expect(shell(`feather -e '${burst}; puts stderr e; ${burst}; exec echo c >@ stdout; puts end' 2>&1`).out).toBe(
      `${lines}e\n${lines}c\nend\n`,
    )
    expect(shell(`feather -e '${burst}; exit 3'`)).toEqual({ code: 3, out: lines, err: '' })
    expect(shell(`feather -e '${burst}; error oops' 2> /dev/null`)).toEqual({ code: 1, out: lines, err: '' })
    const other = `set f [open "|cat >@ stdout" w]; ${burst}; puts $f other; close $f; puts end`
    expect(shell(`feather -e '${other}'`).out).toBe(`${lines}other\nend\n`)
    const toFile = `${burst}; set f [open $env(OUT)]; set n [string length [read $f]]; puts $n`
    inFolder({}, (folder) => {
      const { out } = shell(`OUT=out.txt feather -e '${toFile}' > out.txt; tail -n 1 out.txt`, { folder })
      expect(out).toBe(`${lines.length}\n`)
    })
  })

  test.for([
    ['while the script computes', 'while 1 {incr n}'],
    ['while it waits for time', 'after 20000'],
    ['while it waits for events', 'after 20000 {set x 1}; vwait x'],
    ['while it waits for input', 'gets stdin'],
    ['while a process runs', 'exec sleep 20'],
  ] as const)('many lines at once come out %s', async ([, then]) => {
    const script = `for {set i 0} {$i < 1000} {incr i} {puts $i}; ${then}`
    const child = spawn(process.execPath, [cli, '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
    let out = ''
    const all = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        out += chunk
        if (out.endsWith('999\n')) resolve()
      })
    })
    const late = new Promise<void>((_, reject) => setTimeout(() => reject(new Error(`only got ${out.length}`)), 8000))
    try {
      await Promise.race([all, late])
    } finally {
      child.kill('SIGKILL')
    }
  })

  test('a pending read does not keep the process', async () => {
    const script = 'fileevent stdin readable {puts never}; after 100 {set done 1}; vwait done; puts end'
    const child = spawn(process.execPath, [cli, '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    const code = await new Promise((resolve) => child.on('exit', resolve))
    child.stdin.end()
    expect([code, out]).toEqual([0, 'end\n'])
  })

  test('TCL_PKG_PREFER_LATEST, as it is when an interpreter is made', () => {
    const script = `set kinds [package prefer]
      foreach {change child} {{set ::env(TCL_PKG_PREFER_LATEST) 1} a {unset ::env(TCL_PKG_PREFER_LATEST)} b} {
        eval $change
        interp create $child
        lappend kinds [$child eval {package prefer}]
      }
      puts $kinds`
    const { TCL_PKG_PREFER_LATEST: _, ...env } = process.env
    expect(feather(['-e', script], { env }).out).toBe('stable latest stable\n')
    expect(feather(['-e', script], { env: { ...env, TCL_PKG_PREFER_LATEST: '' } }).out).toBe('latest latest stable\n')
  })

  test('closed stdin and missing HOME', () => {
    expect(shell('feather -e "puts [gets stdin]." <&-').out).toBe('.\n')
    const { HOME: _, ...env } = process.env
    expect(feather(['-e', 'puts ok'], { env }).out).toBe('ok\n')
    expect(feather(['-e', 'cd'], { env }).err).toContain('HOME')
  })

  test('a child that reads from the same input goes on where the script is', () => {
    const { out } = shell("printf 'a\\n' | feather -e 'puts [exec cat]'")
    expect(out).toBe('a\n')
  })
})
