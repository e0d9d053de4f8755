import { expect, it } from 'vitest'
import { standaard } from '../compose/sample.testing.js'
import { fixedMeasure } from './fixed-measure.testing.js'
import { setPicture } from './set-picture.js'
import { Setting } from './setting.js'

const setting = new Setting(standaard.theme, fixedMeasure)
const set = (width: number, height: number, caption = '') =>
  setPicture(
    {
      kind: 'picture',
      picture: { kind: 'png', bytes: new Uint8Array(), width, height },
      alternative: 'een straat',
      caption,
    },
    300,
    setting,
  )
const drawn = (width: number, height: number) =>
  set(width, height).pieces[0]?.draw({ x: 0, y: 0, pageOf: () => '' })[0]

it('a picture is as wide as the text, and keeps its proportions', () => {
  expect(drawn(3000, 1500)).toMatchObject({ kind: 'image', width: 300, height: 150 })
})

it('a high one is not higher than about half a page, a small one not coarser than it has to be', () => {
  expect((drawn(1000, 9000) as { height: number }).height).toBeCloseTo(setting.textHeight * 0.55)
  expect((drawn(110, 110) as { width: number }).width).toBeCloseTo(72)
})

it('is a figure with words, its caption beside it in the structure', () => {
  expect(set(10, 10).nodes).toMatchObject([{ tag: 'Figure', alternative: 'een straat' }])
  expect(set(10, 10, 'Zo').nodes.map(({ tag }) => tag)).toEqual(['Figure', 'Caption'])
})
