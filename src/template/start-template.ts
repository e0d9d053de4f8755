import type { Host, Output } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isShipped } from './find-layers.js'
import { writtenMeasures } from './measure-names.js'
import { schemaLine } from './schema-line.js'
import type { Template } from './template.js'

/** The files of a new template that builds on `basis`: all that can differ, as comments to take away. */
export async function startTemplate(
  folder: string,
  basis: string,
  { theme, benchmark }: Template,
  host: Host,
): Promise<{ outputs: Output[]; problems: Problem[] }> {
  if (await isShipped(folder, host))
    return { outputs: [], problems: [problem('template-name-taken', { file: folder })] }
  const present = await host.list(folder).catch(() => [])
  if (present.length > 0 || ['file', 'other'].includes(await host.kindOf(folder)))
    return { outputs: [], problems: [problem('template-folder-filled', { file: folder })] }
  // A folder is named as it is seen from the new one.
  const from = (await isShipped(basis, host))
    ? basis
    : host.relative(host.resolve(folder), host.resolve(basis))
  const name = host.basename(host.resolve(folder))
  const colours = Object.entries(theme.colours).map(([role, value]) => `#   ${role}: "${value}"`)
  const measures = writtenMeasures(benchmark).map(({ name, value }) => `# ${name}: ${value}`)
  const files: Record<string, string> = {
    'template.yaml': `${schemaLine('template', folder, host)}# Dit sjabloon neemt alles over van zijn basis. Zet in deze map alleen wat anders is.
naam: ${JSON.stringify(name)}
omschrijving: ""
basis: ${JSON.stringify(from)}

# Een logo in deze map: SVG, PNG of JPEG
# logo: logo.svg

# Andere pagina's, of een andere volgorde; een pagina is een bestand in paginas/
# paginas: [samenvatting, aanpak, kenmerken, uitkomsten, bijlagen]
`,
    'theme.yaml': `${schemaLine('theme', folder, host)}# De huisstijl. Haal "# " weg voor wat anders moet, ook voor de regel waar het onder staat, zoals colours:; de rest blijft
# als in de basis. Een kleur staat tussen aanhalingstekens.
# colours:
${colours.join('\n')}

# Eigen letters: bestanden in deze map (.ttf, .otf of .woff); wat u niet noemt blijft van de basis
# fonts:
#   regular: fonts/Letter-Regular.ttf
#   italic: fonts/Letter-Italic.ttf
#   semibold: fonts/Letter-SemiBold.ttf
#   bold: fonts/Letter-Bold.ttf

# text:
#   body: { size: ${theme.text.body.size}, lead: ${theme.text.body.lead} }
`,
    'zinnen.yaml': `${schemaLine('zinnen', folder, host)}# Zinnen die anders luiden. De namen staan in docs/sjabloon-naslag.md van het programma.
# document:
#   inhoud: Inhoudsopgave
`,
    'benchmark.yaml': `${schemaLine('benchmark', folder, host)}# De benchmark; reacties, synthetrons en bipotrons in procenten, decimalen na een punt (18.5); ~ laat een maat weg.
${measures.join('\n')}
`,
  }
  const outputs = Object.entries(files).map(([file, text]) => ({
    path: host.join(folder, file),
    bytes: new TextEncoder().encode(text),
  }))
  return { outputs, problems: [] }
}
