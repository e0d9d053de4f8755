import type { Analysis } from '../analyse/analysis.js'

/** `analysis.json`: the analysis as it stands. */
export const renderJson = (analysis: Analysis): Uint8Array =>
  Buffer.from(`${JSON.stringify(analysis, null, 2)}\n`)
