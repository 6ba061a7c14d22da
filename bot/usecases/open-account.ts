import { trainingPoints, trainingVersion } from '../domain/account.ts'
import type { TrainingPoint } from '../domain/account.ts'
import type { OwnAccountView } from '../domain/account-view.ts'
import type { Actor } from '../domain/actor.ts'
import { Refusal } from '../domain/refusal.ts'
import { setActivated, setTrained } from '../store/accounts.ts'
import { findAccountById, findSelf, findTrustName } from '../store/people.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

const ownAccount = async (work: Work, actor: Actor): Promise<OwnAccountView> => {
  const [account, self] = await Promise.all([
    findAccountById(work.database, actor.personId, work.clock()),
    findSelf(work.database, actor.personId),
  ])
  if (account === null || self === null) throw new Refusal('no_account')
  return {
    ...self,
    trust: await findTrustName(work.database, actor.trustId),
    activated: account.activatedAt !== null,
    trainedVersion: account.trainingVersion,
    version: trainingVersion,
  }
}

/** In whose audit it stands: the first clinic of the person, none for central staff. */
const clinicOf = (actor: Actor): string | null =>
  actor.memberships.find((one) => one.clinicId !== null)?.clinicId ?? null

/** The own account: invited, to be trained, or in use. */
export const showOwnAccount = useCase<object, OwnAccountView>('self.read', async ({ work, actor }) =>
  ownAccount(work, actor),
)

/** Follows the invitation: the account is taken into use by its person, once (LE-50). */
export const followInvitation = useCase<object, OwnAccountView>('self.read', async ({ work, actor, now }) => {
  await changeIf(work.database, now, async (tx) => {
    if (!(await setActivated(tx, actor.personId))) return null
    tx.record({
      action: 'person.activated',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: clinicOf(actor),
      subject: `person:${actor.personId}`,
    })
    return true
  })
  return ownAccount(work, actor)
})

/**
 * Takes down that every point of the training was acknowledged, with its version and the moment (LE-16); once.
 * @throws Refusal `points_open` with every point that was not, `already_handled` for an older version,
 * `account_not_activated` before the invitation was followed
 */
export const acknowledgeTraining = useCase<
  { version: number; points: readonly TrainingPoint[] },
  OwnAccountView
>('self.read', async ({ work, actor, now }, { version, points }) => {
  const before = await ownAccount(work, actor)
  if (!before.activated) throw new Refusal('account_not_activated')
  if (version !== trainingVersion) throw new Refusal('already_handled')
  const open = trainingPoints.filter((point) => !points.includes(point))
  if (open.length > 0)
    throw new Refusal(
      'points_open',
      open.map((field) => ({ field, code: 'point_open' })),
    )
  await changeIf(work.database, now, async (tx) => {
    if (!(await setTrained(tx, actor.personId, version))) return null
    tx.record({
      action: 'person.trained',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: clinicOf(actor),
      subject: `person:${actor.personId}`,
      detail: { version, points: [...points] },
    })
    return true
  })
  return ownAccount(work, actor)
})
