import type { Document } from './group.js'

/** So many synthetrons of a question are compared with each other, and name what they have in common. */
const MOST = 600

/** The documents with most support, at most 600, in their own order; further ones join the groups that these make. */
export function strongest(documents: Document[]): Document[] {
  if (documents.length <= MOST) return documents
  const ranked = [...documents].sort((a, b) => b.message.agree - a.message.agree)
  const taken = new Set(ranked.slice(0, MOST))
  return documents.filter(document => taken.has(document))
}
