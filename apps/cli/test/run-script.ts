/** Running the scripts of `test/scripts` in a folder of their own, under the CLI or under a tclsh. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const folder: string = fileURLToPath(new URL('scripts/', import.meta.url))
export const cli: string = fileURLToPath(new URL('../bin/feather.js', import.meta.url))

/** Run a script with the arguments and the input that the comments at its beginning name; what it printed and how it
 *  ended, as text. */
export function runScript(name: string, command: readonly string[]): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'feather-test-')))
  try {
    for (const file of [`${name}.tcl`, 'prelude.tcl']) copyFileSync(join(folder, file), join(home, file))
    const text = readFileSync(join(folder, `${name}.tcl`), 'utf8')
    const args = /^# args: (.*)$/m.exec(text)?.[1]?.match(/"[^"]*"|\S+/g) ?? []
    const input = /^# stdin: (.*)$/m.exec(text)?.[1]?.replaceAll('\\n', '\n') ?? ''
    const [program, ...rest] = command
    const words = args.map((word) => word.replace(/^"(.*)"$/, '$1'))
    const result = spawnSync(program!, [...rest, `${name}.tcl`, ...words], {
      cwd: home,
      input,
      encoding: 'utf8',
      timeout: 30_000,
      env: { XDG_CACHE_HOME: join(homedir(), '.cache'), ...process.env, HOME: home, NO_COLOR: '1' },
    })
    const ending = result.status ?? result.signal
    const blurred = [result.stdout, result.stderr].map((output) => output.replaceAll(home, 'PWD'))
    return `exit ${ending}\n--- stdout\n${blurred[0]}--- stderr\n${blurred[1]}`
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
