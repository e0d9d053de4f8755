import { expect, it } from 'vitest'
import { readPage } from './read-page.js'

it('a page has headings, blocks with options and the prose in between, each with its line', () => {
  const page = [
    '# Kop {{titel}}',
    '',
    'Een *alinea*',
    'van {{n}}.',
    '',
    '  {{clusters aantal=4 kop=a=b}} ',
    'Slot',
  ]
  expect(readPage(page.join('\r\n'))).toEqual([
    { kind: 'heading', level: 1, text: 'Kop {{titel}}', line: 1 },
    { kind: 'prose', markdown: 'Een *alinea*\nvan {{n}}.\n', line: 3 },
    {
      kind: 'block',
      name: 'clusters',
      options: new Map([
        ['aantal', '4'],
        ['kop', 'a=b'],
      ]),
      line: 6,
    },
    { kind: 'prose', markdown: 'Slot', line: 7 },
  ])
})

it.each([
  ['with text beside it', '{{poll}} hier'],
  ['of two', '{{poll}}{{poll}}'],
  ['with an option without a value', '{{poll aantal}}'],
  ['with spaces around =', '{{poll aantal = 4}}'],
  ['of four signs', '#### diep'],
  ['without a space', '#kop'],
])('a line %s is prose', (_, line) => {
  expect(readPage(line)).toEqual([{ kind: 'prose', markdown: line, line: 1 }])
})

it('an empty page has no parts', () => {
  expect(readPage('\n \n')).toEqual([])
})
