import { type OwnText, slug } from '../../config/own-text.js'
import { inSentence } from '../../dutch/article.js'
import { capitalise } from '../../dutch/capitalise.js'
import { closed } from '../../dutch/closed.js'
import { problem } from '../../problems/catalogue.js'
import { nearest } from '../../problems/nearest.js'
import type { Problem } from '../../problems/problem.js'
import { textName } from '../figure-values.js'
import { markdownBlocks } from '../markdown.js'
import type { Block } from '../report.js'
import { type BlockMaker, paragraph, placeValues, type Scene } from '../scene.js'

/**
 * The analyst's own text for a place in the report, or else what is generated for it. `about` says what the text is about
 * where its name does not, `values` which figures suit it.
 */
export function ownOrGenerated(
  scene: Scene,
  name: string,
  about: string,
  values: string[],
  generated: () => Block[],
): Block[] {
  const made = generated()
  scene.slots.note(name, about, made, values)
  const own = scene.config.texts.get(name)
  return own ? ownBlocks(scene, own) : made
}

/** An own text as blocks of the report, its {{figures}} filled in. */
function ownBlocks(scene: Scene, own: OwnText): Block[] {
  const { sentences, values, chapter, question, pictures } = scene
  const here = placeValues(chapter, question)
  return markdownBlocks(
    own.isFile
      ? sentences.fillMarkdown(own.markdown, values, own.place, here)
      : sentences.fill(own.markdown, values, own.place, here),
    pictures,
  )
}

/** Texts of the configuration for which the report has no place. */
export function unknownSlots({ config, slots, template }: Scene): Problem[] {
  const known = new Set(slots.all().map(({ name }) => name))
  return [...config.texts].flatMap(([name, { place }]) => {
    if (known.has(name)) return []
    const near = nearest(name, known)
    const details = { template: template.name, ...(near === null ? {} : { near }) }
    return [problem('config-unknown-slot', place, name, details)]
  })
}

/** Figures that suit any text, and those of a question or a chapter. */
const GENERAL = ['deelnemers', 'berichten', 'synthetrons', 'consensus', 'bipotrons']
const figuresOf = (prefix: string): string[] =>
  ['berichten', 'synthetrons', 'consensus'].map(name => `${prefix}.${name}`)
/** The names of the figures that a text on this chapter is most likely to use. */
export const chapterValues = (chapter: string): string[] => figuresOf(`hoofdstuk.${slug(chapter)}`)

/** The slot of the paragraph on a chapter in the summary. */
export const summarySlot = (chapter: string): string => `samenvatting-${slug(chapter)}`

/** A slot for the analyst's text, with generated sentences as long as there is none. `vraag` is that of the question we are at. */
export const slot: BlockMaker = (scene, call) => {
  const name = call.options.get('slot') ?? ''
  const { question, session } = scene
  if (name === 'vraag')
    return question
      ? ownOrGenerated(
          scene,
          `vraag-${textName(session.questions, session.questions.indexOf(question))}`,
          question.text,
          figuresOf(`vraag.${textName(session.questions, session.questions.indexOf(question))}`),
          () => [],
        )
      : []
  return ownOrGenerated(scene, name, '', GENERAL, () => generated.get(name)?.(scene) ?? [])
}

const texts: Record<string, (scene: Scene) => Block[]> = {
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
        : session.source === 'polis'
          ? // Open for weeks, and people answer statements, not each other.
            'polis'
          : dateText
            ? 'met-datum'
            : 'zonder-datum'
    const { synthetrons } = analysis.consensus
    const brought =
      messages === 1
        ? sentences.say(`samenvatting.synthetrons-enige${synthetrons === 1 ? '' : '-geen'}`)
        : synthetrons === messages
          ? sentences.say('samenvatting.synthetrons-alle')
          : sentences.sayCounted('samenvatting.synthetrons', synthetrons, {
              aantal: sentences.inWords(synthetrons),
            })
    return paragraph(`${sentences.say(`samenvatting.${key}`, values)} ${brought}`, 'lead')
  },

  aanleiding: ({ session, sentences }) => {
    const { goal, client, title } = session.info
    const parts = [
      title
        ? sentences.say('aanleiding.zonder-doel', { titel: title })
        : goal
          ? ''
          : sentences.say('aanleiding.zonder-titel'),
      client ? sentences.say('aanleiding.opdrachtgever', { opdrachtgever: inSentence(client) }) : '',
    ]
    return paragraph(parts.filter(Boolean).join(' '))
  },

  doel: ({ session: { info }, sentences }) => {
    const said = (text: string): string => closed(capitalise(text))
    if (info.goal) return paragraph(sentences.say('aanleiding.doel', { doel: said(info.goal) }))
    return info.introduction
      ? paragraph(sentences.say('aanleiding.inleiding', { inleiding: said(info.introduction) }))
      : []
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

/** What the report says itself in a slot, by its name: a template may give a slot any name, `constructor` too. */
const generated = new Map(Object.entries(texts))
