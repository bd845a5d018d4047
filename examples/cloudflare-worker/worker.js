// A Cloudflare Worker that runs scripts from requests. `feather-tcl` imports its WebAssembly as a module here, which is the
// only way that Workers allow; wrangler needs no configuration for it.
//
//   npx wrangler dev        in this folder
//   curl --data 'lmap n {1 2 3} {expr {$n * $n}}' localhost:8787
import { createFeatherSync, TclError, TclLimitError } from 'feather-tcl'

const feather = createFeatherSync()

export default {
  async fetch(request) {
    if (request.method !== 'POST') return new Response('POST a script\n', { status: 405 })
    let output = ''
    // Clocks stand still in a Worker while it computes: steps are the limit that counts.
    const interp = feather.create({
      stdout: (text) => (output += text),
      limits: { steps: 500_000, scratchBytes: 32e6, stateBytes: 8e6, outputBytes: 10_000 },
    })
    try {
      const result = interp.eval(await request.text())
      return Response.json({ result, output, steps: interp.memoryStats().steps })
    } catch (error) {
      if (error instanceof TclLimitError) return Response.json({ limit: error.limit, output }, { status: 429 })
      if (error instanceof TclError) return Response.json({ error: error.errorInfo, output }, { status: 422 })
      throw error
    } finally {
      interp.dispose()
    }
  },
}
