import type { Request } from '../job.js'

/** The options that say how a session is read and analysed, as every command has them. */
export interface SessionOptions {
  config?: string
  template?: string
  codebook?: string
  keepIds?: boolean
  unmasked?: boolean
}

/** What the options of a command ask for; null where they leave it to the files beside the session. */
export const requestOf = (session: string, options: SessionOptions): Request => ({
  session,
  config: options.config ?? null,
  template: options.template ?? null,
  codebook: options.codebook ?? null,
  keepIds: options.keepIds ?? false,
  unmasked: options.unmasked ?? false,
})
