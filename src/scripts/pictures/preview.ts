import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from '../../cli/preview/browser.testing.js'
import { serve } from '../../cli/preview/server.js'
import { Studio } from '../../cli/preview/studio.js'
import { nodeHost } from '../../host.js'
import { small } from './pages.js'

const TEXT = (figure: string): string => `<!--
De rode lijn: wat alle uitkomsten verbindt, aan het eind van de samenvatting.
Schrijf uw tekst onder dit commentaar, in Markdown.
-->

Als rode lijn door de dialoog loopt dat mensen **gehoord** willen worden:
{{deelnemers}} mensen schreven
{{berichten}} berichten, en
daarvan werd {{${figure}}} een synthetron.
`

/** The preview in a browser, after a slip in an own text: the last good report, with what is wrong over it. */
export async function previewPicture(session: string, folder: string, to: string): Promise<void> {
  mkdirSync(join(folder, 'teksten'))
  const write = (figure: string): void => writeFileSync(join(folder, 'teksten', 'rode-lijn.md'), TEXT(figure))
  write('consensus')
  const here = process.cwd()
  // Names of files are shown as they were given.
  process.chdir(folder)
  const studio = new Studio(
    { session: nodeHost.basename(session), config: null, template: null, keepIds: false },
    nodeHost,
  )
  await studio.renew()
  const { server, address } = await serve(studio, nodeHost, 0)
  const browser = await startBrowser()
  const page = await browser.newPage({ viewport: { width: 1060, height: 700 } })
  await page.goto(address)
  // The own text ends the summary: on the page before the next chapter.
  const next = studio.state.outline.findIndex(({ title }) => title.endsWith('Samenvatting')) + 1
  const sheet = `#pagina-${(studio.state.outline[next]?.page ?? 2) - 1}`
  await page.evaluate(`document.querySelector('${sheet}').scrollIntoView()`)
  await page.waitForSelector(`${sheet} img[data-name]`)
  write('konsensus')
  await studio.renew()
  await page.getByText('konsensus').waitFor()
  await page.waitForTimeout(1000)
  const shot = join(folder, 'voorbeeld.png')
  await page.screenshot({ path: shot })
  await browser.close()
  server.closeAllConnections()
  server.close()
  process.chdir(here)
  small(shot, to)
}
