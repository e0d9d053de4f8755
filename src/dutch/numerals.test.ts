import { expect, it } from 'vitest'
import { isNumeral } from './numerals.js'

it.each(['een', 'twaalf', 'vijftien', 'tachtig', 'zevenentwintig', 'tweehonderd', 'duizend', '43'])(
  '%s is a number',
  word => {
    expect(isNumeral(word)).toBe(true)
  },
)

it.each(['prettig', 'krachtig', 'wachttien', 'meters', ''])('%s is none', word => {
  expect(isNumeral(word)).toBe(false)
})
