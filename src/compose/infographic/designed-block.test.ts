import { describe, expect, it } from 'vitest'
import { countedMessage, sampleAnswer, samplePoll } from '../../analyse/sample.testing.js'
import { noConfig } from '../../config/config.js'
import { loadConfig } from '../../config/load-config.js'
import { type Icon, noIcon } from '../../template/icon.js'
import { hostWith } from '../../template/sample.testing.js'
import type { Session } from '../../validate/session.js'
import { composeSample, sampleQuestion, standaard } from '../sample.testing.js'

const coded = (question: string, labels: string[]) =>
  labels.map((cluster, index) => countedMessage(`${question}-${index}`, 20 - index, 0, { question, cluster }))
const six = ['tijd', 'geld', 'rust', 'ruimte', 'moed', 'lef']

const session: Partial<Session> = {
  questions: [
    sampleQuestion('v1', { chapter: 'Eerst' }),
    sampleQuestion('v2', { chapter: 'Daarna', short: 'Kort' }),
    sampleQuestion('v3', { chapter: 'Daarna' }),
    sampleQuestion('v4', { chapter: 'Daarna' }),
    sampleQuestion('w', { role: 'warm-up' }),
  ],
  messages: [
    ...['v1', 'v2', 'w'].flatMap(id => coded(id, six)),
    countedMessage('s1', 12, 1, { question: 'v3', text: '#Idee: meer groen in de straat' }),
    countedMessage('s2', 1, 12, {
      question: 'v3',
      text: `#Idee ${'alle bomen weg en tegels ervoor in de plaats '.repeat(3)}`,
    }),
    countedMessage('s3', 0, 5, { question: 'v3', text: 'bel mij op 06-12345678' }),
  ],
  polls: [
    samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v2', text: 'Hoe gaat het?' }),
    samplePoll('single', ['samen', 'alleen'], { id: 'p2', text: 'Met wie?' }),
    samplePoll('scale', ['a', 'b', 'c', 'd'], { id: 'p3', after: 'v1' }),
  ],
  pollVotes: [
    ...['1', '4', '4', '3'].map((option, index) => sampleAnswer(`d${index}`, option)),
    ...['1', '2', '1'].map((option, index) => sampleAnswer(`d${index}`, option, 'p2')),
  ],
}

/** What these blocks make of the session, said in the configuration or, without problems, in the template. */
async function made(
  blocks: string,
  where: 'config' | 'template' = 'config',
  messages: Session['messages'] = session.messages ?? [],
) {
  const text = `infographic:\n  blokken:\n${blocks.replace(/^/gm, '    ')}\n`
  const { config, problems } = await loadConfig(null, '/map', hostWith({ '/map/rapport.yaml': text }))
  expect(problems).toEqual([])
  const designs = config?.infographicBlocks ?? []
  const composed = composeSample(
    where === 'config'
      ? { session: { ...session, messages }, config: { ...noConfig, ...config } }
      : { session, template: { infographic: { ...standaard.infographic, blocks: designs } } },
  )
  return {
    blocks: composed.report.infographic.blocks,
    problems: composed.problems.map(({ code, place, value }) => [code, place.row, value]),
  }
}
const icon = (name: string): Icon => standaard.icons.get(name) ?? noIcon

describe('a block of factors', () => {
  it('has the first clusters of its question, each with its icon', async () => {
    const { blocks, problems } = await made('- { soort: factoren, kop: Zo, vraag: v2, iconen: [huis, boom] }')
    expect(problems).toEqual([])
    expect(blocks).toMatchObject([
      { kind: 'factors', number: 1, heading: 'Zo', caption: 'Kort', columns: [] },
    ])
    const [block] = blocks
    const items = block?.kind === 'factors' ? block.items : []
    expect(items.map(item => item.label)).toEqual(['Tijd', 'Geld', 'Rust'])
    expect(items.map(item => item.icon)).toEqual([icon('huis'), icon('boom'), icon('ster')])
  })

  it('has as many as it says, and columns', async () => {
    const { blocks } = await made(`
- soort: factoren
  vraag: v2
  aantal: 1
  kolommen: [{ vraag: v1, aantal: 2, kop: Ook, icoon: vlag }, { vraag: v4 }]`)
    expect(blocks).toMatchObject([
      {
        heading: 'Daarna',
        items: [{ label: 'Tijd' }],
        columns: [{ heading: 'Ook', icon: icon('vlag'), items: ['Tijd', 'Geld'] }],
      },
    ])
  })
})

