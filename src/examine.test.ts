import { expect, it } from 'vitest'
import { examine } from './examine.js'
import { forgetful } from './memory.js'
import { problem } from './problems/catalogue.js'
import { hostWith } from './template/sample.testing.js'

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
