import type { Chart } from '../charts/chart.js'
import type { Icon } from '../template/icon.js'
import type { Picture } from '../template/logo.js'

/** A stretch of running text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'footnote'; content: Inline[] }

/** What a participant typed, masked. A synthetron is set in italic; anything else upright, between quotation marks. */
export interface Quote {
  messageId: string
  text: string
  synthetron: boolean
  /** `12 eens, 1 oneens`; null where votes are not shown. */
  votes: string | null
}

export interface Heading {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  /** The level that it looks like, where it was raised so that none is skipped; absent elsewhere. */
  look?: 1 | 2 | 3 | 4
  /** `2.1`; null for a heading without a number. */
  number: string | null
  text: string
  /** Destination of links and bookmarks; fixed width, so that names sort as they stand. */
  destination: string
}

export interface Paragraph {
  kind: 'paragraph'
  role: 'body' | 'lead' | 'caption'
  content: Inline[]
}

export interface List {
  kind: 'list'
  ordered: boolean
  items: Inline[][]
}

export interface Quotes {
  kind: 'quotes'
  items: Quote[]
}

/** Columns of quotes, each under its own heading. */
export interface QuoteColumns {
  kind: 'quote-columns'
  caption: string
  columns: { heading: string; quotes: Quote[] }[]
}

export interface TableColumn {
  heading: string
  align: 'left' | 'right'
  /** Share of the width; the shares of a table add up to 1. */
  share: number
}

export interface Table {
  kind: 'table'
  caption: string
  columns: TableColumn[]
  rows: { text: string; footnote?: Inline[]; strong?: boolean; standing?: 'above' | 'below' | 'equal' }[][]
  /** Whether the first cell of a row is its heading. */
  rowHeads: boolean
}

/** Large numbers on one line. */
export interface KeyFigures {
  kind: 'key-figures'
  items: { value: string; label: string }[]
}

/** Small figures that stand in the margin beside what follows. */
export interface Facts {
  kind: 'facts'
  items: { value: string; label: string }[]
}

export interface Figure {
  kind: 'figure'
  number: number
  chart: Chart
  /** What the chart shows, in a few words: its title on the page. Absent: the title that it has. */
  finding?: string
  caption: string
  /** 'beside' stands next to the text that follows where the width allows. */
  place: 'beside' | 'wide'
}

/** A picture in a text of the analyst's own. */
export interface PictureBlock {
  kind: 'picture'
  picture: Picture
  /** What it shows, for who does not see it. */
  alternative: string
  /** Below it; empty for none. */
  caption: string
}

export interface Box {
  kind: 'box'
  title: string
  content: (Paragraph | List)[]
}

export interface ContentsList {
  kind: 'contents'
}

export interface InfographicPage {
  kind: 'infographic'
  infographic: Infographic
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quotes
  | QuoteColumns
  | Table
  | KeyFigures
  | Facts
  | Figure
  | Box
  | PictureBlock
  | ContentsList
  | InfographicPage

/** A heading with what stands below it. A section without content does not exist. */
export interface Section {
  heading: Heading | null
  /** Starts on a page of its own. */
  ownPage: boolean
  blocks: Block[]
  sections: Section[]
}

export interface InfographicList {
  heading: string
  icon: Icon
  items: string[]
}

/** What a block of the infographic shows below its heading. */
export type InfographicContent =
  /** Up to three factors with an icon each, with columns of short lists below them. */
  | {
      kind: 'factors'
      /** What the factors are of; empty where the heading says it. */
      caption: string
      items: { icon: Icon; label: string }[]
      columns: InfographicList[]
    }
  /** Lists side by side; `quoted` where they are messages that the tool chose, which nobody can write shorter. */
  | { kind: 'columns'; columns: InfographicList[]; quoted?: true }
  /** A share drawn large with a sentence, and short lists beside it. */
  | {
      kind: 'poll'
      share: { part: number; whole: number }
      value: string
      sentence: string
      lists: InfographicList[]
    }
  /** What is good and what is not, side by side. */
  | { kind: 'contrast'; good: InfographicList; bad: InfographicList }

export type InfographicBlock = { heading: string; number: number } & InfographicContent

/** The client's logo, and what is said instead of it. */
export interface Logo {
  picture: Picture
  alternative: string
}

export interface Infographic {
  title: string
  subtitle: string | null
  client: string | null
  logo: Logo | null
  keyFigures: { icon: Icon; value: string; label: string }[]
  goalHeading: string
  goal: string | null
  blocks: InfographicBlock[]
  source: string
}

/** The report as a tree of nodes with roles: what it says, not how it looks. */
export interface Report {
  title: string
  subtitle: string | null
  client: string | null
  logo: Logo | null
  /** `17 september 2020`. */
  dateText: string | null
  date: string | null
  shortTitle: string
  /** `- CONFIDENTIEEL -`; null when not set. */
  confidential: string | null
  /** Small lines at the foot of the title page: the tool's version and the export's checksum. */
  provenance: string[]
  /** The line at the foot of every page. */
  sourceLine: string
  contentsHeading: string
  /** What is said of the files that may go along within the PDF. */
  attachments: { data: string; analysis: string }
  sections: Section[]
  infographic: Infographic
}
