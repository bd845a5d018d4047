// The core's C files stand in rings, and a file includes only its own ring and those inside it.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { report } from './report.mjs'

/** Innermost first; `x*` is a prefix. What is named in none of them belongs to the outermost. */
const rings = [
  { name: 'pure', files: ['common', 'str', 'utf8', 'chartype', 'number', 'glob', 'cell'] },
  {
    name: 'arena',
    files: [
      ...['memory', 'look', 'arena', 'region', 'vec', 'lexer', 'parser', 'ast', 'expr_parser', 'list_scan'],
      ...['opcodes', 'code', 'arith', 'compiler', 'compile_*', 'disasm'],
    ],
  },
  { name: 'host', files: ['*'] },
]

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'packages/core/src')

const moduleOf = (file) => basename(file).replace(/\.(gen\.h|c|h|def)$/, '')
const matches = (name, pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)
const ringOf = (file) => rings.findIndex((ring) => ring.files.some((pattern) => matches(moduleOf(file), pattern)))
/** A test may use more than what it tests. */
const isTest = (file) => /_test\.[ch]$/.test(file)

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(c|h|def)$/.test(file) && !isTest(file))
  .sort()

const problems = []
for (const file of files) {
  const text = readFileSync(join(source, file), 'utf8')
  for (const [, included] of text.matchAll(/^[ \t]*#[ \t]*include[ \t]+"([^"]+)"/gm)) {
    const from = ringOf(file)
    const to = ringOf(included)
    if (to > from) {
      const where = relative(root, join(source, file))
      problems.push(`${where} (ring ${rings[from].name}) includes ${included} (ring ${rings[to].name}): only inward`)
    }
  }
}
report('C rings', files.length, problems)
