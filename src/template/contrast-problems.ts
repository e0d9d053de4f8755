import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { contrast } from './contrast.js'
import type { Template } from './template.js'
import { type ColourName, chartColours, textRoles } from './theme.js'

/** What WCAG 2.1 asks of running text, and of what is drawn: bars, lines, icons and large figures. */
const LEAST = { text: 4.5, 'what is drawn': 3 }
type Kind = keyof typeof LEAST

/** What is drawn on paper: charts and rules. */
const DRAWN: ColourName[] = [...chartColours, 'rule']

/**
 * What cannot be seen well: each colour of text on paper and on a band, light text on the dark colours, and each colour of
 * charts on paper.
 */
export function contrastProblems({ theme: { colours, text }, colourPlaces }: Template): Problem[] {
  const used = new Set<ColourName>([
    ...textRoles.map(role => text[role].colour),
    'link',
    'above',
    'below',
    'equal',
  ])
  const pairs: [Kind, ColourName, ColourName][] = [
    ...[...used].flatMap((one): [Kind, ColourName, ColourName][] => [
      ['text', one, 'paper'],
      ['text', one, 'band'],
    ]),
    ['text', 'onDark', 'accent'],
    ['text', 'onDark', 'agree'],
    ...DRAWN.filter(one => !used.has(one)).map((one): [Kind, ColourName, ColourName] => [
      'what is drawn',
      one,
      'paper',
    ]),
    ['what is drawn', 'scale2', 'band'],
  ]
  return pairs.flatMap(([what, one, ground]) => {
    const [ratio, least] = [contrast(colours[one], colours[ground]), LEAST[what]]
    const details = { what, ground, ratio: ratio.toFixed(1), least }
    // Of two colours the one that the nearest folder gives is to be looked at.
    const [, place] = [...colourPlaces].find(([name]) => name === one || name === ground) ?? []
    return ratio >= least || !place ? [] : [problem('template-contrast', place, one, details)]
  })
}
