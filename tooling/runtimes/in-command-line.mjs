// Runs the suite in a runtime with a command line: Node, Deno, Bun. It prints the answer as JSON.
import * as core from '@feather-tcl/core/inline'
import * as api from 'feather-tcl'
import * as slim from 'feather-tcl/slim'
import { runSuite } from './suite.mjs'

const url = new URL('./feather.wasm', import.meta.url)
const places = ['./feather.wasm', url, url.href]
console.log(JSON.stringify(await runSuite(api, slim, core.wasmBytes(), places)))
