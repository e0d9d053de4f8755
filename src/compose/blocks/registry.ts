import type { BlockMaker } from '../scene.js'
import { slot } from './analyst-text.js'
import { contact, method } from './appendix.js'
import { dividingPoints } from './bipotrons.js'
import { questionTable, strongestQuotes } from './chapter-table.js'
import { comparison, figuresTable } from './characteristics.js'
import { consensusChart } from './consensus-chart.js'
import { evaluation } from './evaluation.js'
import { infographic } from './infographic.js'
import { methodBox, origins, registration, script } from './introduction.js'
import { keyFigures } from './key-figures.js'
import { chapterIntroduction, chapters, closing, questions, warmUps } from './outcomes.js'
import { polls } from './polls.js'
import { clusters, questionBipotrons, questionFigures, questionText } from './question.js'
import { chapterSummaries } from './summary.js'
import { tierDistribution } from './tiers.js'

/** The blocks that a template can use, by name. */
export const blockMakers: ReadonlyMap<string, BlockMaker> = new Map([
  ['tekst', slot],
  ['kerncijfers', keyFigures],
  ['hoofdstukken-samengevat', chapterSummaries],
  ['inschrijving', registration],
  ['herkomst', origins],
  ['opwarmvragen', warmUps],
  ['vragenscript', script],
  ['methodekader', methodBox],
  ['kerncijfers-tabel', figuresTable],
  ['vergelijking', comparison],
  ['consensus-per-vraag', consensusChart],
  ['niveaus', tierDistribution],
  ['discussiepunten', dividingPoints],
  ['evaluatie', evaluation],
  ['hoofdstukken', chapters],
  ['hoofdstukinleiding', chapterIntroduction],
  ['vragen', questions],
  ['vragen-in-tabel', questionTable],
  ['sterkste-citaten', strongestQuotes],
  ['vraagcijfers', questionFigures],
  ['vraagtekst', questionText],
  ['poll', polls],
  ['clusters', clusters],
  ['bipotrons', questionBipotrons],
  ['afsluiting', closing],
  ['synthetron-methode', method],
  ['infographic', infographic],
  ['contact', contact],
])
