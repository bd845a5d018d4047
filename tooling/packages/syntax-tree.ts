/** A program as the parser gives it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** Look at a node and all below it, but not below those of whom `look` says false. */
export function walk(part: unknown, look: (node: Node) => boolean): void {
  if (part === null || typeof part !== 'object') return
  if (Array.isArray(part)) for (const inner of part) walk(inner, look)
  else if (look(part as Node)) for (const inner of Object.values(part)) walk(inner, look)
}
