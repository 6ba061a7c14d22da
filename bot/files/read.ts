import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { spreadsheetLimits } from '../domain/spreadsheet.ts'
import type { Spreadsheet, SpreadsheetLimits } from '../domain/spreadsheet.ts'
import { failure } from './failure.ts'
import type { ReadingResult, ReadingTask } from './read-bytes.ts'

/** Files that are read at one time; others wait, so that several people cannot take the memory of the bot. */
const atOneTime = 2

let reading = 0
const waiting: (() => void)[] = []

const enter = async (): Promise<void> => {
  if (reading < atOneTime) reading++
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

const leave = (): void => {
  const next = waiting.shift()
  if (next === undefined) reading--
  else next()
}

const work = (task: ReadingTask): Promise<ReadingResult> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: task.limits.memory },
      env: {},
      execArgv: [],
    })
    const end = (result: ReadingResult): void => {
      clearTimeout(patience)
      resolve(result)
      void worker.terminate()
    }
    const patience = setTimeout(() => end({ ok: false, code: 'file_too_large' }), task.limits.time)
    worker.once('message', (result: ReadingResult) => end(result))
    // It ran out of memory, or something in the file was never thought of.
    worker.once('error', (error: { code?: string }) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end({ ok: false, code: full ? 'file_too_large' : 'file_damaged' })
    })
    worker.once('exit', () => end({ ok: false, code: 'file_damaged' }))
  })

/**
 * Reads a workbook (.xlsx, .xlsm) or a table of text (.csv, .tsv) by what is in it. It is read in a thread of its own
 * with a bound on memory and time, so that no file can hurt the bot.
 *
 * @param name of the file, as somebody called it
 * @throws Refusal with a code of `fileFailures`
 */
export const readSpreadsheet = async (
  bytes: Uint8Array,
  name: string,
  limits: SpreadsheetLimits = spreadsheetLimits,
): Promise<Spreadsheet> => {
  if (bytes.byteLength > limits.bytes) throw failure('file_too_large')
  await enter()
  try {
    const result = await work({ bytes, name: basename(name), limits })
    if (!result.ok) throw failure(result.code)
    return result.spreadsheet
  } finally {
    leave()
  }
}
