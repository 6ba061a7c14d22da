import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@jest/globals'
import type { ReviewStep } from '../bot/domain/proposal.ts'
import { isReviewStep } from '../bot/domain/proposal.ts'
import { Refusal } from '../bot/domain/refusal.ts'
import type { RefusalCode } from '../bot/domain/refusal.ts'
import type { Database } from '../bot/store/database.ts'
import { findProposal } from '../bot/store/proposals.ts'
import type { Proposal } from '../bot/store/proposals.ts'
import type { ProposalForm } from '../bot/usecases/check-proposal.ts'
import { decideProposal } from '../bot/usecases/decide-proposal.ts'
import type { DecisionInput } from '../bot/usecases/decide-proposal.ts'
import { fileProposal } from '../bot/usecases/file-proposal.ts'
import type { Filed } from '../bot/usecases/file-proposal.ts'
import { previewProposal } from '../bot/usecases/preview-proposal.ts'
import type { Work } from '../bot/usecases/use-case.ts'
import { appointmentText } from './builders.ts'
import type { TestPerson, TestTrust } from './builders.ts'

/** Code of the refusal that a promise ends in; null when it does not. */
export const codeOf = async (promise: Promise<unknown>): Promise<RefusalCode | null> => {
  try {
    await promise
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** Field and code of every fault that a promise is refused with. */
export const faultsOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.faults.map(({ field, code }) => `${field}: ${code}`)
    throw error
  }
}

/** Who decides at a step when a test does not say. */
export const reviewerAt: Record<ReviewStep, TestPerson> = {
  clinicReview: 'clinicAdmin',
  ehealthReview: 'ehealth',
  purposeReview: 'dho',
  communicationsReview: 'communications',
  ehealthConfirmation: 'ehealth',
}

/** Everybody of a built trust. */
export const everybody = [
  'staff',
  'clinicAdmin',
  'ehealth',
  'dho',
  'communications',
  'ehealth2',
  'leader',
  'kfmrStaff',
  'vcStaff',
  'vcAdmin',
  'deputy',
  'kirStaff',
  'kirAdmin',
  'auditor',
  'communications2',
] as const satisfies readonly TestPerson[]

/** The reason that is given where a test does not say. */
export const anyReason = 'Fordi prøven trenger det'

let titles = 0

/** Proposals of one trust, pressed by its people. */
export const proposing = (work: Work, trust: TestTrust) => {
  const { prisma } = work.database
  const load = async (proposalId: string): Promise<Proposal> => {
    const found = await findProposal(work.database, { trustId: trust.trustId, clinics: 'all' }, proposalId)
    if (found === null) throw new Error('no such proposal')
    return found
  }
  const form = (changes: Partial<ProposalForm> = {}): ProposalForm => ({
    unitId: trust.clinics.MED.unitId,
    title: `Prøvetime ${String(++titles)}`,
    purpose: 'new_appointment',
    purposeNote: '',
    language: 'nb',
    text: appointmentText,
    ...changes,
  })
  const preview = async (
    person: TestPerson,
    changes: Partial<ProposalForm> = {},
    of: { proposalId?: string; templateId?: string } = {},
  ): Promise<string> => {
    const before = of.proposalId === undefined ? null : await load(of.proposalId)
    const kept: Partial<ProposalForm> =
      before === null
        ? {}
        : {
            unitId: before.unitId,
            title: before.title,
            purpose: before.purpose ?? 'new',
            purposeNote: before.purposeNote ?? '',
            language: before.language,
            text: before.text,
          }
    const input = { ...of, form: form({ ...kept, ...changes }) }
    return (await previewProposal(work, trust.actor(person), input)).proposalId
  }
  const file = async (
    person: TestPerson,
    proposalId: string,
    more: { revision?: number; nonce?: string } = {},
  ): Promise<Filed> =>
    fileProposal(work, trust.actor(person), {
      proposalId,
      revision: (await load(proposalId)).revision,
      nonce: randomUUID(),
      ...more,
    })
  const filed = async (
    person: TestPerson,
    changes: Partial<ProposalForm> = {},
    of: { templateId?: string } = {},
  ): Promise<string> => {
    const proposalId = await preview(person, changes, of)
    await file(person, proposalId)
    return proposalId
  }
  const decide = async (
    person: TestPerson,
    proposalId: string,
    decision: DecisionInput['decision'],
    more: Partial<DecisionInput> = {},
  ): Promise<void> => {
    const { revision, purpose, text } = await load(proposalId)
    await decideProposal(work, trust.actor(person), {
      proposalId,
      revision,
      nonce: randomUUID(),
      decision,
      reason: decision === 'approve' ? '' : anyReason,
      purpose: purpose ?? 'new',
      text,
      existingId: '',
      ...more,
    })
  }
  /** Approves by the usual reviewers until the proposal waits at `until`, or is approved. */
  const walk = async (
    proposalId: string,
    until: ReviewStep | 'approved' = 'approved',
    who: Partial<Record<ReviewStep, TestPerson>> = {},
  ): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) {
      const { state } = await load(proposalId)
      if (state === until) return
      if (!isReviewStep(state)) break
      const purpose = state === 'purposeReview' ? { purpose: 'new_appointment' } : {}
      await decide(who[state] ?? reviewerAt[state], proposalId, 'approve', purpose)
    }
    const { state } = await load(proposalId)
    if (state !== until) throw new Error(`it stopped at ${state}`)
  }
  /** Template in use that a proposal became. */
  const resultOf = async (proposalId: string): Promise<string> => {
    const { resultId } = await load(proposalId)
    if (resultId === null) throw new Error('nothing came of it')
    return resultId
  }
  const keyOf = (personId: string): TestPerson => {
    const found = everybody.find((one) => trust.actor(one).personId === personId)
    if (found === undefined) throw new Error('nobody of the trust')
    return found
  }
  /**
   * Who is about to be shown a subject since this was asked last: people with a new card, and people whose card
   * is updated.
   */
  const noticesOf = async (subject: string): Promise<{ alert: TestPerson[]; update: TestPerson[] }> => {
    const rows = await prisma.notice.findMany({ where: { subject, state: 'waiting' } })
    await prisma.notice.updateMany({ where: { subject }, data: { state: 'sent', alert: false } })
    const people = (alert: boolean) =>
      rows
        .filter((row) => row.alert === alert)
        .map((row) => keyOf(row.personId))
        .sort()
    return { alert: people(true), update: people(false) }
  }
  /** Events of the trust about a subject, or of one action, oldest first. */
  const eventsOf = (where: { subject?: string; action?: string; outcome?: string }) =>
    prisma.auditEvent.findMany({ where: { trustId: trust.trustId, ...where }, orderBy: { id: 'asc' } })
  return { load, form, preview, file, filed, decide, walk, resultOf, noticesOf, eventsOf }
}

