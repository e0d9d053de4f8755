import { writeFileSync } from 'node:fs'
import { templateReference } from './template-reference.js'

/** Writes the part of the guide for template authors that the program knows best: `npm run reference`. */
writeFileSync('docs/sjabloon-naslag.md', await templateReference())
