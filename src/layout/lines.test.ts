import { array, assert, boolean, constantFrom, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedMeasure } from './fixed-measure.testing.js'
import { breakLines, type Line } from './lines.js'
import type { Span } from './words.js'

/** Ten points: five for each character. */
const span = (text: string, more: Partial<Span<string>> = {}): Span<string> => ({
  text,
  face: 'regular',
  size: 10,
  tag: '',
  ...more,
})
const textOf = (line: Line<string>): string => line.pieces.map(piece => piece.text).join('')
/** Lines of at most so many characters. */
const broken = (characters: number, ...spans: Span<string>[]): string[] =>
  breakLines(spans, characters * 5, fixedMeasure).map(line => textOf(line).trimEnd())

describe('lines', () => {
  it('break at spaces, as late as they can', () => {
    expect(broken(9, span('een twee drie vier'))).toEqual(['een twee', 'drie vier'])
    expect(broken(8, span('een twee drie vier'))).toEqual(['een twee', 'drie', 'vier'])
  })

  it('keep together what a non-breaking space binds', () => {
    expect(broken(9, span('in figuur\u00a03 staat'))).toEqual(['in', 'figuur\u00a03', 'staat'])
    expect(broken(6, span('de n\u00a0=\u00a012'))).toEqual(['de', 'n\u00a0=\u00a012'])
  })

  it('keep an amount together, as it was typed', () => {
    expect(broken(9, span('betaald (€ 85 per uur)'))).toEqual(['betaald', '(€ 85 per', 'uur)'])
    expect(broken(5, span('hoeveel € dan'))).toEqual(['hoeve', 'el €', 'dan'])
  })

  it('break where a break was typed, also on an empty line', () => {
    expect(broken(20, span('een\ntwee\n\ndrie'))).toEqual(['een', 'twee', '', 'drie'])
  })

  it('cut a word that is wider than a line', () => {
    expect(broken(4, span('a abcdefghij b'))).toEqual(['a', 'abcd', 'efgh', 'ij b'])
  })

  it('do not count the spaces at their end', () => {
    const [first, second] = breakLines([span('abcd   efgh')], 20, fixedMeasure)
    expect([first?.width, second?.width]).toEqual([20, 20])
    expect(broken(4, span('abcd '), span(' ef'))).toEqual(['abcd', 'ef'])
  })

  it('keep a word whole that changes its look halfway', () => {
    const lines = breakLines(
      [span('een be'), span('lang', { face: 'bold', tag: 'b' }), span('rijk')],
      50,
      fixedMeasure,
    )
    expect(lines.map(textOf)).toEqual(['een ', 'belangrijk'])
    expect(lines[1]?.pieces.map(({ text, face, x }) => [text, face, x])).toEqual([
      ['be', 'regular', 0],
      ['lang', 'bold', 10],
      ['rijk', 'regular', 30],
    ])
  })

  it('are never none, so that an empty cell has its height', () => {
    expect(breakLines([], 50, fixedMeasure)).toEqual([{ pieces: [], width: 0 }])
  })

  const anySpan = record({
    text: string({ unit: constantFrom('a', 'ë', ' ', ' ', '\u00a0', '\n', '🌳', '-'), maxLength: 40 }),
    face: constantFrom('regular' as const, 'bold' as const),
    size: constantFrom(10, 12),
    raised: boolean(),
    tag: constantFrom('p', 'q'),
  })

  it('hold all of the text, and are no wider than they may be', () => {
    assert(
      property(array(anySpan, { maxLength: 6 }), integer({ min: 1, max: 120 }), (spans, width) => {
        const lines = breakLines(spans, width, fixedMeasure)
        const given = spans.map(one => one.text).join('')
        expect(lines.map(textOf).join('')).toBe(given.replaceAll('\n', ''))
        for (const line of lines) {
          if ([...textOf(line).replace(/^ +| +$/g, '')].length > 1)
            expect(line.width).toBeLessThanOrEqual(width)
          let pen = 0
          for (const piece of line.pieces) {
            expect(piece.x).toBeCloseTo(pen)
            pen += piece.width
          }
        }
      }),
    )
  })
})

describe('broken words', () => {
  const breaksOf = (word: string) =>
    word.startsWith('samenwerking')
      ? [
          { head: 'samen', tail: word.slice(5) },
          { head: 'samenwer', tail: word.slice(8) },
        ]
      : []
  const set = (text: string, width: number) =>
    breakLines([{ text, face: 'regular', size: 10, tag: null }], width, fixedMeasure, breaksOf).map(line =>
      line.pieces.map(piece => piece.text).join(''),
    )

  it('are broken at the last place that fits, and keep the word whole for a reader', () => {
    const width = fixedMeasure.width('in samenwer-', 'regular', 10)
    const lines = breakLines(
      [{ text: 'in samenwerking nu', face: 'regular', size: 10, tag: null }],
      width,
      fixedMeasure,
      breaksOf,
    )
    expect(lines.map(line => line.pieces.map(piece => piece.text).join(''))).toEqual([
      'in samenwer-',
      'king nu',
    ])
    expect(lines.flatMap(line => line.pieces.flatMap(piece => piece.half ?? []))).toEqual([
      { of: 'samenwerking', end: 'head' },
      { of: 'samenwerking', end: 'tail' },
    ])
  })

  it('are not the last of a text, unless that is wider than a line', () => {
    const width = fixedMeasure.width('in samenwer-', 'regular', 10)
    expect(set('in samenwerking', width)).toEqual(['in ', 'samenwerking'])
    expect(set('samenwerking', width - 1)).toEqual(['samenwer-', 'king'])
  })

  it('stay whole where they fit, and end no more than two lines in a row', () => {
    expect(set('samenwerking', 1000)).toEqual(['samenwerking'])
    const width = fixedMeasure.width('king samenwer-', 'regular', 10)
    const lines = set('in een samenwerking samenwerking samenwerking samenwerking', width)
    for (let at = 2; at < lines.length; at++)
      expect([lines[at - 2], lines[at - 1], lines[at]].every(line => line?.endsWith('-'))).toBe(false)
  })
})
