import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { kept } from '../template/parse-yaml.js'
import { noticesOf } from './notices.js'

// Makes dist/, the built program: what a build needs in a few files instead of seven hundred, for opening and compiling
// those takes an eighth of its time. Libraries that only some outputs need stay packages of their own.

const FOLDER = 'dist'
const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object }

const require = createRequire(import.meta.url)
const hyphenation = JSON.stringify(require('hyphen/patterns/nl.js'))

const templates = new Map<string, string>()
for (const file of (await readdir('templates', { recursive: true })).sort())
  if (file.endsWith('.yaml')) {
    const text = await readFile(join('templates', file), 'utf8')
    templates.set(text, kept(text))
  }

/** Files, and what stands for them, seen from src. */
const replaced: [RegExp, string][] = [
  // Quicker.
  [/tiny-inflate[\\/]index\.js$/, "module.exports = require('./render/native-unpack.ts').inflate"],
  [/brotli[\\/]decompress\.js$/, "module.exports = require('./render/native-unpack.ts').unbrotli"],
  // A text is parsed quicker than a program.
  [/hyphen[\\/]patterns[\\/]nl\.js$/, `module.exports = JSON.parse(${JSON.stringify(hyphenation)})`],
  // As far as they are the program's own.
  [
    /template[\\/]parsed-beforehand\.ts$/,
    `export const parsedBeforehand = new Map(${JSON.stringify([...templates])})`,
  ],
  // What pdfkit encrypts with: it makes tables as soon as it is loaded, and no report is encrypted.
  [/@noble[\\/]ciphers[\\/]esm[\\/]aes\.js$/, 'export const cbc = null, ecb = null'],
  // It looks for modules when it runs, where the built program has none. The only one that it is asked for is `canvas`.
  [
    /chartjs-node-canvas[\\/]dist[\\/]freshRequire\.js$/,
    "exports.freshRequire = () => require('./charts/canvas/index.cjs')",
  ],
]
const replacing: Plugin = {
  name: 'replacing',
  setup({ onLoad }) {
    for (const [filter, contents] of replaced) onLoad({ filter }, () => ({ contents, resolveDir: 'src' }))
  },
}

await rm(FOLDER, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: {
    main: 'src/cli/main.ts',
    // What is started by its name.
    'parse-worker': 'src/read/parse-worker.ts',
    'chart-worker': 'src/render/chart-worker.ts',
    job: 'src/cli/several/job.ts',
    // What bench and fuzz call within one process.
    pipeline: 'src/pipeline.ts',
    host: 'src/host.ts',
    summarise: 'src/problems/summarise.ts',
  },
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Escapes would make the largest file twice as large.
  charset: 'utf8',
  external: Object.keys(dependencies),
  plugins: [replacing],
  // CommonJS packages ask for Node's own modules with `require`, which an ES module does not have.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
  },
  metafile: true,
  logLevel: 'warning',
})

// The colour profile, which pdfkit reads from the folder that it stands in.
const profile = 'data/sRGB_IEC61966_2_1.icc'
await mkdir(join(FOLDER, dirname(profile)))
await copyFile(join(dirname(require.resolve('pdfkit')), profile), join(FOLDER, profile))

await writeFile(join(FOLDER, 'NOTICES.txt'), await noticesOf(Object.keys(metafile.inputs)))
