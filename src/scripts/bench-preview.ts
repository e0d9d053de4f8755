import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser } from '../cli/preview/browser.testing.js'
import { serve } from '../cli/preview/server.js'
import { Studio } from '../cli/preview/studio.js'
import { watchInputs } from '../cli/watch.js'
import { nodeHost } from '../host.js'

/**
 * Times a preview: from writing one other word in a text until the browser shows the page that has it. Needs Chromium:
 * `npm run bench:preview [-- runs]`.
 */
const runs = Number(process.argv[2] ?? 9)
const folder = mkdtempSync(join(tmpdir(), 'preview-'))
cpSync('fixtures/leefbaarheid/sessie.xlsx', join(folder, 'sessie.xlsx'))
mkdirSync(join(folder, 'teksten'))
const text = join(folder, 'teksten', 'aanleiding.md')
const write = (word: string): void => writeFileSync(text, `De aanleiding is ${word}.\n`)
write('eerst')

const request = { session: join(folder, 'sessie.xlsx'), config: null, template: null, keepIds: false }
const studio = new Studio(request, nodeHost)
await studio.renew()
const { server, address } = await serve(studio, nodeHost, 0)
const ended = new AbortController()
const watching = watchInputs(studio.inputs, studio.renew, nodeHost, ended.signal)
const browser = await startBrowser()
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
await page.goto(address)
// The page with the text, in the middle of what is seen.
const places = studio.state.outline.flatMap(one => [one, ...one.children])
const sheet = `#pagina-${places.find(({ title }) => title.endsWith('Aanleiding en doel'))?.page}`
await page.evaluate(`document.querySelector('${sheet}').scrollIntoView()`)
await page.waitForSelector(`${sheet} img[data-name]`)
await page.waitForTimeout(3000)

const announced: number[] = []
const shown: number[] = []
for (let run = 0; run <= runs; run++) {
  const name = await page.locator(`${sheet} img`).getAttribute('data-name')
  const started = performance.now()
  const told = new Promise<number>(resolve => {
    const stop = studio.listen(() => {
      stop()
      resolve(performance.now() - started)
    })
  })
  write(`woord${run}`)
  await page.waitForSelector(`${sheet} img:not([data-name="${name}"])`)
  if (run > 0) {
    announced.push(await told)
    shown.push(performance.now() - started)
  }
  await page.waitForTimeout(500)
}
const line = (name: string, values: number[]): string => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)
  return `${name.padEnd(16)} least ${at(0)} ms, median ${at(0.5)} ms, most ${at(1)} ms`
}
console.log(line('laid out again', announced))
console.log(line('seen', shown))
await browser.close()
ended.abort()
await watching
server.closeAllConnections()
server.close()
rmSync(folder, { recursive: true })
