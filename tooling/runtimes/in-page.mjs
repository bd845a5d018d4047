// Runs the suite in a page. The answer is what the page shows.
import { wasmBytes } from '@feather-tcl/core/inline'
import * as api from 'feather-tcl'
import * as slim from 'feather-tcl/slim'
import { runSuite } from './suite.mjs'

runSuite(api, slim, wasmBytes())
  .catch((e) => ({ passed: [], failed: [{ name: 'the suite', why: String(e) }] }))
  .then((answer) => {
    document.body.textContent = JSON.stringify(answer)
    document.body.dataset.done = 'yes'
  })
