import type { Pages, StructureNode, TextMark } from '../layout/pages.js'

/** All that a first page says, in reading order, one piece of content after another; a figure says its alternative. */
export function spokenText(pages: Pages): string[] {
  const runs = new Map<number, TextMark[]>()
  for (const mark of pages.pages[0]?.marks ?? [])
    if (mark.kind === 'text' && typeof mark.owner === 'number')
      runs.set(mark.owner, [...(runs.get(mark.owner) ?? []), mark])
  const spoken = (child: StructureNode | number): string[] => {
    if (typeof child === 'number') return [joined(runs.get(child) ?? [])]
    return child.alternative ? [child.alternative] : child.children.flatMap(spoken)
  }
  return spoken(pages.structure).filter(text => text !== '')
}

/** The runs of one text as they were before it was broken into lines. */
function joined(runs: TextMark[]): string {
  let text = ''
  let baseline = runs[0]?.y
  for (const run of runs) {
    if (run.y !== baseline) text += ' '
    baseline = run.y
    text += run.text
  }
  return text.replace(/\s+/g, ' ').trim()
}
