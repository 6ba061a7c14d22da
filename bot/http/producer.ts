import type { Words } from '../../cards/text/words.ts'
import type { Actor } from '../domain/actor.ts'
import type { DownloadFile } from '../domain/download.ts'
import type { Work } from '../usecases/use-case.ts'

/** What a file is made with: whose it is, in which words, and what was asked for (to be parsed). */
export interface DownloadTurn {
  work: Work
  actor: Actor
  t: Words
  params: unknown
}

/** Makes a file; the use case inside asks for the right. */
export type Producer = (turn: DownloadTurn) => Promise<DownloadFile>
