import { valueKinds } from '../../../bot/domain/approved-value.ts'
import { disclosureCategories } from '../../../bot/domain/disclosure.ts'
import type { Finding } from '../../../bot/domain/disclosure.ts'
import type { ShownValue, ValueView } from '../../../bot/domain/value-view.ts'
import { longestName } from '../../../bot/domain/trust.ts'
import { valueCard, valueFormCard, valueGoneCard, valueListCard } from '../../../cards/value.ts'
import { id, nonce, now, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const clinicsIn = (v: Vocabulary, count: number) =>
  // No name of a clinic is longer.
  times(count, (index) => ({ id: rowId(index), name: v.clinic.slice(0, longestName) }))

const shownIn = (v: Vocabulary): ShownValue[] =>
  times(20, (index) => ({
    id: rowId(index),
    kind: 'place',
    shown: v.place,
    state: (['accepted', 'waiting', 'declined'] as const)[index % 3] ?? 'accepted',
  }))

const markedIn = (v: Vocabulary, severity: Finding['severity']): Finding[] =>
  times(2, (index) => {
    const category = disclosureCategories[index] ?? 'unknown_word'
    return {
      category,
      severity,
      start: index * 4,
      end: index * 4 + 3,
      found: v.place.slice(index * 4, index * 4 + 3),
      code: `disclosure.${category}`,
    }
  })

const valueIn = (v: Vocabulary, more: Partial<ValueView> = {}): ValueView => ({
  id,
  kind: 'place',
  shown: v.place,
  state: 'accepted',
  clinicId: id,
  clinicName: v.clinic,
  value: v.place,
  findings: [],
  replaces: null,
  addedBy: null,
  decidedBy: null,
  reason: null,
  templates: times(20, () => v.template),
  last: false,
  waiting: 0,
  edits: true,
  decides: false,
  task: null,
  ...more,
})

/** A clinic's approved values. */
export const valueSamples: readonly Sample[] = [
  {
    card: 'valueListCard',
    situation: 'nothing yet, one clinic',
    draw: (t, v) =>
      valueListCard(t, {
        clinicId: rowId(0),
        kind: 'room',
        clinics: clinicsIn(v, 1),
        values: [],
        edits: true,
      }),
  },
  ...[true, false].map((edits): Sample => ({
    card: 'valueListCard',
    situation: edits ? 'as many as there may be, saved' : 'only to read',
    draw: (t, v) =>
      valueListCard(
        t,
        { clinicId: rowId(0), kind: 'place', clinics: clinicsIn(v, 20), values: shownIn(v), edits },
        edits ? { kind: 'warning', line: t('value.sentOn') } : { kind: 'good', line: t('value.saved') },
      ),
  })),
  ...valueKinds.map((kind): Sample => ({
    card: 'valueFormCard',
    situation: `a new ${kind}`,
    draw: (t, v) =>
      valueFormCard(
        t,
        { clinicId: id, clinicName: v.clinic, kind, valueId: null, typed: '', findings: [] },
        nonce,
      ),
  })),
  {
    card: 'valueFormCard',
    situation: 'a change that is blocked',
    draw: (t, v) =>
      valueFormCard(
        t,
        {
          clinicId: id,
          clinicName: v.clinic,
          kind: 'place',
          valueId: id,
          typed: v.place,
          findings: markedIn(v, 'block'),
        },
        nonce,
        { code: 'value_block', faults: [{ field: 'value', code: 'value_block' }] },
      ),
  },
  ...(
    [
      'missing',
      'value_too_long',
      'value_sign',
      'value_number',
      'value_link',
      'contact_premium',
      'contact_unfit',
      'contact_unreadable',
    ] as const
  ).map((code): Sample => ({
    card: 'valueFormCard',
    situation: `refused: ${code}`,
    draw: (t, v) =>
      valueFormCard(
        t,
        { clinicId: id, clinicName: v.clinic, kind: 'phone', valueId: null, typed: v.number, findings: [] },
        nonce,
        { code: 'value_invalid', faults: [{ field: 'value', code }] },
      ),
  })),
  { card: 'valueCard', situation: 'in use', draw: (t, v) => valueCard(t, valueIn(v), nonce, now) },
  {
    card: 'valueCard',
    situation: 'the last of its kind, with messages that wait',
    draw: (t, v) => valueCard(t, valueIn(v, { last: true, waiting: 12 }), nonce, now),
  },
  {
    card: 'valueCard',
    situation: 'used nowhere, only to read',
    draw: (t, v) => valueCard(t, valueIn(v, { templates: [], edits: false }), nonce, now),
  },
  {
    card: 'valueCard',
    situation: 'waiting, for e-health, refused',
    draw: (t, v) =>
      valueCard(
        t,
        valueIn(v, {
          state: 'waiting',
          findings: markedIn(v, 'warn'),
          replaces: v.place,
          addedBy: v.person,
          decides: true,
          task: {
            taskId: id,
            claimerName: v.person,
            claimerId: id,
            claimedAt: now,
            mine: false,
            takes: true,
            remindedAt: null,
            escalatedAt: null,
          },
          edits: true,
        }),
        nonce,
        now,
        { code: 'reason_missing', faults: [] },
      ),
  },
  {
    card: 'valueCard',
    situation: 'declined',
    draw: (t, v) =>
      valueCard(
        t,
        valueIn(v, {
          state: 'declined',
          findings: markedIn(v, 'warn'),
          addedBy: v.person,
          decidedBy: v.person,
          reason: v.reason,
        }),
        nonce,
        now,
      ),
  },
  { card: 'valueGoneCard', situation: 'removed', draw: (t) => valueGoneCard(t) },
]
