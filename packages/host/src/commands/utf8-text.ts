/** UTF-8 of short texts, both sides as strings: a character of U+0000 to U+00FF for each byte. To convert a word takes less than to
 *  make the typed arrays for it. */

/** Texts up to this length, in UTF-16 units, are converted here. */
export const SHORT_UTF8 = 64

/** The bytes of the text; undefined when there are surrogates. */
export function toShortUtf8(text: string): string | undefined {
  let out = ''
  let done = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) continue
    if ((c & 0xf800) === 0xd800) return undefined
    if (done < i) out += text.slice(done, i)
    const last = 0x80 | (c & 0x3f)
    out +=
      c < 0x800
        ? String.fromCharCode(0xc0 | (c >> 6), last)
        : String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 0x3f), last)
    done = i + 1
  }
  return done === 0 ? text : out + text.slice(done)
}

/** The text of the bytes; undefined when they are not valid, or a character is beyond U+FFFF. */
export function fromShortUtf8(bytes: string): string | undefined {
  let out = ''
  let done = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes.charCodeAt(i)
    if (lead < 0x80) continue
    if (done < i) out += bytes.slice(done, i)
    const second = continuation(bytes, ++i)
    let code = -1
    if (lead >= 0xc2 && lead < 0xe0) code = second < 0 ? -1 : ((lead & 0x1f) << 6) | second
    else if (lead >= 0xe0 && lead < 0xf0) {
      const third = continuation(bytes, ++i)
      code = second < 0 || third < 0 ? -1 : ((lead & 0xf) << 12) | (second << 6) | third
      if (code < 0x800 || (code & 0xf800) === 0xd800) return undefined
    }
    if (code < 0) return undefined
    out += String.fromCharCode(code)
    done = i + 1
  }
  return done === 0 ? bytes : out + bytes.slice(done)
}

/** The six bits of a byte that continues a sequence; -1 when it does not. */
function continuation(bytes: string, at: number): number {
  const c = at < bytes.length ? bytes.charCodeAt(at) : 0
  return c >= 0x80 && c < 0xc0 ? c & 0x3f : -1
}
