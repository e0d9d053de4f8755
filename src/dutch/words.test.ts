import { describe, expect, it } from 'vitest'
import { capitalise } from './capitalise.js'
import { longDate, weekday } from './dates.js'
import { enumerate } from './enumerate.js'
import { normalise } from './normalise.js'
import { stem } from './stem.js'
import { isStopWord } from './stop-words.js'

describe('capitalise', () => {
  it.each([
    ['bewoners', 'Bewoners'],
    ['ijsbaan', 'IJsbaan'],
    ['één bericht', 'Eén bericht'],
    ['émile', 'Émile'],
    ["'s avonds thuis", "'s Avonds thuis"],
    ['’t huis', '’t Huis'],
    ['‘kennis’ telt', '‘Kennis’ telt'],
    ['12 berichten', '12 berichten'],
    ['ICT', 'ICT'],
    ['iPads voor iedereen', 'iPads voor iedereen'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(capitalise(text)).toBe(expected)
  })
})

describe('enumerate', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('%j becomes %s', (items, expected) => {
    expect(enumerate(items)).toBe(expected)
  })
})

describe('dates', () => {
  it('writes a date in words, without a leading zero', () => {
    expect(longDate('2020-09-07')).toBe('7 september 2020')
    expect(longDate('2024-02-29')).toBe('29 februari 2024')
  })

  it('knows the day of the week', () => {
    expect(weekday('2020-09-17')).toBe('donderdag')
    expect(weekday('2024-02-29')).toBe('donderdag')
    expect(weekday('1900-01-01')).toBe('maandag')
  })

  it('throws on what is no date', () => {
    expect(() => longDate('17-09-2020')).toThrow()
    expect(() => longDate('2020-13-01')).toThrow()
  })
})

describe('normalise', () => {
  it('forgets case, accents, punctuation and white space', () => {
    expect(normalise('  #Idee: Eén  wijk-budget,\n(ook) voor cafés! ')).toBe(
      'idee een wijk budget ook voor cafes',
    )
  })
})

describe('stem', () => {
  it('joins the forms of a word', () => {
    expect(stem('Wijken')).toBe(stem('wijk'))
    expect(stem('samenwerking')).toBe(stem('samenwerken'))
  })

  it('never gives an empty stem', () => {
    for (const word of ['en', 'e', 'ing', 'heid', '7']) expect(stem(word)).not.toBe('')
  })
})

it('knows stop words in any spelling', () => {
  expect(isStopWord('De')).toBe(true)
  expect(isStopWord('vóór')).toBe(true)
  expect(isStopWord('mn')).toBe(true)
  expect(isStopWord('wijk')).toBe(false)
})
