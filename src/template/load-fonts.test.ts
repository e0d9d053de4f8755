import { expect, it } from 'vitest'
import { loadFonts } from './load-fonts.js'
import { loadTemplate } from './load-template.js'
import { hostWith, standaardFile } from './sample.testing.js'

it('names a file that is no font, and one that is missing', async () => {
  const { template } = await loadTemplate('standaard', hostWith({}))
  if (!template) throw new Error('no template')
  const [bold, italic] = ['fonts/NotoSans-Bold.ttf', 'fonts/NotoSans-Italic.ttf'].map(standaardFile)
  const { fonts, problems } = await loadFonts(
    template.theme,
    hostWith({ [bold ?? '']: 'naam: geen letter', [italic ?? '']: null }),
  )
  expect(fonts).toBeNull()
  expect(problems.map(({ code, place }) => [code, place.file]).sort()).toEqual([
    ['font-kind', bold],
    ['template-missing-file', italic],
  ])
})

it('names once a file that serves several faces', async () => {
  const { template } = await loadTemplate('standaard', hostWith({}))
  if (!template) throw new Error('no template')
  const regular = standaardFile('fonts/NotoSans-Regular.ttf')
  const fonts = { ...template.theme.fonts, bold: regular, italic: regular }
  const { problems } = await loadFonts(
    { ...template.theme, fonts },
    hostWith({ [regular]: '\u0000\u0001\u0000\u0000' }),
  )
  expect(problems).toEqual([{ code: 'font-damaged', place: { file: regular } }])
})
