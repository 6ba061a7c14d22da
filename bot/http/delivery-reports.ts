import { isSignedFor } from '../domain/report-path.ts'
import type { Log } from '../log.ts'
import type { DeliveryReport, InboundReply, ReportDoor, SmsProvider } from '../ports.ts'
import { bodyOf, hasPassword, unproven, unreadable, unsigned } from './provider-door.ts'
import type { Answer, Call, Route } from './server.ts'

/** What the doors for reports are made of. */
export interface ReportParts {
  provider: SmsProvider
  /** `MALVAKT_REPORTS_SECRET`: the password of Basic, or what the paths are signed with. */
  secret: string
  log: Log
  /** Resolves when the report is stored: true when it was news. */
  record: (report: DeliveryReport) => Promise<boolean>
  /** Whether the report is about a message of ours. */
  isOurs: (report: DeliveryReport) => Promise<boolean>
  /** Takes in replies, which some providers send to where they report; left out, they are unreadable. */
  takeReplies?: (replies: readonly InboundReply[]) => Promise<void>
}

/**
 * Where the configured provider reports: `/reports/<provider>` with Basic, or
 * `/reports/<provider>/<message>/<signature>`. It answers 204 only when all that was told is stored; a failure of
 * ours is 500, after which providers try again. What is told twice, late, or of a message that is not ours is
 * answered with 204 too, or it would be repeated for days (XC-10).
 */
export const reportRoutes = (parts: ReportParts): Route[] => {
  const { provider, secret, log, record, isOurs } = parts
  const door = provider.reports
  if (door === undefined) return []

  const take = async (reports: readonly DeliveryReport[]): Promise<Answer> => {
    if (reports.length === 0) log.info('report.without_news', { provider: provider.name })
    for (const report of reports)
      if (!(await record(report)) && !(await isOurs(report)))
        // The log shows an id only where it has the shape of ours.
        log.warn('report.unknown', { provider: provider.name, messageId: report.id })
    return { status: 204 }
  }
  const proofOf = (call: Call, kind: ReportDoor['proof']): Answer | { id: string | null } => {
    if (kind === 'basic') return hasPassword(call, secret) ? { id: null } : unproven
    const { id = '', signature = '' } = call.params
    return isSignedFor(secret, provider.name, id, signature) ? { id } : unsigned
  }

  return [
    {
      method: door.method,
      path: `/reports/${provider.name}${door.proof === 'path' ? '/:id/:signature' : ''}`,
      answer: async (call) => {
        const proof = proofOf(call, door.proof)
        if ('status' in proof) {
          log.warn('report.refused', { provider: provider.name, status: proof.status })
          return proof
        }
        const told = { query: call.query, body: bodyOf(call.body) }
        const replies = parts.takeReplies === undefined ? undefined : provider.replies?.read(told)
        if (replies != null) {
          await parts.takeReplies?.(replies)
          return { status: 204 }
        }
        const reports = door.read({ id: proof.id, ...told })
        if (reports === null) {
          log.warn('report.unreadable', { provider: provider.name })
          return unreadable
        }
        return take(reports)
      },
    },
  ]
}
