import type { Leftover } from '../domain/deletion.ts'
import { Prisma } from '../../prisma/generated/client.ts'

interface Reader {
  prisma: Prisma.TransactionClient
}

const gone = (id: Prisma.Sql) => Prisma.sql`not exists (select from message m where m.id = ${id})`

/**
 * Every table that holds something of messages -> the rows of a clinic that left, or came into being, before
 * `cutoff` and ought not to be there: the messages themselves, and whatever outlived its message. What tells no
 * clinic counts for each. A table with an encrypted column that is not here is in `keptLonger`.
 */
export const holdings: Readonly<Record<string, (clinicId: string, cutoff: Date) => Prisma.Sql>> = {
  message: (clinicId, cutoff) => Prisma.sql`
    from message t where t."clinicId" = ${clinicId}::uuid and t.state not in ('queued', 'sending')
      and t."confirmedAt" < ${cutoff} and coalesce(t."leftAt", t."confirmedAt") < ${cutoff}`,
  message_transition: (_clinicId, cutoff) => Prisma.sql`
    from message_transition t where t.at < ${cutoff} and ${gone(Prisma.sql`t."messageId"`)}`,
  message_part: () => Prisma.sql`from message_part t where ${gone(Prisma.sql`t."messageId"`)}`,
  draft: (clinicId, cutoff) => Prisma.sql`
    from draft t where t."clinicId" = ${clinicId}::uuid and t."expiresAt" < ${cutoff} and not exists (
      select from nonce s join message m on m.id = s."outcomeId" where s.id = t.nonce)`,
  nonce: (_clinicId, cutoff) => Prisma.sql`
    from nonce t where t."spentAt" < ${cutoff} and t.verb = 'send.confirm' and ${gone(Prisma.sql`t."outcomeId"`)}`,
  notice: (_clinicId, cutoff) => Prisma.sql`
    from notice t where t."changedAt" < ${cutoff} and t.subject ~ '^(message|next|reply):'
      and ${gone(Prisma.sql`split_part(t.subject, ':', 2)::uuid`)}`,
}

/** Tables with encrypted columns that no deletion run is about, and why. */
export const keptLonger: Readonly<Record<string, string>> = {
  consent_answer: 'for the months that the trust decides (TQ-02)',
  guardian_bar: 'until somebody lifts it (XC-21)',
  hash_period: 'keys, each destroyed with the last message that needs it (XC-01)',
}

// The queue's own tables, found rather than listed: they change with its version.
const queueTables = async ({ prisma }: Reader): Promise<string[]> => {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c
    join pg_class k on k.oid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.relkind = 'r'
    where c.table_schema = 'pgboss' and c.column_name = 'data' and c.data_type = 'jsonb' order by 1`
  return rows.map(({ name }) => name)
}

/**
 * Asks every table for what is older than allowed in a clinic; every table is told, with nothing left too. Messages
 * that have not left are not asked for.
 */
export const findLeftovers = async (reader: Reader, clinicId: string, cutoff: Date): Promise<Leftover[]> => {
  const count = async (table: string, from: Prisma.Sql): Promise<Leftover> => {
    const [row] = await reader.prisma.$queryRaw<[{ rows: number }]>`select count(*)::int as rows ${from}`
    return { table, rows: row.rows }
  }
  const found: Leftover[] = []
  for (const [table, from] of Object.entries(holdings)) found.push(await count(table, from(clinicId, cutoff)))
  for (const table of await queueTables(reader))
    found.push(
      await count(
        `pgboss.${table}`,
        Prisma.sql`from ${Prisma.raw(`pgboss."${table.replaceAll('"', '""')}"`)} t
          where t.data ? 'messageId' and ${gone(Prisma.sql`(t.data ->> 'messageId')::uuid`)}`,
      ),
    )
  return found
}
