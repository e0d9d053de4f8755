import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { fontFault } from './font-file.js'
import { standaardFile } from './sample.testing.js'

const whole = await readFile(standaardFile('fonts/NotoSans-Regular.ttf'))

it('takes a whole font', () => {
  expect(fontFault(whole)).toBeNull()
})

it.each([4, 11, 100, 40_000, whole.length - 100])('of a font only the first %i bytes are damaged', length => {
  expect(fontFault(whole.subarray(0, length))).toBe('damaged')
})

it('a font without shapes that can be drawn is damaged', () => {
  const colours = Buffer.from(whole)
  colours.write('CBDT', colours.indexOf('glyf'))
  expect(fontFault(colours)).toBe('damaged')
})

it.each(['', 'ttcf', 'wOF2', '<!DOCTYPE html>'])('what begins with ‘%s’ is no font', start => {
  expect(fontFault(Buffer.from(start))).toBe('kind')
})
