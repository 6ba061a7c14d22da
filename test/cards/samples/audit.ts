import { auditActions } from '../../../bot/domain/audit.ts'
import { everything } from '../../../bot/domain/audit-log.ts'
import type { AuditLine } from '../../../bot/domain/audit-log.ts'
import { refusalCodes } from '../../../bot/domain/refusal.ts'
import { auditCard, evidenceCard } from '../../../cards/audit.ts'
import { before, id, now, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const eventIn = (v: Vocabulary, index: number): AuditLine => ({
  id: String(index),
  at: before,
  action: index % 5 === 4 ? 'template.suspend' : (auditActions[index * 3] ?? 'seed.loaded'),
  outcome: index % 5 === 4 ? 'refused' : 'done',
  code: index % 5 === 4 ? (refusalCodes[index % refusalCodes.length] ?? null) : null,
  personName: index % 7 === 6 ? null : v.person,
  clinicName: v.clinic,
  subject: { kind: 'template', id: rowId(index), name: v.title },
  detail: { step: 'ehealthReview', next: 'communicationsReview', count: 12_345, modeBefore: true, ids: [id] },
})

/** The audit as people read it. */
export const auditSamples: readonly Sample[] = [
  {
    card: 'evidenceCard',
    situation: 'four quarters',
    draw: (t) =>
      evidenceCard(t, [
        { name: '2026-Q1', state: 'running' },
        { name: '2025-Q4', state: 'latest' },
        { name: '2025-Q3', state: 'past' },
        { name: '2025-Q2', state: 'past' },
      ]),
  },
  {
    card: 'auditCard',
    situation: 'the newest, nothing narrowed',
    draw: (t, v) =>
      auditCard(
        t,
        {
          filter: everything,
          lines: times(3, (index) => eventIn(v, index)),
          older: null,
          newer: null,
        },
        { now, memberships: [{ role: 'auditor' as const, clinicId: null }] },
      ),
  },
  {
    card: 'auditCard',
    situation: '20 events in the middle, narrowed by everything',
    draw: (t, v) =>
      auditCard(
        t,
        {
          filter: {
            person: v.person,
            template: v.title,
            kind: 'template',
            from: '2026-01-01',
            until: '2026-03-31',
          },
          lines: times(20, (index) => eventIn(v, index)),
          older: { direction: 'older', at: before.toISOString(), id: '123456789012345678' },
          newer: { direction: 'newer', at: before.toISOString(), id: '123456789012345678' },
        },
        { now, memberships: [{ role: 'auditor' as const, clinicId: null }] },
      ),
  },
  {
    card: 'auditCard',
    situation: 'nothing fits',
    draw: (t) =>
      auditCard(
        t,
        { filter: { ...everything, kind: 'notDone' }, lines: [], older: null, newer: null },
        { now, memberships: [{ role: 'auditor' as const, clinicId: null }] },
      ),
  },
  {
    card: 'auditCard',
    situation: 'every field refused',
    draw: (t, v) =>
      auditCard(
        t,
        {
          filter: { person: v.person, template: v.title, kind: '', from: '2026-02-30', until: '2026-01-01' },
          lines: [],
          older: null,
          newer: null,
        },
        { now, memberships: [{ role: 'auditor' as const, clinicId: null }] },
        {
          code: 'filter_invalid',
          faults: [
            { field: 'person', code: 'too_many_found' },
            { field: 'template', code: 'no_such_template' },
            { field: 'from', code: 'not_a_date' },
            { field: 'until', code: 'ends_before_it_begins' },
          ],
        },
      ),
  },
]
