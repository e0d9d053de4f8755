import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { Typeface } from './typeface.js'
import { woffOf } from './woff.testing.js'

type Post = Record<'italicAngle' | 'underlinePosition' | 'underlineThickness' | 'isFixedPitch', number>

const pathOf = (file: string) => new URL(`../../templates/standaard/fonts/${file}`, import.meta.url)
const opened = async (file: string) => new Typeface(file, await readFile(pathOf(file)))

it.each([
  ['NotoSans-Regular.ttf', 0.714],
  // Of an older kind, which does not say it.
  ['DejaVuSans.ttf', 0.729],
])('knows how high the capitals of %s are', async (file, height) => {
  expect((await opened(file)).capHeight).toBeCloseTo(height, 3)
})

it.each(['NotoSans-Italic.ttf', 'NotoSans-Regular.ttf', 'DejaVuSans.ttf'])(
  'knows how %s leans, without the names of its glyphs',
  async file => {
    const whole = create(await readFile(pathOf(file))) as unknown as { post: Post }
    const { post } = (await opened(file)).font as unknown as { post: Post }
    const { italicAngle, underlinePosition, underlineThickness, isFixedPitch } = whole.post
    expect(post).toEqual({ version: 3, italicAngle, underlinePosition, underlineThickness, isFixedPitch })
  },
)

it('takes a font to stand upright where that cannot be read', async () => {
  const damaged = woffOf(await readFile(pathOf('NotoSans-Italic.ttf')), 'post')
  const { post } = new Typeface('damaged', damaged).font as unknown as { post: Post }
  expect(post).toMatchObject({ italicAngle: 0, isFixedPitch: 0 })
})

it('measures plain text as it draws it, and leaves other text to who can split it', async () => {
  const typeface = await opened('NotoSans-Regular.ttf')
  for (const text of ['AVATAR', 'De 5 wijken (€ 85) – ‘Té ver’, toch?', 'Ω’s en ЯБ', 'x'])
    expect(typeface.plainWidth(text)).toBe(typeface.width(text))
  for (const text of ['שלום', 'af\u00adgebroken', '漢字', 'a\u200bb', '😀'])
    expect(typeface.plainWidth(text)).toBeNull()
})
