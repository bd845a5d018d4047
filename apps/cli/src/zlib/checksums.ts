/** The checksums of zlib and gzip, which can go on from an earlier one. */

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

export function crc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

const adlerBase = 65521
/** So many sums fit into 32 bits. */
const adlerRun = 3800

export function adler32(bytes: Uint8Array, start = 1): number {
  let low = start & 0xffff
  let high = start >>> 16
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + adlerRun, bytes.length)
    for (; at < end; at += 1) {
      low += bytes[at] as number
      high += low
    }
    low %= adlerBase
    high %= adlerBase
  }
  return ((high << 16) | low) >>> 0
}
