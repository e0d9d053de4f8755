import type { Analysis, BenchmarkMeasure } from '../../analyse/analysis.js'
import type { Report } from '../../compose/report.js'
import type { Session } from '../../validate/session.js'
import { type Cell, type NumberFormat, type Sheet, setShareFormat } from './sheet.js'
import { comparisonWord, fileName, tiers, yesNo } from './words.js'

/** The session, its figures beside the benchmark, and the thresholds that they follow from. */
export function keyFigureSheet(session: Session, analysis: Analysis, report: Report): Sheet {
  return {
    name: 'Kerncijfers',
    columns: [
      { heading: 'maat', width: 42, wrap: true },
      { heading: 'waarde', width: 34, wrap: true },
      { heading: 'benchmark', width: 12 },
      { heading: 'vergelijking', width: 14 },
    ],
    rows: [
      ...group('Sessie', aboutSession(session, report)),
      ...group('Deelname en consensus', figures(analysis)),
      ...group('Methode', thresholds(analysis)),
    ],
    filter: false,
  }
}

const group = (name: string, rows: Cell[][]): Cell[][] => [[{ value: name, role: 'strong' }], ...rows]

/** Rows of a name and a value, without those of which there is no value. */
const known = (rows: [string, string | number | null][]): Cell[][] =>
  rows.filter(([, value]) => value !== null)

function aboutSession({ info, source, input, checksum }: Session, report: Report): Cell[][] {
  return known([
    ['Titel', report.title],
    ['Ondertitel', report.subtitle],
    ['Opdrachtgever', report.client],
    ['Datum', report.dateText],
    ['Bron', source === 'polis' ? 'Polis' : 'Synthetron'],
    ['Export', fileName(input)],
    ['Controlegetal van de export', checksum],
    ['Uitgenodigd', info.invited],
    ['Ingeschreven', info.registered],
    ['Belangstelling voor vervolg: ja', info.followUpYes],
    ['Belangstelling voor vervolg: misschien', info.followUpMaybe],
    ['Belangstelling voor vervolg: nee', info.followUpNo],
  ])
}

function figures({ participation, consensus, benchmarks }: Analysis): Cell[][] {
  const compared = new Map(benchmarks.map(one => [one.measure, one]))
  const measured = (name: string, measure: BenchmarkMeasure, value: number | null, format: NumberFormat) => {
    const found = compared.get(measure)
    return [
      name,
      { value, format },
      {
        value: found?.benchmark ?? null,
        format: format === '0%' ? setShareFormat(found?.benchmark ?? 0) : format,
      },
      comparisonWord(found?.comparison ?? null),
    ]
  }
  return [
    ['Aantal actieve deelnemers', participation.activeParticipants],
    ['Aantal schrijvers', participation.writers],
    ['Aantal stemmers', participation.voters],
    ['Totaal aantal berichten verstuurd', participation.messages],
    measured('Berichten per persoon', 'messagesPerParticipant', participation.messagesPerParticipant, '0.0'),
    ['Aantal reacties op berichten', participation.reactions],
    measured('% reacties op berichten', 'reactionShare', participation.reactionShare, '0%'),
    ['Aantal stemmen', participation.votes],
    ['Totaal aantal synthetrons', consensus.synthetrons],
    measured('Synthetron percentage', 'synthetronShare', consensus.synthetronShare, '0%'),
    ...tiers.map(([tier, name]) => [`Synthetrons van niveau ${name}`, consensus.tiers[tier]]),
    ['Totaal aantal bipotrons', consensus.bipotrons],
    measured('Bipotron percentage', 'bipotronShare', consensus.bipotronShare, '0%'),
  ]
}

function thresholds({ method }: Analysis): Cell[][] {
  const percent = (value: number): Cell => ({ value, format: '0%' })
  return [
    ['Synthetron: stemmen eens, of stemmen oneens, ten minste', method.minSupport],
    ['Bipotron: stemmen aan elke kant ten minste', method.minPerSide],
    ['Bipotron: aandeel van de kleinste kant ten minste', percent(method.minMinorityShare)],
    ['Stemmen op een eigen bericht tellen mee', yesNo(method.countOwnVotes)],
    ['Niveau Top: aandeel eens meer dan', percent(method.tiers.top)],
    ['Niveau High: aandeel eens meer dan', percent(method.tiers.high)],
    ['Niveau Medium: aandeel eens meer dan', percent(method.tiers.medium)],
    ['Niveau Low: aandeel eens meer dan', percent(method.tiers.low)],
    ['Niveau Bottom: aandeel eens ten hoogste', percent(method.tiers.low)],
  ]
}
