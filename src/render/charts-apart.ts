import { Worker } from 'node:worker_threads'
import type { SizedChart } from '../layout/pages.js'
import type { FontFiles } from '../template/load-fonts.js'
import type { Theme } from '../template/theme.js'
import type { Drawing } from './draw-chart.js'

/** What the worker draws with. It is told of chart after chart, and answers with drawings in the same order. */
export interface WorkerLook {
  theme: Theme
  fonts: FontFiles
}

/** Draws charts in a worker. */
export class ChartsApart {
  private readonly worker: Worker
  private readonly begun = new Map<SizedChart['chart'], { width: number; drawing: Promise<Drawing> }>()
  /** Of the charts that were begun, in their order, those that have no answer yet. */
  private readonly waiting: ((drawing: Drawing) => void)[] = []
  /** Never answered, but says why the worker ended. */
  private readonly ended: Promise<never>

  constructor(theme: Theme, fonts: FontFiles) {
    const workerData: WorkerLook = { theme, fonts }
    this.worker = new Worker(new URL('./chart-worker.js', import.meta.url), { workerData })
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
  }

  begin(sized: SizedChart): void {
    void this.drawingOf(sized)
  }

  draw(sized: SizedChart): Promise<Drawing> {
    this.worker.ref()
    return Promise.race([this.drawingOf(sized), this.ended])
  }

  close(): void {
    void this.worker.terminate()
  }

  private drawingOf(sized: SizedChart): Promise<Drawing> {
    const known = this.begun.get(sized.chart)
    if (known?.width === sized.width) return known.drawing
    const drawing = new Promise<Drawing>(resolve => this.waiting.push(resolve))
    this.worker.postMessage(sized)
    this.begun.set(sized.chart, { width: sized.width, drawing })
    return drawing
  }
}
