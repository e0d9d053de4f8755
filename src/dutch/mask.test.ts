import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, masker } from './mask.js'

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

  it('comes to an end on long runs', () => {
    for (const run of [
      'a.'.repeat(50_000),
      '0 '.repeat(50_000),
      '1-'.repeat(50_000),
      `a@${'b.'.repeat(50_000)}`,
    ])
      expect(mask(`${run}@`).text.length).toBeGreaterThan(0)
  })

  it.each([
    ['NL91ABNA0417164300', 'rekeningnummer'],
    ['nl91 abna 0417 1643 00', 'rekeningnummer'],
    ['BE68 5390 0754 7034', 'rekeningnummer'],
    ['DE89 3704 0044 0532 0130 00', 'rekeningnummer'],
    ['111222333', 'burgerservicenummer'],
    ['111.222.333', 'burgerservicenummer'],
    ['1112.22.333', 'burgerservicenummer'],
    ['3511 AX 12', 'adres'],
    ['3511AX 12a', 'adres'],
    ['3511ax 12', 'adres'],
    ['3511 AX, nr. 12-2', 'adres'],
    ['3511AX-12', 'adres'],
    ['https://www.linkedin.com/in/wie-dan-ook-123/', 'profiel'],
    ['linkedin.com/in/wie-dan-ook', 'profiel'],
    ['https://facebook.com/wie.dan.ook', 'profiel'],
    ['facebook.com/profile.php?id=100001', 'profiel'],
    ['https://x.com/wiedanook/status/12345', 'profiel'],
    ['instagram.com/wie_dan', 'profiel'],
    ['https://mastodon.nl/@wie', 'profiel'],
    ['bsky.app/profile/wie.bsky.social', 'profiel'],
  ])('hides %s', (secret, kind) => {
    expect(mask(`Zie ${secret} voor meer`)).toEqual({ text: `Zie [${kind}] voor meer`, kinds: [kind] })
    expect(mask(`(${secret}).`).text).toBe(`([${kind}]).`)
  })

  it('hides the number and postcode after a street', () => {
    expect(mask('Ik woon Dorpsstraat 12a, 3511 AX Utrecht').text).toBe('Ik woon Dorpsstraat [adres] Utrecht')
  })

  it.each([
    'NL91 ABNA 0417 1643 01',
    'zaak 123456789',
    'tot € 111222333 toe',
    '3511 AX is een mooie buurt',
    '3511 AX 2 keer per week',
    '3511 AX 10.000 inwoners',
    'In 2015 en 12 daarna',
    'Richtlijn 2016 EU 679',
    'Stb. 2014 NR 280',
    'artikel 12 lid 3, 1500km 12',
    'linkedin.com/company/gemeente',
    'facebook.com/groups/123',
    'https://x.com/search?q=buurt',
    'netflix.com/title en https://overheid.nl/in/utrecht',
  ])('leaves alone as well: %s', text => {
    expect(mask(text)).toEqual({ text, kinds: [] })
  })

  it('takes no other nine digits for a burgerservicenummer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/), digits => {
        const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
        expect(mask(`zaak ${digits} loopt`).kinds).toEqual(sum % 11 === 0 ? ['burgerservicenummer'] : [])
      }),
    )
  })

  it('changes nothing more in what it masked', () => {
    const safe = mask('Mail a@b.nl, 0612345678, 111222333, NL91ABNA0417164300, 3511AX 12, x.com/wie').text
    expect(mask(safe)).toEqual({ text: safe, kinds: [] })
  })

  it.each(['1234AB', '0 ', 'NL91', 'a@', '1.', 'x.com/', "'s", '12a ', '[naam]'])(
    'ends on a very long run of %s',
    piece => {
      expect(mask(piece.repeat(20_000)).text.length).toBeGreaterThan(0)
    },
  )
})

describe('names', () => {
  const hide = masker(['Jan', 'Jan de Boer', 'José', 'Wil', 'Hans'])

  it.each([
    ['Vraag het Jan de Boer maar', 'Vraag het [naam] maar'],
    ['jan en JAN', '[naam] en [naam]'],
    ['Jans fiets, Jan’s fiets en Hans’ fiets', '[naam] fiets, [naam] fiets en [naam] fiets'],
    ['Jose en José', '[naam] en [naam]'],
    ['Wil wil niet', '[naam] wil niet'],
    ['(Jan), Jan-Willem', '([naam]), [naam]-Willem'],
  ])('are hidden: %s', (text, expected) => {
    expect(hide(text)).toEqual({ text: expected, kinds: ['naam'] })
  })

  it.each(['Januari, Janneke, oranjan', 'Hansje', 'wil je dat'])('are no part of a word: %s', text => {
    expect(hide(text)).toEqual({ text, kinds: [] })
  })

  it.each([
    ['Anne-Marie', 'Vraag Anne-Marie of Anne‑Marie', 'Vraag [naam] of [naam]'],
    ["D'Arcy", "Vraag D’Arcy, d`arcy of D'Arcy", 'Vraag [naam], [naam] of [naam]'],
    ['O’Brien', "Volgens O'Brien", 'Volgens [naam]'],
    ['J. (Jan) de Boer/Smit [x]', 'Met J. (Jan) de  Boer/Smit [x] erbij', 'Met [naam] erbij'],
  ])('hold whatever signs: %s', (name, text, expected) => {
    expect(masker([name])(text).text).toBe(expected)
  })

  it('can be any text at all', () => {
    fc.assert(fc.property(fc.string({ minLength: 2 }), name => void masker([name])('Wie is dat?')))
  })

  it('pass over what is masked', () => {
    expect(masker(['adres', 'naam'])('Mijn naam: a@b.nl, 3511 AX 12').text).toBe(
      'Mijn [naam]: [e-mailadres], [adres]',
    )
  })

  it.each([
    'Anne-Marie',
    'a[1]-b',
    '(.*)+',
    'J. de Boer',
    'a\\b',
    'O’Neil',
    "d'Arc",
    '^Jan$',
    'é|è',
    'Jan/Piet',
    '{{naam}}',
    'C&A, #1',
  ])('may hold any sign: %s', name => {
    expect(masker([name])(`Vraag ${name} maar`).text).toBe('Vraag [naam] maar')
    expect(masker([name])('Vraag het maar').text).toBe('Vraag het maar')
  })
})
