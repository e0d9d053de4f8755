const scripts: [RegExp, string][] = [
  [/\p{Script=Han}/u, 'Chinees'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japans'],
  [/\p{Script=Hangul}/u, 'Koreaans'],
  [/\p{Script=Arabic}/u, 'Arabisch'],
  [/\p{Script=Hebrew}/u, 'Hebreeuws'],
  [/\p{Script=Thai}/u, 'Thais'],
  [/\p{Script=Devanagari}/u, 'Hindi'],
  [/\p{Script=Bengali}/u, 'Bengaals'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Ethiopic}/u, 'Ethiopisch'],
  [/\p{Emoji_Presentation}/u, 'emoji'],
  [/\p{L}/u, 'ander schrift'],
]

/** What a character is written in, for a reader who cannot be shown it: `Chinees`, `emoji`, or just `teken`. */
export const scriptName = (character: string): string =>
  scripts.find(([script]) => script.test(character))?.[1] ?? 'teken'
