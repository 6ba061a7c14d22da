import { mkdirSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { hasCode } from './error-code.ts'

/** Thrown when nothing can be kept in a folder. The message is fit for an operator. */
export class FolderUnusable extends Error {
  override name = 'FolderUnusable'
  constructor(folder: string, cause: unknown) {
    const code =
      typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : ''
    super(
      `Nothing can be stored in the folder ${folder}${code}. Set MALVAKT_DATA_DIR to a folder that the bot may write to.`,
      { cause },
    )
  }
}

// One folder after the other: where a file system takes none, as under /proc, Node's recursive way never ends.
const make = (folder: string): void => {
  try {
    if (statSync(folder).isDirectory()) return
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    if (dirname(folder) !== folder) make(dirname(folder))
  }
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process was faster, or a file stands there.
    if (!hasCode(error, 'EEXIST') || !statSync(folder).isDirectory()) throw error
  }
}

/**
 * Makes a folder, with those around it, and tries that something can be put into it.
 *
 * @returns where it really is
 * @throws FolderUnusable
 */
export const makeFolder = (folder: string): string => {
  try {
    make(resolve(folder))
    rmdirSync(mkdtempSync(join(folder, '.try-')))
    return realpathSync(folder)
  } catch (error) {
    throw new FolderUnusable(folder, error)
  }
}
