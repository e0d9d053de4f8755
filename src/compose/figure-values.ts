import type { Analysis, Cluster, PollAnalysis, QuestionAnalysis } from '../analyse/analysis.js'
import { slug } from '../config/own-text.js'
import { formatNumber, percent, perPerson } from '../dutch/numbers.js'
import type { Session } from '../validate/session.js'
import type { Outline } from './chapters.js'
import { worthsOf } from './poll-highlights.js'
import type { Values } from './sentences.js'

/** An id that can stand in the name of a value. */
const NAMEABLE = /^[A-Za-z0-9_-]+$/

/** What texts call a question or a poll: its id, or its place in the order where the id cannot stand in a name. */
export const textName = (all: { id: string }[], index: number): string => {
  const id = all[index]?.id ?? ''
  return NAMEABLE.test(id) ? id : String(index + 1)
}

/** All figures of a session that a text can use, by name, written as Dutch writes them. */
export function figureValues(session: Session, analysis: Analysis, outline: Outline): Values {
  const values: Values = sessionValues(session, analysis)
  // Of two that would have one name, the first has it.
  const put = (prefix: string, named: Values): void => {
    for (const [name, value] of Object.entries(named)) values[`${prefix}.${name}`] ??= value
  }
  analysis.questions.forEach((question, index) => {
    const prefix = `vraag.${textName(analysis.questions, index)}`
    put(prefix, questionValues(question, session.questions[index]?.short ?? question.text))
    question.clusters.forEach((cluster, at) => {
      if (!cluster.other) put(`${prefix}.cluster${at + 1}`, clusterValues(cluster))
    })
  })
  analysis.polls.forEach((poll, index) => {
    put(`poll.${textName(analysis.polls, index)}`, pollValues(poll))
  })
  const questions = new Map(analysis.questions.map(question => [question.id, question]))
  for (const { title, questions: asked } of outline.chapters) {
    const own = asked.flatMap(({ id }) => questions.get(id) ?? [])
    put(`hoofdstuk.${slug(title)}`, chapterValues(title, own))
  }
  return values
}

/** The figures of every session; the last two where the export has them. */
const sessionFigures = [
  'deelnemers',
  'berichten',
  'reacties',
  'reactiepercentage',
  'stemmen',
  'berichten-per-persoon',
  'vragen',
  'polls',
  'synthetrons',
  'consensus',
  'bipotrons',
  'bipotronpercentage',
  'uitgenodigd',
  'ingeschreven',
] as const

/** The values of a session that need no question, poll or chapter to name them. */
export const sessionNames: readonly string[] = [...sessionFigures, 'titel', 'datum', 'opdrachtgever']

function sessionValues(
  session: Session,
  { participation, consensus }: Analysis,
): Partial<Record<(typeof sessionFigures)[number], string>> {
  const { invited, registered } = session.info
  return {
    deelnemers: digits(participation.activeParticipants),
    berichten: digits(participation.messages),
    reacties: digits(participation.reactions),
    reactiepercentage: percent(participation.reactions, participation.messages),
    stemmen: digits(participation.votes),
    'berichten-per-persoon': perPerson(participation.messages, participation.activeParticipants),
    vragen: digits(session.questions.length),
    polls: digits(session.polls.length),
    synthetrons: digits(consensus.synthetrons),
    consensus: percent(consensus.synthetrons, participation.messages),
    bipotrons: digits(consensus.bipotrons),
    bipotronpercentage: percent(consensus.bipotrons, participation.messages),
    ...(invited === null ? {} : { uitgenodigd: digits(invited) }),
    ...(registered === null ? {} : { ingeschreven: digits(registered) }),
  }
}

const questionValues = (question: QuestionAnalysis, short: string): Values => ({
  tekst: question.text,
  kort: short,
  ...counts(question.messages, question.synthetrons),
  deelnemers: digits(question.participants),
  reacties: digits(question.reactions),
  stemmen: digits(question.votes),
  bipotrons: digits(question.bipotrons),
})

const clusterValues = ({ label, synthetrons, agree, disagree }: Cluster): Values => ({
  naam: label,
  synthetrons: digits(synthetrons),
  eens: digits(agree),
  oneens: digits(disagree),
})

function chapterValues(title: string, questions: QuestionAnalysis[]): Values {
  const messages = questions.reduce((sum, question) => sum + question.messages, 0)
  const synthetrons = questions.reduce((sum, question) => sum + question.synthetrons, 0)
  return { titel: title, vragen: digits(questions.length), ...counts(messages, synthetrons) }
}

const digits = (number: number): string => formatNumber(number, 0)

const counts = (messages: number, synthetrons: number): Values => ({
  berichten: digits(messages),
  synthetrons: digits(synthetrons),
  consensus: percent(synthetrons, messages),
})

function pollValues(poll: PollAnalysis): Values {
  const { text, kind, respondents, options } = poll
  const share = (votes: number): string => percent(votes, respondents)
  const sum = (some: typeof options): number => some.reduce((total, { votes }) => total + votes, 0)
  const values: Values = { tekst: text, respondenten: digits(respondents) }
  options.forEach(({ label, votes }, index) => {
    values[`optie${index + 1}.naam`] = label
    values[`optie${index + 1}.stemmen`] = digits(votes)
    if (respondents > 0) values[`optie${index + 1}.aandeel`] = share(votes)
  })
  if (kind !== 'scale' || respondents === 0) return values
  const worths = worthsOf(poll)
  const points = options.reduce((total, { votes }, index) => total + votes * (worths[index] ?? 0), 0)
  return {
    ...values,
    top2: share(sum(options.slice(-2))),
    laag2: share(sum(options.slice(0, 2))),
    gemiddelde: formatNumber(points, 1, respondents),
  }
}
