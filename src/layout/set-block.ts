import type { Block, Heading } from '../compose/report.js'
import type { SetBlock } from './piece.js'
import { setBox } from './set-box.js'
import { setContents } from './set-contents.js'
import { setFigure } from './set-figure.js'
import { setFacts, setKeyFigures } from './set-figures-row.js'
import { setInfographic } from './set-infographic.js'
import { setPicture } from './set-picture.js'
import { setQuotes } from './set-quotes.js'
import { setQuoteColumns, setTable } from './set-table.js'
import { lookOf, setHeading, setList, setParagraph } from './set-text.js'
import type { Setting } from './setting.js'

/** Sets any block: running text at the width given, wide blocks at their own. */
export function setBlock(block: Block, width: number, headings: Heading[], setting: Setting): SetBlock {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, lookOf(block) <= 3 ? setting.textWidth : width, setting)
    case 'paragraph':
      return setParagraph(block, width, setting)
    case 'list':
      return setList(block, width, setting)
    case 'quotes':
      return setQuotes(block, width, setting)
    case 'quote-columns':
      return setQuoteColumns(block, setting)
    case 'table':
      return setTable(block, setting)
    case 'key-figures':
      return setKeyFigures(block, setting)
    case 'facts':
      return setFacts(block, setting)
    case 'figure':
      return setFigure(block, setting)
    case 'box':
      return setBox(block, setting)
    case 'picture':
      return setPicture(block, width, setting)
    case 'contents':
      return setContents(headings, setting)
    case 'infographic':
      return setInfographic(block.infographic, setting)
  }
}
