// Modules only, and yet a program that is CommonJS can load them, from Node 22 on.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { extraNode, named } from '../extra.mjs'
import { install, remove, run, temporaryFolder } from '../packed.mjs'

const folder = temporaryFolder()
beforeAll(() => install('npm', ['feather-tcl'], inject('packed'), folder))
afterAll(() => remove(folder))

const program = `
  const { createFeatherSync, t } = require('feather-tcl')
  const { createFeatherSync: slim } = require('feather-tcl/slim')
  const { HandleArena } = require('@feather-tcl/arena')
  const interp = createFeatherSync().create()
  console.log(interp.eval('list 1 2 3', t.list(t.int)).length, typeof slim, new HandleArena().size)
`

const nodes = { 'this Node': process.execPath, 'Node 22': extraNode('node-22'), 'Node 26': extraNode('node-26') }
for (const [label, node] of Object.entries(nodes))
  test.skipIf(node === undefined)(named(label, label, node), () => {
    expect(run(node, ['--input-type=commonjs', '-e', program], { cwd: folder })).toBe('3 function 0\n')
  })
