import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import exceljs from 'exceljs'

/** How large a made-up session is. */
export interface Size {
  votes: number
  messages: number
  participants: number
  questions: number
}

/** A session of this many votes, with messages and people in the proportions of a very large dialogue. */
export const sizeOf = (votes: number): Size => ({
  votes,
  messages: Math.ceil(votes / 50),
  participants: Math.ceil(votes / 200),
  questions: 10,
})

/** The tables of a session, row by row: the same on every run. */
interface Rows {
  Vragen: () => Iterable<string[]>
  Berichten: () => Iterable<string[]>
  Stemmen: () => Iterable<string[]>
}

/** Small, seeded, and good enough to make up data. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

const subjects =
  'scholen speeltuin budget buurthuis fietspad wachtlijst huisarts woningen verkeer bibliotheek vrijwilligers jongeren ouderen sportclub afval parkeren groen markt bussen veiligheid'.split(
    ' ',
  )
const verbs =
  'verdient kost mist vraagt helpt verbetert hindert steunt verandert betekent vraagt bereikt'.split(' ')
const objects =
  'meer aandacht|te veel geld|een eigen plan|ruimte voor iedereen|betere afspraken|een vaste plek in de wijk|niet genoeg handen|één loket|snelle hulp|heldere regels|durf van bestuurders|tijd én geduld'.split(
    '|',
  )

function rowsOf({ votes, messages, participants, questions }: Size): Rows {
  const clock = (number: number): string => {
    const at = number % 5400
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
    return `2026-03-05T${two(9 + at / 3600)}:${two((at % 3600) / 60)}:${two(at % 60)}`
  }
  return {
    *Vragen() {
      yield ['id', 'vraag', 'volgorde']
      for (let number = 1; number <= questions; number++)
        yield [`v${number}`, `Wat is er in de wijk nodig, deel ${number}?`, String(number)]
    },
    *Berichten() {
      const random = randomNumbers(1)
      const one = (words: string[]): string => words[random(words.length)] ?? ''
      yield ['id', 'vraag', 'deelnemer', 'tekst', 'tijd']
      for (let number = 0; number < messages; number++)
        yield [
          `b${number}`,
          `v${1 + (number % questions)}`,
          `d${random(participants)}`,
          `De ${one(subjects)} ${one(verbs)} ${one(objects)}, en de ${one(subjects)} ${one(verbs)} ${one(objects)}`,
          clock(number),
        ]
    },
    *Stemmen() {
      const random = randomNumbers(2)
      yield ['bericht', 'deelnemer', 'stem', 'tijd']
      for (let number = 0; number < votes; number++) {
        const stem = ['eens', 'eens', 'oneens', 'neutraal'][random(4)] ?? 'eens'
        yield [`b${random(messages)}`, `d${random(participants)}`, stem, clock(number)]
      }
    },
  }
}

/** Writes a made-up session as a folder of CSV files. */
export async function writeCsvSession(folder: string, size: Size): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, rows] of Object.entries(rowsOf(size))) {
    const file = createWriteStream(join(folder, `${name}.csv`))
    for (const row of rows()) {
      const line = `${row.map((cell: string) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`
      if (!file.write(line)) await once(file, 'drain')
    }
    file.end()
    await once(file, 'finish')
  }
}

/** Writes the same session as a workbook with shared strings, as Excel does. */
export async function writeWorkbookSession(path: string, size: Size): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  for (const [name, rows] of Object.entries(rowsOf(size))) {
    const sheet = workbook.addWorksheet(name)
    for (const row of rows()) sheet.addRow(row).commit()
    sheet.commit()
  }
  await workbook.commit()
}
