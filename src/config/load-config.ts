import type { Host } from '../host.js'
import type { Problem } from '../problems/problem.js'
import { designBlocks } from '../template/design-blocks.js'
import { readIfThere } from '../template/read-if-there.js'
import { type PlaceOf, readYaml } from '../template/read-yaml.js'
import { type Config, noConfig, type PollChoice, type QuestionChoice } from './config.js'
import { writtenConfig } from './config-schema.js'
import { roles } from './question-schema.js'

/** What is given of a choice: a key without a value is no key. */
const given = <T extends object>(choice: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(choice).filter(([, one]) => one !== undefined)) as T

/** `rapport.yaml`. */
export const configSchema = (placeOf: PlaceOf) =>
  writtenConfig.transform(
    (file): Config => ({
      ...noConfig,
      session: file.sessie ?? null,
      template: file.template ?? null,
      title: file.titel ?? null,
      subtitle: file.ondertitel ?? null,
      shortTitle: file['korte titel'] ?? null,
      client: file.opdrachtgever ?? null,
      logo: file.logo === undefined ? null : { name: file.logo, place: placeOf(['logo']) },
      date: file.datum ?? null,
      goal: file.doel ?? null,
      confidential: file.vertrouwelijk,
      contact: file.contact,
      chapters: file.hoofdstukken.map(({ titel, vragen, inleiding }) => ({
        title: titel,
        questions: vragen,
        introduction: inleiding ?? null,
      })),
      questions: new Map(
        Object.entries(file.vragen).map(([id, { tekst, kort, rol }]) => [
          id,
          given<QuestionChoice>({
            text: tekst,
            short: kort,
            role: rol === undefined ? undefined : roles[rol],
          }),
        ]),
      ),
      polls: new Map(
        Object.entries(file.polls).map(([id, poll]) => [
          id,
          given<PollChoice>({ text: poll.tekst, after: poll['na vraag'] }),
        ]),
      ),
      evaluation: new Map(
        Object.entries(file.evaluatie).map(([label, column]) => [label.toLowerCase(), column]),
      ),
      texts: new Map(
        Object.entries(file.teksten).map(([slot, markdown]) => [
          slot,
          { markdown, place: placeOf(['teksten', slot]), isFile: false },
        ]),
      ),
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
  const { bytes, problems: unread } = await readIfThere(file, host)
  if (unread.length > 0) return { config: null, problems: unread }
  if (!bytes)
    return given === null
      ? { config: noConfig, problems: [] }
      : { config: null, problems: [{ code: 'config-missing', place: { file } }] }
  const { value, problems } = readYaml(new TextDecoder().decode(bytes), file, configSchema)
  return { config: value && { ...value, file }, problems }
}
