import { expect, it } from 'vitest'
import { hostWith } from '../template/sample.testing.js'
import { findProject } from './find-project.js'

it.each([
  ['../exports/sessie.xlsx', '/werk/exports/sessie.xlsx'],
  ['/elders/sessie.xlsx', '/elders/sessie.xlsx'],
])('the session %s of a configuration is %s', async (named, session) => {
  const config = '/werk/project/rapport.yaml'
  const host = hostWith({ [config]: `sessie: ${named}\n` })
  expect((await findProject({ config }, host)).session).toBe(session)
})
