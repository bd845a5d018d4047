import { expect, test } from 'vitest'
import { builtinCodec, countCharacters, type Profile } from './codec.ts'

const all = Number.POSITIVE_INFINITY

function decode(name: string, bytes: number[], limit = all, profile: Profile = 'strict', atEnd = true) {
  const { text, next, failed } = builtinCodec(name)!.decode(Buffer.from(bytes), 0, bytes.length, limit, profile, atEnd)
  return [text, next, failed]
}

test('UTF-8 up to a number of characters', () => {
  const bytes = [...Buffer.from('aé€😀b')]
  expect(decode('utf-8', bytes)).toEqual(['aé€😀b', 11, false])
  expect(decode('utf-8', bytes, 2)).toEqual(['aé', 3, false])
  expect(decode('utf-8', bytes, 4)).toEqual(['aé€😀', 10, false])
})

test('UTF-8 that goes on later', () => {
  expect(decode('utf-8', [0x61, 0xe2, 0x82], all, 'strict', false)).toEqual(['a', 1, false])
  expect(decode('utf-8', [0x61, 0xe2, 0x82])).toEqual(['a', 1, true])
  expect(decode('utf-8', [0x61, 0xf0, 0x9f], 5, 'strict', false)).toEqual(['a', 1, false])
})

test('invalid UTF-8', () => {
  expect(decode('utf-8', [0x61, 0xff, 0x62])).toEqual(['a', 1, true])
  expect(decode('utf-8', [0x61, 0xff, 0x62], all, 'replace')).toEqual(['a\ufffdb', 3, false])
  expect(decode('utf-8', [0x61, 0xff, 0x80], all, 'tcl8')).toEqual(['aÿ€', 3, false])
  expect(decode('utf-8', [0xed, 0xa0, 0x80])).toEqual(['', 0, true])
  expect(decode('utf-8', [0xed, 0xa0, 0x80], all, 'tcl8')).toEqual(['\ud800', 3, false])
})

test('UTF-16 keeps pairs together', () => {
  const bytes = [...Buffer.from('a😀', 'utf16le')]
  expect(decode('utf-16le', bytes)).toEqual(['a😀', 6, false])
  expect(decode('utf-16le', bytes.slice(0, 4), all, 'strict', false)).toEqual(['a', 2, false])
  expect(decode('utf-16be', [0, 0x61])).toEqual(['a', 2, false])
  expect(builtinCodec('utf-16be')!.encode('a😀', 'strict').bytes).toEqual(Buffer.from([0, 0x61, 0xd8, 0x3d, 0xde, 0]))
})

test('characters that an encoding does not have', () => {
  const latin = builtinCodec('iso8859-1')!
  expect(latin.encode('a€b', 'strict')).toEqual({ bytes: Buffer.from('a'), failed: true })
  expect(latin.encode('a€b', 'replace')).toEqual({ bytes: Buffer.from('a?b'), failed: false })
  const utf8 = builtinCodec('utf-8')!
  expect(utf8.encode('a\ud800b', 'strict')).toEqual({ bytes: Buffer.from('a'), failed: true })
  expect(utf8.encode('a\ud800b', 'tcl8').bytes).toEqual(Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]))
})

test('counting characters', () => {
  expect(countCharacters('a😀\ud800b')).toBe(4)
})
