import { blockKinds } from '../compose/blocks/registry.js'
import { nodeHost } from '../host.js'
import { loadTemplate } from '../template/load-template.js'

const row = (cells: string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: string[], rows: string[][]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

/** Blocks with their options, theme roles, icons and sentences of the standard template, as a page of the docs. */
export async function templateReference(): Promise<string> {
  const { template } = await loadTemplate('standaard', nodeHost)
  if (!template) throw new Error('the standard template cannot be loaded')
  const { theme, sentences, icons, pages, units } = template
  const blocks = [...blockKinds].map(([name, { about, options }]) => [
    `\`{{${name}}}\``,
    about,
    options.map(option => `\`${option.name}=\` ${option.about}`).join('; ') || '–',
  ])
  const roles = Object.entries(theme.text).map(([role, { face, size, lead, colour }]) => [
    `\`${role}\``,
    face,
    String(size),
    String(lead),
    colour,
  ])
  const words = [...sentences].map(([key, variants]) => [`\`${key}\``, variants.join(' / ')])
  const pageNames = [...pages, ...units.values()].map(
    ({ file }) => `\`${file.split('/').slice(1).join('/')}\``,
  )
  return `# Reference for template authors

Made from the program by \`npm run reference\`; what a template can say, with what \`standaard\` says.

## Pages

${pageNames.join(', ')}

## Blocks

${table(['block', 'what it gives', 'options'], blocks)}

## Colours of the theme

${table(
  ['role', 'value'],
  Object.entries(theme.colours).map(([role, value]) => [`\`${role}\``, `\`${value}\``]),
)}

## Text roles of the theme

Sizes and leads in points.

${table(['role', 'face', 'size', 'lead', 'colour'], roles)}

## Icons

${[...icons.keys()].map(name => `\`${name}\``).join(', ')}

## Sentences

A key with a list has variants that take turns, here with a slash between them.

${table(['key', 'sentence'], words)}
`
}
