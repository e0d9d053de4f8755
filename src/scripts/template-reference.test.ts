import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { templateReference } from './template-reference.js'

it('docs/sjabloon-naslag.md says what the program has (npm run reference)', async () => {
  expect(readFileSync('docs/sjabloon-naslag.md', 'utf8')).toBe(await templateReference())
})
