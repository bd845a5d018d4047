/** `--stats`: figures about memory and work on standard error. */
import { complain } from './report.ts'
import type { Shell } from './shell.ts'

const labels: Record<string, string> = {
  scratchHandles: 'scratch handles',
  wasmArenaUsed: 'scratch bytes',
  peakHandles: 'peak of scratch handles',
  peakArenaBytes: 'peak of scratch bytes',
  wasmMemoryBytes: 'WASM memory bytes',
  stateVars: 'variables',
  stateBytes: 'state bytes (estimated)',
  namespaceCount: 'namespaces',
  procCount: 'procedures',
  evals: 'evals',
  steps: 'steps',
}

/** The figures as lines of `name: value`. */
export function statsLines(stats: Readonly<Record<string, number>>): string[] {
  const rows = Object.entries(labels).filter(([name]) => stats[name] !== undefined)
  const width = Math.max(...rows.map(([, label]) => label.length)) + 1
  return rows.map(([name, label]) => `${`${label}:`.padEnd(width)} ${stats[name]!.toLocaleString('en-US')}`)
}

/** Write the figures to standard error. */
export function printStats(shell: Shell, format: 'text' | 'json'): void {
  const stats = { ...shell.engine.stats(), milliseconds: Math.round(performance.now()) }
  if (format === 'json') complain(JSON.stringify(stats))
  else complain([...statsLines(stats), `milliseconds since start: ${stats.milliseconds}`].join('\n'))
}
