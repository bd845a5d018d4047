/** Where tclsh and Feather are known to differ, each with the reason why it stays.
 *
 *  @typedef {import('../conformance/cases.mjs').Outcome} Outcome
 *  @typedef {'all' | 'trace' | 'code' | ((text: string) => string)} Differs  what is not compared: the whole outcome, the trace,
 *    the error code, or what a function makes the same in the outcome's JSON
 *  Of `[list info] level` and `info {*}[list level]` both texts say `info level`; not so for a fault of what is `compiled`.
 *  @typedef {(script: string, ours: Outcome, theirs: Outcome, whole: string) => boolean} Holds  `script` is one statement where
 *    the outcomes of statements are known, else all of them; `whole` is always all of them */

import { parseList } from '../../apps/cli/dist/tcl-list.js'

const textOf = ({ result, errorInfo = '' }) => `${result} ${errorInfo}`

/** The characters of a text in an order of their own: what is left when the order of elements does not count. */
const sorted = (text) => [...text].sort().join('')

/** The first second of the year 1, as tclsh counts. */
const YEAR_1 = -62135769600

/** What callbacks were told, without the results of the commands that were left. */
function withoutResults(text) {
  let words
  try {
    words = parseList(text.replace(/\}(?=[^\s}])/g, '} ')) // what is noted otherwise may stand right behind a list
  } catch {}
  if (words === undefined || words[0] === text) return text
  if (words.length === 4 && /^leave(step)?$/.test(words[3])) words.splice(2, 1)
  return words.map(withoutResults).join('\n')
}

/** Is the word a number that a series of tclsh is not made for. */
const isExtreme = (word) => {
  const n = Number(word)
  return /^[-+]?(nan|inf|-0\.0)|\.\d{16}/i.test(word) || Math.abs(n) >= 2 ** 31 || (n !== 0 && Math.abs(n) < 1e-9)
}

