import type { Chart } from '../charts/chart.js'
import type { Picture } from '../template/logo.js'

/** Where a mark belongs: a piece of tagged content (its number), page furniture, or decoration. */
export type Owner = number | 'pagination' | 'decoration'

/** A run of text in one font, on one baseline. Lengths in points from the top left corner of what it is drawn on. */
export interface DrawnText {
  kind: 'text'
  x: number
  /** The baseline. */
  y: number
  text: string
  /** As the measure names it: a face, or a fallback font. */
  font: string
  size: number
  colour: string
  /** Clockwise, in degrees, around (x, y). */
  rotate?: number
}

/** A path in SVG notation, filled, stroked or both. */
export interface DrawnShape {
  kind: 'shape'
  path: string
  fill?: string
  /** Whether what the path goes round twice is a hole, whichever way it goes. */
  evenOdd?: boolean
  stroke?: { colour: string; width: number; dash?: number[] }
  /** Moves and scales the path. */
  at?: { x: number; y: number; scale: number }
}

/** Text and shapes on a page: lengths from its top left corner. */
export interface TextMark extends DrawnText {
  owner: Owner
}
export interface ShapeMark extends DrawnShape {
  owner: Owner
}

/** A chart with the size at which it is drawn, in points. */
export interface SizedChart {
  chart: Chart
  width: number
  height: number
}

/** A place where a chart is drawn. */
export interface ChartMark extends SizedChart {
  kind: 'chart'
  owner: Owner
  x: number
  y: number
}

/** An image in pixels, stretched to its place. The same picture may be shown more than once. */
export interface ImageMark {
  kind: 'image'
  owner: Owner
  x: number
  y: number
  width: number
  height: number
  picture: Picture
}

/** A rectangle that leads somewhere: a destination in the document, or an address on the web. */
export interface LinkMark {
  kind: 'link'
  /** The structure node of the link. */
  node: StructureNode
  x: number
  y: number
  width: number
  height: number
  target: { destination: string } | { url: string }
  /** What a screen reader says of it. */
  description: string
}

export type Mark = TextMark | ShapeMark | ChartMark | ImageMark | LinkMark

export interface Page {
  width: number
  height: number
  marks: Mark[]
}

/** The tags of PDF/UA that the report uses. */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'Title'

/** The logical structure, in reading order. Children are nodes, or numbers of content. */
export interface StructureNode {
  tag: StructureTag
  children: (StructureNode | number)[]
  /** What is said instead of a figure. */
  alternative?: string
  /** What is read instead of the halves of a broken word. */
  actual?: string
  /** The figure's rectangle, on its page. */
  box?: { x: number; y: number; width: number; height: number }
  /** For header cells and notes: a name that others refer to. */
  id?: string
  scope?: 'Column' | 'Row'
  /** For cells: the names of their header cells. */
  headers?: string[]
  ordered?: boolean
  summary?: string
}

/** A place that links and bookmarks lead to. */
export interface Destination {
  name: string
  /** Counted from 0. */
  page: number
  y: number
}

export interface Bookmark {
  title: string
  destination: string
  children: Bookmark[]
}

export interface DocumentInfo {
  title: string
  author: string
  subject: string
  keywords: string
  /** ISO date of the session; what the file is dated by, so that the same input gives the same bytes. */
  date: string | null
  creator: string
}

/** What the infographic has no room for: words of a text, or a block with this heading. */
export interface Omission {
  kind: 'shortened' | 'left out'
  text: string
}

/** A document, laid out: nothing left to decide, nothing yet drawn. */
export interface Pages {
  pages: Page[]
  structure: StructureNode
  destinations: Destination[]
  bookmarks: Bookmark[]
  omissions: Omission[]
  info: DocumentInfo
}
