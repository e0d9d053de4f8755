const OPEN =
  /^(iets |iemand |ergens )?(anders|overige?|other)(?!\p{L})|^(een )?andere? (antwoord|keuze|optie|reden)|^geen van|^weet (ik )?(het )?niet(?!\p{L})|^geen (mening|idee|antwoord)|^n\.?\s?v\.?\s?t\.?$/iu

/** Whether an option of a poll is what is left beside the others, as `anders, namelijk` or `weet ik niet`: it stands last, however often chosen. */
export const isOpenOption = (label: string): boolean => OPEN.test(label.trim())
