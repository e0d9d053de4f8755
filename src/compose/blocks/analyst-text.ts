import { inSentence } from '../../dutch/article.js'
import { capitalise } from '../../dutch/capitalise.js'
import { closed } from '../../dutch/closed.js'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { BlockCall } from '../../template/template.js'
import { markdownBlocks } from '../markdown.js'
import type { Block } from '../report.js'
import { type BlockMaker, paragraph, type Scene } from '../scene.js'

/** The analyst's own text of a slot; nothing when there is none. */
export function analystText(scene: Scene, slot: string): Block[] {
  const text = scene.config.texts.get(slot)
  return text ? markdownBlocks(text) : []
}

/** Texts of the configuration for which the report has no place. */
export function unknownSlots({ config, template, outline, session }: Scene): Problem[] {
  const pages = [...template.pages, ...template.units.values()]
  const known = new Set([
    ...pages.flatMap(({ parts }) => parts.flatMap(part => (part.kind === 'block' ? slotOf(part) : []))),
    ...outline.chapters.map(({ title }) => summarySlot(title)),
  ])
  return [...config.texts.keys()]
    .filter(name => !known.has(name))
    .map(name => problem('config-unknown-slot', { file: config.file ?? session.input }, name))
}

const slotOf = ({ name, options }: BlockCall): string[] =>
  name === 'tekst' ? [options.get('slot') ?? ''] : []

/** The slot of the paragraph on a chapter in the summary. */
export const summarySlot = (chapter: string): string => `samenvatting.${chapter}`

/** A slot for the analyst's text, with generated sentences as long as there is none. */
export const slot: BlockMaker = (scene, call) => {
  const name = call.options.get('slot') ?? ''
  const own = analystText(scene, name)
  return own.length > 0 ? own : (generated[name]?.(scene) ?? [])
}

const generated: Record<string, (scene: Scene) => Block[]> = {
  samenvatting: ({ analysis, session, sentences, dateText }) => {
    const { activeParticipants, messages, votes } = analysis.participation
    const values = {
      datum: dateText ?? '',
      deelnemers: sentences.count(activeParticipants, 'deelnemer'),
      berichten: sentences.count(messages, 'bericht'),
      stemmen: sentences.count(votes, 'stem'),
    }
    const key =
      activeParticipants < 2 || session.votes === null
        ? 'zonder-deelnemers'
        : dateText
          ? 'met-datum'
          : 'zonder-datum'
    const { synthetrons } = analysis.consensus
    const brought = sentences.sayCounted('samenvatting.synthetrons', synthetrons, {
      aantal: sentences.inWords(synthetrons),
    })
    return paragraph(`${sentences.say(`samenvatting.${key}`, values)} ${brought}`, 'lead')
  },

  aanleiding: ({ session, sentences }) => {
    const { goal, client, title } = session.info
    const parts = [
      goal
        ? sentences.say('aanleiding.doel', { doel: closed(capitalise(goal)) })
        : title
          ? sentences.say('aanleiding.zonder-doel', { titel: title })
          : sentences.say('aanleiding.zonder-titel'),
      client ? sentences.say('aanleiding.opdrachtgever', { opdrachtgever: inSentence(client) }) : '',
    ]
    return paragraph(parts.filter(Boolean).join(' '))
  },

  aanpak: ({ session, sentences }) => {
    const number = session.polls.length
    const polls =
      number === 0 ? '' : sentences.sayCounted('aanpak.polls', number, { aantal: sentences.inWords(number) })
    return paragraph(
      sentences.say(session.source === 'polis' ? 'aanpak.inleiding-polis' : 'aanpak.inleiding', {
        vragen: sentences.count(session.questions.length, 'vraag'),
        polls,
      }),
    )
  },
}
