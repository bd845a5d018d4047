/** Encodings that an embedder adds. */
import { expect, test } from 'vitest'
import { addEncoding, type EncodingTable } from '../src/index.ts'
import { create, nothingIsLeft } from './support.ts'

/** ASCII, and Ç as 0x80. */
function small(): EncodingTable {
  const single = Int32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : -1))
  single[0x80] = 0xc7
  return { single, double: undefined }
}

test('an added encoding is there in all interpreters', () => {
  const before = create()
  addEncoding('small', small)
  for (const interp of [before, create()]) {
    expect(interp.eval('encoding convertfrom small a\\x80')).toBe('aÇ')
    expect(interp.eval('binary encode hex [encoding convertto small aÇ]')).toBe('6180')
    expect(interp.eval('expr {"small" in [encoding names]}')).toBe('1')
    expect(() => interp.eval('encoding convertto small é')).toThrow("unexpected character at index 0: 'U+0000E9'")
    expect(() => interp.eval('encoding convertfrom small \\x81')).toThrow(
      "unexpected byte sequence starting at index 0: '\\x81'",
    )
  }
})

test('its table is asked for when it is used, once', () => {
  let asked = 0
  addEncoding('asked', () => {
    asked++
    return small()
  })
  const interp = create()
  interp.eval('encoding names')
  expect(asked).toBe(0)
  interp.eval('encoding convertto asked a; encoding convertfrom asked b')
  expect(asked).toBe(1)
})

test('one that is no table converts by itself', () => {
  addEncoding('backwards', {
    decode: (bytes, profile) => {
      const failed = profile === 'strict' ? bytes.indexOf(0x21) : -1
      const known = failed < 0 ? bytes : bytes.subarray(0, failed)
      return { text: String.fromCharCode(...[...known].reverse()), failed }
    },
    encode: (text) => ({ bytes: Uint8Array.from([...text].reverse(), (c) => c.charCodeAt(0)), failed: -1 }),
  })
  const interp = create()
  expect(interp.eval('encoding convertfrom backwards abc')).toBe('cba')
  expect(interp.eval('encoding convertto backwards abc')).toBe('cba')
  expect(interp.eval('encoding convertfrom -profile tcl8 backwards ab!')).toBe('!ba')
  expect(interp.eval('list [encoding convertfrom -failindex at backwards ab!c] $at')).toBe('ba 2')
  expect(() => interp.eval('encoding convertfrom backwards ab!c')).toThrow(
    "unexpected byte sequence starting at index 2: '\\x21'",
  )
})

test('pairs of bytes, other spellings, and what stands for characters that are not there', () => {
  const single = Int32Array.from({ length: 256 }, (_, byte) => (byte === 0x30 ? -2 : byte < 128 ? byte : -1))
  const double = new Uint16Array(0x10000)
  double[0x3041] = 0x3042
  double[0x3042] = 0x3042
  addEncoding('pairs', () => ({
    single,
    double,
    written: [
      [0x3041, 0x3042],
      [0x21, 0xa1],
    ],
    unknown: 0x3041,
  }))
  const interp = create()
  expect(interp.eval('encoding convertfrom pairs a0A0B')).toBe('aああ')
  expect(interp.eval('encoding convertto pairs aあ¡')).toBe('a0A!')
  expect(interp.eval('encoding convertto -profile replace pairs é')).toBe('0A')
})

test('an encoding of the engine is replaced', () => {
  addEncoding('koi8-u', small)
  expect(create().eval('encoding convertfrom koi8-u \\x80')).toBe('Ç')
})

nothingIsLeft()
