import { expect, it } from 'vitest'
import { noticesOf, packageOf } from './notices.js'

it('finds the package that a file is from, the innermost', () => {
  expect(packageOf('src/pipeline.ts')).toBeNull()
  expect(packageOf('node_modules/zod/v4/core/api.js')).toBe('node_modules/zod')
  expect(packageOf('node_modules/@noble/hashes/sha2.js')).toBe('node_modules/@noble/hashes')
  expect(packageOf('node_modules/linebreak/node_modules/base64-js/lib/b64.js')).toBe(
    'node_modules/linebreak/node_modules/base64-js',
  )
})

it('has the terms of every package once, in order of name', async () => {
  const notices = await noticesOf([
    'src/pipeline.ts',
    'node_modules/zod/index.js',
    'node_modules/zod/v4/core/api.js',
    'node_modules/fontkit/dist/module.mjs',
    'node_modules/commander/index.js',
  ])
  expect(notices.match(/^(commander|fontkit|zod) \d.*$/gm)).toHaveLength(3)
  expect(notices.indexOf('TJ Holowaychuk')).toBeLessThan(notices.indexOf('\nzod '))
  // It has no file of terms.
  expect(notices).toMatch(/^fontkit .*\n\nLicence: MIT\. Author: Devon Govett/m)
})