/** Does the script have a `string replace` without a new string whose last is before first, or may it have. */
function replacesBackwards(script) {
  const word = String.raw`(\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|\[[^]*\]|(?:\\.|[^\s\\;\]])+)`
  const calls = script.matchAll(new RegExp(String.raw`string replace ${word} ${word} ${word}\s*(?:$|[\n;\]}])`, 'g'))
  return [...calls].some(([, text, ...places]) => {
    const length = /[\\$[]/.test(text) ? undefined : [...text.replace(/^[{"]|[}"]$/g, '')].length
    const [first, last] = places.map((place) => placeOf(place, length))
    // The largest integer of C is the smallest one when tclsh has counted on.
    return first === undefined || last === undefined || last < first || last === 2 ** 31 - 1
  })
}

/** Where an index is in a text of that length; undefined when the script does not tell. */
function placeOf(index, length) {
  const [, end, base, rest] = /^(?:(end)|([-+]?\d+))([-+]+\d+)?$/.exec(index) ?? []
  const start = end === undefined ? Number(base) : length === undefined ? undefined : length - 1
  if (start === undefined || rest === undefined) return Number.isNaN(start) ? undefined : start
  return start + (rest.startsWith('-') ? -1 : 1) * Number(rest.slice(1))
}

/** @type {[reason: string, differs: Differs, holds: Holds][]} */
export const exceptions = [
  // --- what is not the language: the program, the machine, the library of tclsh ---
  ['tclsh crashed or hung', 'all', (_, __, theirs) => typeof theirs.code !== 'number'],
  [
    'commands that need files, processes or a loop are not in the library',
    'all',
    (_, ours) =>
      /invalid command name "(::)?(tcl::Bgerror|update|after|vwait|file|exec|open|exit|source|chan|socket|cd|pwd|glob)\b/.test(
        textOf(ours),
      ),
  ],
  [
    'what tclsh does in Tcl shows in its traces',
    'trace',
    (_, __, theirs) => /auto_load|::unknown|::tcl::clock|\(procedure "tcl_|tclPkgUnknown/.test(textOf(theirs)),
  ],
  [
    'what tclsh has caught while it looked for a command is in errorInfo',
    'all',
    (script, _, theirs) => script.includes('::errorInfo') && textOf(theirs).includes('tclIndex'),
  ],
  [
    'the last digit of a power that lies between two doubles is that of the C library',
    (t) => t.replace(/\b\d{16}(?=\.0)/g, (n) => (Number(n) > 2 ** 53 ? Number(n).toPrecision(14) : n)),
    (script) => /\bpow\(|\*\*/.test(script),
  ],
  [
    'the last digit of hypot is that of the C library',
    (t) => t.replace(/\b\d+\.\d{12,}/g, (n) => Number(n).toPrecision(14)),
    (script) => script.includes('hypot('),
  ],
  ['chance', (t) => t.replace(/\b\d\.\d+(e-\d+)?/g, 'x'), (script) => /mathfunc::rand(?! x)|\brand\(\)/.test(script)],
  [
    'the machine',
    'all',
    (script) =>
      /\binfo (hostname|library|nameofexecutable|sharedlibextension|cmdcount)\s*($|[\]};\n])/.test(
        script.replaceAll('string is integer [info cmdcount]', ''),
      ),
  ],
  ['the name of the program', 'all', (script) => /\binfo (n|na|nam)\b/.test(script)],
  ['time', (t) => t.replace(/[\d.]+ microseconds per iteration/g, ''), () => true],
  [
    'now',
    (t) => t.replace(/\b\d{10}\b/g, (n) => (Math.abs(Number(n) - Date.now() / 1000) < 600 ? 'now' : n)),
    (script) => /\bclock\]? *scan\b/.test(script),
  ],
  [
    'the aliases of tclsh itself',
    (t) => t.replace('"::pkg::create"', '""').replace(/ ?::pkg::create/g, ''),
    () => true,
  ],
  [
    'the aliases of tclsh itself, in a list',
    (t) => sorted(t.replace(/::pkg::create|\{\}| /g, '')),
    (script) => /interp\]? al\w*/.test(script),
  ],
  ['the commands of tclsh alone', 'all', (script) => /\binfo\]? (comm\w*|proc\w*)\s*($|[\]\n;}])/.test(script)],
  [
    'the procedures of tclsh for words, which the CLI has, are not in children',
    'all',
    (script, ours) =>
      /child|interp/.test(script) && /invalid command name "tcl_(word|endOf|startOf)/.test(textOf(ours)),
  ],
  [
    'unknown is in Tcl in tclsh, and needs commands that a script may take away',
    'all',
    (_, ours, theirs) =>
      /self-referential recursion/.test(theirs.result) ||
      (/\(autoloading "/.test(textOf(theirs)) && textOf(ours).includes('invalid command name')) ||
      (theirs.result.includes('too many nested') &&
        (ours.result.includes('invalid command name') || /\(procedure \\?"::unknown/.test(textOf(theirs)))),
  ],
  [
    'info functions is in Tcl in tclsh, and needs a command that a script may take away',
    'all',
    (script, _, theirs) => script.includes('info ') && theirs.result.includes('"::apply"'),
  ],
  [
    'a zone that has not been found is told without its colon the next time',
    (t) => t.replace(/(time zone "|"badTimeZone",")::?/g, '$1'),
    (_, __, theirs) => theirs.result.startsWith('time zone'),
  ],
  [
    'what an interpreter has as a result when it is left by break or continue',
    'all',
    (_, __, ___, whole) => /catch \{[^\n]*child eval .*(break|continue).*\} (\w+) \2$/ms.test(whole),
  ],
  [
    'clock is in Tcl in tclsh and loads packages in a child: what is unknown then is asked of the script',
    'all',
    (_, __, theirs, whole) =>
      /msgcat|::tcl::clock::/.test(textOf(theirs)) && /(package|namespace|proc) unknown/.test(whole),
  ],
  [
    'when is it that a limit of time is met',
    'all',
    (_, ours, theirs, whole) =>
      whole.includes('limit child time') && `${ours.result}${theirs.result}`.includes('time limit exceeded'),
  ],
  [
    'the loader of packages is in Tcl in tclsh, and needs commands that a script may change',
    'all',
    (_, __, theirs) => textOf(theirs).includes('::tcl::tm::'),
  ],

  // --- faults of tclsh ---
  [
    'binary format X0 takes a value, and crashes when there is none',
    'all',
    (script) => /binary format[^\n]*X0/.test(script),
  ],
  ['compiled, string replace takes a last that is before first', 'all', replacesBackwards],
  [
    'compiled, string replace puts a new string into an empty one',
    'all',
    (script) => /string replace (\{\}|"(\$\w+)?"|\$\w+|\[[^\n]*\]) (0|-\d+|\d+-\d+|\d+\+-\d+) \S+ \S/.test(script),
  ],
  [
    'numbers too large for a series, or too small, overflow in tclsh',
    'all',
    (script) => [...script.matchAll(/\blseq\b([^;\n\]]*)/g)].some(([, words]) => words.split(/\s+/).some(isExtreme)),
  ],
  [
    'series of more elements than a list may have',
    'all',
    (_, ours) => textOf(ours).includes('max length of a Tcl list'),
  ],
  [
    'tclsh finds an element in a series of none',
    'all',
    (script, ours, theirs) =>
      ours.code === theirs.code && /l(range|index)\]? .*\[lseq \S+ count (0|-|\$)/s.test(script),
  ],
  [
    'lsearch from before a list of none: tclsh crashes, makes up a number or looks at the pattern',
    'all',
    (script, ours, theirs) =>
      script.includes('lsearch') &&
      (theirs.result.includes('-9223372036854775808') ||
        (/-start +(end-|-)/.test(script) &&
          ours.result === '-1' &&
          /^(expected |-?\d+$|element \S+ missing from sublist)/.test(theirs.result))),
  ],
  [
    'in an empty list, lset takes the largest index for the place behind it',
    'all',
    (script, ours) => script.includes('lset') && /^index "\d{19,}" out of range/.test(ours.result),
  ],
  [
    'patterns that are too complex for tclsh',
    'all',
    (_, __, theirs) => textOf(theirs).includes('regular expression is too complex'),
  ],
  ['incr of the largest integer, in a procedure', 'all', (script) => /9223372036854775807; incr/.test(script)],
  [
    'incr of the largest integer, in a coroutine',
    (t) => t.replaceAll('-9223372036854775808', '9223372036854775808'),
    (script) => /coroutine .*incr v.*9223372036854775807/s.test(script),
  ],
  [
    'compiled, dict incr adds the 32 bits of a number',
    (t) => t.replace(/-?\d{9,18}/g, (n) => String(BigInt.asIntN(32, BigInt(n)))),
    (script) => /dict incr .*(\d{10}|0[xbod]|\d_\d)/.test(script),
  ],
  [
    'for switch -indexvar, nothing at the beginning is not there',
    (t) => t.replace(/(?<![-\d])0 -1\b/g, '-1 -1'),
    (script) => /-indexvar|-i\w* iv/.test(script),
  ],
  [
    'compiled, an operator that compares one value does not even substitute it',
    'all',
    (script, ours, theirs) =>
      ours.result !== theirs.result &&
      /can't read "|invalid command name "/.test(textOf(ours)) &&
      /\bmathop::(<|<=|==|>=|>|eq|lt|le|gt|ge)\s+([^\s;]*[$[][^\s;]*|"[^"]*"|\[.*\])\s*($|[\n;\]}])/.test(script),
  ],
  [
    'at which of its commands a package that asks for itself is one level too deep',
    'trace',
    (script, ours, theirs) =>
      script.includes('package unknown') &&
      [ours, theirs].every((outcome) => textOf(outcome).includes('too many nested evaluations')),
  ],
  [
    'compiled, dict merge reads its first value before it goes on to the next words',
    'all',
    (script, ours, theirs) =>
      script.includes('dict merge') &&
      theirs.result.includes('missing value to go with key') &&
      /can't read "|invalid command name/.test(ours.result),
  ],
  [
    'compiled, list looks at the lists among its words when it has them all',
    'all',
    (script, ours) => /\{\*\}/.test(script.replaceAll('\\', '')) && /unmatched open brace in list/.test(ours.result),
  ],
  [
    'of an hour that comes twice tclsh takes the one that it has looked at last',
    'all',
    (script, ours, theirs) => {
      const [a, b] = [ours, theirs].map(({ code, result }) =>
        code === 0 ? Number(/^(0 )?(\d+)/.exec(result)?.[2]) : Number.NaN,
      )
      return /clock scan .*-base/.test(script) && Math.abs(a - b) === 3600
    },
  ],
  [
    'compiled, operators with more than two operands begin with the last two, whichever is called the left one',
    (t) => t.replace(/cannot use .*? as (left|right) operand/gs, '').replace(/DOMAIN\W+[\w -]+/g, ''),
    (script, _, theirs) =>
      /mathop::[-+*/&|^]( +(\{([^{}]|\{[^{}]*\})*\}|"[^"]*"|\S+)){3}/.test(script) &&
      /(left|right) operand/.test(theirs.result),
  ],
  [
    'compiled, an operator has its only operand on the left',
    (t) => t.replace(/as (left |right )?operand/g, 'as operand'),
    (script, _, theirs) =>
      /\{\*\}|\[list|\$/.test(script) && /mathop::[-+*&|^]/.test(script) && theirs.result.includes('right operand'),
  ],
  [
    'texts that no string can hold',
    'all',
    (_, ours, theirs) => /max size for a Tcl value|string size overflow/.test(textOf(ours) + textOf(theirs)),
  ],
  [
    'before the year 1, months and years are added in the wrong direction',
    'all',
    (script) => [...script.matchAll(/clock add (-\d+) .*\b(mon|year)/g)].some(([, time]) => Number(time) < YEAR_1),
  ],
  [
    'the first days of the year 1 are said to be in a week of the year 0',
    (t) => t.replace(/0|1/g, ''),
    (script) =>
      [...script.matchAll(/clock (?:format|scan) (-\d+) .*%[gG]/g)].some(
        ([, time]) => Math.abs(Number(time) - YEAR_1) < 4 * 86400,
      ),
  ],
  [
    'tclsh looks for a day of the week again when hours after it lead past midnight',
    'all',
    (script) =>
      [...script.matchAll(/clock scan (\{[^}]*\}|"[^"]*"|\S+)/g)].some(
        ([, date]) => /\b(mon|tue|wed|thu|fri|sat|sun)/i.test(date) && /\b(hour|min|sec)/.test(date),
      ),
  ],
  [
    'tclsh remembers zones that it has not found',
    'all',
    (script, ours, theirs) => /clock scan .*%Z/.test(script) && `${ours.result}${theirs.result}`.includes('time zone'),
  ],
  [
    'where the seconds are given, tclsh looks for the day of the week of the date that is the base',
    'all',
    (script, ours, theirs) =>
      (/clock .*scan .*%s/.test(script) && `${textOf(ours)}${textOf(theirs)}`.includes('invalid day of week')) ||
      /\b(try|catch) .*clock scan .*%s[^}"]*%[aAcu]/s.test(script),
  ],
  [
    'which of several things that are wrong with a date is told',
    'all',
    (_, ours, theirs) =>
      (/more than one (time|date|time zone|weekday)|integer value too large/.test(textOf(theirs)) &&
        /syntax error|does not match/.test(textOf(ours))) ||
      (textOf(theirs).includes('does not match') &&
        /time zone "\S*" not found|day of week is greater than 7|date too large/.test(textOf(ours))),
  ],
  [
    'a return of more levels than there are',
    'all',
    (script, ours) =>
      ours.result.includes('command returned bad code: 2') || /coroutine [^\n]*return[^;\n]*-level [23]/.test(script),
  ],
  [
    'several traces of one command: the later ones get the result that the first has left',
    'all',
    (_, ours, theirs, whole) =>
      ours.code === theirs.code &&
      withoutResults(ours.result) === withoutResults(theirs.result) &&
      (/add execution[\s\S]*(add execution|watch \w)|watch \w[\s\S]*add execution/.test(whole) ||
        /(lmap|foreach|for|while) .*trace add execution/s.test(whole)),
  ],
  [
    'lappend without values reads an element that is not there only where a link has made it',
    (t) => t.replace(/\{\w+ k read\} ?|\d+ read ?/g, ''),
    (script) => /lappend arr\(k\)\s*($|[;\n}\]])/.test(script),
  ],
  [
    'what a trace said that incr, lappend and dict set ignore, or a body whose dict is none, is in the next errorInfo',
    'trace',
    (script, _, theirs, whole) =>
      (/trace add variable \S+ \{?(\w+ )*read.*apply/.test(whole) || script.includes('dict update')) &&
      theirs.errorInfo?.startsWith(theirs.result) === false,
  ],
  [
    'lsort of tclsh goes on to read keys after its command has failed: then the result is of the one and the trace of the other',
    (t) => t.replace(/INDEXFAILED.*/s, ''),
    (script, ours, theirs) =>
      script.includes('lsort') &&
      ours.result.includes('missing from sublist') &&
      textOf(theirs).includes('(-compare command)'),
  ],
  [
    'a link to an element of an array that is gone: tclsh reads, and changes, memory that it has freed',
    'all',
    (_, ours) => textOf(ours).includes('upvar refers to element in deleted array'),
  ],
  [
    'an interpreter begins with a script in tclsh, which needs more levels than a script may leave it',
    'all',
    (_, __, theirs, whole) => whole.includes('recursionlimit') && textOf(theirs).includes('tclInit'),
  ],
  [
    'an error code that is no list',
    'all',
    (script, ours, theirs) =>
      textOf(theirs).includes('interp eval $child $script') ||
      (JSON.stringify(theirs).includes('ILLEGAL_ERRORCODE') &&
        (/\berror\b/.test(script) || !JSON.stringify(ours).includes('ILLEGAL_ERRORCODE'))),
  ],
  [
    'a read trace that deletes the array of the element which is about to be changed: tclsh keeps the element for the change',
    'all',
    (script, ours, theirs) =>
      /trace add variable \w+(\(\w+\))? \{?[\w ]*\bread\b/.test(script) &&
      /\bunset (-nocomplain )?\w+\b(?!\()/.test(script) &&
      textOf(theirs).includes('upvar refers to element in deleted array') &&
      !textOf(ours).includes('upvar refers to element in deleted array'),
  ],
  [
    'a callback for the end of a command that renames it: tclsh calls those for the rename that it has not passed yet',
    (t) => t.replace(/ ?\{::\w+ ::\w+ rename\}/g, ''),
    (script) => /trace add command \w+ \{?(\w+ )*delete/.test(script) && /\brename \w+ \w/.test(script),
  ],
  [
    'to ask for an element that is not there changes the array that array for is about',
    'all',
    (script, _, theirs) => script.includes('array for') && textOf(theirs).includes('array changed during iteration'),
  ],
  [
    'to end a search in the array that array for is about ends its search, too',
    'all',
    (script) => /array for .*donesearch/s.test(script),
  ],
  [
    'the search of array for is there behind an error in its script',
    'all',
    (script, _, __, whole) =>
      /array (anymore|nextelement|donesearch|startsearch)/.test(script) && whole.includes('array for'),
  ],
  [
    'not compiled, dict update leaves the text of a dict in which nothing has changed',
    (t) => t.replaceAll('a 1 b 2 a 3', 'a 3 b 2'),
    (script) => script.includes('dict update'),
  ],
  [
    'an element that dict update unsets has its whole name in traces',
    (t) => t.replaceAll('arr(k) k unset', 'arr k unset'),
    (script) => /dict update d a arr\(k\)/.test(script),
  ],
  [
    'binary encode uuencode says of lengths of more than 32 bits that they are',
    'all',
    (script) => /uuencode .*-maxlen -?\d{10}/.test(script),
  ],
  [
    'a high surrogate before half a unit of UTF-16: tclsh stops between them, or crashes',
    'all',
    (script, ours, theirs) =>
      /convertfrom .*(utf-16|ucs-2|unicode)/s.test(script) &&
      ours.result.includes('\ufffd') &&
      (/at index \d*[02468]:/.test(theirs.result) || script.includes('-failindex')),
  ],
  [
    'a trace of a rename that makes a command of the old name: tclsh deletes the one that was renamed, too, and crashes later',
    'all',
    (_, __, ___, whole) => /\bproc (\w+) .*trace add command \1 \{?[\w ]*\brename\b.*\brename \1 /s.test(whole),
  ],
  [
    'integers of more than 2^30 bits, which no host in JavaScript has',
    'all',
    (script, ours, theirs) =>
      script.includes('<<') &&
      textOf(ours).includes('integer value too large to represent') &&
      !textOf(theirs).includes('integer value too large to represent'),
  ],
  [
    'not compiled, string replace of bytes puts what was in memory before them',
    'all',
    (script, ours, theirs) =>
      /string replace .*\b(binary|encoding convertto)\b/s.test(script) &&
      ours.code === theirs.code &&
      theirs.result.endsWith(ours.result),
  ],
  [
    'regsub gives a command no more than nine of the parts that were matched',
    'all',
    (script) => /regsub .*-command/.test(script) && (script.match(/\((?!\?)/g)?.length ?? 0) > 9,
  ],
  [
    'in a child where nothing else runs, some commands that evaluate a script end a return of one level in it',
    'all',
    (script, ours) =>
      ours.code === 0 &&
      /\b(child|interp) (\S+ )?eval\b.*\b(namespace (eval|inscope)|dict filter|coroutine|interp eval|child eval)\b.*\breturn\b/s.test(
        script,
      ),
  ],
  [
    'behind an index that is too large string range does not read the other one',
    'all',
    (script) => /string range \S+ (\d{19,}|end\+[1-9])/.test(script),
  ],
  [
    'in a procedure, format with both - and 0 fills with zeros',
    (t) => t.replace(/[ 0]/g, ''),
    (script) => /format [^\n]*%\S*[ ]?\S*-0\d/.test(script),
  ],

  [
    'an unknown handler of an ensemble that ends in a tail call: tclsh takes nothing for its result',
    'all',
    (_, __, theirs, whole) =>
      /-unknown .*tailcall/s.test(whole) && /unknown (or ambiguous )?subcommand/.test(theirs.result),
  ],
  [
    'compiled, regexp takes parts of the word -nocase',
    'all',
    (script, ours) => /regexp .*-n/s.test(script) && /bad option "-n(o|oc|oca|ocas)?"/.test(textOf(ours)),
  ],
  [
    'regexp -start behind the end of the text adds up to what is no index',
    'all',
    (script, _, theirs) => /regexp .*-start end\+/.test(script) && theirs.result.includes('922337203685477580'),
  ],
  [
    'a child that is created by a name in braces or quotes is not found by it',
    'all',
    (script, _, __, whole) =>
      /interp create +(-[-\w]* +)*(["{]["{\s]|\S*\\)/.test(whole) && /\b(interp|child)/.test(script),
  ],
  [
    'dict update that fails after its script did shows the trace of the script',
    'trace',
    (script, _, { result, errorInfo }) =>
      /dict (update|with)/.test(script) && errorInfo !== undefined && !errorInfo.startsWith(result),
  ],
  [
    'break and continue leave the message of an error that was mended as the result',
    (t) => t.replace(/\{can't (read|set) "[^"]*": [\w ]*\}/g, '{}').replace(/can't (read|set) "[^"]*": [\w ]*/g, ''),
    (script, _, __, whole) => /\b(break|continue)\b/.test(whole) && script.includes('catch'),
  ],

  [
    'a command for comparisons of lsort that ends neither well nor with an error is told of in errorInfo',
    (t) => t.replace(/n {4}\(-compare command\)|invoked "\w+" outside of a loop(?=n {4})/g, ''),
    (script, _, theirs) =>
      /lsort [^\n]*-command.*\b(break|continue|return)\b/s.test(script) && textOf(theirs).includes('-compare command'),
  ],

  [
    'the name of a variable of a handler of try that a trace refuses',
    (t) => t.replace(/(can't set|write trace on) "\w+"/g, '$1'),
    (script) => /\btry\b/.test(script),
  ],
  [
    'a coroutine whose command has traces: is that command in the trace of an error',
    'trace',
    (script, _, __, whole) => script.includes('coroutine') && /\bwatch |trace add execution/.test(whole),
  ],
  [
    'a trace that fails when the procedure is left behind a tail call: is its caller in the trace',
    'trace',
    (script, _, theirs) => script.includes('tailcall') && textOf(theirs).includes('leave trace on'),
  ],

  // --- what is not told apart here ---
  [
    'a variable that a link has made, without a value, is found when the link is gone',
    (t) => t.replace(/(::(\w+::)*|\b)w\b|\{\}| /g, ''),
    (script) => /(upvar|global|variable).*namespace which -variable w\b/s.test(script),
  ],
  [
    'a link to a variable that becomes a link itself, where nothing of it is known when the procedure is compiled',
    'all',
    (script) => /\bupvar\]? 0 (\w+) \w+.*\b(global|upvar)\b[^;]* \1\b/s.test(script),
  ],
  [
    'what goes on in a script that has deleted the global namespace',
    'all',
    (_, ours, theirs, whole) =>
      /namespace delete [^\n]*(::|\{\})(\s|\})/.test(whole) &&
      `${textOf(ours)}${textOf(theirs)}`.includes('invalid command name'),
  ],
  [
    'times 285 million years from now',
    'all',
    (script, ours) =>
      /\bclock\b.*(\d{16}|\d{9,} +(year|month|week|day))/s.test(script) &&
      textOf(ours).includes('integer value too large to represent'),
  ],

  [
    'what an alternative with back references, which fits no more, has set in its last try',
    'all',
    (script, ours, theirs) =>
      /\breg(exp|sub) [^\n]*\\[1-9][^\n]*\|/.test(script) &&
      ours.code === theirs.code &&
      // Whether it matches, and what as a whole, is the same.
      (script.includes('regsub') || ours.result.split(' ')[0] === theirs.result.split(' ')[0]),
  ],

  // --- what depends on how tclsh compiled a command, or on what a value was used for before ---
  [
    'the error stack',
    (t) => t.replace(/-errorstack \{((INNER|CALL)([^{}]|\{([^{}]|\{([^{}]|\{[^{}]*\})*\})*\})*)?\} /g, ''),
    () => true,
  ],
  [
    'the length of options with an error stack',
    (t) => t.replace(/\d+/g, ''),
    (script, _, __, whole) => {
      const [, name] = /string length \$(\w+)/.exec(script) ?? []
      return name !== undefined && new RegExp(String.raw`\bcatch .*\} \w+ ${name}\b`, 's').test(whole)
    },
  ],
  ['the order of return options', (t) => t.replace(/-errorcode \{[^}]*\} |-code 1 -level 0 /g, ''), () => true],
  [
    'info level that is not compiled has another code',
    (t) => t.replaceAll('STACK_LEVEL', 'LEVEL'),
    (script) => /info\]? .*level/.test(script),
  ],
  [
    'how an ensemble was called',
    (t) => t.replace(/::tcl::(encoding|array)::/g, '$1 '),
    (_, ours) => ours.result.includes('wrong # args'),
  ],
  [
    'is a text that says a double one',
    (t) => t.replace(/VALUE(\W+)INTEGER\b/g, 'VALUE$1NUMBER'),
    (_, ours) => /expected integer but got "\s*[-+.\dIN]/.test(textOf(ours)),
  ],
  [
    'has a value been used as a list',
    (t) =>
      t.replace(/(but got |cannot use )(a list|[\w -]*"[^"]*")/g, '$1?').replace(/\blist\b|non-numeric string/g, '?'),
    (_, __, theirs) => /(but got|cannot use) a list/.test(textOf(theirs)),
  ],
  [
    'has a value been used as a list: where string is says that it is none',
    (t) => t.replace(/-?\b\d+\b/g, ''),
    (script) => /string is .*-failindex \w+ \{\S+ \S.*\}/.test(script),
  ],
  [
    'a trap of the code that tells whether a variable is a local that was compiled',
    'all',
    (script, ours, theirs) =>
      /trap \{?TCL (LOOKUP|READ)/.test(script) &&
      (/can't read/.test(textOf(ours) + textOf(theirs)) || /\$nope|set m\b|\$[mo]\b/.test(script)),
  ],
  [
    'the code for what was unset by a link, or is an element',
    (t) => t.replace(/TCL\W+(LOOKUP|READ|UNSET)\W+VARNAME"?([ ,]("[^"]*"|\{[^}]*\}|[^ }\]]+))?/g, 'TCL VARNAME'),
    (script, _, theirs, whole) =>
      /\bup1|upvar|variable|pu |array set nope/.test(whole) ||
      /while executing\W+if /.test(textOf(theirs)) ||
      (/lassign|\btry\b|dict|\$\{\w+\(/.test(script) && /variable isn't array|no such variable/.test(textOf(theirs))),
  ],
  [
    'an expression that fails when it is compiled sets the variables of errors',
    'all',
    (_, ours, theirs) =>
      /can't read "::error(Code|Info)"/.test(textOf(ours)) && !/can't read "::error(Code|Info)"/.test(textOf(theirs)),
  ],
  [
    'where catch with a variable is compiled, it is no level: how often is said who called whom',
    (t) => t.replace(/(n {4}\(procedure \S+ line \d+\)n {4}invoked from withinn"[^"]*")\1+/g, '$1'),
    (_, __, theirs) => textOf(theirs).includes('too many nested evaluations'),
  ],
  [
    'list that begins with an expansion is compiled to join lists when all of its words are known',
    'all',
    (script, ours, theirs) =>
      /\blist\s+\{\*\}/.test(script) &&
      /unmatched open|list element in/.test(ours.result) &&
      theirs.result !== ours.result,
  ],
  [
    'behind namespace path, the rest of a procedure or a command is not compiled',
    'trace',
    (script, _, __, whole) => /namespace path/.test(/^proc main/m.test(whole) ? whole : script),
  ],
  [
    'an error found when compiling keeps the code of the one before it',
    'code',
    (_, __, theirs) => theirs.result.startsWith('bad handler type'),
  ],
  [
    'an error that gives no code keeps that of the error before it',
    'code',
    (_, ours, theirs) =>
      (theirs.errorCode?.includes('VARNAME') && !/variable|array|element/.test(theirs.result)) ||
      (theirs.errorCode?.[2] === 'LEVEL' && !/level/.test(theirs.result) && ours.errorCode?.[0] === 'NONE'),
  ],
  [
    'behind namespace path the lines of a script are counted anew',
    (t) => t.replace(/line \d+/g, 'line'),
    (_, __, ___, whole) => whole.includes('namespace path'),
  ],
  [
    'behind namespace path, info frame tells of a command that is not compiled',
    (t) => t.replace(/type (proc|eval) line \d+/g, 'type line'),
    (script, _, __, whole) => /\binfo\]? frame\b/.test(script) && whole.includes('namespace path'),
  ],
  [
    'the line of an error that brings its own trace, or in a coroutine, is that of what was compiled last',
    (t) => t.replace(/line \d+/g, 'line'),
    (script, _, theirs, whole) =>
      /\berror \S+ \S|\byield\b|return .*-errorinfo/.test(script) ||
      /outside\W+of\W+a\W+loop/.test(textOf(theirs)) ||
      (/\berror \S+ \S/.test(whole) && theirs.errorInfo?.startsWith(theirs.result) === false),
  ],
  [
    'what is a part of compiled code where steps are traced, tclsh decides anew',
    'trace',
    (_, __, ___, whole) =>
      /(enter|leave)step|trace add execution set|trace add execution.*(tailcall|yieldto)/s.test(whole),
  ],
  [
    'what is no part of compiled code where steps are traced is named in a trace that is part of the result',
    (t) => t.replace(/\{([^{}]*?)n {4}\("try" body line \d+\)\}/g, '$1').replace(/ \d+(?=[}"])/g, ''),
    (script, _, __, whole) => script.includes('-errorinfo') && /(enter|leave)step/.test(whole),
  ],
  [
    'tracing set, which commands that were compiled before are traced',
    'all',
    (script, _, __, whole) => /trace add execution set\b/.test(whole) && script.includes('::notes'),
  ],
  [
    'the line of an error that return brings with its trace is that of what was compiled last',
    (t) => t.replace(/ \d+\}/g, ' }'),
    (script, _, theirs) =>
      /return .*-errorinfo|\berror \S+ \S|outside\W+of\W+a\W+loop/.test(script + textOf(theirs)) &&
      script.includes('dict get $o -errorline'),
  ],
  [
    'where a limit was hit, or what was cancelled, is not in the trace',
    'trace',
    (_, __, theirs) =>
      /command count limit exceeded|eval (unwound|canceled)/.test(textOf(theirs)) || theirs.errorCode?.[1] === 'CANCEL',
  ],
  [
    'an error of another interpreter that has a trace of its own',
    'trace',
    (script) => /interp alias child ca +\{\} error/.test(script),
  ],
  [
    'lines of scripts in the child of a child',
    'trace',
    (script, _, theirs) => script.includes('{child sub}') && textOf(theirs).includes('invoked from within'),
  ],
  [
    'compiling a constant expression, tclsh forgets how an ensemble was called',
    (t) => t.replace(/should be "[^"]*"/g, ''),
    (_, __, theirs) => textOf(theirs).includes('wrong # args: should be "::me::'),
  ],
  [
    'the text of a constant that a function leaves as it is',
    (t) => t.replace(/floating-point value "[^"]*"/g, 'floating-point value'),
    (script) => /\b(abs|double|max|min)\(([\d.]+\)|.*\de[-+]?\d)/s.test(script),
  ],
  [
    'the text of what an expression leaves as it is for the command or the operator that the expression stands in',
    (t) => t.replace(/(expected integer but got|floating-point value) "[-+\d._e]+"/g, '$1 "x"'),
    (_, __, theirs, whole) =>
      /(\bincr .*|~ *|[%&|^>] *)\[expr \{?(\$\w+|\d[\w.]*)\}?\]/.test(whole) &&
      /expected integer but got|floating-point value/.test(textOf(theirs)),
  ],
  [
    'the text of a constant that an operator leaves as it is',
    (t) =>
      t
        .replace(/\b0(x[\da-f]+|o[0-7]+|b[01]+)/gi, (n) => String(BigInt(n)))
        .replace(/\b0d?([\d_]+)\b/g, (_, digits) => digits.replaceAll('_', '')),
    (script) => /\b0\w+\)* (\*\* 1\b|% )/.test(script),
  ],
  [
    'a constant is compared with what is no number as it prints, not as it is written',
    'all',
    (script) =>
      /(["}\]]|\$\w+|\b[a-zA-Z]{2,})[\s)]*[<>]=?[\s(+-]*(0\w|\d[\d.]*e[-+]?\d)/.test(script) ||
      /\b(0\w+|\d[\d.]*e[-+]?\d+)[\s)]*[<>]=?[\s(]*(["{$[]|[a-zA-Z]{2,}(?!\())/.test(script) ||
      /\b\w+\(0[xbo]\w+\) *(lt|gt|le|ge|eq|ne)\b/.test(script),
  ],
  [
    'not a number in a constant choice within an expression',
    'all',
    (script, _, theirs) => /NaN/.test(script) && theirs.result.startsWith('domain error'),
  ],
  [
    'in a procedure, catch in a script that is evaluated sets an array: is the caught error in the trace',
    'trace',
    (script, _, theirs) => script.includes('catch') && theirs.result.endsWith('variable is array'),
  ],
  [
    'a root that is no number, as the whole of an expression within another: tclsh sees it at the end of the outer one',
    'trace',
    (script, _, theirs) =>
      /expr \{[\s(]*\[expr \{[^\n]*\bsqrt\(/.test(script) && theirs.result.startsWith('domain error'),
  ],
  [
    'the command of a coroutine that an unknown handler stands for',
    'trace',
    (script, _, __, whole) => script.includes('coroutine') && whole.includes('namespace unknown'),
  ],
  [
    'names of zones of long ago: the host has no others than those of today',
    'all',
    (script) => /clock (format|scan) -\d{10}.*%[Z+]/.test(script),
  ],
  [
    'a tail call of a command that lsort calls: is that command in the trace',
    'trace',
    (script) => /lsort .*tailcall/s.test(script),
  ],
  [
    'where try is not compiled, or what catch has cannot be, the line of the script in a child',
    (t) => t.replace(/n {4}\("interp eval" body line ?\d*\)/g, ''),
    (script) => /(child|interp) eval .*(try |catch .*error \S+ \{)/s.test(script),
  ],
  [
    'is it a local that a command sets which tclsh does not compile: in which order the variables of a procedure end',
    (t) => t.replace(/(\{\w+ \S+ unset\} ?)+/g, sorted),
    (script) => /\bscan\b|-(match|index)var\b|\barray (get|size|names)\b/.test(script),
  ],
  [
    'where steps were traced, variable links before its value is read',
    'all',
    (script, _, __, whole) => /\bvariable \w+ [$["]/.test(script) && /(enter|leave)step/.test(whole),
  ],

  [
    'where steps were traced, or behind namespace path, array set is not compiled',
    (t) =>
      t
        .replace(/can't (array )?set "(\w+)(\([^)]*\))?"/g, 'set $2')
        .replace(/"?TCL\W+(WRITE\W+ARRAY|(LOOKUP\W+)?VARNAME(\W+\w+)?)"?/, 'TCL ARRAY'),
    (script, _, __, whole) => script.includes('array set') && /(enter|leave)step|namespace path/.test(whole),
  ],
  [
    'where steps were traced, or behind namespace path, dict map is not compiled, which break leaves with nothing',
    'all',
    (script, _, __, whole) => /dict map .*break/s.test(script) && /(enter|leave)step|namespace path/.test(whole),
  ],
  [
    'where steps were traced, info frame counts lines from the command',
    (t) => t.replace(/line \d+/g, 'line'),
    (script, _, __, whole) => script.includes('info frame') && /(enter|leave)step/.test(whole),
  ],
  [
    'a return that is not compiled words it in another way when its -options are no dict',
    (t) => t.replace(/bad -options value: expected dictionary but/g, 'expected dict but'),
    (script) => /return\]? .*-options/s.test(script),
  ],
  [
    'which of several parameters of one name is found by it',
    'all',
    (script, ours, theirs) =>
      /\{(\w+) ([^{}]|\{\})*\}( \w+| \{([^{}]|\{\})*\})* \{\1 ([^{}]|\{\})*\}/.test(script) &&
      ours.code === theirs.code,
  ],
  [
    'dict update in a script that a procedure evaluates is a part of it where its variables are known',
    (t) => t.replace(/n {4}\(body of "dict update"\)n {4}invoked from withinn"dict update [^"]*"/g, ''),
    (script, _, __, whole) => script.includes('dict update') && /^proc main/m.test(whole),
  ],

  // --- the order of things: last, for nothing else is recognized behind these ---
  [
    'the namespaces of tclsh alone, and their order',
    (t) => sorted(t.replace(/::(zlib|oo|pkg|msgcat)\b| /g, '')),
    (script) => /\bnamespace ch\w*\s*($|[\]\n;}])/.test(script),
  ],
  [
    'the order in which tclsh has its own commands and those of a script',
    sorted,
    (script) => /\binfo (comm|proc)\w* +\S/.test(script),
  ],
]
