import { run } from './main.js'

// Starts the program from its sources, as bin/ starts the built one.
await run(process.argv)
