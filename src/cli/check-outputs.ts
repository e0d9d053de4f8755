import type { Settings } from '../config/load-settings.js'
import { TEXTS } from '../config/load-texts.js'
import { placeOf } from '../disk/place-of.js'
import type { Host } from '../host.js'
import type { Request } from '../job.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { Mistake } from './mistake.js'
import { inputsOf } from './watch.js'
import type { Wish } from './wishes.js'

/** A report to make: what of, and where everything goes. */
export interface Plan {
  request: Request
  wishes: Pick<Wish, 'path'>[]
}

/**
 * Throws a Mistake when an output would replace what a report is made of, or when two outputs would go to one place: by whatever path,
 * link or capitals.
 */
export async function checkOutputs(plans: Plan[], host: Host): Promise<void> {
  const inputs = new Map<string, string>()
  for (const { request } of plans)
    for (const file of await filesOf(request, host)) inputs.set(await placeOf(file), file)
  const sessions = new Set(await Promise.all(plans.map(({ request }) => placeOf(request.session))))
  const seen = new Map<string, string>()
  for (const { request, wishes } of plans)
    for (const { path } of wishes) {
      if (path === '') throw new Mistake('an output needs a name, or - for stdout')
      const place = path === '-' ? '-' : await placeOf(path)
      if (sessions.has(place))
        throw new Mistake(`${path} is the session itself and would be overwritten; choose another name`)
      if (inputs.has(place))
        throw new Mistake(
          `${path} is what the report is made of and would be overwritten; choose another name`,
        )
      const other = seen.get(place)
      if (other !== undefined) throw new Mistake(clash(path, other, request.session))
      seen.set(place, request.session)
    }
}

function clash(path: string, first: string, second: string): string {
  if (first !== second)
    return `${first} and ${second} would both be written to ${path}; rename one of them, or build them into different folders`
  return path === '-'
    ? 'only one output can go to stdout; give the others a name'
    : `two outputs would be written to ${path}; give each its own name`
}

/** The problems of outputs that would replace an image that the report shows: known once the settings are. */
export async function replacedImages(
  session: string,
  { config, pictures }: Settings,
  wishes: Pick<Wish, 'path'>[],
  host: Host,
): Promise<Problem[]> {
  const project = host.dirname(config.file ?? session)
  const names = [...(config.logo ? [config.logo.name] : []), ...pictures.keys()]
  const places = new Set(await Promise.all(names.map(name => placeOf(host.join(project, name)))))
  const problems: Problem[] = []
  for (const { path } of wishes)
    if (path !== '-' && places.has(await placeOf(path)))
      problems.push(problem('output-input', { file: path }))
  return problems
}

/** The files that a report is made of and that the analyst can lose. The program's own outputs may stand between them. */
async function filesOf(request: Request, host: Host): Promise<string[]> {
  const found = inputsOf(request, [], host)
  const within = async (folder: string, ending: string): Promise<string[]> =>
    (await host.list(folder).catch(() => []))
      .filter(({ name }) => name.toLowerCase().endsWith(ending))
      .map(({ name }) => host.join(folder, name))
  const workbooks = found
    .filter(path => host.basename(path) === 'codebook.yaml')
    .map(path => host.join(host.dirname(path), 'codebook.xlsx'))
  const texts = await Promise.all(
    found.filter(path => host.basename(path) === TEXTS).map(folder => within(folder, '.md')),
  )
  // A folder of tables can be the project as well.
  const own = await Promise.all(
    ['.csv', '.yaml', 'codebook.xlsx'].map(ending => within(request.session, ending)),
  )
  const ownTexts = await within(host.join(request.session, TEXTS), '.md')
  return [...found, ...workbooks, ...texts.flat(), ...own.flat(), ...ownTexts]
}
