import exceljs from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hostOf } from './host.testing.js'
import { read } from './read.js'
import { plainTable } from './rows-of.testing.js'
import type { Tables } from './tables.js'

const readBytes = (name: string, bytes: Uint8Array | string): Promise<Tables> =>
  read(name, hostOf({ [name]: bytes }))
const codes = ({ problems }: Tables): string[] => problems.map(one => one.code)
const rowsOf = ({ tables }: Tables) => tables[0] && plainTable(tables[0]).rows

async function workbookOf(fill: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  fill(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A workbook with one of its parts changed. */
function changed(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes)
  change(parts)
  return zipSync(parts)
}

const simple = () =>
  workbookOf(workbook => workbook.addWorksheet('Berichten').addRows([['tekst'], ['hallo']]))
const SHEET = 'xl/worksheets/sheet1.xml'
const edited = async (edit: (xml: string) => string) =>
  changed(await simple(), parts => {
    parts[SHEET] = strToU8(edit(strFromU8(parts[SHEET] ?? new Uint8Array())))
  })

describe('an input beyond all measure', () => {
  const huge = (files: Record<string, string>, size: number) => ({
    ...hostOf(files),
    sizeOf: async () => size,
    readFile: () => Promise.reject(new Error('read')),
  })

  it('is refused before it is in memory', async () => {
    expect(codes(await read('a.xlsx', huge({ 'a.xlsx': '' }, 300_000_001)))).toEqual(['input-too-large'])
  })

  it('may be many files, in folders too', async () => {
    const files = { 'map/a.csv': '', 'map/b.csv': '', 'map/c.csv': '' }
    const host = { ...huge(files, 100_000_001), readFile: async () => new Uint8Array() }
    const { problems, tables } = await read('map', host)
    expect([problems.map(one => one.code), tables]).toEqual([['input-too-large'], []])
  })
})

describe('a CSV file', () => {
  it.each([
    [';', 'id;tekst;eens\n1;ja, toch;2\n2;"nee; nooit";3'],
    [',', 'id,tekst,eens\n1,"ja, toch",2\n2,nee; nooit,3'],
    ['tab', 'id\ttekst\teens\n1\tja, toch\t2\n2\tnee; nooit\t3'],
    ['declared', 'sep=|\nid|tekst|eens\n1|ja, toch|2\n2|nee; nooit|3'],
  ])('finds the separator: %s', async (_, text) => {
    const found = await readBytes('s.csv', text)
    expect(rowsOf(found)).toEqual([
      ['id', 'tekst', 'eens'],
      ['1', 'ja, toch', '2'],
      ['2', 'nee; nooit', '3'],
    ])
    expect(found.tables.map(plainTable)[0]?.rowNumbers).toEqual([1, 2, 3])
    expect(found).toMatchObject({ container: 'csv', problems: [] })
  })

  it('does not divide a file of one column', async () => {
    expect(rowsOf(await readBytes('s.csv', 'tekst\nhallo; daar\nen, dan'))).toEqual([
      ['tekst'],
      ['hallo; daar'],
      ['en, dan'],
    ])
  })

  it('numbers rows by record, whatever ends the lines, and passes over empty ones', async () => {
    const { tables } = await readBytes('s.csv', 'id;tekst\r\n1;"a\r\nb"\n;\n\n2;c\r\n\r\n')
    expect(tables.map(plainTable)[0]?.rows).toEqual([
      ['id', 'tekst'],
      ['1', 'a\nb'],
      ['2', 'c'],
    ])
    expect(tables.map(plainTable)[0]?.rowNumbers).toEqual([1, 2, 5])
  })

  const umlaut = 'id;tekst\n1;één €5 “wijk”'
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const windows = Buffer.from(umlaut.replace('€', '\x80').replace('“', '\x93').replace('”', '\x94'), 'latin1')
  it.each([
    ['UTF-8', Buffer.from(umlaut), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${umlaut}`), []],
    ['UTF-16LE', utf16(umlaut), []],
    ['UTF-16BE', utf16(umlaut).swap16(), []],
    ['Windows-1252', windows, ['csv-windows-1252']],
  ])('decodes %s', async (_, bytes, problems) => {
    const found = await readBytes('s.csv', new Uint8Array(bytes))
    expect(rowsOf(found)).toEqual([
      ['id', 'tekst'],
      ['1', 'één €5 “wijk”'],
    ])
    expect(codes(found)).toEqual(problems)
  })

  it('removes control characters but not line breaks and tabs', async () => {
    expect(rowsOf(await readBytes('s.csv', 'id;tekst\n1;"a\u0007b\u0085\n\tc"'))?.[1]).toEqual([
      '1',
      'ab\n\tc',
    ])
  })

  it('says in which row a quote was opened that is not closed', async () => {
    const found = await readBytes('s.csv', 'id;tekst\n1;a\n2;"b\n3;c\n4;d')
    expect(found.problems).toMatchObject([{ code: 'csv-quote', place: { file: 's.csv', row: 3 } }])
    expect(found.tables).toEqual([])
  })

  it('keeps rows of uneven length, and text that looks like anything', async () => {
    expect(rowsOf(await readBytes('s.csv', 'id;tekst\n007;=1+1\n1;2;3\n4'))).toEqual([
      ...[
        ['id', 'tekst'],
        ['007', '=1+1'],
      ],
      ...[['1', '2', '3'], ['4']],
    ])
  })
})

describe('a file that is not what it seems', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  it.each([
    ['a.csv', 'input-empty', ''],
    ['a.csv', 'input-empty', ' \n\n'],
    ['a.csv', 'input-empty', ';;\n;'],
    ['a.csv', 'csv-binary', '%PDF-1.7 …'],
    ['a.csv', 'csv-binary', 'a\u0000b'],
    ['a.csv', 'csv-binary', zip({ 'b.csv': 'x' })],
    ['a.xlsx', 'input-empty', ''],
    ['a.xlsx', 'workbook-old', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a.xlsx', 'workbook-html', '\n<html><table>'],
    ['a.xlsx', 'workbook-unreadable', 'id;tekst'],
    ['a.xlsx', 'workbook-unreadable', 'PK\u0003\u0004 cut off'],
    [
      'a.xlsx',
      'workbook-ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    ],
    ['a.xlsx', 'workbook-unreadable', zip({ 'word/document.xml': '' })],
    ['a.xlsx', 'workbook-no-sheets', zip({ 'xl/workbook.xml': '<workbook/>' })],
    ['a.xls', 'workbook-old', 'x'],
    ['a.zip', 'zip-unreadable', 'x'],
    ['a.zip', 'csv-none', zip({ 'readme.txt': 'x' })],
    ['a.zip', 'zip-path', zip({ '../b.csv': 'x' })],
    ['a.zip', 'zip-path', zip({ '/etc/b.csv': 'x' })],
    ['a.zip', 'zip-path', zip({ 'C:\\b.csv': 'x' })],
    ['a.pdf', 'input-kind', '%PDF'],
    ['a.txt', 'csv-ending', 'tekst\tvraag'],
    ['a.TSV', 'csv-ending', 'tekst\tvraag'],
    ['a.xlsm', 'workbook-ending', 'PK'],
    ['a', 'input-kind', 'x'],
  ])('%s: %s', async (name, code, bytes) => {
    const found = await readBytes(name, bytes)
    expect(codes(found)).toEqual([code])
    expect(found.tables).toEqual([])
  })

  it('refuses what unpacks to far more than it is', async () => {
    const bomb = zipSync({ 'berichten.csv': new Uint8Array(5_000_000) })
    expect(codes(await readBytes('a.zip', bomb))).toEqual(['unpacks-too-large'])
    const workbook = changed(await simple(), parts => {
      parts['xl/sharedStrings.xml'] = new Uint8Array(5_000_000)
    })
    expect(codes(await readBytes('a.xlsx', workbook))).toEqual(['unpacks-too-large'])
    const many = zip(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}.csv`, ''])))
    expect(codes(await readBytes('a.zip', many))).toEqual(['unpacks-too-large'])
  })

  it('tells what is missing or may not be read', async () => {
    expect(codes(await read('x.csv', hostOf({})))).toEqual(['input-missing'])
    const host = hostOf({ 'x.csv': 'a' })
    const denied = { ...host, readFile: (path: string) => host.readFile(`${path}?`) }
    expect(codes(await read('x.csv', denied))).toEqual(['input-unreadable'])
  })
})

