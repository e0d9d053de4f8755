/** The middle of the values; of an even number the higher of the two. */
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
