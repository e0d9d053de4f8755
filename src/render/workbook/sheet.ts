/** How a number is shown; the file itself always holds its full precision. */
export type NumberFormat = '0%' | '0.0%' | '0.00%' | '0.0'
export type Value = string | number | null

/** The format of a share that was set in percents of two decimals at most: it shows them all. */
export const setShareFormat = (share: number): NumberFormat => {
  const hundredths = Math.round(share * 10_000)
  return hundredths % 100 === 0 ? '0%' : hundredths % 10 === 0 ? '0.0%' : '0.00%'
}

/** A cell that differs from its column. */
export interface StyledCell {
  value: Value
  format?: NumberFormat
  /** `head`: as the heading row; `strong`: bold. */
  role?: 'head' | 'strong'
}

export type Cell = Value | StyledCell

export interface Column {
  heading: string
  /** In characters, as Excel measures it. */
  width: number
  format?: NumberFormat
  /** Long texts, which are broken over lines. */
  wrap?: boolean
}

/** A sheet as plain data: what it holds, not how a library writes it. */
export interface Sheet {
  name: string
  columns: Column[]
  rows: Cell[][]
  /** Whether its rows are alike, so that filtering them makes sense. */
  filter: boolean
}

/** A column together with what it holds of each thing that the sheet lists. */
export interface Field<T> extends Column {
  of: (one: T) => Cell
}

/** A list as a sheet: one row for each. */
export function listSheet<T>(name: string, fields: Field<T>[], list: T[]): Sheet {
  return {
    name,
    columns: fields.map(({ of: _, ...column }) => column),
    rows: list.map(one => fields.map(field => field.of(one))),
    filter: true,
  }
}
