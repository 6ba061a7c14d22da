import { bySilence, isHeldUp, takenBack, waitsFor } from '../bot/domain/message.ts'
import type { MessageState, Standing } from '../bot/domain/message.ts'
import { banner } from './kit.ts'
import type { Element } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatAhead } from './when.ts'

/** How a state looks. */
export const looks = {
  queued: 'accent',
  sending: 'accent',
  accepted: 'accent',
  sent: 'accent',
  delivered: 'good',
  failed: 'attention',
  expired: 'attention',
  unknown: 'warning',
  stopped: 'attention',
} as const satisfies Record<MessageState, 'good' | 'warning' | 'attention' | 'accent'>

type Known = Pick<Standing, 'state' | 'code'>

/** The word for a state. That nobody reported is not that the phone could not be reached in time (XC-09). */
export const stateName = (t: Words, { state, code }: Known): string =>
  state === 'expired' && code === bySilence ? t('message.silent') : t(`message.state.${state}`)

/** Whether the code of a state says more than its word. */
export const addsTo = (code: string | null): code is string => code !== null && code !== bySilence

/** What a message waits for, and until when; null for one that does not wait, or leaves at any moment. */
export const waitOf = (t: Words, message: Standing, now: Date): string | null => {
  const wait = waitsFor(message)
  const { departAfter } = message
  return wait === null || departAfter === null || departAfter <= now
    ? null
    : t(`message.waits.${wait}`, { when: formatAhead(t, departAfter, now) })
}

/** Codes by which the provider, or the way to it, refused whatever was sent: nothing is wrong with the number. */
const refusedAll =
  /^(?:http_\d{3}|106\d{3}|credentials_refused|token_failed|not_reached|no_provider|text_empty|character_unsupported)$/u

const adviceOf = (t: Words, { state, code }: Known): string | null => {
  if (state !== 'failed' && state !== 'expired' && state !== 'unknown' && state !== 'stopped') return null
  const told = t.code(`message.reason.${code ?? ''}`)
  if (told !== null) return told
  return state === 'failed' && code !== null && refusedAll.test(code)
    ? t('message.advice.refusedAll')
    : t(`message.advice.${state}`)
}

/**
 * The state of a message with what to do about it, by its code where that says more.
 *
 * @param reader whose message it is: "you stopped it" is no news to a colleague
 */
export const stateBanner = (
  t: Words,
  message: Standing,
  now: Date,
  reader: 'sender' | 'colleague' = 'sender',
): Element => {
  const { state, code } = message
  const known = stateName(t, message)
  if (isHeldUp(message))
    return banner('warning', [known, t.code(`message.reason.${code ?? ''}`) ?? t('message.advice.heldUp')])
  const advice =
    waitOf(t, message, now) ??
    (code === takenBack && state === 'stopped' && reader === 'colleague'
      ? t('message.takenBack')
      : adviceOf(t, message))
  return banner(looks[state], advice === null ? [known] : [known, advice])
}
