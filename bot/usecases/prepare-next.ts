import { Refusal } from '../domain/refusal.ts'
import type { NextView, ReceiptView, SendFormView } from '../domain/sending.ts'
import { emptyForm } from '../domain/send-form.ts'
import { findFilling, findReceipt } from '../store/messages.ts'
import { putNotices } from '../store/notices.ts'
import { mayLookUp } from './look-up-contact.ts'
import { formView, loadSendRules } from './send-rules.ts'
import { useCase } from './use-case.ts'

/**
 * Has a card posted for the next recipient of what the actor has sent, so that the receipt goes on following its
 * own message. The posted card holds nothing but a button (XC-26).
 */
export const prepareNext = useCase<{ messageId: string }, ReceiptView>(
  'message.send',
  async ({ work, actor, change }, { messageId }) => {
    const receipt = await findReceipt(work.database, work.vault, actor.personId, messageId)
    if (receipt === null) throw new Refusal('not_found')
    await change(async (tx) => {
      await putNotices(tx, work.jobs, `next:${messageId}`, [{ personId: actor.personId, alert: true }])
      tx.record({
        action: 'message.next',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `message:${messageId}`,
      })
    })
    return receipt
  },
)

/** What the posted card for a next recipient shows: the name of the template. */
export const showNext = useCase<{ messageId: string }, NextView>(
  'self.read',
  async ({ work, actor }, { messageId }) => {
    const receipt = await findReceipt(work.database, work.vault, actor.personId, messageId)
    if (receipt === null) throw new Refusal('not_found')
    return { messageId, templateName: receipt.templateName }
  },
)

/**
 * Opens the form of what the actor has sent with its values, for the answer to a press only: without the number,
 * the consent, and the name of a person, which are each recipient's own.
 */
export const openNext = useCase<{ messageId: string }, SendFormView>(
  'message.send',
  async ({ work, actor, scope, now }, { messageId }) => {
    const filling = await findFilling(work.database, work.vault, actor.personId, messageId)
    if (filling === null) throw new Refusal('not_found')
    const rules = await loadSendRules(work.database, scope, filling.templateId, now)
    return {
      ...formView(rules, { ...emptyForm, values: filling.values }),
      lookUp: await mayLookUp(work, scope, filling.templateId),
    }
  },
)
