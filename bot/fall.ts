import type { Log } from './log.ts'

// What is under way may hang for the very reason.
const patienceMs = 10_000

/**
 * Ends the process with 1 on what nobody caught, and logs its kind, code and places: Node would print the error with all
 * that it carries, and PostgreSQL's carry the values of a row.
 *
 * @param end ends what is under way, and the process with the code
 */
export const endOnFault = (log: Log, end: (code: number) => Promise<unknown>): void => {
  const fall = (error: unknown): void => {
    log.error('process.failed', {}, error)
    setTimeout(() => process.exit(1), patienceMs).unref()
    void end(1)
  }
  process.on('uncaughtException', fall)
  process.on('unhandledRejection', fall)
}
