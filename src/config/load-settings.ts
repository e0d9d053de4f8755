import type { Host } from '../host.js'
import { isFatal } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isShipped } from '../template/find-layers.js'
import { namesIn } from '../template/infographic-design.js'
import { isOutside, loadLogo } from '../template/load-logo.js'
import { loadTemplate, unusableIcons } from '../template/load-template.js'
import type { LogoFile } from '../template/logo.js'
import { seenFrom } from '../template/seen-from.js'
import type { Template } from '../template/template.js'
import type { Config } from './config.js'
import { loadConfig } from './load-config.js'
import { loadNames } from './load-names.js'
import { loadPictures } from './load-pictures.js'
import { loadTexts } from './load-texts.js'

/** The template's name where nobody chose one. */
const STANDARD = 'standaard'

/** What decides how a session is analysed and shown, once every choice is made. */
export interface Settings {
  config: Config
  template: Template
  /** The pictures that the analyst's texts show, by name. */
  pictures: Map<string, LogoFile>
  /** Names that are masked in what participants typed. */
  names: string[]
}

/**
 * The configuration of a session and the template that it or `template` chooses, the configuration's own choices
 * put over the template's. `configFile` and `template` are what the user asked for, null without. `sources` are the folders
 * of the template and the files that configuration and texts name, whether they are there or not: a change in them may mend what is wrong.
 */
export async function loadSettings(
  session: string,
  configFile: string | null,
  template: string | null,
  host: Host,
): Promise<{ settings: Settings | null; sources: string[]; problems: Problem[] }> {
  const folder = await folderOf(session, host)
  const found = await loadConfig(configFile, folder, host)
  if (!found.config) return { settings: null, sources: [], problems: found.problems }
  const project = found.config.file === null ? folder : host.dirname(found.config.file)
  const own = await loadTexts(project, host)
  const config = { ...found.config, texts: new Map([...found.config.texts, ...own.texts]) }
  const loaded = await loadTemplate(template ?? (await templateOf(config, host)), host)
  const { pictures, named, ...shown } = await loadPictures(config.texts, project, host)
  const ownLogo = await logoOf(config, host)
  const listed = await loadNames(project, host)
  const { icons } = namesIn(config.infographicBlocks ?? [])
  const problems = [
    ...found.problems,
    ...own.problems,
    ...listed.problems,
    ...shown.problems,
    ...loaded.problems,
    ...ownLogo.problems,
    ...(loaded.template ? unusableIcons(icons, loaded.template) : []),
  ]
  const images = [...(config.logo && !isOutside(ownLogo.problems) ? [config.logo.name] : []), ...named]
  const sources = [...loaded.folders, ...images.map(name => host.join(project, name))]
  if (!loaded.template || isFatal(problems)) return { settings: null, sources, problems }
  const benchmark = config.benchmark ?? loaded.template.benchmark
  const logo = ownLogo.logo ?? loaded.template.logo
  return {
    settings: {
      config,
      template: { ...loaded.template, benchmark, logo },
      pictures,
      names: listed.names,
    },
    sources,
    problems,
  }
}

/**
 * The settings for a session from this platform. A template's benchmark is the average of Synthetron dialogues, in which a few
 * people judge a message: beside Polis, where dozens do, it would say nothing, so there only one of the configuration's own stands.
 */
export function settingsFor(settings: Settings, source: 'native' | 'polis'): Settings {
  const { config, template } = settings
  if (source === 'native' || config.benchmark !== null) return settings
  return { ...settings, template: { ...template, benchmark: { ...template.benchmark, measures: {} } } }
}

/** The logo that the configuration names, from where it stands. */
const logoOf = ({ file, logo }: Config, host: Host): ReturnType<typeof loadLogo> =>
  logo && file !== null
    ? loadLogo(logo, host.dirname(file), host)
    : Promise.resolve({ logo: null, problems: [] })

/** The folder beside whose session a configuration is looked for: that of the file, or the one the tables' folder is in. */
async function folderOf(session: string, host: Host): Promise<string> {
  const inside = (await host.kindOf(session)) === 'folder' && (await has(session, 'rapport.yaml', host))
  return inside ? session : host.dirname(session)
}

const has = async (folder: string, name: string, host: Host): Promise<boolean> =>
  (await host.kindOf(host.join(folder, name))) === 'file'

/** A folder that a configuration names is seen from where the configuration stands. */
async function templateOf({ template, file }: Config, host: Host): Promise<string> {
  if (template === null) return STANDARD
  return file === null || (await isShipped(template, host))
    ? template
    : seenFrom(host.dirname(file), template, host)
}
