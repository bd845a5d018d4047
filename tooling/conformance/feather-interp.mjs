/** How a case is run in Feather: the only place that knows its API. */
import { readFileSync } from 'node:fs'

/** `feather-tcl` as a dependency of this folder, else the package as it is published from this repository: names that the
 *  bundle made short are tested as well. */
async function loadFeather() {
  try {
    return await import('feather-tcl')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    return await import(new URL('../../packages/feather/dist/bundle/index.js', import.meta.url).href)
  }
}

/** @param {string | undefined} wasmPath another build of the core instead of the one inside the package
 *  @returns {Promise<(script: string) => import('./cases.mjs').Outcome>} runs a script in a fresh interpreter */
export async function createScriptRunner(wasmPath) {
  const { createFeather, TclError } = await loadFeather()
  const feather = await createFeather(wasmPath === undefined ? undefined : readFileSync(wasmPath))

  return (script) => {
    const interp = feather.create({ stdout: null, stderr: null })
    try {
      const outcome = evaluate(interp, script)
      const stats = interp.memoryStats()
      if (stats.scratchHandles !== 0 || stats.wasmArenaUsed !== 0) {
        const left = `${stats.scratchHandles} handles, ${stats.wasmArenaUsed} bytes`
        return { code: 'leak', result: `scratch memory after the evaluation: ${left}` }
      }
      return outcome
    } finally {
      interp.dispose()
    }
  }

  function evaluate(interp, script) {
    try {
      return { code: 0, result: interp.eval(script) }
    } catch (error) {
      if (!(error instanceof TclError)) return { code: 'exception', result: error?.stack ?? String(error) }
      const { code, message: result, errorCode, errorInfo } = error
      return code === 1
        ? { code, result, errorCode: [...errorCode], errorInfo }
        : { code, result, errorCode: [...errorCode] }
    }
  }
}
