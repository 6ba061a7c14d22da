import type { Scope } from '../domain/permissions.ts'
import type { DeviationView } from '../domain/sending.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** What went against the procedure. */
export type DeviationKind = 'wrong_recipient' | 'spot_check'

/** Stores a deviation of a message once; null when it was reported before. It outlives the message. */
export const createDeviation = async (
  change: Change,
  deviation: { clinicId: string; messageId: string; personId: string; kind: DeviationKind },
): Promise<string | null> => {
  const id = newId()
  const message = await change.prisma.message.findUnique({
    where: { id: deviation.messageId },
    select: { templateId: true, confirmedAt: true },
  })
  const { count } = await change.prisma.deviation.createMany({
    data: [{ id, ...deviation, ...message, reportedAt: change.now }],
    skipDuplicates: true,
  })
  return count === 0 ? null : id
}

/** Whether a deviation of the message was reported. */
export const hasDeviation = async ({ prisma }: Pick<Change, 'prisma'>, messageId: string): Promise<boolean> =>
  (await prisma.deviation.count({ where: { messageId } })) > 0

/** A deviation of the scope's clinics, with nothing of the patient; or null. */
export const findDeviation = async (
  database: Database,
  scope: Scope,
  id: string,
): Promise<Omit<DeviationView, 'own'> | null> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  const [row] = await database.prisma.$queryRaw<Omit<DeviationView, 'own'>[]>`
    select d.id as "deviationId", d.kind, d."messageId", d."reportedAt", c.name as "clinicName",
      t.name as "templateName", d."confirmedAt", p."givenName" || ' ' || p.surname as "reporterName",
      not exists (select from message m where m.id = d."messageId") as deleted,
      array(
        select q.question from deletion_sample s
          cross join lateral (values (1, 'patientsNumber', s."patientsNumber"), (2, 'consentSeen', s."consentSeen"),
            (3, 'rightTemplate', s."rightTemplate")) as q(place, question, answer)
        where d.kind = 'spot_check' and s."messageId" = d."messageId" and not q.answer
        order by q.place
      ) as wrong,
      exists (select from task k where k.subject = 'deviation:' || d.id and k.state in ('open', 'claimed')) as open
    from deviation d join clinic c on c.id = d."clinicId"
      join template t on t.id = d."templateId" join person p on p.id = d."personId"
    where d.id = ${id}::uuid and c."trustId" = ${scope.trustId}::uuid
      and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))`
  return row ?? null
}

/** Who confirmed the message of a deviation; the audit knows it when the message is deleted. */
export const findDeviationSender = async (database: Database, id: string): Promise<string | null> => {
  const [row] = await database.prisma.$queryRaw<{ personId: string | null }[]>`
    select coalesce(
      (select m."personId" from message m where m.id = d."messageId"),
      (select a."personId" from audit_event a
        where a.subject = 'message:' || d."messageId" and a.action = 'message.confirmed' order by a.at, a.id limit 1)
    ) as "personId"
    from deviation d where d.id = ${id}::uuid`
  return row?.personId ?? null
}
