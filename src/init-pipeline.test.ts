import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findProject } from './cli/find-project.js'
import { compose } from './compose/compose.js'
import { reportText } from './compose/report-text.testing.js'
import { examine } from './examine.js'
import { nodeHost } from './host.js'
import { initProject } from './init-pipeline.js'

const root = await mkdtemp(join(tmpdir(), 'project-'))
afterAll(() => rm(root, { recursive: true }))

const heading = 'id;vraag;deelnemer;tekst;eens;oneens\n'
const rows = (question: string): string =>
  ['bomen planten', 'meer bomen', 'bomen in de straat', 'geen auto’s', 'een bankje']
    .map((text, at) => `${question}-${at};${question};d${at};${text};${6 - at};1\n`)
    .join('')
const questions = (ids: string[]): string =>
  `id;vraag;kort;hoofdstuk;rol\n${ids.map((id, at) => `${id};Wat vindt u van ${id}?;Over ${id};${at < 2 ? 'Groen' : 'Later'};\n`).join('')}`

let project: string
let session: string
async function exported(ids: string[]): Promise<void> {
  await writeFile(join(session, 'vragen.csv'), questions(ids))
  await writeFile(join(session, 'berichten.csv'), heading + ids.map(rows).join(''))
}
beforeEach(async () => {
  project = await mkdtemp(join(root, 'p-'))
  session = join(project, 'sessie')
  await cp('fixtures/buurtbus/sessie/sessie.csv', join(session, 'sessie.csv'))
  await exported(['v1', 'v2'])
})
const request = () => ({ session, config: null, template: null, keepIds: false })
async function init(template: string | null = null) {
  const { done, problems } = await initProject({ ...request(), template }, project, nodeHost, () => {})
  if (!done) throw new Error(JSON.stringify(problems))
  await nodeHost.writeAll(done.outputs)
  return done
}
/** The report as text, and the problems met; with the project's configuration, or without any. */
async function reported(config: string | null = join(project, 'rapport.yaml')) {
  const { subject, problems } = await examine({ ...request(), config }, nodeHost, () => {})
  if (!subject) throw new Error(JSON.stringify(problems))
  const { template, config: own } = subject.settings
  const composed = compose(subject.session, subject.analysis, template, own, '1')
  return {
    text: reportText(composed.report),
    codes: [...problems, ...composed.problems].map(({ code }) => code),
  }
}

