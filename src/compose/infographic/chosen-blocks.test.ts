import { expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { composeSample, sampleQuestion } from '../sample.testing.js'

const ids = Array.from({ length: 9 }, (_, index) => `v${index + 1}`)
const questions = ids.map(id => sampleQuestion(id))
const said = ids.map((id, index) => countedMessage(`m${id}`, 9, 0, { question: id, text: `tekst ${index}` }))
const coded = (id: string) => countedMessage(`c${id}`, 9, 0, { question: id, cluster: 'Tijd' })

it('shows messages of chapters without clusters while there is room, and notes how many are passed over', () => {
  const { report, problems } = composeSample({ session: { questions, messages: said } })
  expect(report.infographic.blocks.map(({ heading }) => heading)).toEqual(
    ids.slice(0, 6).map(id => `Vraag ${id}?`),
  )
  expect(problems).toMatchObject([{ code: 'infographic-messages', details: { chapters: 3 } }])
})

it('lets messages take no room from clusters', () => {
  const messages = [...said.slice(0, 2), ...ids.slice(2).map(coded)]
  const { report, problems } = composeSample({ session: { questions, messages } })
  expect(report.infographic.blocks.map(({ number, heading }) => [number, heading])).toEqual(
    ids.slice(2).map((id, index) => [index + 1, `Vraag ${id}?`]),
  )
  expect(problems).toMatchObject([{ code: 'infographic-messages', details: { chapters: 2 } }])
})
