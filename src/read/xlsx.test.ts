import { describe, expect, it } from 'vitest'
import { cellsOf, foundIn, type Parts, relations, sheetOf, workbookOf } from './workbook.testing.js'

const inline = (text: string, more = '') => `<c t="inlineStr"${more}><is><t>${text}</t></is></c>`
const SHEET = 'xl/worksheets/sheet1.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

describe('the text of a cell', () => {
  const strings = (...items: string[]): Parts => ({
    'xl/sharedStrings.xml': `<sst>${items.map(item => `<si>${item}</si>`).join('')}</sst>`,
  })
  const first = '<c t="s"><v>0</v></c>'

  it.each([
    ['its own', '<t>een</t>', 'een'],
    ['of all runs', '<r><t>half</t></r><r><rPr><b/></rPr><t xml:space="preserve"> vet </t></r>', 'half vet '],
    ['without how it sounds', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr/>', '東京'],
    ['between runs that sound', '<r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r>', 'ab'],
    ['escaped', '<t>a_x000D__x000a_b _x005F_x000D_</t>', 'a\nb _x000D_'],
    ['with entities', '<t>&lt;b&gt; &amp;amp; &#233;&#x1F44D;&quot;&apos;</t>', '<b> &amp; é👍"\''],
    ['in a section', '<t><![CDATA[<b> & ]]>c</t>', '<b> & c'],
    ['with controls', '<t>a\u0007b&#7;\u0085\u{ffff}&#xD800;c</t>', 'abc'],
    ['empty', '<t/>', ''],
  ])('is the same shared and inline: %s', async (_, item, expected) => {
    const last = '<c><v>1</v></c>'
    expect(await cellsOf(first + last, strings(item))).toEqual([expected || null, 1])
    expect(await cellsOf(`<c t="inlineStr"><is>${item}</is></c>${last}`)).toEqual([expected || null, 1])
  })

  it('is nothing when there is no such shared string', async () => {
    expect(await cellsOf(`${first}<c t="s"><v>1</v></c>${inline('x')}`, strings('<t>een</t>'))).toEqual([
      ...['een', null],
      'x',
    ])
    expect(await cellsOf(first + inline('x'))).toEqual([null, 'x'])
  })

  it('survives being cut anywhere', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => [`é👍€ ${row}`, `${'ü'.repeat(row % 50)}<&>`])
    const escaped = (text: string) => inline(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    const xml = rows.map(row => `<row>${row.map(escaped).join('')}</row>`).join('')
    expect((await foundIn(workbookOf(xml))).rows).toEqual(rows)
    // Too large to be unpacked at once.
    const large = await foundIn(workbookOf(xml.repeat(5)))
    expect(large.rows?.length).toBe(45_000)
    expect(large.rows?.slice(-9000)).toEqual(rows)
  })
})

describe('a formula', () => {
  it.each([
    ['text', '<c t="str"><f>A1&amp;"b"</f><v>som</v></c>', 'som'],
    ['a number', '<c><f t="shared" si="0"/><v>0</v></c>', 0],
    ['a boolean', '<c t="b"><f>1=2</f><v>0</v></c>', false],
    ['a shared string', '<c t="s"><f>A1</f><v>0</v></c>', null],
    ['nothing yet', '<c><f>A1</f></c>', null],
    ['nothing', '<c t="str"><f>A1</f><v></v></c>', null],
  ])('counts as its result: %s', async (_, cell, expected) => {
    expect(await cellsOf(cell + inline('x'))).toEqual([expected, 'x'])
  })

  it('that fails is an error in its cell', async () => {
    const { rows, problems } = await foundIn(
      workbookOf(`<row r="3"><c r="AB3" t="e"><f>1/0</f><v>#DIV/0!</v></c>${inline('x')}</row>`),
    )
    expect(rows?.[0]?.slice(27)).toEqual([null, 'x'])
    const place = { file: 'a.xlsx', table: 'Blad', row: 3, column: 'AB' }
    expect(problems).toEqual([{ code: 'cell-error', place, value: '#DIV/0!' }])
  })
})

