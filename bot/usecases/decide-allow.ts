import { advanceAllow } from '../domain/allow.ts'
import type { AllowEvent } from '../domain/allow.ts'
import type { AuditAction } from '../domain/audit.ts'
import type { Page } from '../domain/page.ts'
import { can } from '../domain/permissions.ts'
import type { Candidate } from '../domain/task.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  addObjection,
  findAllowEntries,
  findAllowEntry,
  lockAllowEntry,
  updateAllowEntry,
} from '../store/allows.ts'
import type { AllowEntry } from '../store/allows.ts'
import { spendNonce } from '../store/nonces.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { findCandidates, findNames } from '../store/people.ts'
import { findProposal } from '../store/proposals.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { findingsOf } from './check-text.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** An entry as one person sees it. */
export interface AllowView {
  entry: AllowEntry
  /** The text that the word stands in, while it does. */
  text: string | null
  /** The person may open the proposal; a draft is its proposer's alone. */
  opens: boolean
  objectorName: string
  acceptedName: string | null
  confirmedName: string | null
  /** What this person may press now. */
  events: readonly AllowEvent[]
}

const findDeciders = ({ work, actor, now }: Call): Promise<Candidate[]> =>
  findCandidates(work.database, { trustId: actor.trustId, clinics: 'all' }, ['disclosure.decide'], now)

const notify = async (
  { work, actor }: Call,
  tx: Change,
  entryId: string,
  deciders: readonly Candidate[],
  people: { objectorId: string; alertObjector: boolean; alertDeciders: boolean },
): Promise<void> => {
  const subject = `allow:${entryId}`
  const alerted = new Set(people.alertDeciders ? deciders.map((one) => one.personId) : [])
  if (people.alertObjector) alerted.add(people.objectorId)
  alerted.delete(actor.personId)
  const others = (await findNoticed(tx, subject)).filter((id) => !alerted.has(id))
  await putNotices(tx, work.jobs, subject, [
    ...[...alerted].map((personId) => ({ personId, alert: true })),
    ...others.map((personId) => ({ personId, alert: false })),
  ])
}

/**
 * "I think this is wrong": the proposer's objection to a finding goes to e-health (LE-31). The finding is named
 * by where it begins in the stored text, so that nothing but a word that was in fact marked can be objected to.
 */
export const objectToFinding = useCase<
  { proposalId: string; start: number; nonce: string },
  { entryId: string }
>('template.propose', async (call, input) => {
  const { work, actor, scope, now } = call
  const proposal = await findProposal(work.database, scope, input.proposalId)
  if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
  const finding = (await findingsOf(work.database, scope, proposal.text)).find(
    (one) => one.start === input.start && one.category !== 'no_reply_route',
  )
  if (finding === undefined) throw new Refusal('already_handled')
  const deciders = await findDeciders(call)
  let entryId = ''
  await changeIf(work.database, now, async (tx) => {
    const press = { nonce: input.nonce, personId: actor.personId, verb: 'allow.object' }
    const added = await addObjection(tx, scope, {
      token: finding.found.toLowerCase(),
      category: finding.category,
      proposalId: proposal.id,
      objectorId: actor.personId,
    })
    const repeated = await spendNonce(tx, press, added)
    entryId = repeated ?? added
    if (repeated !== null) return null
    tx.record({
      action: 'disclosure.objected',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: proposal.clinicId,
      subject: `allow:${entryId}`,
      detail: { proposal: proposal.id },
    })
    await notify(call, tx, entryId, deciders, {
      objectorId: actor.personId,
      alertObjector: false,
      alertDeciders: true,
    })
    return entryId
  })
  return { entryId }
})

const actions: Record<AllowEvent, AuditAction> = {
  accept: 'disclosure.accepted',
  decline: 'disclosure.declined',
  confirm: 'disclosure.allowed',
  withdraw: 'disclosure.allow_withdrawn',
}

/**
 * E-health decides on an objection: accepts with a reason, which a second person confirms, or declines; an
 * allowed word can be taken back. Nobody decides on an own objection.
 */
export const decideAllow = useCase<
  { entryId: string; nonce: string; decision: AllowEvent; reason: string },
  { entryId: string }
>('disclosure.decide', async (call, input) => {
  const { actor, scope } = call
  const reason = readReason(input.reason)
  const deciders = await findDeciders(call)
  const press = { nonce: input.nonce, verb: `allow.decide ${input.decision}`, outcomeId: input.entryId }
  await pressOnce(call, press, async (tx) => {
    const entry = await lockAllowEntry(tx, scope, input.entryId)
    if (entry === null) throw new Refusal('not_found')
    const next = advanceAllow(entry.state, input.decision)
    if (entry.objectorId === actor.personId) throw new Refusal('own_proposal')
    if (input.decision === 'confirm' && entry.acceptedBy === actor.personId) throw new Refusal('same_person')
    if (reason === '' && input.decision !== 'confirm')
      throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    await updateAllowEntry(tx, entry.id, {
      state: next,
      ...(reason === '' ? {} : { reason }),
      ...(input.decision === 'accept' ? { acceptedBy: actor.personId } : {}),
      ...(input.decision === 'confirm' ? { confirmedBy: actor.personId } : {}),
    })
    tx.record({
      action: actions[input.decision],
      personId: actor.personId,
      trustId: actor.trustId,
      subject: `allow:${entry.id}`,
    })
    await notify(call, tx, entry.id, deciders, {
      objectorId: entry.objectorId,
      alertObjector: next === 'allowed' || next === 'declined',
      alertDeciders: next === 'accepted',
    })
    return entry.id
  })
  return { entryId: input.entryId }
})

/** An objection, for the person who made it and for e-health. */
export const showAllow = useCase<{ entryId: string }, AllowView>(
  'proposal.read',
  async ({ work, actor, scope }, { entryId }) => {
    const entry = await findAllowEntry(work.database, scope, entryId)
    const decides = can(actor.memberships, 'disclosure.decide')
    if (entry === null || (!decides && entry.objectorId !== actor.personId)) throw new Refusal('not_found')
    const ids = [entry.objectorId, entry.acceptedBy, entry.confirmedBy].filter((id) => id !== null)
    const names = await findNames(work.database, scope, ids)
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''))
    const free = decides && entry.objectorId !== actor.personId
    const events: AllowEvent[] = !free
      ? []
      : entry.state === 'objected'
        ? ['accept', 'decline']
        : entry.state === 'accepted'
          ? entry.acceptedBy === actor.personId
            ? ['decline']
            : ['confirm', 'decline']
          : entry.state === 'allowed'
            ? ['withdraw']
            : []
    const proposal =
      entry.proposalId === null ? null : await findProposal(work.database, scope, entry.proposalId)
    return {
      entry,
      text: proposal?.text.toLowerCase().includes(entry.token) === true ? proposal.text : null,
      opens: proposal !== null && (proposal.state !== 'draft' || proposal.proposerId === actor.personId),
      objectorName: nameOf(entry.objectorId) ?? '',
      acceptedName: nameOf(entry.acceptedBy),
      confirmedName: nameOf(entry.confirmedBy),
      events,
    }
  },
)

/** All objections and allowed words of the trust, for e-health. */
export const listAllows = useCase<{ page: number }, Page<AllowEntry>>(
  'disclosure.decide',
  async ({ work, scope }, { page }) => findAllowEntries(work.database, scope, page),
)
