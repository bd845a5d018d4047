/** Words that are put together of pieces: regular expressions, format strings, templates, numbers at the edges of their types.
 *  Each function takes the random choices and gives a word of source, or several. The pieces are in `pieces/`. */
import {
  clockFormat,
  clockScan,
  edgeTime,
  freeDate,
  oddDates,
  relativeDate,
  roundTrip,
  zones,
} from './pieces/dates.mjs'
import { growing } from './pieces/dicts.mjs'
import { lending } from './pieces/lending.mjs'
import {
  arranging,
  integers,
  listWord,
  longList,
  nested,
  rawList,
  searching,
  sorting,
  special,
  wordPool,
} from './pieces/lists.mjs'
import {
  bigInteger,
  double,
  exactFuncs,
  flat,
  half,
  infix,
  mathfuncs,
  number,
  opSymbols,
  position,
} from './pieces/numbers.mjs'
import { abText, emptyMatches, groups, regexp, replacement, subject } from './pieces/patterns.mjs'
import { program } from './pieces/programs.mjs'
import { quote } from './pieces/quote.mjs'
import { inCoroutine, leave, traced } from './pieces/scripts.mjs'
import {
  calling,
  dictChanges,
  looping,
  passing,
  resolving,
  resuming,
  scopes,
  sharedValues,
  switching,
  trying,
  watching,
} from './pieces/sequences.mjs'
import { ensembles, linking, opening, renaming, weaving } from './pieces/tangles.mjs'
import {
  binaryFormat,
  characters,
  coded,
  format,
  longTexts,
  mapping,
  numbered,
  numberTexts,
  padded,
  sameGlob,
  sameLetters,
  scanSpec,
  scanText,
  template,
  unicode,
} from './pieces/texts.mjs'

/** @typedef {import('./random.mjs').Random} Random */

const asWord = (make) => (r) => quote(make(r))

/** @type {Record<string, (r: Random) => string>} */
export const composed = {
  BIG: (r) => (r.chance(0.15) ? '$big' : bigInteger(r)),
  BIGN: bigInteger,
  DBL: double,
  DBLN: double,
  SMALL: (r) => String(r.between(-6, 14)),
  NUMBER: number,
  NUMTEXT: asWord((r) => r.pick(numberTexts)),
  OP: (r) => r.pick(infix),
  OPSYM: (r) => r.pick(opSymbols),
  MATHFUNC: (r) => r.pick(r.chance(0.6) ? exactFuncs : mathfuncs),
  BARITH: (r) => {
    const more = r.chance(0.3) ? ` ${r.pick(infix)} ${r.chance(0.5) ? bigInteger(r) : number(r)}` : ''
    const left = bigInteger(r)
    if (r.chance(0.25))
      return `{(${left} ${r.pick(['<<', '>>', '**'])} ${r.pick([0, 1, 2, 3, 31, 32, 63, 64, 65, 100, -1])})${more}}`
    return `{${r.pick(['', '', '', '-', '~', '!'])}${left} ${r.pick(infix)} ${r.chance(0.6) ? bigInteger(r) : number(r)}${more}}`
  },
  DARITH: (r) => `{${double(r)} ${r.pick(infix)} ${r.chance(0.6) ? double(r) : number(r)}}`,
  UNBRACED: (r) =>
    r
      .some(1, 5, () => r.pick([number(r), r.pick(infix), '(', ')', '$x', '?', ':', '-', '[p 1]', '"a"', '{b}']))
      .join(' '),
  UNI: (r) => (r.chance(0.2) ? '$uni' : quote(unicode(r))),
  UCHAR: asWord((r) => r.pick(characters)),
  NUMS: (r) => (r.chance(0.15) ? '$nums' : quote(integers(r).join(' '))),
  WORDS: (r) => `{${r.some(0, 6, () => quote(r.pick(wordPool)) || '{}').join(' ')}}`,
  NEST: (r) => (r.chance(0.2) ? '$nest' : `{${nested(r)}}`),
  RX: asWord((r) => regexp(r)),
  RXG: asWord((r) => regexp(r, 2)),
  SUBJECT: asWord(subject),
  REPL: asWord(replacement),
  FMT: (r) => escaped(format(r)),
  SFMT: (r) => escaped(scanSpec(r)),
  SFMTS: (r) => escaped(r.some(1, 3, () => scanSpec(r)).join(r.pick(['', ' ', ',']))),
  SCANTEXT: asWord(scanText),
  TEMPLATE: asWord(template),
  BFMT: asWord(binaryFormat),
  BARG: (r) =>
    r.chance(0.5)
      ? quote(integers(r).join(' '))
      : r.pick([() => quote(unicode(r)), () => coded(r) || '{}', () => bigInteger(r), () => double(r)])(),
  CODED: asWord(coded),
  RET: leave,
  COBODY: inCoroutine,
  TRACED: traced,
  CFMT: asWord(clockFormat),
  CSCAN: asWord(clockScan),
  FREE: asWord(freeDate),
  ZONE: (r) => r.pick(zones),
  FLAT: (r) => `{${flat(r)}}`,
  HALF: half,
  IX: position,
  EDGE: edgeTime,
  RELATIVE: asWord(relativeDate),
  ROUNDTRIP: (r) => roundTrip(r, quote),
  AB: asWord((r) => sameLetters(r)),
  FEW: asWord((r) => sameLetters(r, 2)),
  ABMAP: (r) => listWord(r.some(0, 6, () => sameLetters(r, 2))),
  MAPPING: (r) => mapping(r, quote),
  ABGLOB: asWord(sameGlob),
  PADDED: (r) => padded(r, quote),
  SPECIAL: asWord(special),
  SPECIALS: (r) => listWord(r.some(0, 5, () => special(r))),
  RAW: asWord(rawList),
  SHORTL: (r) => listWord(r.some(0, 6, () => r.pick(['a', 'b', 'c', 'd', '{}', '1', 'e f']))),
  SORTING: sorting,
  SEARCHING: searching,
  LONG: longList,
  RXGROUPS: asWord(groups),
  ABTEXT: asWord(abText),
  DICTCHANGES: dictChanges,
  SHAREDVALUES: sharedValues,
  LENDING: lending,
  GROWING: growing,
  PROGRAM: program,
  SWITCHING: switching,
  TRYING: trying,
  PASSING: passing,
  SCOPES: scopes,
  WATCHING: watching,
  CALLING: calling,
  LOOPING: looping,
  RESOLVING: resolving,
  RESUMING: resuming,
  LINKING: linking,
  OPENING: opening,
  ENSEMBLES: ensembles,
  WEAVING: weaving,
  RENAMING: renaming,
  LONGTEXTS: longTexts,
  NUMBERED: numbered,
  EMPTYMATCHES: emptyMatches,
  ARRANGING: arranging,
  ODDDATES: (r) => oddDates(r, quote),
}

/** For words that may stand between quotes. */
function escaped(text) {
  return text.replace(/[[\]{}$"\\ ]/g, (c) => `\\${c}`)
}
