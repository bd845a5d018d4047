// The package as it is published is enough to compile a C program with Tcl in it: examples/embed.c, with every compiler
// that is found.
//
//   node packages/core/test/embed.mjs
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { remove, run, temporaryFolder, unpack } from '../../../tooling/packages/packed.mjs'
import { coreFolder, root } from '../../../tooling/zig/core.mjs'
import { compilerEnv, nativeToolchain } from '../../../tooling/zig/toolchain.mjs'

const expected = `expr {6 * 7}                             -> 0 42
proc greet name {return "hello, $name"}  -> 0 
greet world                              -> 0 hello, world
for {set i 0} {$i < 5} {incr i} {counter $i} -> 0 
counter                                  -> 0 10
twice {counter 100}                      -> 0 210
counter 1 2                              -> 1 wrong # args: should be "counter ?amount?"
wrong # args: should be "counter ?amount?"
    while executing
"counter 1 2"
while 1 {}                               -> -1 (limit)
catch {greet}; set errorCode             -> 0 TCL WRONGARGS
`

const folder = temporaryFolder()
let passed = 0
let failed = 0
try {
  const packed = run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: coreFolder })
  unpack(JSON.parse(packed.slice(packed.indexOf('{'))).filename, folder)
  const core = join(folder, 'package')
  for (const tools of compilers()) check(core, tools)
} finally {
  remove(folder)
}
const clang = nativeToolchain({ sanitize: true }) !== undefined
if (!clang) console.log('skipped: clang: not found (Debian: clang-19)')
console.log(`${passed} passed, ${failed} failed${clang ? '' : ', 1 skipped'}`)
process.exitCode = failed > 0 ? 1 : 0

/** zig or else clang; and clang too, where there is one besides zig. */
function compilers() {
  const [one, other] = [nativeToolchain(), nativeToolchain({ sanitize: true })]
  return [one, other].filter((tools, i, all) => tools && all.findIndex((t) => t?.identity === tools.identity) === i)
}

function check(core, { cc, flags }) {
  const sources = ['src', 'src/builtins', 'native'].flatMap((place) =>
    readdirSync(join(core, place))
      .filter((name) => name.endsWith('.c'))
      .map((name) => `${place}/${name}`),
  )
  const program = join(core, 'embed')
  const words = [...flags, '-Wall', '-Wextra', '-Werror', '-I', 'include', '-I', 'src', ...sources, 'examples/embed.c']
  const env = compilerEnv(join(root, 'node_modules/.cache/zig'))
  const compiled = spawnSync(cc[0], [...cc.slice(1), ...words, '-lm', '-o', program], {
    cwd: core,
    env,
    encoding: 'utf8',
  })
  const ran = compiled.status === 0 ? spawnSync(program, { encoding: 'utf8' }) : undefined
  const good = ran?.status === 0 && ran.stdout === expected
  console.log(`${good ? 'ok    ' : 'not ok'} ${cc.join(' ')}: ${sources.length + 1} files`)
  if (!good) process.stderr.write(`${compiled.stderr}${ran?.stdout ?? ''}`)
  if (good) passed++
  else failed++
}
