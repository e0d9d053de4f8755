const NBSP = '\u00a0'

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const numbered = 'bijlage|figuur|tabel|pagina|hoofdstuk|paragraaf|vraag|artikel'

/** What belongs together on one line: a day and its month, a name and its number, `n = 12`, `€ 5`, `5 keer`, `▲ hoger`. */
const pairs = [
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'gi'),
  new RegExp(`(?<=\\b(?:${numbered})) (?=\\d)`, 'gi'),
  /(?<=\bn) (?== \d)|(?<=\bn[ \u00a0]=) (?=\d)/g,
  /(?<=€) (?=\d)/g,
  /(?<=\d) (?=keer\b)/g,
  /(?<=[▲▼≈]) /g,
]

/** The text with non-breaking spaces where Dutch does not break a line. */
export const bind = (text: string): string => pairs.reduce((bound, pair) => bound.replace(pair, NBSP), text)
