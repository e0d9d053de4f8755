#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A build is over in two seconds: machine code for what is not called very often costs more than it gains.
setFlagsFromString('--interrupt-budget=300000')
const { run } = await import('../dist/main.js')
await run(process.argv)
