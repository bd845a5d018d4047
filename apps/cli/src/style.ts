/** Colors for terminals. */

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  inverse: [7, 27],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Style = keyof typeof codes

/** Do users want colors: not with NO_COLOR, nor on a terminal that has none. */
export const colors: boolean = !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** The text in a style. */
export function style(name: Style, text: string): string {
  if (!colors || text === '') return text
  const [on, off] = codes[name]
  return `\x1b[${on}m${text}\x1b[${off}m`
}
