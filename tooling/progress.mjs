// How far a long job is: a line that moves on a terminal, now and then a plain line in a pipe.

/** A plain line at most so often, in milliseconds. */
const PLAIN_EVERY = 10_000

/** Progress on `stream`. `show` replaces what was shown, `clear` takes it away before something else is written. */
export function progress(stream = process.stderr) {
  let shown = Date.now()
  return {
    show(text) {
      if (stream.isTTY) {
        stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
      } else if (Date.now() - shown >= PLAIN_EVERY) {
        shown = Date.now()
        stream.write(`${text}\n`)
      }
    },
    clear() {
      if (stream.isTTY) stream.write('\r\x1b[2K')
    },
  }
}
