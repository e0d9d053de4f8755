import { normaliseName } from './normalise-name.js'

/** A table as the native export has it: its other names, and its columns with theirs. */
export interface TableDefinition<Column extends string = string> {
  name: TableName
  aliases: string[]
  columns: Record<Column, string[]>
  /** Columns without which the table means nothing. */
  needed: Column[]
  /** Columns whose cells say something of their own row alone, whatever they are merged with. */
  single: Column[]
}

export type TableName = 'Sessie' | 'Vragen' | 'Berichten' | 'Stemmen' | 'Polls' | 'Pollstemmen' | 'Deelnemers'

const define = <Column extends string>(
  name: TableName,
  aliases: string[],
  columns: Record<Column, string[]>,
  needed: NoInfer<Column>[],
  single: NoInfer<Column>[],
): TableDefinition<Column> => ({ name, aliases, columns, needed, single })

const question = ['question', 'question id']
const participant = ['participant', 'participant id']
const option = ['option', 'number']

export const sessionTable = define('Sessie', ['session'], {}, [], [])

export const questionsTable = define(
  'Vragen',
  ['questions'],
  {
    id: ['question id'],
    vraag: ['question', 'text'],
    volgorde: ['order'],
    kort: ['short', 'short label'],
    hoofdstuk: ['chapter'],
    rol: ['role'],
  },
  ['id'],
  ['id', 'vraag', 'volgorde', 'kort'],
)

/** Without `tekst` there is a problem of its own. */
export const messagesTable = define(
  'Berichten',
  ['messages'],
  {
    id: ['message id'],
    vraag: question,
    deelnemer: participant,
    tekst: ['text'],
    tijd: ['time'],
    'reactie op': ['reply to'],
    eens: ['agree'],
    oneens: ['disagree'],
    neutraal: ['neutral'],
    cluster: [],
    synthetron: [],
    bipotron: [],
    niveau: ['tier'],
  },
  [],
  ['id', 'tekst', 'eens', 'oneens', 'neutraal'],
)

export const votesTable = define(
  'Stemmen',
  ['votes'],
  { bericht: ['message', 'message id'], deelnemer: participant, stem: ['vote'], tijd: ['time'] },
  ['bericht', 'deelnemer', 'stem'],
  [],
)

export const pollsTable = define(
  'Polls',
  [],
  {
    poll: ['id', 'poll id'],
    vraag: ['question', 'text'],
    soort: ['kind'],
    optie: option,
    label: [],
    'na vraag': ['after question', 'after question id'],
    stemmen: ['votes'],
  },
  ['poll'],
  ['optie', 'label', 'stemmen'],
)

export const pollVotesTable = define(
  'Pollstemmen',
  ['poll votes'],
  { poll: ['poll id'], deelnemer: participant, optie: option, toelichting: ['open answer', 'explanation'] },
  ['poll', 'optie'],
  ['toelichting'],
)

export const participantsTable = define('Deelnemers', ['participants'], { id: participant }, ['id'], ['id'])

const tables = new Map<string, TableDefinition>(
  [
    sessionTable,
    questionsTable,
    messagesTable,
    votesTable,
    pollsTable,
    pollVotesTable,
    participantsTable,
  ].flatMap(table =>
    [table.name, ...table.aliases].map((name): [string, TableDefinition] => [normaliseName(name), table]),
  ),
)

/** The table that goes by a name, Dutch or English; undefined for a name that means nothing here. */
export const definitionOf = (name: string): TableDefinition | undefined => tables.get(normaliseName(name))

/** The columns of a table by every name they go by, as `normaliseName` gives it. */
export function columnNames<Column extends string>({
  columns,
}: TableDefinition<Column>): Map<string, Column> {
  const names = new Map<string, Column>()
  for (const column in columns)
    for (const name of [column, ...columns[column]]) names.set(normaliseName(name), column)
  return names
}
