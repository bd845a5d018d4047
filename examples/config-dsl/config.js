// Configuration files with a language of their own: what a file says becomes an object, and what is wrong in it is told with the
// line. The file is a script, so it has variables, conditions and loops; it is not trusted, so it has nothing else.
//
//   node examples/config-dsl/config.js [file]
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createFeatherSync, TclError, TclLimitError, t } from 'feather-tcl'

const feather = createFeatherSync()

/** Read a configuration.
 *  @param environment what `env NAME ?default?` gives
 *  @throws Error `file:line: message` */
export function loadConfig(text, { file = 'config', environment = {} } = {}) {
  const config = { name: undefined, servers: [] }
  const interp = feather.create({
    stdout: null,
    limits: { steps: 100_000, stateBytes: 1e6, depth: 50 },
    commands: {
      only: [
        'set',
        'expr',
        'if',
        'foreach',
        'for',
        'while',
        'incr',
        'list',
        'lindex',
        'lrange',
        'dict',
        'string',
        'format',
        'proc',
        'return',
        'error',
      ],
    },
  })
  let server

  interp.command('name', [t.string], (name) => void (config.name = name))
  interp.command('env', [t.string.named('name'), t.optional(t.string).named('default')], (name, otherwise) => {
    const value = environment[name] ?? otherwise
    if (value === undefined) throw new TclError(`the environment has no ${name}`)
    return value
  })
  interp.command('server', [t.string.named('name'), t.string.named('body')], (name, body) => {
    if (server !== undefined) throw new TclError('a server inside of a server')
    server = { name, listen: [], root: undefined, cache: 0 }
    try {
      interp.eval(body)
      if (server.listen.length === 0) throw new TclError(`server ${name} listens nowhere`)
      config.servers.push(server)
    } finally {
      server = undefined
    }
  })
  const setting = (name, types, set) =>
    interp.command(name, types, (...values) => {
      if (server === undefined) throw new TclError(`${name} belongs into a server`)
      set(server, ...values)
    })
  setting('listen', [t.int.named('port'), t.rest(t.int).named('port')], (it, ...ports) => void it.listen.push(...ports))
  setting('root', [t.string.named('folder')], (it, folder) => void (it.root = folder))
  setting('cache', [t.int.named('amount'), t.enum('seconds', 'minutes', 'hours').named('unit')], (it, amount, unit) => {
    it.cache = amount * { seconds: 1, minutes: 60, hours: 3600 }[unit]
  })

  try {
    interp.eval(text)
    return config
  } catch (error) {
    if (error instanceof TclError) throw new Error(`${file}:${error.line}: ${error.message}`, { cause: error })
    if (error instanceof TclLimitError) throw new Error(`${file}: ${error.message}`, { cause: error })
    throw error
  } finally {
    interp.dispose()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? new URL('site.conf', import.meta.url)
  console.log(
    JSON.stringify(loadConfig(readFileSync(file, 'utf8'), { file: String(file), environment: process.env }), null, 2),
  )
}
