/** regsub: replace what a pattern matches. */
import { detach, fail, listToArray, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { type CompiledRegexp, compileRegexp, ICASE, type RegexpMatch } from '../regexp/index.ts'
import { noting } from './error-notes.ts'
import {
  ALL,
  COMMAND,
  COMMON_OPTIONS,
  isFlatText,
  nextCharacter,
  PATTERN,
  readRegexpOptions,
  startIndex,
  unitOf,
} from './regexp-options.ts'
import { TextReplacer } from './text-replacer.ts'
import { chargeText, reserveText } from './text-size.ts'
import { foldText } from './unicode.ts'

const USAGE = '?-option ...? exp string subSpec ?varName?'

const OPTIONS = ['-all', '-command', ...COMMON_OPTIONS]

/** What a match is replaced by. */
type Replacement = (match: RegexpMatch) => string

/** The pieces of a subSpec: texts, and numbers of groups. */
type Template = readonly (string | number)[]

let lastSpec = ''
let lastTemplate: Template = ['']

/** `&` and `\0` to `\9` are groups, `\\` and `\&` characters; any other backslash is itself. */
function parseTemplate(spec: string): Template {
  if (spec === lastSpec) return lastTemplate
  const pieces: (string | number)[] = []
  let text = ''
  for (let i = 0; i < spec.length; i++) {
    const char = spec[i] as string
    const next = char === '\\' ? spec.charCodeAt(i + 1) : 0
    const isGroup = next >= 0x30 && next <= 0x39
    if (char === '&' || isGroup) {
      if (text !== '') pieces.push(text)
      text = ''
      pieces.push(isGroup ? next - 0x30 : 0)
      if (isGroup) i++
    } else if (next === 0x5c || next === 0x26) {
      text += spec[++i]
    } else {
      text += char
    }
  }
  if (text !== '' || pieces.length === 0) pieces.push(text)
  lastSpec = spec
  lastTemplate = pieces
  return pieces
}

function templateReplacement(ctx: CommandContext, spec: string): Replacement {
  const template = parseTemplate(spec)
  const first = template[0]
  if (template.length === 1 && typeof first === 'string') return () => first
  return (match) => {
    let size = 0
    for (const piece of template) size += (typeof piece === 'string' ? piece : (match[piece] ?? '')).length
    reserveText(ctx, size)
    let text = ''
    for (const piece of template) text += typeof piece === 'string' ? piece : (match[piece] ?? '')
    return text
  }
}

/** @throws TclFailure when the command prefix is not a list or has no words */
function commandReplacement(ctx: CommandContext, spec: TclValue, text: string): Replacement {
  const prefix = listToArray(spec)
  if (prefix.length === 0) {
    fail('command prefix must be a list of at least one element', 'TCL', 'OPERATION', 'REGSUB', 'CMDEMPTY')
  }
  return (match) => {
    const words = prefix.slice()
    for (let i = 0; i < match.length; i++) words.push(makeString(detach(match[i] ?? '', text.length)))
    return toText(noting('-command substitution computation script', () => ctx.call(words)))
  }
}

interface Replaced {
  text: string
  count: number
}

/** Replace the first match, or all of them, from `start` (in UTF-16 units) on. */
function replace(
  ctx: CommandContext,
  regexp: CompiledRegexp,
  text: string,
  all: number,
  start: number,
  replacement: Replacement,
): Replaced {
  const flat = regexp.asksForFlat ? isFlatText(text) : undefined
  const result = new TextReplacer(ctx, text)
  let uncharged = 0
  for (let at = start; at <= text.length; ) {
    const match = regexp.exec(text, at, flat)
    if (match === undefined) break
    const from = match.index
    const to = from + match[0].length
    const inserted = replacement(match)
    result.put(from, to, inserted)
    uncharged += 2 + (inserted.length >> 6)
    if (uncharged > 4096) {
      ctx.charge(uncharged)
      uncharged = 0
    }
    if (!all) break
    // An empty match must not be found again: the character after it stays.
    at = to > from ? to : nextCharacter(text, to)
  }
  return { text: result.finish(), count: result.count }
}

const PATTERN_SPECIALS = /[*+?{}()[\].\\|^$]/
const SPEC_SPECIALS = /[&\\]/

/** Whether the command is a replacement of one text by another, which tclsh does without looking at the options of
 *  the pattern: regsub -all -expanded {a b} {ab a b} X -> ab X */
function isLiteral(exp: string, spec: string, all: number, start: number): boolean {
  return all !== 0 && start === 0 && !PATTERN_SPECIALS.test(exp) && !SPEC_SPECIALS.test(spec)
}

function replaceLiteral(ctx: CommandContext, exp: string, text: string, spec: string, nocase: boolean): Replaced {
  chargeText(ctx, text.length)
  if (exp === '') return insertEverywhere(ctx, text, spec)
  // Folding keeps the number of UTF-16 units.
  const haystack = nocase ? foldText(text) : text
  const result = new TextReplacer(ctx, text)
  result.putAll(haystack, nocase ? foldText(exp) : exp, spec)
  ctx.charge(result.count)
  return { text: result.finish(), count: result.count }
}

/** tclsh: regsub -all {} abc X -> XaXbXc */
function insertEverywhere(ctx: CommandContext, text: string, spec: string): Replaced {
  ctx.reserve(text.length * (8 + spec.length))
  const characters = Array.from(text)
  reserveText(ctx, text.length + characters.length * spec.length)
  chargeText(ctx, characters.length * (spec.length + 8))
  return { text: characters.map((char) => spec + char).join(''), count: characters.length }
}

function replaceBy(
  ctx: CommandContext,
  exp: string,
  text: string,
  spec: TclValue,
  flags: number,
  start: number,
): Replaced {
  const all = flags & ALL
  if (flags & COMMAND) {
    const regexp = compileRegexp(exp, flags & PATTERN)
    return replace(ctx, regexp, text, all, start, commandReplacement(ctx, spec, text))
  }
  const specText = toText(spec)
  if (isLiteral(exp, specText, all, start)) return replaceLiteral(ctx, exp, text, specText, (flags & ICASE) !== 0)
  return replace(ctx, compileRegexp(exp, flags & PATTERN), text, all, start, templateReplacement(ctx, specText))
}

function run(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const options = readRegexpOptions(args, OPTIONS)
  const { next } = options
  const left = args.length - next
  if (left < 3 || left > 4) ctx.usageError(USAGE)
  const exp = toText(args[next] as TclValue)
  const subject = args[next + 1] as TclValue
  const spec = args[next + 2] as TclValue
  const text = toText(subject)
  const start = unitOf(startIndex(options.start, subject), subject, text)

  const replaced = replaceBy(ctx, exp, text, spec, options.flags, start)
  const result = replaced.count === 0 ? subject : makeString(replaced.text)
  const name = args[next + 3]
  if (name === undefined) return result
  ctx.setVar(toText(name), result)
  return replaced.count
}

export const regsub: CommandDefinition = defineCommand(`regsub ${USAGE}`, run, 0)
