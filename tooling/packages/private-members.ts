/** In the bundle the private members of inner classes are ordinary ones, with names of their own: these get short names like all
 *  others, without a sign before each and without a declaration. The classes of the public API keep theirs. */
import { type Plugin, parseSync } from 'vite'
import { type Node, walk } from './syntax-tree.ts'

export const isClass = ({ type }: Node): boolean => type === 'ClassDeclaration' || type === 'ClassExpression'

/** What a private member is called in the bundle.
 *  @param owner the class that declares it */
export function privateName(owner: Node, name: unknown): string {
  return `${(owner.id as Node | null)?.name}__${name}`
}

/** The private names that a class mentions, each time, as the bundle calls them. */
export function privateNames(owner: Node): string[] {
  const names: string[] = []
  walk(owner.body, (node) => {
    if (node.type === 'PrivateIdentifier') names.push(privateName(owner, node.name))
    return !isClass(node)
  })
  return names
}

function withoutPrivate(code: string): string {
  let changed = ''
  let at = 0
  const put = (node: Node, text: string): boolean => {
    changed += code.slice(at, node.start) + text
    at = node.end
    return false
  }
  walk(parseSync('module.js', code).program, (owner) => {
    if (!isClass(owner)) return true
    walk(owner.body, (node) => {
      if (isClass(node)) throw new Error(`${privateName(owner, '')}: a class in a class`)
      if (node.type === 'PrivateIdentifier') return put(node, privateName(owner, node.name))
      const declared = node.type === 'PropertyDefinition' && node.value === null
      return declared && (node.key as Node).type === 'PrivateIdentifier' ? put(node, '') : true
    })
    return false
  })
  return changed + code.slice(at)
}

export function privateMembers(): Plugin {
  return {
    name: 'private-members',
    transform: (code, file) => (/packages\/(?:arena|host)\/dist\//.test(file) ? withoutPrivate(code) : null),
  }
}
