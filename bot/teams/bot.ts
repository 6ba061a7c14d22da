import type { Activity, TurnContext } from 'botbuilder'
import { groupHelpCard, helpCard, longTextCard, patientDataCard, strangerCard } from '../../cards/help.ts'
import type { Card } from '../../cards/kit.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import { inTraining } from '../../cards/training.ts'
import { isNewcomer as isNewcomerCode } from '../domain/account.ts'
import { containsPersonalNumber } from '../domain/personal-number.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Log } from '../log.ts'
import { findAdministrators, findTrust, saveConversation } from '../store/people.ts'
import type { Account } from '../store/people.ts'
import { admitAccount } from '../usecases/admit-account.ts'
import type { Admission, Door } from '../usecases/admit-account.ts'
import type { Work } from '../usecases/use-case.ts'
import { welcomePerson } from '../usecases/welcome-person.ts'
import { actorOf, languageOfLocale } from './actor.ts'
import { askedBy, longestLine } from './command.ts'
import { answerExtension, extensionMessage, isExtension } from './extension.ts'
import { addressOf, identityOf, recordOf } from './identity.ts'
import type { ConversationAddress, Identity } from './identity.ts'
import type { Router } from './router.ts'

/** What the bot works with. */
export interface BotParts {
  work: Work
  router: Router
  log: Log
}

/** Who writes, and whether that person may act. */
type Caller = Admission & { identity: Identity }

/**
 * Subjects whose cards hold neither a number nor a text to a patient. Only these are answered by a message that is
 * posted or updated; every other verb is answered to a press alone (XC-26), new ones included.
 */
const impersonal = new Set([
  'account',
  'allow',
  'audit',
  'away',
  'certificate',
  'deletion',
  'clinic',
  'deviation',
  'help',
  'import',
  'insight',
  'language',
  'leader',
  'leaver',
  'mailbox',
  'order',
  'video',
  'person',
  'proposal',
  'purpose',
  'review',
  'self',
  'sender',
  'sheet',
  'task',
  'template',
  'training',
  'trust',
  'unit',
  'value',
])

/** Whose account waits for the person alone: to follow the invitation, or to go through the training. */
const isNewcomer = (caller: Caller): caller is Extract<Caller, { kind: 'refused' }> =>
  caller.kind === 'refused' && isNewcomerCode(caller.refusal.code)

const isPersonal = (verb: string): boolean => !impersonal.has(verb.split('.')[0] ?? '')

/** A message that carries a card; its notification says what the card's summary says. */
export const cardActivity = (card: Card): Partial<Activity> => ({
  type: 'message',
  summary: card.fallbackText,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
})

/**
 * Runs one turn. Typed words and pressed buttons reach the same routes; who acts comes from the signed activity
 * and the database, in a group there is help only, and what a person types is neither logged nor stored.
 */
