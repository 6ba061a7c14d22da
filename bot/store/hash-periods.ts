import { randomBytes } from 'node:crypto'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import { consentKeyOf, createVault, hashUnder } from './vault.ts'
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

const place = (id: string) => `hash_period.key:${id}`

/** The row of the consent ledger's key: there is one. */
const consentRow = '00000000-0000-7000-8000-000000000001'

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
  const key = keyFrom(vault, row)
  return { id: row.id, hash: (e164) => hashUnder(key, e164) }
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
  return [vault.hash(e164), ...rows.map((row) => hashUnder(keyFrom(vault, row), e164))]
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
  const sealed = sealKey(vault, consentRow, consentKeyOf(key))
  await prisma.$executeRaw`
    insert into hash_period (id, "startsAt", "keyId", key)
    values (${consentRow}::uuid, ${now}::timestamptz, ${vault.keyId}, ${sealed}::bytea) on conflict (id) do nothing`
  const [row] = await prisma.$queryRaw<PeriodRow[]>`
    select id, key from hash_period where id = ${consentRow}::uuid`
  return row === undefined ? vault : createVault(key, older, keyFrom(vault, row))
}
