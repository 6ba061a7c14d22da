import type { Evidence } from '../../bot/domain/evidence.ts'
import { reviewItemStates } from '../../bot/domain/rights-review.ts'
import type { Workbook } from '../../bot/domain/workbook.ts'
import { quarterWords } from '../rights-review.ts'
import type { Words } from '../text/words.ts'
import { verificationSheet } from './audit.ts'
import { dayCell, momentCell } from './dates.ts'

/** An event of a proposal as its card says it; resubmissions are one. */
const eventWords = (t: Words, event: string): string =>
  t.code(`proposal.event.${event.replace(/^resubmit.*/u, 'resubmit')}`) ?? event

/** What the auditor gets of a quarter. */
export const evidenceWorkbook = (t: Words, evidence: Evidence): Workbook => ({
  sheets: [
    verificationSheet(t, evidence.verification, [
      [t('audit.book.quarter'), quarterWords(t, evidence.quarter)],
      [t('audit.book.made'), momentCell(t, evidence.madeAt)],
    ]),
    {
      name: t('audit.book.decisions'),
      columns: [
        { title: t('audit.book.when'), width: 18 },
        { title: t('common.clinic'), width: 28 },
        { title: t('common.name'), width: 34 },
        { title: t('audit.book.step'), width: 26 },
        { title: t('review.decided'), width: 26 },
        { title: t('audit.book.who'), width: 28 },
      ],
      rows: evidence.decisions.map((one) => [
        momentCell(t, one.decidedAt),
        one.clinicName,
        one.name,
        t.code(`proposal.state.${one.step}`) ?? one.step,
        eventWords(t, one.event),
        one.personName,
      ]),
    },
    {
      name: t('audit.book.reviews'),
      columns: [
        { title: t('common.clinic'), width: 28 },
        { title: t('common.status'), width: 16 },
        { title: t('review.book.opened'), width: 18 },
        { title: t('review.book.due'), width: 18 },
        { title: t('review.book.finished'), width: 18 },
        ...reviewItemStates.map((state) => ({ title: t(`review.item.${state}`), width: 14 })),
      ],
      rows: evidence.reviews.map((review) => [
        review.clinicName ?? t('review.central'),
        t(`review.state.${review.state}`),
        momentCell(t, review.openedAt),
        dayCell(t, review.dueAt),
        momentCell(t, review.doneAt),
        ...reviewItemStates.map((state) => review.counts[state]),
      ]),
    },
    {
      name: t('audit.book.rights'),
      columns: [
        { title: t('common.clinic'), width: 28 },
        { title: t('audit.book.right'), width: 22 },
        { title: t('common.name'), width: 28 },
        { title: t('review.book.username'), width: 14 },
        { title: t('audit.book.open'), width: 10 },
        { title: t('review.expires'), width: 14 },
      ],
      rows: evidence.rights.map((one) => [
        one.clinicName ?? t('role.allClinics'),
        t(`role.${one.role}`),
        one.personName,
        one.username,
        t(one.active ? 'audit.yes' : 'audit.no'),
        dayCell(t, one.expiresOn),
      ]),
    },
    {
      name: t('audit.book.certificates'),
      columns: [
        { title: t('common.clinic'), width: 28 },
        { title: t('review.book.finished'), width: 18 },
        { title: t('certificate.startedBy'), width: 28 },
        { title: t('certificate.confirmedBy'), width: 28 },
        { title: t('audit.book.deleted'), width: 18 },
        { title: t('certificate.deleted'), width: 14 },
        { title: t('certificate.checks'), width: 14 },
        { title: t('certificate.deviating'), width: 14 },
        { title: t('audit.book.left'), width: 18 },
        { title: t('audit.book.stored'), width: 80 },
      ],
      rows: evidence.certificates.map((one) => [
        one.clinicName,
        momentCell(t, one.doneAt),
        one.startedBy,
        one.confirmedBy,
        one.messages,
        one.certificate?.deleted ?? null,
        one.certificate?.checked ?? null,
        one.certificate?.deviating ?? null,
        one.certificate?.left.reduce((sum, { rows }) => sum + rows, 0) ?? null,
        one.certificate === null ? null : JSON.stringify(one.certificate),
      ]),
    },
    {
      // Kept in English, as the document of the same content is.
      name: t('audit.book.dataMap'),
      columns: ['Place', 'Holds', 'About', 'Kept', 'Rests', 'Read by', 'Deleted by'].map((title) => ({
        title,
        width: title === 'Place' || title === 'About' ? 20 : 40,
      })),
      rows: evidence.places.map((one) => [
        one.place,
        one.holds,
        one.about,
        one.form,
        one.rests,
        one.readBy,
        one.deletedBy,
      ]),
    },
  ],
})
