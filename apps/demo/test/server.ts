/** A static server of the built page, as any host could be one. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isolation } from '../headers.ts'

export const built: string = fileURLToPath(new URL('../dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface Server {
  readonly url: string
  /** Paths that were asked for. */
  readonly requests: string[]
  close(): Promise<void>
}

/** @param isolated send the headers with which the page gets shared memory
 *  @param without files that are not found */
export async function serve(isolated: boolean, without?: RegExp): Promise<Server> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(pathname)
    const file = join(built, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    if (without?.test(pathname) || !file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': "script-src 'self' 'wasm-unsafe-eval'",
      'Cache-Control': 'no-store',
      ...(isolated ? isolation : {}),
    })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
