/** Running scripts here and in tclsh, and telling where the outcomes differ. */
import { normalizeOutcome } from '../conformance/cases.mjs'
import { createFeatherTarget } from '../conformance/feather-target.mjs'
import { createTclshTarget, findTclsh } from '../conformance/tclsh.mjs'

/** @typedef {import('../conformance/cases.mjs').Outcome} Outcome */

const TIMEOUT_MS = 5000
/** What the prelude of each script ends with; rules are about what comes after it. */
const PRELUDE_END = 'namespace ensemble create}\n'

export function findOracle() {
  return findTclsh()
}

async function outcomesOf(target, scripts) {
  const outcomes = []
  await target.run(scripts, (index, outcome) => {
    outcomes[index] = outcome
  })
  await target.close()
  return outcomes
}

/** The outcomes of each script, here and in tclsh.
 *  @param {string[]} scripts @param {{ wasm?: string, feather?: string }} [options]
 *  @returns {Promise<{ ours: Outcome, theirs: Outcome }[]>} */
export async function runBoth(scripts, options = {}) {
  const tclsh = findOracle()
  const [ours, theirs] = await Promise.all([
    outcomesOf(createFeatherTarget({ ...options, timeoutMs: TIMEOUT_MS }), scripts),
    outcomesOf(createTclshTarget(tclsh, TIMEOUT_MS), scripts),
  ])
  return scripts.map((_, i) => ({ ours: ours[i], theirs: theirs[i] }))
}

