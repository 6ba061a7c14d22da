import { findLiveByName } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** Id of the one template of this name that the actor can send; null where there is none, or more than one. */
export const findSendable = useCase<{ name: string }, string | null>(
  'message.send',
  async ({ work, scope }, { name }) => {
    const found = await findLiveByName(work.database, scope, name.trim())
    return found.length === 1 ? (found[0] ?? null) : null
  },
)