describe('several CSV files', () => {
  const files = { 'Berichten.CSV': 'tekst\nhallo', 'stemmen.csv': 'bericht;stem\n1;eens' }

  it('reads a folder, without links, lock files and hidden files', async () => {
    const others = { '~$stemmen.csv': 'x', '.stemmen.csv': 'x', 'lees.txt': 'x', 'link.csv': 'x' }
    const all = Object.entries({ ...files, ...others }).map(([name, text]) => [`map/${name}`, text])
    const found = await read('map', hostOf(Object.fromEntries(all)))
    expect(found.tables.map(({ name, file, isSheet }) => [name, file, isSheet])).toEqual([
      ['Berichten', 'map/Berichten.CSV', false],
      ['stemmen', 'map/stemmen.csv', false],
    ])
    expect(found).toMatchObject({ input: 'map', container: 'folder' })
    expect(found.problems).toEqual([{ code: 'csv-link', place: { file: 'map/link.csv' } }])
  })

  it('reads a zip, whatever folder the files are in', async () => {
    const zipped = zipSync({
      'export/Berichten.CSV': strToU8(files['Berichten.CSV']),
      'export/stemmen.csv': strToU8(files['stemmen.csv']),
      '__MACOSX/export/._stemmen.csv': strToU8('x'),
    })
    const found = await readBytes('a.zip', zipped)
    expect(found.tables.map(({ name, file }) => [name, file])).toEqual([
      ['Berichten', 'a.zip/Berichten.CSV'],
      ['stemmen', 'a.zip/stemmen.csv'],
    ])
    expect(found.problems).toEqual([])
  })

  it('tells of every file what is wrong with it', async () => {
    const found = await read('map', hostOf({ 'map/a.csv': 'x;"', 'map/b.csv': '', 'map/c.csv': 'tekst\nja' }))
    expect(found.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['csv-quote', 'map/a.csv'],
      ['input-empty', 'map/b.csv'],
    ])
  })

  it('has a checksum that follows the content', async () => {
    const sum = async (text: string) => (await read('map', hostOf({ 'map/a.csv': text }))).checksum
    expect(await sum('tekst\nja')).toBe(await sum('tekst\nja'))
    expect(await sum('tekst\nja')).not.toBe(await sum('tekst\nnee'))
    expect(await sum('tekst\nja')).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a workbook', () => {
  it('reads every kind of cell', async () => {
    const link = { text: { richText: [{ text: 'vet ' }, { text: 'link' }] }, hyperlink: 'https://x.nl' }
    const date = new Date(Date.UTC(2020, 8, 17, 9, 0, 2))
    const bytes = await workbookOf(workbook => {
      const sheet = workbook.addWorksheet('Berichten')
      sheet.addRow(['tekst', 12.5, true, date, null, 'é 👍 _x0041_'])
      sheet.addRow([{ richText: [{ text: 'half ' }, { font: { bold: true }, text: 'vet' }] }])
      sheet.addRow([link, { text: 'gewoon', hyperlink: 'https://y.nl' }])
      sheet.addRow([
        { formula: 'A1', result: 'som' },
        { formula: 'B1+1', result: 0 },
        { formula: 'D1', result: date },
      ])
      sheet.getCell('C4').numFmt = 'dd-mm-yyyy hh:mm:ss'
    })
    const found = await readBytes('a.xlsx', bytes)
    expect(rowsOf(found)).toEqual([
      ['tekst', 12.5, true, date, null, 'é 👍 A'],
      ['half vet'],
      ['vet link', 'gewoon'],
      ['som', 0, date],
    ])
  })

  it('takes an error for an empty cell, and says where', async () => {
    const bytes = await workbookOf(workbook => {
      const sheet = workbook.addWorksheet('Berichten')
      sheet.addRow(['id', 'tekst'])
      sheet.addRow([{ error: '#REF!' }, 'ja'])
      sheet.addRow(['2', { formula: 'B9', result: { error: '#N/A' } }])
    })
    const found = await readBytes('a.xlsx', bytes)
    expect(rowsOf(found)).toEqual([['id', 'tekst'], [null, 'ja'], ['2']])
    expect(found.problems).toEqual([
      {
        code: 'cell-error',
        place: { file: 'a.xlsx', table: 'Berichten', row: 2, column: 'A' },
        value: '#REF!',
      },
      {
        code: 'cell-error',
        place: { file: 'a.xlsx', table: 'Berichten', row: 3, column: 'B' },
        value: '#N/A',
      },
    ])
  })

  it('reads all sheets, leaves out what is empty and keeps the row numbers', async () => {
    const bytes = await workbookOf(workbook => {
      workbook.addWorksheet('__proto__').addRow(['a'])
      workbook.addWorksheet('Leeg')
      workbook.addWorksheet('Verborgen', { state: 'veryHidden' }).getCell('B3').value = 'x'
    })
    const { tables } = await readBytes('a.xlsx', bytes)
    expect(tables.map(plainTable).map(({ name, rows, rowNumbers }) => [name, rows, rowNumbers])).toEqual([
      ['__proto__', [['a']], [1]],
      ['Verborgen', [[null, 'x']], [3]],
    ])
  })

  it('gives a merged cell once, and says how far down it goes', async () => {
    const bytes = await workbookOf(workbook => {
      const sheet = workbook.addWorksheet('Berichten')
      sheet.addRows([
        ['tekst', 'id'],
        ['ja', '1'],
      ])
      sheet.mergeCells('A2:A6')
      sheet.mergeCells('B2:C3')
      sheet.mergeCells('D1:E1')
    })
    const found = await readBytes('a.xlsx', bytes)
    expect(rowsOf(found)).toEqual([
      ['tekst', 'id'],
      ['ja', '1'],
    ])
    expect(new Set(found.tables[0]?.merged)).toEqual(
      new Set([
        { column: 0, from: 2, to: 6 },
        { column: 1, from: 2, to: 3 },
      ]),
    )
  })

  it.each([
    ['a prefix', (xml: string) => xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')],
    ['a control character', (xml: string) => xml.replace('<c ', '\u0001<c ').replace('<v>', '<v>&#x2;')],
    [
      'empty cells with a format',
      (xml: string) => xml.replace('</sheetData>', '<row r="9"><c r="A9" s="0"/></row></sheetData>'),
    ],
    [
      'a drawing that is not there',
      (xml: string) => xml.replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
    ],
    [
      'a merge of everything',
      (xml: string) =>
        xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD9999"/></mergeCells>'),
    ],
  ])('is not thrown by %s', async (_, edit) => {
    const found = await readBytes('a.xlsx', await edited(edit))
    expect(rowsOf(found)).toEqual([['tekst'], ['hallo']])
    expect(found.problems).toEqual([])
  })

  it('finds a sheet under whatever name it is stored', async () => {
    const bytes = changed(await simple(), parts => {
      parts['xl/worksheets/blad.xml'] = parts[SHEET] ?? new Uint8Array()
      delete parts[SHEET]
      const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())
      parts['xl/_rels/workbook.xml.rels'] = strToU8(relations.replace('sheet1.xml', 'blad.xml'))
    })
    expect(rowsOf(await readBytes('a.xlsx', bytes))).toEqual([['tekst'], ['hallo']])
  })

  it('reads a date in ISO notation as what it says', async () => {
    const bytes = await edited(xml =>
      xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="d"><v>2020-09-17T10:00:00</v></c>'),
    )
    expect(rowsOf(await readBytes('a.xlsx', bytes))?.[1]).toEqual(['2020-09-17T10:00:00'])
  })

  it.each([
    ['cut off', (xml: string) => xml.slice(0, -60)],
    [
      'an entity',
      (xml: string) =>
        xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet').replace('<v>', '<v>&a;'),
    ],
  ])('refuses a sheet with %s', async (_, edit) => {
    expect(codes(await readBytes('a.xlsx', await edited(edit)))).toEqual(['workbook-unreadable'])
  })
})
