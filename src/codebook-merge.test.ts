import { expect, it } from 'vitest'
import { mergeCodebooks } from './codebook-pipeline.js'
import { slowHost } from './template/sample.testing.js'

it('tells what is wrong with two codebooks in their order, whichever is read first', async () => {
  const host = slowHost(
    { 'a.yaml': 'version: 2\nquestions: []\n', 'b.yaml': 'version: 3\nquestions: []\n' },
    'a.yaml',
  )
  const { done, problems } = await mergeCodebooks(['a.yaml', 'b.yaml'], 'c.yaml', host)
  expect(done).toBeNull()
  expect(problems.map(({ place }) => place.file)).toEqual(['a.yaml', 'b.yaml'])
})
