import { z } from 'zod'
import type { Host } from '../host.js'
import type { Problem } from '../problems/problem.js'
import { designBlocks } from '../template/design-blocks.js'
import { ownBlocksSchema } from '../template/infographic-schema.js'
import { type PlaceOf, readYaml } from '../template/read-yaml.js'
import { benchmarkSchema } from '../template/schemas.js'
import { type Config, noConfig } from './config.js'

const roles = {
  opwarm: 'warm-up',
  'warm-up': 'warm-up',
  evaluatie: 'evaluation',
  evaluation: 'evaluation',
  afsluiting: 'closing',
  closing: 'closing',
  geen: null,
} as const
const role = z.enum(Object.keys(roles) as (keyof typeof roles)[])

/** An id or a label: YAML may have read a number. */
const name = z.union([z.string(), z.number()]).transform(String)
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

/** `rapport.yaml`. */
export const configSchema = (placeOf: PlaceOf) =>
  z
    .strictObject({
      sessie: z.string().min(1).optional(),
      template: z.string().optional(),
      titel: z.string().optional(),
      ondertitel: z.string().optional(),
      'korte titel': z.string().optional(),
      opdrachtgever: z.string().optional(),
      logo: z.string().min(1).optional(),
      datum: z.iso.date().optional(),
      doel: z.string().optional(),
      vertrouwelijk: z.boolean().default(false),
      contact: z.array(z.string()).default([]),
      hoofdstukken: z
        .array(z.strictObject({ titel: z.string(), vragen: z.array(name), inleiding: z.string().optional() }))
        .default([]),
      vragen: z
        .record(
          z.string(),
          z.strictObject({ tekst: z.string().optional(), kort: z.string().optional(), rol: role.optional() }),
        )
        .default({}),
      polls: z
        .record(
          z.string(),
          z.strictObject({ tekst: z.string().optional(), 'na vraag': name.nullable().optional() }),
        )
        .default({}),
      evaluatie: z.record(z.string(), z.enum(['positief', 'kanttekening', 'suggestie'])).default({}),
      teksten: z.record(z.string(), z.string()).default({}),
      benchmark: benchmarkSchema.optional(),
      infographic: ownBlocksSchema.optional(),
      mapping: z.record(z.string(), z.record(z.string(), name)).default({}),
    })
    .transform(
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
            defined({
              text: tekst,
              short: kort,
              role: rol === undefined ? undefined : roles[rol],
            }) as Config['questions'] extends Map<string, infer V> ? V : never,
          ]),
        ),
        polls: new Map(
          Object.entries(file.polls).map(([id, poll]) => [
            id,
            defined({ text: poll.tekst, after: poll['na vraag'] }) as Config['polls'] extends Map<
              string,
              infer V
            >
              ? V
              : never,
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
  const bytes = await host.readFile(file).catch(() => null)
  if (!bytes)
    return given === null
      ? { config: noConfig, problems: [] }
      : { config: null, problems: [{ code: 'config-missing', place: { file } }] }
  const { value, problems } = readYaml(new TextDecoder().decode(bytes), file, configSchema)
  return { config: value && { ...value, file }, problems }
}
