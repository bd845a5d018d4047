#!/usr/bin/env node
// Where Node can keep compiled code, what is loaded later starts quicker as well.
require('node:module').enableCompileCache?.()
require('../dist/program/launch/start.js')
