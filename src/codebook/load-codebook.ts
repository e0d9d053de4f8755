import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { readIfThere } from '../template/read-if-there.js'
import type { Codebook } from './codebook.js'
import { readCodebook } from './read-codebook.js'

export const CODEBOOK = 'codebook.yaml'

/** A codebook with the text that it was read from. */
export interface LoadedCodebook {
  codebook: Codebook
  text: string
}

/** The folder of a session's codebook: where the session stands, or within a folder of tables that holds its configuration. */
export async function codebookFolder(session: string, host: Host): Promise<string> {
  if ((await host.kindOf(session)) === 'folder')
    for (const name of [CODEBOOK, 'rapport.yaml'])
      if ((await host.kindOf(host.join(session, name))) === 'file') return session
  return host.dirname(session)
}

/** The codebook of a session: the file given, or `codebook.yaml` beside it, or none. */
export async function loadCodebook(
  given: string | null,
  session: string,
  host: Host,
): Promise<{ loaded: LoadedCodebook | null; problems: Problem[] }> {
  const file = given ?? host.join(await codebookFolder(session, host), CODEBOOK)
  const { bytes, problems: unreadable } = await readIfThere(file, host)
  if (unreadable.length > 0) return { loaded: null, problems: unreadable }
  if (!bytes) return { loaded: null, problems: given === null ? [] : [problem('codebook-missing', { file })] }
  const text = new TextDecoder().decode(bytes)
  const { codebook, problems } = readCodebook(text, file)
  return { loaded: codebook && { codebook, text }, problems }
}
