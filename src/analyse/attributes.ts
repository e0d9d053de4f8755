import { normalise } from '../dutch/normalise.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Session } from '../validate/session.js'
import type { AttributeAnalysis } from './analysis.js'
import { ratio } from './fraction.js'
import { byCodePoint } from './order.js'
import type { People } from './people.js'

const REST = 'overig'

/** Words of a heading under which stands who someone is. */
const personal = new Set(
  `naam name voornaam voornamen achternaam familienaam roepnaam voorletters initialen tussenvoegsel gebruikersnaam
  deelnemersnaam contactpersoon firstname lastname surname fullname username nickname email mail emailadres mailadres
  emailaddress telefoon telefoonnummer telefoonnr tel telnr mobiel mobielnummer mobieltje gsm phone phonenumber mobile
  adres address woonadres straat huisnummer geboortedatum birthdate bsn iban rekeningnummer ip ipadres linkedin twitter`
    .trim()
    .split(/\s+/),
)
/** Words that may stand beside those without making the heading about something else. */
const neutral = new Set(
  `uw je jouw mijn your my van de het een deelnemer participant persoon person werk zakelijk prive thuis volledige
  volledig full first last given family nummer nr number adres e of the user contact`
    .trim()
    .split(/\s+/),
)

function namesPersons(heading: string): boolean {
  const words = normalise(heading.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ')
  if (/^e ?mail/.test(words.join(' '))) return true
  return (
    words.some(word => personal.has(word)) && words.every(word => personal.has(word) || neutral.has(word))
  )
}

/**
 * Where the active participants come from, attribute by attribute. Groups below `minGroup` are joined as 'overig', so
 * that nobody can be recognised; what names persons or differs from one person to the next is no attribute.
 */
export function analyseAttributes(
  session: Session,
  people: People,
  active: Uint8Array,
  minGroup: number,
): { attributes: AttributeAnalysis[]; problems: Problem[] } {
  const present = session.participants.filter(({ id }) => active[people.numberOf(id) ?? -1] === 1)
  const attributes: AttributeAnalysis[] = []
  const problems: Problem[] = []
  for (const name of session.attributeNames) {
    const values = present.flatMap(({ attributes }) => attributes.get(name) ?? [])
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    const telling = namesPersons(name) || counts.size * 2 > values.length
    const groups = telling ? [] : joinSmall(counts, minGroup)
    const first = session.participants[0]?.place
    const place = {
      file: first?.file ?? session.input,
      ...(first?.table ? { table: first.table } : {}),
      column: name,
    }
    if (groups.length < 2) {
      problems.push(problem('attribute-left-out', place, name))
      continue
    }
    const rest = groups.find(({ label }) => label === REST)?.count ?? 0
    if (rest * 2 > values.length)
      problems.push(problem('attribute-scattered', place, name, { rest, known: values.length }))
    attributes.push({
      name,
      known: values.length,
      values: groups.map(({ label, count }) => ({ label, count, share: ratio(count, values.length) })),
    })
  }
  return { attributes, problems }
}

interface Group {
  label: string
  count: number
}

/**
 * The groups from large to small, 'overig' last. While 'overig' holds fewer than `minGroup`, the smallest group that
 * is left joins it; a value that is itself called so is part of it.
 */
function joinSmall(counts: Map<string, number>, minGroup: number): Group[] {
  const groups = [...counts].map(([label, count]) => ({ label, count }))
  groups.sort((a, b) => b.count - a.count || byCodePoint(a.label, b.label))
  const joins = ({ label, count }: Group): boolean => count < minGroup || normalise(label) === REST
  const kept = groups.filter(group => !joins(group))
  let rest = groups.filter(joins).reduce((sum, group) => sum + group.count, 0)
  while (rest > 0 && rest < minGroup) {
    const smallest = kept.pop()
    if (!smallest) return []
    rest += smallest.count
  }
  return rest > 0 ? [...kept, { label: REST, count: rest }] : kept
}