describe('a date', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0\\ \\d"/><numFmt numFmtId="165"
    formatCode="&quot;op&quot; d-m-yyyy"/><numFmt numFmtId="14" formatCode="0.0"/></numFmts>
    <cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="15"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="d-m"/></dxf></dxfs></styleSheet>`
  const cells = ['0', '1', '2', '3', '4', '5'].map(format => `<c s="${format}"><v>44091</v></c>`).join('')
  const day = new Date(Date.UTC(2020, 8, 17))

  it('is known by the format of its cell', async () => {
    const expected = [44091, 44091, day, 44091, day, 44091]
    expect(await cellsOf(cells, { 'xl/styles.xml': styles })).toEqual(expected)
  })

  it('is counted from 1904 where the workbook does', async () => {
    const workbook =
      '<workbook><workbookPr date1904="true"/><sheets><sheet name="Blad" r:id="r1"/></sheets></workbook>'
    expect(
      await cellsOf('<c s="4"><v>42629</v></c>', { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook }),
    ).toEqual([day])
  })
})

describe('the place of a cell', () => {
  it('is the next one where nothing is said', async () => {
    const { tables } = await foundIn(
      workbookOf(
        `<row>${inline('a')}${inline('b')}</row><row r="4">${inline('c')}${inline('d', ' r="D4"')}${inline('e')}</row>
         <row>${inline('f')}</row><row>${inline('g', ' r="B9"')}</row>`,
      ),
    )
    expect(tables[0]?.rows).toEqual([['a', 'b'], ['c', null, null, 'd', 'e'], ['f'], [null, 'g']])
    expect(tables[0]?.rowNumbers).toEqual([1, 4, 5, 9])
  })

  it('may be far away', async () => {
    const far = `<row r="1048576">${inline('a', ' r="A1048576"')}${inline('b', ' r="XFD1048576"')}</row>`
    const { tables } = await foundIn(workbookOf(`<row r="1">${inline('x')}</row>${far}`))
    expect(tables).toMatchObject([{ rows: [['x'], ['a']], rowNumbers: [1, 1_048_576] }])
  })

  it.each(['<row r="1048577"/>', '<row r="0"/>', '<row r="x"/>', '<row><c r="12"><v>1</v></c></row>'])(
    'cannot be %s',
    async row => {
      expect((await foundIn(workbookOf(row))).codes).toEqual(['workbook-unreadable'])
    },
  )

  it('may be empty a million times', async () => {
    const empty = Array.from(
      { length: 300_000 },
      (_, row) => `<row r="${row + 2}" s="1"><c s="1"/><c s="1"/></row>`,
    )
    const { rows } = await foundIn(workbookOf(`<row r="1">${inline('x')}</row>${empty.join('')}`))
    expect(rows).toEqual([['x']])
  })

  it('cannot be so wide that gigabytes of nothing stand before it', async () => {
    const narrow = '<row><c><v>1</v></c></row>'.repeat(31_000)
    const wide = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`
    expect((await foundIn(workbookOf(narrow + wide))).codes).toEqual(['workbook-too-large'])
    expect((await foundIn(workbookOf(wide + narrow))).codes).toEqual([])
  })
})

