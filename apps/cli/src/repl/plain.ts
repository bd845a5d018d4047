/** The REPL without a line editor: for input that is no terminal (with -i), and for terminals that can do nothing. */
import type { Options } from '../arguments.ts'
import { asScriptError } from '../engine.ts'
import { reportFailure } from '../report.ts'
import { createShell, runScripts } from '../run.ts'
import { readNamedScript } from '../script-text.ts'
import type { Shell } from '../shell.ts'
import { resourceFile } from './resource-file.ts'

/** Read commands until the end of the input; the exit code. */
export function runPlainRepl(options: Options): number {
  const shell = createShell(options, true)
  const file = resourceFile(shell)
  if (file !== undefined) attempt(shell, () => shell.runFile(file, readNamedScript(shell, file)))
  runScripts(shell, options, false)
  for (let text = ''; ; ) {
    prompt(shell, text === '' ? 'tcl_prompt1' : 'tcl_prompt2', text === '' ? '% ' : '')
    const line = readLine(shell)
    if (line === undefined) break
    text += text === '' ? line : `\n${line}`
    if (shell.engine.parse(text).status === 'incomplete') continue
    const script = text
    text = ''
    attempt(shell, () => {
      const result = shell.engine.eval(script)
      if (result !== '') shell.channels.get('stdout').write(`${result}\n`)
    })
  }
  shell.flushAll()
  return 0
}

function readLine(shell: Shell): string | undefined {
  try {
    return shell.channels.has('stdin') ? shell.channels.get('stdin').gets() : undefined
  } catch (error) {
    if (asScriptError(error) === undefined) throw error
    return undefined
  }
}

function prompt(shell: Shell, variable: string, otherwise: string): void {
  attempt(shell, () => {
    const script = shell.engine.getVar(`::${variable}`)
    if (script === undefined) shell.channels.get('stdout').write(otherwise)
    else shell.engine.evalGlobal(script)
    shell.channels.get('stdout').flush()
  })
}

/** Do something of the user's; an error's message is told, as tclsh does. */
function attempt(shell: Shell, work: () => void): void {
  try {
    work()
  } catch (error) {
    const failure = asScriptError(error)
    if (failure === undefined) reportFailure(error, shell)
    else shell.channels.get('stderr').write(`${failure.message}\n`)
  }
}
