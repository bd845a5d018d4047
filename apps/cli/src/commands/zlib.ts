/** zlib: compressed data, with Node's zlib. */
import { deflateRawSync } from 'node:zlib'
import { type CommandFamily, type CommandRow, matchWord, parseInteger, parseWord, type Reply } from '../command.ts'
import { CommandFailure, fail, failUsage, traced } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { bytesOf } from '../zlib/bytes.ts'
import { adler32, crc32 } from '../zlib/checksums.ts'
import { Compressor, decompress, type Format } from '../zlib/codec.ts'
import { ZlibDevice } from '../zlib/device.ts'
import { ZlibStream } from '../zlib/stream.ts'

const any = Number.POSITIVE_INFINITY
const defaultLevel = -1

function parseLevel(word: string | undefined): number {
  if (word === undefined) return defaultLevel
  const level = parseWord(word)
  if (level < 0 || level > 9) fail('level must be 0 to 9', 'TCL', 'VALUE', 'COMPRESSIONLEVEL')
  return level
}

/** The value of an option; the trace of what is wrong with it tells the option. */
function inOption<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    throw traced(error, `\n    (in ${name} option)`)
  }
}

function checkSize(word: string | undefined): void {
  if (word === undefined) return
  const size = parseInteger(word)
  if (size < 16 || size > 65536) fail('buffer size must be 16 to 65536', 'TCL', 'VALUE', 'BUFFERSIZE')
}

function checksum(name: string, sum: (bytes: Uint8Array, start?: number) => number): CommandRow {
  return {
    name,
    min: 1,
    max: 2,
    usage: 'data ?startValue?',
    run(_shell, [data, start]) {
      const from = start === undefined ? undefined : parseInteger(start) >>> 0
      return from === undefined ? sum(bytesOf(data!)) : sum(bytesOf(data!), from)
    },
  }
}

function compression(name: string, format: Format): CommandRow {
  return {
    name,
    min: 1,
    max: 2,
    usage: 'data ?level?',
    run(_shell, [data, word]) {
      const level = parseLevel(word)
      const bytes = bytesOf(data!)
      return format === 'raw' ? deflateRawSync(bytes, { level }) : new Compressor(format, level).put(bytes, 'finish')
    },
  }
}

function expand(format: Format, data: string): { bytes: Buffer; header: Map<string, Reply> } {
  return decompress(format, bytesOf(data)) ?? fail('stream error', 'TCL', 'ZLIB', 'STREAM')
}

function decompression(name: string, format: Format): CommandRow {
  return {
    name,
    min: 1,
    max: 2,
    usage: 'data ?bufferSize?',
    run(_shell, [data, size]) {
      checkSize(size)
      return expand(format, data!).bytes
    },
  }
}

function checkLimit(word: string | undefined): void {
  if (word === undefined) return
  const limit = inOption('-limit', () => parseInteger(word))
  if (limit < 1 || limit > 65536) fail('read ahead limit must be 1 to 65536', 'TCL', 'VALUE', 'BUFFERSIZE')
}

/** Options with values, by name. */
function readOptions(known: readonly string[], words: readonly string[]): Map<string, string> {
  const options = new Map<string, string>()
  for (let i = 0; i < words.length; i += 2) {
    const option = matchWord(known, words[i]!)
    const value = words[i + 1]
    if (value === undefined) fail(`value missing for ${option} option`, 'TCL', 'ZIP', 'NOVAL')
    options.set(option, value)
  }
  return options
}

const gzip: CommandRow = {
  name: 'gzip',
  min: 1,
  max: any,
  usage: 'data ?-level level? ?-header header?',
  run(_shell, [data, ...words]) {
    const [only] = words
    if (words.length === 1 && /^\d+$/.test(only!)) {
      return new Compressor('gzip', parseLevel(only)).put(bytesOf(data!), 'finish')
    }
    if (words.length % 2 === 1) failUsage(`zlib gzip ${this.usage}`)
    const options = readOptions(['-header', '-level'], words)
    const level = inOption('-level', () => parseLevel(options.get('-level')))
    const compressor = new Compressor('gzip', level, options.get('-header'))
    return compressor.put(bytesOf(data!), 'finish')
  },
}

const gunzip: CommandRow = {
  name: 'gunzip',
  min: 1,
  max: any,
  usage: 'data ?-headerVar varName?',
  run(shell, [data, ...words]) {
    if (words.length % 2 === 1) failUsage(`zlib gunzip ${this.usage}`)
    const options = readOptions(['-buffersize', '-headerVar'], words)
    checkSize(options.get('-buffersize'))
    const { bytes, header } = expand('gzip', data!)
    const variable = options.get('-headerVar')
    if (variable !== undefined) shell.engine.setVar(variable, header)
    return bytes
  },
}

const modes: Readonly<Record<string, { format: Format; compresses: boolean }>> = {
  compress: { format: 'zlib', compresses: true },
  decompress: { format: 'zlib', compresses: false },
  deflate: { format: 'raw', compresses: true },
  gunzip: { format: 'gzip', compresses: false },
  gzip: { format: 'gzip', compresses: true },
  inflate: { format: 'raw', compresses: false },
}

interface Mode {
  format: Format
  compressor: Compressor | undefined
  dictionary: Buffer | undefined
}

