/**
 * A text with a capital at its start, as Dutch writes it: `ijs` becomes `IJs`, `één` becomes `Eén`, and after a
 * clipped word (`'s avonds`, `'t huis`) the next word takes the capital. Opening quotation marks are passed over, and
 * what is written with a later capital stays: `iPad`.
 */
export function capitalise(text: string): string {
  return text.replace(
    /^(\s*(?:['’‘`]\p{Ll}\s+)?[‘“"'„(]*)(?!\p{Ll}\p{Lu})(ij|éé|[^\s])/u,
    (_, before: string, first: string) => before + (first === 'éé' ? 'Eé' : first.toUpperCase()),
  )
}
