import type { StructureNode, StructureTag } from './pages.js'

/** A node of the logical structure. */
export function node(
  tag: StructureTag,
  children: (StructureNode | number)[] = [],
  more: Partial<Omit<StructureNode, 'tag' | 'children'>> = {},
): StructureNode {
  return { tag, children, ...more }
}

/** Hands out the numbers by which marks say which piece of tagged content they draw. */
export class ContentNumbers {
  private last = 0
  next(): number {
    this.last += 1
    return this.last
  }
}
