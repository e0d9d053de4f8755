import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { sampleParticipant, sampleSession, sampleVote } from '../analyse/sample.testing.js'
import { compose } from '../compose/compose.js'
import { noConfig } from '../config/config.js'
import { standard } from '../render/poster.testing.js'
import type { Message, Poll, PollVote, Session, Vote } from '../validate/session.js'
import { layout } from './layout.js'
import { overlaps } from './overlaps.testing.js'
import { words } from './report-sample.testing.js'
import { infographicPages } from './set-infographic.js'

const { template, typefaces } = await standard()

/** The same numbers for the same seed, from 0 up to `end`. */
function chance(seed: number): (end: number) => number {
  let state = seed
  return end => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * end)
  }
}

const LONG = 'Samenwerkingsverbanden van bewoners en de woningcorporaties.'
const labels = [
  'vertrouwen',
  LONG,
  'Arbeidsmarktkrapteproblematiek',
  'geld en tijd',
  'minder regels',
  'jongeren',
]
const place = { file: 'sessie.xlsx' }

interface Size {
  questions: number
  messages: number
  people: number
  votes: number
}

/** A dialogue of this size, with short and long texts, few and many clusters, polls of every kind. */
function sessionOf(seed: number, { questions, messages, people, votes }: Size): Session {
  const next = chance(seed)
  const person = (): string => `d${next(people)}`
  const roles = ['warm-up', null, null, null, 'evaluation', 'closing'] as const
  const all: Message[] = Array.from({ length: messages }, (_, index) => ({
    id: `b${index}`,
    question: `v${next(questions)}`,
    participant: person(),
    text: `#Inbreng ${index} ${words(20 + next(next(20) === 0 ? 3000 : 250))}`,
    typed: '',
    time: null,
    isReaction: next(4) === 0,
    replyTo: null,
    counts: null,
    cluster: next(5) === 0 ? null : (labels[next(labels.length)] ?? null),
    flags: { synthetron: null, bipotron: null, tier: null },
    place,
  }))
  const cast = new Map<string, Vote>()
  for (let index = 0; index < votes && messages > 0; index++) {
    const [message, voter] = [`b${next(messages)}`, person()]
    cast.set(`${message} ${voter}`, sampleVote(message, voter, next(4) === 0 ? 'disagree' : 'agree'))
  }
  const polls: Poll[] = (['scale', 'single', 'multiple'] as const).map((kind, index) => ({
    id: `p${index}`,
    text: index === 0 ? LONG.replace('.', '?') : 'Wat is het belangrijkste?',
    kind,
    after: index === 2 ? null : `v${Math.min(index + 1, questions - 1)}`,
    options: Array.from({ length: index === 1 ? 45 : 5 }, (_, option) => ({
      option: String(option + 1),
      label:
        option === 0
          ? LONG
          : (['helemaal onbelangrijk', 'neutraal', 'goed', 'anders, namelijk'][option % 4] ?? ''),
      votes: null,
    })),
    place,
  }))
  const answers: PollVote[] = polls.flatMap(poll =>
    Array.from({ length: people }, (_, index) => ({
      poll: poll.id,
      participant: `d${index}`,
      option: String(1 + next(poll.options.length)),
      explanation: next(6) === 0 ? words(120) : null,
      typed: null,
      place,
    })),
  )
  return sampleSession({
    input: '/tmp/sessie.xlsx',
    checksum: '0123456789abcdef'.repeat(4),
    info: {
      title: 'Samen werken aan leefbare & veilige wijken',
      subtitle: 'Opbrengst van de online dialoog',
      date: '2020-09-17',
      client: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      goal: 'Inzichten ophalen als input voor toekomstig wijkbeleid',
      introduction: null,
      invited: 400,
      registered: 200,
      followUpYes: 30,
      followUpMaybe: 12,
      followUpNo: 8,
    },
    questions: Array.from({ length: questions }, (_, index) => ({
      id: `v${index}`,
      text: `${words(30 + next(120))}?`,
      introduction: null,
      short: next(3) === 0 ? LONG : `Vraag ${index + 1}`,
      chapter: `Hoofdstuk ${Math.floor(index / 3) + 1} ${index % 6 < 3 ? '' : LONG}`,
      role: index < 6 ? (roles[index] ?? null) : null,
      place,
    })),
    messages: all,
    votes: [...cast.values()],
    polls,
    pollVotes: answers,
    participants: Array.from({ length: people }, (_, index) =>
      sampleParticipant(`d${index}`, {
        'type organisatie': labels[next(labels.length)] ?? '',
        schaal: ['wijk', 'regio', LONG][next(3)] ?? '',
      }),
    ),
    attributeNames: ['type organisatie', 'schaal'],
    maskedNames: [],
  })
}

describe.each([
  ['tiny', 1, { questions: 1, messages: 1, people: 1, votes: 0 }],
  ['small', 2, { questions: 3, messages: 40, people: 12, votes: 200 }],
  ['usual', 3, { questions: 9, messages: 250, people: 50, votes: 2500 }],
  ['with many questions', 4, { questions: 40, messages: 120, people: 30, votes: 1200 }],
])('a dialogue that is %s', (_, seed, size) => {
  const session = sessionOf(seed, size)
  const { analysis } = analyse(session, { ...template, keepIds: false }, [])
  const { report } = compose(session, analysis, template, { ...noConfig, confidential: true }, '1.2.3')
  const { theme } = template
  const pages = layout(report, theme, typefaces, 'test')

  it('fits on its pages: nothing overlaps, nothing runs off', () => {
    expect(overlaps(pages, theme, typefaces)).toEqual([])
    const poster = infographicPages(report.infographic, theme, typefaces, pages.info)
    expect(overlaps(poster, theme, typefaces)).toEqual([])
  })

  it('leaves no heading behind at the foot of a page', () => {
    const { heading2, heading3 } = theme.text
    const last = pages.pages.slice(1).map(page => {
      const texts = page.marks.flatMap(mark =>
        mark.kind === 'text' && typeof mark.owner === 'number' ? [mark] : [],
      )
      const body = texts.filter(mark => mark.y < page.height - theme.page.bottom)
      return body.sort((a, b) => b.y - a.y)[0]
    })
    const hangs = last.filter(
      mark => [heading2.size, heading3.size].includes(mark?.size ?? 0) && mark?.font === 'semibold',
    )
    expect(hangs).toEqual([])
  })

  it('has each kind of question of the script on a line of its own', () => {
    const said = pages.pages.flatMap(page =>
      page.marks.flatMap(mark => (mark.kind === 'text' ? [mark.text] : [])),
    )
    expect(said).toContain('poll (meerkeuze)')
  })
})
