import { waitsFor } from '../bot/domain/message.ts'
import type { Standing } from '../bot/domain/message.ts'
import type { Words } from './text/words.ts'
import { formatAhead } from './when.ts'

/** What a message waits for, and until when; null for one that does not wait, or leaves at any moment. */
export const waitOf = (t: Words, message: Standing, now: Date): string | null => {
  const wait = waitsFor(message)
  const { departAfter } = message
  return wait === null || departAfter === null || departAfter <= now
    ? null
    : t(`message.waits.${wait}`, { when: formatAhead(t, departAfter, now) })
}
