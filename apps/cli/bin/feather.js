#!/usr/bin/env node
import module from 'node:module'

// Where Node can keep compiled code, the second start is quicker than the first.
module.enableCompileCache?.()
await import('../dist/program/main.js')
