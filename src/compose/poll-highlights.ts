import type { PollAnalysis } from '../analyse/analysis.js'
import { capitalise } from '../dutch/capitalise.js'
import { percent } from '../dutch/numbers.js'
import { shareInWords } from '../dutch/shares.js'
import type { Scene } from './scene.js'

const sum = (options: PollAnalysis['options']): number =>
  options.reduce((total, option) => total + option.votes, 0)

/** The result of a poll in a sentence: short for the summary, whole for its own place. Empty when nobody answered. */
export function pollHighlights(scene: Scene, id: string, short: boolean): string {
  const poll = scene.analysis.polls.find(one => one.id === id)
  const { sentences } = scene
  if (!poll) return ''
  if (poll.respondents === 0) return short ? '' : sentences.say('poll.geen', { vraag: poll.text })
  const respondents = sentences.count(poll.respondents, 'respondent')
  if (poll.kind === 'scale' && poll.options.length >= 4) {
    const top = shareInWords(sum(poll.options.slice(-2)), poll.respondents)
    const low = shareInWords(sum(poll.options.slice(0, 2)), poll.respondents)
    return sentences.say(short ? 'samenvatting.poll' : 'poll.schaal', {
      vraag: poll.text,
      respondenten: respondents,
      top,
      Top: capitalise(top),
      laag: low,
      gemiddelde: sentences.digits(poll.mean ?? 0, 1),
      opties: poll.options.length,
    })
  }
  const first = [...poll.options].sort((a, b) => b.votes - a.votes)[0]
  if (!first) return ''
  return sentences.say(short ? 'samenvatting.keuze' : 'poll.keuze', {
    vraag: poll.text,
    respondenten: respondents,
    antwoord: first.label,
    aandeel: percent(first.votes, poll.respondents),
  })
}
