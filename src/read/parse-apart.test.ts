import { expect, it } from 'vitest'
import { isOfSize } from './parse-apart.js'

it('only memory that an input asked for is laid at its door', () => {
  const coded = (code: string) => Object.assign(new Error(), { code })
  expect(isOfSize(coded('ERR_WORKER_OUT_OF_MEMORY'))).toBe(true)
  expect(isOfSize(coded('ERR_STRING_TOO_LONG'))).toBe(true)
  expect(isOfSize(new RangeError('Array buffer allocation failed'))).toBe(true)
  expect(isOfSize(coded('ERR_MODULE_NOT_FOUND'))).toBe(false)
  expect(isOfSize(new TypeError('x is not a function'))).toBe(false)
})
