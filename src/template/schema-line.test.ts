import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Host, nodeHost } from '../host.js'
import { renewSchemaLine, schemaLine } from './schema-line.js'

/** A machine on which the program stands in a folder, and these files. */
const machine = (program: string, files: string[] = []): Host => ({
  ...nodeHost,
  templatesFolder: `${program}/templates`,
  kindOf: async path => (files.includes(join(path)) ? 'file' : 'missing'),
})
const line = (place: string): string => `# yaml-language-server: $schema=${place}\n`

describe('the schema line', () => {
  it.each([
    [
      '/werk/node_modules/synth-report',
      '/werk',
      'node_modules/synth-report/templates/schemas/rapport.schema.json',
    ],
    [
      '/werk/node_modules/synth-report',
      '/werk/a/b',
      '../../node_modules/synth-report/templates/schemas/rapport.schema.json',
    ],
    ['/werk/kloon', '/werk/kloon/sessies/x', '../../templates/schemas/rapport.schema.json'],
    ['/opt/synth-report', '/werk', 'file:///opt/synth-report/templates/schemas/rapport.schema.json'],
    [
      '/opt/synth-report',
      '/opt/synth-report-2',
      'file:///opt/synth-report/templates/schemas/rapport.schema.json',
    ],
    ['/Mijn map/kloon', '/elders', 'file:///Mijn%20map/kloon/templates/schemas/rapport.schema.json'],
  ])('of the program in %s and a project in %s is %s', (program, project, place) => {
    expect(schemaLine('rapport', project, machine(program))).toBe(line(place))
  })
})

describe('renewing the schema line', () => {
  const renewed = (place: string, files: string[] = []): Promise<string> =>
    renewSchemaLine(`${line(place)}titel: x\n`, 'rapport', '/werk', machine('/hier', files))

  it('mends one that leads nowhere on this machine', async () => {
    const mended = `${line('file:///hier/templates/schemas/rapport.schema.json')}titel: x\n`
    expect(await renewed('file:///daar/templates/schemas/rapport.schema.json')).toBe(mended)
    expect(await renewed('/daar/templates/schemas/rapport.schema.json')).toBe(mended)
    expect(await renewed('file:///C:/daar/templates/schemas/rapport.schema.json')).toBe(mended)
    expect(await renewed('../daar/templates/schemas/rapport.schema.json')).toBe(mended)
  })

  it.each([
    ['file:///da%20ar/schemas/rapport.schema.json', '/da ar/schemas/rapport.schema.json'],
    ['../daar/schemas/rapport.schema.json', '/daar/schemas/rapport.schema.json'],
    ['https://voorbeeld.nl/schemas/rapport.schema.json', ''],
    ['mijn.schema.json', ''],
  ])('leaves %s alone', async (place, file) => {
    expect(await renewed(place, [file])).toBe(`${line(place)}titel: x\n`)
  })

  it('mends it in a file with the line ends of Windows', async () => {
    const text = `${line('/daar/schemas/rapport.schema.json').trimEnd()}\r\ntitel: x\r\n`
    const mended = `${line('file:///hier/templates/schemas/rapport.schema.json').trimEnd()}\r\ntitel: x\r\n`
    expect(await renewSchemaLine(text, 'rapport', '/werk', machine('/hier'))).toBe(mended)
  })

  it('leaves a text without one alone', async () => {
    expect(await renewSchemaLine('titel: x\n', 'rapport', '/werk', machine('/hier'))).toBe('titel: x\n')
  })
})
