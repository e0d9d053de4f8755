import type { Block, Heading, Inline, Paragraph, Report, Section } from '../compose/report.js'
import { infographicOf } from './infographic/sample.testing.js'

/** For tests: what a report is made of, with as little in it as the types allow. */

const SENTENCE = 'De deelnemers vinden dat bewoners, gemeente en corporaties samen de wijk maken. '

/** Running text of about so many characters. */
export const words = (length: number): string =>
  SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
    .slice(0, length)
    .trim()

export const text = (content: string): Inline[] => [{ kind: 'text', text: content }]
export const paragraph = (content: string | Inline[], role: Paragraph['role'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  role,
  content: typeof content === 'string' ? text(content) : content,
})

let destinations = 0
export const heading = (level: Heading['level'], content: string, number: string | null = null): Heading => {
  destinations += 1
  return {
    kind: 'heading',
    level,
    number,
    text: content,
    destination: `kop${String(destinations).padStart(4, '0')}`,
  }
}

export const section = (
  title: Heading | null,
  blocks: Block[],
  sections: Section[] = [],
  ownPage = false,
): Section => ({ heading: title, ownPage, blocks, sections })

/** A cluster chart with so many bars, next to its text. */
export const figure = (number: number, bars: number, place: 'beside' | 'wide' = 'beside'): Block => ({
  kind: 'figure',
  number,
  place,
  caption: 'Stemmen per cluster (n = 12).',
  chart: {
    kind: 'cluster-bars',
    title: `Clusters van figuur ${number}`,
    bars: Array.from({ length: bars }, (_, index) => ({
      label: `Cluster ${index + 1}`,
      agree: 20 - (index % 20),
      disagree: index % 4,
    })),
    axisEnd: 23,
  },
})

export const reportOf = (sections: Section[], parts: Partial<Report> = {}): Report => ({
  title: 'Wonen & leven in <de wijk>',
  subtitle: 'Opbrengst van de dialoog',
  client: 'Gemeente Voorbeeld',
  logo: null,
  dateText: '17 september 2020',
  date: '2020-09-17',
  shortTitle: 'Wonen en leven',
  confidential: null,
  provenance: ['synth-report 1.2.3', 'Export sessie.xlsx, controlegetal 01234567 89abcdef'],
  sourceLine: 'Bron: Synthetron',
  contentsHeading: 'Inhoud',
  attachments: { data: 'gegevens', analysis: 'analyse' },
  sections,
  infographic: infographicOf(3),
  ...parts,
})