function makeMode({ format, compresses }: (typeof modes)[string], options: ReadonlyMap<string, string>): Mode {
  const given = options.get('-dictionary')
  const dictionary = given === undefined ? undefined : bytesOf(given)
  const level = inOption('-level', () => parseLevel(options.get('-level')))
  const compressor = compresses ? new Compressor(format, level, options.get('-header'), dictionary) : undefined
  return { format, compressor, dictionary }
}

function readMode(word: string, words: readonly string[]): Mode {
  const mode = modes[matchWord(Object.keys(modes), word, 'mode')]!
  if (words.length % 2 === 1) failUsage(`zlib stream ${stream.usage}`)
  const { format, compresses } = mode
  const known = [
    ...(format === 'gzip' ? [] : ['-dictionary']),
    ...(compresses && format === 'gzip' ? ['-header'] : []),
    ...(compresses ? ['-level'] : []),
  ]
  if (known.length === 0 && words.length > 0) {
    fail(`bad option "${words[0]}": no valid options`, 'TCL', 'LOOKUP', 'INDEX', 'option', words[0]!)
  }
  return makeMode(mode, readOptions(known, words))
}

let streams = 0

const stream: CommandRow = {
  name: 'stream',
  min: 1,
  max: any,
  usage: 'mode ?-option value...?',
  run(shell, [word, ...words]) {
    const { format, compressor, dictionary } = readMode(word!, words)
    streams += 1
    const name = `::tcl::zlib::streamcmd_${streams}`
    const made = new ZlibStream(format, compressor, dictionary)
    defineStream(shell, name, made)
    return name
  },
}

const streamMethods = [
  'add',
  'checksum',
  'close',
  'eof',
  'finalize',
  'flush',
  'fullflush',
  'get',
  'header',
  'put',
  'reset',
]

/** The command of a stream. */
function defineStream(shell: Shell, name: string, made: ZlibStream): void {
  const row: CommandRow = {
    name,
    min: 1,
    max: any,
    usage: 'option data ?...?',
    run(_shell, [word, ...words]) {
      const method = matchWord(streamMethods, word!)
      if (method === 'add' || method === 'put') return feed(made, method, words)
      if (method === 'get') {
        if (words.length > 1) failUsage(`${name} get ?count?`)
        return made.get(words[0] === undefined ? undefined : parseInteger(words[0]))
      }
      if (words.length > 0) failUsage(`${name} ${method}`)
      switch (method) {
        case 'checksum':
          return made.checksum
        case 'close':
          shell.engine.remove(name)
          return ''
        case 'eof':
          return made.eof
        case 'finalize':
          made.put(Buffer.alloc(0), 'finish')
          return ''
        case 'flush':
          made.put(Buffer.alloc(0), 'sync')
          return ''
        case 'fullflush':
          made.put(Buffer.alloc(0), 'full')
          return ''
        case 'header':
          return made.header ?? fail('only gunzip streams can produce header information', 'TCL', 'ZIP', 'BADOP')
        default:
          made.reset()
          return ''
      }
    },
  }
  shell.engine.define(shell, name, () => row)
}

function feed(made: ZlibStream, method: string, words: readonly string[]): Reply {
  const data = words.at(-1)
  if (data === undefined) failUsage(`${method} ?-option value? data`)
  let how: 'sync' | 'full' | 'finish' | undefined
  let dictionary: string | undefined
  for (let i = 0; i < words.length - 1; i += 1) {
    const flag = matchWord(['-dictionary', '-finalize', '-flush', '-fullflush'], words[i]!)
    if (flag === '-dictionary') {
      i += 1
      if (i === words.length - 1) {
        fail('"-dictionary" option must be followed by compression dictionary bytes', 'TCL', 'ZIP', 'NOVAL')
      }
      dictionary = words[i]
      continue
    }
    if (how !== undefined) {
      fail('"-flush", "-fullflush" and "-finalize" options are mutually exclusive', 'TCL', 'ZIP', 'EXCLUSIVE')
    }
    how = flag === '-finalize' ? 'finish' : flag === '-fullflush' ? 'full' : 'sync'
  }
  if (dictionary !== undefined) made.useDictionary(bytesOf(dictionary))
  made.put(bytesOf(data), how)
  return method === 'add' ? made.get(undefined) : ''
}

const push: CommandRow = {
  name: 'push',
  min: 2,
  max: any,
  usage: 'mode channel ?options...?',
  run(shell, [word, name, ...words]) {
    const mode = modes[matchWord(Object.keys(modes), word!, 'mode')]!
    const channel = shell.channels.get(name!)
    const options = readOptions(['-dictionary', '-header', '-level', ...(mode.compresses ? [] : ['-limit'])], words)
    checkLimit(options.get('-limit'))
    const { format, compressor, dictionary } = makeMode(mode, options)
    if (compressor !== undefined && !channel.writable) {
      fail('compression may only be applied to writable channels', 'TCL', 'ZIP', 'UNWRITABLE')
    }
    if (compressor === undefined && !channel.readable) {
      fail('decompression may only be applied to readable channels', 'TCL', 'ZIP', 'UNREADABLE')
    }
    channel.replaceDevice(new ZlibDevice(channel.device, format, compressor, dictionary))
    return channel.name
  },
}

export const family: CommandFamily = [
  {
    name: 'zlib',
    subcommands: [
      checksum('adler32', adler32),
      compression('compress', 'zlib'),
      checksum('crc32', crc32),
      decompression('decompress', 'zlib'),
      compression('deflate', 'raw'),
      gunzip,
      gzip,
      decompression('inflate', 'raw'),
      push,
      stream,
    ],
  },
]
