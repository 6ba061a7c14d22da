import {
  certificateCard,
  certificateListCard,
  deleteMessageCard,
  messageDeletedCard,
} from '../../../cards/certificate.ts'
import { deletionCard, deletionListCard } from '../../../cards/deletion.ts'
import type { Card } from '../../../cards/kit.ts'
import { checksAskedCard, spotCheckCard } from '../../../cards/spot-check.ts'
import type { RefusalCode } from '../../domain/refusal.ts'
import { deleteMessage } from '../../usecases/delete-message.ts'
import { confirmDeletion, startDeletion } from '../../usecases/run-deletion.ts'
import { listCertificates, showCertificate } from '../../usecases/show-certificate.ts'
import { listDeletions, showDeletion } from '../../usecases/show-deletion.ts'
import { answerSpotCheck, showSpotCheck } from '../../usecases/spot-check.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const drawClinic = async ({ work, actor, t }: Turn, clinicId: string, refused?: RefusalCode): Promise<Card> =>
  deletionCard(t, await showDeletion(work, actor, { clinicId }), newNonce(work), work.clock(), refused)

const drawCheck = async (
  { work, actor, t }: Turn,
  check: { runId: string; position: number },
  refused?: RefusalCode,
): Promise<Card> =>
  spotCheckCard(t, await showSpotCheck(work, actor, check), newNonce(work), work.clock(), refused)

/** Deletion runs with their spot checks and certificates, and the deletion of one message. */
export const deletionRoutes = [
  action('deletion.list', async ({ work, actor, t }, data) =>
    deletionListCard(t, await listDeletions(work, actor, data)),
  ),
  action('deletion.show', async (turn, { clinicId }) => drawClinic(turn, clinicId)),
  action(
    'deletion.start',
    async ({ work, actor, t }, data) =>
      deletionCard(t, await startDeletion(work, actor, data), newNonce(work), work.clock()),
    async (turn, { clinicId }, refusal) => drawClinic(turn, clinicId, refusal.code),
  ),
  action(
    'deletion.confirm',
    async ({ work, actor, t }, data) =>
      deletionCard(t, await confirmDeletion(work, actor, data), newNonce(work), work.clock()),
    async (turn, { clinicId }, refusal) => drawClinic(turn, clinicId, refusal.code),
  ),
  action('spotcheck.show', async (turn, data) => drawCheck(turn, data)),
  action(
    'spotcheck.answer',
    async (turn, { follows, patientsNumber, consentSeen, rightTemplate, ...check }) => {
      const { clinicId, next } = await answerSpotCheck(turn.work, turn.actor, {
        ...check,
        follows,
        wrong: { patientsNumber, consentSeen, rightTemplate },
      })
      return next === null
        ? drawClinic(turn, clinicId)
        : drawCheck(turn, { runId: check.runId, position: next })
    },
    async (turn, { clinicId, ...check }, refusal) =>
      refusal.code === 'check_unmarked' || refusal.code === 'check_unseen'
        ? drawCheck(turn, check, refusal.code)
        : drawClinic(turn, clinicId, refusal.code),
  ),
  action('certificate.list', async ({ work, actor, t }, { clinicId, page }) =>
    certificateListCard(
      t,
      await listCertificates(work, actor, { page, ...(clinicId === '' ? {} : { clinicId }) }),
      clinicId,
      work.clock(),
    ),
  ),
  action('certificate.show', async ({ work, actor, t }, data) =>
    certificateCard(t, await showCertificate(work, actor, data), work.clock()),
  ),
  action('message.deleteForm', ({ work, t }, { messageId }) =>
    Promise.resolve(deleteMessageCard(t, messageId, newNonce(work))),
  ),
  action(
    'message.delete',
    async ({ work, actor, t }, data) =>
      messageDeletedCard(t, (await deleteMessage(work, actor, data)).outcome),
    ({ work, t }, { messageId, reason }, refusal) =>
      Promise.resolve(deleteMessageCard(t, messageId, newNonce(work), refusal, reason)),
  ),
]

/** What those who look after a clinic are shown of its deletion. */
export const drawDeletion = async (turn: Turn, clinicId: string): Promise<Card> => drawClinic(turn, clinicId)

/** What other checkers are shown. */
export const drawChecks = async ({ work, actor, t }: Turn, clinicId: string): Promise<Card> =>
  checksAskedCard(t, await showDeletion(work, actor, { clinicId }))

/** What whoever carried a deletion out is shown when it is done. */
export const drawCertificate = async ({ work, actor, t }: Turn, runId: string): Promise<Card> =>
  certificateCard(t, await showCertificate(work, actor, { runId }), work.clock())
