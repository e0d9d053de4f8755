const numeral =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:[a-z]+en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|[a-z]*honderd|[a-z]*duizend|miljoen|miljard|anderhalf|anderhalve|\d+)$/

/** Whether a word, in lower case and without accents, is a Dutch number, in letters or digits. */
export const isNumeral = (plain: string): boolean => numeral.test(plain)
