import { workerData } from 'node:worker_threads'
import { groupTask, type Share } from './group-all.js'

const { tasks, done, port }: Share = workerData
port.postMessage(tasks.map(groupTask))
Atomics.store(done, 0, 1)
Atomics.notify(done, 0)
