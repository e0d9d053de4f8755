import { parentPort } from 'node:worker_threads'
import type { ChartLook } from '../charts/chart-kind.js'
import type { Order } from './charts-apart.js'
import { drawChart } from './draw-chart.js'
import { Typefaces } from './typefaces.js'

let look: ChartLook | undefined

parentPort?.on('message', (order: Order) => {
  if ('sized' in order) parentPort?.postMessage(look ? drawChart(order.sized, look) : [])
  else look = { theme: order.theme, measure: new Typefaces(order.fonts.main, order.fonts.fallback) }
})
