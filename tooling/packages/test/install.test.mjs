// Each package, installed from its tarball where there is nothing else, does what its README says.
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { blocksOf, expectedOf, runProgram, sessionOf, typeCommand } from '../../samples/samples.mjs'
import { extraNode, named } from '../extra.mjs'
import { folders, install, manifestOf, names, remove, root, run, temporaryFolder } from '../packed.mjs'

const packed = inject('packed')
const base = temporaryFolder()
afterAll(() => remove(base))

/** What a program imports: the entries of the package that are modules. */
const entriesOf = (name) =>
  Object.keys(manifestOf(name).exports)
    .filter((entry) => !/\.(wasm|json)$/.test(entry))
    .map((entry) => name + entry.slice(1))

const nodes = {
  'this Node': process.execPath,
  'Node 20': extraNode('node-20'),
  'Node 22': extraNode('node-22'),
  'Node 26': extraNode('node-26'),
}

/** The packages that a README tells to install. */
function told(blocks) {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.split('\n'))
  const installs = lines.filter((line) => line.startsWith('npm install'))
  const found = installs.flatMap((line) => line.split(' ').slice(2)).filter((word) => !word.startsWith('-'))
  expect(found.filter((one) => !names.includes(one))).toEqual([])
  return [...new Set(found)]
}

const managers = ['npm', 'pnpm']
const folderOf = (manager, name) => join(base, manager, name.replace('/', '-'))

describe.each(managers)('with %s', (manager) => {
  describe.each(names)('%s', (name) => {
    const folder = folderOf(manager, name)
    const blocks = blocksOf(readFileSync(join(root, folders[name], 'README.md'), 'utf8'))
    const examples = blocks.filter(({ language }) => ['ts', 'js', 'console'].includes(language))
    test('is installed', () => install(manager, told(blocks), packed, folder))

    test("its README's examples", () => {
      expect(examples.length).toBeGreaterThan(0)
      for (const { language, code, line } of examples) {
        const where = `README.md:${line}`
        if (language === 'console') {
          const path = join(folder, 'node_modules/.bin') + delimiter + process.env.PATH
          for (const { command, answer } of sessionOf(code))
            expect([where, typeCommand(command, folder, path)]).toEqual([where, answer])
        } else {
          const expected = expectedOf(code)
          expect(expected.length, where).toBeGreaterThan(0)
          // What a class prints later stands earlier in the text: only the set of lines is compared.
          expect([where, ...runProgram(code, folder, { language }).sort()]).toEqual([where, ...expected.sort()])
        }
      }
    })
  })
})

for (const [label, node] of Object.entries(nodes))
  test.skipIf(node === undefined)(named(`every entry of every package, in ${label}`, label, node), () => {
    for (const manager of managers)
      for (const name of names) {
        const code = `
          const names = []
          for (const entry of ${JSON.stringify(entriesOf(name))}) names.push(...Object.keys(await import(entry)))
          console.log(names.length > 0)
        `
        expect(run(node, ['--input-type=module', '-e', code], { cwd: folderOf(manager, name) })).toBe('true\n')
      }
  })
