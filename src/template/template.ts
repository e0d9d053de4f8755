import type { Place, Problem } from '../problems/problem.js'
import type { Icon } from './icon.js'
import type { InfographicDesign } from './infographic-design.js'
import type { LogoFile } from './logo.js'
import type { ColourName, Theme } from './theme.js'

/** A heading of the page, with its level by the number of #. */
export interface Heading {
  kind: 'heading'
  level: 1 | 2 | 3
  /** With {{values}} still in it. */
  text: string
  line: number
}

export interface BlockCall {
  kind: 'block'
  name: string
  options: Map<string, string>
  line: number
}

/** Running text of the page itself, as Markdown, with {{values}} still in it. */
export interface Prose {
  kind: 'prose'
  markdown: string
  line: number
}

export type PagePart = Heading | BlockCall | Prose

/** A page of a template: it looks like the report. */
export interface TemplatePage {
  /** As shown in a message: `paginas/vraag.md`. */
  file: string
  parts: PagePart[]
}

/** The thresholds of the method, in whole percents. */
export interface MethodChoices {
  minSupport: number
  minPerSide: number
  minMinorityPercent: number
  countOwnVotes: boolean
  tierPercents: { top: number; high: number; medium: number; low: number }
  shownClusters: number
  /** The smaller side of a cluster that divides the group is at least this share of agree and disagree. */
  dividedPercent: number
  minGroup: number
}

export interface BenchmarkChoices {
  measures: Partial<
    Record<'messagesPerParticipant' | 'reactionShare' | 'synthetronShare' | 'bipotronShare', number>
  >
  tolerancePercent: number
}

/** Everything that decides how a report is composed and looks, checked. */
export interface Template {
  name: string
  /** What it is for, in a sentence. */
  description: string
  /** Its folders, its own first and then those that it builds on. */
  folders: string[]
  pages: TemplatePage[]
  /** Pages of the units that repeat, by name: `hoofdstuk`, `vraag`, `opwarmvraag`. */
  units: Map<string, TemplatePage>
  numberFrom: number
  /** Sentences by key, each with its variants. */
  sentences: Map<string, string[]>
  /** Where each sentence stands. */
  sentencePlaces: Map<string, Place>
  theme: Theme
  /** Where each colour of the theme is given, those of the nearest folder first. */
  colourPlaces: Map<ColourName, Place>
  infographic: InfographicDesign
  method: MethodChoices
  benchmark: BenchmarkChoices
  /** By name. */
  icons: Map<string, Icon>
  /** What is wrong with icons that cannot be drawn, by name: only where they are named it matters. */
  brokenIcons: Map<string, Problem>
  logo: LogoFile | null
}
