import { describe, expect, it } from 'vitest'
import { sampleMessage } from '../../analyse/sample.testing.js'
import { problem } from '../../problems/catalogue.js'
import { full, openWorkbook, rowsOf, sampleWorkbook } from './sample.testing.js'

describe('people', () => {
  it('go by pseudonym, and what leads to them is masked', async () => {
    const workbook = await openWorkbook(
      (
        await sampleWorkbook({
          session: {
            ...full.session,
            messages: [
              ...(full.session?.messages ?? []),
              sampleMessage('e', { participant: 'x', text: 'Mail a@b.nl' }),
            ],
          },
          problems: [
            problem(
              'participant-twice',
              { file: '/home/ik/sessie.xlsx', table: 'Deelnemers', row: 7 },
              'pietersen',
            ),
            problem('row-longer', { file: '/home/ik/sessie.xlsx', row: 8 }, 'Piet Pietersen'),
            problem('vote-own', { file: '/home/ik/sessie.xlsx', row: 9 }, 'b'),
          ],
        })
      ).bytes,
    )
    expect(rowsOf(workbook, 'Berichten').map(row => row.deelnemer)).toEqual([
      'p-001',
      'p-002',
      'p-001',
      null,
      'p-003',
    ])
    expect(rowsOf(workbook, 'Berichten').at(-1)?.tekst).toBe('Mail [e-mailadres]')
    expect(rowsOf(workbook, 'Polltoelichtingen')[0]).toMatchObject({
      label: 'heel goed',
      toelichting: 'Bel [telefoonnummer]',
    })
    const warnings = rowsOf(workbook, 'Waarschuwingen')
    expect(warnings[0]).toMatchObject({
      ernst: 'waarschuwing',
      soort: 'participant-twice',
      melding: 'the participant stands twice; the first is used',
      bestand: 'sessie.xlsx',
      blad: 'Deelnemers',
      rij: 7,
    })
    expect(warnings[2]?.melding).toContain('‘b’')
    const everything = JSON.stringify(workbook.worksheets.map(sheet => sheet.getSheetValues()))
    for (const secret of ['jansen', 'ietersen', 'a@b.nl', '/home/ik'])
      expect(everything).not.toContain(secret)
  })
})
