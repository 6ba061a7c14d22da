import { Prisma } from '../../prisma/generated/client.ts'
import type { Language } from '../domain/language.ts'
import { isMailboxRole, mailboxesOf, mailDelay, mailsForgottenBefore } from '../domain/mailbox.ts'
import type { MailboxKey } from '../domain/mailbox.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Candidate, TaskKind } from '../domain/task.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/**
 * Asks that the mailboxes of those who are asked for a task be written to, where there are any. The mail leaves after a
 * while and says what waits then, so that requests that come meanwhile make no second one.
 */
export const askMailboxes = async (
  change: Change,
  task: { trustId: string; clinicId: string | null; kind: TaskKind },
  asked: readonly Candidate[],
  late = false,
): Promise<void> => {
  const keys = mailboxesOf(task, asked).map((key) => ({ ...key, id: newId() }))
  if (keys.length === 0) return
  const nextAt = new Date(change.now.getTime() + mailDelay * 1000)
  await change.prisma.$executeRaw`
    insert into mail (id, "trustId", "ownerId", role, late, "nextAt", "createdAt")
    select k.id, b."trustId", b."ownerId", b.role, ${late}, ${nextAt}, ${change.now}
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(id uuid, "ownerId" uuid, role text)
      join mailbox b on b."ownerId" = k."ownerId" and b.role = k.role::"Role" and b."trustId" = ${task.trustId}::uuid
    order by b."ownerId", b.role
    on conflict ("ownerId", role) where state = 'waiting' do update set late = mail.late or excluded.late`
}

/** A mail that a process has to hand over. */
export interface Mail extends MailboxKey {
  id: string
  trustId: string
  late: boolean
  attempts: number
  leaseUntil: Date
}

/** Takes mails that are due for handing over, oldest first, until `leaseUntil`; `early` takes new ones at once. */
export const claimMails = async (
  database: Database,
  now: Date,
  leaseUntil: Date,
  { limit, early }: { limit: number; early: boolean },
): Promise<Mail[]> =>
  database.prisma.$queryRaw<Mail[]>`
    with due as (
      select id from mail
      where state = 'waiting' and ("nextAt" <= ${now} or (${early} and attempts = 0))
      order by "nextAt", id limit ${limit} for update skip locked
    )
    update mail m set state = 'sending', "leaseUntil" = ${leaseUntil} from due where m.id = due.id
    returning m.id, m."trustId", m."ownerId", m.role::text as role, m.late, m.attempts, m."leaseUntil"`

/** Ends mails whose process ended while it handed them over: nobody knows whether they were taken. */
export const settleLostMails = async (database: Database, now: Date): Promise<void> => {
  await database.prisma.mail.updateMany({
    where: { state: 'sending', leaseUntil: { lt: now } },
    data: { state: 'unknown', code: 'lost', leaseUntil: null },
  })
}

/** Writes down what came of a mail. One that is to be tried again gives way to a newer one for the same mailbox. */
export const markMail = async (
  database: Database,
  mail: Mail,
  to: { state: 'sent' | 'failed' | 'unknown' | 'waiting'; code: string | null; nextAt?: Date },
  now: Date,
): Promise<void> => {
  const { state, code, nextAt = now } = to
  const mine = Prisma.sql`id = ${mail.id}::uuid and state = 'sending' and "leaseUntil" = ${mail.leaseUntil}`
  if (state === 'waiting') {
    const kept = await database.prisma.$executeRaw`
      update mail set state = 'waiting', code = ${code}, attempts = attempts + 1, "nextAt" = ${nextAt},
        "leaseUntil" = null
      where ${mine} and not exists (select from mail o
        where o."ownerId" = ${mail.ownerId}::uuid and o.role = ${mail.role}::"Role" and o.state = 'waiting')`
    if (kept === 0)
      await database.prisma.$executeRaw`
        update mail set state = 'failed', code = 'superseded', "leaseUntil" = null where ${mine}`
    return
  }
  await database.prisma.$executeRaw`
    update mail set state = ${state}::"MailState", code = ${code}, "leaseUntil" = null,
      "sentAt" = ${state === 'sent' ? now : null}
    where ${mine}`
}

/** Deletes up to `limit` mails that ended long ago, oldest first; returns how many. */
export const forgetMails = ({ prisma, now }: Change, limit: number): Promise<number> =>
  prisma.$executeRaw`
    delete from mail where id in (
      select id from mail
      where state in ('sent', 'unknown', 'failed')
        and greatest("createdAt", "nextAt", "sentAt") < ${mailsForgottenBefore(now)}
      order by "createdAt" limit ${limit} for update skip locked)`

/** Where the mails of a mailbox go, and how they are written: in the clinic's language, or the country's. */
export const findMailbox = async (
  database: Database,
  { trustId, ownerId, role }: MailboxKey & { trustId: string },
): Promise<{ address: string; language: Language; clinicName: string | null } | null> => {
  const [row] = await database.prisma.$queryRaw<
    { address: string; language: Language; clinicName: string | null }[]
  >`
    select b.address, coalesce(c.language::text, case t.country when 'SE' then 'sv' else 'nb' end) as language,
      c.name as "clinicName"
    from mailbox b join trust t on t.id = b."trustId" left join clinic c on c.id = b."ownerId"
    where b."trustId" = ${trustId}::uuid and b."ownerId" = ${ownerId}::uuid and b.role = ${role}::"Role"`
  return row ?? null
}

/** The addresses of the mailboxes of a trust. */
export const findMailboxes = async (
  database: Database,
  scope: Scope,
): Promise<(MailboxKey & { address: string })[]> => {
  const rows = await database.prisma.mailbox.findMany({ where: { trustId: scope.trustId } })
  return rows.flatMap(({ ownerId, role, address }) =>
    isMailboxRole(role) ? [{ ownerId, role, address }] : [],
  )
}

/** Sets the address of a mailbox; empty takes it away. Returns the one before, empty where there was none. */
export const putMailbox = async (
  change: Change,
  trustId: string,
  { ownerId, role }: MailboxKey,
  address: string,
): Promise<string> => {
  const where = { ownerId_role: { ownerId, role } }
  const before = await change.prisma.mailbox.findUnique({ where })
  if (address === '') await change.prisma.mailbox.deleteMany({ where: { ownerId, role, trustId } })
  else
    await change.prisma.mailbox.upsert({
      where,
      create: { ownerId, role, trustId, address },
      update: { address },
    })
  return before?.address ?? ''
}
