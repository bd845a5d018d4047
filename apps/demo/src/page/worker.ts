/** The workers that the interpreter lives in. One is silent until it is greeted. */
import { byId } from './dom.ts'

export function createWorker(): Worker {
  return new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })
}

/** Made as soon as this file is loaded. */
export const firstWorker: Worker = createWorker()

// Until somebody else listens.
firstWorker.onerror = () => {
  byId('status').textContent = 'the interpreter could not be loaded'
}
