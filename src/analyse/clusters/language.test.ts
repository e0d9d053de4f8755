import { describe, expect, it } from 'vitest'
import { clusterQuestion } from './cluster-question.js'
import type { ClusterMessage } from './group.js'
import { dutch, english, german, type Language, languageOf } from './language.js'

describe('languageOf', () => {
  const cases: [string, Language, string[]][] = [
    [
      'Dutch',
      dutch,
      [
        'De parken zijn voor iedereen in de wijk',
        'die in de straat was weg',
        'Meer groen of een speeltuin',
        'Het is niet duidelijk wie er in Den Haag over gaat',
        'Was de weg maar vrij van auto’s',
        'parken',
        '',
      ],
    ],
    [
      'English',
      english,
      [
        'The parks are for all of the people',
        'It was in the street, so the die is cast',
        'Not enough trees and benches',
        'We want to sit with neighbours',
      ],
    ],
    [
      'German',
      german,
      [
        'Die Parks sind für alle da',
        'Was in der Straße war, ist weg',
        'Mehr Spielplätze',
        'Wir brauchen eine Bank und Bäume',
        'Nicht in den Park mit dem Auto',
        'Fuer Kinder ist zu wenig Platz',
        // As some keyboards write it: the letter and its umlaut apart.
        'Platz für Kinder'.normalize('NFD'),
      ],
    ],
  ]
  it.each(cases)('knows short texts in %s', (_, language, texts) => {
    for (const text of texts) expect([text, languageOf([text])]).toEqual([text, language])
    expect(languageOf(texts)).toBe(language)
  })

  it('takes the language that most of it is in, and Dutch where there are two', () => {
    expect(languageOf(['De wijk', 'Die Straße ist zu laut und der Park nicht'])).toBe(german)
    expect(languageOf(['de bank', 'der Park'])).toBe(dutch)
  })
})

describe('German', () => {
  it('has stop words of its own, in any spelling', () => {
    for (const word of ['Der', 'für', 'FÜR', 'fuer', 'für'.normalize('NFD'), 'daß', 'ueber'])
      expect([word, german.isStopWord(word)]).toEqual([word, true])
    for (const word of ['schön', 'Spielplatz', 'weg', 'de', 'the'])
      expect([word, german.isStopWord(word)]).toEqual([word, false])
  })

  it('brings the forms of a word together', () => {
    const stems = ['Spielplatz', 'Spielplätze', 'Spielplätzen', 'SPIELPLÄTZE'.normalize('NFD')].map(
      german.stem,
    )
    expect(new Set(stems)).toEqual(new Set(['spielplatz']))
  })

  it('is grouped and labelled by what its messages share', () => {
    const texts = [
      'Mehr Spielplätze für die Kinder in unserem Viertel',
      'Der Spielplatz am Markt ist zu klein',
      'Auf den Spielplätzen fehlen Bänke und Schatten',
      'Die Buslinie fährt abends nicht mehr',
      'Eine Buslinie zum Bahnhof wäre gut',
      'Weniger Lärm von der Autobahn',
    ]
    const messages = texts.map(
      (text, number): ClusterMessage => ({
        ...{ number, id: `m${number}`, text, coded: null, agree: 5, disagree: 1 },
      }),
    )
    const groups = clusterQuestion('Was braucht unser Viertel?', texts, messages)
    const found = groups.map(({ label, members }) => [label, members.map(({ number }) => number).sort()])
    expect(found).toContainEqual([expect.stringMatching(/^Spielpl[aä]tz/), [0, 1, 2]])
    expect(found).toContainEqual(['Buslinie', [3, 4]])
    expect(found).toContainEqual(['overig', [5]])
  })
})
