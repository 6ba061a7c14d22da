import type { ReviewItem, ReviewSummary } from '../../bot/domain/rights-review.ts'
import type { Workbook } from '../../bot/domain/workbook.ts'
import type { MfaRecord } from '../../bot/domain/help.ts'
import { mfaLine } from '../help-topics.ts'
import { quarterWords } from '../rights-review.ts'
import type { Words } from '../text/words.ts'
import { dayCell, momentCell } from './dates.ts'

/** A review with its accounts and the names of those who decided. */
export interface ReviewExport {
  review: ReviewSummary
  items: readonly ReviewItem[]
  names: ReadonlyMap<string, string>
  mfa: MfaRecord | null
  madeAt: Date
}

/** A review as a workbook: every account with what was decided, by whom and when (LE-48). */
export const reviewWorkbook = (t: Words, { review, items, names, mfa, madeAt }: ReviewExport): Workbook => ({
  sheets: [
    {
      name: t('review.book.accounts'),
      columns: [
        { title: t('common.name'), width: 28 },
        { title: t('review.book.username'), width: 14 },
        { title: t('review.rolesBefore'), width: 26 },
        { title: t('review.roles'), width: 26 },
        { title: t('review.lastUsed'), width: 14 },
        { title: t('review.trained'), width: 14 },
        { title: t('review.expires'), width: 14 },
        { title: t('review.book.leaves'), width: 14 },
        { title: t('review.book.changed'), width: 14 },
        { title: t('review.decided'), width: 26 },
        { title: t('review.decidedBy'), width: 28 },
        { title: t('review.decidedAt'), width: 18 },
      ],
      rows: items.map((item) => [
        item.name,
        item.username,
        item.rolesBefore.map((role) => t(`role.${role}`)).join(', '),
        [
          ...item.roles.map((role) => t(`role.${role}`)),
          ...item.specialRights.map((right) => t(`review.special.${right}`)),
        ].join(', '),
        dayCell(t, item.lastUsedAt),
        dayCell(t, item.trainedAt),
        dayCell(t, item.expiresOn),
        dayCell(t, item.leavesOn),
        t(item.changed ? 'audit.yes' : 'audit.no'),
        t(`review.item.${item.state}`),
        item.state === 'open'
          ? null
          : item.decidedBy === null
            ? t('audit.system')
            : (names.get(item.decidedBy) ?? item.decidedBy),
        momentCell(t, item.decidedAt),
      ]),
    },
    {
      name: t('review.book.about'),
      columns: [
        { title: t('review.title'), width: 28 },
        { title: '', width: 40 },
      ],
      rows: [
        [t('common.clinic'), review.clinicName ?? t('review.central')],
        [t('audit.book.quarter'), quarterWords(t, review.quarter)],
        [t('common.status'), t(`review.state.${review.state}`)],
        [t('review.book.opened'), momentCell(t, review.openedAt)],
        [t('review.book.due'), dayCell(t, review.dueAt)],
        [t('review.book.finished'), momentCell(t, review.doneAt)],
        ...Object.entries(review.counts).map(([state, count]) => [
          t.code(`review.item.${state}`) ?? state,
          count,
        ]),
        [t('helpTopic.mfa'), mfaLine(t, mfa)],
        [t('review.book.made'), momentCell(t, madeAt)],
      ],
    },
  ],
})
