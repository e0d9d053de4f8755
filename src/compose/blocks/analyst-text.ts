import { markdownBlocks } from '../markdown.js'
import type { Block } from '../report.js'
import { type BlockMaker, paragraph, type Scene } from '../scene.js'

/** The analyst's own text of a slot; nothing when there is none. */
export function analystText(scene: Scene, slot: string): Block[] {
  const text = scene.config.texts.get(slot)
  return text ? markdownBlocks(text) : []
}

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
      synthetrons: sentences.count(analysis.consensus.synthetrons, 'bericht'),
      stemmen: sentences.count(votes, 'stem'),
    }
    const key =
      activeParticipants === 0 || session.votes === null
        ? 'zonder-deelnemers'
        : dateText
          ? 'met-datum'
          : 'zonder-datum'
    return paragraph(sentences.say(`samenvatting.${key}`, values), 'lead')
  },

  aanleiding: ({ session, sentences, title }) => {
    const { goal, client } = session.info
    const parts = [
      goal
        ? sentences.say('aanleiding.doel', {
            doel: goal.replace(/\.\s*$/, '').replace(/^./, first => first.toLowerCase()),
          })
        : sentences.say('aanleiding.zonder-doel', { titel: title }),
      client ? sentences.say('aanleiding.opdrachtgever', { opdrachtgever: client }) : '',
    ]
    return paragraph(parts.filter(Boolean).join(' '))
  },

  aanpak: ({ session, sentences }) => {
    const polls =
      session.polls.length === 0
        ? ''
        : session.polls.length === 1
          ? sentences.say('aanpak.polls-een')
          : sentences.say('aanpak.polls-meer', { aantal: sentences.inWords(session.polls.length) })
    return paragraph(
      sentences.say('aanpak.inleiding', {
        vragen: sentences.count(session.questions.length, 'vraag'),
        polls,
      }),
    )
  },
}
