import type { AuditVerification } from './audit-log.ts'
import type { DataPlace } from './data-map.ts'
import type { Certificate } from './deletion.ts'
import type { Role } from './permissions.ts'
import type { ReviewSummary } from './rights-review.ts'

/** A decision on a proposal. */
export interface DecisionLine {
  decidedAt: Date
  clinicName: string
  /** Prefix and title, as its template is called. */
  name: string
  step: string
  event: string
  personName: string
}

/** A right that somebody holds. */
export interface RightLine {
  personName: string
  username: string
  role: Role
  /** Null: in all clinics. */
  clinicName: string | null
  active: boolean
  /** Last day, ISO. */
  expiresOn: string | null
}

/** A deletion run that was finished. */
export interface CertificateLine {
  clinicName: string
  doneAt: Date
  startedBy: string | null
  confirmedBy: string | null
  messages: number | null
  certificate: Certificate | null
}

/** A quarter whose evidence can be fetched: the one that runs, the one that has ended last, or one before. */
export interface EvidenceQuarter {
  /** Such as `2026-Q1`. */
  name: string
  state: 'running' | 'latest' | 'past'
}

/** What the auditor gets of a quarter. */
export interface Evidence {
  /** Such as `2026-Q1`. */
  quarter: string
  madeAt: Date
  verification: AuditVerification
  decisions: readonly DecisionLine[]
  reviews: readonly ReviewSummary[]
  /** As they are now. */
  rights: readonly RightLine[]
  certificates: readonly CertificateLine[]
  places: readonly DataPlace[]
}
