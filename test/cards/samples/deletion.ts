import {
  certificateCard,
  certificateListCard,
  deleteMessageCard,
  messageDeletedCard,
} from '../../../cards/certificate.ts'
import { deletionCard, deletionListCard } from '../../../cards/deletion.ts'
import { checksAskedCard, spotCheckCard } from '../../../cards/spot-check.ts'
import { messageLifecycle } from '../../../bot/domain/message.ts'
import type { MessageState } from '../../../bot/domain/message.ts'
import type {
  CertificateView,
  CheckView,
  DeletionView,
  SpotCheckView,
} from '../../../bot/domain/deletion-view.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const now = new Date('2026-03-10T09:00:00Z')
const before = new Date('2026-02-24T15:40:00Z')
const id = '7d0c1e5a-0000-4000-8000-00000000000a'
const nonce = '7d0c1e5a-0000-4000-8000-00000000000c'
const rowId = (index: number): string => `7d0c1e5a-0000-4000-8000-${String(index).padStart(12, '0')}`
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const states = Object.keys(messageLifecycle) as MessageState[]

const clinicIn = (v: Vocabulary, more: Partial<DeletionView> = {}): DeletionView => ({
  clinicId: id,
  clinicName: v.clinic,
  days: 9,
  ran: true,
  urgency: 'soon',
  older: 214,
  state: null,
  lastRunAt: before,
  oldestAt: before,
  waiting: 0,
  waitingFirst: [],
  mayRun: true,
  mayCheck: true,
  runByEhealth: false,
  run: null,
  ...more,
})

const checks = (answered: number, own: number[] = [], deviating: number[] = []): CheckView[] =>
  times(10, (index) => ({
    position: index + 1,
    answered: index < answered,
    deviates: deviating.includes(index + 1),
    own: own.includes(index + 1),
  }))

const running = (
  v: Vocabulary,
  checked: readonly CheckView[],
  more: Partial<DeletionView> = {},
  state: 'checking' | 'deleting' = 'checking',
): DeletionView =>
  clinicIn(v, {
    state,
    run: { runId: id, state, startedAt: now, starterName: v.person, frozen: 214, done: 120, checks: checked },
    ...more,
  })

const situations: Readonly<Record<string, (v: Vocabulary) => DeletionView>> = {
  'to be started, soon due': (v) => clinicIn(v),
  'overdue, never ran, for e-health': (v) =>
    clinicIn(v, { days: 31, ran: false, lastRunAt: null, urgency: 'overdue', mayRun: false }),
  'run by e-health, for somebody else': (v) => clinicIn(v, { mayRun: false, runByEhealth: true }),
  'nothing old, nothing yet': (v) =>
    clinicIn(v, { days: null, ran: false, older: 0, oldestAt: null, lastRunAt: null, urgency: 'none' }),
  'checks begun, some wait': (v) =>
    running(v, checks(3, [], [2]), {
      waiting: 12,
      waitingFirst: times(10, (index) => ({
        messageId: rowId(index),
        templateName: v.template,
        confirmedAt: before,
        state: index % 2 === 0 ? 'queued' : 'sending',
      })),
    }),
  'only own ones left': (v) => running(v, checks(8, [9, 10])),
  'to be confirmed': (v) => running(v, checks(10, [], [4])),
  'to be confirmed by another': (v) => running(v, checks(10), { mayRun: false }),
  'nothing to be confirmed': (v) =>
    clinicIn(v, {
      state: 'checking',
      run: {
        runId: id,
        state: 'checking',
        startedAt: now,
        starterName: v.person,
        frozen: 0,
        done: 0,
        checks: [],
      },
    }),
  'under way': (v) => running(v, checks(10), {}, 'deleting'),
}

const certificateIn = (v: Vocabulary, index: number, left = 0): CertificateView => ({
  runId: rowId(index),
  clinicId: id,
  clinicName: v.clinic,
  startedAt: before,
  starterName: v.person,
  confirmedAt: before,
  confirmerName: v.person,
  doneAt: now,
  seed: '04'.repeat(32),
  certificate: {
    cutoff: before.toISOString(),
    deleted: 1_234,
    outcomes: Object.fromEntries(states.map((state, place) => [state, place + 1])),
    missed: index,
    checked: 10,
    deviating: 3,
    noes: { patientsNumber: 1, consentSeen: 2, rightTemplate: 1 },
    singly: 2,
    waiting: 1,
    keys: 1,
    left: [
      { table: 'message', rows: left },
      { table: 'message_transition', rows: 0 },
    ],
  },
})

