import { parentPort, workerData } from 'node:worker_threads'
import { readBytes } from './read-bytes.ts'
import type { ReadingTask } from './read-bytes.ts'

// Runs in a thread of its own (bot/files/read.ts): what it takes can be bounded, and it can be ended.
parentPort?.postMessage(readBytes(workerData as ReadingTask))
