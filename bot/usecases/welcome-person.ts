import { markWelcomed } from '../store/people.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/**
 * Whether the person is to be welcomed now: true once, however often the app is opened or installed. Teams tells
 * of an installation in two activities at the same time, and one of the two finds the other ahead.
 */
export const welcomePerson = useCase<object, boolean>(
  'self.read',
  async ({ work, actor, now }) =>
    (await changeIf(work.database, now, async (tx) => {
      if (!(await markWelcomed(tx, actor.personId))) return null
      tx.record({ action: 'person.welcomed', personId: actor.personId, trustId: actor.trustId })
      return true
    })) ?? false,
)
