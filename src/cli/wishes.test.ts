import { expect, it } from 'vitest'
import { Mistake } from './mistake.js'
import { checkEndings } from './wishes.js'

it.each(['a.txt', 'a.docx', 'a.PPTX', 'a.json'])('the report is not called %s', output => {
  expect(() => checkEndings({ output })).toThrow(Mistake)
})

it.each(['a.pdf', 'a', 'a.v2', 'a.PDF'])('the report may be called %s', output => {
  expect(() => checkEndings({ output })).not.toThrow()
})
