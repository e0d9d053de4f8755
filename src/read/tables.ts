import type { Problem } from '../problems/problem.js'

/** What a cell holds once its container is gone: formulas by result, rich text as plain text, dates as UTC wall-clock time. */
export type CellValue = string | number | boolean | Date | null

/**
 * The cells of a sheet or CSV file by row and column, both from 0, heading row included, rows without anything left
 * out. A million rows are held as columns: a row is nowhere a thing of its own.
 */
export interface Cells {
  /** How many rows hold something. */
  readonly height: number
  /** How many columns there are, up to the last that holds something. */
  readonly width: number
  /** Null where there is nothing, beyond the edges too. */
  cell(row: number, column: number): CellValue
  /** A whole column by number: of long columns with few values, far quicker than cell by cell. */
  codes(column: number): CellCodes
  /** The row's number in the file as a person counts, from 1. */
  rowNumber(row: number): number
}

/** The cells of a column: for each row the code of its value. A value can have more than one code. */
export interface CellCodes {
  readonly of: Uint32Array
  value(code: number): CellValue
}

/** Cells as plain data, cheap to hand from one thread to another. */
export interface CellData {
  /** For each row its number in the file. */
  rowNumbers: Uint32Array
  /** By column; null for one with nothing in it. */
  columns: (ColumnData | null)[]
}

/** One column of cells. */
export interface ColumnData {
  /** For each row the code of its value, up to the last row that has one; 0 for none. */
  codes: Uint32Array
  /** By code; a date is its number of milliseconds since 1970. */
  values: (string | number | boolean | null)[]
  /** The codes of what is a date. */
  dates: Uint32Array
}

/** Cells of one column that a workbook shows as one; only the uppermost holds something. */
export interface MergedCells {
  /** From 0. */
  column: number
  /** The numbers of the first and the last row in the file. */
  from: number
  to: number
}

/** One sheet or CSV file. */
export interface Table {
  /** Sheet name, or file name without its ending; '' for a single CSV file. */
  name: string
  /** The input as the user gave it (`sessie.xlsx`), or with the file inside it (`map/berichten.csv`). */
  file: string
  /** Whether `name` is a sheet in a workbook, worth naming in a message. */
  isSheet: boolean
  /** The folder within the input that it stood in; absent for what stood in none. */
  folder?: string
  cells: Cells
  /** Cells merged downwards, as far as the file has them. */
  merged?: MergedCells[]
}

/** A table as plain data. */
export type TableData = Omit<Table, 'cells'> & { cells: CellData }

/** Everything that was read from one path. */
export interface Tables {
  /** The path as the user gave it. */
  input: string
  /** What kind of thing stood there; a single CSV file is the messages table alone. */
  container: 'workbook' | 'folder' | 'zip' | 'csv'
  /** SHA-256 of the input's bytes (of a folder: of its files in order of name), in hexadecimal. */
  checksum: string
  tables: Table[]
  problems: Problem[]
}
