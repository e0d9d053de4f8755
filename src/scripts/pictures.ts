import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, finished, pageAs, pageWith, program, run, small } from './pictures/pages.js'
import { previewPicture } from './pictures/preview.js'

/**
 * Makes the pictures of README and guides anew, from the large sample session: `npm run pictures`. Needs what Debian has under
 * `apt-get install poppler-utils imagemagick libreoffice-calc chromium`.
 */
const images = resolve('docs/images')
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const session = join(folder, 'sessie.xlsx')
cpSync('fixtures/leefbaarheid/sessie.xlsx', session)
const to = (name: string): string => join(images, `${name}.png`)
const at = (name: string): string => join(folder, name)

/** README: a page of the report, and the infographic. */
function readme(): void {
  const report = build(session, at('rapport.pdf'), '--infographic', at('infographic.pdf'))
  finished(
    [pageAs(report, pageWith(report, /^3 Uitkomsten van de online dialoog/m), 70, at('pagina'))],
    to('pagina'),
  )
  finished([pageAs(at('infographic.pdf'), 1, 70, at('poster'))], to('infographic'))
}

/** The guide for template authors: one page in two styles. */
function houseStyle(): void {
  const pages = [
    build(session, at('standaard.pdf')),
    build(session, at('eigen.pdf'), '--template', resolve('docs/huisstijl')),
  ].map(report =>
    pageAs(report, pageWith(report, /^1\.3 Motivatie en verwachtingen/m), 64, `${report}-pagina`),
  )
  finished(pages, to('huisstijl'))
}

/** The guide for analysts: the tops of two sheets of the codebook's workbook. */
function codebook(): void {
  program('codebook', 'init', session)
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, at('codebook.xlsx'))
  const sheets = at('codebook.pdf')
  const tops: [heading: RegExp, height: number][] = [
    [/^\s*vraag +id +label/m, 258],
    [/^\s*key +tekst/m, 216],
  ]
  const parts = tops.map(([heading, height]) => {
    const page = pageAs(sheets, pageWith(sheets, heading), 150, at(`blad-${height}`))
    const top = at(`top-${height}.png`)
    run(
      'convert',
      page,
      '-trim',
      '+repage',
      '-resize',
      '1188x',
      '-crop',
      `1188x${height}+0+0`,
      '+repage',
      top,
    )
    return top
  })
  const stacked = at('codeboek.png')
  run('convert', ...parts, '-bordercolor', 'white', '-border', '6', '-append', stacked)
  small(stacked, to('codeboek'))
}

readme()
houseStyle()
codebook()
await previewPicture(session, folder, to('voorbeeldpagina'))
rmSync(folder, { recursive: true })
