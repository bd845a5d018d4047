// Runs the suite in workerd, where WebAssembly comes as a module that is imported.
import core from '@feather-tcl/core/feather.wasm'
import * as api from 'feather-tcl'
import * as slim from 'feather-tcl/slim'
import { runSuite } from './suite.mjs'

export default {
  async fetch() {
    return Response.json(await runSuite(api, slim, core, [Promise.resolve(core)]))
  },
}
