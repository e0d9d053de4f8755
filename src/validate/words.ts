import type { Judgement, PollKind, Role, Tier } from './session.js'

/** The words that are understood in a column, in lower case and without white space, and what they mean. */
const words = <T>(...meanings: [T, string[]][]): Map<string, T> =>
  new Map(meanings.flatMap(([meaning, names]) => names.map((name): [string, T] => [name, meaning])))

export const judgements = words<Judgement>(
  ['agree', ['eens', 'agree', 'ja', '+', '1']],
  // A minus sign, and the dash that a word processor makes of a hyphen, are a `-` to whoever typed it.
  ['disagree', ['oneens', 'disagree', 'nee', '-', '−', '–', '-1', '−1', '–1']],
  ['neutral', ['neutraal', 'neutral', 'pass', '0']],
)

export const pollKinds = words<PollKind>(
  ['scale', ['schaal', 'scale']],
  ['single', ['keuze', 'single']],
  ['multiple', ['meerkeuze', 'multiple']],
)

export const roles = words<Role>(
  ['warm-up', ['opwarm', 'warm-up', 'warmup']],
  ['evaluation', ['evaluatie', 'evaluation']],
  ['closing', ['afsluiting', 'closing']],
)

export const flags = words<boolean>(
  [true, ['ja', '1', 'x', 'true', 'waar', 'yes']],
  [false, ['nee', '0', 'false', 'onwaar', 'no']],
)

export const tiers = words<Tier>(
  ['top', ['top']],
  ['high', ['high']],
  ['medium', ['medium']],
  ['low', ['low']],
  ['bottom', ['bottom']],
)
