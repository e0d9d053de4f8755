import { expect, it } from 'vitest'
import { standaard } from '../sample.testing.js'
import { made, only } from './blocks.testing.js'

it('the box on the method leaves out a point, and a reference, that a template leaves empty', () => {
  const sentences = new Map(standaard.sentences)
    .set('methodekader.punten', ['Een punt.', ''])
    .set('methodekader.verwijzing', [''])
  const [box] = only(made('{{methodekader}}', { template: { sentences } }), 'box')
  expect(box?.content).toEqual([
    { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'Een punt.' }]] },
  ])
})
