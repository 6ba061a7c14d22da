import type { Clock, Directory, DirectoryAnswer, DirectorySettings } from '../ports.ts'
import { createGraph } from './graph.ts'

const notConnected: Directory = {
  picker: false,
  findById: () => Promise.resolve<DirectoryAnswer>({ outcome: 'unreachable', code: 'not_connected' }),
  findByAddress: () => Promise.resolve<DirectoryAnswer>({ outcome: 'unreachable', code: 'not_connected' }),
}

/** The directory that the configuration names; null: nobody has said, so that nobody can be looked up. */
export const createDirectory = (settings: DirectorySettings | null, clock: Clock): Directory =>
  settings === null ? notConnected : createGraph(settings, clock)
