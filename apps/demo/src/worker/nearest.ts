/** "Did you mean": the commands whose names are similar to an unknown one. */

/** How many letters must be changed, added, left out or swapped with the next to make one word of another. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** The hint for an error's message; empty when there is none. */
export function suggestion(message: string, commands: readonly string[]): string {
  const name = /^invalid command name "([^"]*)"$/.exec(message)?.[1]
  if (name === undefined || name.length < 2 || name.length > 40) return ''
  const most = name.length < 6 ? 1 : 2
  const similar = commands
    .map((command) => ({ command, far: distance(name.toLowerCase(), command.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
  return similar.length === 0 ? '' : `did you mean ${similar.map(({ command }) => command).join(' or ')}?`
}
