import { cleanText } from './clean.js'
import { scanPart } from './xml-part.js'
import type { ZipEntry } from './zip-directory.js'

/** The parts of a workbook that matter here. */
export interface WorkbookParts {
  /** In the order of their tabs, hidden ones included. */
  sheets: { name: string; part: ZipEntry }[]
  /** Whether days are counted from 1904 rather than 1900. */
  is1904: boolean
  strings: ZipEntry | undefined
  styles: ZipEntry | undefined
}

interface Relation {
  /** The last part of its type, such as `worksheet`. */
  type: string
  target: string
}

/** Finds the parts of a workbook, whatever their names. Throws when a sheet is missing, or it is no workbook. */
export async function workbookParts(entries: ZipEntry[]): Promise<WorkbookParts> {
  const byName = new Map(entries.map(entry => [comparable(entry.name), entry]))
  const partOf = (name: string): ZipEntry | undefined => byName.get(comparable(name))
  const relationsOf = async (folder: string, name: string): Promise<Map<string, Relation>> => {
    const part = partOf(`${folder}_rels/${name}.rels`)
    return part ? readRelations(part, folder) : new Map()
  }
  const ofType = (relations: Map<string, Relation>, type: string): string | undefined =>
    [...relations.values()].find(one => one.type === type)?.target

  const path = ofType(await relationsOf('', ''), 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = partOf(path)
  if (!workbook) throw new Error('no workbook')
  const { listed, is1904 } = await readWorkbook(workbook)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations = await relationsOf(folder, path.slice(folder.length))
  const sheets = listed.flatMap(({ name, id }) => {
    const relation = relations.get(id)
    // Sheets of another type hold a chart or a macro.
    if (relation && relation.type !== 'worksheet') return []
    const part = relation && partOf(relation.target)
    if (!part) throw new Error('a sheet that is not there')
    return [{ name, part }]
  })
  return {
    sheets,
    is1904,
    strings: partOf(ofType(relations, 'sharedStrings') ?? `${folder}sharedStrings.xml`),
    styles: partOf(ofType(relations, 'styles') ?? `${folder}styles.xml`),
  }
}

async function readWorkbook(
  part: ZipEntry,
): Promise<{ listed: { name: string; id: string }[]; is1904: boolean }> {
  const listed: { name: string; id: string }[] = []
  let is1904 = false
  await scanPart(part, {
    open(name, within, tag) {
      if (within === '' && name !== 'workbook') throw new Error('no workbook')
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(tag.attribute('date1904') ?? '')
      if (name === 'sheet' && within === 'sheets')
        listed.push({ name: cleanText(tag.attribute('name') ?? ''), id: tag.attribute('id') ?? '' })
    },
  })
  return { listed, is1904 }
}

async function readRelations(part: ZipEntry, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  await scanPart(part, {
    open(name, _, tag) {
      if (name !== 'Relationship') return
      const type = (tag.attribute('Type') ?? '').replace(/^.*\//, '')
      relations.set(tag.attribute('Id') ?? '', {
        type,
        target: resolved(tag.attribute('Target') ?? '', folder),
      })
    },
  })
  return relations
}

/** A target as a path from the root of the package: it is given from there, or from the folder of what refers to it. */
function resolved(target: string, folder: string): string {
  const path: string[] = []
  const given = target.replaceAll('\\', '/')
  for (const step of (given.startsWith('/') ? given : folder + given).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Names of parts are the same whatever their case, and however their odd characters are written. */
function comparable(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
