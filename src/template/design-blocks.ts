import { ends, type WrittenBlock, type WrittenSide } from './block-schema.js'
import type { BlockDesign, ListDesign, Named, SideDesign } from './infographic-design.js'
import type { PlaceOf } from './read-yaml.js'

/** Blocks as written, made into designs in which every name knows its place. */
export const designBlocks = (blocks: WrittenBlock[], placeOf: PlaceOf): BlockDesign[] =>
  blocks.map((block, index) => designOf(block, path => placeOf([index, ...path])))

function designOf(block: WrittenBlock, placeOf: PlaceOf): BlockDesign {
  const named = (name: string, ...path: (string | number)[]): Named => ({ name, place: placeOf(path) })
  const maybe = (name: string | undefined, ...path: (string | number)[]): Named | null =>
    name === undefined ? null : named(name, ...path)
  const side = (written: WrittenSide, ...path: (string | number)[]): SideDesign => ({
    heading: written.kop ?? null,
    question: maybe(written.vraag, ...path, 'vraag'),
    count: written.aantal,
    icon: maybe(written.icoon, ...path, 'icoon'),
  })
  const lists = (written: (WrittenSide & { vraag: string })[]): ListDesign[] =>
    written.map((one, index) => ({
      ...side(one, 'kolommen', index),
      question: named(one.vraag, 'kolommen', index, 'vraag'),
    }))
  const heading = block.kop ?? null
  switch (block.soort) {
    case 'factoren':
      return {
        kind: 'factors',
        heading,
        question: named(block.vraag, 'vraag'),
        count: block.aantal,
        icons: block.iconen.map((name, index) => named(name, 'iconen', index)),
        columns: lists(block.kolommen),
      }
    case 'kolommen':
      return { kind: 'columns', heading, columns: lists(block.kolommen) }
    case 'poll':
      return {
        kind: 'poll',
        heading,
        poll: named(block.poll, 'poll'),
        side: ends[block.kant],
        sentence: maybe(block.zin, 'zin'),
        columns: lists(block.kolommen),
      }
    case 'contrast':
      return {
        kind: 'contrast',
        heading,
        question: maybe(block.vraag, 'vraag'),
        good: side(block.goed, 'goed'),
        bad: side(block.niet, 'niet'),
      }
  }
}
