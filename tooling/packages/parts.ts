/** The parts of a bundle: its functions, variables, classes and other statements, and which of them must come before which. */
import { parseSync } from 'vite'
import { asArrow } from './arrows.ts'
import { type Node, walk } from './syntax-tree.ts'

export interface Part {
  readonly text: string
  /** What it declares. */
  readonly name: string | undefined
  /** Places of those that must have come before. A function needs none: it runs later. */
  readonly needs: ReadonlySet<number>
}

/** A statement of the module, or one of its variables. */
interface Statement {
  readonly node: Node
  readonly text: string
  readonly name: string | undefined
  readonly isFunction: boolean
  readonly place: number
}

const isFunction = (node: unknown): boolean => /^(?:Function|Arrow)/.test((node as Node | null | undefined)?.type ?? '')

/** Names of variables that are mentioned: those of members are not. */
function namesIn(node: Node, inside: (node: Node) => boolean = () => true): string[] {
  const names: string[] = []
  const members = new Set<unknown>()
  walk(node, (inner) => {
    if (inner.computed === false) members.add(inner.property ?? inner.key)
    if (inner.type === 'Identifier' && !members.has(inner)) names.push(inner.name as string)
    return inside(inner)
  })
  return names
}

function statementsOf(code: string): Statement[] {
  const body = parseSync('bundle.js', code).program.body as unknown as Node[]
  const text = ({ start, end }: Node) => code.slice(start, end)
  const whole = (node: Node) => ({
    node,
    text: isFunction(node) ? asArrow(node, code) : `${text(node)};`,
    isFunction: isFunction(node),
  })
  const variable = (node: Node, kind: unknown) => ({
    node,
    text: `${kind} ${text(node)};`,
    isFunction: isFunction(node.init),
  })
  return body
    .flatMap((node) =>
      node.type === 'VariableDeclaration'
        ? (node.declarations as Node[]).map((one) => variable(one, node.kind))
        : [whole(node)],
    )
    .map((found, place) => ({ ...found, name: (found.node.id as Node | null | undefined)?.name as string, place }))
}

/** What has a value when it is mentioned, as the module is loaded, and what is done in turn: statements and calls, of which nobody
 *  knows what they do, keep their order. One that is not found here, because it is called by a method or through a variable,
 *  cannot stay unseen: then the bundle does not load. */
export function partsOf(code: string): Part[] {
  const statements = statementsOf(code)
  const declared = new Map(statements.map((statement) => [statement.name, statement]))
  const mentioned = statements.map(({ node }) => namesIn(node))
  let lastCall: number | undefined
  return statements.map(({ node, text, name, isFunction: later, place }) => {
    const needs = new Set<number>()
    if (later) return { text, name, needs }
    const seen = new Set<Statement>()
    const need = (names: readonly string[], called: readonly string[]): void => {
      for (const name of names) {
        const other = declared.get(name)
        if (other === undefined || other.place === place || seen.has(other)) continue
        if (other.isFunction || other.place < place) needs.add(other.place)
        if (!called.includes(name)) continue
        seen.add(other)
        const inner = mentioned[other.place] as string[]
        need(inner, inner)
      }
    }
    const called: string[] = []
    let calls = name === undefined
    const names = namesIn(node, (inner) => {
      const callee = inner.callee as Node | undefined
      if (callee?.type === 'Identifier') called.push(callee.name as string)
      if (inner.type === 'CallExpression') calls = true
      return !isFunction(inner)
    })
    need(names, called)
    if (calls) {
      if (lastCall !== undefined) needs.add(lastCall)
      lastCall = place
    }
    return { text, name, needs }
  })
}
