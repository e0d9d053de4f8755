import type { Figure, Section } from '../compose/report.js'

/** The figures of a section and of those within it, in the order in which they are read. */
export const figuresOf = ({ blocks, sections }: Section): Figure[] => [
  ...blocks.filter(block => block.kind === 'figure'),
  ...sections.flatMap(figuresOf),
]
