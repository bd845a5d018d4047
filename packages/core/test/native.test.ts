/** The native host keeps up with the core. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const filesIn = (folder: string) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.c'))
    .map((name) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8'))

test('it has every command of the host that compiled code calls', () => {
  const called = filesIn('src').flatMap((text) => Array.from(text.matchAll(/STR\("::(tcl::\w+::\w+)"\)/g), (m) => m[1]))
  expect(called.length).toBeGreaterThan(5)
  // Rows of subcommands have names like "string match".
  const rows = filesIn('native').flatMap((text) => Array.from(text.matchAll(/\{"([\w: ]+)", /g), (m) => m[1] as string))
  const there = new Set(rows.map((name) => (name.includes(' ') ? `tcl::${name.replace(' ', '::')}` : name)))
  expect(called.filter((name) => !there.has(name as string))).toEqual([])
})

test('it fills every entry of the table of host ops', () => {
  const header = readFileSync(new URL('../src/host_ops.gen.h', import.meta.url), 'utf8')
  const struct = header.slice(header.indexOf('typedef struct FeatherHostOps'), header.indexOf('} FeatherHostOps;'))
  const wanted = Array.from(struct.matchAll(/\(\*(\w+)\)/g), (m) => m[1] as string)
  expect(wanted.length).toBeGreaterThan(50)
  const filled = filesIn('native').join('\n')
  const given = (op: string) => filled.includes(`ops->${op} =`) || filled.includes(`.${op} =`)
  expect(wanted.filter((op) => !given(op))).toEqual([])
})
