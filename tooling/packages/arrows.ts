/** Functions as arrow functions, which take fewer bytes. They keep their names, for traces. */
import { type Node, walk } from './syntax-tree.ts'

/** Would it mean the same as an arrow function. */
function mayBeArrow(func: Node): boolean {
  let may = func.async !== true && func.generator !== true
  walk(func, (inner) => {
    if (inner.type === 'ThisExpression' || inner.type === 'MetaProperty' || inner.name === 'arguments') may = false
    return inner === func || !/^Function|^ClassBody/.test(inner.type)
  })
  return may
}

/** A declared function as a constant, where it can be one.
 *  @param func its declaration */
export function asArrow(func: Node, code: string): string {
  if (!mayBeArrow(func)) return code.slice(func.start, func.end)
  const body = (func.body as Node).start
  const parameters = code.slice(code.indexOf('(', func.start), body)
  return `const ${(func.id as Node).name}=${parameters}=>${code.slice(body, func.end)};`
}
