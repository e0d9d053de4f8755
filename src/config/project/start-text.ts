/** What the text of a slot is about, for who writes it. */
const subjects = new Map(
  Object.entries({
    samenvatting: 'De eerste alinea van de samenvatting',
    'rode-lijn': 'De rode lijn: wat alle uitkomsten verbindt, aan het eind van de samenvatting',
    aanleiding: 'De aanleiding van de dialoog',
    doel: 'Het doel van de dialoog',
    aanpak: 'De aanpak, boven de tabel met vragen',
  }),
)

function subjectOf(slot: string, about: string): string {
  const known = subjects.get(slot)
  if (known !== undefined) return known
  const kind = slot.startsWith('samenvatting-')
    ? 'De alinea in de samenvatting over het hoofdstuk'
    : slot.startsWith('hoofdstuk-')
      ? 'De inleiding van het hoofdstuk'
      : slot.startsWith('vraag-')
        ? 'Een inleiding bij de vraag'
        : `De tekst ‘${slot}’`
  return about ? `${kind} ‘${about}’` : kind
}

/**
 * A new file for an own text: all of it a comment, with what the report says without it. `values` are names of figures
 * that suit it.
 */
export function startText(slot: string, about: string, generated: string, values: string[]): string {
  // A comment ends at its mark, wherever that stands.
  const plain = (text: string): string => text.replaceAll('-->', '-- >').trim()
  const now = plain(generated)
  return `<!--
${plain(subjectOf(slot, about))}.
Schrijf uw tekst onder dit commentaar, in Markdown. Zolang daar niets staat, ${
    now ? 'staat in het rapport:' : 'staat hier in het rapport niets.'
  }
${now ? `\n${now}\n` : ''}
Cijfers die altijd kloppen: ${values.map(name => `{{${name}}}`).join(', ')}
-->
`
}
