/** Where what scripts write goes. */

/** Takes what was written, as it was written: not by line. */
export type Output = (chunk: string) => void

/** A channel's target: a callback, null to discard, undefined for the console, by line. */
export function outputTo(target: Output | null | undefined, method: 'log' | 'error'): Output {
  if (target === null) return () => {}
  return target ?? lineWriter(method)
}

/** A line that is not ended yet waits for its end, but not for ever. */
const PENDING = 65536

function lineWriter(method: 'log' | 'error'): Output {
  let pending = ''
  return (chunk) => {
    pending += chunk
    let end = pending.lastIndexOf('\n')
    if (end < 0) {
      if (pending.length < PENDING) return
      end = pending.length
    }
    const { console } = globalThis as unknown as { console: Record<'log' | 'error', (line: string) => void> }
    const lines = pending.slice(0, end)
    pending = pending.slice(end + 1)
    console[method](lines)
  }
}
