import type { Analysis, PollAnalysis } from '../../analyse/analysis.js'
import type { Poll, Session } from '../../validate/session.js'
import { type Field, listSheet, type Sheet } from './sheet.js'
import { pollKindWord, questionNames } from './words.js'

interface OptionRow {
  poll: PollAnalysis
  /** The question that the poll follows. */
  after: string | null
  option: PollAnalysis['options'][number]
}

interface ExplanationRow {
  poll: Poll
  option: string
  text: string
}

/** The results of the polls, option by option; and what people wrote with their answers. */
export function pollSheets(session: Session, analysis: Analysis): Sheet[] {
  const names = questionNames(session.questions)
  const options = analysis.polls.flatMap(poll => {
    const after = poll.after === null ? null : (names.get(poll.after) ?? poll.after)
    return poll.options.map(option => ({ poll, after, option }))
  })
  return [
    listSheet('Polls', optionFields, options),
    listSheet('Polltoelichtingen', explanationFields, explanationsOf(session)),
  ]
}

/** Poll by poll, in the order of the file. Who wrote them is left out. */
function explanationsOf({ polls, pollVotes }: Session): ExplanationRow[] {
  const byPoll = new Map(polls.map(poll => [poll.id, { poll, rows: [] as ExplanationRow[] }]))
  for (const { poll: id, option, explanation } of pollVotes) {
    const found = byPoll.get(id)
    if (found && explanation) found.rows.push({ poll: found.poll, option, text: explanation })
  }
  return [...byPoll.values()].flatMap(({ rows }) => rows)
}

const optionFields: Field<OptionRow>[] = [
  { heading: 'poll', width: 10, of: ({ poll }) => poll.id },
  { heading: 'vraag', width: 48, wrap: true, of: ({ poll }) => poll.text },
  { heading: 'soort', width: 12, of: ({ poll }) => pollKindWord(poll.kind) },
  { heading: 'na vraag', width: 28, wrap: true, of: ({ after }) => after },
  { heading: 'respondenten', width: 15, of: ({ poll }) => poll.respondents },
  { heading: 'optie', width: 9, of: ({ option }) => option.option },
  { heading: 'label', width: 36, wrap: true, of: ({ option }) => option.label },
  { heading: 'stemmen', width: 10, of: ({ option }) => option.votes },
  { heading: 'aandeel', width: 10, format: '0.0%', of: ({ option }) => option.share },
  { heading: 'gemiddelde', width: 13, format: '0.0', of: ({ poll }) => poll.mean },
  { heading: 'laagste twee', width: 14, format: '0.0%', of: ({ poll }) => poll.bottomTwo },
  { heading: 'hoogste twee', width: 14, format: '0.0%', of: ({ poll }) => poll.topTwo },
]

const explanationFields: Field<ExplanationRow>[] = [
  { heading: 'poll', width: 10, of: ({ poll }) => poll.id },
  { heading: 'vraag', width: 48, wrap: true, of: ({ poll }) => poll.text },
  { heading: 'optie', width: 9, of: ({ option }) => option },
  {
    heading: 'label',
    width: 36,
    wrap: true,
    of: ({ poll, option }) => poll.options.find(one => one.option === option)?.label ?? null,
  },
  { heading: 'toelichting', width: 80, wrap: true, of: ({ text }) => text },
]
