import type { Role } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findSelf } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** Who the actor is to the bot: name, user name, roles with the clinics they hold in. */
export const showSelf = useCase<
  object,
  { name: string; username: string; roles: { role: Role; clinic: string | null }[] }
>('self.read', async ({ work, actor }) => {
  const self = await findSelf(work.database, actor.personId)
  if (self === null) throw new Refusal('no_account')
  return self
})
