const words = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['ELOOP', 'its links go round in a circle'],
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

const advice = new Map([
  ['EACCES', 'ask for permission to write there, or choose another folder'],
  ['EPERM', 'close it if it is open in Excel, Acrobat or another program; else choose another folder'],
  ['EBUSY', 'close it in Excel, Acrobat or whatever program has it open, and try again'],
  ['EROFS', 'choose a folder on another disk'],
  ['ENOSPC', 'make room on the disk, or choose another; what was there before is still there'],
  ['EDQUOT', 'make room on the disk, or choose another; what was there before is still there'],
  ['EISDIR', 'give the name of a file, within that folder or elsewhere'],
  ['ENOTDIR', 'choose another folder'],
  ['EEXIST', 'choose another folder'],
  ['ENAMETOOLONG', 'give it a shorter name'],
  ['ELOOP', 'choose another name'],
])

/** What to do about a system error that kept a file from being written. */
export function outputAdviceOf(error: unknown): string {
  const known = error instanceof Error && 'code' in error ? advice.get(String(error.code)) : undefined
  return known ?? 'check the folder, the space on the disk, and whether the file is open elsewhere'
}
