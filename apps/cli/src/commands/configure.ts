/** fconfigure, which is chan configure as well. */
import type { Buffering, Channel, Translation } from '../channels/channel.ts'
import { type Profile, profiles } from '../channels/codec.ts'
import { bottomOf } from '../channels/device.ts'
import { type CommandFamily, orList, parseBoolean, parseInteger, type Reply } from '../command.ts'
import { fail, failUsage } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { formatList, parseList } from '../tcl-list.ts'
import { statFields } from './file.ts'

export const general: readonly string[] = [
  '-blocking',
  '-buffering',
  '-buffersize',
  '-encoding',
  '-eofchar',
  '-profile',
  '-translation',
]
const translations = ['auto', 'binary', 'cr', 'lf', 'crlf', 'platform']

function badOption(channel: Channel, option: string, getting: boolean): never {
  // A transformation leaves to what is below to tell what it knows.
  const { options = [], settable = [] } = getting ? bottomOf(channel.device) : channel.device
  const known = [...general, ...(getting ? options : settable)]
  fail(`bad option "${option}": should be one of ${orList(known)}`)
}

/** The one general option that a word is or abbreviates. */
function findOption(channel: Channel, word: string, getting: boolean): string {
  const own = (getting ? channel.device.options : channel.device.settable) ?? []
  const all = [...general, ...own]
  if (all.includes(word) || (getting && word === '-error' && channel.device.network === true)) return word
  const matches = word.length > 2 ? all.filter((option) => option.startsWith(word)) : []
  if (channel.device.anyOption === true) return word
  return matches.length === 1 ? matches[0]! : badOption(channel, word, getting)
}

function getOption(channel: Channel, option: string): string {
  switch (option) {
    case '-blocking':
      return channel.blocking ? '1' : '0'
    case '-buffering':
      return channel.buffering
    case '-buffersize':
      return String(channel.bufferSize)
    case '-encoding':
      return channel.codec.name
    case '-eofchar':
      return channel.readable ? channel.eofChar : ''
    case '-profile':
      return channel.profile
    case '-translation': {
      const both = channel.readable && channel.writable
      if (both) return `${channel.inputTranslation} ${channel.outputTranslation}`
      return channel.readable ? channel.inputTranslation : channel.outputTranslation
    }
    case '-stat':
      return formatList(statFields(channel.device.stat!()).flatMap(([key, value]) => [key, String(value)]))
    default:
      return channel.device.getOption!(option)
  }
}

function allOptions(channel: Channel): string[] {
  const own = channel.device.getAllOptions?.() ?? []
  return [...general.flatMap((option) => [option, getOption(channel, option)]), ...own]
}

function setTranslation(shell: Shell, channel: Channel, value: string): void {
  const words = parseList(value)
  if (words.length < 1 || words.length > 2) {
    fail('bad value for -translation: must be a one or two element list')
  }
  const set = (word: string, input: boolean): void => {
    if (word === '') return
    if (!translations.includes(word)) {
      fail(`bad value for -translation: must be one of ${orList(translations)}`)
    }
    const native: Translation = channel.device.network === true ? 'crlf' : 'lf'
    let mode = word as Translation
    if (word === 'binary') {
      mode = 'lf'
      channel.eofChar = ''
      channel.codec = shell.channels.codec('iso8859-1')
    } else if (word === 'platform') {
      mode = native
    }
    if (input) channel.inputTranslation = mode
    else channel.outputTranslation = mode === 'auto' ? native : mode
  }
  if (channel.readable) set(words[0]!, true)
  if (channel.writable) set(words.at(-1)!, false)
}

function setOption(shell: Shell, channel: Channel, option: string, value: string): void {
  switch (option) {
    case '-blocking':
      channel.setBlocking(parseBoolean(value))
      return
    case '-buffering':
      if (!/^(f(u(l(l)?)?)?|l(i(n(e)?)?)?|n(o(n(e)?)?)?)$/.test(value)) {
        fail('bad value for -buffering: must be one of full, line, or none')
      }
      channel.buffering = { f: 'full', l: 'line', n: 'none' }[value[0]!] as Buffering
      return
    case '-buffersize':
      channel.bufferSize = parseInteger(value)
      return
    case '-encoding':
      if (value === 'binary' || value === '') {
        fail(
          `unknown encoding "${value}": No longer supported.\n\tplease use either "-translation binary" or "-encoding iso8859-1"`,
        )
      }
      channel.codec = shell.channels.codec(value)
      return
    case '-eofchar':
      // A list whose second element is empty is from before Tcl 9, when there were two of them.
      if (!/^([\x01-\x7f]( \{\})?)?$/.test(value)) fail('bad value for -eofchar: must be non-NUL ASCII character')
      channel.eofChar = value.charAt(0)
      return
    case '-profile':
      if (!profiles.includes(value as Profile)) {
        fail(`bad profile name "${value}": must be ${orList(profiles)}`, 'TCL', 'ENCODING', 'PROFILE', value)
      }
      channel.profile = value as Profile
      return
    case '-translation':
      setTranslation(shell, channel, value)
      return
    default:
      channel.device.setOption!(option, value)
  }
}

/** Do what `fconfigure` was asked, under the name it was called by. */
export function configure(shell: Shell, command: string, args: readonly string[]): Reply {
  const [name, ...words] = args
  const channel = shell.channels.get(name!)
  if (words.length === 0) return allOptions(channel)
  if (words.length === 1) return getOption(channel, findOption(channel, words[0]!, true))
  if (words.length % 2 === 1) failUsage(`${command} channel ?-option value ...?`)
  if (channel.copying.size > 0) fail('unable to set channel options: background copy in progress')
  for (let i = 0; i < words.length; i += 2) {
    setOption(shell, channel, findOption(channel, words[i]!, false), words[i + 1]!)
  }
  return ''
}

export const family: CommandFamily = [
  {
    name: 'fconfigure',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    usage: 'channel ?-option value ...?',
    options: general,
    run: (shell, args) => configure(shell, 'fconfigure', args),
  },
]
