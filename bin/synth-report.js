#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A build is over in two seconds: machine code for what is not called very often costs more than it gains. Newer versions
// have a quick compiler for that, and call this setting otherwise.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000')
const { run } = await import('../dist/main.js')
await run(process.argv)
