import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A file of the tab, ready to be served. */
export interface TabFile {
  /** With a hash of what is in it, so that it may be kept for ever. */
  name: string
  type: 'text/javascript' | 'text/css'
  bytes: Uint8Array
  zipped: Uint8Array
}

/** The pages of the tab, each a script `tab/<page>.ts`. */
export type TabPage = 'sheet' | 'insight'

/** The files of the tab, and what each page loads. */
export interface TabFiles {
  files: readonly TabFile[]
  style: string
  scripts: Readonly<Record<TabPage, string>>
}

const build = async (): Promise<TabFiles> => {
  const worker = new Worker(new URL('./tab-bundle.ts', import.meta.url))
  try {
    const [files] = (await once(worker, 'message')) as [TabFiles]
    return files
  } finally {
    await worker.terminate()
  }
}

let built: Promise<TabFiles> | undefined

/**
 * The tab's scripts and style, bundled and minified in memory, once in a process (some 0.3 s). teams-js and the
 * plotting library are files beside ours, so that a change of ours leaves them in the browsers' caches.
 */
export const tabFiles = (): Promise<TabFiles> => (built ??= build())
