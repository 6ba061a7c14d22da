import type { ConsentHistoryView } from '../../bot/domain/consent-view.ts'
import { formatInternational } from '../../bot/domain/phone-number.ts'
import type { Workbook } from '../../bot/domain/workbook.ts'
import { personName, sourceName } from '../consent-control.ts'
import type { Words } from '../text/words.ts'
import { dayCell, momentCell } from './dates.ts'

/** All that is stored of a number in the ledger of a clinic, whole, for whoever asks for their data (XC-22). */
export const consentWorkbook = (t: Words, view: ConsentHistoryView & { takenAt: Date }): Workbook => ({
  sheets: [
    {
      name: t('consent.title'),
      columns: [
        { title: t('consent.book.who'), width: 30 },
        { title: t('consent.book.answer'), width: 20 },
        { title: t('consent.book.source'), width: 30 },
        { title: t('consent.book.day'), width: 20 },
        { title: t('consent.recordedOn'), width: 20 },
        { title: t('consent.recordedBy'), width: 28 },
      ],
      rows: [
        ...view.people.flatMap(({ answer, records }) =>
          records.map((record) => [
            personName(t, answer.addressee),
            t(`consent.${record.choice}`),
            sourceName(t, record.source, view.clinicName),
            dayCell(t, record.statedAt),
            momentCell(t, record.answeredAt),
            record.by,
          ]),
        ),
        ...view.bars.map(({ reference, setAt, by }) => [
          t('guardian.stands', { reference }),
          null,
          null,
          null,
          momentCell(t, setAt),
          by,
        ]),
      ],
    },
    {
      name: t('review.book.about'),
      columns: [
        { title: t('consent.title'), width: 28 },
        { title: '', width: 40 },
      ],
      rows: [
        [t('consent.find'), formatInternational(view.number)],
        [t('common.clinic'), view.clinicName],
        [t('review.book.made'), momentCell(t, view.takenAt)],
      ],
    },
  ],
})