const checkIn = (v: Vocabulary, more: Partial<SpotCheckView> = {}): SpotCheckView => ({
  runId: id,
  clinicId: id,
  position: 3,
  of: 10,
  templateName: v.template,
  recipient: v.recipient,
  text: v.filled,
  consentSource: 'dipsF5',
  senderName: v.person,
  confirmedAt: before,
  state: 'delivered',
  answers: null,
  next: 4,
  ...more,
})

const yes = { patientsNumber: true, consentSeen: true, rightTemplate: true }

/** The cards of deletion in the situations that matter. */
export const deletionSamples: readonly Sample[] = [
  ...Object.entries(situations).map(([situation, view]): Sample => ({
    card: 'deletionCard',
    situation,
    draw: (t, v) => deletionCard(t, view(v), nonce, now),
  })),
  {
    card: 'deletionCard',
    situation: 'refused',
    draw: (t, v) => deletionCard(t, running(v, checks(3)), nonce, now, 'checks_open'),
  },
  {
    card: 'deletionListCard',
    situation: 'none',
    draw: (t) => deletionListCard(t, { items: [], page: 1, pages: 1, total: 0 }),
  },
  {
    card: 'deletionListCard',
    situation: '20 clinics',
    draw: (t, v) =>
      deletionListCard(t, {
        items: times(20, (index) =>
          clinicIn(v, {
            clinicId: rowId(index),
            urgency: (['overdue', 'soon', 'none'] as const)[index % 3] ?? 'none',
            state: (['prepared', 'checking', 'deleting', null] as const)[index % 4] ?? null,
            days: index === 19 ? null : 20 - index,
            ran: index % 2 === 0,
          }),
        ),
        page: 2,
        pages: 3,
        total: 60,
      }),
  },
  ...[
    ['to be answered', {}, undefined],
    ['nothing ticked', {}, 'check_unmarked'],
    ['answered', { answers: yes }, undefined],
    ['answered with a no, the last one', { answers: { ...yes, consentSeen: false }, next: null }, undefined],
  ].map(([situation, more, refused]): Sample => ({
    card: 'spotCheckCard',
    situation: situation as string,
    draw: (t, v) =>
      spotCheckCard(
        t,
        checkIn(v, more as Partial<SpotCheckView>),
        nonce,
        now,
        refused as 'check_unmarked' | undefined,
      ),
  })),
  {
    card: 'checksAskedCard',
    situation: 'some wait',
    draw: (t, v) => checksAskedCard(t, running(v, checks(8))),
  },
  {
    card: 'checksAskedCard',
    situation: 'none waits any more',
    draw: (t, v) => checksAskedCard(t, running(v, checks(10))),
  },
  {
    card: 'certificateCard',
    situation: 'nothing left',
    draw: (t, v) => certificateCard(t, certificateIn(v, 0), now),
  },
  {
    card: 'certificateCard',
    situation: 'something left',
    draw: (t, v) => certificateCard(t, certificateIn(v, 3, 7), now),
  },
  {
    card: 'certificateListCard',
    situation: 'none',
    draw: (t) => certificateListCard(t, { items: [], page: 1, pages: 1, total: 0 }, '', now),
  },
  {
    card: 'certificateListCard',
    situation: '20 rows',
    draw: (t, v) =>
      certificateListCard(
        t,
        { items: times(20, (index) => certificateIn(v, index)), page: 2, pages: 4, total: 80 },
        id,
        now,
      ),
  },
  {
    card: 'deleteMessageCard',
    situation: 'opened',
    draw: (t) => deleteMessageCard(t, id, nonce),
  },
  {
    card: 'deleteMessageCard',
    situation: 'refused',
    draw: (t) =>
      deleteMessageCard(t, id, nonce, {
        code: 'deletion_reason_missing',
        faults: [{ field: 'reason', code: 'missing' }],
      }),
  },
  ...(['deleted', 'stopped'] as const).map((outcome): Sample => ({
    card: 'messageDeletedCard',
    situation: outcome,
    draw: (t) => messageDeletedCard(t, outcome),
  })),
]
