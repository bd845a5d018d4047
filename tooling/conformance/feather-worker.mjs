/** Runs scripts in Feather on a thread of its own, so that a hang can be ended: see feather-target.mjs. */
import { parentPort, workerData } from 'node:worker_threads'
import { createScriptRunner } from './feather-interp.mjs'

const { scripts, first, wasm } = workerData
const runScript = await createScriptRunner(wasm)
for (let index = first; index < scripts.length; index++) {
  parentPort.postMessage({ index, outcome: runScript(scripts[index]) })
}
