import { isAbsolute } from 'node:path'
import type { Host } from '../host.js'
import type { Format } from '../render/formats.js'
import { Mistake } from './mistake.js'

/** Something to make, and where it goes: a path, or `-` for stdout. */
export interface Wish {
  format: Format
  path: string
}

/** In the name of an output: where the name of the session goes. */
export const SESSION_NAME = '{session}'

export interface OutputOptions {
  output?: string
  json?: string
  data?: string
  infographic?: string
  /** The folder that everything goes to, unless its own name says otherwise. */
  outDir?: string
  attach?: boolean
}

const posters = new Map<string, Format>([
  ['pdf', 'infographic-pdf'],
  ['svg', 'infographic-svg'],
  ['png', 'infographic-png'],
])

/** What the outputs without a choice of format are, and endings that say that something else was meant. */
const kinds = {
  output: { what: 'the report is a PDF', ending: 'pdf' },
  json: { what: 'the analysis is JSON', ending: 'json' },
  data: { what: 'the data is a workbook', ending: 'xlsx' },
} as const
const OTHER_KIND =
  /\.(?:pdf|docx?|odt|rtf|html?|xlsx?|xlsm|ods|csv|zip|json|ya?ml|md|svg|png|jpe?g|gif|txt|pptx?)$/i

/** Throws a Mistake when the name of an output promises another kind of file than it gets. */
export function checkEndings(options: OutputOptions): void {
  for (const key of ['output', 'json', 'data'] as const) {
    const path = options[key]
    const { what, ending } = kinds[key]
    if (path !== undefined && OTHER_KIND.test(path) && !path.toLowerCase().endsWith(`.${ending}`))
      throw new Mistake(`--${key} ${path}: ${what}; the name must end in .${ending}`)
  }
}

/**
 * What the options ask for; without `-o` the report goes to the folder of the outputs, else that of its project, else beside the
 * session, under its name. Throws a Mistake.
 */
export function wishesOf(
  session: string,
  options: OutputOptions,
  host: Host,
  project = host.dirname(session),
): Wish[] {
  const { outDir } = options
  const name = host.basename(host.resolve(session)).replace(/\.(xlsx|csv|zip)$/i, '')
  const pathOf = (given: string): string => {
    const path = given.replaceAll(SESSION_NAME, () => name)
    const isPlaced = outDir === undefined || path === '' || path === '-' || isAbsolute(path)
    return isPlaced ? path : host.join(outDir, path)
  }
  const wishes: Wish[] = [
    {
      format: options.attach ? 'report-with-data' : 'report',
      path:
        options.output === undefined
          ? host.join(outDir ?? project, `${name}-rapport.pdf`)
          : pathOf(options.output),
    },
  ]
  if (options.json !== undefined) wishes.push({ format: 'json', path: pathOf(options.json) })
  if (options.data !== undefined) wishes.push({ format: 'workbook', path: pathOf(options.data) })
  if (options.infographic !== undefined) {
    const ending = options.infographic.split('.').at(-1)?.toLowerCase() ?? ''
    const format = posters.get(ending)
    if (!format)
      throw new Mistake(`--infographic ${options.infographic}: the name must end in .pdf, .svg or .png`)
    wishes.push({ format, path: pathOf(options.infographic) })
  }
  return wishes
}
