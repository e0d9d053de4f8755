import { expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import type { SizedChart } from '../layout/pages.js'
import { loadFonts } from '../template/load-fonts.js'
import { ChartsApart } from './charts-apart.js'
import { standard } from './poster.testing.js'

const { theme } = (await standard()).template
const { fonts } = await loadFonts(theme, nodeHost)
if (!fonts) throw new Error('a font of the standard template is missing')

const sized = (label: string): SizedChart => ({
  chart: { kind: 'tier-bars', title: '', bars: [{ label, count: 1 }] },
  width: 200,
  height: 50,
})

// Beside the sources there is no worker to start.
it('says why its worker ended to whoever asks for a chart, before or after it did', async () => {
  const charts = new ChartsApart(theme, fonts)
  const [first, second] = [sized('een'), sized('twee')]
  charts.begin(first)
  charts.begin(second)
  await expect(charts.draw(second)).rejects.toThrow('chart-worker.js')
  await expect(charts.draw(first)).rejects.toThrow('chart-worker.js')
  await expect(charts.draw(sized('drie'))).rejects.toThrow('chart-worker.js')
})
