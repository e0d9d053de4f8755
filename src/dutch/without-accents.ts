/** A text with its letters as they are without accents: `één` is `een`. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '')
