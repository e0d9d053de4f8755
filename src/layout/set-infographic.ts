import type { Infographic } from '../compose/report.js'
import type { Measure } from '../template/measure.js'
import type { Theme } from '../template/theme.js'
import { layoutInfographic } from './infographic.js'
import type { Pages, StructureNode } from './pages.js'
import type { SetBlock } from './piece.js'
import { Setting } from './setting.js'
import { node } from './structure.js'

/** Room for the section's heading above it, in points. */
const HEADING = 34

/** The infographic as a part of the report: what is left of a page below its heading. */
export function setInfographic(infographic: Infographic, setting: Setting): SetBlock {
  const height = setting.textHeight - HEADING
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
  return {
    pages: [{ width, height, marks }],
    structure: node('Document', [node('Sect', nodes)]),
    destinations: [{ name: 'infographic', page: 0, y: 0 }],
    bookmarks: [{ title: infographic.title, destination: 'infographic', children: [] }],
    info,
  }
}
