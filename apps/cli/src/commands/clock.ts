/** What clock goes by, which tclsh lets scripts see and change: for programs that test dates, Tcl's own among them. */
import { type CommandFamily, type CommandRow, matchWord } from '../command.ts'
import { fail } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { parseList, quoteWord } from '../tcl-list.ts'

/** Where the interpreter finds what was set: a dict. */
const SETTINGS = '::tcl::clock::settings'

/** How the value of an option is read, and what it is before anybody sets it. */
const OPTIONS: Readonly<Record<string, { read: (shell: Shell, value: string) => string; otherwise: string }>> = {
  '-default-locale': { read: asText, otherwise: 'C' },
  '-clear': { read: asText, otherwise: '' },
  '-current-locale': { read: asText, otherwise: '' },
  '-year-century': { read: asYear, otherwise: '2000' },
  '-century-switch': { read: asYear, otherwise: '38' },
  '-min-year': { read: asYear, otherwise: '-2147483648' },
  '-max-year': { read: asYear, otherwise: '2147483647' },
  '-max-jdn': { read: asDay, otherwise: '5373484.499999994' },
  '-validate': { read: asBoolean, otherwise: '1' },
  '-init-complete': { read: asText, otherwise: '' },
  '-setup-tz': { read: asZone, otherwise: '' },
  '-system-tz': { read: asZone, otherwise: '' },
}
/** With these nothing is to do but forget the zone: its rules are not kept, and everything is there from the beginning. */
const ACTIONS = ['-clear', '-init-complete']

function asText(_shell: Shell, value: string): string {
  return value
}

function asYear({ engine }: Shell, value: string): string {
  const year = engine.call('format', '%lld', value)
  if (Number(year) === (Number(year) | 0)) return year
  const why = 'integer value too large to represent'
  fail(why, 'ARITH', 'IOVERFLOW', why)
}

function asDay({ engine }: Shell, value: string): string {
  return engine.call('::tcl::mathfunc::double', value)
}

function asBoolean({ engine }: Shell, value: string): string {
  return engine.call('::tcl::mathfunc::bool', value)
}

function asZone({ engine }: Shell, value: string): string {
  if (value !== '') engine.call('clock', 'format', '0', '-format', '', '-timezone', value)
  return value
}

const configure: CommandRow = {
  name: '::tcl::unsupported::clock::configure',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '?-option? ?value? ...',
  options: Object.keys(OPTIONS),
  run(shell, args) {
    const { engine } = shell
    let reply = ''
    for (let i = 0; i < args.length; i++) {
      const option = optionOf(args[i]!)
      const { read, otherwise } = OPTIONS[option]!
      const words = parseList(engine.getVar(SETTINGS) ?? '')
      const set = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as const] : [])))
      const name = option.slice(1)
      if (ACTIONS.includes(option)) {
        i++
        reply = ''
        set.delete('system-tz')
      } else {
        if (i + 1 === args.length) return set.get(name) ?? otherwise
        reply = read(shell, args[++i]!)
        if (option === '-setup-tz') continue
        if (reply === otherwise) set.delete(name)
        else set.set(name, reply)
      }
      engine.setVar(SETTINGS, [...set].flat().map(quoteWord).join(' '))
    }
    return reply
  },
}

function optionOf(word: string): string {
  const matches = Object.keys(OPTIONS).filter((option) => option.startsWith(word))
  if (matches.length === 1) return matches[0]!
  try {
    return matchWord(Object.keys(OPTIONS), word)
  } catch (error) {
    fail((error as Error).message, 'CLOCK', 'badOption', word)
  }
}

const clearCaches: CommandRow = { name: '::tcl::clock::ClearCaches', min: 0, max: 0, usage: '', run: () => '' }

export const family: CommandFamily = [configure, clearCaches]
