import { isSignedForReplies } from '../domain/report-path.ts'
import type { ReplySaid } from '../domain/reply.ts'
import type { Log } from '../log.ts'
import type { InboundReply, SmsProvider } from '../ports.ts'
import { bodyOf, hasPassword, unproven, unreadable, unsigned } from './provider-door.ts'
import type { Answer, Call, Route } from './server.ts'

/** What the door for replies is made of. */
export interface ReplyParts {
  provider: SmsProvider
  /** `MALVAKT_REPORTS_SECRET`. */
  secret: string
  log: Log
  /** Resolves when all that is to be kept of the reply is stored. */
  record: (reply: InboundReply) => Promise<{ said: ReplySaid; clinics: number; news: boolean }>
}

/** Takes replies in: what each said and how many clinics it reached is logged, never a number or a text. */
export const takeReplies = async (
  { provider, log, record }: Omit<ReplyParts, 'secret'>,
  replies: readonly InboundReply[],
): Promise<void> => {
  for (const reply of replies) {
    const { said, clinics, news } = await record(reply)
    log.info('reply.taken', {
      provider: provider.name,
      code: !news ? 'repeated' : clinics === 0 && said !== 'other' ? 'nobody_wrote' : said,
      count: clinics,
    })
  }
}

/**
 * Where the configured provider hands over replies: `/replies/<provider>` with Basic, or
 * `/replies/<provider>/<signature>`. It answers 204 only when all is stored, without a body: some providers would
 * send one to the patient. A failure of ours is 500, after which providers try again. A repeated reply, one that says
 * nothing to the ledger, and one from a number that nobody wrote to are answered with 204 too.
 */
export const replyRoutes = (parts: ReplyParts): Route[] => {
  const { provider, secret, log } = parts
  const door = provider.replies
  if (door === undefined) return []
  const refusalOf = (call: Call): Answer | null => {
    if (door.proof === 'basic') return hasPassword(call, secret) ? null : unproven
    return isSignedForReplies(secret, provider.name, call.params['signature'] ?? '') ? null : unsigned
  }
  return [
    {
      method: door.method,
      path: `/replies/${provider.name}${door.proof === 'path' ? '/:signature' : ''}`,
      answer: async (call) => {
        const refusal = refusalOf(call)
        if (refusal !== null) {
          log.warn('reply.refused', { provider: provider.name, status: refusal.status })
          return refusal
        }
        const replies = door.read({ query: call.query, body: bodyOf(call.body) })
        if (replies === null) {
          log.warn('reply.unreadable', { provider: provider.name })
          return unreadable
        }
        await takeReplies(parts, replies)
        return { status: 204 }
      },
    },
  ]
}
