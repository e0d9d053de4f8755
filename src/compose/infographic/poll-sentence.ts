import type { PollAnalysis } from '../../analyse/analysis.js'
import { bind } from '../../dutch/bind.js'
import { capitalise } from '../../dutch/capitalise.js'
import { percent } from '../../dutch/numbers.js'
import type { BlockDesign, Named } from '../../template/infographic-design.js'
import type { Poll } from '../../validate/session.js'
import { labelOf, peopleInWords } from '../poll-highlights.js'
import type { Scene } from '../scene.js'

export type End = Extract<BlockDesign, { kind: 'poll' }>['side']
type Option = PollAnalysis['options'][number]

export interface SaidPoll {
  share: { part: number; whole: number }
  value: string
  sentence: string
}

/** The values that the sentence of a poll can use. */
export const pollSentenceNames = ['deel', 'Deel', 'aandeel', 'een', 'ander', 'vraag'] as const
type PollValues = Partial<Record<(typeof pollSentenceNames)[number], string>>

/** A scale needs this many answers to have two ends of two. */
const RATED = 4

const resultOf = (scene: Scene, poll: Poll): PollAnalysis | undefined =>
  scene.analysis.polls.find(one => one.id === poll.id)

/** Whether a poll is a scale with two ends. */
export function isRated(scene: Scene, poll: Poll): boolean {
  const result = resultOf(scene, poll)
  return result?.kind === 'scale' && result.options.length >= RATED
}

/** A poll as a sentence, the template's or the block's own, with its share; null when nobody gave these answers. */
export function sayPoll(scene: Scene, poll: Poll, end: End, own: Named | null): SaidPoll | null {
  const result = resultOf(scene, poll)
  if (!result) return null
  const rated = isRated(scene, poll)
  const { votes, first, second } = rated ? ratedEnd(result, end) : chosenEnd(result, end)
  if (!first || votes === 0) return null
  const { respondents } = result
  const words = peopleInWords(votes, respondents)
  const value = percent(votes, respondents)
  const values: PollValues = {
    deel: words,
    Deel: capitalise(words),
    aandeel: value,
    een: labelOf(first),
    ...(second ? { ander: labelOf(second) } : {}),
    vraag: poll.text,
  }
  const { sentences } = scene
  return {
    share: { part: votes, whole: respondents },
    value,
    sentence: own
      ? bind(sentences.fill(own.name, values, own.place))
      : sentences.say(rated ? 'infographic.poll' : 'infographic.keuze', values),
  }
}

/** The two answers at an end of a scale, the milder one first. */
function ratedEnd({ options }: PollAnalysis, end: End) {
  const high = options.slice(-2)
  const low = options.slice(0, 2).reverse()
  const sum = (some: Option[]): number => some.reduce((total, option) => total + option.votes, 0)
  const [first, second] = end === 'high' || (end === 'largest' && sum(high) >= sum(low)) ? high : low
  return { first, second, votes: (first?.votes ?? 0) + (second?.votes ?? 0) }
}

/** The answer that was chosen most (or least), and the one that follows. */
function chosenEnd({ options }: PollAnalysis, end: End) {
  const ranked = [...options].sort((a, b) => b.votes - a.votes)
  const [first, second] = end === 'low' ? ranked.reverse() : ranked
  return { first, second, votes: first?.votes ?? 0 }
}
