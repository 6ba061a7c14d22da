import { randomBytes } from 'node:crypto'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import { consentKeyOf, createVault, hasherOf } from './vault.ts'
import type { DataKey, Vault } from './vault.ts'

/** What numbers of one trust are hashed under for one month. */
export interface HashPeriod {
  id: string
  /** Of an E.164 number. */
  hash: (e164: string) => Uint8Array<ArrayBuffer>
}

interface Reader {
  prisma: Prisma.TransactionClient
}

interface PeriodRow {
  id: string
  key: Uint8Array
}

interface LedgerRow extends PeriodRow {
  startsAt: Date
  keyId: string
}

const place = (id: string) => `hash_period.key:${id}`

/** The row of the consent ledger's key: there is one, and a rotation puts another key into it. */
export const ledgerRow = '00000000-0000-7000-8000-000000000001'

const keyFrom = (vault: Vault, { id, key }: PeriodRow): Uint8Array =>
  Buffer.from(vault.open(key, place(id)), 'base64')

const sealKey = (vault: Vault, id: string, key: Uint8Array) =>
  vault.seal(Buffer.from(key).toString('base64'), place(id))

const monthOf = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1))

// Every confirm needs the period of its month: asked once by each process. Ids of what was committed only.
const known = new WeakMap<Vault, Map<string, HashPeriod>>()

const readPeriod = async (
  { prisma }: Reader,
  vault: Vault,
  clinicId: string,
  month: Date,
): Promise<HashPeriod | null> => {
  const [row] = await prisma.$queryRaw<PeriodRow[]>`
    select h.id, h.key from hash_period h join clinic c on c."trustId" = h."trustId"
    where c.id = ${clinicId}::uuid and h."startsAt" = ${month} and h."keyId" = ${vault.keyId}`
  if (row === undefined) return null
  return { id: row.id, hash: hasherOf(keyFrom(vault, row)) }
}

/**
 * What the numbers of a clinic's messages of the month of `at` are hashed under now; made when there is none. Its key
 * is random and is nowhere but in its row: with the row, every hash under it becomes a number nobody can tell.
 */
export const findPeriod = async (
  change: Change,
  vault: Vault,
  clinicId: string,
  at: Date,
): Promise<HashPeriod> => {
  const month = monthOf(at)
  const name = `${clinicId} ${month.toISOString()}`
  const mine = known.get(vault) ?? new Map<string, HashPeriod>()
  known.set(vault, mine)
  const remembered = mine.get(name)
  if (remembered !== undefined) return remembered
  const found = await readPeriod(change, vault, clinicId, month)
  if (found !== null) {
    mine.set(name, found)
    return found
  }
  const id = newId()
  await change.prisma.$executeRaw`
    insert into hash_period (id, "trustId", "startsAt", "keyId", key)
    select ${id}::uuid, c."trustId", ${month}::timestamptz, ${vault.keyId}, ${sealKey(vault, id, randomBytes(32))}::bytea
    from clinic c where c.id = ${clinicId}::uuid on conflict do nothing`
  // Not remembered yet: the change may roll back.
  const made = await readPeriod(change, vault, clinicId, month)
  if (made === null) throw new Error('there is no such clinic to hash for')
  return made
}

/** Every hash that a number may be stored under, for look-ups: one for each key that lives. */
export const hashesOf = async (
  { prisma }: Reader,
  vault: Vault,
  e164: string,
): Promise<Uint8Array<ArrayBuffer>[]> => {
  const rows = await prisma.$queryRaw<PeriodRow[]>`
    select id, key from hash_period where "trustId" is not null order by id`
  return [vault.hash(e164), ...rows.map((row) => hasherOf(keyFrom(vault, row))(e164))]
}

/**
 * Destroys the keys that no message needs any more: of months that are over, and of data keys that are out of use.
 * Returns how many for each trust.
 */
export const deletePeriods = async (
  change: Change,
  vault: Vault,
): Promise<{ trustId: string; count: number }[]> =>
  change.prisma.$queryRaw`
    with gone as (
      delete from hash_period h
      where h."trustId" is not null and (h."startsAt" < ${monthOf(change.now)} or h."keyId" <> ${vault.keyId})
        and not exists (select from message m where m."hashPeriodId" = h.id)
      returning h."trustId"
    )
    select "trustId", count(*)::int as count from gone group by "trustId"`

/**
 * A vault whose consent ledger has the key that is stored for it, which outlives data keys; it is stored with the
 * first start.
 */
export const openVault = async (
  { prisma }: Database,
  now: Date,
  key: DataKey,
  older: readonly DataKey[] = [],
): Promise<Vault> => {
  const vault = createVault(key, older)
  const sealed = sealKey(vault, ledgerRow, consentKeyOf(key))
  await prisma.$executeRaw`
    insert into hash_period (id, "startsAt", "keyId", key)
    values (${ledgerRow}::uuid, ${now}::timestamptz, ${vault.keyId}, ${sealed}::bytea) on conflict (id) do nothing`
  const [row] = await prisma.$queryRaw<LedgerRow[]>`
    select id, key, "startsAt", "keyId" from hash_period where id = ${ledgerRow}::uuid`
  return row === undefined
    ? vault
    : createVault(key, older, { key: keyFrom(vault, row), since: row.startsAt.getTime() })
}

