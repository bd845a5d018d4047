/** The workers that the interpreter lives in. One is silent until it is greeted. */

const failures = new WeakSet<Worker>()

export function createWorker(): Worker {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', () => failures.add(worker))
  return worker
}

/** Whether a worker could not be loaded, or failed, before anybody listened. */
export function hasFailed(worker: Worker): boolean {
  return failures.has(worker)
}

/** Made as soon as this file is loaded. */
export const firstWorker: Worker = createWorker()
