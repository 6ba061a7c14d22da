import { regimeOf } from '../domain/consent.ts'
import type {
  Answer,
  AnswerSource,
  ConsentChoice,
  ConsentRegime,
  ConsentRules,
  NewAnswer,
  Relation,
} from '../domain/consent.ts'
import type { Country } from '../domain/language.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { catchUpWithLedger, holdLedger, ledgerRow } from './hash-periods.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** The database, or a change under way. */
type Reader = { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> }

/** Where the number of an answer rests, for the vault. */
export const numberPlace = (id: string) => `consent_answer.number:${id}`
const referencePlace = (id: string) => `consent_answer.reference:${id}`

/** What a clinic's ledger says of a number. */
export interface Consent {
  trustId: string
  rules: ConsentRules
  /** Of the clinic, and those that apply to the whole trust; also what has ended and is not deleted yet. */
  answers: readonly Answer[]
  /**
   * The local references whose guardians are not to be informed: the one that was asked about, and those of whoever
   * has answered on the number (XC-21).
   */
  barred: readonly string[]
}

interface ConsentRow {
  place: number
  ledgerSince: Date | null
  trustId: string
  country: Country
  regime: ConsentRegime | null
  trustRegime: ConsentRegime | null
  mode: boolean
  months: number
  timeZone: string
  id: string | null
  ownerId: string
  relation: Relation | 'anyone'
  reference: Uint8Array | null
  choice: ConsentChoice
  source: AnswerSource
  statedAt: Date
  answeredAt: Date
  lapsesAt: Date | null
  personId: string | null
  askedBarred: boolean
  barred: boolean
}

const toAnswer = (vault: Vault, row: ConsentRow & { id: string }): Answer => ({
  id: row.id,
  addressee:
    row.relation === 'anyone'
      ? null
      : {
          relation: row.relation,
          reference: row.reference === null ? '' : vault.open(row.reference, referencePlace(row.id)),
        },
  everywhere: row.ownerId === row.trustId,
  choice: row.choice,
  source: row.source,
  statedAt: row.statedAt,
  answeredAt: row.answeredAt,
  lapsesAt: row.lapsesAt,
  personId: row.personId,
})

/** A number that a clinic writes to. */
export interface LedgerQuestion {
  clinicId: string
  /** E.164. */
  recipient: string
  /** Of whom a message is to; empty or absent where there is none. */
  reference?: string
}

const barredOf = (
  known: readonly { answer: Answer; barred: boolean }[],
  asked: string | null,
): readonly string[] => [
  ...new Set([
    ...(asked === null ? [] : [asked]),
    ...known.flatMap(({ answer, barred }) =>
      barred && answer.addressee ? [answer.addressee.reference] : [],
    ),
  ]),
]

/**
 * What clinics go by and what is stored of numbers, in one statement however many are asked: every departure asks
 * it. In the order of the questions; null for a clinic that does not exist.
 */
export const findConsents = async (
  reader: Reader,
  vault: Vault,
  questions: readonly LedgerQuestion[],
): Promise<(Consent | null)[]> => {
  const clinics = questions.map((one) => one.clinicId)
  const hashes = questions.map((one) => vault.hashConsent(one.recipient))
  const references = questions.map((one) => vault.hashConsent(`reference ${one.reference ?? ''}`))
  const rows = await reader.prisma.$queryRaw<ConsentRow[]>`
    select q.place::int as place, c."trustId", c.country::text as country, c."consentRegime"::text as regime,
      t."consentRegime"::text as "trustRegime", c."consentMode" as mode, t."consentMonths" as months, t."timeZone",
      a.id, a."ownerId", a.relation::text as relation, a.reference, a.choice::text as choice, a.source,
      a."statedAt", a."answeredAt", a."lapsesAt", a."personId",
      (select h."startsAt" from hash_period h where h.id = ${ledgerRow}::uuid) as "ledgerSince",
      exists (select from guardian_bar b where b."clinicId" = c.id and b."referenceHash" = q.reference)
        as "askedBarred",
      exists (select from guardian_bar b where b."clinicId" = c.id and b."referenceHash" = a."referenceHash")
        as barred
    from unnest(${clinics}::uuid[], ${hashes}::bytea[], ${references}::bytea[])
      with ordinality as q("clinicId", hash, reference, place)
    join clinic c on c.id = q."clinicId" join trust t on t.id = c."trustId"
    left join consent_answer a on a."trustId" = t.id and a."numberHash" = q.hash
      and (a."ownerId" = c.id or a."ownerId" = t.id)
    order by q.place, a."answeredAt", a.id`
  if (await catchUpWithLedger(reader, vault, rows[0]?.ledgerSince ?? null))
    return findConsents(reader, vault, questions)
  const found = Map.groupBy(rows, (row) => row.place)
  return questions.map(({ reference = '' }, index) => {
    const mine = found.get(index + 1) ?? []
    const [first] = mine
    if (first === undefined) return null
    const known = mine.flatMap((row) =>
      row.id === null ? [] : [{ answer: toAnswer(vault, { ...row, id: row.id }), barred: row.barred }],
    )
    return {
      trustId: first.trustId,
      rules: {
        regime: regimeOf(first.country, first.trustRegime, first.regime),
        mode: first.mode,
        months: first.months,
        timeZone: first.timeZone,
      },
      answers: known.map(({ answer }) => answer),
      barred: barredOf(known, first.askedBarred ? reference : null),
    }
  })
}

