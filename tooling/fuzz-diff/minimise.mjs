/** Making a script that differs smaller, as long as it differs. */
import { differs, kindOf, runBoth } from './compare.mjs'
import { render } from './script.mjs'

/** Scripts that are a little less: without a statement, plain instead of wrapped, with a part of a statement gone. */
function* smaller(script) {
  const { statements } = script
  for (let i = 0; i < statements.length && statements.length > 1; i++)
    yield { ...script, statements: statements.filter((_, k) => k !== i) }
  if (script.inProc) yield { ...script, inProc: false }
  if (script.caught && statements.length === 1) yield { ...script, caught: false }
  for (let i = 0; i < statements.length; i++)
    for (const less of smallerStatements(statements[i])) {
      const copy = [...statements]
      copy[i] = less
      yield { ...script, statements: copy }
    }
}

/** Pieces that stand alone, and the statement without each of its words. */
function* smallerStatements(text) {
  const pieces = piecesOf(text)
  for (const { start, end } of pieces) {
    const inner = text.slice(start + 1, end - 1).trim()
    if (inner !== '' && '{['.includes(text[start])) yield inner
  }
  for (const { start, end } of pieces) {
    const rest = `${text.slice(0, start)}${text.slice(end)}`.trim()
    if (rest !== '' && rest !== text) yield rest
    if (end - start > 2 && '{['.includes(text[start]))
      yield `${text.slice(0, start)}${text[start] === '{' ? '{}' : 'x'}${text.slice(end)}`
  }
}

/** Words, and braces and brackets with what is in them, at all depths. */
function piecesOf(text) {
  const pieces = []
  const open = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (c === '{' || c === '[') open.push(i)
    else if ((c === '}' || c === ']') && open.length > 0) pieces.push({ start: open.pop(), end: i + 1 })
  }
  for (const match of text.matchAll(/[^\s{}[\];]+/g))
    pieces.push({ start: match.index, end: match.index + match[0].length })
  return pieces.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 150)
}

/** @param {{ caught: boolean, inProc: boolean, statements: string[] }} script  one that differs
 *  @param {{ wasm?: string }} options
 *  @param {string} [kind]  differences of another kind do not count */
export async function minimise(script, options, kind) {
  for (;;) {
    const candidates = [...smaller(script)]
    if (candidates.length === 0) return script
    const texts = candidates.map(render)
    const outcomes = await runBoth(texts, options)
    const best = candidates.find((_, i) => {
      const { ours, theirs } = outcomes[i]
      return differs(texts[i], ours, theirs) && (kind === undefined || kindOf(ours, theirs) === kind)
    })
    if (best === undefined) return script
    script = best
  }
}
