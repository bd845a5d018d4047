// A JavaScript module that carries bytes inside, compactly, and gives them back without waiting.
//
// Each byte is one character: the most frequent ones printable ASCII, the others two bytes of UTF-8. For wasm that
// is about 1.1 bytes a byte (base64: 1.33), and gzip still sees the bytes as they were, which base64 hides from it.

/** Printable ASCII that needs no escape in a single-quoted string, then characters from U+00A1 on. */
function alphabet() {
  const characters = []
  for (let code = 0x20; code < 0x7f; code++) {
    const character = String.fromCharCode(code)
    if (character !== "'" && character !== '\\') characters.push(character)
  }
  for (let code = 0xa1; characters.length < 256; code++) {
    if (code !== 0xad) characters.push(String.fromCharCode(code)) // a soft hyphen is easily lost
  }
  return characters
}

/** The module's text. Decoding 200 KB takes about a millisecond. */
export function inlineModule(bytes) {
  const counts = new Array(256).fill(0)
  for (const byte of bytes) counts[byte]++
  const byFrequency = counts.map((_, byte) => byte).sort((a, b) => counts[b] - counts[a] || a - b)
  const characterOf = []
  for (const [i, character] of alphabet().entries()) characterOf[byFrequency[i]] = character
  return `// Generated from feather.wasm; do not edit.
const alphabet = '${characterOf.join('')}'
const text = '${Array.from(bytes, (byte) => characterOf[byte]).join('')}'

export function wasmBytes() {
  const byteOf = new Uint8Array(512)
  for (let byte = 0; byte < 256; byte++) byteOf[alphabet.charCodeAt(byte)] = byte
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = byteOf[text.charCodeAt(i)]
  return bytes
}
`
}

// The type of `Uint8Array.of` is Uint8Array<ArrayBuffer> where TypeScript has that, and Uint8Array in an older one.
export const inlineTypes = `/** The bytes of feather.wasm, decoded anew at each call. */
export declare function wasmBytes(): ReturnType<Uint8ArrayConstructor['of']>
`

export const wasmTypes = `/** A WebAssembly.Module, where importing a wasm file gives one (workerd, and bundlers that are told so). */
declare const module: object
export default module
`
