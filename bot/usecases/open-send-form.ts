import { emptyForm } from '../domain/send-form.ts'
import type { TypedForm } from '../domain/send-form.ts'
import type { SendFormView } from '../domain/sending.ts'
import { isFavourite } from '../store/favourites.ts'
import { mayLookUp } from './look-up-contact.ts'
import { formView, loadSendRules } from './send-rules.ts'
import { useCase } from './use-case.ts'

/** Opens the send form of a template, empty or with what was typed in it. */
export const openSendForm = useCase<{ templateId: string; typed?: TypedForm | undefined }, SendFormView>(
  'message.send',
  async ({ work, actor, scope, now }, { templateId, typed }) => ({
    ...formView(await loadSendRules(work.database, scope, templateId, now), typed ?? emptyForm),
    lookUp: await mayLookUp(work, scope, templateId),
    // Only where nothing typed could be lost.
    ...(typed === undefined ? { starred: await isFavourite(work.database, actor.personId, templateId) } : {}),
  }),
)
