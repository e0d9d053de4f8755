import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The steps in order: each may know the types of the steps before it. */
const steps = ['read', 'validate', 'analyse', 'compose', 'layout', 'render']
const nouns = ['problems', 'dutch', 'template', 'config', 'charts', 'codebook']
/** Started by hand while developing; not part of the program. */
const outside = ['scripts']

/** Arrows that point the wrong way for a reason, as `from → to`. What is no longer there has to go from this list too. */
const allowed = new Set([
  // `synth-report analyse` ends where the analysis does: what the pipeline builds is no part of it, only its JSON.
  'cli/analyse.ts → render/json.ts',
])

/** What the pipelines may call of the steps. A step's door is `<verb>/<verb>.ts`; the rest says why it is here. */
const doors = new Set([
  'read/read.ts',
  'validate/validate.ts',
  // What the configuration says in the terms of a session; config itself may not know validate.
  'validate/overrides.ts',
  'analyse/analyse.ts',
  'compose/compose.ts',
  // A page of the preview, only made when someone looks at it.
  'render/svg.ts',
  // `template check` looks at what pages call, and at the names in all texts, without a session to compose.
  'compose/blocks/call-problems.ts',
  'compose/tag-problems.ts',
  'layout/layout.ts',
  // The infographic as a page of its own: only made when someone asks for it.
  'layout/set-infographic.ts',
  // What the infographic has no room for is known once it is laid out.
  'layout/infographic-problems.ts',
  // What nothing after it is to see is taken out of a session before anything else is done with it.
  'validate/mask-texts.ts',
  // Render's door: one function for all formats.
  'render/formats.ts',
  // Layout measures with the fonts that render will draw with, and may not import them.
  'render/typefaces.ts',
  // Told of each chart while layout finds its size: it is drawn before anything else is rendered.
  'render/chart-drawer.ts',
  // Layout needs the logo's proportions, and only render can draw it.
  'render/draw-images.ts',
  // Loaded early, together with the rest; formats.ts is what calls it.
  'render/pdf.ts',
  // The codebook's workbook: written for `codebook init`, brought up to date by `codebook pull`.
  'render/codebook/render-codebook.ts',
  'render/codebook/refresh-codebook.ts',
])
/** What may call the steps: the line from export to report, and the commands on codebooks. */
const pipelines = [
  'examine.ts',
  'pipeline.ts',
  'preview-pipeline.ts',
  'codebook-pipeline.ts',
  'init-pipeline.ts',
  'template-pipeline.ts',
]

/** Where a third-party library may be used. */
const homes: Record<string, string[]> = {
  pdfkit: ['render'],
  fontkit: ['render'],
  'bidi-js': ['render'],
  'chartjs-node-canvas': ['render'],
  '@resvg/resvg-wasm': ['render'],
  exceljs: ['render'],
  'csv-parse': ['read'],
  'iconv-lite': ['read'],
  commander: ['cli'],
  'hyphen/hyphen.js': ['dutch'],
  'hyphen/patterns/nl.js': ['dutch'],
  mustache: ['compose'],
  'markdown-it': ['compose'],
  'markdown-it-footnote': ['compose'],
  'fastest-levenshtein': ['problems'],
  yaml: ['template', 'codebook'],
  'node:fs': ['host.ts', 'disk'],
}

interface Import {
  from: string
  /** A file of ours, or the name of a package as written. */
  to: string
  typeOnly: boolean
}

const source = fileURLToPath(new URL('.', import.meta.url))
const folderOf = (file: string): string => file.split('/')[0] ?? ''
const isTest = (file: string): boolean => /\.(test|testing)\.ts$/.test(file)

/** A source without its comments; a `//` within a string stays. */
const withoutComments = (text: string): string =>
  text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, string: string | undefined) => string ?? '',
  )

