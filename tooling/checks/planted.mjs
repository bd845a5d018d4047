#!/usr/bin/env node
/** Each fault that the fuzzer is tried on has its place in the source, one. */
import { readFileSync } from 'node:fs'
import { planted } from '../fuzz-diff/planted.mjs'
import { report } from './report.mjs'

const root = new URL('../../', import.meta.url)
const problems = planted.flatMap(({ name, file, from }) => {
  const places = readFileSync(new URL(file, root), 'utf8').split(from).length - 1
  return places === 1 ? [] : [`${name}: ${places} places in ${file}`]
})
report('planted', planted.length, problems)
