import type { DrawnText } from '../layout/pages.js'
import type { Typefaces } from './typefaces.js'
import { decimal, element } from './xml.js'

/** Text as glyph outlines: it looks the same where the fonts are not installed. Each outline is written once and used by name. */
export class SvgGlyphs {
  private readonly outlines = new Map<string, string>()
  constructor(private readonly typefaces: Typefaces) {}

  /** A run of text, which keeps what it says in its label; empty when there is nothing to see. */
  text(mark: DrawnText): string {
    const typeface = this.typefaces.get(mark.font)
    const { unitsPerEm } = typeface.font
    const { glyphs, advances } = typeface.shape(mark.text)
    let uses = ''
    let along = 0
    glyphs.forEach((glyph, index) => {
      const id = `${mark.font}-${glyph.id}`
      const path = this.outlines.get(id) ?? glyph.path.toSVG()
      this.outlines.set(id, path)
      const x = (along * unitsPerEm) / 1000
      // `xlink:href`, though SVG 2 writes `href`: office and drawing programs may know only the old name.
      if (path) uses += element('use', { 'xlink:href': `#${id}`, x: x === 0 ? undefined : x })
      along += advances[index] ?? 0
    })
    if (!uses) return ''
    // Outlines are in font units, upwards. Three decimals would be too few here: the factor is some hundredths.
    const scale = Number((mark.size / unitsPerEm).toPrecision(6))
    const rotate = mark.rotate === undefined ? '' : ` rotate(${decimal(mark.rotate)})`
    const transform = `translate(${decimal(mark.x)} ${decimal(mark.y)})${rotate} scale(${scale} ${-scale})`
    return element('g', { 'aria-label': mark.text.trim(), fill: mark.colour, transform }, uses)
  }

  /** The outlines that were used, in order of first use. */
  definitions(): string {
    const paths = [...this.outlines].filter(([, d]) => d).map(([id, d]) => element('path', { id, d }))
    return paths.length > 0 ? element('defs', {}, paths.join('\n')) : ''
  }
}
