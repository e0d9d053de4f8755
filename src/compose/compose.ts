import type { Analysis } from '../analyse/analysis.js'
import type { Config } from '../config/config.js'
import { longDate } from '../dutch/dates.js'
import type { Problem } from '../problems/problem.js'
import { shownText } from '../problems/shown-value.js'
import type { Picture } from '../template/logo.js'
import type { Template } from '../template/template.js'
import type { Session } from '../validate/session.js'
import { unknownSlots } from './blocks/analyst-text.js'
import { misplacedQuestions, type Outline, outlineOf } from './chapters.js'
import { figureValues } from './figure-values.js'
import { composeInfographic } from './infographic/compose-infographic.js'
import { unknownNames } from './infographic/find-named.js'
import { QuoteBook } from './quotes.js'
import type { Report } from './report.js'
import type { Scene } from './scene.js'
import { composePage, number } from './sections.js'
import { Sentences } from './sentences.js'
import { type Slot, Slots } from './slots.js'
import { wrongNumbers } from './wrong-numbers.js'

/** What is shown as it is: the client's logo, and the pictures of the analyst's texts by name. */
export interface Images {
  logo: Picture | null
  pictures: Map<string, Picture>
}

/** Composes the report as the template says. Problems are slips in the template. */
export function compose(
  session: Session,
  analysis: Analysis,
  template: Template,
  config: Config,
  version: string,
  images: Images = { logo: null, pictures: new Map() },
): { report: Report; slots: Slot[]; outline: Outline; problems: Problem[] } {
  const sentences = new Sentences(template.sentences, `${template.name}/zinnen.yaml`, template.sentencePlaces)
  const quotes = new QuoteBook(session.messages, analysis.messages, sentences)
  const title = session.info.title ?? sentences.say('document.zonder-titel')
  const dateText = session.info.date === null ? null : longDate(session.info.date)
  const sourceLine = sentences.say(session.source === 'polis' ? 'document.bron-polis' : 'document.bron')
  let figure = 0
  const outline = outlineOf(session, config)
  const scene: Scene = {
    session,
    analysis,
    template,
    config,
    outline,
    sentences,
    quotes,
    title,
    logo: images.logo && { picture: images.logo, alternative: logoWords(session.info.client, sentences) },
    dateText,
    sourceLine,
    questions: new Map(analysis.questions.map(question => [question.id, question])),
    values: {
      ...figureValues(session, analysis, outline),
      titel: title,
      datum: dateText ?? '',
      opdrachtgever: session.info.client ?? '',
    },
    slots: new Slots(),
    pictures: images.pictures,
    nextFigure: () => {
      figure += 1
      return figure
    },
    unit: () => [],
    left: new Set(),
    quoted: new Set(),
  }
  scene.unit = unitOf(scene)
  const sections = number(
    template.pages.flatMap(page => composePage(page, scene)),
    template.numberFrom,
  )
  const report: Report = {
    title,
    subtitle: session.info.subtitle,
    client: session.info.client,
    logo: scene.logo,
    date: session.info.date,
    dateText,
    shortTitle: config.shortTitle ?? title,
    confidential: config.confidential ? sentences.say('document.vertrouwelijk') : null,
    provenance: [
      sentences.say('document.versie', { versie: version }),
      sentences.say('document.controlegetal', {
        bestand: shownText(session.input.split(/[\\/]/).filter(Boolean).at(-1) ?? session.input),
        // In groups, as a person compares it.
        controlegetal: session.checksum.replace(/.{8}(?=.)/g, '$& '),
      }),
    ],
    sourceLine,
    contentsHeading: sentences.say('document.inhoud'),
    attachments: {
      data: sentences.say('document.bijlage-gegevens'),
      analysis: sentences.say('document.bijlage-analyse'),
    },
    sections,
    infographic: composeInfographic(scene),
  }
  return {
    report,
    slots: scene.slots.all(),
    outline,
    problems: [
      ...misplacedQuestions(session, config),
      ...unknownSlots(scene),
      ...unknownNames(scene),
      ...sentences.problems,
      ...wrongNumbers(scene),
    ],
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
