import { expect, it } from 'vitest'
import { isOpenOption } from './open-option.js'

it.each([
  'anders, namelijk',
  'Anders',
  'Iets anders',
  'Overig',
  'geen van deze',
  'Weet ik niet',
  'n.v.t.',
  'een andere reden',
])('‘%s’ is what is left beside other options', label => expect(isOpenOption(label)).toBe(true))

it.each(['doordeweeks overdag', 'Anderhalf uur', 'geen bus', 'weet ik nieuwe namen', 'een andere plek'])(
  '‘%s’ is an option like the rest',
  label => expect(isOpenOption(label)).toBe(false),
)
