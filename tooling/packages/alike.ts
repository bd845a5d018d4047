/** What parts of a text have in common: runs of a few characters. */

/** How many characters. */
const RUN = 5

export interface Runs {
  /** The runs of each part that others have too, as numbers. */
  readonly of: readonly (readonly number[])[]
  /** The parts that have a run. */
  readonly owners: readonly (readonly number[])[]
}

/** @param most of parts may have a run that counts */
export function runsOf(texts: readonly string[], most: number = texts.length): Runs {
  const found = new Map<string, number[]>()
  texts.forEach((text, part) => {
    for (let at = 0; at + RUN <= text.length; at++) {
      const run = text.slice(at, at + RUN)
      const owners = found.get(run)
      if (owners === undefined) found.set(run, [part])
      else if (owners.at(-1) !== part) owners.push(part)
    }
  })
  const owners = [...found.values()].filter(({ length }) => length > 1 && length <= most)
  const of: number[][] = texts.map(() => [])
  owners.forEach((parts, run) => {
    for (const part of parts) of[part]?.push(run)
  })
  return { of, owners }
}

/** How much more a run says that fewer parts have. */
export function rarity(owners: readonly number[], parts: number): number {
  return Math.log(parts / owners.length)
}
