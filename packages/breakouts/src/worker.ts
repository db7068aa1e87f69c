import { parentPort, workerData } from 'node:worker_threads'
import { work } from './messages.ts'

work(workerData, (message) => parentPort?.postMessage(message, []))
