import { describe, expect, it } from 'vitest'
import { hostWith } from '../template/sample.testing.js'
import { noConfig } from './config.js'
import { loadConfig } from './load-config.js'

const load = (text: string | null, given: string | null = null) =>
  loadConfig(given, '/map', hostWith({ '/map/rapport.yaml': text, '/map/ander.yaml': text }))
const found = async (text: string) =>
  (await load(text)).problems.map(({ code, place, value }) => [
    code,
    place.file,
    place.row,
    place.column,
    value,
  ])

describe('rapport.yaml', () => {
  it('is found beside the session, or where the user says', async () => {
    const { config, problems } = await load('titel: Samen\n')
    expect(problems).toEqual([])
    expect(config).toEqual({ ...noConfig, file: '/map/rapport.yaml', title: 'Samen' })
    expect((await load('titel: Samen\n', '/map/ander.yaml')).config?.file).toBe('/map/ander.yaml')
  })

  it('need not be there, unless the user says so', async () => {
    expect(await load(null)).toEqual({ config: noConfig, problems: [] })
    expect(await load(null, '/map/ander.yaml')).toEqual({
      config: null,
      problems: [{ code: 'config-missing', place: { file: '/map/ander.yaml' } }],
    })
  })

  it('that is there and cannot be read is no reason to build without it', async () => {
    const host = hostWith({})
    const broken = { ...host, readFile: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) }
    expect(await loadConfig(null, '/map', broken)).toMatchObject({
      config: null,
      problems: [{ code: 'input-unreadable', place: { file: '/map/rapport.yaml' } }],
    })
  })

  it('is written in UTF-8', async () => {
    const host = { ...hostWith({}), readFile: () => Promise.resolve(Buffer.from('titel: Caf\xe9', 'latin1')) }
    expect((await loadConfig(null, '/map', host)).problems).toMatchObject([{ code: 'text-not-utf8' }])
  })

  it('may have keys with nothing behind them, or above comments alone', async () => {
    const text =
      'titel:\nondertitel: ""\ncontact:\nvragen:\n  # v1: { kort: Nu }\n  v2:\n  v3: { kort: , rol: }\n'
    const { config, problems } = await load(`${text}polls: { p: { na vraag: } }\nhoofdstukken:\n`)
    expect(problems).toEqual([])
    expect(config).toEqual({
      ...noConfig,
      file: '/map/rapport.yaml',
      questions: new Map([['v3', {}]]),
      polls: new Map([['p', { after: null }]]),
    })
  })

  it('has what stands on one line there on one line here', async () => {
    const { config } = await load(
      'titel: |\n  Ons\n  bad\nvragen: { v1: { kort: "a\\tb\\u0007c\\uFFFEd" } }\n',
    )
    expect(config?.title).toBe('Ons bad')
    expect(config?.questions.get('v1')).toEqual({ short: 'a b c d' })
  })

  it('may be empty', async () => {
    expect((await load('')).config).toEqual({ ...noConfig, file: '/map/rapport.yaml' })
  })

  it('says in Dutch what the program has words of its own for', async () => {
    const { config } = await load(`
korte titel: Kort
vertrouwelijk: true
datum: 2020-09-17
hoofdstukken: [{ titel: Nu, vragen: [1, v2], inleiding: Hier. }]
vragen:
  1: { rol: opwarm }
  v2: { rol: geen, kort: Tijd }
polls: { p1: { na vraag: 3 }, p2: { na vraag: null } }
evaluatie: { Mooi: positief }
benchmark: { synthetrons: 20, reacties: 18.5 }
mapping: { Berichten: { tekst: 7 } }
`)
    expect(config).toMatchObject({
      shortTitle: 'Kort',
      confidential: true,
      date: '2020-09-17',
      chapters: [{ title: 'Nu', questions: ['1', 'v2'] }],
      texts: new Map([['hoofdstuk-nu', { markdown: 'Hier.', isFile: false }]]),
      questions: new Map([
        ['1', { role: 'warm-up' }],
        ['v2', { role: null, short: 'Tijd' }],
      ]),
      polls: new Map([
        ['p1', { after: '3' }],
        ['p2', { after: null }],
      ]),
      evaluation: new Map([['mooi', 'positief']]),
      benchmark: { measures: { reactionShare: 18.5, synthetronShare: 20 }, tolerancePercent: 5 },
      mapping: new Map([['Berichten', new Map([['tekst', '7']])]]),
    })
    // What is not said overrides nothing: not even as an empty value.
    expect(Object.keys(config?.questions.get('1') ?? {})).toEqual(['role'])
  })

  it.each([
    ['an unknown key', 'titel: A\ntittel: B\n', ['config-unknown-key', 2, '1', 'tittel']],
    [
      'an unknown key of a question',
      'vragen:\n  v1:\n    korte: B\n',
      ['config-unknown-key', 3, '5', 'korte'],
    ],
    ['a date in another order', 'titel: A\ndatum: 17-09-2020\n', ['config-value', 2, '1', undefined]],
    ['a date that does not exist', 'datum: 2021-02-29\n', ['config-value', 1, '1', undefined]],
    ['an unknown role', 'vragen:\n  7:\n    rol: pauze\n', ['config-value', 3, '5', undefined]],
    ['a chapter without questions', 'hoofdstukken:\n  - titel: Nu\n', ['config-value', 2, '5', undefined]],
    [
      'a share instead of a percentage',
      'benchmark: { synthetrons: 0.16 }\n',
      ['config-value', 1, '14', undefined],
    ],
    ['an unknown column', 'evaluatie:\n  leuk: goed\n', ['config-value', 2, '3', undefined]],
    [
      'a block of an unknown kind',
      'infographic:\n  blokken:\n    - soort: poll\n      poll: p1\n    - soort: taart\n',
      ['config-value', 5, '7', undefined],
    ],
    [
      'a block with a key of another',
      'infographic:\n  blokken:\n    - soort: factoren\n      vraag: v1\n      zin: ja\n',
      ['config-unknown-key', 5, '7', 'zin'],
    ],
    [
      'a block with too many items',
      'infographic:\n  blokken:\n    - soort: factoren\n      vraag: v1\n      aantal: 4\n',
      ['config-value', 5, '7', undefined],
    ],
    [
      'a contrast with one side',
      'infographic:\n  blokken:\n    - { soort: contrast, goed: { vraag: v1 } }\n',
      ['config-value', 3, '7', undefined],
    ],
    [
      'a contrast with a question too many',
      'infographic:\n  blokken:\n    - { soort: contrast, vraag: v1, goed: { vraag: v1 } }\n',
      ['config-value', 3, '7', undefined],
    ],
    [
      'a single column',
      'infographic:\n  blokken:\n    - soort: kolommen\n      kolommen: [{ vraag: v1 }]\n',
      ['config-value', 4, '7', undefined],
    ],
    ['no blocks', 'infographic: { blokken: [] }\n', ['config-value', 1, '16', undefined]],
    ['an alias', 'titel: &a A\ndoel: *a\n', ['config-alias', undefined, undefined, undefined]],
    ['a tab', 'vragen:\n\tv1: {}\n', ['config-syntax', 2, '1', undefined]],
    [
      'too much in it',
      `doel: ${'x'.repeat(1_000_001)}`,
      ['config-too-large', undefined, undefined, undefined],
    ],
  ])('with %s says where', async (_, text, [code, ...rest]) => {
    const problems = await found(text)
    expect(problems[0]).toEqual([code, '/map/rapport.yaml', ...rest])
    expect((await load(text)).config).toBeNull()
  })
})
