import type { Card } from '../../../cards/kit.ts'
import { limitCard } from '../../../cards/limit.ts'
import { messageCard } from '../../../cards/message.ts'
import { deviationCard, nextCard } from '../../../cards/next.ts'
import { notReachedCard } from '../../../cards/not-reached.ts'
import { repeatCard } from '../../../cards/repeat.ts'
import { startCard } from '../../../cards/reply.ts'
import { sendFormCard } from '../../../cards/send-form.ts'
import { sendPickCard } from '../../../cards/send-pick.ts'
import { draftCard, sendPreviewCard } from '../../../cards/send-preview.ts'
import { endedDraftCard, receiptCard } from '../../../cards/send-receipt.ts'
import { sentListCard } from '../../../cards/sent-list.ts'
import { trainingCard } from '../../../cards/training.ts'
import { can } from '../../domain/permissions.ts'
import { readAttested, readTyped } from '../../domain/send-form.ts'
import { cancelDraft } from '../../usecases/cancel-draft.ts'
import { confirmSend } from '../../usecases/confirm-send.ts'
import { findSendable } from '../../usecases/find-sendable.ts'
import { followUp } from '../../usecases/follow-up.ts'
import { listNotReached } from '../../usecases/list-not-reached.ts'
import { listSendable } from '../../usecases/list-sendable.ts'
import { listSent } from '../../usecases/list-sent.ts'
import { lookUpContact } from '../../usecases/look-up-contact.ts'
import { openSendForm } from '../../usecases/open-send-form.ts'
import { openNext, prepareNext, showNext } from '../../usecases/prepare-next.ts'
import { openAgain, previewAgain } from '../../usecases/preview-again.ts'
import { previewMessage } from '../../usecases/preview-message.ts'
import { reopenDraft } from '../../usecases/reopen-draft.ts'
import { closeDeviation, reportWrongRecipient, showDeviation } from '../../usecases/report-wrong-recipient.ts'
import { setTraining, showTraining } from '../../usecases/set-training.ts'
import { showMessage } from '../../usecases/show-message.ts'
import { showDraft } from '../../usecases/show-draft.ts'
import { showReceipt } from '../../usecases/show-receipt.ts'
import { starTemplate } from '../../usecases/star-template.ts'
import { stopMessage } from '../../usecases/stop-message.ts'
import { showLimit } from '../../usecases/warn-limits.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

