import { mailboxesOf, mailDelay } from '../domain/mailbox.ts'
import type { Candidate, TaskKind } from '../domain/task.ts'
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
