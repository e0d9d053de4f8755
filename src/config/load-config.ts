import type { Host } from '../host.js'
import type { Place, Problem } from '../problems/problem.js'
import { designBlocks } from '../template/design-blocks.js'
import { readIfThere } from '../template/read-if-there.js'
import { checkYaml, type PlaceOf, parseYaml } from '../template/read-yaml.js'
import { type Config, noConfig, type PollChoice, type QuestionChoice } from './config.js'
import { writtenConfig } from './config-schema.js'
import { chapterSlot, type OwnText } from './own-text.js'
import { roles } from './question-schema.js'
import { withoutEmpty } from './without-empty.js'

/** What is given of a choice: a key without a value is no key. */
const given = <T extends object>(choice: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(choice).filter(([, one]) => one !== undefined)) as T

const ownText = (slot: string, markdown: string, place: Place): [string, OwnText] => [
  slot,
  { markdown, place, isFile: false },
]

/** `rapport.yaml`. */
export const configSchema = (placeOf: PlaceOf) =>
  writtenConfig.transform(
    (file): Config => ({
      ...noConfig,
      session: file.sessie || null,
      template: file.template || null,
      title: file.titel || null,
      subtitle: file.ondertitel || null,
      shortTitle: file['korte titel'] || null,
      client: file.opdrachtgever || null,
      logo: file.logo === undefined ? null : { name: file.logo, place: placeOf(['logo']) },
      date: file.datum ?? null,
      goal: file.doel || null,
      confidential: file.vertrouwelijk,
      contact: file.contact,
      chapters: file.hoofdstukken.map(({ titel, vragen }) => ({ title: titel, questions: vragen })),
      questions: new Map(
        Object.entries(file.vragen).map(([id, { tekst, kort, rol }]) => [
          id,
          given<QuestionChoice>({
            text: tekst || undefined,
            short: kort || undefined,
            role: rol === undefined ? undefined : roles[rol],
          }),
        ]),
      ),
      polls: new Map(
        Object.entries(file.polls).map(([id, poll]) => [
          id,
          given<PollChoice>({ text: poll.tekst || undefined, after: poll['na vraag'] }),
        ]),
      ),
      evaluation: new Map(
        Object.entries(file.evaluatie).map(([label, column]) => [label.toLowerCase(), column]),
      ),
      texts: new Map([
        ...file.hoofdstukken.flatMap(({ titel, inleiding }, index) =>
          inleiding?.trim()
            ? [ownText(chapterSlot(titel), inleiding, placeOf(['hoofdstukken', index, 'inleiding']))]
            : [],
        ),
        ...Object.entries(file.teksten).map(([slot, markdown]) =>
          ownText(slot, markdown, placeOf(['teksten', slot])),
        ),
      ]),
      acceptedNumbers: file.getallen,
      benchmark: file.benchmark ?? null,
      infographicBlocks: file.infographic
        ? designBlocks(file.infographic.blokken, path => placeOf(['infographic', 'blokken', ...path]))
        : null,
      mapping: new Map(
        Object.entries(file.mapping).map(([table, columns]) => [table, new Map(Object.entries(columns))]),
      ),
    }),
  )

/** The configuration of a report: the file given, or `rapport.yaml` beside the session, or none. */
export async function loadConfig(
  given: string | null,
  sessionFolder: string,
  host: Host,
): Promise<{ config: Config | null; problems: Problem[] }> {
  const file = given ?? host.join(sessionFolder, 'rapport.yaml')
  const { bytes, problems: unreadable } = await readIfThere(file, host)
  if (unreadable.length > 0) return { config: null, problems: unreadable }
  if (!bytes)
    return given === null
      ? { config: noConfig, problems: [] }
      : { config: null, problems: [{ code: 'config-missing', place: { file } }] }
  const { parsed, problems } = parseYaml(new TextDecoder().decode(bytes), file)
  if (!parsed) return { config: null, problems }
  const checked = checkYaml([{ ...parsed, data: withoutEmpty(parsed.data) }], configSchema)
  return { config: checked.value && { ...checked.value, file }, problems: checked.problems }
}
