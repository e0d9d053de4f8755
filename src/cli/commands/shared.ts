/** Takes the exit code of a command. */
export type End = (code: number) => void

/** What the help says of an argument or option that several commands have. */
export const SESSION = 'the export: .xlsx, .csv, .zip, or a folder of CSV files'
export const CONFIG = 'configuration, instead of the rapport.yaml beside the session'
export const TEMPLATE = 'name of a template, or its folder'
export const CODEBOOK = 'codebook, instead of the codebook.yaml beside the session'
export const KEEP_IDS = 'keep the ids of participants instead of pseudonyms'
export const QUIET = 'show errors only'
