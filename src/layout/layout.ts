import type { Heading, Report, Section } from '../compose/report.js'
import type { Measure } from '../template/measure.js'
import type { Theme } from '../template/theme.js'
import { frameMarks, noteRule } from './frame.js'
import type { Bookmark, Destination, Page, Pages, SizedChart } from './pages.js'
import { paginate } from './paginate.js'
import type { FilledPage } from './paginator.js'
import { pendingBlocks } from './pending-blocks.js'
import { SectionStructure } from './section-structure.js'
import { Setting } from './setting.js'
import { node } from './structure.js'
import { titlePage } from './title-page.js'

/** Space between the text and the footnotes, and where in it the rule stands. */
const NOTE_GAP = 16
const NOTE_RULE = 6

/**
 * Lays the report out on pages: every mark has its place, every place its part in the structure. `sizedChart` hears of each
 * chart as soon as its size is known.
 */
export function layout(
  report: Report,
  theme: Theme,
  measure: Measure,
  creator: string,
  sizedChart?: (chart: SizedChart) => void,
): Pages {
  const setting = new Setting(theme, measure, sizedChart)
  const title = titlePage(report, setting)
  const sections = findable(report.sections)
  const headings = sections.flatMap(headingsOf)
  const structure = new SectionStructure()

  const contents: Section = {
    heading: { kind: 'heading', level: 1, number: null, text: report.contentsHeading, destination: 'inhoud' },
    ownPage: true,
    blocks: [{ kind: 'contents' }],
    sections: [],
  }
  const pending = [contents, ...sections].flatMap(section =>
    pendingBlocks(section, structure, headings, setting),
  )
  const frame = {
    height: setting.textHeight,
    noteGap: NOTE_GAP,
    width: setting.bodyWidth,
    besideWidth: setting.besideWidth,
  }
  const filled = paginate(pending, frame, setting.columns(5))
  const destinations = destinationsOf(filled, setting)
  const pages = [
    title.page,
    ...filled.map((page, index) => drawPage(page, index + 2, report, destinations, setting)),
  ]
  return {
    pages,
    structure: node('Document', [title.structure, ...structure.nodes()]),
    destinations: [...destinations.values()],
    bookmarks: bookmarksOf(headings),
    omissions: setting.omissions,
    info: {
      title: report.title,
      author: report.client ?? 'synth-report',
      subject: report.subtitle ?? report.title,
      keywords: 'Synthetron, online dialoog',
      date: report.date,
      creator,
    },
  }
}

/** Headings within a section's text get a destination, too, as far as they are bookmarks. */
function findable(sections: Section[]): Section[] {
  let last = 0
  const named = (heading: Heading): Heading => {
    if (heading.destination || heading.level > 3) return heading
    last += 1
    return { ...heading, destination: `tussenkop${String(last).padStart(4, '0')}` }
  }
  const walk = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(block => (block.kind === 'heading' ? named(block) : block)),
    sections: section.sections.map(walk),
  })
  return sections.map(walk)
}

const headingsOf = (section: Section): Heading[] => [
  ...(section.heading ? [section.heading] : []),
  ...section.blocks.flatMap(block => (block.kind === 'heading' ? [block] : [])),
  ...section.sections.flatMap(headingsOf),
]

/** Where every heading and footnote has come to stand. Page 0 is the title page. */
function destinationsOf(filled: FilledPage[], setting: Setting): Map<string, Destination> {
  const { top } = setting.theme.page
  const found = new Map<string, Destination>()
  filled.forEach((page, index) => {
    for (const { piece, y } of page.placed)
      if (piece.destination)
        found.set(piece.destination, {
          name: piece.destination,
          page: index + 1,
          y: Math.max(0, top + y - 6),
        })
    for (const { destination, y } of placeNotes(page, setting))
      found.set(destination, { name: destination, page: index + 1, y: y - 6 })
  })
  return found
}

/** Footnotes hang from the bottom of the text area. */
function placeNotes(page: FilledPage, setting: Setting) {
  const total = page.notes.reduce((sum, note) => sum + note.height, 0)
  let y = setting.theme.page.top + setting.textHeight - total
  return page.notes.map(note => {
    const placed = { note, destination: note.destination, y }
    y += note.height
    return placed
  })
}

function drawPage(
  filled: FilledPage,
  number: number,
  report: Report,
  destinations: Map<string, Destination>,
  setting: Setting,
): Page {
  const { width, height, left, top } = setting.theme.page
  const pageOf = (destination: string): string => String((destinations.get(destination)?.page ?? 0) + 1)
  const notes = placeNotes(filled, setting)
  const marks = filled.placed.flatMap(({ piece, y }) =>
    piece.draw({ x: left + piece.indent, y: top + y, pageOf }),
  )
  const first = notes[0]
  if (first) marks.push(noteRule(left, first.y - NOTE_RULE, setting))
  for (const { note, y } of notes) marks.push(...note.draw({ x: left, y, pageOf }))
  return { width, height, marks: [...frameMarks(report, String(number), setting), ...marks] }
}

/** Bookmarks for the first three levels, nested as the headings are. */
function bookmarksOf(headings: Heading[]): Bookmark[] {
  const roots: Bookmark[] = []
  const open: Bookmark[] = []
  for (const heading of headings.filter(one => one.level <= 3)) {
    const bookmark: Bookmark = {
      title: heading.number === null ? heading.text : `${heading.number} ${heading.text}`,
      destination: heading.destination,
      children: [],
    }
    open.length = Math.min(open.length, heading.level - 1)
    const parent = open.at(-1)
    if (parent) parent.children.push(bookmark)
    else roots.push(bookmark)
    open.push(bookmark)
  }
  return roots
}
