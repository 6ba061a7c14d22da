import type { Country, Language } from '../domain/language.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { ProposalState } from '../domain/proposal.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A decision that was taken on a proposal. */
export interface Decision {
  step: ProposalState
  event: string
  personId: string
  reason: string | null
  textBefore: string | null
  textAfter: string | null
  decidedAt: Date
}

/** A proposal with its decisions, oldest first. */
export interface Proposal {
  id: string
  trustId: string
  clinicId: string
  unitId: string
  proposerId: string
  /** The template that it changes. */
  templateId: string | null
  state: ProposalState
  returnedFrom: ProposalState | null
  revision: number
  title: string
  purpose: string | null
  purposeNote: string | null
  language: Language
  text: string
  textBefore: string | null
  createdAt: Date
  stateSince: Date
  resultId: string | null
  clinicKey: string
  clinicName: string
  country: Country
  prefix: string
  decisions: readonly Decision[]
}

const include = {
  clinic: { select: { trustId: true, key: true, name: true, country: true } },
  unit: { select: { prefix: true } },
  decisions: { orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ProposalInclude

type Row = Prisma.ProposalGetPayload<{ include: typeof include }>

const toProposal = ({ clinic, unit, ...row }: Row): Proposal => ({
  ...row,
  trustId: clinic.trustId,
  clinicKey: clinic.key,
  clinicName: clinic.name,
  country: clinic.country,
  prefix: unit.prefix,
})

const inScope = (scope: Scope): Prisma.ProposalWhereInput => ({
  clinic: { trustId: scope.trustId },
  ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
})

/** A proposal of the scope, or null. */
export const findProposal = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'proposal'> },
  scope: Scope,
  id: string,
): Promise<Proposal | null> => {
  const row = await database.prisma.proposal.findFirst({ where: { ...inScope(scope), id }, include })
  return row === null ? null : toProposal(row)
}

/** A proposal of the scope, locked until the change ends, so that two decisions come one after the other. */
export const lockProposal = async (change: Change, scope: Scope, id: string): Promise<Proposal | null> => {
  await change.prisma.$queryRaw`select 1 from proposal where id = ${id}::uuid for update`
  const row = await change.prisma.proposal.findFirst({ where: { ...inScope(scope), id }, include })
  return row === null ? null : toProposal(row)
}

/** Who gave the last approval of the text, by proposal; what came without one is left out. */
export const findLastApprovals = async (
  database: Database,
  scope: Scope,
  proposalIds: readonly string[],
): Promise<Map<string, string>> => {
  if (proposalIds.length === 0) return new Map()
  const decisions = await database.prisma.decision.findMany({
    where: { proposalId: { in: [...proposalIds] }, textAfter: { not: null }, proposal: inScope(scope) },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { proposalId: true, personId: true },
  })
  // Later ones take the place of earlier ones.
  return new Map(decisions.map((one) => [one.proposalId, one.personId]))
}

/** What the proposer fills in. */
export type ProposalContent = Pick<
  Proposal,
  'clinicId' | 'unitId' | 'templateId' | 'title' | 'purpose' | 'purposeNote' | 'language' | 'text'
>

/** Stores a new draft. */
export const createProposal = async (
  change: Change,
  proposerId: string,
  content: ProposalContent,
): Promise<string> => {
  const id = newId()
  await change.prisma.proposal.create({
    data: { id, proposerId, ...content, state: 'draft', createdAt: change.now, stateSince: change.now },
  })
  return id
}

/** What a change of a proposal sets; the revision grows by one. */
export type ProposalPatch = Partial<
  ProposalContent & Pick<Proposal, 'state' | 'returnedFrom' | 'textBefore' | 'resultId'>
>

/** Changes a proposal that the change has locked. */
export const updateProposal = async (change: Change, id: string, patch: ProposalPatch): Promise<void> => {
  await change.prisma.proposal.update({
    where: { id },
    data: {
      ...patch,
      revision: { increment: 1 },
      ...(patch.state === undefined ? {} : { stateSince: change.now }),
    },
  })
}

/** Writes a decision down; `textAfter` is the text that an approval was given to. */
export const addDecision = async (
  change: Change,
  proposal: Proposal,
  decision: {
    event: string
    personId: string
    reason: string | null
    textAfter: string | null
    purpose: string | null
  },
): Promise<void> => {
  await change.prisma.decision.create({
    data: {
      id: newId(),
      proposalId: proposal.id,
      revision: proposal.revision,
      step: proposal.state,
      textBefore: proposal.text,
      ...decision,
      decidedAt: change.now,
    },
  })
}

/** Somebody's own proposals, newest first. */
export const findOwnProposals = async (
  database: Database,
  scope: Scope,
  proposerId: string,
  page: number,
): Promise<Page<Proposal>> => {
  const where = { ...inScope(scope), proposerId }
  return pageOf(database, where, { createdAt: 'desc' }, page)
}

/** Prefix and title of proposals of the scope, by id. */
export const findProposalNames = async (
  database: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, { prefix: string; title: string }>> => {
  if (ids.length === 0) return new Map()
  const rows = await database.prisma.proposal.findMany({
    where: { ...inScope(scope), id: { in: [...ids] } },
    select: { id: true, title: true, unit: { select: { prefix: true } } },
  })
  return new Map(rows.map(({ id, title, unit }) => [id, { prefix: unit.prefix, title }]))
}

/** Whether another proposal than `exceptId` to change the template is under way. */
export const hasOpenChange = async (change: Change, templateId: string, exceptId: string): Promise<boolean> =>
  (await change.prisma.proposal.count({
    where: {
      templateId,
      id: { not: exceptId },
      state: { notIn: ['draft', 'approved', 'rejected', 'withdrawn', 'closed'] },
    },
  })) > 0

const pageOf = async (
  database: Database,
  where: Prisma.ProposalWhereInput,
  orderBy: Prisma.ProposalOrderByWithRelationInput,
  page: number,
): Promise<Page<Proposal>> => {
  const total = await database.prisma.proposal.count({ where })
  const { page: current, pages, skip, take } = pageBounds(total, page)
  const rows = await database.prisma.proposal.findMany({
    where,
    include,
    orderBy: [orderBy, { id: 'desc' }],
    skip,
    take,
  })
  return { items: rows.map(toProposal), page: current, pages, total }
}
