import { parentPort } from 'node:worker_threads'
import { type Job, parse } from './parse.js'

parentPort?.once('message', async (job: Job) => {
  const parsed = await parse(job)
  const columns = parsed.tables.flatMap(({ cells }) => cells.columns.flatMap(column => column ?? []))
  const buffers = columns.flatMap(({ codes, dates }) => [codes.buffer, dates.buffer])
  parentPort?.postMessage(parsed, [
    ...buffers,
    ...parsed.tables.map(({ cells }) => cells.rowNumbers.buffer),
  ] as ArrayBuffer[])
})
