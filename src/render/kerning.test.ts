import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { expect, it } from 'vitest'
import { Kerning } from './kerning.js'

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
