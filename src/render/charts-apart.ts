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
  private readonly waiting: { resolve: (drawing: Drawing) => void; reject: (error: unknown) => void }[] = []

  constructor(theme: Theme, fonts: FontFiles) {
    this.worker.on('message', (drawing: Drawing) => this.waiting.shift()?.resolve(drawing))
    this.worker.on('error', error => {
      for (const { reject } of this.waiting.splice(0)) reject(error)
    })
    this.worker.postMessage({ theme, fonts } satisfies Order)
  }

  begin(sized: SizedChart): void {
    const { chart, width } = sized
    if (this.begun.get(chart)?.width === width) return
    const drawing = new Promise<Drawing>((resolve, reject) => this.waiting.push({ resolve, reject }))
    this.worker.postMessage({ sized } satisfies Order)
    this.begun.set(chart, { width, drawing })
  }

  draw(sized: SizedChart): Promise<Drawing> {
    this.begin(sized)
    const begun = this.begun.get(sized.chart)
    if (!begun) throw new Error('a chart that was begun is not there')
    return begun.drawing
  }

  close(): void {
    void this.worker.terminate()
  }
}

/** What the worker is told: first with what it draws, and then each chart. It answers with drawings, in their order. */
export type Order = { theme: Theme; fonts: FontFiles } | { sized: SizedChart }