/** As `findConsents`, for one number. */
export const findConsent = async (
  reader: Reader,
  vault: Vault,
  clinicId: string,
  recipient: string,
  reference = '',
): Promise<Consent | null> =>
  (await findConsents(reader, vault, [{ clinicId, recipient, reference }]))[0] ?? null

/** Stands for the number until the change ends, so that two answers come one after the other. */
export const lockConsent = async (
  change: Change,
  vault: Vault,
  trustId: string,
  e164: string,
): Promise<void> => {
  await holdLedger(change, vault)
  const key = Buffer.from(vault.hashConsent(`${trustId} ${e164}`)).readBigInt64BE()
  await change.prisma.$executeRaw`select pg_advisory_xact_lock(${key}::bigint)`
}

/** Stores an answer as the one that stands, and adds it to the history; returns the answer's id. */
export const putAnswer = async (
  change: Change,
  vault: Vault,
  where: { trustId: string; ownerId: string; e164: string; personId: string | null },
  answer: NewAnswer,
): Promise<string> => {
  const { prisma, now } = change
  const { trustId, ownerId, e164, personId } = where
  const reference = answer.addressee?.reference ?? ''
  const key = {
    ownerId,
    numberHash: vault.hashConsent(e164),
    relation: answer.addressee?.relation ?? ('anyone' as const),
    referenceHash: vault.hashConsent(`reference ${reference}`),
  }
  const said = {
    choice: answer.choice,
    source: answer.source,
    statedAt: answer.statedAt,
    answeredAt: now,
    lapsesAt: answer.lapsesAt,
    personId,
  }
  const id = newId()
  const { id: answerId } = await prisma.consentAnswer.upsert({
    where: { ownerId_numberHash_relation_referenceHash: key },
    update: said,
    create: {
      id,
      trustId,
      ...key,
      ...said,
      number: vault.seal(e164, numberPlace(id)),
      reference: reference === '' ? null : vault.seal(reference, referencePlace(id)),
    },
    select: { id: true },
  })
  await prisma.consentRecord.create({ data: { answerId, ...said } })
  return answerId
}

/** One answer of the history. */
export interface RecordedAnswer {
  choice: ConsentChoice
  source: AnswerSource
  statedAt: Date
  answeredAt: Date
  personId: string | null
}

/** The history of answers, oldest first, by the id of the answer that stands. */
export const findRecords = async (
  database: Database,
  answerIds: readonly string[],
): Promise<Map<string, RecordedAnswer[]>> => {
  const rows = await database.prisma.consentRecord.findMany({
    where: { answerId: { in: [...answerIds] } },
    orderBy: { id: 'asc' },
  })
  const records = new Map<string, RecordedAnswer[]>()
  for (const { answerId, choice, source, statedAt, answeredAt, personId } of rows) {
    const record = { choice, source: source as AnswerSource, statedAt, answeredAt, personId }
    records.set(answerId, [...(records.get(answerId) ?? []), record])
  }
  return records
}

/** Deletes answers with their history; returns how many stood. */
export const deleteAnswers = async (change: Change, ids: readonly string[]): Promise<number> =>
  (await change.prisma.consentAnswer.deleteMany({ where: { id: { in: [...ids] } } })).count

/** An answer whose time may have come, with what decides it. */
export interface AgingAnswer {
  id: string
  trustId: string
  /** Null for an answer that applies to the whole trust. */
  clinicId: string | null
  choice: ConsentChoice
  answeredAt: Date
  lapsesAt: Date | null
  months: number
  timeZone: string
  /** Of the clinic, or of every clinic that the answer applies to. */
  regimes: readonly ConsentRegime[]
}

/** No month is shorter, so that nothing that has ended is missed. */
const shortestMonth = 28

/** Answers that are old enough to have ended, after the given id, in the order of their ids. */
export const findAging = async (
  database: Database,
  now: Date,
  after: string | null,
  limit: number,
): Promise<AgingAnswer[]> => {
  const rows = await database.prisma.$queryRaw<
    (Omit<AgingAnswer, 'regimes'> & {
      clinics: { country: Country; own: ConsentRegime | null; trust: ConsentRegime | null }[]
    })[]
  >`
    select a.id, a."trustId", nullif(a."ownerId", a."trustId") as "clinicId", a.choice::text as choice,
      a."answeredAt", a."lapsesAt", t."consentMonths" as months, t."timeZone",
      (select json_agg(json_build_object('country', c.country, 'own', c."consentRegime", 'trust', t."consentRegime"))
        from clinic c where c."trustId" = t.id and a."ownerId" in (c.id, t.id)) as clinics
    from consent_answer a join trust t on t.id = a."trustId"
    where (a."answeredAt" <= ${now}::timestamptz - make_interval(days => t."consentMonths" * ${shortestMonth}::int)
        or a."lapsesAt" <= ${now}::timestamptz)
      and (${after}::uuid is null or a.id > ${after}::uuid)
    order by a.id limit ${limit}::int`
  return rows.map(({ clinics, ...row }) => ({
    ...row,
    regimes: clinics.map(({ country, own, trust }) => regimeOf(country, trust, own)),
  }))
}
