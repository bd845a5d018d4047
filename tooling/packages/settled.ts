/** Parts of a bundle that are moved, one by one, to where they have most in common with what is near. */
import { rarity, runsOf } from './alike.ts'
import type { Part } from './parts.ts'

/** How near others are, in characters: what is in all of these counts most. */
const NEAR = [1000, 4000, 16_000, 31_000]

/** How many may have what counts. */
const MOST_OWNERS = 30

const ROUNDS = 3

/** The first of ascending numbers that is not below `least`. */
function indexOf(numbers: ArrayLike<number>, least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** A better order.
 *  @param places those of the parts in order, each after those that it needs
 *  @param moving the parts that are moved */
export function settled(parts: readonly Part[], places: readonly number[], moving: readonly number[]): number[] {
  const runs = runsOf(
    parts.map(({ text }) => text),
    MOST_OWNERS,
  )
  const weights = runs.owners.map((owners) => rarity(owners, parts.length) ** 2)
  const users: number[][] = parts.map(() => [])
  parts.forEach(({ needs }, user) => {
    for (const part of needs) users[part]?.push(user)
  })
  let order = [...places]

  const move = (part: number): void => {
    const others = order.filter((other) => other !== part)
    const places = new Uint32Array(parts.length)
    const starts = new Uint32Array(others.length + 1)
    others.forEach((other, place) => {
      places[other] = place
      starts[place + 1] = (starts[place] as number) + (parts[other] as Part).text.length
    })
    const placeOf = (other: number): number => places[other] as number
    // What a place is worth more than the one before it.
    const steps = new Float64Array(others.length + 2)
    for (const run of runs.of[part] as number[]) {
      const weight = weights[run] as number
      const owners = (runs.owners[run] as number[])
        .filter((owner) => owner !== part)
        .map(placeOf)
        .sort((a, b) => a - b)
      for (const near of NEAR) {
        let end = 0
        for (const owner of owners) {
          const from = Math.max(end, indexOf(starts, (starts[owner] as number) - near))
          end = Math.max(end, indexOf(starts, (starts[owner + 1] as number) + near))
          if (from >= end) continue
          steps[from]! += weight
          steps[end]! -= weight
        }
      }
    }
    const first = Math.max(0, ...[...(parts[part] as Part).needs].map((needed) => placeOf(needed) + 1))
    const last = Math.min(others.length, ...(users[part] as number[]).map(placeOf))
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    let worth = 0
    const now = order.indexOf(part)
    for (let place = 0; place <= last; place++) {
      worth += steps[place] as number
      const better = worth > most || (worth === most && place === now)
      if (place < first || !better) continue
      best = place
      most = worth
    }
    others.splice(best, 0, part)
    order = others
  }

  for (let round = 0; round < ROUNDS; round++) for (const part of moving) move(part)
  return order
}
