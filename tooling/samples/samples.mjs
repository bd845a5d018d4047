// The examples of a Markdown text, and what they say they print.
//
//   ```ts or ```js    a program; `console.log(x) // 42` says that 42 is printed. Printing an object shows it as JSON.
//   ```console        a session in a shell: lines that begin with `$ ` are typed, the others are the answer
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns {{ language: string, line: number, code: string }[]} every fenced block; `line` counts from 1 */
export function blocksOf(markdown) {
  return Array.from(markdown.matchAll(/^```(\w*)[^\n]*\n(.*?)^```/gms), ({ index, 1: language, 2: code }) => ({
    language,
    line: markdown.slice(0, index).split('\n').length,
    code,
  }))
}

/** What a program says that it prints, in the order of its text. */
export function expectedOf(code) {
  return Array.from(code.matchAll(/console\.log\(.*\),? \/\/ (.*)$/gm), (match) => match[1])
}

const shownAsJson = `
const log = console.log
console.log = (...values) => log(values.map((v) => (typeof v === 'object' ? JSON.stringify(v) : String(v))).join(' '))
`

/** Run a program in a folder, where it finds what it imports.
 *  @returns the lines that it printed
 *  @throws Error with its output when it fails */
export function runProgram(code, folder, { node = process.execPath, language = 'ts', env = {} } = {}) {
  const name = `example-${process.hrtime.bigint()}`
  const file = join(folder, `${name}.${language === 'ts' ? 'mts' : 'mjs'}`)
  const first = join(folder, `${name}-shown.mjs`)
  writeFileSync(file, code)
  writeFileSync(first, shownAsJson)
  try {
    const args = ['--disable-warning=ExperimentalWarning', '--import', `./${name}-shown.mjs`, file]
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...env } }
    const { status, signal, stdout, stderr } = spawnSync(node, args, options)
    if (status !== 0) throw new Error(`the example ended with ${status ?? signal}:\n${stdout}${stderr}`)
    return stdout.split('\n').slice(0, -1)
  } finally {
    rmSync(file)
    rmSync(first)
  }
}

/** The commands of a session and their answers. */
export function sessionOf(code) {
  const steps = []
  for (const line of code.split('\n').slice(0, -1)) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), answer: '' })
    else if (steps.length === 0) throw new Error(`a session begins with "$ ", not with ${line}`)
    else steps.at(-1).answer += `${line}\n`
  }
  return steps
}

/** Type a command to a shell in a folder; its answer, stdout and stderr together. */
export function typeCommand(command, folder, path) {
  const { stdout } = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', PATH: path },
  })
  return stdout
}
