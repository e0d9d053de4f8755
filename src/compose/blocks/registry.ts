import type { BlockCall } from '../../template/template.js'
import type { BlockMaker, Scene } from '../scene.js'
import { slot } from './analyst-text.js'
import { contact, method } from './appendix.js'
import { dividingPoints, divisive, questionBipotrons } from './bipotrons.js'
import { questionTable, strongestQuotes } from './chapter-table.js'
import { clusters } from './clusters.js'
import { comparison } from './comparison.js'
import { consensusChart } from './consensus-chart.js'
import { evaluation } from './evaluation.js'
import { figuresTable } from './figures-table.js'
import { infographic } from './infographic.js'
import { methodBox, origins, registration, script } from './introduction.js'
import { keyFigures } from './key-figures.js'
import { chapterIntroduction, chapters, closing, questions, warmUps } from './outcomes.js'
import { polls } from './polls.js'
import { questionFigures, questionText } from './question.js'
import { chapterSummaries } from './summary.js'
import { tierDistribution } from './tiers.js'

/** An option of a block: a whole number of at least one, or the name of a slot. */
export interface BlockOption {
  name: string
  kind: 'number' | 'slot'
  /** In Dutch, as the guide for templates says it. */
  about: string
}

/** A block that a template can use. */
export interface BlockKind {
  make: BlockMaker
  /** In Dutch, as the guide for templates says it. */
  about: string
  options: BlockOption[]
  /** Whether it speaks of a chapter or a question: on a page that does not repeat for these it gives nothing. */
  ofUnit: boolean
  /** The messages that it quotes, and that other blocks of its page leave to it as long as they have others. */
  quotes?: (scene: Scene, call: BlockCall) => string[]
}

const number = (name: string, about: string): BlockOption => ({ name, kind: 'number', about })
const block = (make: BlockMaker, about: string, ...options: BlockOption[]): BlockKind => ({
  make,
  about,
  options,
  ofUnit: false,
})
const unitBlock = (...given: Parameters<typeof block>): BlockKind => ({ ...block(...given), ofUnit: true })

/** The blocks that a template can use, by name. */
export const blockKinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  [
    'tekst',
    block(slot, 'De eigen tekst van een plek, of wat het rapport daar zelf schrijft', {
      name: 'slot',
      kind: 'slot',
      about:
        'de naam van de plek: `samenvatting`, `rode-lijn`, `aanleiding`, `doel`, `aanpak`, of een nieuwe; op de pagina van een vraag `vraag`',
    }),
  ],
  ['kerncijfers', block(keyFigures, 'Deelnemers, berichten en synthetrons als regel met grote cijfers')],
  [
    'hoofdstukken-samengevat',
    block(chapterSummaries, 'Een alinea per hoofdstuk: sterkste clusters, polls, consensus'),
  ],
  ['inschrijving', block(registration, 'Uitnodigingen en inschrijvingen, als de export die heeft')],
  ['herkomst', block(origins, 'Een zin en een grafiek per kenmerk van de deelnemers')],
  ['opwarmvragen', block(warmUps, 'De opwarmvragen, elk met de pagina `opwarmvraag.md`')],
  ['vragenscript', block(script, 'De vragen en polls in volgorde, als tabel')],
  ['methodekader', block(methodBox, 'Het kader over de methode van de analyse')],
  ['kerncijfers-tabel', block(figuresTable, 'De kerncijfers naast de benchmark, als tabel')],
  ['vergelijking', block(comparison, 'De kerncijfers naast de benchmark, in zinnen')],
  ['consensus-per-vraag', block(consensusChart, 'Een staaf per vraag, met de benchmark als lijn')],
  ['niveaus', block(tierDistribution, 'De synthetrons per niveau, als zinnen, grafiek en tabel')],
  ['discussiepunten', block(dividingPoints, 'De sterkste bipotrons', number('aantal', 'hoeveel; anders 8'))],
  [
    'evaluatie',
    block(
      evaluation,
      'Wat deelnemers van de dialoog vonden',
      number('aantal', 'hoeveel citaten per kolom; anders 6'),
    ),
  ],
  ['hoofdstukken', block(chapters, 'De hoofdstukken, elk met de pagina `hoofdstuk.md`')],
  [
    'hoofdstukinleiding',
    unitBlock(chapterIntroduction, 'De eigen inleiding van het hoofdstuk, of zijn cijfers in een zin'),
  ],
  ['vragen', unitBlock(questions, 'De vragen van het hoofdstuk, elk met de pagina `vraag.md`')],
  [
    'vragen-in-tabel',
    unitBlock(
      questionTable,
      'De vragen van het hoofdstuk als tabel, met hun sterkste clusters',
      number('aantal', 'hoeveel clusters per vraag; anders 3'),
    ),
  ],
  [
    'sterkste-citaten',
    unitBlock(
      strongestQuotes,
      'De best gesteunde synthetrons van het hoofdstuk of de vraag',
      number('aantal', 'hoeveel; anders 2'),
    ),
  ],
  [
    'vraagcijfers',
    unitBlock(questionFigures, 'Berichten, deelnemers, synthetrons en consensus van de vraag'),
  ],
  ['vraagtekst', unitBlock(questionText, 'De vraag zoals zij is gesteld, en wat de deelnemers vooraf lazen')],
  ['poll', unitBlock(polls, 'De polls die op de vraag volgen, met hun grafiek en toelichtingen')],
  [
    'clusters',
    unitBlock(
      clusters,
      'De grafiek van de clusters, en per cluster een zin en citaten',
      number('citaten', 'hoeveel citaten per cluster; anders 4'),
    ),
  ],
  [
    'bipotrons',
    {
      ...unitBlock(
        questionBipotrons,
        'Wat de groep bij deze vraag verdeelt',
        number('aantal', 'hoeveel; anders 3'),
      ),
      quotes: divisive,
    },
  ],
  ['afsluiting', block(closing, 'De afsluitende vragen en de polls op zichzelf')],
  ['synthetron-methode', block(method, 'Uitleg van de methode, met de drempels van dit rapport')],
  ['infographic', block(infographic, 'De infographic als pagina')],
  ['contact', block(contact, 'De regels `contact` uit `rapport.yaml`')],
])