describe('columns', () => {
  it('are each a question with its first four clusters', async () => {
    const { blocks } = await made('- { soort: kolommen, kolommen: [{ vraag: v1 }, { vraag: w, kop: Warm }] }')
    const items = ['Tijd', 'Geld', 'Rust', 'Ruimte']
    expect(blocks).toMatchObject([
      {
        kind: 'columns',
        heading: 'Eerst',
        columns: [
          { heading: 'Vraag v1?', items },
          { heading: 'Warm', items },
        ],
      },
    ])
  })
})

describe('a poll', () => {
  it.each([
    ['grootste', 'Driekwart vindt het goed of heel goed (75%)', { part: 3, whole: 4 }],
    ['hoog', 'Driekwart vindt het goed of heel goed (75%)', { part: 3, whole: 4 }],
    ['laag', '25% vindt het matig of slecht (25%)', { part: 1, whole: 4 }],
  ])('is said of its end (%s) in its own sentence', async (kant, sentence, share) => {
    const zin = '{{Deel}} vindt het {{een}} of {{ander}} ({{aandeel}})'
    const { blocks } = await made(
      `- { soort: poll, poll: p1, kant: ${kant}, zin: "${zin}", kolommen: [{ vraag: v1 }] }`,
    )
    expect(blocks).toMatchObject([
      { kind: 'poll', heading: 'Daarna', sentence, share, lists: [{ heading: 'Vraag v1?' }] },
    ])
  })

  it('that is no scale goes by the answer that was chosen most, or least', async () => {
    const sentences = async (kant: string) =>
      (await made(`- { soort: poll, poll: p2, kant: ${kant}, zin: "{{deel}}: {{een}}, dan {{ander}}" }`))
        .blocks
    expect(await sentences('grootste')).toMatchObject([
      { heading: 'Met wie?', sentence: 'twee derde: samen, dan alleen', value: '67%' },
    ])
    expect(await sentences('laag')).toMatchObject([{ sentence: 'een derde: alleen, dan samen' }])
    const [block] = (await made('- { soort: poll, poll: p2 }')).blocks
    expect(block?.kind === 'poll' && block.sentence).toBe('Twee derde kiest ‘samen’ bij de vraag: Met wie?')
  })

  it('with a name in its sentence that there is not says on which line', async () => {
    const { problems } = await made('- soort: poll\n  poll: p1\n  zin: "{{dele}}"')
    expect(problems).toEqual([['template-unknown-name', 5, 'dele']])
  })
})

describe('a contrast', () => {
  it('sets the clusters of two questions against one another', async () => {
    const { blocks } = await made(
      '- { soort: contrast, goed: { kop: Is goed als, vraag: v1, aantal: 1 }, niet: { vraag: v2, aantal: 2, icoon: oneens } }',
      'config',
      [...coded('v1', six), ...coded('v2', ['tijd', 'stilte', 'haast'])],
    )
    expect(blocks).toMatchObject([
      {
        kind: 'contrast',
        heading: 'Eerst',
        good: { heading: 'Is goed als', icon: icon('goed'), items: ['Tijd'] },
        bad: { heading: 'Kort', icon: icon('oneens'), items: ['Stilte', 'Haast'] },
      },
    ])
  })

  it('has no subject on both sides: it stands where it has more support', async () => {
    const block = '- { soort: contrast, goed: { vraag: v1, aantal: 3 }, niet: { vraag: v2, aantal: 3 } }'
    const [drawn] = (
      await made(block, 'config', [
        ...coded('v1', ['rust', 'Tijd', 'geld']),
        ...coded('v2', ['tijd', 'moed', 'geld']),
      ])
    ).blocks
    expect(drawn).toMatchObject({ good: { items: ['Rust', 'Geld'] }, bad: { items: ['Tijd', 'Moed'] } })
  })

  it('passes over what is rejected of a subject that is supported, as long as there is more', async () => {
    const rejectedOf = (cluster: string, id: string) =>
      countedMessage(id, 1, 9, { question: 'v3', text: `nooit ${id}`, cluster })
    const block = '- { soort: contrast, vraag: v3 }'
    const supported = coded('v3', ['bomen'])
    const sides = async (...rejected: ReturnType<typeof countedMessage>[]) =>
      (await made(block, 'config', [...supported, ...rejected])).blocks
    expect(await sides(rejectedOf('bomen', 'kappen'), rejectedOf('overig', 'tegels'))).toMatchObject([
      { good: { items: ['Bomen'] }, bad: { items: ['Nooit tegels'] } },
    ])
    expect(await sides(rejectedOf('bomen', 'kappen'))).toMatchObject([{ bad: { items: ['Nooit kappen'] } }])
  })

  it('sets what of one question is supported against what is rejected, short and without personal data', async () => {
    const { blocks } = await made('- { soort: contrast, vraag: v3, niet: { kop: Liever niet } }')
    expect(blocks).toMatchObject([
      {
        good: { heading: 'Veel steun', icon: icon('goed'), items: ['Meer groen in de straat'] },
        bad: {
          heading: 'Liever niet',
          icon: icon('fout'),
          items: [
            'Alle bomen weg en tegels ervoor in de plaats alle bomen weg en tegels ervoor in de plaats alle…',
            'Bel mij op [telefoonnummer]',
          ],
        },
      },
    ])
  })
})

