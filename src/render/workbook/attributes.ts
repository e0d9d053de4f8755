import type { Analysis, AttributeAnalysis } from '../../analyse/analysis.js'
import { type Field, listSheet, type Sheet } from './sheet.js'

interface ValueRow {
  attribute: AttributeAnalysis
  value: AttributeAnalysis['values'][number]
}

/** Where the participants come from. The analysis has joined the groups that would lead to persons. */
export function attributeSheet({ attributes }: Analysis): Sheet {
  const rows = attributes.flatMap(attribute => attribute.values.map(value => ({ attribute, value })))
  return listSheet('Kenmerken', fields, rows)
}

const fields: Field<ValueRow>[] = [
  { heading: 'kenmerk', width: 32, wrap: true, of: ({ attribute }) => attribute.name },
  { heading: 'waarde', width: 40, wrap: true, of: ({ value }) => value.label },
  { heading: 'deelnemers', width: 13, of: ({ value }) => value.count },
  { heading: 'aandeel', width: 10, format: '0%', of: ({ value }) => value.share },
  { heading: 'bekend', width: 10, of: ({ attribute }) => attribute.known },
]
