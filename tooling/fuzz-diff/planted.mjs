/** Faults to plant, one at a time: a place in the source, and what to write there instead. Each breaks something that a
 *  user would notice; none is looked for by name in the grammar. */

/** @typedef {{ name: string, file: string, from: string, to: string }} Fault */

const core = (name, file, from, to) => ({ name, file: `packages/core/src/${file}`, from, to })
const host = (name, file, from, to) => ({ name, file: `packages/host/src/${file}`, from, to })

/** @type {readonly Fault[]} */
export const planted = [
  core('division truncates', 'arith.h', 'if ((a % b != 0) && ((a < 0) != (b < 0))) r--;', ''),
  core('remainder has the sign of the dividend', 'arith.h', 'if (r != 0 && ((r < 0) != (b < 0))) r += b;', ''),
  core(
    'powers group to the left',
    'expr_parser.c',
    'l.op == OP_POW ? PREC_POWER : l.precedence + 1',
    'l.precedence + 1',
  ),
  core(
    'the last round of foreach is lost',
    'foreach.c',
    '(length + (i64)variables - 1) / variables',
    'length / variables',
  ),
  core('trap takes results', 'compile_catch.c', 'h->trap ? TCL_ERROR : h->code', 'h->trap ? TCL_OK : h->code'),
  core(
    'traces forget the outermost procedure',
    'unwind.c',
    'else if (status == TCL_ERROR) log_frame(f);',
    'else if (status == TCL_ERROR && f->level > 1) log_frame(f);',
  ),
  core('continue ends the loop', 'compile_control.c', 'done ? &loop->done : &loop->again', '&loop->done'),
  core('args begin too early', 'command.c', 'list_new(words + 1 + plain, args', 'list_new(words + plain, args'),
  host(
    'linsert at end',
    'commands/list.ts',
    'asIndex(args[1] as TclValue, length + 1)',
    'asIndex(args[1] as TclValue, length)',
  ),
  host(
    'lsort -unique keeps all',
    'commands/lsort.ts',
    'compare: ComparePlaces): Order {\n  let kept = 0',
    'compare: ComparePlaces): Order {\n  if (compare !== undefined) return order\n  let kept = 0',
  ),
  host(
    'lsearch -start leaves out the first',
    'commands/lsearch.ts',
    'Math.max(asIndex(options.start, length), 0)',
    'Math.max(asIndex(options.start, length), 1)',
  ),
  host('dict filter takes values for keys', 'commands/dict-filter.ts', "type === 'key'", "type === 'value'"),
  host(
    'days of the year count from 2',
    'clock/format.ts',
    'zeros(m.date.dayOfYear, 3)',
    'zeros(m.date.dayOfYear + 1, 3)',
  ),
  host(
    'utf-16be is the other one',
    'commands/encoding-unicode.ts',
    "'utf-16be': utf16(false)",
    "'utf-16be': utf16(true)",
  ),
  host('round(-2.5)', 'arith/functions.ts', 'round: toInteger(roundHalfAway)', 'round: toInteger(Math.round)'),
  host('%hx loses a bit', 'commands/format.ts', 'n & 0xffff', 'n & 0x7fff'),
  {
    name: 'a list that begins with # is no list',
    file: 'packages/arena/src/values/list-syntax.ts',
    from: 'const HASH = 35',
    to: 'const HASH = 36',
  },
  host('traces fire in the wrong order', 'traces.ts', 'traces.push(trace)', 'traces.unshift(trace)'),
  host('scan loses signs', 'commands/scan.ts', 'stored(negative ? -value : value, step)', 'stored(value, step)'),
  host(
    'bytes of fields are swapped',
    'commands/binary-format.ts',
    'if (littleEndian) for (let i',
    'if (!littleEndian) for (let i',
  ),
  host('return -code return is return', 'errors.ts', '    options.level++\n', ''),
  host(
    'characters beyond the BMP fall apart',
    'commands/string.ts',
    'isFlat(v, text) ? reverseUnits(text) : reversePoints(text)',
    'reverseUnits(text)',
  ),
  host(
    'regexp -all skips a character',
    'commands/regexp.ts',
    'this.#advance(start, start + match[0].length)',
    'this.#advance(start, start + match[0].length + 1)',
  ),
  host('lseq stops early', 'commands/lseq.ts', 'distance / step + 1n : 0n', 'distance / step : 0n'),
  core('&& binds looser than ||', 'expr_parser.c', 'PREC_OR = 2,\n  PREC_AND = 3,', 'PREC_OR = 3,\n  PREC_AND = 2,'),
  core(
    'uplevel #n goes one level too far',
    'builtins/proc.c',
    'while (scope && scope->level > level) scope = scope->outer;',
    'while (scope && scope->level > level + 1) scope = scope->outer;',
  ),
  host(
    'a month from the last of January is in March',
    'clock/calendar.ts',
    'Math.min(date.day, daysInMonth(year, month))',
    'date.day',
  ),
  host(
    'string map looks for lower case',
    'commands/string-map.ts',
    'key = nocase ? foldText(raw) : raw',
    'key = foldText(raw)',
  ),
  host('regsub leaves & as it is', 'commands/regsub.ts', "char === '&' || isGroup", 'isGroup'),
  host(
    'string is of nothing is always strict',
    'commands/string-is.ts',
    "text === '' && strict ? 0",
    "text === '' ? 0",
  ),
  host(
    'trimright trims both ends',
    'commands/string.ts',
    "trimCommand('trimright', false, true)",
    "trimCommand('trimright', true, true)",
  ),
  host(
    'mathop ** swaps its operands',
    'commands/mathop.ts',
    'result = binaryAt(index, at(args, i), result, ctx)',
    'result = binaryAt(index, result, at(args, i), ctx)',
  ),
  host(
    'namespace path is forgotten',
    'namespaces.ts',
    'for (const ns of from.path) {',
    'for (const ns of [] as Namespace[]) {',
  ),
]
