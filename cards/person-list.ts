import type { AccountView } from '../bot/domain/account-view.ts'
import type { Page } from '../bot/domain/page.ts'
import { banner, button, buttons, card, heading, inputText, note, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import { accountState, rolesLine } from './person-words.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** The accounts of the own clinics: name, roles, how each stands and when it was used (LE-06, LE-42). */
export const personListCard = (
  t: Words,
  list: { words: string; rows: Page<AccountView>; now: Date; done?: string },
): Card => {
  const { rows, now } = list
  const searched = list.words.trim() !== ''
  return card(t, t('person.listTitle'), [
    heading(t('person.listTitle')),
    list.done === undefined ? null : banner('good', [list.done]),
    inputText(
      { id: 'words', label: t('person.find'), value: searched ? list.words : undefined },
      { maxLength: 80 },
    ),
    buttons(
      button(t('common.search'), 'person.list', { page: 1 }),
      searched && button(t('person.all'), 'person.list', {}, { inputs: false }),
      button(t('person.new'), 'person.form', {}, { inputs: false, style: 'positive' }),
      opener(t, 'help'),
    ),
    rows.total === 0 ? text(t('person.none')) : null,
    ...rows.items.map((one) =>
      row(
        `${one.name} (${one.username})`,
        [
          [
            rolesLine(t, one),
            t(`person.state.${accountState(one, now)}`),
            ...(one.lastUsedAt === null
              ? []
              : [`${t('person.lastUsed').toLowerCase()} ${formatDay(t, one.lastUsedAt)}`]),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ],
        button(one.name, 'person.show', { personId: one.personId }),
      ),
    ),
    rows.pages > 1 || rows.total === 0 ? null : note(t('common.total', rows)),
    ...pager(t, rows, 'person.list', searched ? { words: list.words } : {}),
  ])
}
