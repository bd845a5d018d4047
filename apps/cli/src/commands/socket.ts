/** socket */
import type { Channel } from '../channels/channel.ts'
import type { Device } from '../channels/device.ts'
import { type CommandFamily, type CommandRow, matchWord, parseBoolean, parseWord } from '../command.ts'
import type { Task } from '../events/event-loop.ts'
import { fail, failUsage } from '../failure.ts'
import { ConnectionDevice, ServerDevice } from '../io/sockets.ts'
import type { Shell } from '../shell.ts'

const clientUsage = 'socket ?-async? ?-myaddr addr? ?-myport myport? host port'
const serverUsage =
  'socket -server command ?-backlog count? ?-myaddr addr? ?-reuseaddr boolean? ?-reuseport boolean? port'
const options = ['-async', '-backlog', '-myaddr', '-myport', '-reuseaddr', '-reuseport', '-server']

interface Request {
  server: string | undefined
  asynchronous: boolean
  localHost: string | undefined
  localPort: number | undefined
  backlog: number | undefined
  rest: readonly string[]
}

function readRequest(args: readonly string[]): Request {
  const request: Request = {
    server: undefined,
    asynchronous: false,
    localHost: undefined,
    localPort: undefined,
    backlog: undefined,
    rest: [],
  }
  let at = 0
  for (; at < args.length && args[at]!.startsWith('-'); at += 1) {
    const option = matchWord(options, args[at]!, 'option', true)
    if (option === '-async') {
      if (request.server !== undefined) fail('cannot set -async option for server sockets')
      request.asynchronous = true
      continue
    }
    at += 1
    const value = args[at]
    if (value === undefined) fail(`no argument given for ${option} option`)
    if (option === '-server') {
      if (request.asynchronous) fail('cannot set -async option for server sockets')
      request.server = value
    } else if (option === '-myaddr') request.localHost = value
    else if (option === '-myport') request.localPort = parsePort(value)
    else if (option === '-backlog') request.backlog = parseWord(value)
    else parseBoolean(value)
  }
  request.rest = args.slice(at)
  return request
}

function parsePort(word: string): number {
  const port = parseWord(word)
  if (port < 0) fail("couldn't open socket: Servname not supported for ai_socktype")
  if (port > 0xffff) fail("couldn't open socket: port number too high")
  return port
}

function addChannel(shell: Shell, device: Device): Channel {
  const channel = shell.channels.add('sock', device)
  channel.outputTranslation = 'crlf'
  return channel
}

function connect(shell: Shell, request: Request): string {
  const [host, word, ...more] = request.rest
  if (host === undefined || word === undefined || more.length > 0) failUsage(`${clientUsage}" or "${serverUsage}`)
  const { io } = shell
  const id = io.nextId()
  const device = new ConnectionDevice(io, id)
  const { localHost, localPort } = request
  io.ask({
    ask: 'connect',
    id,
    host,
    port: parsePort(word),
    ...(localHost !== undefined && { localHost }),
    ...(localPort !== undefined && { localPort }),
  })
  if (!request.asynchronous) device.waitForConnection()
  return addChannel(shell, device).name
}

function serve(shell: Shell, command: string, request: Request): string {
  const [word, ...more] = request.rest
  if (word === undefined || more.length > 0) failUsage(`${clientUsage}" or "${serverUsage}`)
  if (!/^\d+$/.test(word)) fail("couldn't open socket: invalid port number", 'TCL', 'VALUE', 'NUMBER')
  const { io } = shell
  const id = io.nextId()
  const device = new ServerDevice(io, id)
  io.ask({ ask: 'listen', id, host: request.localHost, port: parsePort(word), backlog: request.backlog })
  device.waitForListening()
  const channel = addChannel(shell, device)
  const task: Task = {
    ready: () => !shell.channels.has(channel.name) || device.waiting,
    run() {
      if (!shell.channels.has(channel.name)) {
        shell.events.removeTask(task)
        return
      }
      const { device: connection, remote } = device.accept()
      const accepted = addChannel(shell, connection)
      shell.events.runScript(`${command} ${accepted.name} ${remote.address} ${remote.port}`, '')
    },
  }
  shell.events.addTask(task)
  return channel.name
}

const socket: CommandRow = {
  name: 'socket',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  usage: '',
  options,
  run(shell, args) {
    if (args.length === 0) failUsage(`${clientUsage}" or "${serverUsage}`)
    const request = readRequest(args)
    return request.server === undefined ? connect(shell, request) : serve(shell, request.server, request)
  },
}

export const family: CommandFamily = [socket]
