import { cleanText } from './clean.js'

/** Gathers the text of a string as it is stored: its own or that of its runs joined, without how it is pronounced. */
export class StringItem {
  #text = ''
  #isPronunciation = false

  open(name: string): void {
    if (name === 'rPh') this.#isPronunciation = true
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPronunciation = false
  }

  add(text: string, within: string): void {
    if (within === 't' && !this.#isPronunciation) this.#text += text
  }

  /** What was gathered; the next string begins empty. */
  take(): string {
    const text = this.#text
    this.#text = ''
    return text
  }
}

/** Text as it was typed: Excel writes what XML has no room for as `_x000D_`, and `_x005F_` for such an underscore. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return cleanText(text)
  return cleanText(
    text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  )
}
