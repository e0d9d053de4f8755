import { placeOf } from '../../disk/place-of.js'
import type { Host } from '../../host.js'
import { shownText } from '../../problems/shown-value.js'
import { Mistake } from '../mistake.js'

/**
 * The sessions of those given, as a pattern such as `*.xlsx` finds them: each once, and without what is no session. The notes say what
 * was left out. Throws a Mistake when that is everything.
 */
export async function chooseSessions(
  given: string[],
  host: Host,
): Promise<{ sessions: string[]; notes: string[] }> {
  const sessions = new Map<string, string>()
  const notes: string[] = []
  for (const path of given) {
    if (path.trim() === '') throw new Mistake('the name of a session is empty; name an export')
    const why = given.length > 1 || isLock(path, host) ? noSession(path, host) : null
    const place = await placeOf(path)
    const first = sessions.get(place)
    if (why !== null) notes.push(`note: ${shownText(path)} is left out: ${why}`)
    else if (first !== undefined)
      notes.push(`note: ${shownText(path)} is the same as ${shownText(first)}, and built once`)
    else sessions.set(place, path)
  }
  if (given.length > 0 && sessions.size === 0)
    throw new Mistake(
      `none of these is a session (${given.map(shownText).slice(0, 5).join(', ')}); name an export`,
    )
  return { sessions: [...sessions.values()], notes }
}

const isLock = (path: string, host: Host): boolean => host.basename(path).startsWith('~$')

function noSession(path: string, host: Host): string | null {
  if (isLock(path, host)) return 'Excel keeps it while the workbook is open'
  return host.basename(path) === 'codebook.xlsx' ? 'it is the workbook of a codebook' : null
}
