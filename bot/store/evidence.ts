import type { CertificateLine, DecisionLine, RightLine } from '../domain/evidence.ts'
import type { Quarter } from '../domain/rights-review.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** The decisions on proposals that were taken in a quarter, in all clinics of a trust, oldest first. */
export const findDecisionsOf = (
  database: Database,
  trustId: string,
  { from, until }: Quarter,
): Promise<DecisionLine[]> =>
  database.prisma.$queryRaw<DecisionLine[]>`
    select d."decidedAt", c.name as "clinicName", u.prefix || '- ' || p.title as name, d.step::text as step, d.event,
      e."givenName" || ' ' || e.surname as "personName"
    from decision d join proposal p on p.id = d."proposalId" join unit u on u.id = p."unitId"
      join clinic c on c.id = p."clinicId" join person e on e.id = d."personId"
    where c."trustId" = ${trustId}::uuid and d."decidedAt" >= ${from} and d."decidedAt" < ${until}
    order by d."decidedAt", d.id`

/** Who holds which right in a trust now, by clinic and name. */
export const findRightsOf = (database: Database, trustId: string): Promise<RightLine[]> =>
  database.prisma.$queryRaw<RightLine[]>`
    select p."givenName" || ' ' || p.surname as "personName", p.username, m.role::text as role,
      c.name as "clinicName", p.active, p."expiresOn"::text as "expiresOn"
    from person p join membership m on m."personId" = p.id left join clinic c on c.id = m."clinicId"
    where p."trustId" = ${trustId}::uuid
    order by c.name nulls first, m.role, p.surname, p."givenName", p.id`

/** The certificates of the deletion runs that were finished in a quarter, oldest first. */
export const findCertificatesOf = (
  database: Database,
  trustId: string,
  { from, until }: Quarter,
): Promise<CertificateLine[]> =>
  database.prisma.$queryRaw<CertificateLine[]>`
    select c.name as "clinicName", r."doneAt", s."givenName" || ' ' || s.surname as "startedBy",
      k."givenName" || ' ' || k.surname as "confirmedBy", r.frozen as messages, r.certificate
    from deletion_run r join clinic c on c.id = r."clinicId"
      left join person s on s.id = r."startedBy" left join person k on k.id = r."confirmedBy"
    where c."trustId" = ${trustId}::uuid and r."doneAt" >= ${from} and r."doneAt" < ${until}
    order by r."doneAt", r.id`

/** Whether a trust was told of the evidence of a quarter, by the audit. */
export const wasAnnounced = async (change: Change, trustId: string, quarter: string): Promise<boolean> => {
  const [row] = await change.prisma.$queryRaw<[{ told: boolean }]>`
    select exists (select from audit_event where action = 'audit.evidence_announced'
      and "trustId" = ${trustId}::uuid and detail->>'quarter' = ${quarter}) as told`
  return row.told
}
