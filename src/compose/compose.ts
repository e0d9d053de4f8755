import type { Analysis } from '../analyse/analysis.js'
import type { Config } from '../config/config.js'
import type { Problem } from '../problems/problem.js'
import { shownText } from '../problems/shown-value.js'
import type { Template } from '../template/template.js'
import type { Session } from '../validate/session.js'
import { unknownSlots } from './blocks/analyst-text.js'
import { misplacedQuestions, type Outline } from './chapters.js'
import { composeInfographic } from './infographic/compose-infographic.js'
import { unknownNames } from './infographic/find-named.js'
import type { Report, Section } from './report.js'
import type { Scene } from './scene.js'
import { composePage, number } from './sections.js'
import { type Images, setScene } from './set-scene.js'
import type { Slot } from './slots.js'
import { wrongNumbers } from './wrong-numbers.js'

/** Composes the report as the template says. Problems are slips in the template or in what the analyst wrote. */
export function compose(
  session: Session,
  analysis: Analysis,
  template: Template,
  config: Config,
  version: string,
  images: Images = { logo: null, pictures: new Map() },
): { report: Report; slots: Slot[]; outline: Outline; problems: Problem[] } {
  const scene = setScene(session, analysis, template, config, images)
  const sections = number(
    template.pages.flatMap(page => composePage(page, scene)),
    template.numberFrom,
  )
  return {
    report: reportOf(scene, sections, version),
    slots: scene.slots.all(),
    outline: scene.outline,
    problems: [
      ...misplacedQuestions(session, config),
      ...unknownSlots(scene),
      ...unknownNames(scene),
      ...scene.sentences.problems,
      ...wrongNumbers(scene),
    ],
  }
}

/** The sections with all that stands around them, and the infographic. */
function reportOf(scene: Scene, sections: Section[], version: string): Report {
  const { session, config, sentences, title } = scene
  const { subtitle, client, date } = session.info
  return {
    title,
    subtitle,
    client,
    logo: scene.logo,
    date,
    dateText: scene.dateText,
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
    sourceLine: scene.sourceLine,
    contentsHeading: sentences.say('document.inhoud'),
    attachments: {
      data: sentences.say('document.bijlage-gegevens'),
      analysis: sentences.say('document.bijlage-analyse'),
    },
    sections,
    infographic: composeInfographic(scene),
  }
}
