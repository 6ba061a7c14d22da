import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../store/folder.ts'

/** The demo's data key: made once and kept in the data folder, readable by its owner only. */
export const demoKey = (folder: string): { id: string; bytes: Uint8Array } => {
  const file = join(folder, 'data-key')
  if (!existsSync(file)) {
    makeFolder(folder)
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  }
  return { id: 'demo', bytes: new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')) }
}
