import { parentPort, workerData } from 'node:worker_threads'
import type { SizedChart } from '../layout/pages.js'
import type { WorkerLook } from './charts-apart.js'
import { drawChart } from './draw-chart.js'
import { Typefaces } from './typefaces.js'

const { theme, fonts } = workerData as WorkerLook
const measure = new Typefaces(fonts.main, fonts.fallback)

parentPort?.on('message', (sized: SizedChart) => {
  parentPort?.postMessage(drawChart(sized, { theme, measure }))
})
