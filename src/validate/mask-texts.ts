import { type Masked, masker } from '../dutch/mask.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Session } from './session.js'

/**
 * The session with what leads to a person masked in every text of a participant: whatever is made of it can show
 * nothing else. A warning for each text says what was found in it, without repeating it.
 */
export function maskTexts(
  session: Session,
  names: readonly string[],
): { session: Session; problems: Problem[] } {
  const mask = masker(names)
  const problems: Problem[] = []
  const found = ({ kinds }: Masked, place: Problem['place'], column: string, id?: string): void => {
    if (kinds.length > 0)
      problems.push(problem('personal-data', { ...place, column }, id, { kinds: kinds.join(', ') }))
  }
  const messages = session.messages.map(message => {
    const masked = mask(message.text)
    found(masked, message.place, 'tekst', message.id)
    return { ...message, text: masked.text }
  })
  const pollVotes = session.pollVotes.map(vote => {
    if (vote.explanation === null) return vote
    const masked = mask(vote.explanation)
    found(masked, vote.place, 'toelichting')
    return { ...vote, explanation: masked.text }
  })
  return { session: { ...session, messages, pollVotes, maskedNames: names }, problems }
}

/** The session with every text as it was typed, for who asks for that. */
export function withTyped(session: Session): Session {
  const messages = session.messages.map(message => ({ ...message, text: message.typed }))
  const pollVotes = session.pollVotes.map(vote => ({ ...vote, explanation: vote.typed }))
  return { ...session, messages, pollVotes }
}
