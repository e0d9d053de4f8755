import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Damage } from './damaged-export.js'

/** Writes a damaged export into a folder; returns the path of the session. */
export async function place({ files, session }: Damage, folder: string): Promise<string> {
  const at = join(folder, session)
  await mkdir(session === 'sessie' ? at : folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    if (typeof content === 'object' && 'link' in content) await symlink(content.link, path)
    else await writeFile(path, content)
  }
  return at
}