/** Every import in a source: static, dynamic, only for its types, re-exported, required, or started as a worker. */
function importsOf(from: string, text: string): Import[] {
  const code = withoutComments(text)
  const resolve = (name: string): string =>
    name.startsWith('.') ? normalize(join(dirname(from), name)).replace(/\.js$/, '.ts') : name
  const found: Import[] = []
  const collect = (pattern: RegExp, isType: (match: RegExpMatchArray) => boolean): void => {
    for (const match of code.matchAll(pattern))
      found.push({ from, to: resolve(match.groups?.name ?? ''), typeOnly: isType(match) })
  }
  collect(/^(?:import|export)\s+(?<type>type\s)?[^'"();]*?\bfrom\s+['"](?<name>[^'"]+)['"]/gm, match =>
    Boolean(match.groups?.type),
  )
  collect(/^import\s+['"](?<name>[^'"]+)['"]/gm, () => false)
  collect(/(?<type>\btypeof\s+)?\bimport\(\s*['"](?<name>[^'"]+)['"]\s*\)/g, match =>
    Boolean(match.groups?.type),
  )
  collect(/\brequire(?:\.resolve|\([^()]*\))?\(\s*['"](?<name>[^'"]+)['"]\s*\)/g, () => false)
  collect(/\bcreateRequire\([^()]*\)\(\s*['"](?<name>[^'"]+)['"]\s*\)/g, () => false)
  collect(/\bnew URL\(\s*['"](?<name>\.[^'"]+\.js)['"]/g, () => false)
  return found
}

const names = (await readdir(source, { recursive: true })).map(name => name.replaceAll('\\', '/'))
const files = names.filter(name => name.endsWith('.ts')).sort()
const code = new Map(
  await Promise.all(files.map(async file => [file, await readFile(join(source, file), 'utf8')] as const)),
)
/** What the program consists of: no tests. */
const program = files.filter(file => !isTest(file) && !outside.includes(folderOf(file)))
const imports = program.flatMap(file => importsOf(file, code.get(file) ?? ''))
const own = imports.filter(({ to }) => code.has(to))
const arrow = ({ from, to }: Import): string => `${from} → ${to}`
const wrong = (found: Import[]): string[] => found.map(arrow).filter(one => !allowed.has(one))
const isStep = (file: string): boolean => steps.includes(folderOf(file))
const isNoun = (file: string): boolean => nouns.includes(folderOf(file))
const crossing = own.filter(({ from, to }) => folderOf(from) !== folderOf(to))

describe('what reads the imports', () => {
  it('sees every kind of them', () => {
    const text = `
import { a } from './a.js'
import {
  b,
  type C,
} from '../b.js'
import type { D } from './d.js'
export type { E } from './e.js'
export * from './f.js'
import './g.js'
// import './not.js'
/* import './not.js' */
const h = await import('./h.js')
let i: typeof import('./i.js')
const j = createRequire(import.meta.url)('./j.js')
new Worker(new URL('./k.js', import.meta.url))
const url = 'https://voorbeeld.nl'; import('exceljs')
`
    expect(
      importsOf('compose/x.ts', text)
        .map(({ to, typeOnly }) => `${typeOnly ? 'type ' : ''}${to}`)
        .sort(),
    ).toEqual([
      'b.ts',
      'compose/a.ts',
      'compose/f.ts',
      'compose/g.ts',
      'compose/h.ts',
      'compose/j.ts',
      'compose/k.ts',
      'exceljs',
      'type compose/d.ts',
      'type compose/e.ts',
      'type compose/i.ts',
    ])
  })

  it('finds the file of every import', () => {
    expect(imports.filter(({ to }) => to.endsWith('.ts') && !code.has(to)).map(arrow)).toEqual([])
    expect(own.length).toBeGreaterThan(200)
  })

  it('knows every folder and what it is', () => {
    const folders = new Set(program.filter(file => file.includes('/')).map(folderOf))
    expect([...folders].sort()).toEqual([...steps, ...nouns, 'cli', 'disk'].sort())
    expect(program.filter(file => !file.includes('/'))).toEqual([
      'codebook-pipeline.ts',
      'examine.ts',
      'host.ts',
      'init-pipeline.ts',
      'job.ts',
      'memory.ts',
      'pipeline.ts',
      'preview-pipeline.ts',
      'template-pipeline.ts',
    ])
  })
})

describe('the arrows', () => {
  it('of a step go to nouns, the host’s types, and the types of steps before it', () => {
    const place = (file: string): number => steps.indexOf(folderOf(file))
    const fine = ({ from, to, typeOnly }: Import): boolean =>
      isNoun(to) || (typeOnly && (to === 'host.ts' || (isStep(to) && place(to) < place(from))))
    expect(wrong(crossing.filter(one => isStep(one.from) && !fine(one)))).toEqual([])
  })

  it('of a noun go to nouns and the host’s types', () => {
    const fine = ({ to, typeOnly }: Import): boolean => isNoun(to) || (typeOnly && to === 'host.ts')
    expect(wrong(crossing.filter(one => isNoun(one.from) && !fine(one)))).toEqual([])
  })

  it('between nouns never go round', () => {
    const next = (noun: string): string[] =>
      crossing.filter(({ from, to }) => folderOf(from) === noun && isNoun(to)).map(({ to }) => folderOf(to))
    const reached = (start: string): Set<string> => {
      const seen = new Set<string>()
      const todo = next(start)
      for (let noun = todo.pop(); noun; noun = todo.pop())
        if (!seen.has(noun)) {
          seen.add(noun)
          todo.push(...next(noun))
        }
      return seen
    }
    expect(nouns.filter(noun => reached(noun).has(noun))).toEqual([])
  })

  it('of the host go to the disk and problems, of the disk to problems only', () => {
    const next: Record<string, string[]> = { 'host.ts': ['disk', 'problems'], disk: ['disk', 'problems'] }
    expect(
      wrong(own.filter(({ from, to }) => next[folderOf(from)]?.includes(folderOf(to)) === false)),
    ).toEqual([])
  })

  it('to the functions of a step come from the pipelines only, and to its doors', () => {
    const called = crossing.filter(({ to, typeOnly }) => isStep(to) && !typeOnly)
    expect(wrong(called.filter(({ from, to }) => !pipelines.includes(from) || !doors.has(to)))).toEqual([])
  })

  it('to the pipelines come from cli only', () => {
    expect(
      wrong(
        own.filter(
          ({ from, to }) => pipelines.includes(to) && folderOf(from) !== 'cli' && !pipelines.includes(from),
        ),
      ),
    ).toEqual([])
  })

  it('to cli come from nowhere', () => {
    expect(wrong(crossing.filter(({ to }) => folderOf(to) === 'cli'))).toEqual([])
  })

  it('to what is only for tests come from nowhere in the program', () => {
    expect(wrong(imports.filter(({ to }) => isTest(to)))).toEqual([])
  })

  it('that are allowed all the same, and the doors, exist', () => {
    const arrows = new Set(own.map(arrow))
    expect([...allowed].filter(one => !arrows.has(one))).toEqual([])
    expect([...doors].filter(door => !pipelines.some(from => arrows.has(`${from} → ${door}`)))).toEqual([])
  })
})

describe('what comes from outside', () => {
  it.each(Object.entries(homes))('%s is used in %j only', (name, folders) => {
    const uses = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`))
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter(({ from }) => !folders.includes(folderOf(from))).map(arrow)).toEqual([])
  })

  it('the terminal and its signals are for cli and the disk only', () => {
    const uses = program.filter(file =>
      /(?<![.\w])(console|process)\s*[.[]|globalThis\.process|['"](node:)?process['"]/.test(
        withoutComments(code.get(file) ?? ''),
      ),
    )
    expect(uses.filter(file => folderOf(file) !== 'cli' && folderOf(file) !== 'disk')).toEqual([])
    expect(uses.length).toBeGreaterThan(0)
  })

  it('no colour is written anywhere: a theme has them', () => {
    const colour = /['"`]#[0-9a-f]{3,4}['"`]|#[0-9a-f]{6}(?:[0-9a-f]{2})?\b|\b(?:rgb|hsl)a?\(\s*\d/i
    expect(colour.test("'#1A2b3c'") && colour.test('rgba(0, 0, 0, 1)')).toBe(true)
    expect(program.filter(file => colour.test(withoutComments(code.get(file) ?? '')))).toEqual([])
  })
})
