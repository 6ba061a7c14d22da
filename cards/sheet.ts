import type { Page } from '../bot/domain/page.ts'
import {
  banner,
  button,
  buttons,
  card,
  heading,
  inputChoice,
  inputText,
  linkButton,
  note,
  row,
  text,
} from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import { opening } from './template-text.ts'
import type { Words } from './text/words.ts'

/** The sheet as it is drawn. */
export interface SheetData {
  clinics: readonly { id: string; name: string; own: boolean }[]
  clinicId: string | null
  words: string
  rows: Page<{
    id: string
    name: string
    clinicName: string
    text: string
    version: number
    state: 'live' | 'suspended' | 'retired'
  }>
}

/**
 * The sheet: tabs to choose from, words to search for, a page of rows to open (LE-28, LE-30, LE-42). `around.tab` is
 * where the same stands as a page of its own.
 */
export const sheetCard = (
  t: Words,
  sheet: SheetData,
  around: { tab: string | null; message?: { kind: 'good' | 'attention'; line: string } },
): Card =>
  card(t, t('sheet.title'), [
    heading(t('sheet.title')),
    around.message === undefined ? null : banner(around.message.kind, [around.message.line]),
    inputChoice({ id: 'clinicId', label: t('common.clinic'), value: sheet.clinicId ?? 'all' }, [
      ...sheet.clinics.map(({ id, name, own }) => ({
        title: own ? t('sheet.own', { clinic: name }) : name,
        value: id,
      })),
      { title: t('sheet.all'), value: 'all' },
    ]),
    inputText({ id: 'words', label: t('sheet.words'), value: sheet.words }, { maxLength: 100 }),
    buttons(
      button(t('common.search'), 'sheet.show', { page: 1 }),
      // Beside a message there is no room for it: a page of long rows fills the card.
      around.message === undefined && around.tab !== null && linkButton(t('sheet.openTab'), around.tab),
    ),
    sheet.rows.total === 0 ? text(t('sheet.none')) : null,
    ...sheet.rows.items.map((one) =>
      row(
        one.name,
        [
          ...(sheet.clinicId === null ? [one.clinicName] : []),
          opening(one.text),
          ...(one.state === 'live' ? [] : [`⚠ ${t(`template.state.${one.state}`)}`]),
        ],
        button(one.name, 'template.show', { templateId: one.id }),
      ),
    ),
    sheet.rows.pages > 1 || sheet.rows.total === 0 ? null : note(t('common.total', sheet.rows)),
    ...pager(
      t,
      sheet.rows,
      'sheet.show',
      { clinicId: sheet.clinicId ?? 'all', words: sheet.words },
      opener(t, 'help'),
    ),
  ])
