import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hasCode } from './error-code.ts'

/** Thrown when another process that still lives holds the lock; `pid` is that process. */
export class HeldByAnother extends Error {
  override name = 'HeldByAnother'
  readonly pid: number
  constructor(pid: number, message: string) {
    super(message)
    this.pid = pid
  }
}

/**
 * Takes the lock `file` for this process until `release`. A lock whose process was killed counts as free.
 *
 * @throws HeldByAnother when its process lives
 */
export const takeLock = (file: string): { release: () => void } => {
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`
  const draft = `${file}.${process.pid}`
  for (;;) {
    // Written beside and linked: whoever finds the lock finds it filled in.
    writeFileSync(draft, mine)
    try {
      linkSync(draft, file)
      return { release: () => release(file, mine) }
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    } finally {
      rmSync(draft, { force: true })
    }
    const theirs = read(file)
    if (theirs === undefined) continue
    const pid = Number(theirs.split(' ')[0])
    if (isAlive(theirs))
      throw new HeldByAnother(pid, `Process ${pid} already runs the database of this folder.`)
    discard(file, theirs)
  }
}

/** The process that holds the lock `file`, where it lives. */
export const lockHolder = (file: string): number | undefined => {
  const content = read(file)
  return content !== undefined && isAlive(content) ? Number(content.split(' ')[0]) : undefined
}

const release = (file: string, mine: string) => {
  if (read(file) === mine) rmSync(file, { force: true })
}

// Two starts may both find the stale lock: the slower one must not throw away the lock of the quicker.
const discard = (file: string, stale: string) => {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  try {
    if (read(aside) !== stale) linkSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}

// A process id is given out again after a restart of the machine or of a container, so that when the process
// began must be the same too. Only Linux tells that cheaply; elsewhere the id has to do.
const isAlive = (content: string): boolean => {
  const [id, start] = content.split(' ')
  const pid = Number(id)
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return !start || startOf(pid) === start
}

// Undefined also for a dead process that its parent has not asked after, as under a container's lazy init.
const startOf = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name that may hold blanks and brackets. Then state, and later the start in ticks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
