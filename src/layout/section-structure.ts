import type { StructureNode } from './pages.js'
import { node } from './structure.js'

/** The logical structure of a section while it is set: its parts stay in order, whenever each is known. */
export class SectionStructure {
  private readonly parts: (StructureNode[] | SectionStructure)[] = []

  /** A place for the nodes of the next block, to be filled later, at once or in turns. */
  place(): (nodes: StructureNode[]) => void {
    const own: StructureNode[] = []
    this.parts.push(own)
    return nodes => {
      own.push(...nodes)
    }
  }

  section(): SectionStructure {
    const inner = new SectionStructure()
    this.parts.push(inner)
    return inner
  }

  /** What the section holds, once everything is set. */
  nodes(): StructureNode[] {
    return this.parts.flatMap(part =>
      part instanceof SectionStructure ? [node('Sect', part.nodes())] : part,
    )
  }
}