/**
 * Whether the ledger's key in hand was renewed meanwhile; it is fetched then, and what was looked up with the former
 * one is to be looked up again.
 *
 * @param since when the key that stands began to; null where none is stored
 */
export const catchUpWithLedger = async (
  { prisma }: { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> },
  vault: Vault,
  since: Date | null,
): Promise<boolean> => {
  if (since === null || vault.ledgerSince === null || vault.ledgerSince === since.getTime()) return false
  const [row] = await prisma.$queryRaw<LedgerRow[]>`
    select id, key, "startsAt", "keyId" from hash_period where id = ${ledgerRow}::uuid`
  if (row === undefined) return false
  vault.renewLedger(keyFrom(vault, row), row.startsAt.getTime())
  return true
}

/** Since when the ledger's key stands; null where none is stored. */
export const findLedgerSince = async ({ prisma }: Database): Promise<Date | null> =>
  (await prisma.hashPeriod.findUnique({ where: { id: ledgerRow }, select: { startsAt: true } }))?.startsAt ??
  null

/** Holds the ledger's key as it is until the change ends, and catches up with it. */
export const holdLedger = async (change: Change, vault: Vault): Promise<void> => {
  const [row] = await change.prisma.$queryRaw<{ startsAt: Date }[]>`
    select "startsAt" from hash_period where id = ${ledgerRow}::uuid for share`
  await catchUpWithLedger(change, vault, row?.startsAt ?? null)
}

const answersAtOnce = 1_000

// Patients whose guardians are not to be informed are few: all at once.
const rehashBars = async (
  { prisma }: Change,
  vault: Vault,
  hash: (text: string) => string,
): Promise<void> => {
  const bars = await prisma.$queryRaw<{ id: string; reference: Uint8Array }[]>`
    select id, reference from guardian_bar order by id for update`
  const hashes = bars.map(({ id, reference }) => ({
    id,
    reference: hash(`reference ${vault.open(reference, `guardian_bar.reference:${id}`)}`),
  }))
  await prisma.$executeRaw`
    update guardian_bar b set "referenceHash" = decode(r.reference, 'base64')
    from jsonb_to_recordset(${JSON.stringify(hashes)}::jsonb) as r(id uuid, reference text) where b.id = r.id`
}

/**
 * Puts a new random key into the place of the ledger's, and hashes every answer and every bar anew under it, all in one change:
 * whoever writes an answer meanwhile waits, whoever reads sees all under the former key or all under the new one, and
 * by the key's time which of them (`catchUpWithLedger`). Nothing where the key is under the current data key already.
 *
 * @returns how many answers were hashed anew, or null
 */
export const renewLedger = async (change: Change, vault: Vault): Promise<number | null> => {
  const { prisma, now } = change
  const [row] = await prisma.$queryRaw<LedgerRow[]>`
    select id, key, "startsAt", "keyId" from hash_period where id = ${ledgerRow}::uuid for update`
  if (row === undefined || row.keyId === vault.keyId) return null
  const key = randomBytes(32)
  const hashed = hasherOf(key)
  const hash = (text: string) => Buffer.from(hashed(text)).toString('base64')
  let after: string | null = null
  let count = 0
  for (;;) {
    const answers: { id: string; number: Uint8Array; reference: Uint8Array | null }[] =
      await prisma.$queryRaw`
      select id, number, reference from consent_answer where (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${answersAtOnce}::int for update`
    if (answers.length === 0) break
    const hashes = answers.map(({ id, number, reference }) => ({
      id,
      number: hash(vault.open(number, `consent_answer.number:${id}`)),
      reference: hash(
        `reference ${reference === null ? '' : vault.open(reference, `consent_answer.reference:${id}`)}`,
      ),
    }))
    await prisma.$executeRaw`
      update consent_answer a set "numberHash" = decode(r.number, 'base64'),
        "referenceHash" = decode(r.reference, 'base64')
      from jsonb_to_recordset(${JSON.stringify(hashes)}::jsonb) as r(id uuid, number text, reference text)
      where a.id = r.id`
    count += answers.length
    after = answers.at(-1)?.id ?? null
  }
  await rehashBars(change, vault, hash)
  // Later than before whatever the clock says: the time tells one key from another.
  const since = new Date(Math.max(now.getTime(), row.startsAt.getTime() + 1))
  await prisma.$executeRaw`
    update hash_period set key = ${sealKey(vault, ledgerRow, key)}::bytea, "keyId" = ${vault.keyId},
      "startsAt" = ${since}::timestamptz
    where id = ${ledgerRow}::uuid`
  return count
}
