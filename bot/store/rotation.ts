import type { Database } from './database.ts'
import { findPeriod } from './hash-periods.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** Every encrypted column; what is in it is encrypted for `<table>.<column>:<row id>`. */
export const sealedColumns = {
  message: ['recipient', 'text', 'validUntil', 'values', 'reference'],
  draft: ['content'],
  consent_answer: ['number', 'reference'],
  guardian_bar: ['reference'],
  hash_period: ['key'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A table with encrypted columns. */
export type SealedTable = keyof typeof sealedColumns

/** Every table with encrypted columns, in the order in which they are taken. */
export const sealedTables = Object.keys(sealedColumns) as readonly SealedTable[]

// The id of the key stands in front of the value, with its length.
const isOld = (column: string, keyId: string): string =>
  `(t."${column}" is not null and convert_from(substring(t."${column}" from 2 for get_byte(t."${column}", 0)), 'utf8') <> '${keyId}')`

// Keys of messages' hashes are not encrypted anew: their messages get new ones, and then they are destroyed.
const oldRows = (table: SealedTable, { keyId }: Vault): string => {
  if (!/^[a-z0-9]{1,16}$/u.test(keyId)) throw new Error('the id of a data key is not one')
  const old = sealedColumns[table].map((column) => isOld(column, keyId)).join(' or ')
  return table === 'hash_period' ? `t."trustId" is null and (${old})` : `(${old})`
}

/** How many rows of a table hold something under another key than the current one. */
export const countOld = async (database: Database, vault: Vault, table: SealedTable): Promise<number> => {
  const [row] = await database.prisma.$queryRawUnsafe<[{ count: number }]>(
    `select count(*)::int as count from "${table}" t where ${oldRows(table, vault)}`,
  )
  return row.count
}

type OldRow = { id: string } & Record<string, unknown>

const resealed = (vault: Vault, table: SealedTable, row: OldRow) =>
  Object.fromEntries(
    sealedColumns[table].map((column) => {
      const place = `${table}.${column}:${row.id}`
      const sealed = row[column]
      return [
        column,
        sealed instanceof Uint8Array
          ? Buffer.from(vault.seal(vault.open(sealed, place), place)).toString('base64')
          : null,
      ]
    }),
  )

const newHash = async (change: Change, vault: Vault, row: OldRow) => {
  const period = await findPeriod(change, vault, String(row['clinicId']), row['confirmedAt'] as Date)
  const number = vault.open(row['recipient'] as Uint8Array, `message.recipient:${row.id}`)
  return { hash: Buffer.from(period.hash(number)).toString('base64'), hashPeriodId: period.id }
}

/**
 * Encrypts the next rows of a table under the current key, messages with a new hash of their number too. Rows that
 * another process holds are waited for.
 *
 * @param after id of the last row before, or null
 * @returns the ids; none when the end is reached
 */
export const resealRows = async (
  change: Change,
  vault: Vault,
  table: SealedTable,
  after: string | null,
  limit: number,
): Promise<string[]> => {
  const columns = sealedColumns[table]
  const isMessage = table === 'message'
  const list = [
    ...columns.map((one) => `t."${one}"`),
    ...(isMessage ? ['t."clinicId"', 't."confirmedAt"'] : []),
  ]
  const rows = await change.prisma.$queryRawUnsafe<OldRow[]>(
    `select t.id, ${list.join(', ')} from "${table}" t
     where ($1::uuid is null or t.id > $1::uuid) and ${oldRows(table, vault)}
     order by t.id limit ${limit} for update`,
    after,
  )
  if (rows.length === 0) return []
  const values: Record<string, unknown>[] = []
  for (const row of rows)
    values.push({
      id: row.id,
      ...resealed(vault, table, row),
      ...(isMessage ? await newHash(change, vault, row) : {}),
    })
  const assigned = [
    ...columns.map((one) => `"${one}" = decode(r."${one}", 'base64')`),
    ...(isMessage ? [`"recipientHash" = decode(r.hash, 'base64')`, `"hashPeriodId" = r."hashPeriodId"`] : []),
  ]
  const typed = [
    'id uuid',
    ...columns.map((one) => `"${one}" text`),
    ...(isMessage ? ['hash text', '"hashPeriodId" uuid'] : []),
  ]
  await change.prisma.$executeRawUnsafe(
    `update "${table}" t set ${assigned.join(', ')}
     from jsonb_to_recordset($1::jsonb) as r(${typed.join(', ')}) where t.id = r.id`,
    JSON.stringify(values),
  )
  return rows.map((row) => row.id)
}
