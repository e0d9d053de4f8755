import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from './xlsx-parse.js'

// Null for what cannot be read: why is of no use to a person, and an exception would be printed.
parseWorkbook(workerData).then(
  sheets => parentPort?.postMessage(sheets),
  () => parentPort?.postMessage(null),
)