/** Picking a template, filling it in, confirming, and what became of it. */
export const sendingRoutes = [
  action('send.pick', async ({ work, actor, t }, data) =>
    sendPickCard(t, await listSendable(work, actor, data)),
  ),
  action('send.named', async ({ work, actor, t }, { name }) => {
    const templateId = await findSendable(work, actor, { name })
    return templateId === null
      ? sendPickCard(t, await listSendable(work, actor, { words: name.slice(0, 100), page: 1 }))
      : sendFormCard(t, await openSendForm(work, actor, { templateId }))
  }),
  action('send.form', async ({ work, actor, t }, { templateId }) =>
    sendFormCard(t, await openSendForm(work, actor, { templateId })),
  ),
  action('send.star', async ({ work, actor, t }, data) => {
    const { templateId } = await starTemplate(work, actor, data)
    return sendFormCard(t, await openSendForm(work, actor, { templateId }))
  }),
  action(
    'send.preview',
    async ({ work, actor, t, activityId }, data) =>
      sendPreviewCard(
        t,
        await previewMessage(work, actor, {
          templateId: data.templateId,
          typed: readTyped(data),
          activityId,
        }),
        work.clock(),
      ),
    async ({ work, actor, t }, data, refusal) =>
      sendFormCard(
        t,
        await openSendForm(work, actor, { templateId: data.templateId, typed: readTyped(data) }),
        refusal,
      ),
  ),
  action('send.lookUp', async ({ work, actor, t }, data) =>
    sendFormCard(
      t,
      await lookUpContact(work, actor, {
        templateId: data.templateId,
        typed: readTyped(data),
        identity: data.identity,
      }),
    ),
  ),
  action(
    'send.confirm',
    async ({ work, actor, t }, data) => receiptCard(t, await confirmSend(work, actor, data), work.clock()),
    async ({ work, actor, t }, { draftId }, refusal) =>
      draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), refusal),
  ),
  action('send.change', async ({ work, actor, t }, { draftId }) =>
    draftCard(t, await reopenDraft(work, actor, { draftId, edit: true }), work.clock()),
  ),
  action('send.cancel', async ({ work, actor, t }, { draftId }) =>
    endedDraftCard(t, await cancelDraft(work, actor, { draftId })),
  ),
  action(
    'message.stop',
    async ({ work, actor, t }, data) => receiptCard(t, await stopMessage(work, actor, data), work.clock()),
    async ({ work, actor, t }, data, refusal) =>
      receiptCard(t, await showReceipt(work, actor, data), work.clock(), { refused: refusal.code }),
  ),
  action('message.wrong', async ({ work, actor, t }, data) =>
    receiptCard(t, await reportWrongRecipient(work, actor, data), work.clock(), {
      said: 'receipt.wrongDone',
    }),
  ),
  action('deviation.show', async (turn, { deviationId }) => drawDeviation(turn, deviationId)),
  action('deviation.close', async ({ work, actor, t }, data) =>
    deviationCard(t, await closeDeviation(work, actor, data), newNonce(work), work.clock()),
  ),
  action('message.notReached', async ({ work, actor, t }, data) =>
    notReachedCard(t, await listNotReached(work, actor, data), work.clock()),
  ),
  action('message.again', async ({ work, actor, t }, data) =>
    repeatCard(t, await openAgain(work, actor, data)),
  ),
  action(
    'message.repeat',
    async ({ work, actor, t, activityId }, { messageId, ...typed }) =>
      sendPreviewCard(
        t,
        await previewAgain(work, actor, { messageId, typed: readAttested(typed), activityId }),
        work.clock(),
      ),
    async ({ work, actor, t }, { messageId, ...typed }, refusal) =>
      repeatCard(t, await openAgain(work, actor, { messageId, typed: readAttested(typed) }), refusal),
  ),
  action('message.followUp', async ({ work, actor, t }, data) => {
    await followUp(work, actor, data)
    return notReachedCard(t, await listNotReached(work, actor, { page: 1 }), work.clock(), true)
  }),
  action('send.next', async ({ work, actor, t }, data) =>
    receiptCard(t, await prepareNext(work, actor, data), work.clock(), { said: 'next.posted' }),
  ),
  action('send.nextForm', async ({ work, actor, t }, data) =>
    sendFormCard(t, await openNext(work, actor, data)),
  ),
  action('training.form', async ({ work, actor, t }) =>
    trainingCard(t, await showTraining(work, actor, {}), newNonce(work)),
  ),
  action(
    'training.set',
    async ({ work, actor, t }, data) => trainingCard(t, await setTraining(work, actor, data), newNonce(work)),
    async ({ work, actor, t }, data, refusal) =>
      trainingCard(t, await showTraining(work, actor, {}), newNonce(work), { typed: data, refusal }),
  ),
  action(
    'message.sent',
    async ({ work, actor, t }, data) => sentListCard(t, await listSent(work, actor, data), work.clock()),
    async ({ work, actor, t }, { number }, refusal) =>
      sentListCard(
        t,
        { ...(await listSent(work, actor, { number: '', page: 1 })), number },
        work.clock(),
        refusal,
      ),
  ),
  action('message.show', async ({ work, actor, t }, { messageId }) => {
    const shown = await showMessage(work, actor, { messageId })
    const mayDelete = can(actor.memberships, 'message.delete', shown.message.clinicId)
    return messageCard(t, shown, work.clock(), mayDelete)
  }),
]

/** What the posted card of a message shows: its receipt. */
export const drawMessage = async ({ work, actor, t }: Turn, messageId: string): Promise<Card> =>
  receiptCard(t, await showReceipt(work, actor, { messageId }), work.clock())

/** What the sender of a message is shown when its patient answered START. */
export const drawReply = async ({ work, actor, t }: Turn, messageId: string): Promise<Card> =>
  startCard(t, await showReceipt(work, actor, { messageId }), work.clock())

/** What the posted card for a next recipient shows. */
export const drawNext = async ({ work, actor, t }: Turn, messageId: string): Promise<Card> =>
  nextCard(t, await showNext(work, actor, { messageId }))

/** What an administrator is shown of a deviation. */
export const drawDeviation = async ({ work, actor, t }: Turn, deviationId: string): Promise<Card> =>
  deviationCard(t, await showDeviation(work, actor, { deviationId }), newNonce(work), work.clock())

/** What an administrator is shown of the parts of a day. */
export const drawLimit = async ({ work, actor, t }: Turn, clinicId: string): Promise<Card> =>
  limitCard(t, await showLimit(work, actor, { clinicId }))

/** What takes the place of a draft's posted card. */
export const drawDraft = async ({ work, actor, t }: Turn, draftId: string): Promise<Card> =>
  endedDraftCard(t, await showDraft(work, actor, { draftId }))
