import { can } from '../domain/permissions.ts'
import { valuesFor } from '../domain/help.ts'
import { findHelpTexts } from '../store/help.ts'
import { findAdministrators } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** Who answers for the service, and whom to ask in each clinic. */
export interface About {
  systemOwner: string
  serviceOwner: string
  administrators: readonly { clinic: string; people: readonly string[] }[]
  /** Whether the actor may set the owners. */
  edits: boolean
}

/** For everybody: the owners of the system (LE-02), and the administrators and deputies of every clinic (LE-14). */
export const showAbout = useCase<object, About>('self.read', async ({ work, actor, scope, now }) => {
  const { systemOwner = '', serviceOwner = '' } = valuesFor(
    await findHelpTexts(work.database, scope),
    actor.language,
  )
  return {
    systemOwner,
    serviceOwner,
    administrators: await findAdministrators(work.database, actor.trustId, now),
    edits: can(actor.memberships, 'trust.edit'),
  }
})
