/** A text that stands as a sentence, with a full stop unless it has a mark of its own at its end. */
export const closed = (text: string): string => text.trim().replace(/(?<![.!?…:][’”'"»)]*)$/u, '.')
