import { expect, it } from 'vitest'
import type { ClusterMessage } from './group.js'
import { labelGroups, suggestLabels } from './labels.js'
import { readDocuments } from './read-documents.js'

/** The label of the first group of texts, beside groups of others of the same question. */
function labelOf(texts: string[], ...others: string[][]): string | null {
  const { groups, names } = read([texts, ...others])
  return labelGroups(groups, names)[0] ?? null
}

function read(all: string[][]) {
  const messages = all.flat().map(
    (text, number): ClusterMessage => ({
      ...{ number, id: `m${number}`, text, coded: null },
      ...{ agree: 50 - number, disagree: 0 },
    }),
  )
  const { documents, names } = readDocuments('Wat vindt u?', all.flat(), messages)
  const groups = all.map(own => documents.filter(({ message }) => own.includes(message.text)))
  return { groups, names }
}

it('names by what most messages share, also within longer words', () => {
  const panels = [
    'De opbrengst van zonnepanelen is hoog',
    'Leg zonnepanelen op elk dak',
    'Hergebruik van oude panelen',
    'De opbrengst blijft in het dorp',
  ]
  expect(labelOf(panels)).toBe('Zonnepanelen')
})

it('takes no verb beside its subject', () => {
  expect(labelOf(['Ik hoor wat er speelt', 'Luister naar wat er bij jongeren speelt'])).toBeNull()
  expect(labelOf(['Straks woont hier niemand', 'Mijn zoon woont thuis'], ['Hier wonen is duur'])).toBeNull()
  expect(labelOf(['Dan blijft de opbrengst hier', 'Zo blijft de opbrengst in de streek'])).toBe('Opbrengst')
})

it('takes no number, nor what is counted, where there is something else', () => {
  expect(labelOf(['Een molen van vijftien meter', 'Een molen van vijftien meter hoog'])).toBe('Molen')
  expect(labelOf(['Bij twee loketten uitleg over de regels', 'Voor twee loketten dezelfde regels'])).toBe(
    'Regels',
  )
})

it('gives an adjective the noun of the strongest message, or its own form where it stands alone', () => {
  expect(labelOf(['Ik wil concrete acties', 'Geef ons concrete stappen', 'Het moet concreet'])).toBe(
    'Concrete acties',
  )
  expect(labelOf(['Heel wisselend, zeg ik', 'Steeds wisselende gezichten'])).toBe('Wisselend')
})

it('takes a whole expression rather than half of it, if each message has its words', () => {
  expect(labelOf(['De lijnen zijn kort', 'Het gaat goed door de korte lijnen'])).toBe('Korte lijnen')
  expect(labelOf(['Betrek ook jonge bewoners', 'Nodig is bewoners betrekken', 'De bewoners'])).toBe(
    'Bewoners betrekken',
  )
  expect(labelOf(['Het eigen belang telt', 'Hun eigen belang', 'Eigenbelang wint', 'Eigenbelang!'])).toBe(
    'Eigen belang',
  )
  expect(labelOf(['Te afhankelijk van één persoon', 'Wij zijn afhankelijk van personen'])).toBe(
    'Afhankelijk van personen',
  )
  expect(labelOf(['Ouders schreeuwen langs de lijn', 'Vaders langs de lijn zijn boos'])).toBe('Langs de lijn')
})

it('keeps the word before it that turns what it says', () => {
  expect(labelOf(['Ook zonder personeel open', 'Zonder personeel durf ik niet'])).toBe('Zonder personeel')
  expect(labelOf(['Artsen onder één dak', 'Alles onder één dak graag'])).toBe('Onder één dak')
  expect(labelOf(['Zonder personeel', 'Meer personeel', 'Het personeel'])).toBe('Personeel')
})

it('suggests no half of an expression, and the same words once', () => {
  const { groups, names } = read([
    ['Tiny houses op een erf', 'Tiny houses voor starters', 'Starters op een erf', 'Erf voor starters'],
  ])
  const [suggestions = []] = suggestLabels(groups, names)
  expect(suggestions).toContain('Tiny houses')
  expect(suggestions).not.toContain('Tiny')
  expect(suggestions.filter(one => /starters|erf/i.test(one)).length).toBeLessThanOrEqual(2)
})

it('names a group by what someone does rather than by who does it, unless that is all there is', () => {
  const leader = [
    'Dat mijn leidinggevende Marieke achter ons staat',
    'Klopt, Marieke is top',
    'Waardering van mijn leidinggevende',
  ]
  expect(labelOf(leader)).toBe('Leidinggevende')
  expect(labelOf(['Zet alles in Parro graag', 'Het werkt prima, dat Parro'])).toBe('Parro')
})

it('does not take what stands before a name for an adjective', () => {
  const towns = ['Vraag het de gemeente Utrecht', 'De gemeente Almere weet het', 'Dat doet de gemeente Zeist']
  expect(labelOf(towns)).toBe('Gemeente')
})

it('looks through words as people type them', () => {
  expect(labelOf(['Vrijheid in mn werk', 'Ik loop naar mn werk'])).toBe('Werk')
  expect(labelOf(['Ze doet haar best hoor', 'Zzp’ers zijn de beste krachten hoor'])).toBeNull()
})

it('names long texts that say one thing over and over, and takes no age for it', { timeout: 10_000 }, () => {
  const text = 'een bus zonder chauffeur en '.repeat(12_000)
  expect(labelOf([`${text}zo`, `${text}nu`])).toBe('Bus zonder chauffeur')
})
