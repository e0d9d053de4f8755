import { isAbsolute } from 'node:path'
import type { Host } from '../host.js'

/** A path that a file in `folder` names: seen from there, unless it begins at the root. */
export const seenFrom = (folder: string, path: string, host: Host): string =>
  isAbsolute(path) ? path : host.join(folder, path)
