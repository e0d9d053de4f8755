/** A heading or table name for comparing: without case, accents, spaces, hyphens and underscores. */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s\p{Pd}_\u00ad\u200b]+/gu, '')
}
