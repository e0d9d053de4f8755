import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from './xlsx-parse.js'

parentPort?.postMessage(await parseWorkbook(workerData, rows => parentPort?.postMessage(rows)))
