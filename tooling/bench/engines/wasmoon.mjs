/** Lua in WebAssembly: wasmoon. */
import { LuaFactory } from 'wasmoon'

export async function open() {
  const factory = new LuaFactory()
  const lua = await factory.createEngine()
  lua.global.set('host', () => undefined)
  lua.doStringSync('function add(a, b) return a + b end; function calls(n) for i = 1, n do host() end end')
  const add = lua.global.get('add')
  const calls = lua.global.get('calls')
  return {
    constant: () => lua.doStringSync('x = 1'),
    procedure: () => lua.doStringSync('return add(1, 2)'),
    call: () => add(1, 2),
    hostCommands: (n) => calls(n),
    unique: (i) => lua.doStringSync(`x = ${i}`),
    create: async () => (await factory.createEngine()).global.close(),
  }
}
