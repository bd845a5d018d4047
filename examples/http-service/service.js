// An HTTP service whose routes are Tcl, and can be replaced while it runs.
//
//   node examples/http-service/service.js [routes.tcl] [port]
//   curl localhost:8080/hello/Ann
//   curl -X PUT --data-binary @routes.tcl localhost:8080/-/routes
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createFeather, TclError, TclLimitError, t } from 'feather-tcl'

const feather = await createFeather()

/** What one configuration may use to load, and each request. */
const limits = { steps: 2_000_000, stateBytes: 16e6, outputBytes: 1e6 }

/** Routes from a script. The script is trusted with nothing: it can answer requests, and no more.
 *  @throws TclError, TclLimitError when the script is wrong */
export function loadRoutes(script, log = console.log) {
  const interp = feather.create({ limits, stdout: (text) => log(text.trimEnd()) })
  const routes = []
  let answer

  interp.command(
    'route',
    [t.enum('GET', 'POST', 'PUT', 'DELETE'), t.string.named('pattern'), t.string.named('body')],
    (method, pattern, body) => {
      const names = []
      const source = pattern
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/:(\w+)/g, (_, name) => names.push(name) && '([^/]+)')
      // The body becomes a lambda with the pattern's names, `query` and `text` as parameters.
      routes.push({ method, path: new RegExp(`^${source}$`), lambda: [[...names, 'query', 'text'], body] })
    },
  )
  interp.command('status', [t.int], (code) => void (answer.status = code))
  interp.command('header', (name, value) => void (answer.headers[name.toLowerCase()] = value))

  interp.eval(script)

  return {
    /** Answer a request; undefined when there is no route for it. */
    handle(method, path, query, text) {
      for (const route of routes) {
        const match = route.method === method && route.path.exec(path)
        if (!match) continue
        answer = { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } }
        const body = interp.call('apply', route.lambda, ...match.slice(1).map(decodeURIComponent), query, text)
        return { ...answer, body }
      }
      return undefined
    },
    close: () => interp.dispose(),
  }
}

/** A server, not listening yet. */
export function createService(script, log) {
  let routes = loadRoutes(script, log)

  /** A script that is wrong changes nothing: the routes there are go on. */
  function replace(script) {
    const next = loadRoutes(script, log)
    routes.close()
    routes = next
  }

  return createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const send = (status, body, headers = {}) => response.writeHead(status, headers).end(body)
    try {
      if (pathname === '/-/routes' && request.method === 'PUT') {
        replace(text)
        return send(204)
      }
      const found = routes.handle(request.method, pathname, new Map(searchParams), text)
      return found ? send(found.status, found.body, found.headers) : send(404, 'no such page\n')
    } catch (error) {
      if (error instanceof TclLimitError) return send(503, `${error.message}\n`)
      if (error instanceof TclError) return send(pathname === '/-/routes' ? 400 : 500, `${error.errorInfo}\n`)
      throw error
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file = new URL('routes.tcl', import.meta.url), port = '8080'] = process.argv.slice(2)
  createService(readFileSync(file, 'utf8')).listen(Number(port), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${port}/`)
  })
}
