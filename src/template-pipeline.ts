import { callProblems } from './compose/blocks/call-problems.js'
import { tagProblems } from './compose/tag-problems.js'
import { DUTCH_CHARACTERS } from './dutch/characters.js'
import type { Host, Output } from './host.js'
import { isFatal, problem } from './problems/catalogue.js'
import type { Problem } from './problems/problem.js'
import { drawImages } from './render/draw-images.js'
import { Typefaces } from './render/typefaces.js'
import { contrastProblems } from './template/contrast-problems.js'
import { asShown, shippedTemplates } from './template/find-layers.js'
import { type FontFiles, loadFonts } from './template/load-fonts.js'
import { loadAsFar, loadTemplate } from './template/load-template.js'
import { sentenceNameProblems } from './template/sentence-names.js'
import { startTemplate } from './template/start-template.js'
import type { Prose, Template, TemplatePage } from './template/template.js'
import { faces } from './template/theme.js'

/** The templates that the program has, with what each is for. */
export async function listTemplates(
  host: Host,
): Promise<{ name: string; description: string; folder: string }[]> {
  const names = await shippedTemplates(host)
  const loaded = await Promise.all(names.map(name => loadTemplate(name, host)))
  return names.map((name, index) => ({
    name,
    description: loaded[index]?.template?.description ?? '',
    folder: host.join(host.templatesFolder, name),
  }))
}

/** Everything that can be known of a template without a session; the template is null when it cannot be used. */
export async function checkTemplate(
  nameOrFolder: string,
  host: Host,
): Promise<{ template: Template | null; problems: Problem[] }> {
  const { template, problems } = await loadAsFar(nameOrFolder, host)
  if (!template) return { template, problems }
  const shown = asShown(nameOrFolder)
  // Where its list of pages could not be read, that of its basis stands in, and nothing is known of these.
  const isListed = !problems.some(one => isFatal([one]) && one.place.file === `${shown}/template.yaml`)
  const fonts = await loadFonts(template.theme, host)
  const drawn = await drawImages(template.logo, new Map(), host.readFile)
  const basis = template.folders[1]
  const lower = basis === undefined ? null : (await loadTemplate(basis, host)).template
  problems.push(
    // Those that the infographic names have been told.
    ...[...template.brokenIcons.values()].filter(one => !problems.includes(one)),
    ...fonts.problems,
    ...(fonts.fonts ? lackingLetters(fonts.fonts, template) : []),
    ...drawn.problems,
    ...template.pages.flatMap(page => problemsOf(page, false)),
    ...[...template.units.values()].flatMap(page => problemsOf(page, true)),
    ...tagProblems(template),
    ...(lower ? sentenceNameProblems(template, lower) : []),
    ...(isListed ? await unlistedPages(template, shown, host) : []),
    ...contrastProblems(template),
  )
  return { template: isFatal(problems) ? null : template, problems }
}

/** A warning for each font that lacks letters of Dutch, with the first few of them. */
function lackingLetters({ main, fallback }: FontFiles, { theme }: Template): Problem[] {
  // A font that was not found has been told.
  if (faces.some(face => theme.fonts[face] === '')) return []
  const typefaces = new Typefaces(
    main,
    fallback.filter(bytes => bytes.length > 0),
  )
  const said = new Map<string, string[]>()
  for (const face of faces) said.set(theme.fonts[face], typefaces.lacking(face, DUTCH_CHARACTERS))
  return [...said].flatMap(([file, lacking]) => {
    const more = lacking.length - SHOWN
    const characters = `${lacking.slice(0, SHOWN).join(' ')}${more > 0 ? ` and ${more} more` : ''}`
    return lacking.length > 0 ? [problem('font-lacks', { file }, undefined, { characters })] : []
  })
}
/** Characters that such a warning names. */
const SHOWN = 12

/** A warning for each page in the template's own folder that is in no list, so that nothing shows it. */
async function unlistedPages(template: Template, shown: string, host: Host): Promise<Problem[]> {
  const used = new Set([...template.pages, ...template.units.values()].map(({ file }) => host.basename(file)))
  const folder = host.join(template.folders[0] ?? '', 'paginas')
  const files = await host.list(folder).catch(() => [])
  return files
    .filter(({ name, kind }) => kind === 'file' && name.endsWith('.md') && !used.has(name))
    .map(({ name }) => problem('template-page-unlisted', { file: `${shown}/paginas/${name}` }))
}

const problemsOf = ({ file, parts }: TemplatePage, isUnit: boolean): Problem[] =>
  parts.flatMap(part => {
    if (part.kind === 'block') return callProblems(part, file, isUnit)
    return part.kind === 'prose' ? pictures(part, file) : []
  })

/** A warning for each picture on a page: only an analyst's texts have those. */
const pictures = ({ markdown, line }: Prose, file: string): Problem[] =>
  markdown
    .split('\n')
    .flatMap((text, index) =>
      /!\[[^\]]*\]\(/.test(text) ? [problem('template-page-picture', { file, row: line + index })] : [],
    )

/** The files of a new template that builds on another; none, with a problem, where the folder holds something already. */
export async function newTemplate(
  folder: string,
  basis: string,
  host: Host,
): Promise<{ outputs: Output[]; problems: Problem[] }> {
  const { template, problems } = await loadTemplate(basis, host)
  if (!template) return { outputs: [], problems }
  return startTemplate(folder, basis, template, host)
}
