import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../../host.js'
import { watchInputs } from '../watch.js'
import { startBrowser } from './browser.testing.js'
import { serve } from './server.js'
import { Studio } from './studio.js'

const root = await mkdtemp(join(tmpdir(), 'voorbeeld-'))
await cp('fixtures/buurtbus', root, { recursive: true })
await cp(join(nodeHost.templatesFolder, 'beknopt'), join(root, 'huis'), { recursive: true })
const request = {
  session: join(root, 'sessie'),
  config: join(root, 'rapport.yaml'),
  template: join(root, 'huis'),
  keepIds: false,
}
const studio = new Studio(request, nodeHost)
await studio.renew()
const { server, address } = await serve(studio, nodeHost, 0)
const ended = new AbortController()
const watching = watchInputs(studio.inputs, studio.renew, nodeHost, ended.signal)
let browser: Browser | undefined
afterAll(async () => {
  await browser?.close()
  ended.abort()
  await watching
  server.closeAllConnections()
  server.close()
  await rm(root, { recursive: true })
})

/** The status of a request as it is sent, with these headers. */
const asked = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    httpRequest({ hostname, port, path, method, headers }, response => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('the preview in a browser', () => {
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address)
    await page.waitForSelector('figure img[data-name]')
  }, 60_000)
  const place = (): Promise<number> => page.evaluate('scrollY')
  const version = (): Promise<string | undefined> => page.evaluate('document.body.dataset.version')
  /** Waits until the page shows another state than this one. */
  const renewed = (before: string | undefined): Promise<unknown> =>
    page.waitForSelector(`body:not([data-version="${before}"])`)

  it('shows every page, and fetches those that are near', async () => {
    expect(await page.locator('figure').count()).toBe(studio.state.sheets.length)
    expect(await page.locator('#title').textContent()).toBe('Een buurtbus voor Veldmeer')
    expect(
      await page.evaluate("document.querySelector('figure img[data-name]').naturalWidth"),
    ).toBeGreaterThan(500)
  })

  it('shows a sentence that was changed, and keeps the place of the reader', async () => {
    await page.evaluate('scrollTo(0, 2300)')
    await page.waitForSelector('#pagina-2 img[data-name]')
    const before = await page.locator('#pagina-2 img').getAttribute('data-name')
    const was = await version()
    await writeFile(
      join(root, 'huis', 'zinnen.yaml'),
      'samenvatting:\n  consensus-los: "De consensus is {{consensus}}."\n  consensus-boven: "Anders {{consensus}}."\n  consensus-onder: "Anders {{consensus}}."\n  consensus-gelijk: "Anders {{consensus}}."\n',
    )
    await renewed(was)
    await page.waitForSelector(`#pagina-2 img:not([data-name="${before}"])`)
    expect(await place()).toBe(2300)
    expect(await page.locator('#pagina-2').getAttribute('class')).toContain('new')
  })

  it('shows over the last good report what is wrong, with its place, until it is mended', async () => {
    const file = join(root, 'rapport.yaml')
    const good = await readFile(file, 'utf8')
    const sheets = await page.locator('figure').count()
    let was = await version()
    await writeFile(file, `${good}\ntitteltje: <b>x</b>\n`)
    await renewed(was)
    expect(await page.locator('#problems').isVisible()).toBe(true)
    expect(await page.locator('#problem-list').textContent()).toMatch(/rapport\.yaml, row \d+.*titteltje/)
    expect(await page.locator('#problem-list b').count()).toBe(0)
    expect(await page.locator('figure').count()).toBe(sheets)
    expect(await place()).toBe(2300)
    was = await version()
    await writeFile(file, good)
    await renewed(was)
    expect(studio.state.failed).toBe(false)
    expect(await page.locator('#problems').getAttribute('class')).not.toContain('failed')
  })

  it('outlives an export that disappears for a while', async () => {
    const failed = (isFailed: boolean) =>
      expect.poll(() => studio.state.failed, { timeout: 20_000 }).toBe(isFailed)
    await cp(join(root, 'sessie'), join(root, 'elders'), { recursive: true })
    await rm(join(root, 'sessie'), { recursive: true })
    await failed(true)
    await cp(join(root, 'elders'), join(root, 'sessie'), { recursive: true })
    await failed(false)
    await page.waitForSelector('#problems:not(.failed)', { state: 'attached' })
  }, 60_000)

  it('never breaks its own rules', () => {
    expect(errors).toEqual([])
  })
})

describe('the server', () => {
  it('listens on the loopback address only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' })
  })

  it.each([
    ['a name that leads here', { host: 'kwaad.example' }],
    ['a page of another', { origin: 'http://kwaad.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a page of another, as browsers say it', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as browsers say it', { 'sec-fetch-site': 'same-site' }],
    ['no origin', { origin: 'null' }],
  ])('refuses requests from %s', async (_, headers) => {
    expect(await asked('/state', headers)).toBe(403)
    expect(await asked('/', headers)).toBe(403)
  })

  it('answers its own page', async () => {
    const { host, origin } = new URL(address)
    expect(await asked('/state', { host, origin, 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await asked('/state', { host: host.replace('127.0.0.1', 'localhost') })).toBe(200)
    expect(await asked('/rapport.pdf')).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes nothing: %s', async method => {
    expect(await asked('/state', {}, method)).toBe(405)
  })

  it.each([
    '/rapport.yaml',
    '/../rapport.yaml',
    '/%2e%2e/rapport.yaml',
    '/sessie/berichten.csv',
    '/etc/passwd',
    '//etc/passwd',
    '/__proto__',
    '/constructor',
    '/sheet/0/..%2f..%2frapport.svg',
    `/sheet/99999/${'0'.repeat(40)}.svg`,
  ])('has no file %s', async path => {
    expect(await asked(path)).toBe(404)
  })

  it('gives images in which nothing runs, and that fetch nothing', async () => {
    for (const [page, { name }] of studio.state.sheets.entries()) {
      const image = (await studio.sheet(page, name)) ?? ''
      expect(image).not.toMatch(/<script|\son\w+=|<foreignObject|href="(?!#|data:image\/)/i)
    }
  })
})
