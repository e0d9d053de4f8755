import type { Analysis } from '../analyse/analysis.js'
import type { Config } from '../config/config.js'
import { longDate } from '../dutch/dates.js'
import type { Picture } from '../template/logo.js'
import type { Template } from '../template/template.js'
import type { Session } from '../validate/session.js'
import { outlineOf } from './chapters.js'
import { figureValues } from './figure-values.js'
import { QuoteBook } from './quotes.js'
import type { Scene } from './scene.js'
import { composePage } from './sections.js'
import { Sentences } from './sentences.js'
import { Slots } from './slots.js'

/** What is shown as it is: the client's logo, and the pictures of the analyst's texts by name. */
export interface Images {
  logo: Picture | null
  pictures: Map<string, Picture>
}

/** What is known before the first page of a report is composed. */
export function setScene(
  session: Session,
  analysis: Analysis,
  template: Template,
  config: Config,
  { logo, pictures }: Images,
): Scene {
  const { client, date } = session.info
  const sentences = new Sentences(template.sentences, `${template.name}/zinnen.yaml`, template.sentencePlaces)
  const title = session.info.title ?? sentences.say('document.zonder-titel')
  const dateText = date === null ? null : longDate(date)
  const outline = outlineOf(session, config)
  const scene: Scene = {
    session,
    analysis,
    template,
    config,
    outline,
    sentences,
    quotes: new QuoteBook(session.messages, analysis.messages, sentences),
    title,
    logo: logo && { picture: logo, alternative: logoWords(client, sentences) },
    dateText,
    sourceLine: sentences.say(session.source === 'polis' ? 'document.bron-polis' : 'document.bron'),
    questions: new Map(analysis.questions.map(question => [question.id, question])),
    values: {
      ...figureValues(session, analysis, outline),
      titel: title,
      datum: dateText ?? '',
      opdrachtgever: client ?? '',
    },
    slots: new Slots(),
    pictures,
    nextFigure: counter(),
    unit: () => [],
    left: new Set(),
    quoted: new Set(),
  }
  scene.unit = unitOf(scene)
  return scene
}

/** Counts from one. */
function counter(): () => number {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

/** What is said instead of the logo: whose it is. */
const logoWords = (client: string | null, sentences: Sentences): string =>
  client === null
    ? sentences.say('document.logo-zonder-opdrachtgever')
    : sentences.say('document.logo', { opdrachtgever: client })

/** A unit may hold units: a chapter its questions. Each is composed where it stands; within itself it would never end. */
const unitOf =
  (scene: Scene, within: readonly string[] = []): Scene['unit'] =>
  (name, place) => {
    const page = scene.template.units.get(name)
    if (!page || within.includes(name)) return []
    const inner: Scene = { ...scene, ...place }
    inner.unit = unitOf(inner, [...within, name])
    return composePage(page, inner)
  }
