import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { describe as told } from '../problems/catalogue.js'
import { loadTemplate } from './load-template.js'

const root = await mkdtemp(join(tmpdir(), 'lagen-'))
afterAll(() => rm(root, { recursive: true }))

/** A template in a folder of its own, with these files. */
async function written(files: Record<string, string>, name = ''): Promise<string> {
  const folder = name ? join(root, name) : await mkdtemp(join(root, 't-'))
  const all = { 'template.yaml': 'naam: proef\nbasis: standaard\n', ...files }
  for (const [file, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}
async function loaded(files: Record<string, string>) {
  const folder = await written(files)
  const { template, problems } = await loadTemplate(folder, nodeHost)
  return { template, problems: problems.map(one => told(one).replace(`${folder}/`, '')) }
}
const { template: standaard } = await loadTemplate('standaard', nodeHost)

describe('a template that builds on another', () => {
  it('is that other one where it says nothing', async () => {
    const { template, problems } = await loaded({})
    expect(problems).toEqual([])
    expect(template).toEqual({
      ...standaard,
      name: 'proef',
      description: '',
      folders: [expect.stringContaining(root), ...(standaard?.folders ?? [])],
    })
  })

  it('holds only what differs', async () => {
    const { template, problems } = await loaded({
      'theme.yaml': 'colours: { accent: "#123456" }\ntext:\n  body: { size: 9 }\n',
      'zinnen.yaml': 'document:\n  inhoud: Wat staat waar\n',
      'benchmark.yaml': 'reacties: ~\nsynthetrons: 20\n',
      'methode.yaml': 'synthetron-vanaf: 6\n',
      'infographic.yaml': 'doelkop: Waarom\n',
      'paginas/uitkomsten.md': '# Anders\n\n{{hoofdstukken}}\n',
      'icons/eigen.svg': '<svg><path d="M0 0h1"/></svg>',
    })
    expect(problems).toEqual([])
    expect(template?.theme.colours).toEqual({ ...standaard?.theme.colours, accent: '#123456' })
    expect(template?.theme.text.body).toEqual({ ...standaard?.theme.text.body, size: 9 })
    expect(template?.theme.fonts).toEqual(standaard?.theme.fonts)
    expect(template?.sentences.get('document.inhoud')).toEqual(['Wat staat waar'])
    expect(template?.sentences.size).toBe(standaard?.sentences.size)
    expect(template?.benchmark.measures).toEqual({
      messagesPerParticipant: 14,
      synthetronShare: 20,
      bipotronShare: 20,
    })
    expect(template?.method.minSupport).toBe(6)
    expect(template?.infographic.goalHeading).toBe('Waarom')
    expect(template?.pages.map(({ parts }) => parts[0])).toContainEqual(
      expect.objectContaining({ kind: 'heading', text: 'Anders' }),
    )
    expect(template?.icons.get('eigen')).toEqual({ path: 'M0 0h1', evenOdd: false })
    expect(template?.icons.size).toBe((standaard?.icons.size ?? 0) + 1)
  })

  it('may leave a form of a sentence to the sentence itself', async () => {
    const { template, problems } = await loaded({ 'zinnen.yaml': 'poll:\n  keuze-een: ~\n' })
    expect(problems).toEqual([])
    expect(template?.sentences.has('poll.keuze-een')).toBe(false)
  })

  it('takes a title with its lines somewhat closer than its letters are high', async () => {
    const { problems } = await loaded({ 'theme.yaml': 'text:\n  title: { size: 40, lead: 38 }\n' })
    expect(problems).toEqual([])
  })

  it('may have icons that are none where nothing names them', async () => {
    const { template, problems } = await loaded({ 'icons/kring.svg': '<svg><circle r="3"/></svg>' })
    expect(problems).toEqual([])
    expect([...(template?.brokenIcons.keys() ?? [])]).toEqual(['kring'])
  })

  it('takes icons by the names of their files, in capitals or not', async () => {
    const { template, problems } = await loaded({
      'icons/Kop é.SVG': '<svg viewBox="0 0 256 256"><path d="M0 0h9v9z"/></svg>',
      'infographic.yaml': 'iconen: [Kop é]\n',
    })
    expect(problems).toEqual([])
    expect(template?.icons.get('Kop é')).toEqual({ path: 'M0 0h9v9z', evenOdd: false })
  })

  it('that has the name of one of the program is told of, where it is passed over', async () => {
    const folder = await written({ 'template.yaml': 'naam: x\nbasis: beknopt\n' })
    await mkdir(join(folder, 'beknopt'))
    await writeFile(join(folder, 'beknopt', 'template.yaml'), 'naam: ander\nbasis: standaard\n')
    const { template, problems } = await loadTemplate(folder, nodeHost)
    expect(template?.numberFrom).toBe(1)
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([['template-two', 2]])
  })

  it('is named without a stroke at its end', async () => {
    const folder = await written({ 'theme.yaml': 'colours: { ink: rood }\n' })
    const { problems } = await loadTemplate(`${folder}/`, nodeHost)
    expect(problems.map(({ place }) => place.file)).toEqual([`${folder}/theme.yaml`])
  })

  it('may build on one that builds on another', async () => {
    const middle = await written(
      { 'zinnen.yaml': 'document: { inhoud: Midden, vertrouwelijk: GEHEIM }\n' },
      'huis',
    )
    const { template } = await loaded({
      'template.yaml': `naam: kind\nbasis: ${middle}\n`,
      'zinnen.yaml': 'document: { inhoud: Boven }\n',
    })
    expect(template?.sentences.get('document.inhoud')).toEqual(['Boven'])
    expect(template?.sentences.get('document.vertrouwelijk')).toEqual(['GEHEIM'])
    expect(template?.folders).toHaveLength(3)
  })

  it.each([
    [
      'a sentence that nobody says',
      'zinnen.yaml',
      'document:\n  inhuod: x\n',
      /^zinnen\.yaml, row 2, column 3: .*did you mean document\.inhoud/,
    ],
    [
      'an unknown colour',
      'theme.yaml',
      'colours:\n  acent: "#123456"\n',
      /^theme\.yaml, row 2, column 3: .*did you mean accent\?.*Allowed: ink, muted/,
    ],
    [
      'a value that is none',
      'theme.yaml',
      'colours:\n  accent: rood\n',
      /^theme\.yaml, row 2, column 3: .*found: rood.*colour/,
    ],
    [
      'a wrong value',
      'methode.yaml',
      '\nsynthetron-vanaf: veel\n',
      /^methode\.yaml, row 2, column 1: .*found: veel.*number/,
    ],
    [
      'a basis that is not there',
      'template.yaml',
      'naam: a\nbasis: standard\n',
      /^template\.yaml, row 2, column 1: .*did you mean standaard/,
    ],
    [
      'a circle',
      'template.yaml',
      'naam: a\nbasis: ./\n',
      /^template\.yaml, row 2, column 1: .*builds on itself/,
    ],
    [
      'a font elsewhere',
      'theme.yaml',
      'fonts:\n  bold: ../x.ttf\n',
      /^theme\.yaml, row 2, column 3: .*not within the folder/,
    ],
    [
      'a font that is missing',
      'theme.yaml',
      'fonts:\n  bold: x.ttf\n',
      /^theme\.yaml, row 2, column 3: .*no file ‘x\.ttf’/,
    ],
    [
      'a page by a path',
      'template.yaml',
      'naam: a\nbasis: standaard\npaginas: [../../x]\n',
      /^template\.yaml, row 3/,
    ],
    [
      'a colour without quotation marks',
      'theme.yaml',
      'colours:\n  accent: #123456\n',
      /^theme\.yaml, row 2, column 3: colours\.accent .*cannot be empty; what begins with #/,
    ],
    [
      'lines that run into one another',
      'theme.yaml',
      'text:\n  body: { size: 16 }\n',
      /^theme\.yaml, row 2, column 3: text\.body .*lead is less than 0\.9 of size/,
    ],
    [
      'text through the running title',
      'theme.yaml',
      'page: { top: 12 }\n',
      /^theme\.yaml, row 1, .*top is to be 3 mm more than header/,
    ],
    [
      'text through the page number',
      'theme.yaml',
      'page: { bottom: 20 }\n',
      /^theme\.yaml, row 1, .*bottom is to be 6 mm more than footer/,
    ],
    [
      'fewer columns than text and chart take',
      'theme.yaml',
      'page: { columns: 4 }\n',
      /^theme\.yaml, row 1, column 9: page\.columns .*at least 6/,
    ],
    [
      'bars of which none fits',
      'theme.yaml',
      'chart: { bar: 200 }\n',
      /^theme\.yaml, row 1, column 10: chart\.bar .*at most 60/,
    ],
    [
      'a number for a sentence',
      'zinnen.yaml',
      'vraag:\n  tekst: 12\n',
      /^zinnen\.yaml, row 2, column 3: vraag\.tekst .*found: 12.*should be text/,
    ],
    [
      'a sentence taken away',
      'zinnen.yaml',
      'poll:\n  schaal: ~\n',
      /^zinnen\.yaml, row 2, column 3: the sentence ‘poll\.schaal’ is missing; give it words, or ""/,
    ],
    [
      'a sentence for a group of them',
      'zinnen.yaml',
      'poll: ja\n',
      /^zinnen\.yaml, row 1, column 1: the report has no sentence ‘poll’[^\n]*$/,
    ],
    [
      'a word without its plural',
      'zinnen.yaml',
      'woorden:\n  deelnemer: mens\n',
      /^zinnen\.yaml, row 2, column 3: ‘woorden\.deelnemer’ needs two forms/,
    ],
    [
      'a page twice',
      'template.yaml',
      'naam: a\nbasis: standaard\npaginas: [uitkomsten, bijlagen, uitkomsten]\n',
      /^template\.yaml, row 3, column 33: .*stands before as well/,
    ],
    [
      'a page that is nearly there',
      'template.yaml',
      'naam: a\nbasis: standaard\npaginas: [samenvating]\n',
      /^template\.yaml, row 3, column 11: .*no page ‘samenvating’; did you mean samenvatting\?$/,
    ],
    [
      'an icon that is nearly there',
      'infographic.yaml',
      'iconen: [hius]\n',
      /^infographic\.yaml, row 1, column 10: .*no icon ‘hius’; did you mean huis\?$/,
    ],
    [
      'an icon that is none',
      'icons/ster.svg',
      '<svg viewBox="0 0 9 9"><circle r="3"/></svg>',
      /^icons\/ster\.svg: this icon holds more .*<circle>/,
    ],
    ['a large icon', 'icons/ster.svg', 'x'.repeat(200_001), /^icons\/ster\.svg: .*larger than 200 kB/],
    ['an alias', 'theme.yaml', 'a: &a 1\nb: *a\n', /^theme\.yaml: uses aliases/],
    ['too much', 'zinnen.yaml', `a: ${'x'.repeat(1_000_001)}`, /^zinnen\.yaml: is larger than 1 MB/],
  ])('with %s says where', async (_, file, text, words) => {
    const { template, problems } = await loaded({ [file]: text })
    expect(problems.join('\n')).toMatch(words)
    expect(template).toBeNull()
  })

  it.each(['theme.yaml', 'paginas/vraag.md', 'zinnen.yaml'])('never reads %s through a link', async file => {
    const folder = await written({})
    await mkdir(join(folder, 'paginas'), { recursive: true })
    await writeFile(join(root, 'geheim'), 'geheim')
    await rm(join(folder, file), { force: true })
    await symlink(join(root, 'geheim'), join(folder, file))
    const { template, problems } = await loadTemplate(folder, nodeHost)
    expect(template).toBeNull()
    expect(problems.map(({ code }) => code)).toContain('template-file-outside')
  })

  it('reads pages that mean no good in no time', async () => {
    const page = `${'{'.repeat(500_000)}\n${'#'.repeat(200_000)}\n{{${' a=b'.repeat(60_000)}\n`
    const { problems } = await loaded({ 'paginas/vraag.md': page })
    expect(problems).toEqual([])
  })
})