export const createBot = ({ work, router, log }: BotParts) => {
  const callerOf = async (identity: Identity, door: Door = 'chat'): Promise<Caller> => {
    const admission = await admitAccount(work, identity, door)
    // Of whom nothing is known, nothing is kept.
    if (admission.kind === 'stranger') log.info('turn.refused', { code: 'no_account', mode: door })
    return { ...admission, identity }
  }

  const remember = async (account: Account, address: ConversationAddress | null): Promise<void> => {
    if (address?.conversationType !== 'personal') return
    const known = account.conversation
    const present = {
      serviceUrl: address.serviceUrl,
      conversationId: address.conversationId,
      tenantId: address.tenantId,
      botId: address.botId,
      teamsUserId: address.userId,
    }
    const same =
      known !== null &&
      (Object.keys(present) as (keyof typeof present)[]).every((name) => known[name] === present[name])
    if (!same || account.unreachable) await saveConversation(work.database, account.personId, present)
  }

  /** Every card says so while the trust is in training (XC-23). */
  const dressed = (caller: Caller, t: Words, card: Card): Card =>
    caller.kind !== 'stranger' && caller.account.training ? inTraining(t, card) : card

  const closedCard = async (caller: Exclude<Caller, { kind: 'account' }>): Promise<Card> => {
    if (caller.kind === 'refused') {
      const own = wordsOf(actorOf(caller.account, caller.identity.locale).language)
      return dressed(caller, own, refusalCard(own, caller.refusal))
    }
    const t = wordsOf(languageOfLocale(caller.identity.locale))
    const trust = await findTrust(work.database, caller.identity.tenantId)
    return strangerCard(
      t,
      trust === null ? [] : await findAdministrators(work.database, trust.id, work.clock()),
    )
  }

  /** The card for a verb; somebody without a working account gets the way to one instead. */
  const cardFor = async (
    caller: Caller,
    verb: string,
    data: unknown,
    activityId: string | null,
  ): Promise<Card> => {
    if (caller.kind !== 'account' && !isNewcomer(caller)) return closedCard(caller)
    const actor = actorOf(caller.account, caller.identity.locale)
    const started = performance.now()
    // Until the account is in use, whatever is asked for leads to what is still to be done.
    const asked = caller.kind === 'account' || verb.startsWith('account.') ? verb : 'account.show'
    const card = await router({ work, actor, t: wordsOf(actor.language), activityId }, asked, data)
    log.info('turn.answered', {
      verb: /^[a-z.]{1,40}$/iu.test(verb) ? verb : 'other',
      personId: actor.personId,
      durationMs: Math.round(performance.now() - started),
    })
    // The card of the setting says by itself how it stands now.
    return verb.startsWith('training.') ? card : dressed(caller, wordsOf(actor.language), card)
  }

  const onMessage = async (context: TurnContext, identity: Identity): Promise<void> => {
    const { activity } = context
    const address = addressOf(activity)
    if (address?.conversationType !== 'personal') {
      await context.sendActivity(cardActivity(groupHelpCard(wordsOf(languageOfLocale(identity.locale)))))
      return
    }
    const caller = await callerOf(identity)
    if (caller.kind === 'account' || isNewcomer(caller)) await remember(caller.account, address)
    const t = wordsOf(
      caller.kind === 'stranger'
        ? languageOfLocale(identity.locale)
        : actorOf(caller.account, identity.locale).language,
    )
    const submitted = recordOf(activity.value)
    if (typeof submitted['verb'] === 'string') {
      const card = isPersonal(submitted['verb'])
        ? refusalCard(t, new Refusal('bad_request'))
        : await cardFor(caller, submitted['verb'], submitted, activity.replyToId ?? null)
      if (activity.replyToId === undefined) await context.sendActivity(cardActivity(card))
      else await context.updateActivity({ ...cardActivity(card), id: activity.replyToId })
      return
    }
    const text = typeof activity.text === 'string' ? activity.text : ''
    // A long text is no command, and whatever it is, it is not looked through: that would hold up everybody else.
    const warning =
      text.length > longestLine ? longTextCard(t) : containsPersonalNumber(text) ? patientDataCard(t) : null
    const asked = askedBy(text) ?? { verb: 'help.show', data: {} }
    const card =
      warning === null ? await cardFor(caller, asked.verb, asked.data, null) : dressed(caller, t, warning)
    await context.sendActivity(cardActivity(card))
  }

  const onPress = async (context: TurnContext, identity: Identity): Promise<void> => {
    const { activity } = context
    const address = addressOf(activity)
    const action = recordOf(recordOf(activity.value)['action'])
    const verb = typeof action['verb'] === 'string' ? action['verb'] : ''
    let card: Card
    if (address?.conversationType === 'personal') {
      const caller = await callerOf(identity)
      if (caller.kind === 'account' || isNewcomer(caller)) await remember(caller.account, address)
      card = await cardFor(caller, verb, action['data'], activity.replyToId ?? null)
    } else card = groupHelpCard(wordsOf(languageOfLocale(identity.locale)))
    // 200 outside and inside: any other status, and the client shows nothing at all.
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
      },
    })
  }

  /** The compose box, in whatever chat: who has no working account is told so, and a link then stays a link. */
  const onExtension = async (context: TurnContext, identity: Identity): Promise<void> => {
    const { name = '', value } = context.activity as { name?: string; value?: unknown }
    const caller = await callerOf(identity, 'compose')
    const t = wordsOf(languageOfLocale(identity.locale))
    const closed = () =>
      name !== 'composeExtension/query'
        ? {}
        : extensionMessage(
            caller.kind === 'refused' ? t(`refusal.${caller.refusal.code}`) : t('extension.stranger'),
          )
    const body =
      caller.kind === 'account'
        ? await answerExtension(work, actorOf(caller.account, identity.locale), name, value)
        : closed()
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  }

  const onArrival = async (context: TurnContext, identity: Identity): Promise<void> => {
    const address = addressOf(context.activity)
    if (address?.conversationType !== 'personal') return
    const caller = await callerOf(identity)
    if (caller.kind !== 'account' && !isNewcomer(caller)) return
    await remember(caller.account, address)
    const actor = actorOf(caller.account, identity.locale)
    if (caller.account.welcomed || !(await welcomePerson(work, actor, {}))) return
    if (caller.kind !== 'account') {
      await context.sendActivity(cardActivity(await cardFor(caller, 'account.show', {}, null)))
      return
    }
    const t = wordsOf(actor.language)
    const welcome = helpCard(t, actor.memberships, { greeting: t('welcome.title') })
    await context.sendActivity(cardActivity(dressed(caller, t, welcome)))
  }

  return async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const identity = identityOf(activity)
    if (identity === null) return
    const installed = recordOf(activity)['action']
    const removed = typeof installed === 'string' && installed.startsWith('remove')
    if (activity.type === 'message') await onMessage(context, identity)
    else if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action')
      await onPress(context, identity)
    else if (activity.type === 'invoke' && isExtension(activity.name)) await onExtension(context, identity)
    else if (activity.type === 'invoke')
      await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } })
    else if (
      (activity.type === 'installationUpdate' && !removed) ||
      (activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).length > 0)
    )
      await onArrival(context, identity)
  }
}

/** The sentence for a failed turn, in the language of the client (for the adapter). */
export const errorText = (locale: string | null, reference: string): string =>
  wordsOf(languageOfLocale(locale))('common.error', { reference })