describe('a project folder', () => {
  it('holds the settings and a text for each place, and changes nothing of the report', async () => {
    const before = (await reported(null)).text
    await init()
    expect((await readdir(project)).sort()).toEqual(['rapport.yaml', 'sessie', 'teksten'])
    expect(await readdir(join(project, 'teksten'))).toEqual(
      expect.arrayContaining([
        'aanleiding.md',
        'doel.md',
        'hoofdstuk-groen.md',
        'rode-lijn.md',
        'vraag-v1.md',
      ]),
    )
    const after = await reported()
    expect(after.codes.filter(code => /^(?:config|template|text)-/.test(code))).toEqual([])
    expect(after.text).toBe(before)
  })

  it('names its session, so that a build needs no argument', async () => {
    await init()
    const config = join(project, 'rapport.yaml')
    expect(await findProject({ config }, nodeHost)).toEqual({ session, folder: project, options: { config } })
  })

  it.each([
    ['beknopt', 'beknopt'],
    ['huis é', '"./huis é"'],
  ])('names the template that it was made for: %s', async (asked, named) => {
    const folder = join(project, 'huis é')
    await mkdir(folder)
    await writeFile(join(folder, 'template.yaml'), 'naam: huis\nbasis: beknopt\n')
    await init(asked === 'beknopt' ? asked : folder)
    expect(await readFile(join(project, 'rapport.yaml'), 'utf8')).toContain(`\ntemplate: ${named}\n`)
    const { subject } = await examine(
      { ...request(), config: join(project, 'rapport.yaml') },
      nodeHost,
      () => {},
    )
    expect(subject?.settings.template.numberFrom).toBe(1)
  })

  it('is never overwritten: what is new is added, what has gone is listed', async () => {
    await init()
    await writeFile(join(project, 'teksten/vraag-v1.md'), 'Mijn tekst over {{vraag.v1.berichten}} berichten.')
    const own = (await readFile(join(project, 'rapport.yaml'), 'utf8')).replace(
      'titel: Groen',
      'titel: Groen # van mij',
    )
    await writeFile(join(project, 'rapport.yaml'), own)
    await exported(['v2', 'v1b', 'v3'])
    const { written, added, gone } = await init()
    expect(added).toEqual(['v1b', 'v3'])
    expect(written.map(path => path.slice(project.length + 1))).toEqual(
      expect.arrayContaining(['teksten/vraag-v1b.md', 'teksten/vraag-v3.md', 'teksten/hoofdstuk-later.md']),
    )
    expect(gone).toEqual(['question v1', 'teksten/vraag-v1.md'])
    const now = await readFile(join(project, 'rapport.yaml'), 'utf8')
    expect(now).toContain('titel: Groen # van mij')
    expect(now).toContain('  # Wat vindt u van v3?\n  v3: { kort: Over v3 }\n')
    expect(await readFile(join(project, 'teksten/vraag-v1.md'), 'utf8')).toContain('Mijn tekst')
    expect(await init()).toMatchObject({ written: [], added: [] })
  })

  it('gets an entry for a new question that is in no chapter, or of which nothing is said', async () => {
    await init()
    await exported(['v1', 'v2'])
    const vragen = join(session, 'vragen.csv')
    await writeFile(
      vragen,
      `${await readFile(vragen, 'utf8')}v8;Hoe was het?;;;evaluatie\nv9;En nu?;;Groen;\n`,
    )
    expect((await init()).added).toEqual(['v8', 'v9'])
    const now = await readFile(join(project, 'rapport.yaml'), 'utf8')
    expect(now).toContain('  # Hoe was het?\n  v8: { rol: evaluatie }\n')
    expect(now).toContain('  # En nu?\n  # v9: { kort: …, rol: … }\n')
    expect(await init()).toMatchObject({ written: [], added: [] })
  })

  it('says nothing new of a question where vragen stands within braces', async () => {
    const own =
      'titel: Nu\nhoofdstukken: [{ titel: Groen, vragen: [v1, v2, v8] }]\nvragen: { v1: { kort: Een } }\n'
    await writeFile(join(project, 'rapport.yaml'), own)
    const vragen = join(session, 'vragen.csv')
    await writeFile(vragen, `${await readFile(vragen, 'utf8')}v8;Hoe was het?;;;evaluatie\n`)
    expect((await init()).added).toEqual([])
  })

  it('is filled where rapport.yaml only says what columns are called', async () => {
    const mapping = '# van mij\nmapping: { Berichten: { tekst: bijdrage } }\n'
    await writeFile(
      join(session, 'berichten.csv'),
      heading.replace('tekst', 'bijdrage') + ['v1', 'v2'].map(rows).join(''),
    )
    await writeFile(join(project, 'rapport.yaml'), mapping)
    expect(await init()).toMatchObject({ completed: true })
    const now = await readFile(join(project, 'rapport.yaml'), 'utf8')
    expect(now).toContain('titel: Groen')
    expect(now.endsWith(mapping)).toBe(true)
    expect(await init()).toMatchObject({ completed: false, written: [], added: [] })
    expect(await readFile(join(project, 'rapport.yaml'), 'utf8')).toBe(now)
  })

  it('keeps an own text through a new export', async () => {
    await init()
    await writeFile(join(project, 'teksten/vraag-v2.md'), 'Hier {{vraag.v2.berichten}} berichten.\n')
    await exported(['v1', 'v2', 'v3'])
    expect((await reported()).text).toContain('Hier 5 berichten.')
  })
})
