import type { Host } from '../host.js'
import type { Format } from '../render/formats.js'
import { Mistake } from './mistake.js'

/** Something to make, and where it goes: a path, or `-` for stdout. */
export interface Wish {
  format: Format
  path: string
}

export interface OutputOptions {
  output?: string
  json?: string
  data?: string
  infographic?: string
  attach?: boolean
}

const posters = new Map<string, Format>([
  ['pdf', 'infographic-pdf'],
  ['svg', 'infographic-svg'],
  ['png', 'infographic-png'],
])

/** What the options ask for; without `-o` the report goes beside the session, or in the folder of its project, under its name. Throws a Mistake. */
export function wishesOf(
  session: string,
  options: OutputOptions,
  host: Host,
  folder = host.dirname(session),
): Wish[] {
  const wishes: Wish[] = [
    {
      format: options.attach ? 'report-with-data' : 'report',
      path: options.output ?? host.join(folder, reportName(session, host)),
    },
  ]
  if (options.json !== undefined) wishes.push({ format: 'json', path: options.json })
  if (options.data !== undefined) wishes.push({ format: 'workbook', path: options.data })
  if (options.infographic !== undefined) {
    const ending = options.infographic.split('.').at(-1)?.toLowerCase() ?? ''
    const format = posters.get(ending)
    if (!format)
      throw new Mistake(`--infographic ${options.infographic}: the name must end in .pdf, .svg or .png`)
    wishes.push({ format, path: options.infographic })
  }
  checkPaths(session, wishes, host)
  return wishes
}

const reportName = (session: string, host: Host): string =>
  `${host.basename(host.resolve(session)).replace(/\.(xlsx|csv|zip)$/i, '')}-rapport.pdf`

function checkPaths(session: string, wishes: Wish[], host: Host): void {
  const seen = new Set<string>()
  for (const { path } of wishes) {
    if (path === '') throw new Mistake('an output needs a name, or - for stdout')
    const place = path === '-' ? '-' : host.resolve(path)
    if (place === host.resolve(session))
      throw new Mistake(`${path} is the session itself and would be overwritten; choose another name`)
    if (seen.has(place))
      throw new Mistake(
        path === '-'
          ? 'only one output can go to stdout; give the others a name'
          : `two outputs would be written to ${path}; give each its own name`,
      )
    seen.add(place)
  }
}
