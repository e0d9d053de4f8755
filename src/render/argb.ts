/** A colour of a theme, `#RRGGBB`, as Excel wants it: with the opacity first. */
export const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` })
