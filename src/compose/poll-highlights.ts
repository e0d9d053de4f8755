import type { PollAnalysis } from '../analyse/analysis.js'
import { capitalise } from '../dutch/capitalise.js'
import { enumerate } from '../dutch/enumerate.js'
import { formatNumber, percent } from '../dutch/numbers.js'
import { shareInWords } from '../dutch/shares.js'
import type { Scene } from './scene.js'
import type { Values } from './sentences.js'

const sum = (options: PollAnalysis['options']): number =>
  options.reduce((total, option) => total + option.votes, 0)

/** The names of the sentences that say a result. */
const SHORT = { scale: 'samenvatting.poll', choice: 'samenvatting.keuze', single: 'samenvatting.poll-enige' }
const FULL = { scale: 'poll.schaal', choice: 'poll.keuze', single: 'poll.enige' }

/** The result of a poll in a sentence for the summary. Empty when nobody answered. */
export const pollInShort = (scene: Scene, poll: PollAnalysis): string =>
  poll.respondents === 0 ? '' : resultOf(scene, poll, SHORT)

/** The result of a poll in the sentences beside its chart, which has this number. */
export const pollInFull = (scene: Scene, poll: PollAnalysis, figure: number): string =>
  resultOf(scene, poll, FULL, { figuur: figure })

function resultOf({ sentences }: Scene, poll: PollAnalysis, keys: typeof SHORT, beside: Values = {}): string {
  const quoted = (options: PollAnalysis['options']): string =>
    enumerate(options.map(option => `‘${labelOf(option)}’`))
  const chosen = poll.options.filter(({ votes }) => votes > 0)
  if (poll.respondents === 1 && chosen.length > 0)
    return sentences.say(keys.single, { ...beside, vraag: poll.text, antwoorden: quoted(chosen) })
  const respondents = sentences.count(poll.respondents, 'respondent')
  if (poll.kind === 'scale' && poll.options.length >= 4) {
    const [highest, lowest] = [poll.options.slice(-2), poll.options.slice(0, 2).reverse()]
    const [top, low] = [highest, lowest].map(some => peopleInWords(sum(some), poll.respondents))
    const worths = worthsOf(poll)
    const points = poll.options.reduce((total, { votes }, index) => total + votes * (worths[index] ?? 0), 0)
    return sentences.say(keys.scale, {
      ...beside,
      vraag: poll.text,
      respondenten: respondents,
      top: top ?? '',
      Top: capitalise(top ?? ''),
      hoogste: eitherOf(highest),
      laag: low ?? '',
      laagste: eitherOf(lowest),
      gemiddelde: formatNumber(points, 1, poll.respondents),
      van: worths[0] ?? 1,
      tot: worths.at(-1) ?? 1,
    })
  }
  const most = Math.max(...poll.options.map(({ votes }) => votes))
  const first = poll.options.filter(({ votes }) => votes === most)
  return sentences.sayCounted(keys.choice, first.length, {
    ...beside,
    vraag: poll.text,
    respondenten: respondents,
    antwoorden: quoted(first),
    aandeel: percent(most, poll.respondents),
  })
}

/** How many people that are, as a sentence begins with it or goes on: `niemand`, `een derde`, `iedereen`. */
export const peopleInWords = (part: number, whole: number): string =>
  part === 0 ? 'niemand' : part === whole ? 'iedereen' : shareInWords(part, whole)

/** Two answers of a scale, the milder one first: `‘goed’ of ‘heel goed’`. */
const eitherOf = (options: PollAnalysis['options']): string =>
  options.map(option => `‘${labelOf(option)}’`).join(' of ')

/** An option without a label goes by its number. */
export const labelOf = ({ label, option }: { label: string; option: string }): string => label || option

/** What each option of a scale counts for: its number where all have one, else its place. */
export function worthsOf({ options }: PollAnalysis): number[] {
  const numbers = options.map(({ option }) => (/^-?\d{1,9}$/.test(option) ? Number(option) : Number.NaN))
  return numbers.some(Number.isNaN) ? options.map((_, index) => index + 1) : numbers
}
