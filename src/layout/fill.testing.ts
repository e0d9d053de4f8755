import type { Pages } from './pages.js'

/**
 * Pages that are less than a third full and not the last of a chapter, as their labels: how full each is. `chapters` are the
 * destinations of the headings that start one.
 */
export function sparsePages(pages: Pages, chapters: string[], top: number, height: number): string[] {
  const starts = new Set(
    pages.destinations.filter(({ name }) => chapters.includes(name)).map(({ page }) => page),
  )
  return pages.pages.flatMap(({ marks }, index) => {
    const isLast = starts.has(index + 1) || index === pages.pages.length - 1
    const bottoms = marks.flatMap(mark =>
      mark.kind === 'text' && typeof mark.owner === 'number'
        ? mark.y
        : mark.kind === 'chart'
          ? mark.y + mark.height
          : [],
    )
    const share = (Math.max(top, ...bottoms) - top) / height
    return index > 0 && !isLast && share < 1 / 3 ? [`page ${index + 1}: ${Math.round(share * 100)}%`] : []
  })
}
