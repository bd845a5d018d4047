/** JavaScript in WebAssembly: QuickJS. */
import { getQuickJS } from 'quickjs-emscripten'

export async function open() {
  const quick = await getQuickJS()
  const vm = quick.newContext()
  const run = (script) => {
    const value = vm.unwrapResult(vm.evalCode(script))
    const given = vm.dump(value)
    value.dispose()
    return given
  }
  vm.newFunction('host', () => vm.undefined).consume((fn) => vm.setProp(vm.global, 'host', fn))
  run('globalThis.add = (a, b) => a + b; globalThis.calls = (n) => { for (let i = 0; i < n; i++) host() }')
  const add = vm.getProp(vm.global, 'add')
  return {
    constant: () => run('x = 1'),
    procedure: () => run('add(1, 2)'),
    call: () => {
      const words = [vm.newNumber(1), vm.newNumber(2)]
      const value = vm.unwrapResult(vm.callFunction(add, vm.undefined, ...words))
      const given = vm.getNumber(value)
      for (const handle of [...words, value]) handle.dispose()
      return given
    },
    hostCommands: (n) => run(`calls(${n})`),
    unique: (i) => run(`x = ${i}`),
    create: () => quick.newContext().dispose(),
  }
}
