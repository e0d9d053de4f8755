import { describe, expect, it } from 'vitest'
import { fixedMeasure } from '../fixed-measure.testing.js'
import { fitText, type TextLook, titleLook } from './fit-text.js'

const look: TextLook = { width: 125, face: 'bold', size: 20, colour: 'onDark', maxLines: 3, least: 12 }
const linesOf = (title: string, own = look): string[] =>
  fitText(title, titleLook(title, own, fixedMeasure), fixedMeasure).lines.map(({ text }) => text.trim())

describe('a title', () => {
  it('has no short word on a line of its own where somewhat smaller letters give it a place', () => {
    expect(fitText('Een buurtbus voor Veldmeer', look, fixedMeasure).lines).toHaveLength(3)
    expect(linesOf('Een buurtbus voor Veldmeer')).toEqual(['Een buurtbus', 'voor Veldmeer'])
  })

  it('stays as large as it is where that saves no line', () => {
    expect(titleLook('Ruimte in het buitengebied', { ...look, width: 140 }, fixedMeasure).size).toBe(20)
  })

  it('has lines of about one width', () => {
    expect(linesOf('Samen werken aan de wijk', { ...look, width: 180 })).toEqual([
      'Samen werken',
      'aan de wijk',
    ])
  })

  it('is shortened like other text where it is too long', () => {
    const long = 'Samen werken aan leefbare en veilige wijken '.repeat(5)
    expect(titleLook(long, look, fixedMeasure)).toEqual(look)
  })
})
