import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { expect, it } from 'vitest'
import { Kerning } from './kerning.js'
import { woffOf } from './woff.testing.js'

type Place = { offset: number; length: number }

const letters = [...'AVWTYLPFKvwytaeo.,-–éë’‘1740:;rfgQ']

it.each(['NotoSans-Regular', 'NotoSans-Bold', 'NotoSans-Italic', 'NotoSans-SemiBold', 'DejaVuSans'])(
  'kerns as the shaping engine does: %s',
  name => {
    const font = create(readFileSync(`templates/standaard/fonts/${name}.ttf`)) as Font
    const kerning = new Kerning(font)
    let kerned = 0
    for (const left of letters)
      for (const right of letters) {
        const run = font.layout(left + right, { liga: false })
        const [a, b] = run.glyphs
        if (!a || !b || run.glyphs.length !== 2) throw new Error('a ligature')
        const own = kerning.between(a.id, b.id)
        expect(own, left + right).toBe(run.advanceWidth - a.advanceWidth - b.advanceWidth)
        if (own !== 0) kerned++
      }
    expect(kerned).toBeGreaterThan(20)
  },
)

it('a damaged table kerns nothing', () => {
  const bytes = readFileSync('templates/standaard/fonts/NotoSans-Regular.ttf')
  const { tables } = (create(bytes) as unknown as { directory: { tables: Record<string, Place> } }).directory
  const { offset, length } = tables.GPOS ?? { offset: 0, length: 0 }
  const damaged = create(Buffer.from(bytes).fill(0xff, offset + 10, offset + length)) as Font
  const [a, v] = damaged.glyphsForString('AV')
  expect(new Kerning(damaged).between(a?.id ?? 0, v?.id ?? 0)).toBe(0)
})

it.each([
  ['as a whole file does', undefined, -40],
  ['not at all where that is damaged', 'GPOS', 0],
])('a packed table kerns %s', (_, damaged, kern) => {
  const bytes = readFileSync('templates/standaard/fonts/NotoSans-Regular.ttf')
  const font = create(woffOf(bytes, damaged)) as Font
  const [a, v] = font.glyphsForString('AV')
  expect(new Kerning(font).between(a?.id ?? 0, v?.id ?? 0)).toBe(kern)
})
