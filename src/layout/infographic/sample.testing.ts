import type { Infographic, InfographicBlock } from '../../compose/report.js'
import type { Icon } from '../../template/icon.js'

const labels = [
  'samenwerking tussen bewoners, gemeente en woningcorporaties',
  'vertrouwen',
  'vaste gezichten in de wijk',
  'geld voor de lange termijn',
  'minder regels',
]
const longLabel = 'Samenwerkingsverbanden van bewoners en de woningcorporaties.'

export type Shape = InfographicBlock['kind'] | 'poll alone'
export const shapes: Shape[] = ['factors', 'poll', 'poll alone', 'columns', 'contrast']

interface Wishes {
  long?: boolean
  icon?: Icon
  /** The shapes of its blocks, in turn. */
  kinds?: Shape[]
}

/** For tests: an infographic of so many blocks, of these kinds in turn. */
export function infographicOf(
  blocks: number,
  {
    long = false,
    icon = { path: 'M0 0H256V256H0Z', evenOdd: false },
    kinds = ['factors', 'poll', 'poll alone'],
  }: Wishes = {},
): Infographic {
  const items = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) =>
      long ? longLabel : (labels[(from + index) % labels.length] ?? ''),
    )
  const list = (index: number, count: number) => ({
    heading: long
      ? longLabel
      : (['Hiervoor is nodig', 'Wat moet er anders', 'Advies voor de minister'][index % 3] ?? ''),
    icon,
    items: items(index, count),
  })
  const block = (index: number): InfographicBlock => {
    const number = index + 1
    const heading = long
      ? 'Wat wijkbewoners, professionals en bestuurders van de samenwerkingsverbanden in de toekomst verwachten'
      : (['Succesvolle projecten in de wijk', 'Ontschotting en samenwerking', 'Stimulans'][index % 3] ?? '')
    const shape = kinds[index % kinds.length] ?? 'factors'
    if (shape === 'columns')
      return { kind: 'columns', heading, number, columns: [0, 1, 2].map(at => list(at, 4)) }
    if (shape === 'contrast') return { kind: 'contrast', heading, number, good: list(0, 4), bad: list(1, 2) }
    if (shape === 'factors')
      return {
        kind: 'factors',
        heading,
        number,
        caption: long ? `${longLabel} ${longLabel} ${longLabel}` : 'Succesfactoren',
        items: items(0, 3).map(label => ({ icon, label })),
        columns: [0, 1, 2].map(at => list(at, 4)),
      }
    const share = { part: 34, whole: 100 }
    const sentence = long
      ? `Een derde beoordeelt de samenwerking als (heel) slecht: ${longLabel} ${longLabel} ${longLabel} ${longLabel}`
      : 'Een derde beoordeelt de samenwerking als (heel) slecht.'
    return {
      kind: 'poll',
      heading,
      number,
      share,
      value: '34%',
      sentence,
      lists: shape === 'poll' ? [list(0, 4), list(1, 3)] : [],
    }
  }
  return {
    title: long
      ? 'Opbrengst van de online dialoog over samenwerkingsverbanden voor leefbare en veilige wijken in de toekomst'
      : 'Samen werken aan leefbare en veilige wijken',
    subtitle: null,
    client: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    logo: null,
    keyFigures: [
      { icon, value: '155', label: 'deelnemers' },
      { icon, value: long ? '1.234.567' : '652', label: 'berichten' },
      { icon, value: '165', label: long ? 'synthetronberichten' : 'synthetrons' },
    ],
    goalHeading: 'Doel',
    goal: long
      ? `Inzichten ophalen: ${longLabel} ${longLabel} ${longLabel} ${longLabel} ${longLabel}`
      : 'Met mensen uit het veld inzichten ophalen als input voor toekomstig wijkbeleid',
    blocks: Array.from({ length: blocks }, (_, index) => block(index)),
    source: 'Bron: Synthetron, dialoog van 17 september 2020',
  }
}
