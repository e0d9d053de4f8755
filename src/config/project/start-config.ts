import { scalar } from '../../codebook/yaml-write.js'

/** What a benchmark may look like, where there is none. */
const EXAMPLE = { name: 'synthetrons', value: 60 }

/** What a session says that its `rapport.yaml` begins with. */
export interface ProjectFacts {
  /** The export, seen from the project's folder. */
  session: string
  /** Where editors find the schema of this file. */
  schemaLine: string
  /** The template that was chosen, as this file names it. */
  template: string | null
  title: string | null
  subtitle: string | null
  client: string | null
  date: string | null
  goal: string | null
  chapters: { title: string; questions: string[] }[]
  questions: { id: string; text: string; short: string | null; role: string | null }[]
  polls: { id: string; text: string; after: string | null }[]
  benchmark: { name: string; value: number }[]
}

/** The text of a new `rapport.yaml`: filled from the export, with what else can be said as comments. */
export function startConfig(facts: ProjectFacts): string {
  const line = (key: string, value: string | null, example: string): string =>
    value === null || value === '' ? `# ${key}: ${example}` : `${key}: ${scalar(oneLine(value))}`
  return `${facts.schemaLine}# De instellingen van dit rapport, gevuld uit de export. Verander wat anders moet; een regel achter # doet niets.
# Daarna: synth-report build, in deze map.

sessie: ${scalar(facts.session)}

# Op de titelpagina
${line('titel', facts.title, 'De titel van het rapport')}
${line('ondertitel', facts.subtitle, 'Wat de titel nog niet zegt')}
# korte titel: Voor boven aan elke pagina
${line('opdrachtgever', facts.client, 'Gemeente Voorbeeld')}
${line('datum', facts.date, '2026-01-31')}
# logo: logo.svg            # SVG, PNG of JPEG, in deze map
# vertrouwelijk: true

# Het doel in één zin, ook voor de infographic
${line('doel', facts.goal, 'Horen wat er leeft')}

${line('template', facts.template, 'beknopt         # de naam van een sjabloon, of een map: ./huisstijl')}

# De bijlage met contactgegevens, een regel per regel
# contact:
#   - Projectteam van de opdrachtgever
#   - projectteam@voorbeeld.nl

# De hoofdstukken van de uitkomsten, elk met zijn vragen, in de volgorde van het rapport
${chaptersText(facts)}
# Per vraag: kort (de naam in koppen en grafieken), rol (opwarm, evaluatie, afsluiting of geen), en tekst, als de vraag
# in het rapport anders moet luiden dan in de export
${questionsText(facts)}
${pollsText(facts)}# De benchmark waarmee dit rapport vergelijkt, in plaats van die van het sjabloon; percentages zonder %
# benchmark:
${(facts.benchmark.length > 0 ? facts.benchmark : [EXAMPLE]).map(({ name, value }) => `#   ${name}: ${value}`).join('\n')}

# Aantallen in uw teksten die kloppen, hoewel de sessie ze niet heeft: zonder waarschuwing
# getallen: [210 deelnemers]

# Wat een cluster van de evaluatievraag is: positief, kanttekening of suggestie
# evaluatie:
#   prettig gesprek: positief
`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a comment can hold. */
const remark = (text: string): string => {
  const characters = [...oneLine(text)]
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('')
}

function chaptersText({ chapters, questions }: ProjectFacts): string {
  if (chapters.length === 0) return '# hoofdstukken:\n#   - titel: Een hoofdstuk\n#     vragen: [v1, v2]\n'
  const textOf = new Map(questions.map(({ id, text }) => [id, text]))
  const lines = chapters.flatMap(chapter => [
    `  - titel: ${scalar(oneLine(chapter.title))}`,
    '    vragen:',
    ...chapter.questions.map(id => `      - ${scalar(id)}   # ${remark(textOf.get(id) ?? '')}`),
  ])
  return `hoofdstukken:\n${lines.join('\n')}\n`
}

/** What `vragen` says of a question: a comment with its text, and below it the entry, itself a comment when nothing is said. */
export function questionEntry({ id, text, short, role }: ProjectFacts['questions'][number]): {
  comment: string
  line: string
} {
  const said = [
    ...(short === null ? [] : [`kort: ${scalar(oneLine(short))}`]),
    ...(role === null ? [] : [`rol: ${role}`]),
  ]
  const entry = `${scalar(id)}: { ${said.length > 0 ? said.join(', ') : 'kort: …, rol: …'} }`
  return { comment: remark(text), line: said.length > 0 ? entry : `# ${entry}` }
}

function questionsText({ questions }: ProjectFacts): string {
  const lines = questions.map(question => {
    const { comment, line } = questionEntry(question)
    return `  # ${comment}\n  ${line}`
  })
  const isSaid = questions.some(({ short, role }) => short !== null || role !== null)
  return `${isSaid ? '' : '# '}vragen:\n${lines.join('\n')}\n`
}

function pollsText({ polls }: ProjectFacts): string {
  if (polls.length === 0) return ''
  const lines = polls.map(
    ({ id, text, after }) =>
      `#   ${scalar(id)}: { na vraag: ${after === null ? 'null' : scalar(after)} }   # ${remark(text)}`,
  )
  return `# Na welke vraag een poll in het rapport komt; null: een poll op zichzelf, aan het eind\n# polls:\n${lines.join('\n')}\n\n`
}
