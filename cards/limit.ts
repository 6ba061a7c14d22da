import type { LimitView } from '../bot/domain/sending.ts'
import { banner, buttons, card, heading, note } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import type { Words } from './text/words.ts'

/** Tells an administrator how much of the day's parts is used; nothing is refused for it. */
export const limitCard = (t: Words, { clinicName, used, limit }: LimitView): Card => {
  const title = t(used < limit ? 'limit.title' : 'limit.titleAll')
  return card(t, title, [
    heading(title),
    banner('warning', [t('limit.what', { clinic: clinicName, used, limit })]),
    note(t('limit.hint')),
    buttons(opener(t, 'sent')),
  ])
}
