/** Whether a file belongs to an export of CSV files: lock files and hidden files do not. */
export const isCsvName = (name: string): boolean => /\.csv$/i.test(name) && !/^(\.|~\$)/.test(name)
