/** The functions of a bundle as arrow functions, which take fewer bytes. They keep their names, for traces. */
import { type Plugin, parseSync } from 'vite'
import { type Node, walk } from './syntax-tree.ts'

/** A statement of the module, or one of its variables. */
interface Part {
  readonly node: Node
  /** Of a function that it declares. */
  readonly name: string | undefined
  /** Where it stands among the others. */
  readonly place: number
}

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

function partsOf(program: Node): Part[] {
  const nodes = (program.body as Node[]).flatMap((node) =>
    node.type === 'VariableDeclaration' ? (node.declarations as Node[]) : [node],
  )
  return nodes.map((node, place) => ({
    node,
    name: node.type === 'FunctionDeclaration' ? ((node.id as Node).name as string) : undefined,
    place,
  }))
}

/** Would it mean the same as an arrow function. */
function mayBeArrow(func: Node): boolean {
  let may = func.async !== true && func.generator !== true
  walk(func, (inner) => {
    if (inner.type === 'ThisExpression' || inner.type === 'MetaProperty' || inner.name === 'arguments') may = false
    return inner === func || !/^Function|^ClassBody/.test(inner.type)
  })
  return may
}

/** The functions that are called, or taken as values, when the module is not yet loaded as far as their place: no constant may hold
 *  them, which has no value before. One that is not found here, because it is called by a method or through a variable, cannot stay
 *  unseen: then the bundle does not load. */
function neededEarly(parts: readonly Part[]): Set<string> {
  const declared = new Map(parts.map((part) => [part.name, part]))
  const mentioned = parts.map(({ node }) => namesIn(node))
  const early = new Set<string>()
  for (const { node, name, place: now } of parts) {
    if (name !== undefined || node.type.startsWith('Export')) continue
    const seen = new Set<Part>()
    const need = (names: readonly string[], called: readonly string[]): void => {
      for (const name of names) {
        const part = declared.get(name)
        if (part === undefined || seen.has(part)) continue
        if (part.place > now) early.add(name)
        if (!called.includes(name)) continue
        seen.add(part)
        const inner = mentioned[part.place] as string[]
        need(inner, inner)
      }
    }
    const called: string[] = []
    const names = namesIn(node, (inner) => {
      const callee = inner.callee as Node | undefined
      if (callee?.type === 'Identifier') called.push(callee.name as string)
      return !/^(?:Function|Arrow)/.test(inner.type)
    })
    need(names, called)
  }
  return early
}

function withArrows(code: string): string {
  const parts = partsOf(parseSync('bundle.js', code).program as unknown as Node)
  const early = neededEarly(parts)
  let changed = ''
  let at = 0
  for (const { node, name } of parts) {
    if (name === undefined || early.has(name) || !mayBeArrow(node)) continue
    const body = (node.body as Node).start
    const parameters = code.slice(code.indexOf('(', node.start), body)
    changed += `${code.slice(at, node.start)}const ${name}=${parameters}=>${code.slice(body, node.end)};`
    at = node.end
  }
  return changed + code.slice(at)
}

export function arrows(): Plugin {
  return {
    name: 'arrows',
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && !file.isEntry) file.code = withArrows(file.code)
    },
  }
}
