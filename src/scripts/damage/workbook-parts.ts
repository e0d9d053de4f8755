const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The parts of a workbook with one sheet, Berichten, of these rows: as little as a workbook can be. */
export function workbookParts(rows: string[][]): Record<string, string> {
  const cells = (row: string[], number: number): string =>
    row
      .map((text, column) => {
        const place = `${String.fromCharCode(65 + column)}${number}`
        return /^\d+$/.test(text)
          ? `<c r="${place}"><v>${text}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
      })
      .join('')
  const sheet = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`).join('')
  return {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Berichten" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  }
}