describe('the parts of a workbook', () => {
  const rows = `<row>${inline('é')}</row>`
  const sheet = sheetOf(rows)
  const listing = (...sheets: string[]): Parts => ({
    'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
  })
  const target = (path: string): Parts => ({
    [SHEET]: null,
    [RELATIONS]: relations([['r1', 'worksheet', path]]),
  })
  const utf16 = Buffer.from(`\uFEFF${sheet}`, 'utf16le')

  it.each<[string, Parts]>([
    ['a mark', { [SHEET]: `\uFEFF<?xml version="1.0"?>${sheet}` }],
    ['UTF-16', { [SHEET]: utf16 }],
    ['UTF-16 the other way round', { [SHEET]: Buffer.from(utf16).swap16() }],
    ['UTF-16 without a mark', { [SHEET]: utf16.subarray(2) }],
    ['a prefix', { [SHEET]: sheet.replace(/<(\/?)/g, '<$1x:') }],
    ['several prefixes', { [SHEET]: sheet.replace(/<(\/?)(is|c|worksheet)\b/g, '<$1y:$2') }],
    ['another name', { ...target('worksheets/blad.xml'), 'xl/worksheets/blad.xml': sheet }],
    ['another case', { ...target('worksheets/Sheet1.xml'), 'xl/WorkSheets/sheet1.XML': sheet }],
    ['a path from the root', { ...target('/xl/a/b.xml'), 'xl/a/b.xml': sheet }],
    ['a path upwards', { ...target('../a/./b.xml'), 'a/b.xml': sheet }],
    ['an odd character', { ...target('blad%201.xml'), 'xl/blad 1.xml': sheet }],
    ['paths of Windows', { ...target('a\\b.xml'), 'xl\\a\\b.xml': sheet }],
    [
      'much else',
      {
        [SHEET]: `<worksheet><sheetPr/><dimension ref="A1:XFD9"/><cols><col/></cols>${sheet.slice(
          '<worksheet>'.length,
          -'</worksheet>'.length,
        )}<mergeCells><mergeCell ref="A1:XFD9999"/></mergeCells><drawing r:id="r9"/><extLst/></worksheet>`,
      },
    ],
  ])('are found and read with %s', async (_, parts) => {
    expect(await foundIn(workbookOf(rows, parts))).toMatchObject({ rows: [['é']], codes: [] })
  })

  it('are found wherever the workbook is', async () => {
    const bytes = workbookOf(rows, {
      '_rels/.rels': relations([['r1', 'officeDocument', '/map/boek.xml']]),
      'map/boek.xml': '<workbook><sheets><sheet name="Elders" r:id="r7"/></sheets></workbook>',
      'map/_rels/boek.xml.rels': relations([
        ['r7', 'worksheet', 'blad.xml'],
        ['r8', 'sharedStrings', 'teksten.xml'],
      ]),
      'map/blad.xml': sheetOf('<row><c t="s"><v>0</v></c></row>'),
      'map/teksten.xml': '<sst><si><t>hier</t></si></sst>',
    })
    expect((await foundIn(bytes)).tables).toMatchObject([{ name: 'Elders', rows: [['hier']] }])
  })

  it('are the sheets in order of their tabs, whatever they are called, hidden or not', async () => {
    const long = 'Een naam van meer dan eenendertig tekens'
    const { tables } = await foundIn(
      workbookOf(rows, {
        ...listing(
          '<sheet name="__proto__" r:id="r2" state="veryHidden"/>',
          `<sheet name="${long} &amp; 1" r:id="r1"/>`,
          `<sheet name="${long} &amp; 2" r:id="r1" state="hidden"/>`,
          '<sheet name="Grafiek" r:id="r3"/>',
        ),
        [RELATIONS]: relations([
          ['r1', 'worksheet', 'worksheets/sheet1.xml'],
          ['r2', 'worksheet', 'worksheets/sheet2.xml'],
          ['r3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ]),
        'xl/worksheets/sheet2.xml': sheetOf(`<row>${inline('twee')}</row>`),
      }),
    )
    expect(tables.map(one => [one.name, one.rows[0]?.[0]])).toEqual([
      ['__proto__', 'twee'],
      [`${long} & 1`, 'é'],
      [`${long} & 2`, 'é'],
    ])
  })

  it.each<[string, Parts]>([
    ['a sheet that is not there', { [SHEET]: null }],
    ['a sheet that nothing leads to', { [RELATIONS]: relations([]) }],
    ['no relations', { [RELATIONS]: null }],
    ['no workbook', { 'xl/workbook.xml': null }],
    ['a workbook that is none', { 'xl/workbook.xml': '<html/>' }],
    ['a sheet that is none', { [SHEET]: '<html><body/></html>' }],
    ['an empty sheet', { [SHEET]: '' }],
    ['a sheet cut off in a cell', { [SHEET]: sheet.slice(0, sheet.indexOf('</is>')) }],
    ['a sheet cut off after a row', { [SHEET]: sheet.slice(0, sheet.indexOf('</sheetData>')) }],
    ['a sheet cut off at its end', { [SHEET]: sheet.slice(0, -1) }],
    ['a sheet with a tag too many', { [SHEET]: sheet.replace('</c>', '</c></c>') }],
    ['a document type', { [SHEET]: `<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">${sheet}` }],
    ['strings cut off', { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' }],
    ['styles cut off', { 'xl/styles.xml': '<styleSheet>' }],
    ['strings with entities', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst/>' }],
  ])('cannot be read: %s', async (_, parts) => {
    const found = await foundIn(workbookOf(rows, parts))
    expect(found).toMatchObject({ tables: [], codes: ['workbook-unreadable'] })
  })

  it('cannot be read when a part is damaged', async () => {
    const bytes = workbookOf(
      Array.from({ length: 999 }, (_, row) => `<row>${inline(`tekst ${row}`)}</row>`).join(''),
    )
    const packed = Buffer.from(bytes).indexOf(Buffer.from(SHEET)) + SHEET.length
    expect((await foundIn(bytes.fill(0xff, packed + 200, packed + 300))).codes).toEqual([
      'workbook-unreadable',
    ])
  })
})
