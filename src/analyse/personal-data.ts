import { mask } from '../dutch/mask.js'
import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Session } from '../validate/session.js'

/** A problem for each text of a participant that holds what leads to a person: outputs mask it. */
export function personalData(session: Session): Problem[] {
  const check = (text: string, place: Place, column: string): Problem[] => {
    const { kinds } = mask(text)
    return kinds.length === 0
      ? []
      : [problem('personal-data', { ...place, column }, undefined, { kinds: kinds.join(', ') })]
  }
  return [
    ...session.messages.flatMap(({ text, place }) => check(text, place, 'tekst')),
    ...session.pollVotes.flatMap(({ explanation, place }) => check(explanation ?? '', place, 'toelichting')),
  ]
}
