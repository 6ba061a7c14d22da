import { Refusal } from '../domain/refusal.ts'
import { setFavourite } from '../store/favourites.ts'
import { findTemplate } from '../store/templates.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/** Puts a template at the top of the actor's own list, or takes it from there; a second press changes nothing. */
export const starTemplate = useCase<{ templateId: string; starred: boolean }, { templateId: string }>(
  'message.send',
  async ({ work, actor, scope, now }, { templateId, starred }) => {
    const template = await findTemplate(work.database, scope, templateId)
    if (template === null) throw new Refusal('template_not_sendable')
    await changeIf(work.database, now, async (tx) => {
      if (!(await setFavourite(tx, actor.personId, templateId, starred))) return null
      tx.record({
        action: starred ? 'template.starred' : 'template.unstarred',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: template.clinicId,
        subject: `template:${templateId}`,
      })
      return templateId
    })
    return { templateId }
  },
)
