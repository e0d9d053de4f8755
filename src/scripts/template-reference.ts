import { blockKinds } from '../compose/blocks/registry.js'
import { nodeHost } from '../host.js'
import { loadTemplate } from '../template/load-template.js'
import { colourNames, textRoles } from '../template/theme.js'
import { colourWords, styleWords, textRoleWords } from '../template/theme-words.js'
import { jsonSchemas } from './json-schemas.js'

const row = (cells: string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: string[], rows: string[][]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

type Keys = { description?: string; properties?: Record<string, Keys> }

/** The keys of these YAML files and what they are for; colours and text roles have tables of their own. */
function keyTables(names: string[]): string {
  const schemas = jsonSchemas()
  const rowsOf = (node: Keys, path: string): string[][] =>
    Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
      const name = `${path}${key}`
      const inner = ['colours', 'text'].includes(name) ? [] : rowsOf(value, `${name}.`)
      return [[`\`${name}\``, value.description ?? ''], ...inner]
    })
  return names
    .map(name => {
      const rows = rowsOf(JSON.parse(schemas.get(name) ?? '{}') as Keys, '')
      return table([`in \`${name}.yaml\``, 'what it is'], rows)
    })
    .join('\n\n')
}

/** Blocks with their options, theme roles, icons and sentences of the standard template, as a page of the docs. */
export async function templateReference(): Promise<string> {
  const { template } = await loadTemplate('standaard', nodeHost)
  if (!template) throw new Error('the standard template cannot be loaded')
  const { theme, sentences, icons, pages, units } = template
  const blocks = [...blockKinds].map(([name, { about, options, ofUnit }]) => [
    `\`{{${name}}}\``,
    about,
    ofUnit ? 'a page that repeats' : 'any page',
    options.map(option => `\`${option.name}=\` ${option.about}`).join('; ') || '–',
  ])
  const colours = colourNames.map(role => [`\`${role}\``, `\`${theme.colours[role]}\``, colourWords[role]])
  const roles = textRoles.map(role => {
    const { face, size, lead, colour } = theme.text[role]
    return [`\`${role}\``, textRoleWords[role], face, String(size), String(lead), colour]
  })
  const words = [...sentences].map(([key, variants]) => [`\`${key}\``, variants.join(' / ')])
  const pageNames = [...pages, ...units.values()].map(
    ({ file }) => `\`${file.split('/').slice(1).join('/')}\``,
  )
  return `# Reference for template authors

Made from the program by \`npm run reference\`; what a template can say, with what \`standaard\` says.

## Pages

${pageNames.join(', ')}

## Blocks

${table(['block', 'what it gives', 'where', 'options'], blocks)}

## Keys of the files

${keyTables(['template', 'theme', 'infographic', 'benchmark', 'methode'])}

## Colours of the theme

${table(['role', 'value', 'what it colours'], colours)}

## Text roles of the theme

Each has the keys ${Object.entries(styleWords)
    .map(([key, about]) => `\`${key}\` (${about.replace(/\.$/, '')})`)
    .join(', ')}. A lead is at least nine tenths of the size.

${table(['role', 'what it sets', 'face', 'size', 'lead', 'colour'], roles)}

## Icons

${[...icons.keys()].map(name => `\`${name}\``).join(', ')}

## Sentences

A key with a list has variants that take turns, here with a slash between them.

${table(['key', 'sentence'], words)}
`
}
