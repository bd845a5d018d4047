/** The corpus on disk: cases in `conformance/<family>/<command>.tcl`, what a Tcl 9.0 gives for each of
 *  them in `<command>.expected.json` beside it, and the deviations that are accepted.
 *
 *  A line starting with `### ` begins a case, the rest of it is the case's id. Everything up to the next
 *  such line is the script. Text before the first case is a comment, in which `# needs: <feature>` names
 *  a feature that the whole file depends on.
 *
 *  @typedef {{ code: number | string, result: string, errorCode?: string[], errorInfo?: string }} Outcome
 *    `code` is what `catch` gives; a word instead of a number when there was no completion (`timeout`, `crash`).
 *    `errorCode` is the list's elements. Both error fields only with code 1.
 *  @typedef {{ id: string, line: number, script: string }} Case  `line` is that of the `### ` line, from 1
 *  @typedef {{ path: string, name: string, family: string, needs: string[], cases: Case[] }} CaseFile
 *    `name` is `<family>/<command>`
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url))
export const corpusRoot = join(repositoryRoot, 'conformance')

const CASE_MARK = '### '
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Split the text of a case file. Throws when an id is malformed or used twice, naming the line.
 *  @param {string} text
 *  @param {string} label  how error messages name the file
 *  @returns {{ needs: string[], cases: Case[] }} */
export function parseCases(text, label) {
  const needs = []
  const cases = []
  const seen = new Set()
  let body = []
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    if (line.startsWith(CASE_MARK)) {
      const id = line.slice(CASE_MARK.length).trim()
      if (!ID.test(id)) throw new Error(`${label}:${index + 1}: "${id}" is not a kebab-case id`)
      if (seen.has(id)) throw new Error(`${label}:${index + 1}: the id "${id}" is used twice`)
      seen.add(id)
      body = []
      cases.push({ id, line: index + 1, body })
    } else if (cases.length > 0) {
      body.push(line)
    } else {
      const match = /^#\s*needs:\s*(\S+)/.exec(line)
      if (match) needs.push(match[1])
    }
  })
  // The blank lines that separate two cases belong to neither.
  return {
    needs,
    cases: cases.map(({ id, line, body }) => ({ id, line, script: body.join('\n').replace(/\n+$/, '') })),
  }
}

/** @param {string} path @returns {CaseFile} */
export function readCaseFile(path) {
  const name = relative(corpusRoot, path)
    .split(sep)
    .join('/')
    .replace(/\.tcl$/, '')
  return { path, name, family: dirname(name), ...parseCases(readFileSync(path, 'utf8'), name) }
}

/** The case files that the filters select, sorted by name; all of them without filters.
 *  A filter is a path to a case file, a family (`control`), a file (`control/if`) or the start of either.
 *  @param {readonly string[]} filters
 *  @returns {CaseFile[]} */
export function findCaseFiles(filters = []) {
  const chosen = new Set()
  const all = listTclFiles(corpusRoot)
  for (const filter of filters) {
    const asPath = resolve(filter)
    const hits = all.filter((path) => {
      const name = relative(corpusRoot, path).split(sep).join('/')
      return path === asPath || path.startsWith(asPath + sep) || name.startsWith(filter)
    })
    if (hits.length === 0) throw new Error(`no case file matches "${filter}"`)
    for (const path of hits) chosen.add(path)
  }
  return (filters.length > 0 ? [...chosen] : all).sort().map(readCaseFile)
}

function listTclFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listTclFiles(path)
    return entry.name.endsWith('.tcl') ? [path] : []
  })
}

/** @param {CaseFile} file */
export function expectedPath(file) {
  return join(dirname(file.path), `${basename(file.path, '.tcl')}.expected.json`)
}

/** The recorded outcomes of a file by case id; empty when nothing was recorded.
 *  @param {CaseFile} file
 *  @returns {Record<string, Outcome>} */
export function readExpected(file) {
  const path = expectedPath(file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** One case per line, so that a difference between two recordings reads as a list of cases.
 *  @param {ReadonlyMap<string, Outcome>} outcomes */
export function formatExpected(outcomes) {
  const lines = [...outcomes].map(([id, outcome]) => `  ${JSON.stringify(id)}: ${JSON.stringify(outcome)}`)
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n'
}

/** @returns {Map<string, string>} reason by `family/command/case` */
export function readDeviations() {
  const path = join(corpusRoot, 'deviations.json')
  const entries = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
  return new Map(entries.map(({ id, reason }) => [id, reason]))
}

const pendingPath = join(corpusRoot, 'not-yet.txt')

/** Cases that do not pass yet, by name. */
export function readPending() {
  return new Set(existsSync(pendingPath) ? readFileSync(pendingPath, 'utf8').split('\n').filter(Boolean) : [])
}

export function writePending(names) {
  writeFileSync(
    pendingPath,
    [...names]
      .sort()
      .map((name) => `${name}\n`)
      .join(''),
  )
}

/** The fields of an outcome that count, in a fixed order: what two outcomes are compared by.
 *  @param {Outcome} outcome
 *  @returns {Outcome} */
export function normalizeOutcome({ code, result, errorCode, errorInfo }) {
  return code === 1 ? { code, result, errorCode, errorInfo } : { code, result }
}
