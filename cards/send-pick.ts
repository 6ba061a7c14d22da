import type { Page } from '../bot/domain/page.ts'
import type { Sendable } from '../bot/domain/sending.ts'
import { button, buttons, card, heading, inputText, note, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { pager } from './pager.ts'
import { opening } from './template-text.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'

/** The choice of a template to send: words to search for, a page of rows (LE-42). */
export const sendPickCard = (
  t: Words,
  pick: { words: string; rows: Page<Sendable>; manyClinics: boolean; training: boolean },
): Card =>
  card(t, t('send.pickTitle'), [
    heading(t('send.pickTitle')),
    trainingBanner(t, pick.training),
    inputText({ id: 'words', label: t('send.pickWords'), value: pick.words }, { maxLength: 100 }),
    buttons(button(t('common.search'), 'send.pick', { page: 1 })),
    pick.rows.total === 0 ? text(t('send.pickNone')) : null,
    ...pick.rows.items.map((one) =>
      row(
        one.name,
        [...(pick.manyClinics ? [one.clinicName] : []), opening(one.text)],
        button(one.name, 'send.form', { templateId: one.templateId }),
      ),
    ),
    pick.rows.pages > 1 || pick.rows.total === 0 ? null : note(t('common.total', pick.rows)),
    ...pager(t, pick.rows, 'send.pick', { words: pick.words }),
  ])
