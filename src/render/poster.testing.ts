import type { Infographic } from '../compose/report.js'
import { nodeHost } from '../host.js'
import type { Mark, Pages } from '../layout/pages.js'
import { type Icon, noIcon } from '../template/icon.js'
import { loadFonts } from '../template/load-fonts.js'
import { loadTemplate } from '../template/load-template.js'
import type { Template } from '../template/template.js'
import { mm } from '../template/theme.js'
import { Typefaces } from './typefaces.js'

/** The template that comes with the program, with its fonts. */
export async function standard(): Promise<{ template: Template; typefaces: Typefaces }> {
  const { template } = await loadTemplate('standaard', nodeHost)
  if (!template) throw new Error('the standard template is broken')
  const { fonts } = await loadFonts(template.theme, nodeHost)
  if (!fonts) throw new Error('a font of the standard template is missing')
  return { template, typefaces: new Typefaces(fonts.main, fonts.fallback) }
}

export const info: Pages['info'] = {
  title: 'Wonen & leven in <de wijk>',
  author: 'Synthetron',
  subject: '',
  keywords: '',
  date: '2020-09-17',
  creator: 'test',
}

/** One page of A4 with the marks given, whose content is numbered 1 and 2. */
export const page = (marks: Mark[]): Pages => ({
  pages: [{ width: mm(210), height: mm(297), marks }],
  structure: {
    tag: 'Document',
    children: [
      { tag: 'P', children: [2] },
      { tag: 'P', children: [1] },
    ],
  },
  destinations: [],
  bookmarks: [],
  omissions: [],
  info,
})

/** An infographic with a block of each kind. */
export function sampleInfographic({ icons }: Template): Infographic {
  const icon = (name: string): Icon => icons.get(name) ?? noIcon
  const lists = [
    { heading: 'Wat gaat goed?', icon: icon('goed'), items: ['groen in de buurt', 'contact met buren'] },
    {
      heading: 'Wat kan beter?',
      icon: icon('lamp'),
      items: ['parkeren & verkeer', 'zwerfafval < 1 dag weg'],
    },
  ]
  const heading = 'Samen leven in de wijk'
  return {
    title: info.title,
    subtitle: null,
    client: 'Gemeente “Voorbeeld” 🌳',
    logo: null,
    keyFigures: [
      { icon: icon('mensen'), value: '87', label: 'deelnemers' },
      { icon: icon('berichten'), value: '1.024', label: 'berichten' },
    ],
    goalHeading: 'Doel',
    goal: 'Achterhalen wat bewoners van AVÉ-West belangrijk vinden voor de toekomst van hun wijk, en waarom.',
    blocks: [
      {
        kind: 'factors',
        heading,
        number: 1,
        caption: 'Wat maakt een wijk prettig?',
        items: ['ster', 'handdruk', 'vlag'].map(name => ({
          icon: icon(name),
          label: `Veel ${name} in de straat`,
        })),
        columns: lists,
      },
      {
        kind: 'poll',
        heading,
        number: 2,
        share: { part: 3, whole: 4 },
        value: '75%',
        sentence: 'Drie op de vier deelnemers is (zeer) tevreden.',
        lists,
      },
    ],
    source: 'Bron: Synthetron, dialoog van 17 september 2020',
  }
}
