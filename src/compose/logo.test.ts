import { expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { sampleSession } from '../analyse/sample.testing.js'
import { noConfig } from '../config/config.js'
import { compose } from './compose.js'
import { standaard } from './sample.testing.js'

const picture = { kind: 'png' as const, bytes: new Uint8Array(), width: 3, height: 1 }
const composed = (client: string | null, shown: typeof picture | null) => {
  const { info } = sampleSession()
  const session = sampleSession({ info: { ...info, client } })
  const { analysis } = analyse(session, { ...standaard, keepIds: false }, [])
  return compose(session, analysis, standaard, noConfig, '1.2.3', { logo: shown, pictures: new Map() })
}

it('a logo goes on the title page and on the infographic, and says whose it is', () => {
  const { report, problems } = composed('Gemeente Voorbeeld', picture)
  expect(problems).toEqual([])
  expect(report.logo).toEqual({ picture, alternative: 'Logo van Gemeente Voorbeeld' })
  expect(report.infographic.logo).toBe(report.logo)
  expect(composed(null, picture).report.logo?.alternative).toBe('Logo')
  expect(composed('Gemeente Voorbeeld', null).report.logo).toBeNull()
})
