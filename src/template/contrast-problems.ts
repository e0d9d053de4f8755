import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { contrast } from './contrast.js'
import { type ColourName, type Theme, textRoles } from './theme.js'

/** What WCAG 2.1 asks of running text. */
const LEAST = 4.5

/** Text that cannot be read well: each colour of text on paper and on a band, and light text on the dark colours. */
export function contrastProblems({ colours, text }: Theme, file: string): Problem[] {
  const used = new Set<ColourName>([
    ...textRoles.map(role => text[role].colour),
    'link',
    'above',
    'below',
    'equal',
  ])
  const pairs: [ColourName, ColourName][] = [
    ...[...used].flatMap((one): [ColourName, ColourName][] => [
      [one, 'paper'],
      [one, 'band'],
    ]),
    ['onDark', 'accent'],
    ['onDark', 'agree'],
  ]
  return pairs.flatMap(([one, ground]) => {
    const ratio = contrast(colours[one], colours[ground])
    return ratio >= LEAST
      ? []
      : [problem('template-contrast', { file }, one, { ground, ratio: ratio.toFixed(1) })]
  })
}
