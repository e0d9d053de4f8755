import { writeFileSync } from 'node:fs'
import { jsonSchemas } from './json-schemas.js'

/** Writes the JSON Schemas by which editors complete and check the YAML files: `npm run schemas`. */
for (const [name, text] of jsonSchemas()) writeFileSync(`templates/schemas/${name}.schema.json`, text)