describe('a question or a poll', () => {
  it('can be named by its place', async () => {
    const { blocks, problems } = await made(`
- { soort: factoren, vraag: "2.1" }
- { soort: factoren, vraag: 1.1 }
- { soort: poll, poll: "2.1" }`)
    expect(problems).toEqual([])
    expect(blocks).toMatchObject([
      { number: 1, caption: 'Kort' },
      { number: 2, caption: 'Vraag v1?' },
      { number: 3, kind: 'poll' },
    ])
  })

  const silent = [
    ['a question that is not there', '- { soort: factoren, vraag: v9 }', 'v9'],
    ['a place that is not there', '- { soort: factoren, vraag: "2.4" }', '2.4'],
    ['a column that is not there', '- { soort: kolommen, kolommen: [{ vraag: v8 }, { vraag: v4 }] }', 'v8'],
    ['a poll that is not there', '- { soort: poll, poll: p9 }', 'p9'],
    ['a side that is not there', '- { soort: contrast, goed: { vraag: v1 }, niet: { vraag: v7 } }', 'v7'],
    ['a question without clusters', '- { soort: factoren, vraag: v4 }', null],
    ['a poll that nobody answered', '- { soort: poll, poll: p3 }', null],
    ['nothing that is rejected', '- { soort: contrast, vraag: v1 }', null],
    ['one side without clusters', '- { soort: contrast, goed: { vraag: v4 }, niet: { vraag: v1 } }', null],
  ] as const

  it.each(silent)(
    'with %s leaves the block out, from a template without a word',
    async (_, block, unknown) => {
      const around = (one: string): string =>
        `- { soort: factoren, vraag: v1 }\n${one}\n- { soort: factoren, vraag: v2 }`
      for (const where of ['config', 'template'] as const) {
        const { blocks, problems } = await made(around(block), where)
        expect(blocks.map(({ number, heading }) => [number, heading])).toEqual([
          [1, 'Eerst'],
          [2, 'Daarna'],
        ])
        const code = unknown?.startsWith('p') ? 'config-unknown-poll' : 'config-unknown-question'
        expect(problems).toEqual(where === 'config' && unknown ? [[code, 4, unknown]] : [])
      }
    },
  )

  it('of which nothing is there leaves the choice to the tool', async () => {
    const { blocks } = await made('- { soort: factoren, vraag: v9 }', 'template')
    expect(blocks.map(block => block.kind)).toEqual(['factors', 'poll'])
  })
})

it('the configuration’s blocks stand instead of the template’s', async () => {
  const text = 'infographic: { blokken: [{ soort: factoren, vraag: v2 }] }'
  const { config } = await loadConfig(null, '/map', hostWith({ '/map/rapport.yaml': text }))
  const question = { name: 'v1', place: { file: 'x' } }
  const blocks = [{ kind: 'factors' as const, heading: null, question, count: 1, icons: [], columns: [] }]
  const template = { infographic: { ...standaard.infographic, blocks } }
  const { report } = composeSample({ session, config: config ?? {}, template })
  expect(report.infographic.blocks.map(block => block.heading)).toEqual(['Daarna'])
})
