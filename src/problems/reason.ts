const words = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a file stands where a folder should be'],
  ['EEXIST', 'a file stands where a folder should be'],
  ['EISDIR', 'it is a folder'],
  ['EBUSY', 'it is open in another program'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
])

/** A system error in a few words, without its paths. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const known = 'code' in error ? words.get(String(error.code)) : undefined
  return known ?? error.message.split('\n')[0] ?? 'unknown'
}
