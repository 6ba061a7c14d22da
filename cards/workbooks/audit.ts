import type { AuditFilter, AuditLine, AuditVerification } from '../../bot/domain/audit-log.ts'
import type { Workbook, WorkbookCell, Worksheet } from '../../bot/domain/workbook.ts'
import { auditDetails, auditReason, auditSentence, auditSubject, filterWords } from '../audit.ts'
import type { Words } from '../text/words.ts'
import { momentCell } from './dates.ts'

/** Events with what the verification of the chain found when the file was made. */
export interface AuditExport {
  filter: AuditFilter
  lines: readonly AuditLine[]
  /** There are more events than a file takes: the newest are in it. */
  cut: boolean
  verification: AuditVerification
  madeAt: Date
}

/** What the verification of the chain found, as a worksheet (XC-01). */
export const verificationSheet = (
  t: Words,
  { ok, blocks, events, unsealed, faults, head }: AuditVerification,
  about: readonly (readonly [string, WorkbookCell])[],
): Worksheet => ({
  name: t('audit.book.verification'),
  columns: [
    { title: t('audit.book.verification'), width: 34 },
    { title: '', width: 70 },
  ],
  rows: [
    [t('audit.book.result'), t(ok ? 'audit.book.intact' : 'audit.book.broken')],
    ...about.map((row) => [...row]),
    [t('audit.book.blocks'), blocks],
    [t('audit.book.sealed'), events],
    [t('audit.book.unsealed'), unsealed],
    [t('audit.book.head'), head === null ? null : head.block],
    [t('audit.book.hash'), head === null ? null : head.hash],
    ...faults.map((fault) => [
      t('audit.book.fault', { block: fault.block }),
      t('audit.faultEvents', {
        what: t.code(`audit.fault.${fault.kind}`) ?? fault.kind,
        from: fault.after + 1,
        to: fault.lastId,
      }),
    ]),
  ],
})

/** Events, one a row; what the card has no room for stands in the last column as it is stored. */
export const eventsSheet = (t: Words, lines: readonly AuditLine[]): Worksheet => ({
  name: t('audit.title'),
  columns: [
    { title: t('audit.book.number'), width: 10 },
    { title: t('review.decidedAt'), width: 20 },
    { title: t('audit.book.event'), width: 44 },
    { title: t('audit.book.outcome'), width: 12 },
    { title: t('common.reason'), width: 40 },
    { title: t('audit.book.who'), width: 26 },
    { title: t('common.clinic'), width: 26 },
    { title: t('audit.book.about'), width: 34 },
    { title: t('audit.book.details'), width: 40 },
    { title: t('audit.book.code'), width: 26 },
    { title: t('audit.book.stored'), width: 40 },
  ],
  rows: lines.map((line) => [
    Number(line.id),
    momentCell(t, line.at),
    auditSentence(t, line),
    t.code(`audit.outcome.${line.outcome}`) ?? line.outcome,
    auditReason(t, line),
    line.personName ?? t('audit.system'),
    line.clinicName,
    auditSubject(t, line),
    auditDetails(t, line) || null,
    line.action,
    Object.keys(line.detail).length === 0 ? null : JSON.stringify(line.detail),
  ]),
})

/** The audit as a workbook, with the verification in front. */
export const auditWorkbook = (t: Words, view: AuditExport): Workbook => ({
  sheets: [
    verificationSheet(t, view.verification, [
      [t('audit.book.made'), momentCell(t, view.madeAt)],
      [t('audit.book.narrowed'), filterWords(t, view.filter) || t('audit.kindAny')],
      [t('audit.book.rows'), view.lines.length],
      ...(view.cut ? [[t('audit.book.cut'), t('audit.book.cutHow')] as const] : []),
    ]),
    eventsSheet(t, view.lines),
  ],
})
