import { expect, it } from 'vitest'
import { examine } from './examine.js'
import { forgetful } from './memory.js'
import { problem } from './problems/catalogue.js'
import { hostWith, hostWithout } from './template/sample.testing.js'

it('takes more warnings of personal data than a function takes arguments', async () => {
  const host = hostWith({ 'sessie.csv': 'id;tekst\n1;Meer bomen\n' })
  const request = { session: 'sessie.csv', config: null, template: null, keepIds: false }
  const problems = Array.from({ length: 200_000 }, () => problem('personal-data', { file: 'sessie.csv' }))
  const { subject } = await examine(request, host, () => {}, {
    keep: (name, inputs, make) =>
      name === 'masked' ? { ...make(), problems } : forgetful.keep(name, inputs, make),
  })
  const warning = subject?.analysis.warnings.find(({ code }) => code === 'personal-data')
  expect(warning?.count).toBe(200_000)
})

it.each(['rapport.yaml', 'codebook.yaml'])(
  'does without no %s that is there and cannot be read',
  async name => {
    const host = hostWith({ '/werk/sessie.csv': 'id;tekst\n1;Meer bomen\n' })
    const request = { session: '/werk/sessie.csv', config: null, template: null, keepIds: false }
    const { subject, problems } = await examine(request, hostWithout(`/werk/${name}`, host), () => {})
    expect(subject).toBeNull()
    expect(problems.map(({ code, place }) => [code, place.file])).toContainEqual([
      'input-unreadable',
      `/werk/${name}`,
    ])
  },
)
