import { parentPort, workerData } from 'node:worker_threads'
import { parse } from './parse.js'

const parsed = await parse(workerData)
const columns = parsed.tables.flatMap(({ cells }) => cells.columns.flatMap(column => column ?? []))
const buffers = columns.flatMap(({ codes, dates }) => [codes.buffer, dates.buffer])
parentPort?.postMessage(parsed, [
  ...buffers,
  ...parsed.tables.map(({ cells }) => cells.rowNumbers.buffer),
] as ArrayBuffer[])
