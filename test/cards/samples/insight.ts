import { ages } from '../../../bot/domain/insight.ts'
import type { Insight } from '../../../bot/domain/insight.ts'
import { reviewSteps } from '../../../bot/domain/proposal.ts'
import { tabLink } from '../../../bot/domain/teams-link.ts'
import { insightCard } from '../../../cards/insight.ts'
import { id, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const waitingOf = (count: number) =>
  [...reviewSteps, 'returned' as const].map((at) => ({
    at,
    ...(Object.fromEntries(ages.map((age) => [age, count])) as Record<(typeof ages)[number], number>),
  }))

const insightOf = (v: Vocabulary, count: number): Insight => ({
  clinics: times(3, (index) => ({ id: rowId(index), name: v.clinic })),
  clinicId: null,
  from: '2026-02-09',
  until: '2026-03-10',
  messages: {
    training: false,
    days: times(30, (index) => ({
      day: `2026-02-${String(index).padStart(2, '0')}`,
      delivered: 41 * count,
      underWay: count,
      notReached: 2 * count,
      stopped: count,
    })),
    clinics: [],
  },
  proposals: { waiting: waitingOf(count), lead: [] },
  consents: [],
  deletions: times(3, (index) => ({ clinicId: rowId(index), days: null, overdue: 1_234 * count })),
  reviews: [],
})

/** The figures in short. */
export const insightSamples: Sample[] = [
  {
    card: 'insightCard',
    situation: 'with figures, and a page to open',
    draw: (t, v) =>
      insightCard(
        t,
        insightOf(v, 12),
        tabLink({ appId: id, publicUrl: 'https://malvakt.sykehus.example' }, 'insight'),
      ),
  },
  {
    card: 'insightCard',
    situation: 'before anything was sent, without a page',
    draw: (t, v) => insightCard(t, insightOf(v, 0), null),
  },
]
