// The types of the packages in a plain program: libraries of ES2022 and nothing else (no DOM, no Node), and every declaration
// file checked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { extraProgram, named } from '../extra.mjs'
import { install, names, remove, root, run, temporaryFolder } from '../packed.mjs'

const folder = temporaryFolder()
beforeAll(() => install('npm', names, inject('packed'), folder))
afterAll(() => remove(folder))

const compilers = {
  'TypeScript 5.4': extraProgram('typescript-5.4', 'tsc'),
  'TypeScript 5.9': extraProgram('typescript-5.9', 'tsc'),
  'TypeScript 6': extraProgram('typescript', 'tsc'),
  'TypeScript 7': join(root, 'node_modules/typescript/bin/tsc'),
}

const program = readFileSync(new URL('./consumer.ts', import.meta.url), 'utf8')

const strict = {
  target: 'es2022',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

const kinds = {
  'nodenext, ES2022 alone': { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'] },
  'bundler, ES2022 alone': { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022'] },
  'bundler, with the DOM': { module: 'esnext', moduleResolution: 'bundler', lib: ['esnext', 'dom'] },
}

function check(compiler, name, options, text) {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'consumer.ts'), text)
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ['consumer.ts'] }),
  )
  return run(process.execPath, [compiler, '-p', join(place, 'tsconfig.json')])
}

/** The command line is a program for Node, and so are its types. */
const cli = {
  options: {
    ...kinds['nodenext, ES2022 alone'],
    lib: ['es2023'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    skipLibCheck: true, // those of Node are not ours to check
  },
  program: `import { createShell, parseArguments } from '@feather-tcl/cli'
export const start: (words: string[]) => object = (words) => ({ createShell, options: parseArguments(words) })
`,
}

/** `using` needs a library of its own. */
const using = {
  options: { ...kinds['nodenext, ES2022 alone'], lib: ['es2022', 'esnext.disposable'] },
  program: `${program}
export function scoped(): string {
  using own = createFeatherSync().create()
  return own.eval('x')
}
`,
}

const wrong =
  "import { createFeatherSync, t } from 'feather-tcl'\nexport const x: string = createFeatherSync().create().eval('', t.int)\n"

for (const [label, compiler] of Object.entries(compilers))
  test.skipIf(compiler === undefined)(named(label, label, compiler), () => {
    const place = (kind) => `${label} ${kind}`.replace(/\W+/g, '-')
    for (const [kind, options] of Object.entries(kinds))
      expect([kind, check(compiler, place(kind), options, program)]).toEqual([kind, ''])
    expect(check(compiler, place('using'), using.options, using.program)).toBe('')
    expect(check(compiler, place('cli'), cli.options, cli.program)).toBe('')
    // A mistake is seen.
    expect(() => check(compiler, place('wrong'), kinds['nodenext, ES2022 alone'], wrong)).toThrow(
      "Type 'number' is not assignable to type 'string'",
    )
  })
