import { describe, expect, it } from 'vitest'
import { mask } from './mask.js'

describe('mask', () => {
  it.each(['jan.jansen@gemeente-utrecht.nl', 'Jan+wijk@mail.example.co.uk', 'josé@café.nl'])(
    'hides the e-mail address %s',
    address => {
      expect(mask(`Mail ${address}, dan praten we.`)).toEqual({
        text: 'Mail [e-mailadres], dan praten we.',
        kinds: ['e-mailadres'],
      })
    },
  )

  it.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06 - 12 34 56 78',
    '06.12.34.56.78',
    '(020) 123 45 67',
    '020-1234567',
    '0182-123456',
    '088 123 4567',
    '+31 6 12345678',
    '+31 (0)6 12 34 56 78',
    '(+31) 6 12345678',
    '0031 6 12345678',
    '+32 475 12 34 56',
    '+49 30 1234567',
    '0800-1234',
    '0900 123 4567',
  ])('hides the telephone number %s', number => {
    expect(mask(`Bel ${number} of kom langs`)).toEqual({
      text: 'Bel [telefoonnummer] of kom langs',
      kinds: ['telefoonnummer'],
    })
    expect(mask(`tel:${number}.`).text).toBe('tel:[telefoonnummer].')
  })

  it('hides a bank account', () => {
    expect(mask('Stort op NL91 ABNA 0417 1643 00 graag').text).toBe('Stort op [rekeningnummer] graag')
  })

  it.each([
    'Het kost € 1.250.000,00 en €0612345678',
    'Van 2019-2020 tot 2025',
    'Op 06-12-2020 en 17/09/2020, dus 2020-09-17',
    'Van 01-02-2020/03-04-2021',
    'Artikel 2.3.5, Stb. 2014, 280, Kamerstuk 34 775 VI, nr. 112',
    'Wmo 2015, BWBR0035362',
    'Postcode 1012 AB en 3511AX',
    'Open van 0900-1730 uur, of 09:00 - 17:30',
    '10.000 inwoners, 3,14159265358979',
    'dossier 1234567890123',
    '@buurtteam en #wijk2030',
    '06',
  ])('leaves alone: %s', text => {
    expect(mask(text)).toEqual({ text, kinds: [] })
  })

  it('names each kind once and masks twice the same as once', () => {
    const once = mask('a@b.nl, c@d.nl, 06-12345678/06-87654321')
    expect(once.kinds).toEqual(['e-mailadres', 'telefoonnummer'])
    expect(once.text).toBe('[e-mailadres], [e-mailadres], [telefoonnummer]/[telefoonnummer]')
    expect(mask(once.text)).toEqual({ text: once.text, kinds: [] })
  })

  it('stays quick on long runs', () => {
    const started = performance.now()
    for (const run of [
      'a.'.repeat(50_000),
      '0 '.repeat(50_000),
      '1-'.repeat(50_000),
      `a@${'b.'.repeat(50_000)}`,
    ])
      mask(`${run}@`)
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})
