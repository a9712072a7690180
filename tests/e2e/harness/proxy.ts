/**
 * A forward proxy on loopback that is the whole internet of a test: it serves the pages of a route table
 * under the names of real news hosts, refuses everything else, and keeps a log of all that was asked.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Route {
  /** Path of the file to serve; or `html` itself. */
  readonly file?: string
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
}

/** Keys are whole addresses, 'http://www.kmib.co.kr/a'; one without a query serves every query. https cannot be served. */
export type Routes = Readonly<Record<string, Route>>

/** Chromium asks for the time whatever it is told (seen in 156); extensions have no part in it, so it is not logged. */
const BROWSERS_OWN = /^http:\/\/clients2\.google\.com\/time\//

export interface LoggedRequest {
  /** 'CONNECT' is an attempt at https (or a WebSocket): refused, and logged with host and port as address. */
  readonly method: string
  readonly url: string
  readonly served: boolean
}

export interface ForwardProxy {
  readonly port: number
  readonly requests: readonly LoggedRequest[]
  /** Adds or replaces pages while it runs. */
  route(routes: Routes): void
  close(): Promise<void>
}

export async function startProxy(routes: Routes = {}): Promise<ForwardProxy> {
  const table = new Map(Object.entries(routes))
  const requests: LoggedRequest[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? ''
    const route = table.get(url) ?? table.get(url.split('?')[0] ?? '')
    if (!BROWSERS_OWN.test(url))
      requests.push({ method: request.method ?? '', url, served: route !== undefined })
    if (!route) {
      // An icon is asked for with every page; "no content" keeps the browser's console free of it.
      response.writeHead(url.endsWith('/favicon.ico') ? 204 : 404).end()
      return
    }
    const body = route.file === undefined ? (route.html ?? '') : await readFile(route.file)
    response
      .writeHead(route.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...route.headers })
      .end(body)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '', served: false })
    // The browser may be gone already; a reset connection is no failure of the proxy.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    route(more) {
      for (const [url, route] of Object.entries(more)) table.set(url, route)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