/** See `proposing`. */
export type Proposing = ReturnType<typeof proposing>

/**
 * Two things at one moment, always in the same order: `first` goes on until it wants to write to the table, then
 * `second` until it ends or waits for `first`, then both to their ends.
 */
export const meeting = async <A, B>(
  database: Database,
  table: string,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A, B]> => {
  const client = await database.pool.connect()
  const waiting = async () => {
    // Outside the transaction, which would go on seeing the first answer.
    const { rows } = await database.pool.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows[0]?.count ?? 0
  }
  try {
    await client.query(`begin; lock table ${table} in share mode`)
    const one = first()
    while ((await waiting()) < 1) await sleep(2)
    let ended = false
    const other = second().finally(() => {
      ended = true
    })
    const isEnded = () => ended
    while (!isEnded() && (await waiting()) < 2) await sleep(2)
    await client.query('commit')
    return await Promise.all([one, other])
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu

/**
 * Asks every audit event of a database for anything but ids, codes and counts (XC-01): a word of a text, a name, a
 * reason or a number would not fit.
 */
export const expectOnlyIds = async (database: Database): Promise<void> => {
  const events = await database.prisma.auditEvent.findMany()
  expect(events.length).toBeGreaterThan(0)
  const wordless = /^(?:[A-Za-z_.:]*[0-9]?|\d{4}-\d{2}-\d{2})$/u
  for (const { action, subject, outcome, code, detail } of events) {
    const values = Object.values((detail ?? {}) as Record<string, unknown>).flat()
    const strings = [action, subject, outcome, code, ...values].filter((one) => typeof one === 'string')
    for (const one of strings) expect(one.replaceAll(uuid, '')).toMatch(wordless)
    for (const one of values.filter((value) => typeof value === 'number')) expect(one).toBeLessThan(10_000)
  }
  const people = await database.prisma.person.findMany()
  const templates = await database.prisma.template.findMany()
  const decisions = await database.prisma.decision.findMany()
  const words = [
    ...people.map((one) => one.surname),
    ...templates.flatMap((one) => one.name.split(' ')),
    ...decisions.flatMap((one) => (one.reason ?? '').split(' ')),
  ].filter((one) => one.length > 5)
  const written = JSON.stringify(events, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  ).toLowerCase()
  expect([...new Set(words)].filter((word) => written.includes(word.toLowerCase()))).toEqual([])
}
