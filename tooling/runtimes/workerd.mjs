// Runs a worker in workerd.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** A port that is free at the moment. */
async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Serve a worker while `body` runs.
 *  @param program workerd
 *  @param modules the worker's module first: name and file, relative to the folder */
export async function withWorker(program, folder, modules, body) {
  const port = await freePort()
  const lines = modules.map(([name, file], i) => {
    const kind = file.endsWith('.wasm') ? 'wasm' : 'esModule'
    return `    (name = ${JSON.stringify(name)}, ${kind} = embed ${JSON.stringify(file)})${i < modules.length - 1 ? ',' : ''}`
  })
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [
${lines.join('\n')}
  ],
  compatibilityDate = "2025-01-01"
);
`
  writeFileSync(join(folder, 'config.capnp'), config)
  const child = spawn(program, ['serve', 'config.capnp'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  const ended = new Promise((resolve) => child.on('close', resolve))
  try {
    const url = `http://127.0.0.1:${port}/`
    await reachable(port, child, () => output)
    return await body(url)
  } catch (cause) {
    throw new Error(`${cause.message}\n${output}`, { cause })
  } finally {
    child.kill()
    await ended
  }
}

/** Is somebody listening. */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(socket.destroy() !== undefined))
    socket.on('error', () => resolve(false))
  })
}

async function reachable(port, child, output) {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`workerd ended: ${output()}`)
    if (await listens(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('workerd does not answer')
}

/** The program itself; what the package has as `bin` is a script that starts it, and would leave it behind.
 *  @param folder of the package workerd */
export function workerdProgram(folder) {
  return folder === undefined ? undefined : createRequire(join(folder, 'package.json'))(folder).default
}
