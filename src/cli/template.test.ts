import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { start } from './start.testing.js'

const run = (...options: string[]) => start(process.cwd(), ...options)

const root = await mkdtemp(join(tmpdir(), 'sjablonen-'))
afterAll(() => rm(root, { recursive: true }))

describe('template', () => {
  it('list names what the program has', async () => {
    const { code, stdout } = await run('template', 'list')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^beknopt +Managementrapport/m)
    expect(stdout).toMatch(/^standaard +\S/m)
  })

  it('new makes one that is right, builds, and is not overwritten', async () => {
    const folder = join(root, 'huisstijl')
    expect((await run('template', 'new', folder)).code).toBe(0)
    expect(await readdir(folder)).toEqual(['benchmark.yaml', 'template.yaml', 'theme.yaml', 'zinnen.yaml'])
    expect(await readFile(join(folder, 'template.yaml'), 'utf8')).toContain('basis: "standaard"')
    // As the basis has it: without the # nothing changes.
    expect(await readFile(join(folder, 'theme.yaml'), 'utf8')).toContain('body: { size: 10.5, lead: 14.17 }')
    const checked = await run('template', 'check', folder)
    expect(checked.code).toBe(0)
    expect(checked.stderr).toContain('huisstijl builds on standaard')
    const again = await run('template', 'new', folder)
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('nothing is overwritten')
    const report = join(root, 'r.pdf')
    const built = await run('build', 'fixtures/bibliotheek/sessie.xlsx', '--template', folder, '-o', report)
    expect(built.code).toBe(0)
  })

  it('new may build on a folder', async () => {
    const [first, second] = [join(root, 'huis-een'), join(root, 'huis')]
    await run('template', 'new', first)
    await mkdir(join(first, 'paginas'))
    await writeFile(join(first, 'paginas', 'vraag.md'), '{{clusters}}\n')
    await run('template', 'new', second, '--extends', first)
    expect(await readFile(join(second, 'template.yaml'), 'utf8')).toContain('basis: "../huis-een"')
    expect((await run('template', 'check', second)).stderr).toContain(
      'huis builds on huis-een, standaard; 0 pages and 0 sentences of its own',
    )
    expect((await run('template', 'check', first)).stderr).toContain('1 page and 0 sentences of its own')
  })

  it('new under the name of a template of the program is refused', async () => {
    const { code, stderr } = await start(root, 'template', 'new', 'beknopt')
    expect([code, stderr]).toEqual([
      2,
      'error: beknopt: is the name of a template of the program, which would be taken instead; choose another name\n',
    ])
  })

  it('new says how to use a folder with spaces in its name', async () => {
    const { stderr } = await start(root, 'template', 'new', 'Gemeente Veldmeer/huis é')
    expect(stderr).toContain('--template "Gemeente Veldmeer/huis é"')
  })

  it('check tells every kind of slip of which there are many, each with its line', async () => {
    const folder = await mkdtemp(join(root, 'c-'))
    await run('template', 'new', join(folder, 't'))
    const files = {
      'theme.yaml': 'colours:\n  accent: "#FFF200"\n  agree: "#FFFFFF"\n  muted: "#CCCCCC"\n',
      'infographic.yaml': 'titel: x\nbron: "{{bron"\n',
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 't', name), text)
    const { stderr } = await run('template', 'check', join(folder, 't'))
    for (const words of [
      /theme\.yaml, row 2, column 3: text in ‘onDark’ on accent/,
      /theme\.yaml, row 3, column 3: what is drawn in ‘agree’ on paper has a contrast of 1\.0; who sees less needs 3/,
      /theme\.yaml, row 4, column 3: text in ‘muted’ on paper/,
      /theme\.yaml, row 4, column 3: text in ‘muted’ on band/,
      /\/t\/infographic\.yaml, row 2, column 1: ‘\{\{bron’ is not closed/,
    ])
      expect(stderr).toMatch(words)
  })

  it('check says nothing of pages where their list could not be read', async () => {
    const folder = await mkdtemp(join(root, 'c-'))
    await mkdir(join(folder, 'paginas'))
    await writeFile(join(folder, 'template.yaml'), 'naam: x\nbasis: standaard\npaginas: [vooraf]\nnaan: y\n')
    await writeFile(join(folder, 'paginas', 'vooraf.md'), '# Vooraf\n')
    const { stderr } = await run('template', 'check', folder)
    expect(stderr).toContain('‘naan’ is unknown')
    expect(stderr).not.toContain('no report shows this page')
  })

  it('new from what is not there is a clear problem', async () => {
    const { code, stderr } = await run('template', 'new', join(root, 'x'), '--extends', 'standard')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean standaard?')
    expect(await readdir(root)).not.toContain('x')
  })

  it.each([
    [
      'paginas/vraag.md',
      '# Vraag\n{{clustres}}\n',
      2,
      /row 2: ‘clustres’ is no block; did you mean clusters\?/,
    ],
    [
      'paginas/vraag.md',
      '{{clusters citaat=2}}\n',
      2,
      /the block clusters has no option ‘citaat’; allowed: citaten/,
    ],
    ['paginas/vraag.md', '{{clusters citaten=veel}}\n', 2, /citaten cannot be ‘veel’: it is a whole number/],
    ['paginas/vraag.md', 'Kijk:\n\n![foto](foto.jpg)\n', 0, /row 3: a picture on a page/],
    ['paginas/vraag.md', '{{deelnemers}}\n', 2, /row 1: ‘deelnemers’ is a value and no block/],
    ['paginas/kenmerken.md', '# K\n\n{{clusters}}\n', 0, /row 3: the block ‘clusters’ is about a chapter/],
    ['paginas/vooraf.md', '# Vooraf\n', 0, /vooraf\.md: no report shows this page.*in the list paginas/],
    ['zinnen.yaml', 'document:\n  versie: "{{verse}}"\n', 0, /row 2.*‘verse’.*did you mean versie\?/],
    [
      'zinnen.yaml',
      'document:\n  versie: "Van {{versie"\n',
      2,
      /row 2, column 3: ‘\{\{versie’ is not closed/,
    ],
    ['paginas/vraag.md', '# Vraag\n\nEr is\n{{#a}} x\n', 2, /row 4, column 1: ‘\{\{#a\}\}’ begins a section/],
    ['theme.yaml', 'colours:\n  ink: "#999999"\n', 0, /text in ‘ink’ on paper has a contrast of 2\.8/],
    [
      'template.yaml',
      'basis: standaard\n\tx: 1\n',
      2,
      /^error: \S+template\.yaml, row 2, column 1: is not written as YAML[^\n]*\n$/,
    ],
  ])('check finds in %s: %j', async (file, text, code, words) => {
    const folder = await mkdtemp(join(root, 'c-'))
    await run('template', 'new', join(folder, 't'))
    await mkdir(join(folder, 't', 'paginas'), { recursive: true })
    await writeFile(join(folder, 't', file), text)
    const checked = await run('template', 'check', join(folder, 't'))
    expect(checked.stderr).toMatch(words)
    expect(checked.code).toBe(code)
  })

  it('check looks into fonts and the logo', async () => {
    const folder = await mkdtemp(join(root, 'c-'))
    await run('template', 'new', join(folder, 't'))
    const standaard = join('templates', 'standaard', 'fonts')
    const emoji = await readFile(join(standaard, 'NotoEmoji-Regular.ttf'))
    const files = {
      'template.yaml': 'naam: t\nbasis: standaard\nlogo: logo.svg\n',
      'theme.yaml': 'fonts: { regular: a.ttf, bold: b.ttf }\n',
      'a.ttf': emoji,
      'b.ttf': emoji.subarray(0, 1000),
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect',
    }
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 't', name), content)
    const broken = await run('template', 'check', join(folder, 't'))
    expect(broken.code).toBe(2)
    expect(broken.stderr).toContain('b.ttf: is no whole font')
    expect(broken.stderr).toContain('‘logo.svg’ cannot be read')
    await writeFile(join(folder, 't', 'b.ttf'), await readFile(join(standaard, 'NotoSans-Bold.ttf')))
    const lacking = await run('template', 'check', join(folder, 't'))
    expect(lacking.stderr).toMatch(/a\.ttf: this font has no A B C .* and \d+ more; in a report/)
    expect(lacking.stderr).not.toContain('b.ttf')
  })

  it('check tells all that is wrong at once', async () => {
    const folder = await mkdtemp(join(root, 'c-'))
    await run('template', 'new', join(folder, 't'))
    for (const name of ['paginas', 'icons']) await mkdir(join(folder, 't', name), { recursive: true })
    const files = {
      'icons/kring.svg': '<svg><circle r="3"/></svg>',
      'theme.yaml': 'colours: { ink: rood }\n',
      'zinnen.yaml': 'document: { versie: "{{verse}}", onzin: a }\n',
      'benchmark.yaml': 'synthetrons: veel\n',
      'infographic.yaml': 'iconen: [zeppelin]\n',
      'paginas/vraag.md': '{{clustres}}\n',
      'paginas/vooraf.md': '# Vooraf\n',
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 't', name), text)
    const { code, stderr } = await run('template', 'check', join(folder, 't'))
    expect(code).toBe(2)
    for (const word of [
      'kring.svg',
      'colours.ink',
      '‘verse’',
      '‘document.onzin’',
      'synthetrons',
      '‘zeppelin’',
      '‘clustres’',
      'vooraf.md',
    ])
      expect(stderr).toContain(word)
  })

  it('check of a folder that is none says so in one line', async () => {
    const folder = await mkdtemp(join(root, 'c-'))
    const { code, stderr } = await run('template', 'check', folder)
    expect([code, stderr]).toEqual([
      2,
      `error: ${folder}: is no template: it has no template.yaml; name another folder, or start a template: synth-report template new <folder>\n`,
    ])
  })
})
