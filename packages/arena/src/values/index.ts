export { asBytes, copyBytes, makeBytes, requireBytes, TclBytes } from './bytes.ts'
export { digitValue, isDigit, isSpace, radixOf } from './characters.ts'
export {
  asDict,
  DICT_LIMIT,
  delayedDict,
  dictEntries,
  dictFlat,
  dictGet,
  dictHas,
  dictKeys,
  dictSet,
  dictSetPath,
  dictSize,
  dictUnset,
  dictUnsetPath,
  dictValues,
  makeDict,
  TclDict,
  unknownKey,
} from './dict.ts'
export { doubleView, formatDouble, makeDouble, TclDouble } from './double.ts'
export { estimateBytes, Footprint, freshBytes, mapBytes, shallowBytes } from './estimate.ts'
export { fail, TclFailure } from './failure.ts'
export { makeForeign, TclForeign } from './foreign.ts'
export { type HugeDigits, setHugeDigits } from './huge-digits.ts'
export { asIndex } from './index-arg.ts'
export {
  asList,
  LIST_LIMIT,
  listAppend,
  listAppendOne,
  listIndex,
  listItems,
  listLength,
  listPop,
  listRange,
  listReplace,
  listSet,
  listSetPath,
  listShift,
  listToArray,
  listTooLong,
  makeList,
  outOfRange,
  TclList,
} from './list.ts'
export { bytesShown, formatList, isBlank, isListText, parseList, quoteElement, utf8Length } from './list-syntax.ts'
export {
  asBoolean,
  asDouble,
  asInteger,
  asNumber,
  canonicalNumber,
  expected,
  formatNumber,
  isCalledList,
  parseBoolean,
  parseNumber,
} from './number.ts'
export { owe, type Payer, pay, payEvery, payRest, setPayer } from './payer.ts'
export {
  compareText,
  detach,
  STRING_LIMIT,
  stringAppend,
  stringCompare,
  stringEqual,
  stringIndex,
  stringLength,
  stringRange,
  TclString,
  tooLong,
} from './string.ts'
export { TextPieces } from './text-pieces.ts'
export {
  isEmpty,
  makeBoolean,
  makeInt,
  makeString,
  PRIMITIVE_LIMIT,
  payForText,
  type TclNumber,
  type TclValue,
  toText,
} from './value.ts'
