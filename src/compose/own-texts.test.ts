import { describe, expect, it } from 'vitest'
import { countedMessage } from '../analyse/sample.testing.js'
import type { OwnText } from '../config/own-text.js'
import { describe as told } from '../problems/catalogue.js'
import { plainText } from './markdown-inlines.js'
import { blocksOf, composeSample, ownText, sampleQuestion } from './sample.testing.js'

const session = {
  questions: [sampleQuestion('v1', { short: 'Nu', chapter: 'Wonen & werken' }), sampleQuestion('een vraag')],
  messages: [
    ...[0, 1, 2, 3].map(at => countedMessage(`a${at}`, 6, 0, { text: `tekst ${at}` })),
    countedMessage('b', 1, 0, { question: 'een vraag' }),
  ],
}
function composed(texts: Record<string, string | OwnText>, acceptedNumbers: string[] = []) {
  const own = Object.entries(texts).map(
    ([slot, text]) => [slot, typeof text === 'string' ? ownText(text) : text] as const,
  )
  const { report, problems } = composeSample({ session, config: { texts: new Map(own), acceptedNumbers } })
  const words = blocksOf(report.sections).flatMap(one =>
    one.kind === 'paragraph' ? [plainText(one.content)] : one.kind === 'heading' ? [one.text] : [],
  )
  return { words, problems: problems.map(told), codes: problems.map(({ code }) => code) }
}

describe('a text of the analyst', () => {
  it('stands in its own place, for the report, a chapter or a question', () => {
    const { words, problems } = composed({
      'rode-lijn': 'De lijn.',
      'hoofdstuk-wonen-werken': 'Het hoofdstuk.',
      'samenvatting-wonen-werken': 'Kortom.',
      'vraag-v1': 'De vraag.',
      'vraag-2': 'Een id dat geen naam kan zijn.',
    })
    expect(problems).toEqual([])
    for (const text of [
      'De lijn.',
      'Het hoofdstuk.',
      'Kortom.',
      'De vraag.',
      'Een id dat geen naam kan zijn.',
    ])
      expect(words).toContain(text)
  })

  it('has the figures of the session in it, as they are', () => {
    const { words, problems } = composed({
      'rode-lijn':
        '{{berichten}} berichten, {{vraag.v1.synthetrons}} en {{vraag.2.berichten}}; {{vraag.v1.consensus}} in {{hoofdstuk.wonen-werken.titel}}.',
    })
    expect(problems).toEqual([])
    expect(words).toContain('5 berichten, 4 en 1; 100% in Wonen & werken.')
  })

  it('with a name that does not exist says where, and what was meant', () => {
    expect(composed({ 'rode-lijn': '\nEerst dit.\nDan {{vraag.v1.concensus}}.' }).problems).toEqual([
      expect.stringMatching(
        /^tekst\.md, row 3, column 5: ‘vraag\.v1\.concensus’ .* did you mean vraag\.v1\.consensus\?$/,
      ),
    ])
  })

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{#berichten}}x{{/berichten}}',
    '{{>bestand}}',
    '{{=<% %>=}}',
  ])('runs nothing: %s', text => {
    const { codes, words } = composed({ 'rode-lijn': `Voor ${text} na` })
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(code).toMatch(/^(?:template-unknown-name|tag-[a-z-]+)$/)
    expect(words.join(' ')).not.toContain('function')
  })

  it('with a number that the session does not have is a warning, with the right one', () => {
    const { problems } = composed({ 'rode-lijn': 'Eén.\nEr kwamen 7 berichten en 4 synthetrons.' })
    expect(problems).toEqual([
      expect.stringMatching(/^tekst\.md, row 2, column 11: ‘7 berichten’: .* but 5;/),
    ])
  })

  it('with the number of something else is one as well', () => {
    expect(composed({ 'rode-lijn': 'Bij 2 vragen kwamen 2 berichten.' }).codes).toEqual(['text-wrong-number'])
  })

  it('says of what nobody is known to have done no number', () => {
    const { words } = composed({ 'rode-lijn': 'Dat is {{berichten-per-persoon}} per persoon.' })
    expect(words).toContain('Dat is – per persoon.')
  })

  it('with a number that the analyst accepts is fine, as it stands there or the number alone', () => {
    const told = (accepted: string[]) =>
      composed({ 'rode-lijn': 'Van 1.210 deelnemers kwamen 7 berichten.' }, accepted).codes.length
    expect(told([])).toBe(2)
    expect(told(['7 berichten'])).toBe(1)
    expect(told(['1210 Deelnemers', '7'])).toBe(0)
    expect(told(['1.210', '17 berichten'])).toBe(1)
  })

  it.each([
    '5 berichten',
    'de 4 synthetrons',
    '1 bericht',
    'artikel 7',
    '{{berichten}} berichten',
    'in 2031 5 berichten',
  ])('with ‘%s’ is fine', text => expect(composed({ 'rode-lijn': text }).problems).toEqual([]))

  it.each(['![', '![a](', '[^1]', '{{a}}', '| a ', '> - ', '*_', '<!--', '1 berichten ', '[a](b '])(
    'that repeats %j without end is read in no time',
    text => {
      expect(composed({ 'rode-lijn': text.repeat(20_000) }).words.length).toBeGreaterThan(0)
    },
  )
})
