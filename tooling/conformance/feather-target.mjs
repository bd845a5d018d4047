/** The target `feather`: cases run through the public API of `feather-tcl`, each in a fresh interpreter. */
import { Worker } from 'node:worker_threads'
import { createScriptRunner } from './feather-interp.mjs'

const worker = new URL('./feather-worker.mjs', import.meta.url)

/** @param {{ wasm?: string, timeoutMs?: number, inProcess?: boolean }} options
 *    `inProcess`: on this thread, for a debugger; a hang then hangs the run. */
export function createFeatherTarget({ wasm, timeoutMs = 10_000, inProcess = false }) {
  return {
    name: 'feather',
    async run(scripts, onOutcome) {
      if (inProcess) {
        const runScript = await createScriptRunner(wasm)
        scripts.forEach((script, index) => {
          onOutcome(index, runScript(script))
        })
        return
      }
      let next = 0
      while (next < scripts.length) next = await runFrom(next)

      /** Run until the thread ends or hangs; resolves with the index to go on with. */
      function runFrom(first) {
        return new Promise((resolve, reject) => {
          const thread = new Worker(worker, { workerData: { scripts, first, wasm } })
          let current = first
          let answered = false
          let failure
          let timer
          const watch = () => {
            clearTimeout(timer)
            timer = setTimeout(() => {
              failure = { code: 'timeout', result: `no answer within ${timeoutMs} ms` }
              thread.terminate()
            }, timeoutMs)
          }
          watch()
          thread.on('message', ({ index, outcome }) => {
            if (failure?.code === 'timeout') return
            answered = true
            watch()
            current = index + 1
            onOutcome(index, outcome)
          })
          thread.on('error', (error) => {
            failure = { code: 'crash', result: error?.stack ?? String(error) }
            // A thread that never answered could not load the package: the next one would not either.
            if (!answered && first === 0) reject(error)
          })
          thread.on('exit', () => {
            clearTimeout(timer)
            if (current >= scripts.length) return resolve(current)
            onOutcome(current, failure ?? { code: 'crash', result: 'the thread ended' })
            resolve(current + 1)
          })
        })
      }
    },
    async close() {},
  }
}
