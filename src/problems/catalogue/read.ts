import type { Entry } from '../entry.js'

const RESAVE = 'open it in Excel and save it as .xlsx, or export the tables as CSV'

/** What can be wrong with the input as a file. */
export const readEntries = {
  'input-missing': {
    severity: 'error',
    says: () => 'there is no such file or folder',
    advice: 'check the path',
  },
  'input-unreadable': {
    severity: 'error',
    says: (_, { reason }) => `cannot be read (${reason})`,
    advice: 'check that you may read it, and that no other program keeps it to itself',
  },
  'input-empty': { severity: 'error', says: () => 'is empty', advice: 'export the session again' },
  'input-kind': {
    severity: 'error',
    says: () => 'is no workbook (.xlsx), CSV file, zip of CSV files or folder of CSV files',
    advice: 'give the export of the session',
  },
  'workbook-old': {
    severity: 'error',
    says: () => 'is an old .xls workbook, or protected with a password',
    advice: 'remove the password, or save it as .xlsx',
  },
  'workbook-ods': {
    severity: 'error',
    says: () => 'is an OpenDocument spreadsheet',
    advice: 'save it as .xlsx',
  },
  'workbook-ending': {
    severity: 'error',
    says: () => 'is a workbook of another kind than .xlsx',
    advice: 'open it and save it as .xlsx',
  },
  'workbook-html': { severity: 'error', says: () => 'holds a web page, not a workbook', advice: RESAVE },
  'workbook-unreadable': { severity: 'error', says: () => 'cannot be read as a workbook', advice: RESAVE },
  'workbook-too-large': {
    severity: 'error',
    says: () => 'takes too much memory or time to read as a workbook',
    advice: 'export the tables as CSV',
  },
  'input-too-large': {
    severity: 'error',
    says: (_, { limit }) => `is larger than ${limit}, more than any dialogue`,
    advice: 'split the session, or remove what is not needed from the export',
  },
  'csv-too-large': {
    severity: 'error',
    says: () => 'takes too much memory or time to read',
    advice: 'split the session, or remove what is not needed from the export',
  },
  'workbook-no-sheets': { severity: 'error', says: () => 'no sheets were found in it', advice: RESAVE },
  'zip-unreadable': {
    severity: 'error',
    says: () => 'cannot be unpacked',
    advice: 'zip the CSV files again',
  },
  'zip-encrypted': {
    severity: 'error',
    says: () => 'is protected with a password',
    advice: 'zip the CSV files again without one',
  },
  'zip-path': {
    severity: 'error',
    says: value => `the zip holds ${value}, which lies outside it`,
    advice: 'zip the CSV files again, without folders',
  },
  'unpacks-too-large': {
    severity: 'error',
    says: (_, { limit }) => `unpacks to more than ${limit}`,
    advice: 'split the session, or remove what is not needed from the export',
  },
  'csv-link': {
    severity: 'warning',
    says: () => 'is a link, and is not read',
    advice: 'put the file itself in the folder',
  },
  'csv-none': {
    severity: 'error',
    says: () => 'holds no CSV files',
    advice: 'put the exported tables in it',
  },
  'csv-binary': {
    severity: 'error',
    says: () => 'is called CSV but does not hold text',
    advice: 'give it the ending that fits, or export it as CSV again',
  },
  'csv-ending': {
    severity: 'error',
    says: () => 'is no .csv by its name',
    advice: 'if it holds a table as text, give it the ending .csv',
  },
  'csv-quote': {
    severity: 'error',
    says: () => 'a quoted field is not closed properly',
    advice: 'close the quotation mark in this row, or double it when it is part of the text',
  },
  'csv-unreadable': { severity: 'error', says: (_, { reason }) => `cannot be read as CSV (${reason})` },
  'csv-windows-1252': {
    severity: 'note',
    says: () => 'is not UTF-8 and was read as Windows-1252',
  },
  'cell-error': {
    severity: 'warning',
    says: value => `the cell holds the error ${value} and counts as empty`,
    advice: 'mend the formula',
  },
} as const satisfies Record<string, Entry>
