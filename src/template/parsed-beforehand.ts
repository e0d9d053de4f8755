/**
 * The YAML texts of the program's own templates, each with what `kept` made of it: to parse them takes longer than all else in a
 * template. Filled when the program is built; run from its sources, it parses them as it does any other.
 */
export const parsedBeforehand: ReadonlyMap<string, string> = new Map()
