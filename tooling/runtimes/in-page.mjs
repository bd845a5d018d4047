// Runs the suite in a page. The answer is what the page shows.
import { wasmBytes } from '@feather-tcl/core/inline'
import * as api from 'feather-tcl'
import * as slim from 'feather-tcl/slim'
import { runSuite } from './suite.mjs'

const url = new URL('./feather.wasm', location.href)
const places = ['feather.wasm', url, url.href, fetch(url)]
runSuite(api, slim, wasmBytes(), places)
  .catch((e) => ({ passed: [], failed: [{ name: 'the suite', why: String(e) }] }))
  .then((answer) => {
    document.body.textContent = JSON.stringify(answer)
    document.body.dataset.done = 'yes'
  })
