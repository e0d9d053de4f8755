import type { PollAnalysis } from '../../analyse/analysis.js'
import type { Chart } from '../../charts/chart.js'
import { saidIn } from '../../dutch/normalise.js'
import { isOpenOption } from '../../dutch/open-option.js'
import type { Poll } from '../../validate/session.js'
import { pollInFull } from '../poll-highlights.js'
import type { Block, Quote } from '../report.js'
import { type BlockMaker, paragraph, type Scene } from '../scene.js'

/** Explanations shown under a poll. */
const EXPLANATIONS = 6
/** A scale with more options is drawn as bars: its labels would not fit below columns. */
const MOST_COLUMNS = 7

/** The polls that follow the question. */
export const polls: BlockMaker = scene =>
  (scene.question ? (scene.outline.pollsAfter.get(scene.question.id) ?? []) : []).flatMap(poll =>
    pollBlocks(scene, poll),
  )

/** A poll: its result in a sentence, its chart, and what people wrote with their answers. */
export function pollBlocks(scene: Scene, poll: Poll): Block[] {
  const { sentences } = scene
  const result = scene.analysis.polls.find(one => one.id === poll.id)
  if (!result) return []
  if (result.respondents === 0) return paragraph(sentences.say('poll.geen', { vraag: poll.text }))
  const number = scene.nextFigure()
  const options = (poll.kind === 'scale' ? result.options : byVotes(result.options)).map(
    ({ label, option, votes }) => ({
      label: label || option,
      share: { part: votes, whole: result.respondents },
    }),
  )
  const common = { title: poll.text, respondents: result.respondents, options }
  const chart: Chart =
    poll.kind === 'scale' && options.length <= MOST_COLUMNS
      ? { kind: 'poll-columns', ...common }
      : { kind: 'poll-bars', ...common, multiple: poll.kind === 'multiple' }
  const written = explanations(scene, poll)
  return [
    {
      kind: 'figure',
      number,
      place: 'beside',
      chart,
      caption: sentences.say(poll.kind === 'multiple' ? 'poll.bijschrift-meer' : 'poll.bijschrift', {
        respondenten: sentences.digits(result.respondents),
      }),
    },
    ...paragraph(pollInFull(scene, result, number)),
    ...(written.length > 0
      ? [
          ...paragraph(
            sentences.sayCounted(
              poll.kind === 'scale' ? 'poll.toelichtingen' : 'poll.open',
              written.reduce((people, { times }) => people + times, 0),
              {},
              scene.session.polls.findIndex(({ id }) => id === poll.id),
            ),
          ),
          { kind: 'quotes' as const, items: written.map(one => asQuote(scene, one)) },
        ]
      : []),
  ]
}

/** The most chosen first, as the table has them where as often; what is left beside the others last. */
function byVotes(options: PollAnalysis['options']): PollAnalysis['options'] {
  const isOpen = ({ label }: { label: string }): number => Number(isOpenOption(label))
  return [...options].sort((a, b) => isOpen(a) - isOpen(b) || b.votes - a.votes)
}

/** What was written with answers: by one, or by several in the same words. */
interface Explanation {
  option: string
  text: string
  times: number
}

/** What people wrote with their answers: of a scale a few, spread over its options; of a choice all, as open answers. */
function explanations({ session }: Scene, poll: Poll): Explanation[] {
  const written = session.pollVotes
    .filter(vote => vote.poll === poll.id)
    .flatMap(({ option, explanation }) => (explanation ? [{ option, text: explanation }] : []))
  const options = poll.options.map(({ option }) => option)
  return poll.kind === 'scale' ? spread(together(written), options) : together(written)
}

/** As it was written, with how often where that was more than once. */
const asQuote = ({ sentences }: Scene, { text, times }: Explanation): Quote => ({
  messageId: '',
  text: text.replace(/\s+/g, ' ').trim(),
  synthetron: false,
  votes: times > 1 ? sentences.say('poll.vaker', { aantal: sentences.digits(times) }) : null,
})

/** What several people wrote once, in the words of the first; what most wrote first. */
function together(written: Omit<Explanation, 'times'>[]): Explanation[] {
  const once = new Map<string, Explanation>()
  for (const one of written) {
    const known = once.get(saidIn(one.text))
    if (known) known.times++
    else once.set(saidIn(one.text), { ...one, times: 1 })
  }
  return [...once.values()].sort((a, b) => b.times - a.times)
}

/** One of each option in turn, highest option first, until there are enough. */
function spread(written: Explanation[], options: string[]): Explanation[] {
  const piles = [...options].reverse().map(option => written.filter(one => one.option === option))
  const chosen: Explanation[] = []
  for (let round = 0; chosen.length < EXPLANATIONS && piles.some(pile => pile.length > round); round++)
    for (const pile of piles) {
      const one = pile[round]
      if (one && chosen.length < EXPLANATIONS) chosen.push(one)
    }
  return chosen
}
