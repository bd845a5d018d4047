/** Characters of ASCII, by their codes; a code may be NaN, as beyond the end of a text. */

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

export function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13)
}

/** The value of a digit in any radix up to 16; 99 for what is none. */
export function digitValue(c: number): number {
  if (isDigit(c)) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : 99
}

/** The radix that a letter behind a zero stands for, as in `0x`; 0 for none. */
export function radixOf(c: number): number {
  switch (c | 32) {
    case 120:
      return 16
    case 111:
      return 8
    case 98:
      return 2
    case 100:
      return 10
    default:
      return 0
  }
}
