/** A mistake in how the program was called: it is shown, and the program ends with exit code 2. */
export class Mistake extends Error {}
