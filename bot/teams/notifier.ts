import type { Card } from '../../cards/kit.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { inTraining } from '../../cards/training.ts'
import { withoutButtons } from '../../cards/without-buttons.ts'
import type { Actor } from '../domain/actor.ts'
import type { Notifier, Posted } from '../ports.ts'
import { findAccountById, findWayIn, saveConversation } from '../store/people.ts'
import type { Conversation } from '../store/people.ts'
import type { Work } from '../usecases/use-case.ts'
import type { TeamsAdapter } from './adapter.ts'
import { cardActivity } from './bot.ts'
import type { ConversationAddress } from './identity.ts'
import type { Turn } from './router.ts'
import { createThrottle } from './throttle.ts'
import type { Throttle } from './throttle.ts'

/** Draws one kind of subject as the person of the turn is to see it now, in a message: nothing personal (XC-26). */
export type Draw = (turn: Turn, id: string) => Promise<Card>

/** What the notifier works with. */
export interface NotifierParts {
  adapter: Pick<TeamsAdapter, 'post' | 'update' | 'openPersonal'>
  work: Work
  /** Kind of a subject -> how it is drawn. */
  subjects: Readonly<Record<string, Draw>>
  /**
   * Whether a chat is opened with people who have the app and never wrote. Not in the demo: there each Playground
   * would take the card of anybody as its own person's.
   */
  openChats?: boolean
  throttle?: Throttle
}

const addressOf = (conversation: Conversation): ConversationAddress => ({
  serviceUrl: conversation.serviceUrl,
  conversationId: conversation.conversationId,
  conversationType: 'personal',
  tenantId: conversation.tenantId,
  botId: conversation.botId,
  userId: conversation.teamsUserId,
})

type Way =
  | { outcome: 'open'; address: ConversationAddress; training: boolean }
  | { outcome: 'unreachable' }
  | { outcome: 'later' }

/** Shows cards in personal chats of Teams. */
export const createNotifier = (parts: NotifierParts): Notifier => {
  const { adapter, work, subjects } = parts
  const throttle = parts.throttle ?? createThrottle()

  const open = async (personId: string, training: boolean): Promise<Way> => {
    if (parts.openChats !== true) return { outcome: 'unreachable' }
    const way = await findWayIn(work.database, personId)
    // Nobody of the tenant has written yet, so that nobody knows where its Teams is.
    if (way?.serviceUrl == null) return { outcome: 'unreachable' }
    const opened = await adapter.openPersonal(way.objectId, way.tenantId, way.serviceUrl)
    if (opened.outcome !== 'opened') return opened
    const { address } = opened
    await saveConversation(work.database, personId, {
      serviceUrl: address.serviceUrl,
      conversationId: address.conversationId,
      tenantId: address.tenantId,
      botId: address.botId,
      teamsUserId: address.userId,
    })
    return { outcome: 'open', address, training }
  }

  const wayTo = async (personId: string): Promise<Way> => {
    const account = await findAccountById(work.database, personId, work.clock())
    return account?.conversation == null
      ? await open(personId, account?.training ?? false)
      : { outcome: 'open', address: addressOf(account.conversation), training: account.training }
  }

  const draw = async (actor: Actor, subject: string, activityId: string | null): Promise<Card> => {
    const [kind = '', id = ''] = subject.split(':')
    const drawing = subjects[kind]
    if (drawing === undefined) throw new Error('a subject that nobody draws')
    return await drawing({ work, actor, t: wordsOf(actor.language), activityId }, id)
  }

  const update = async (address: ConversationAddress, activityId: string, card: Card) => {
    await throttle.take(address.conversationId)
    return await adapter.update(address, activityId, cardActivity(card))
  }

  return {
    show: async (actor, subject, activityId, alert): Promise<Posted> => {
      if (activityId === null && !alert) return { outcome: 'posted', activityId: null }
      const way = await wayTo(actor.personId)
      if (way.outcome !== 'open') return way
      const drawn = await draw(actor, subject, activityId)
      const card = way.training ? inTraining(wordsOf(actor.language), drawn) : drawn
      if (activityId !== null) {
        // A card that was deleted is not missed: where it mattered, a new one follows.
        const updated = await update(way.address, activityId, alert ? withoutButtons(card) : card)
        if (updated.outcome === 'gone' && !alert) return { outcome: 'posted', activityId: null }
        if (updated.outcome !== 'gone' && (!alert || updated.outcome !== 'posted')) return updated
      }
      await throttle.take(way.address.conversationId)
      return await adapter.post(way.address, cardActivity(card))
    },
  }
}
