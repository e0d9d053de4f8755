import { pathToFileURL } from 'node:url'
import type { Host } from '../host.js'

type SchemaName = 'rapport' | 'codebook' | 'template' | 'theme' | 'benchmark' | 'zinnen'

const MODELINE = /^# yaml-language-server: \$schema=(\S+)\r?$/m

/**
 * The first line of a YAML file in `folder` by which editors find its JSON Schema. Editors take a URL or a path there, and
 * the schema is only where the program is. So it is a path from the folder when the program stands in a folder above it (in
 * its `node_modules`, or as a clone): those travel together. Otherwise the place on this machine is all there is, as a URL,
 * for an editor stops reading a path at its first space; `renewSchemaLine` mends it on the next machine.
 */
export const schemaLine = (name: SchemaName, folder: string, host: Host): string =>
  `# yaml-language-server: $schema=${schemaPlace(name, folder, host)}\n`

/** A text with a schema line that leads to nothing on this machine, with one that does; any other text as it is. */
export async function renewSchemaLine(
  text: string,
  name: SchemaName,
  folder: string,
  host: Host,
): Promise<string> {
  const [, written = ''] = MODELINE.exec(text) ?? []
  const file = `schemas/${name}.schema.json`
  // Somebody's own schema is left alone; it may be on a server.
  if (!written.endsWith(file) || /^https?:/.test(written)) return text
  const place = schemaPlace(name, folder, host)
  if (written === place || (await leadsSomewhere(written, folder, host))) return text
  return text.replace(written, () => place)
}

function schemaPlace(name: SchemaName, folder: string, host: Host): string {
  const schema = host.join(host.templatesFolder, 'schemas', `${name}.schema.json`)
  const program = host.dirname(host.templatesFolder).replaceAll('\\', '/')
  const [home = program] = program.split('/node_modules/')
  const fromHome = host.relative(home, host.resolve(folder))
  const isWithin = fromHome !== '..' && !fromHome.startsWith('../') && !/^[A-Za-z]:/.test(fromHome)
  const path = host.relative(host.resolve(folder), schema)
  return isWithin && !/\s/.test(path) ? path : pathToFileURL(schema).href
}

async function leadsSomewhere(written: string, folder: string, host: Host): Promise<boolean> {
  const path = written.replace(/^file:\/\//, '').replaceAll('%20', ' ')
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(path)
  // A Windows drive follows the slash with which the path of a URL begins.
  const place = isAbsolute ? path.replace(/^\/(?=[A-Za-z]:)/, '') : host.join(folder, path)
  return (await host.kindOf(place)) === 'file'
}
