import { expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { contrast as between } from './contrast.js'
import { loadTemplate } from './load-template.js'
import { type ColourName, textRoles } from './theme.js'

const { template } = await loadTemplate('standaard', nodeHost)
if (!template) throw new Error('the standard template is broken')
const { colours, text } = template.theme

const contrast = (one: ColourName, other: ColourName): number => between(colours[one], colours[other])

it('is computed as WCAG does', () => {
  expect(contrast('paper', 'agree')).toBeCloseTo(9.37, 1)
  expect(contrast('paper', 'paper')).toBe(1)
})

const textColours = [
  ...new Set([
    ...textRoles.map(role => text[role].colour),
    'link',
    'above',
    'below',
    'equal',
  ] as ColourName[]),
]

it.each(textColours)('text in %s can be read on paper and on a band', colour => {
  expect(contrast(colour, 'paper')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colour, 'band')).toBeGreaterThanOrEqual(4.5)
})

it.each(['body', 'lead', 'quote', 'citation', 'table'] as const)(
  'running text (%s) stands out well',
  role => {
    expect(contrast(text[role].colour, 'paper')).toBeGreaterThanOrEqual(7)
  },
)

// The infographic: large shares and small headings on a band, everything else light on dark.
it.each([
  ['onDark', 'accent'],
  ['onDark', 'agree'],
  ['scale2', 'band'],
  ['accent', 'band'],
  ['ink', 'band'],
  ['muted', 'band'],
] as const)('text in %s can be read on %s', (colour, ground) => {
  expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
})

it.each(['agree', 'disagree', 'scale2', 'scale1', 'scale3', 'above', 'below', 'equal', 'rule'] as const)(
  'a bar or line in %s can be seen on paper',
  colour => {
    expect(contrast(colour, 'paper')).toBeGreaterThanOrEqual(3)
  },
)

it('agreement and disagreement can be told apart, in grey too', () => {
  expect(contrast('agree', 'disagree')).toBeGreaterThanOrEqual(3)
})
