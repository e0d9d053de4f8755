import type { Host } from '../host.js'
import { Mistake } from './mistake.js'

/** The session of a call without one: the only export in the current folder. Throws a Mistake. */
export async function findSession(host: Host): Promise<string> {
  const entries = await host.list('.')
  const names = entries
    .filter(({ name, kind }) =>
      kind === 'folder'
        ? name === 'sessie'
        : kind === 'file' && /^[^~.].*\.(xlsx|csv|zip)$/i.test(name) && name !== 'codebook.xlsx',
    )
    .map(({ name }) => name)
  const tables = names.filter(name => /\.csv$/i.test(name))
  const others = names.filter(name => !/\.csv$/i.test(name))
  // Several CSV files are the tables of one session.
  const found = tables.length > 1 ? [...others, '.'] : names
  if (found.length === 1 && found[0] !== undefined) return found[0]
  throw new Mistake(
    found.length === 0
      ? 'there is no export in this folder; name one: synth-report build sessie.xlsx'
      : `there are several exports in this folder; name one of them: ${found.slice(0, 5).join(', ')}`,
  )
}
