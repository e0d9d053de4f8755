import type { Host } from '../host.js'

/** The first line of a YAML file by which editors find its JSON Schema, where the program has it. */
export const schemaLine = (
  name: 'rapport' | 'codebook' | 'template' | 'theme' | 'benchmark' | 'zinnen',
  host: Host,
): string =>
  `# yaml-language-server: $schema=${host.join(host.templatesFolder, 'schemas', `${name}.schema.json`)}\n`
