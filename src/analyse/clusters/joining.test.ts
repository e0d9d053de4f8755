import { expect, it } from 'vitest'
import type { CodebookQuestion } from '../../codebook/codebook.js'
import { messageKey } from '../../codebook/keys.js'
import { resolveCodebook } from '../../codebook/resolve.js'
import { sampleCluster, sampleCodebook, sampleEntry, sampleRef } from '../../codebook/sample.testing.js'
import { groupQuestion } from './cluster-question.js'

const question = 'Wat is er nodig in de wijk?'

/** Where the messages after `known` go: the codebook has seen those, each in a cluster. */
function joined(
  clusters: CodebookQuestion['clusters'],
  known: [string, string][],
  ...fresh: string[]
): string[] {
  const messages = [...known.map(([text]) => text), ...fresh].map((text, number) => ({
    ...{ number, id: `m${number}`, text, coded: null, agree: 5, disagree: 1 },
  }))
  const seen = known.map(([text, home]) => ({
    ...sampleRef(messageKey(question, text)),
    ...{ id: null, in: home, why: 'draft', text },
  }))
  const codebook = sampleCodebook(sampleEntry(question, { clusters, messages: seen }))
  const { questions } = resolveCodebook(codebook, [{ id: 'v1', text: question }], [messages])
  const texts = messages.map(({ text }) => text)
  const { groups } = groupQuestion(question, texts, messages, questions[0] ?? null)
  return messages
    .slice(known.length)
    .map(
      ({ number }) => groups.find(({ members }) => members.some(one => one.number === number))?.label ?? '',
    )
}

const breath = sampleCluster('c01', 'lange adem')
const green = sampleCluster('c02', 'groen')
const residents = sampleCluster('c03', 'eigenaarschap van bewoners')

it('a message joins by the noun of a label, and not by its adjective', () => {
  const known: [string, string][] = [['Een lange adem', 'c01']]
  const fresh = ['Adem, en geduld', 'Een lange tafel in de straat', 'Stoepen', 'Rust']
  expect(joined([breath], known, ...fresh)).toEqual(['lange adem', 'overig', 'overig', 'overig'])
})

it('a noun that ends in -e is no adjective', () => {
  const space = sampleCluster('c01', 'ruimte geven')
  const fresh = ['Ruimte voor kinderen', 'Meer ruimte!', 'Stoepen', 'Rust']
  expect(joined([space], [['Geef ze ruimte', 'c01']], ...fresh).slice(0, 2)).toEqual([
    'ruimte geven',
    'ruimte geven',
  ])
})

it('a word of a label that known messages mostly have elsewhere brings none in', () => {
  const known: [string, string][] = [
    ['Eigenaarschap!', 'c03'],
    ['Bewoners willen bankjes', 'c02'],
    ['Stilte voor bewoners', 'c01'],
    ['Bewoners zijn moe', 'overig'],
  ]
  const fresh = ['De bewoners', 'Eigenaarschap groeit']
  expect(joined([breath, green, residents], known, ...fresh)).toEqual([
    'overig',
    'eigenaarschap van bewoners',
  ])
})

it('what is about as near to two clusters joins neither, once messages are known', () => {
  const clusters = [sampleCluster('c01', 'A', {}), sampleCluster('c02', 'B', {})]
  const known: [string, string][] = [
    ['Speeltuinen met schaduw', 'c01'],
    ['Parkeren kost geld', 'c02'],
  ]
  const fresh = ['Speeltuinen en parkeren', 'Speeltuinen met water', 'Rust', 'Stoepen']
  expect(joined(clusters, known, ...fresh)).toEqual(['overig', 'A', 'overig', 'overig'])
})
