import * as z from 'zod'
import { ownBlocksSchema } from '../template/infographic-schema.js'
import { line } from '../template/line.js'
import { benchmarkSchema } from '../template/schemas.js'
import { chapter, name, poll, question } from './question-schema.js'

const titlePage = {
  titel: line
    .optional()
    .meta({ description: 'De titel van het rapport.', examples: ['Samen werken aan leefbare wijken'] }),
  ondertitel: line.optional().describe('Wat de titel nog niet zegt, op de titelpagina.'),
  'korte titel': line.optional().describe('De titel boven aan elke pagina, als de hele te lang is.'),
  opdrachtgever: line
    .optional()
    .meta({ description: 'Voor wie het rapport is.', examples: ['Gemeente Voorbeeld'] }),
  logo: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'Een SVG, PNG of JPEG in deze map, in plaats van het logo van het sjabloon.',
      examples: ['logo.svg'],
    }),
  datum: z.iso
    .date()
    .optional()
    .meta({ description: 'De dag van de dialoog, als jaar-maand-dag.', examples: ['2026-01-31'] }),
  vertrouwelijk: z.boolean().default(false).describe('Of het rapport als confidentieel is gemerkt.'),
}

/** `rapport.yaml` as it is written. */
export const writtenConfig = z.strictObject({
  sessie: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'De export, gezien vanaf deze map.',
      examples: ['sessie.xlsx'],
    }),
  template: z
    .string()
    .optional()
    .meta({
      description: 'Het sjabloon: een naam, of een map gezien vanaf deze.',
      examples: ['standaard', 'beknopt', './huisstijl'],
    }),
  ...titlePage,
  doel: line.optional().describe('Het doel van de dialoog in één zin, ook voor de infographic.'),
  contact: z
    .array(line)
    .default([])
    .meta({
      description: 'De bijlage met contactgegevens, regel voor regel.',
      examples: [['Projectbureau', 'projectbureau@voorbeeld.nl']],
    }),
  hoofdstukken: z
    .array(chapter)
    .default([])
    .meta({
      description: 'De hoofdstukken van de uitkomsten, elk met zijn vragen, in de volgorde van het rapport.',
      examples: [[{ titel: 'Succesvolle projecten', vragen: ['v3', 'v4'] }]],
    }),
  vragen: z
    .record(z.string(), question)
    .default({})
    .meta({
      description: 'Wat u van een vraag anders wilt, onder haar id.',
      examples: [{ v1: { kort: 'Reden van deelname', rol: 'opwarm' } }],
    }),
  polls: z
    .record(z.string(), poll)
    .default({})
    .meta({
      description: 'Wat u van een poll anders wilt, onder haar id.',
      examples: [{ p1: { 'na vraag': 'v3' } }],
    }),
  evaluatie: z
    .record(z.string(), z.enum(['positief', 'kanttekening', 'suggestie']))
    .default({})
    .meta({
      description: 'In welke kolom de berichten van een cluster van de evaluatievraag komen.',
      examples: [{ 'prettig gesprek': 'positief' }],
    }),
  teksten: z
    .record(z.string(), z.string())
    .default({})
    .meta({
      description:
        'Uw eigen teksten in Markdown, onder de naam van hun plek; langere staan beter in de map `teksten`.',
      examples: [{ 'rode-lijn': 'Mensen willen **gehoord** worden.' }],
    }),
  getallen: z
    .array(name)
    .default([])
    .meta({
      description:
        'Aantallen in uw eigen teksten die kloppen, hoewel de sessie ze niet heeft: zoals het er staat, of het getal alleen.',
      examples: [['210 deelnemers', 1500]],
    }),
  benchmark: benchmarkSchema
    .optional()
    .describe('De benchmark van dit rapport, in plaats van die van het sjabloon; percentages zonder %.'),
  infographic: ownBlocksSchema
    .optional()
    .describe('De blokken van de infographic, in plaats van die van het sjabloon.'),
  mapping: z
    .record(z.string(), z.record(z.string(), name))
    .default({})
    .meta({
      description: 'Hoe de kolommen van een tabel in de export heten, als zij anders heten dan gewoon.',
      examples: [{ Berichten: { tekst: 'De bijdrage', deelnemer: 'wie' } }],
    }),
})
