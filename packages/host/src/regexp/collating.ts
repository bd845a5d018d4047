/** POSIX's names of the ASCII characters, for `[[.hyphen.]]`. */

const NAMES = [
  'NUL SOH STX ETX EOT ENQ ACK BEL,alert BS,backspace HT,tab LF,newline VT,vertical-tab FF,form-feed',
  'CR,carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4,FS IS3,GS IS2,RS IS1,US space',
  'exclamation-mark quotation-mark number-sign dollar-sign percent-sign ampersand apostrophe left-parenthesis',
  'right-parenthesis asterisk plus-sign comma hyphen,hyphen-minus period,full-stop slash,solidus',
  'zero one two three four five six seven eight nine colon semicolon less-than-sign equals-sign',
  'greater-than-sign question-mark commercial-at',
].join(' ')

const LATE_NAMES: Readonly<Record<string, number>> = {
  'left-square-bracket': 0x5b,
  backslash: 0x5c,
  'reverse-solidus': 0x5c,
  'right-square-bracket': 0x5d,
  circumflex: 0x5e,
  'circumflex-accent': 0x5e,
  underscore: 0x5f,
  'low-line': 0x5f,
  'grave-accent': 0x60,
  'left-brace': 0x7b,
  'left-curly-bracket': 0x7b,
  'vertical-line': 0x7c,
  'right-brace': 0x7d,
  'right-curly-bracket': 0x7d,
  tilde: 0x7e,
  DEL: 0x7f,
}

let codes: Map<string, number> | undefined

/** The character of that name, or -1. */
export function collatingElement(name: string): number {
  if (codes === undefined) {
    codes = new Map(Object.entries(LATE_NAMES))
    for (const [code, names] of NAMES.split(' ').entries()) for (const one of names.split(',')) codes.set(one, code)
  }
  return codes.get(name) ?? -1
}
