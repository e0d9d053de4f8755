import { expect, it } from 'vitest'
import { analyse } from '../analyse.js'
import { countedMessage, defaults, sampleSession } from '../sample.testing.js'

const problemsOf = (...some: [string, number][]) => {
  const messages = some.map(([cluster, agree], index) => countedMessage(`m${index}`, agree, 0, { cluster }))
  const { analysis, problems } = analyse(sampleSession({ messages }), defaults, [])
  return { analysis, found: problems.filter(({ code }) => code === 'cluster-rest-large') }
}

it('warns where more than 40% of the support is in overig, and not at 40%', () => {
  expect(problemsOf(['a', 20], ['a', 40], ['overig', 20], ['overig', 20]).found).toEqual([])
  const { found, analysis } = problemsOf(['a', 20], ['a', 39], ['overig', 20], ['overig', 20])
  expect(found[0]).toMatchObject({ value: 'v1', details: { percent: 41 } })
  expect(analysis.warnings.map(({ code }) => code)).toContain('cluster-rest-large')
})

it('does not warn where there is too little to group', () => {
  expect(problemsOf(['overig', 9], ['overig', 9], ['overig', 9]).found).toEqual([])
})

it('says of a message of the column why it is there', () => {
  const { analysis } = problemsOf(['a', 9], ['a', 9])
  expect(analysis.messages[0]).toMatchObject({ cluster: 'a', clusterReason: 'column', clusterFirm: true })
  expect(analysis.questions[0]?.clusters[0]).toMatchObject({
    id: null,
    status: 'confirmed',
    text: null,
    quoteIds: [],
  })
})
