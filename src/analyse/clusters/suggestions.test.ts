import { expect, it } from 'vitest'
import { clusterQuestion } from './cluster-question.js'
import type { ClusterMessage } from './group.js'

const texts = [
  'Meer vertrouwen in bewoners van de wijk',
  'Geef vertrouwen aan de bewoners',
  'Vertrouwen en bewoners horen bij elkaar',
  'Minder regels voor het buurthuis',
  'De regels van het buurthuis zijn te streng',
]
const messages = texts.map(
  (text, number): ClusterMessage => ({ number, id: `m${number}`, text, coded: null, agree: 5, disagree: 0 }),
)

it('suggests up to three labels for a cluster, its own among them, and none for what fits no cluster', () => {
  const groups = clusterQuestion('Wat is nodig?', texts, messages)
  const named = groups.filter(group => !group.other)
  expect(named.length).toBeGreaterThan(0)
  for (const { label, suggestions } of named) {
    expect(suggestions?.length).toBeGreaterThan(0)
    expect(suggestions?.length).toBeLessThanOrEqual(3)
    expect(suggestions).toContain(label)
  }
  for (const group of groups.filter(group => group.other)) expect(group.suggestions).toEqual([])
})