/** Differences that are meant, or are tclsh's own: [what it is, how it shows in a script or in its outcomes]. */
const meant = [
  ['tclsh crashed or hung', (_, __, theirs) => typeof theirs.code !== 'number'],
  [
    'commands that need files, processes or a loop are not here, nor are those of the Tcl library',
    (_, ours) =>
      /invalid command name "(::)?(update|after|vwait|file|exec|open|exit|oo|auto_\w+|tcl_\w+|tclLog|parray|source|chan|socket|cd|pwd|glob|zlib)\b/.test(
        textOf(ours),
      ),
  ],
  [
    'what tclsh does in Tcl shows in its traces',
    (_, __, theirs) => /auto_load|::unknown|::tcl::clock|::tcl_\w+Obj|tclPkgUnknown/.test(textOf(theirs)),
  ],
  ['tclsh remembers zones that it has not found', (script) => /clock scan .*%Z/.test(script)],
  [
    'compiled, string replace takes a last that is before first',
    (script) =>
      /string replace \S+ (0|\$)|string replace .* (end\S* [^e\s]|[^e\s]\S* end|2 end)\S*\s*(\n|$|[;\]}])/s.test(
        script,
      ),
  ],
  ['the name of the program', (script) => /\binfo (n|na|nam)\b/.test(script)],
  [
    'numbers too large for a series overflow in tclsh',
    (script) => /\blseq\b[^;\n]*(-0\.0|NaN|Inf|e-?\d\d|\d{10}|x1F)/.test(script),
  ],
  [
    'comparing one value only, tclsh does not even look at it',
    (script) => /mathop::(<|<=|==|>=|>|eq|lt|le|gt|ge)\s+(\S+|"[^"]*"|\[.*\])\s*(\n|\]|\}|;|$)/.test(script),
  ],
  ['the aliases of tclsh itself', (_, __, theirs) => theirs.result.includes('::pkg::create')],
  [
    'the codes of errors in elements of what is no array',
    (script) => /(lassign|scan|regexp) .*\w\(\w+\)|dict \w+ \{?x\(1\)/.test(script),
  ],
  ['texts that no string can hold', (_, ours) => textOf(ours).includes('max size for a Tcl value (')],
  ['tclsh finds an element in a series of none', (script) => /l(range|index) \[lseq \S+ count (0|-|\$)/.test(script)],
  ['incr of the largest integer, in a procedure', (script) => /9223372036854775807; incr/.test(script)],
  [
    'what a trace said that incr, lappend and dict set ignore is in the next errorInfo',
    (script) => /trace add variable \S+ \{?(\w+ )*read.*apply/.test(script),
  ],
  [
    'where a limit was hit, or what was cancelled, is not in the trace',
    (_, __, theirs) => /command count limit exceeded|eval (unwound|canceled)/.test(textOf(theirs)),
  ],
  [
    'a call by an alias of a command with traces is told by the words of that command',
    (script, _, theirs) =>
      /trace add execution/.test(script) && /alias/.test(script) && textOf(theirs).includes('wrong # args'),
  ],
  [
    'compiling a constant expression, tclsh forgets how an ensemble was called',
    (_, __, theirs) => textOf(theirs).includes('wrong # args: should be "::me::'),
  ],
  [
    'an error of another interpreter that has a trace of its own',
    (script) => /interp alias child ca \{\} error/.test(script),
  ],
  [
    'several traces of one command: the later ones get the result that the first has left',
    (script) => script.split('trace add execution').length > 2,
  ],
  ['clock add of more than 32 bits', (script) => /clock add .*\d{10}/.test(script)],
  ['limits of more than 32 bits', (script) => /limit .*\d{10}/.test(script)],
  [
    'a return of more levels than there are',
    (script, ours) =>
      ours.result.includes('command returned bad code: 2') || /coroutine [^\n]*return[^;\n]*-level [23]/.test(script),
  ],
  [
    'tclsh goes on behind a return that a coroutine has its caller do, at the top level',
    (script, _, theirs) => script.includes('yieldto return') && theirs.code === 0 && !theirs.result.startsWith('0 '),
  ],
  ['the text of a constant to the power of 1', (script) => /0[xob]\w+\)? \*\* 1\b/.test(script)],
  [
    'lsearch from before a list of none: tclsh crashes or makes up a number',
    (script, _, theirs) => script.includes('lsearch') && theirs.result.includes('-9223372036854775808'),
  ],
  ['the order of a hash table', (script) => /array (for \{a b\} arr|get arr;)/.test(script)],
  [
    'which of several things that are wrong with a date is told',
    (_, ours, theirs) =>
      /more than one (time|date|time zone|weekday)|integer value too large/.test(textOf(theirs)) &&
      /syntax error|does not match/.test(textOf(ours)),
  ],
  ['series of more elements than a list may have', (_, ours) => textOf(ours).includes('max length of a Tcl list')],
  [
    'lines of scripts in the child of a child',
    (script, _, theirs) => script.includes('{child sub}') && textOf(theirs).includes('invoked from within'),
  ],
  ['names of zones of long ago', (script) => /clock (format|scan) -\d.*%Z/.test(script)],
  ['what comes of zones with too many digits', (script) => /-timezone [-+]\d{5}/.test(script)],
  [
    'chance and the platform',
    (script) => /mathfunc::s?rand|\binfo (hostname|library|nameofexecutable|sharedlibextension|cmdcount)/.test(script),
  ],
  [
    'compiled, operators with more than two operands begin with the last two, whichever is called the left one',
    (script, _, theirs) => /mathop::[-+*/&|^]( \S+){3}/.test(script) && /(left|right) operand/.test(theirs.result),
  ],
  [
    'tclsh looks for a day of the week again when hours after it lead past midnight',
    (script) => /clock scan .*\b(mon|tue|wed|thu|fri|sat|sun)/i.test(script),
  ],
  ['compiled, dict incr adds the 32 bits of a number', (script) => /dict incr .*(\d{10}|0[xbod]|\d_\d)/.test(script)],
  ['time', (_, __, theirs) => theirs.result.includes('microseconds per iteration')],
  [
    'an error code that is no list',
    (_, ours, theirs) =>
      textOf(theirs).includes('interp eval $child $script') ||
      (JSON.stringify(theirs).includes('ILLEGAL_ERRORCODE') && !JSON.stringify(ours).includes('ILLEGAL_ERRORCODE')),
  ],
  [
    'what compiling an if that is wrong leaves behind',
    (script) => /\bif (.*\belse|\{([^{}]|\{[^{}]*\})*\}|[^\s{]+)\s*($|\n|;|\})/.test(script),
  ],
  ['a plus in a version', (script) => /package \w+ [^\n]*\+/.test(script)],
  [
    'in an idle interpreter, return in namespace eval is a result',
    (script) => /namespace (eval|inscope)[^\n]*\n?[^\n]*\breturn\b/.test(script),
  ],
  ['what a list that is no list of pairs leaves behind', (script) => /array set nope/.test(script)],
  [
    'the text of a number in a choice stays when the other one is computed',
    (script) => /\? *(0[xbod]\w+|[\d.]+e-?\d+|\.\d+) *:/.test(script),
  ],
  ['namespaces of tclsh itself', (_, __, theirs) => theirs.result.includes('::zlib')],
]

function textOf({ result, errorInfo = '' }) {
  return `${result} ${errorInfo}`
}

/** Do the outcomes differ, and not for a reason that is known.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs */
export function differs(script, ours, theirs) {
  const own = script.slice(script.lastIndexOf(PRELUDE_END) + PRELUDE_END.length)
  if (meant.some(([, holds]) => holds(own, ours, theirs))) return false
  const traced = /(enter|leave)step|trace add execution set|trace add execution.*(tailcall|yieldto)/s.test(own)
  if (traced && plain(comparable(ours, theirs)) === plain(comparable(theirs, theirs))) return false
  const [a, b] = [comparable(ours, theirs), comparable(theirs, theirs)]
  // An error that brings its own trace has the line of what was compiled last.
  const lines = /\berror \S+ \S/.test(own) || textOf(theirs).includes('outside of a loop')
  const places = /-indexvar|-i\w* iv/.test(own)
  const links = /\bup1|upvar|variable|pu /.test(own)
  return a !== b && blurred(a, { lines, places, links }) !== blurred(b, { lines, places, links })
}

/** Without traces, and those of caught errors: what is a part of compiled code where steps are traced, and what is not, tclsh
 *  decides anew. */
function plain(outcome) {
  return outcome
    .replaceAll('\\', '')
    .replace(/(while executing|invoked from within).*/s, '')
    .replace(/"errorInfo":.*/s, '')
}

/** In which way outcomes differ, roughly: to tell one difference from another.
 *  @param {Outcome} ours @param {Outcome} theirs */
export function kindOf(ours, theirs) {
  const fields = ['code', 'result', 'errorCode', 'errorInfo'].filter(
    (field) => JSON.stringify(ours[field]) !== JSON.stringify(theirs[field]),
  )
  const [a, b] = [JSON.stringify(ours[fields[0]]) ?? '', JSON.stringify(theirs[fields[0]]) ?? '']
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${ours.code} ${theirs.code} ${fields[0] === 'code' ? '' : a.slice(at, at + 6)} ${b.slice(at, at + 6)}`
}

/** An outcome without what depends on the other uses that a value was put to, in tclsh, or on how a command was compiled:
 *  `but got a list`, which of two codes says so, the instruction that failed. */
function blurred(text, { lines, places, links }) {
  let plain = text.replaceAll('\\', '')
  if (lines) plain = plain.replace(/line \d+/g, 'line')
  if (places) plain = plain.replaceAll('{0 -1}', '{-1 -1}') // for switch, nothing at the beginning is not there
  if (links) plain = plain.replace(/TCL\W+(LOOKUP|READ|UNSET)\W+VARNAME([ ,][^ }\]]+)?/g, 'TCL VARNAME') // of what was unset by a link
  return plain
    .replace(/-errorstack \{(INNER|CALL).*?\} (?=-|\w)/g, '')
    .replace(/-errorcode \{[^}]*\} |-code 1 -level 0 /g, '')
    .replaceAll('STACK_LEVEL', 'LEVEL')
    .replaceAll('::tcl::encoding::', 'encoding ')
    .replace(/\bINTEGER\b/g, 'NUMBER')
    .replace(/(but got |cannot use )(a list|[\w -]*"[^"]*")/g, '$1?')
}

/** As in the conformance run: a `return` ends the script, other codes are the error that tclsh makes of them. */
function comparable(outcome, theirs) {
  if (theirs.code === 2 && outcome.code === 0) return JSON.stringify(normalizeOutcome({ ...outcome, code: 2 }))
  const nowhere = theirs.code >= 2 || theirs.code < 0 || theirs.errorCode?.[1] === 'UNEXPECTED_RESULT_CODE'
  if (nowhere && outcome.errorCode?.join(' ') === 'TCL RESULT UNEXPECTED')
    return JSON.stringify(normalizeOutcome(theirs))
  return JSON.stringify(normalizeOutcome(outcome))
}
