/** A drawing in one colour. */
export interface Icon {
  /** Path data, in a box of 256; empty for none. */
  path: string
  /** Whether what the path goes round twice is a hole, whichever way it goes. */
  evenOdd: boolean
}

export const noIcon: Icon = { path: '', evenOdd: false }
