/** The outcome of a script, statement by statement: what a caught script has in its log, and which statement was the last of one
 *  that is not caught (see script.mjs). */
import { parseList } from '../../apps/cli/dist/tcl-list.js'

/** Between the statements of a script that is not caught: a line with nothing to do. */
export const BETWEEN = '\n;;\n'

/** @typedef {import('../conformance/cases.mjs').Outcome} Outcome */

const CAUGHT = /^lappend log \[set _c \[catch \{(.*?)\n\} _m( _o)?\]\] \[if /gms

/** The statements of a caught script with their outcomes on both sides; undefined when the script is not a caught one, or one
 *  side did not come to its end.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs
 *  @returns {{ script: string, ours: Outcome, theirs: Outcome }[] | undefined} */
export function eachStatement(script, ours, theirs) {
  const statements = [...script.matchAll(CAUGHT)].map(([, statement]) => statement)
  if (statements.length === 0 || ours.code !== theirs.code) return undefined
  const [a, b] = [logOf(ours, statements.length), logOf(theirs, statements.length)]
  return a && b && statements.map((statement, i) => ({ script: statement, ours: a[i], theirs: b[i] }))
}

/** Three elements of the log for each statement: its code, its result or message, and the error code and trace in a list. */
function logOf({ code, result }, count) {
  if (code !== 0 && code !== 2) return undefined
  const log = listOf(result)
  if (log?.length !== 3 * count) return undefined
  const outcomes = []
  for (let i = 0; i < log.length; i += 3) {
    const [errorCode, errorInfo] = listOf(log[i + 2]) ?? []
    const outcome = { code: Number(log[i]), result: log[i + 1] }
    outcomes.push(
      errorCode === undefined ? outcome : { ...outcome, errorCode: listOf(errorCode) ?? errorCode, errorInfo },
    )
  }
  return outcomes
}

const PLACE = /\("eval" body line (\d+)\)|\(procedure "main" line (\d+)\)/g
/** What comes before the statements in a procedure, and at the top level. */
const BEGIN = /^proc main \{\} \{\n.*\n.*\n|^eval \{\n/

/** The statement that ended a script which is not caught, on both sides: the one with the error, or the last one when there was
 *  none; undefined when the sides tell different places.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs
 *  @returns {{ script: string, ours: Outcome, theirs: Outcome }[] | undefined} */
export function endingStatement(script, ours, theirs) {
  const [begin] = BEGIN.exec(script) ?? []
  if (begin === undefined || ours.code !== theirs.code) return undefined
  const statements = script.slice(begin.length, script.lastIndexOf('\n}')).split(BETWEEN)
  if (ours.code === 0) return [{ script: statements.at(-1), ours, theirs }]
  const line = lineOf(ours)
  let next = linesOf(begin)
  if (line === undefined || line !== lineOf(theirs) || line <= next) return undefined
  const ended = statements.find((statement) => (next += linesOf(statement + BETWEEN)) > line)
  return ended === undefined ? undefined : [{ script: ended, ours, theirs }]
}

function lineOf({ code, errorInfo }) {
  const place = code === 1 ? [...(errorInfo ?? '').matchAll(PLACE)].at(-1) : undefined
  return place && Number(place[1] ?? place[2])
}

const linesOf = (text) => text.split('\n').length - 1

function listOf(text) {
  try {
    return parseList(text)
  } catch {
    return undefined
  }
}
