/** Running scripts here and in tclsh, and telling where the outcomes differ. */
import { procedureScript } from '../../apps/cli/dist/tcl-modules/procedures.js'
import { normalizeOutcome } from '../conformance/cases.mjs'
import { createFeatherTarget } from '../conformance/feather-target.mjs'
import { createTclshTarget, findTclsh } from '../conformance/tclsh.mjs'
import { exceptions } from './exceptions.mjs'
import { eachStatement, endingStatement } from './statements.mjs'

/** @typedef {import('../conformance/cases.mjs').Outcome} Outcome */

const TIMEOUT_MS = 5000
/** What the prelude of each script ends with; rules are about what comes after it. */
const PRELUDE_END = 'namespace ensemble create}\n'

/** The procedures of tclsh's library for words, which the CLI has and the library has not: on one line, for lines are counted. */
const wordProcedures = `eval "${procedureScript('tcl_endOfWord')
  .replace(/[\\"$[]/g, '\\$&')
  .replaceAll('\n', '\\n')}"; `

/** What is in Tcl in tclsh, in files of its own, is there before a script says what to do with what is unknown. */
const FROM_FILES = [
  [/\bclock\b/, 'clock format 0 -timezone :UTC; '],
  [/\btcl_(word|endOf|startOf)/, 'auto_load tcl_endOfWord; '],
]

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
  const here = scripts.map((script) =>
    /\btcl_(word|endOf|startOf)/.test(script) ? `${wordProcedures}${script}` : script,
  )
  const [ours, theirs] = await Promise.all([
    outcomesOf(createFeatherTarget({ ...options, timeoutMs: TIMEOUT_MS }), here),
    outcomesOf(createTclshTarget(tclsh, TIMEOUT_MS), scripts.map(forTclsh)),
  ])
  return scripts.map((_, i) => ({ ours: ours[i], theirs: theirs[i] }))
}

/** A script as tclsh runs it. @param {string} script */
export function forTclsh(script) {
  if (!/\bunknown\b/.test(script)) return script
  const loads = FROM_FILES.filter(([used]) => used.test(script)).map(([, load]) => load)
  return `${loads.join('')}${script}`
}

/** Do the outcomes differ, and not for a reason that is known. In a caught script the outcomes of its statements are looked at
 *  one by one, in another one that of the statement which ended it: what is known of a statement explains that one alone.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs */
export function differs(script, ours, theirs) {
  return differences(script, ours, theirs).some(({ reason }) => reason === undefined)
}

const MEMORY_LIMIT = /^TclLimitError: limit exceeded: (scratch|state)Bytes/

/** The statements that differ, each with the reason why: one of exceptions.mjs, or undefined.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs
 *  @returns {{ script: string, ours: Outcome, theirs: Outcome, reason: string | undefined }[]} */
export function differences(script, ours, theirs) {
  // What tclsh has made then may be too long to be taken apart.
  if (MEMORY_LIMIT.test(ours.result)) return [{ script, ours, theirs, reason: 'more memory than an evaluation has' }]
  const { own, parts } = partsOf(script, ours, theirs)
  const different = parts.filter((part) => comparable(part.ours, part.theirs) !== comparable(part.theirs, part.theirs))
  return different.map((part) => ({ ...part, reason: reasonOf(part, own) }))
}

/** The reasons that would explain anything that differs in a script, once for each of the statements that they hold for: where
 *  a fault could hide.
 *  @param {string} script @param {Outcome} ours @param {Outcome} theirs @returns {string[]} */
export function uncompared(script, ours, theirs) {
  const { own, parts } = partsOf(script, ours, theirs)
  return parts.flatMap((part) =>
    exceptions.filter((exception) => exception[1] === 'all' && isAbout(exception, part, own)).map(([reason]) => reason),
  )
}

function partsOf(script, ours, theirs) {
  const own = script.slice(script.lastIndexOf(PRELUDE_END) + PRELUDE_END.length)
  return {
    own,
    parts: eachStatement(own, ours, theirs) ?? endingStatement(own, ours, theirs) ?? [{ script: own, ours, theirs }],
  }
}

/** @param {{ script: string, ours: Outcome, theirs: Outcome }} part @param {string} whole  the script that it is a part of
 *  @returns {string | undefined} the exception that explains the difference, or those that do so together */
function reasonOf(part, whole) {
  const { ours, theirs } = part
  const about = exceptions.filter((exception) => isAbout(exception, part, whole))
  let texts = [comparable(ours, theirs), comparable(theirs, theirs)].map((text) => text.replaceAll('\\', ''))
  // One alone, if there is such: what is left behind several, each of which takes something away, later ones do not recognize.
  for (const [reason, differs] of about) {
    const [a, b] = differs === 'all' ? [] : texts.map(blurOf(differs))
    if (a === b) return reason
  }
  const used = []
  for (const [reason, differs] of about) {
    const before = texts
    texts = texts.map(blurOf(differs))
    if (texts.some((text, i) => text !== before[i])) used.push(reason)
    if (texts[0] === texts[1]) return used.join(' + ')
  }
  return undefined
}

const blurOf = (differs) => (typeof differs === 'function' ? differs : BLURS[differs])

/** Does an exception hold for a part of a script. */
function isAbout([reason, , holds], { script, ours, theirs }, whole) {
  const said = reason.startsWith('compiled') ? (text) => text : plain
  return holds(said(script), ours, theirs, said(whole))
}

/** A script without the lists that are made only to be called: in tclsh, what keeps a command from being compiled. */
const plain = (script) =>
  script
    .replace(/\[list *\]/g, '{}')
    .replace(/\{\*\}\[list ([^[\]]*)\]/g, '$1')
    .replace(/\[list (\w+) *\]/g, '$1')

const BLURS = {
  trace: (text) => text.replace(/(while executing|invoked from within).*/s, '').replace(/"errorInfo":.*/s, ''),
  code: (text) => text.replace(/"errorCode":.*?\]/s, ''),
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

/** As in the conformance run: a `return` ends the script, other codes are the error that tclsh makes of them. */
function comparable(outcome, theirs) {
  if (theirs.code === 2 && outcome.code === 0) return JSON.stringify(normalizeOutcome({ ...outcome, code: 2 }))
  const nowhere = theirs.code >= 2 || theirs.code < 0 || theirs.errorCode?.[1] === 'UNEXPECTED_RESULT_CODE'
  if (nowhere && outcome.errorCode?.join(' ') === 'TCL RESULT UNEXPECTED')
    return JSON.stringify(normalizeOutcome(theirs))
  return JSON.stringify(normalizeOutcome(outcome))
}
