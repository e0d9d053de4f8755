import { withoutAccents } from './without-accents.js'

/** A text for comparing: lower case, without accents, everything but letters and digits as single spaces. */
export function normalise(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a text says, to compare it by; one without letters or digits says what stands there. */
export const saidIn = (text: string): string => normalise(text) || text.trim()
