import type { Host } from '../../host.js'
import type { Request } from '../../job.js'
import { LastingMemory } from '../../memory.js'
import { type Draft, draft, draftReport, sheetImage } from '../../preview-pipeline.js'
import { severityOf } from '../../problems/catalogue.js'
import { summarise } from '../../problems/summarise.js'
import { inputsOf } from '../watch.js'

/** What the page is told, as JSON. */
export interface State {
  /** Counts the drafts and failures. */
  version: number
  title: string
  sheets: Draft['sheets']
  outline: Draft['outline']
  /** Whether the last attempt failed, so that the sheets are those of an earlier one. */
  failed: boolean
  problems: { severity: string; text: string }[]
}

/** The report that is worked on: always the last one that could be made, with what is wrong at the moment. */
export class Studio {
  state: State = { version: 0, title: '', sheets: [], outline: [], failed: false, problems: [] }
  private readonly memory = new LastingMemory()
  private last: Draft | null = null
  private sources: string[] = []
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly request: Request,
    private readonly host: Host,
  ) {}

  /** Files and folders that it is made of. */
  inputs = (): string[] => inputsOf(this.request, this.sources, this.host)

  /** Makes the report anew. Whatever goes wrong shows as a problem, and the report before it stays. */
  renew = async (): Promise<void> => {
    const { version } = this.state
    try {
      const { draft: made, problems, sources } = await draft(this.request, this.host, () => {}, this.memory)
      this.sources = sources
      if (made) this.last = made
      const shown = made ? problems : problems.filter(one => severityOf(one) === 'error')
      this.tell(version + 1, made === null, summarise(shown))
    } catch (error) {
      // A file that was half there, or a mistake of this program: the next change may mend it.
      const text = error instanceof Error ? error.message : String(error)
      this.tell(version + 1, true, [{ severity: 'error', text }])
    }
  }

  /** A page as an image, by its place and its name; null when the report has moved on. */
  async sheet(page: number, name: string): Promise<string | null> {
    return this.last && this.last.sheets[page]?.name === name ? sheetImage(this.last, page) : null
  }

  /** The report as a PDF; null as long as there is none. */
  async report(): Promise<Uint8Array | null> {
    return this.last && draftReport(this.last)
  }

  /** Calls `heard` for each new state, until the function that is returned is called. */
  listen(heard: () => void): () => void {
    this.listeners.add(heard)
    return () => this.listeners.delete(heard)
  }

  private tell(version: number, failed: boolean, problems: State['problems']): void {
    const { title = '', sheets = [], outline = [] } = this.last ?? {}
    this.state = { version, title, sheets, outline, failed, problems }
    for (const heard of this.listeners) heard()
  }
}
