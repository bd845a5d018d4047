/** POSIX's names of the ASCII characters, for `[[.hyphen.]]`. */
import { lazy } from '../lazy.ts'

/** Names in the order of their characters, from a first one on. */
const NAMES: readonly (readonly [first: number, names: string])[] = [
  [
    0,
    'NUL SOH STX ETX EOT ENQ ACK BEL,alert BS,backspace HT,tab LF,newline VT,vertical-tab FF,form-feed ' +
      'CR,carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4,FS IS3,GS IS2,RS IS1,US space ' +
      'exclamation-mark quotation-mark number-sign dollar-sign percent-sign ampersand apostrophe left-parenthesis ' +
      'right-parenthesis asterisk plus-sign comma hyphen,hyphen-minus period,full-stop slash,solidus ' +
      'zero one two three four five six seven eight nine colon semicolon less-than-sign equals-sign ' +
      'greater-than-sign question-mark commercial-at',
  ],
  [
    0x5b,
    'left-square-bracket backslash,reverse-solidus right-square-bracket circumflex,circumflex-accent ' +
      'underscore,low-line grave-accent',
  ],
  [0x7b, 'left-brace,left-curly-bracket vertical-line right-brace,right-curly-bracket tilde DEL'],
]

const codes = lazy(() => {
  const found = new Map<string, number>()
  for (const [first, names] of NAMES)
    for (const [i, same] of names.split(' ').entries()) for (const name of same.split(',')) found.set(name, first + i)
  return found
})

/** The character of that name, or -1. */
export function collatingElement(name: string): number {
  return codes().get(name) ?? -1
}
