/** The faces a theme names; text is set in one of these, glyph by glyph falling back where a face lacks a character. */
export const faces = ['regular', 'italic', 'semibold', 'bold'] as const
export type Face = (typeof faces)[number]

/** What charts are drawn in. */
export const chartColours = [
  'agree',
  'disagree',
  'above',
  'below',
  'equal',
  'scale1',
  'scale2',
  'scale3',
] as const

export const colourNames = [
  'ink',
  'muted',
  'accent',
  'link',
  'rule',
  'hairline',
  'band',
  'paper',
  ...chartColours,
  'onDark',
] as const
/** A colour by its role; only the theme knows its value. */
export type ColourName = (typeof colourNames)[number]

export const textRoles = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'lead',
  'body',
  'quote',
  'citation',
  'caption',
  'table',
  'tableHead',
  'note',
  'running',
  'figure',
  'figureLabel',
  'fact',
  'factLabel',
  'contents1',
  'contents2',
] as const
export type TextRole = (typeof textRoles)[number]

/** How a role's text is set. Sizes and leads in points, space before and after in points as well. */
export interface TextStyle {
  face: Face
  size: number
  lead: number
  colour: ColourName
  before: number
  after: number
}

/** The look of a report, all lengths in points (1/72 inch). */
export interface Theme {
  /** Absolute paths of font files. */
  fonts: Record<Face, string> & { fallback: string[] }
  colours: Record<ColourName, string>
  page: {
    width: number
    height: number
    top: number
    right: number
    bottom: number
    left: number
    columns: number
    gutter: number
    header: number
    footer: number
  }
  text: Record<TextRole, TextStyle>
  chart: { title: number; label: number; value: number; bar: number; gap: number }
}

/** Points in a number of millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4
