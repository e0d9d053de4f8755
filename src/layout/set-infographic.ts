import type { Infographic } from '../compose/report.js'
import type { Measure } from '../template/measure.js'
import type { Theme } from '../template/theme.js'
import { fitsWhole, type HeadingTags, layoutInfographic } from './infographic/layout-infographic.js'
import type { Bookmark, Mark, Pages, StructureNode } from './pages.js'
import type { SetBlock } from './piece.js'
import { Setting } from './setting.js'
import { node } from './structure.js'

/** Room for the section's heading above it, in points. */
const HEADING = 34

const heightInReport = (setting: Setting, below: number): number => setting.textHeight - HEADING - below

/** Whether a page of the report has room for `below` points more under the infographic, and for all that this tells. */
export function leavesRoom(infographic: Infographic, setting: Setting, below: number): boolean {
  const frame = { x: 0, y: 0, width: setting.textWidth, height: heightInReport(setting, below) }
  return fitsWhole(infographic, frame, setting)
}

/** The infographic as a part of the report: what is left of a page below its heading, and above what stands below it. */
export function setInfographic(infographic: Infographic, setting: Setting, below = 0): SetBlock {
  const height = heightInReport(setting, below)
  const sect: StructureNode = node('Sect')
  return {
    pieces: [
      {
        height,
        before: 0,
        after: 0,
        keepWithNext: false,
        clear: true,
        indent: 0,
        draw: ({ x, y }) => {
          const drawn = layoutInfographic(infographic, { x, y, width: setting.textWidth, height }, setting)
          sect.children = drawn.nodes
          return drawn.marks
        },
      },
    ],
    nodes: [sect],
  }
}

/** Margin of the sheet on its own, as a share of the page's left margin. */
const MARGIN = 0.62

/** The infographic as a document of one page. */
export function infographicPages(
  infographic: Infographic,
  theme: Theme,
  measure: Measure,
  info: Pages['info'],
): Pages {
  const setting = new Setting(theme, measure)
  const { width, height, left } = theme.page
  const margin = left * MARGIN
  const frame = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin }
  const tags = { title: 'H1', block: 'H2' } as const
  const { marks, nodes } = layoutInfographic(infographic, frame, setting, tags)
  const headings = headingsOf(nodes, marks, tags)
  const [first, ...others] = headings.map((heading, index) => ({
    ...heading,
    name: `blok${String(index).padStart(4, '0')}`,
  }))
  const bookmark = (heading: { title: string; name: string }, children: Bookmark[] = []): Bookmark => ({
    title: heading.title,
    destination: heading.name,
    children,
  })
  return {
    pages: [{ width, height, marks }],
    structure: node('Document', [node('Sect', nodes)]),
    destinations: first ? [first, ...others].map(({ name, y }) => ({ name, page: 0, y })) : [],
    bookmarks: first
      ? [
          bookmark(
            first,
            others.map(other => bookmark(other)),
          ),
        ]
      : [],
    omissions: setting.omissions,
    info,
  }
}

/** The headings that are drawn, the title first, as they are drawn: a block may be left out, or a heading shortened. */
function headingsOf(
  nodes: (StructureNode | number)[],
  marks: Mark[],
  tags: HeadingTags,
): { title: string; y: number }[] {
  return nodes.flatMap(one => {
    if (typeof one === 'number') return []
    if (one.tag !== tags.title && one.tag !== tags.block) return headingsOf(one.children, marks, tags)
    const runs = marks.flatMap(mark =>
      mark.kind === 'text' && one.children.includes(mark.owner as number) ? [mark] : [],
    )
    const [first] = runs
    const title = runs.map(run => run.text).join('')
    return first ? [{ title, y: Math.max(0, first.y - first.size * 1.5) }] : []
  })
}
