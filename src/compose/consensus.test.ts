import { expect, it } from 'vitest'
import { countedMessage, sampleSession } from '../analyse/sample.testing.js'
import { blocksOf, composeSample } from './sample.testing.js'

it('a benchmark with decimals is written with a comma and compared exactly', () => {
  // 7 of 16 messages are synthetrons: 43.75%.
  const messages = Array.from({ length: 16 }, (_, at) =>
    countedMessage(`m${at}`, at < 7 ? 9 : 0, 0, { question: at % 2 === 0 ? 'v1' : 'v2' }),
  )
  const questions = sampleSession({}).questions.flatMap(one => [one, { ...one, id: 'v2', text: 'Wat nog?' }])
  const words = (synthetronShare: number): string => {
    const { report } = composeSample({
      session: { questions, messages },
      template: { benchmark: { measures: { synthetronShare }, tolerancePercent: 0 } },
      page: '# A\n\n{{kerncijfers-tabel}}\n\n{{vergelijking}}\n\n{{consensus-per-vraag}}\n',
    })
    return JSON.stringify(blocksOf(report.sections))
  }
  expect(words(43.75)).toContain('43,75%')
  expect(words(43.75)).toContain('"standing":"equal"')
  expect(words(43.5)).toContain('benchmark van 43,5%')
  expect(words(43.5)).toContain('"standing":"above"')
})
