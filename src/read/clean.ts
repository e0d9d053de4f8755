/// <reference lib="es2024.string" />

/** Most texts are such, and then there is nothing to clean. */
const PLAIN = /^[ -~]*$/

/** Text without control characters other than tab and line feed, and without halves of characters. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
  return clean.isWellFormed() ? clean : clean.toWellFormed()
}
