/** What the program says when it ends. */
export const exitCodes = {
  done: 0,
  /** A bug in this program. */
  bug: 1,
  /** Something the user can fix. */
  fixable: 2,
} as const
