import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { Typeface } from './typeface.js'

const opened = async (file: string) =>
  new Typeface(file, await readFile(new URL(`../../templates/standaard/fonts/${file}`, import.meta.url)))

it.each([
  ['NotoSans-Regular.ttf', 0.714],
  // Of an older kind, which does not say it.
  ['DejaVuSans.ttf', 0.729],
])('knows how high the capitals of %s are', async (file, height) => {
  expect((await opened(file)).capHeight).toBeCloseTo(height, 3)
})
