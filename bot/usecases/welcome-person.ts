import { markWelcomed } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** Whether the person is to be welcomed now: true once, however often the app is opened or installed. */
export const welcomePerson = useCase<object, boolean>('self.read', async ({ actor, change }) =>
  change(async (tx) => {
    const first = await markWelcomed(tx, actor.personId)
    if (first) tx.record({ action: 'person.welcomed', personId: actor.personId, trustId: actor.trustId })
    return first
  }),
)
