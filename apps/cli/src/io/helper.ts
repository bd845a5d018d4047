/** The helper thread: reads, runs processes and talks to the network while the other thread runs a script.
 *
 *  A script cannot let JavaScript's loop go on in the middle of an eval, so everything that needs the loop is done
 *  here, and told to the other thread, which sleeps on `news` while it has to wait. */
import { spawn } from 'node:child_process'
import { createReadStream, fstatSync } from 'node:fs'
import { createServer, Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { ReadStream as TerminalStream } from 'node:tty'
import { workerData } from 'node:worker_threads'
import { type HelperData, type News, type Question, window } from './protocol.ts'

const { port, news } = workerData as HelperData

/** What a number stands for. */
interface Item {
  readable?: Readable
  writable?: Writable
  /** Bytes sent that the reader has not used. */
  pending: number
  close(): void
}

const items = new Map<number, Item>()
const waiting = new Map<number, Socket>()
let connections = 0

function tell(message: News): void {
  port.postMessage(message)
  Atomics.add(news, 0, 1)
  Atomics.notify(news, 0)
}

function errnoOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : 'EIO'
}

function sendFrom(id: number, item: Item, readable: Readable): void {
  item.readable = readable
  readable.on('data', (bytes: Uint8Array) => {
    item.pending += bytes.length
    if (item.pending >= window) readable.pause()
    tell({ tell: 'data', id, bytes })
  })
  readable.on('end', () => tell({ tell: 'end', id }))
  readable.on('error', (error) => tell({ tell: 'error', id, errno: errnoOf(error) }))
}

function openForReading(fd: number): Readable {
  const stats = fstatSync(fd)
  if (stats.isFIFO() || stats.isSocket()) return new Socket({ fd, readable: true, writable: false })
  try {
    if (stats.isCharacterDevice()) return new TerminalStream(fd)
  } catch {}
  return createReadStream('', { fd })
}

function startReading(id: number, fd: number): void {
  const readable = openForReading(fd)
  const item: Item = { pending: 0, close: () => readable.destroy() }
  items.set(id, item)
  sendFrom(id, item, readable)
}

function startProcesses({ id, stages, folder, environment }: Extract<Question, { ask: 'spawn' }>): void {
  const pids: number[] = []
  for (const [i, { name, file, args, input, output, error }] of stages.entries()) {
    const child = spawn(file, args, { argv0: name, stdio: [input, output, error], cwd: folder, env: environment })
    child.on('error', (problem) => tell({ tell: 'failed', id, stage: i, errno: errnoOf(problem) }))
    child.on('exit', (status, signal) => tell({ tell: 'exited', id, stage: i, status, signal }))
    pids.push(child.pid ?? 0)
  }
  tell({ tell: 'started', id, pids })
}

function useSocket(id: number, socket: Socket): void {
  const item: Item = { pending: 0, close: () => socket.destroy() }
  items.set(id, item)
  sendFrom(id, item, socket)
  item.writable = socket
}

function addresses(socket: Socket): {
  local: { address: string; port: number }
  remote: { address: string; port: number }
} {
  return {
    local: { address: socket.localAddress ?? '', port: socket.localPort ?? 0 },
    remote: { address: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 },
  }
}

function connectTo(question: Extract<Question, { ask: 'connect' }>): void {
  const { id, host, port: number, localHost, localPort } = question
  const socket = new Socket({ allowHalfOpen: true })
  useSocket(id, socket)
  const local = {
    ...(localHost !== undefined && { localAddress: localHost }),
    ...(localPort !== undefined && { localPort }),
  }
  socket.connect({ host, port: number, ...local }, () => tell({ tell: 'connected', id, ...addresses(socket) }))
}

function listenOn(question: Extract<Question, { ask: 'listen' }>): void {
  const { id, host, port: number, backlog } = question
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
    connections += 1
    waiting.set(connections, socket)
    tell({ tell: 'connection', id, connection: connections, ...addresses(socket) })
  })
  items.set(id, { pending: 0, close: () => server.close() })
  server.on('error', (error) => tell({ tell: 'error', id, errno: errnoOf(error) }))
  server.listen(
    { port: number, ...(host !== undefined && { host }), ...(backlog !== undefined && { backlog }) },
    () => {
      const { address, port: chosen } = server.address() as { address: string; port: number }
      tell({ tell: 'listening', id, local: { address, port: chosen } })
    },
  )
}

port.on('message', (question: Question) => {
  const item = items.get(question.id)
  const { id } = question
  try {
    switch (question.ask) {
      case 'read':
        startReading(id, question.fd)
        break
      case 'spawn':
        startProcesses(question)
        break
      case 'connect':
        connectTo(question)
        break
      case 'listen':
        listenOn(question)
        break
      case 'accept': {
        const socket = waiting.get(question.connection)
        waiting.delete(question.connection)
        if (socket !== undefined) {
          useSocket(id, socket)
          socket.resume()
        }
        break
      }
      case 'write': {
        const size = question.bytes.length
        if (item?.writable === undefined || item.writable.destroyed) tell({ tell: 'error', id, errno: 'EPIPE' })
        else item.writable.write(question.bytes, (error) => !error && tell({ tell: 'written', id, size }))
        break
      }
      case 'end':
        item?.writable?.end()
        break
      case 'more':
        if (item === undefined) break
        item.pending -= question.size
        if (item.pending < window) item.readable?.resume()
        break
      default:
        item?.close()
        items.delete(id)
    }
  } catch (error) {
    tell({ tell: 'error', id, errno: errnoOf(error) })
  }
})
