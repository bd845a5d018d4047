/** Channels over a device that gives its data in pieces of any size, with pauses. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Channel, type Translation } from './channel.ts'
import { builtinCodec } from './codec.ts'
import { type Device, wouldBlock } from './device.ts'

/** Gives the bytes in pieces of the sizes; 0 stands for nothing yet. */
function pieces(bytes: Buffer, sizes: readonly number[]): Device {
  let at = 0
  let turn = 0
  return {
    readable: true,
    writable: false,
    terminal: false,
    fd: undefined,
    read(target) {
      const size = sizes[turn++ % sizes.length] ?? 1
      if (size === 0) return wouldBlock
      const count = Math.min(size, target.length, bytes.length - at)
      bytes.copy(target, 0, at, at + count)
      at += count
      return count
    },
    write: () => 0,
    close() {},
  }
}

function open(text: string, sizes: readonly number[], encoding: string, mode: Translation): Channel {
  const codec = builtinCodec(encoding)!
  const channel = new Channel('test', pieces(codec.encode(text, 'strict').bytes, sizes), codec)
  channel.inputTranslation = mode
  channel.blocking = false
  return channel
}

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n', 'é', '😀') })
const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1 }).map((list) => [...list, 3])
const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-32be')
const modes = fc.constantFrom<Translation>('auto', 'lf', 'cr', 'crlf')

function translate(text: string, mode: Translation): string {
  if (mode === 'auto') return text.replace(/\r\n?/g, '\n')
  if (mode === 'cr') return text.replaceAll('\r', '\n')
  return mode === 'crlf' ? text.replaceAll('\r\n', '\n') : text
}

test('read gives the same whatever the pieces', () => {
  fc.assert(
    fc.property(texts, sizes, encodings, modes, fc.integer({ min: 1, max: 9 }), (text, list, encoding, mode, limit) => {
      const channel = open(text, list, encoding, mode)
      let got = ''
      while (!channel.eof) got += channel.read(limit)
      expect(got).toBe(translate(text, mode))
    }),
  )
})

test('gets gives the same lines whatever the pieces', () => {
  fc.assert(
    fc.property(texts, sizes, encodings, modes, (text, list, encoding, mode) => {
      const channel = open(text, list, encoding, mode)
      const lines: string[] = []
      for (;;) {
        const line = channel.gets()
        if (line !== undefined) lines.push(line)
        else if (channel.eof) break
        else expect(channel.blocked).toBe(true)
      }
      // What ends a line depends on the mode; a line feed is part of the line in the others.
      const end = mode === 'auto' ? /\r\n|\r|\n/ : mode === 'cr' ? /\r/ : mode === 'crlf' ? /\r\n/ : /\n/
      const expected = text.split(end)
      if (expected.at(-1) === '') expected.pop()
      expect(lines).toEqual(expected)
    }),
  )
})
