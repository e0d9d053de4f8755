import { expect, it } from 'vitest'
import type { ClusterMessage } from './group.js'
import { groupTask, type Task } from './group-all.js'

const subjects = [
  'fietspad',
  'speeltuin',
  'huisarts',
  'bibliotheek',
  'buslijn',
  'parkeerplaats',
  'wachtlijst',
]
const wishes = ['verdient meer aandacht', 'moet veiliger worden', 'is te duur', 'ontbreekt nog in onze wijk']

function taskOf(question: number, size: number): Task {
  const messages = Array.from({ length: size }, (_, at): ClusterMessage => {
    const number = question * 10_000 + at
    const [subject, wish] = [subjects[(at * 5 + question) % 7], wishes[(at + question) % 4]]
    return {
      number,
      id: `b${number}`,
      text: `Het ${subject} ${wish}`,
      coded: null,
      agree: at % 9,
      disagree: 1,
    }
  })
  const texts = messages.map(({ text }) => text)
  return { question: `Wat is nodig in buurt ${question}?`, texts, messages, resolved: null }
}

it('gives the same whichever thread groups a question', async () => {
  // Only what is built can start a thread.
  const path = new URL('../../../dist/analyse/clusters/group-all.js', import.meta.url).href
  const built: typeof import('./group-all.js') = await import(path)
  const tasks = [taskOf(1, 900), taskOf(2, 0), taskOf(3, 1800), taskOf(4, 5), taskOf(5, 700)]
  expect(built.groupAll(tasks)).toEqual(tasks.map(groupTask))
})
