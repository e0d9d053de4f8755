import type { Analysis } from '../../analyse/analysis.js'
import { isBareAnswer } from '../../dutch/bare-answer.js'
import { saidIn } from '../../dutch/normalise.js'
import type { BlockCall } from '../../template/template.js'
import type { Role } from '../../validate/session.js'
import { type BlockMaker, numberOption, paragraph, type Scene, subheading, turnOf } from '../scene.js'

/** The messages that divide the group most: those whose smaller side is largest. */
export const dividingPoints: BlockMaker = (scene, call) => {
  const ids = strongestBipotrons(scene, onTheSubject(scene)).slice(0, numberOption(call, 'aantal', 8))
  if (ids.length === 0) return []
  return [
    subheading(scene.sentences.say('discussiepunten.kop'), 3),
    ...paragraph(scene.sentences.sayCounted('discussiepunten.inleiding', ids.length)),
    { kind: 'quotes', items: ids.map(id => scene.quotes.quote(id)) },
  ]
}

/** The messages without those of warming up and of looking back, unless there are no others. */
function onTheSubject({ session, analysis: { messages } }: Scene): Analysis['messages'] {
  const roles = new Map(session.questions.map(({ id, role }) => [id, role]))
  const isAside = (role: Role | undefined): boolean => role === 'warm-up' || role === 'evaluation'
  const others = messages.filter(({ question }) => !isAside(roles.get(question)))
  return others.length > 0 ? others : messages
}

const ofQuestion = ({ analysis, question }: Scene): Analysis['messages'] =>
  analysis.messages.filter(message => message.question === question?.id)

/** The messages that divide the group most on this question. */
export const divisive = (scene: Scene, call: BlockCall): string[] =>
  strongestBipotrons(scene, ofQuestion(scene)).slice(0, numberOption(call, 'aantal', 3))

/** What divides the group on this question, but for what was quoted already in the same words. */
export const questionBipotrons: BlockMaker = (scene, call) => {
  const { sentences, quotes } = scene
  const said = new Set([...scene.quoted].map(id => saidIn(quotes.quote(id).text)))
  const isQuoted = (id: string): boolean => said.has(saidIn(quotes.quote(id).text))
  const all = strongestBipotrons(scene, ofQuestion(scene))
  const ids = all.filter(id => !isQuoted(id)).slice(0, numberOption(call, 'aantal', 3))
  const above = all.filter(isQuoted).length
  if (all.length === 0) return []
  const heading = subheading(sentences.say('bipotrons.kop'))
  if (ids.length === 0) {
    const aantal = sentences.inWords(above)
    return [heading, ...paragraph(sentences.sayCounted('bipotrons.hierboven', above, { aantal }))]
  }
  const key = above > 0 ? 'bipotrons.inleiding-ook' : 'bipotrons.inleiding'
  return [
    heading,
    ...paragraph(sentences.sayCounted(key, ids.length, {}, turnOf(scene))),
    { kind: 'quotes', items: ids.map(id => quotes.quote(id)) },
  ]
}

/**
 * Bipotrons, the most divided first: by the votes of the smaller side, then of both together, then id; no text twice, and
 * bare answers last.
 */
function strongestBipotrons(scene: Scene, messages: Analysis['messages']): string[] {
  const smaller = (one: Analysis['messages'][number]) => Math.min(one.agree, one.disagree)
  const ranked = messages
    .filter(message => message.bipotron)
    .sort(
      (a, b) =>
        smaller(b) - smaller(a) ||
        b.agree + b.disagree - a.agree - a.disagree ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
  const seen = new Set<string>()
  const bare: string[] = []
  const telling = ranked.flatMap(({ id }) => {
    const { text } = scene.quotes.quote(id)
    const said = saidIn(text)
    if (seen.has(said)) return []
    seen.add(said)
    if (!isBareAnswer(text)) return [id]
    bare.push(id)
    return []
  })
  return [...telling, ...bare]
}
