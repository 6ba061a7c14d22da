import type { Refusal } from '../bot/domain/refusal.ts'
import { banner, buttons, card, heading } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import type { Words } from './text/words.ts'

/** A "no" where there is no form or case to show it in. */
export const refusalCard = (t: Words, refusal: Refusal): Card =>
  card(t, t('refusal.title'), [
    heading(t('refusal.title')),
    banner('attention', [t(`refusal.${refusal.code}`)]),
    buttons(opener(t, 'help')),
  ])
