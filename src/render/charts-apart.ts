import { Worker } from 'node:worker_threads'
import type { SizedChart } from '../layout/pages.js'
import type { FontFiles } from '../template/load-fonts.js'
import type { Theme } from '../template/theme.js'
import type { Drawing } from './draw-chart.js'

/** Draws charts in a worker. */
export class ChartsApart {
  private readonly worker = new Worker(new URL('./chart-worker.js', import.meta.url))
  private readonly begun = new Map<SizedChart['chart'], { width: number; drawing: Promise<Drawing> }>()
  /** Of the charts that were asked for, in their order, those that have no answer yet. */
  private readonly waiting: ((drawing: Drawing) => void)[] = []
  /** Never answered, but says why the worker ended. */
  private readonly ended: Promise<never>

  constructor(theme: Theme, fonts: FontFiles) {
    this.worker.on('message', (drawing: Drawing) => this.waiting.shift()?.(drawing))
    this.ended = new Promise((_, reject) => {
      this.worker.once('error', reject)
      this.worker.once('exit', () => reject(new Error('the worker that draws the charts ended early')))
    })
    // For whoever asks for a drawing, who may come later or not at all.
    this.ended.catch(() => {})
    // Nothing waits for it until a drawing is asked for: after a bug before that the program would never end. Only now, for
    // whoever listens for messages waits for them.
    this.worker.unref()
    this.worker.postMessage({ theme, fonts } satisfies Order)
  }

  begin(sized: SizedChart): void {
    const { chart, width } = sized
    if (this.begun.get(chart)?.width === width) return
    const drawing = new Promise<Drawing>(resolve => this.waiting.push(resolve))
    this.worker.postMessage({ sized } satisfies Order)
    this.begun.set(chart, { width, drawing })
  }

  draw(sized: SizedChart): Promise<Drawing> {
    this.begin(sized)
    const begun = this.begun.get(sized.chart)
    if (!begun) throw new Error('a chart that was begun is not there')
    this.worker.ref()
    return Promise.race([begun.drawing, this.ended])
  }

  close(): void {
    void this.worker.terminate()
  }
}

/** What the worker is told: first with what it draws, and then each chart. It answers with drawings, in their order. */
export type Order = { theme: Theme; fonts: FontFiles } | { sized: SizedChart }
