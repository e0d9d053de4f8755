import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Host } from '../../host.js'
import type { Studio } from './studio.js'

/** The only address that is listened on: nobody else can reach it. */
const LOOPBACK = '127.0.0.1'

/** The page's own files, by address. Nothing else is ever read from the disk. */
const assets: Record<string, [name: string, type: string]> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/preview.js': ['preview.js', 'text/javascript; charset=utf-8'],
  '/preview.css': ['preview.css', 'text/css; charset=utf-8'],
}

const safety = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Serves what a studio makes, on a free port unless one is given. Resolves with the server and its address once it listens. */
export function serve(
  studio: Studio,
  host: Host,
  port: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    answer(studio, host, request, response).catch(() => {
      if (!response.headersSent) reply(response, 500, 'text/plain', 'mislukt')
      else response.end()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      const listening = server.address()
      const actual = typeof listening === 'object' && listening ? listening.port : port
      resolve({ server, address: `http://${LOOPBACK}:${actual}/` })
    })
  })
}

function reply(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...safety, 'Content-Type': type }).end(body)
}

/** Whether a request comes from the page itself: a name that leads here from elsewhere, or a page of another, does not. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const own = [`${LOOPBACK}:${socket.localPort}`, `localhost:${socket.localPort}`]
  if (!own.includes(headers.host ?? '')) return false
  const { origin } = headers
  if (origin !== undefined && !own.some(one => origin === `http://${one}`)) return false
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

async function answer(
  studio: Studio,
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwn(request)) return reply(response, 403, 'text/plain', 'niet van deze pagina')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return reply(response, 405, 'text/plain', 'alleen lezen')
  const address = (request.url ?? '').split('?')[0] ?? ''
  const asset = Object.hasOwn(assets, address) ? assets[address] : undefined
  if (asset) {
    const file = host.join(host.templatesFolder, 'preview', asset[0])
    return reply(response, 200, asset[1], await host.readFile(file))
  }
  if (address === '/events') return events(studio, response)
  if (address === '/state')
    return reply(response, 200, 'application/json; charset=utf-8', JSON.stringify(studio.state))
  const sheet = /^\/sheet\/(\d{1,5})\/([0-9a-f]{40})\.svg$/.exec(address)
  const image = sheet && (await studio.sheet(Number(sheet[1]), sheet[2] ?? ''))
  if (image) return reply(response, 200, 'image/svg+xml; charset=utf-8', image)
  const report = address === '/rapport.pdf' ? await studio.report() : null
  if (report) return reply(response, 200, 'application/pdf', report)
  reply(response, 404, 'text/plain', 'niet gevonden')
}

/** Tells the page of each new state, as long as it listens. */
function events(studio: Studio, response: ServerResponse): void {
  response.writeHead(200, { ...safety, 'Content-Type': 'text/event-stream' })
  const tell = (): void => {
    response.write(`data: ${JSON.stringify(studio.state)}\n\n`)
  }
  tell()
  response.on('close', studio.listen(tell))
}
