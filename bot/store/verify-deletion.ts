import type { Leftover } from '../domain/deletion.ts'
import { daysBetweenRuns, keptFor, sampleSize } from '../domain/deletion.ts'
import type { Database } from './database.ts'
import { findLeftovers } from './holdings.ts'

/** What a clinic holds beside what it may hold. */
export interface ClinicVerdict {
  clinicId: string
  key: string
  /** What left before this moment ought to be gone: by the last run, or, without one in time, after twenty days. */
  allowedSince: Date
  left: readonly Leftover[]
  /** As old, and not left yet: never deleted, and no fault. */
  waiting: number
}

/** What a verification of the deletions found. */
export interface DeletionVerdict {
  /** Nothing older than allowed is left, and every draw is as its seed says. */
  ok: boolean
  clinics: readonly ClinicVerdict[]
  /** Runs whose draw was repeated. */
  draws: number
  /** Ids of runs whose frozen ids, or whose spot checks, are not those that the seed draws. */
  wrongDraws: readonly string[]
}

interface ClinicRow {
  clinicId: string
  key: string
  lastCutoff: Date | null
}

// The draw, by its definition and not by the rows that it made.
const wrongDraws = async ({ prisma }: Database): Promise<{ draws: number; wrong: string[] }> => {
  const rows = await prisma.$queryRaw<{ id: string; same: boolean }[]>`
    select r.id, coalesce(
      sha256(coalesce((select string_agg(uuid_send(i.id), ''::bytea order by i.id)
        from deletion_portion p, unnest(p.ids) i(id) where p."runId" = r.id), '')) = r.digest
      and coalesce((select array_agg(d.id order by d.rank) from (
          select i.id, sha256(r.seed || uuid_send(i.id)) as rank
          from deletion_portion p, unnest(p.ids) i(id) where p."runId" = r.id order by 2 limit ${sampleSize}::int
        ) d), '{}')
        = coalesce((select array_agg(s."messageId" order by s.position) from deletion_sample s
          where s."runId" = r.id), '{}'), false) as same
    from deletion_run r where r.state <> 'prepared' order by r."startedAt"`
  return { draws: rows.length, wrong: rows.filter((one) => !one.same).map((one) => one.id) }
}

/**
 * Asks every table for what is older than allowed in each clinic, and repeats the draw of every run from its ids and
 * its seed. Reads only; may run beside the bot.
 */
export const verifyDeletion = async (database: Database, now: Date): Promise<DeletionVerdict> => {
  const rows = await database.prisma.$queryRaw<ClinicRow[]>`
    select c.id as "clinicId", c.key, (
        select max(r.cutoff) from deletion_run r where r."clinicId" = c.id and r.state = 'done') as "lastCutoff"
    from clinic c order by c."trustId", c.key`
  const latest = new Date(now.getTime() - 2 * keptFor)
  const clinics: ClinicVerdict[] = []
  for (const { clinicId, key, lastCutoff } of rows) {
    const allowedSince = lastCutoff !== null && lastCutoff > latest ? lastCutoff : latest
    const [{ waiting }] = await database.prisma.$queryRaw<[{ waiting: number }]>`
      select count(*)::int as waiting from message m where m."clinicId" = ${clinicId}::uuid
        and m.state in ('queued', 'sending') and coalesce(m."leftAt", m."confirmedAt") < ${allowedSince}`
    const left = await findLeftovers(database, clinicId, allowedSince)
    clinics.push({ clinicId, key, allowedSince, left, waiting })
  }
  const { draws, wrong } = await wrongDraws(database)
  return {
    ok: wrong.length === 0 && clinics.every(({ left }) => left.every((one) => one.rows === 0)),
    clinics,
    draws,
    wrongDraws: wrong,
  }
}

/** Days after which a message must be gone, whatever happens: kept for ten, and ten until the next run. */
export const goneAfterDays = keptFor / 86_400_000 + daysBetweenRuns
