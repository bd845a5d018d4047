/** load and unload, which have nothing to load here: they fail as they do where a library cannot be. */
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { type CommandFamily, type CommandRow, matchWord } from '../command.ts'
import { errnoMessage, errnoOf } from '../errno.ts'
import { fail, failUsage } from '../failure.ts'
import type { Shell } from '../shell.ts'

const any = Number.POSITIVE_INFINITY

/** The words behind the options, of which there are at most so many. */
function behindOptions(
  options: readonly string[],
  args: readonly string[],
  most: number,
): { words: string[]; chosen: string[] } {
  const chosen: string[] = []
  let at = 0
  while (at < most && args[at]!.startsWith('-')) {
    const option = matchWord(options, args[at]!)
    at += 1
    if (option === '--') break
    chosen.push(option)
  }
  return { words: args.slice(at), chosen }
}

/** @throws TclError could not find interpreter "x" */
function checkInterpreter(shell: Shell, path: string | undefined): void {
  if (path !== undefined) shell.engine.call('interp', 'issafe', path)
}

/** A library that is not told its prefix has it from the letters that its name begins with. */
function checkName(file: string): void {
  const name = basename(file).replace(/^lib/, '').replace(/^tcl9/, '')
  if (!/^[\p{L}_]/u.test(name)) {
    fail(`cannot figure out prefix for ${file}`, 'TCL', 'OPERATION', 'LOAD', 'WHATLIBRARY')
  }
}

/** Why the system's loader would refuse the file. */
function refusal(shell: Shell, name: string): string {
  try {
    const fd = openSync(shell.paths.resolve(name), 'r')
    try {
      const head = Buffer.alloc(64)
      if (readSync(fd, head, 0, 64, 0) < 64) return 'file too short'
      if (head.toString('latin1', 0, 4) !== '\x7fELF') return 'invalid ELF header'
      return 'libraries in machine code cannot be loaded'
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    const message = errnoMessage(errnoOf(error))
    return `cannot open shared object file: ${message.charAt(0).toUpperCase()}${message.slice(1)}`
  }
}

const load: CommandRow = {
  name: 'load',
  min: 1,
  max: any,
  usage: '?-global? ?-lazy? ?--? fileName ?prefix? ?interp?',
  run(shell, args) {
    const { words } = behindOptions(['-global', '-lazy', '--'], args, args.length - 1)
    if (words.length < 1 || words.length > 3) failUsage(`load ${this.usage}`)
    const [file = '', prefix = '', path] = words
    if (file !== '' || prefix !== '') checkInterpreter(shell, path)
    if (file !== '' && prefix === '') checkName(file)
    if (file !== '') fail(`couldn't load file "${file}": ${file}: ${refusal(shell, file)}`)
    if (prefix === '') fail('must specify either file name or prefix', 'TCL', 'OPERATION', 'LOAD', 'NOLIBRARY')
    return fail(`no library with prefix "${prefix}" is loaded statically`, 'TCL', 'OPERATION', 'LOAD', 'NOTSTATIC')
  },
}

const unload: CommandRow = {
  name: 'unload',
  min: 1,
  max: any,
  usage: '?-switch ...? fileName ?prefix? ?interp?',
  run(shell, args) {
    const { words, chosen } = behindOptions(['-nocomplain', '-keeplibrary', '--'], args, args.length)
    if (words.length < 1 || words.length > 3) failUsage(`unload ${this.usage}`)
    const [file = '', prefix = '', path] = words
    if (file === '' && prefix === '') {
      fail('must specify either file name or prefix', 'TCL', 'OPERATION', 'UNLOAD', 'NOLIBRARY')
    }
    checkInterpreter(shell, path)
    if (chosen.includes('-nocomplain')) return ''
    if (file !== '') fail(`file "${file}" has never been loaded`, 'TCL', 'OPERATION', 'UNLOAD', 'NEVERLOADED')
    const what = `library with prefix "${prefix}" is loaded statically and cannot be unloaded`
    return fail(what, 'TCL', 'OPERATION', 'UNLOAD', 'STATIC')
  },
}

export const family: CommandFamily = [load, unload]
