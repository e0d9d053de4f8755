import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Problem } from '../problems/problem.js'
import { withoutForm } from './load-sentences.js'
import type { Template } from './template.js'

const namesIn = (variants: string[]): string[] =>
  variants.flatMap(text =>
    [...text.matchAll(/\{\{&?\s*([^{}\s#/^>!&]+)\s*\}\}/g)].map(([, name = '']) => name),
  )

/** Values in the sentences of a template that the same sentence of its basis does not use: nobody may give them. */
export function sentenceNameProblems(template: Template, basis: Template): Problem[] {
  return [...template.sentences].flatMap(([key, variants]) => {
    const plain = withoutForm(key)
    const known = new Set(
      [key, plain, `${plain}-een`, `${plain}-geen`].flatMap(one => namesIn(basis.sentences.get(one) ?? [])),
    )
    const place = template.sentencePlaces.get(key) ?? { file: template.name }
    return namesIn(variants)
      .filter(name => !known.has(name))
      .map(name => {
        const near = nearest(name, known)
        const details = { known: [...known].join(', '), ...(near === null ? {} : { near }) }
        return problem('template-sentence-name', place, name, details)
      })
  })
}
