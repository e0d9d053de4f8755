import { describe, expect, it } from 'vitest'
import { describe as describeProblem } from '../problems/catalogue.js'
import { Sentences } from './sentences.js'

const made = (sentences: Record<string, string[]>) =>
  new Sentences(new Map(Object.entries(sentences)), 'proef/zinnen.yaml')
const place = { file: 'proef/paginas/vraag.md', row: 3 }
const woorden = { 'woorden.bericht': ['bericht', 'berichten'] }

describe('a sentence', () => {
  it('takes its variants in turn', () => {
    const sentences = made({ groet: ['dag {{wie}}', 'hallo {{wie}}'] })
    expect([0, 1, 2].map(turn => sentences.say('groet', { wie: 'u' }, turn))).toEqual([
      'dag u',
      'hallo u',
      'dag u',
    ])
    expect(sentences.list('groet', { wie: 'u' })).toEqual(['dag u', 'hallo u'])
  })

  it('leaves a value as it is, also when it looks like a name or like HTML', () => {
    const sentences = made({ a: ['‘{{titel}}’'] })
    expect(sentences.say('a', { titel: '{{wie}} & <b>' })).toBe('‘{{wie}} & <b>’')
    expect(sentences.problems).toEqual([])
  })

  it('keeps together what Dutch does not break', () => {
    expect(made({ a: ['Op {{datum}}.'] }).say('a', { datum: '17 september 2020' })).toBe(
      'Op 17\u00a0september 2020.',
    )
  })

  it('with one brace too few at the start of a name is not printed as typed', () => {
    const sentences = made({})
    sentences.fillMarkdown('Er deden {wie}} mee', { wie: 'u' }, place)
    expect(sentences.problems).toMatchObject([
      { code: 'tag-unopened', value: '{wie}}', place: { row: 3, column: '10' } },
    ])
  })

  it('that is missing is a problem, told once', () => {
    const sentences = made({})
    expect(sentences.say('weg')).toBe('')
    sentences.say('weg')
    expect(sentences.problems).toEqual([
      { code: 'template-missing-sentence', place: { file: 'proef/zinnen.yaml' }, value: 'weg' },
    ])
  })

  it('has forms of its own for one and for none, where the template gives them', () => {
    const sentences = made({
      a: ['er zijn er {{aantal}}'],
      'a-een': ['er is er één'],
      'a-geen': ['er zijn er geen'],
      b: ['{{aantal}}'],
    })
    expect([0, 1, 2].map(aantal => sentences.sayCounted('a', aantal, { aantal }))).toEqual([
      'er zijn er geen',
      'er is er één',
      'er zijn er 2',
    ])
    expect(sentences.sayCounted('b', 1, { aantal: 1 })).toBe('1')
  })
})

describe('names in a text', () => {
  it('may have dots', () => {
    expect(made({}).fill('{{ vraag.kort }}!', { 'vraag.kort': 'Tijd' }, place)).toBe('Tijd!')
  })

  it('that nobody gives are a problem in their place, told once a place', () => {
    const sentences = made({})
    sentences.fill('{{onbekend}} {{toString}}', {}, place)
    sentences.fill('{{onbekend}}', {}, place)
    sentences.fill('{{onbekend}}', {}, { ...place, row: 9 })
    expect(sentences.problems).toEqual([
      { code: 'template-unknown-name', place, value: 'onbekend' },
      { code: 'template-unknown-name', place, value: 'toString' },
      { code: 'template-unknown-name', place: { ...place, row: 9 }, value: 'onbekend' },
    ])
  })

  it.each([
    ['a section', '{{#wie}}x{{/wie}}'],
    ['an inverted section', '{{^wie}}x{{/wie}}'],
    ['a partial', '{{>wie}}'],
    ['other delimiters', '{{=<% %>=}}<%wie%>'],
  ])('%s is refused, even with a known name', (_, text) => {
    const sentences = made({})
    expect(sentences.fill(`a ${text}`, { wie: 'u' }, place)).not.toContain('x')
    expect(sentences.problems[0]).toMatchObject({ code: 'tag-kind', place })
  })

  it('that a session does not have are a warning in a text, and none in a sentence of the template', () => {
    const sentences = new Sentences(new Map([['a', ['Op {{datum}}']]]), 'zinnen.yaml')
    const place = { file: 'teksten/doel.md', row: 4 }
    expect(sentences.say('a', { datum: '' })).toBe('Op ')
    expect(sentences.problems).toEqual([])
    expect(sentences.fillMarkdown('Een dag.\n\nOp {{datum}}.', { datum: '' }, place)).toBe('Een dag.\n\nOp .')
    expect(sentences.problems).toMatchObject([
      { code: 'figure-empty', value: 'datum', place: { file: 'teksten/doel.md', row: 6, column: '4' } },
    ])
  })

  it('with a slip in them are a problem at its line and column', () => {
    const sentences = made({})
    sentences.fillMarkdown('Een dag\nvoor {{wie', { wie: 'u' }, place)
    expect(sentences.problems.map(describeProblem)).toEqual([
      'proef/paginas/vraag.md, row 4, column 6: ‘{{wie’ is not closed; write }} after the name',
    ])
  })
})

describe('a number with its word', () => {
  it.each([
    [0, 'geen berichten'],
    [1, 'één bericht'],
    [12, 'twaalf berichten'],
    [13, '13 berichten'],
    [12_345, '12.345 berichten'],
  ])('%i is %s', (number, text) => {
    expect(made(woorden).count(number, 'bericht')).toBe(text)
  })
})
