import type { ReviewItem, ReviewItemState, ReviewSummary } from '../../../bot/domain/rights-review.ts'
import {
  reviewItemCard,
  reviewListCard,
  reviewNoticeCard,
  reviewPageCard,
} from '../../../cards/rights-review.ts'
import { before, earlier, nonce, now, page, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const states: ReviewItemState[] = ['open', 'confirmed', 'changed', 'closed', 'suspended']

const reviewIn = (v: Vocabulary, state: ReviewSummary['state'] = 'open'): ReviewSummary => ({
  reviewId: rowId(1),
  clinicId: rowId(2),
  clinicName: v.clinic,
  quarter: '2026-Q1',
  state,
  openedAt: before,
  dueAt: new Date('2026-03-31T22:00:00Z'),
  doneAt: state === 'done' ? earlier : null,
  counts: { open: state === 'done' ? 0 : 12, confirmed: 20, changed: 3, closed: 4, suspended: 1 },
  suspendsAt: state === 'overdue' ? new Date('2026-04-14T22:00:00Z') : null,
})

const itemIn = (v: Vocabulary, index: number, more: Partial<ReviewItem> = {}): ReviewItem => {
  const state = states[index % states.length] ?? 'open'
  return {
    itemId: rowId(index),
    personId: rowId(100 + index),
    position: index + 1,
    name: v.person,
    username: v.username,
    state,
    decidedBy: state === 'open' || state === 'suspended' ? null : rowId(7),
    decidedAt: state === 'open' ? null : earlier,
    rolesBefore: ['user', 'leader'],
    roles: state === 'closed' ? [] : ['clinicAdmin', 'leader'],
    specialRights: index === 0 ? ['massSend'] : [],
    active: state !== 'suspended',
    expiresOn: index === 0 ? '2025-12-31' : null,
    lastUsedAt: index % 4 === 0 ? null : before,
    trainedAt: index % 5 === 0 ? null : before,
    trainingVersion: 1,
    revision: 3,
    changed: index % 4 === 0,
    leavesOn: index === 0 ? '2025-12-30' : null,
    own: index === 5,
    ...more,
  }
}

const around = (done?: string) => ({
  memberships: [{ role: 'ehealth' as const, clinicId: null }],
  nonce,
  now,
  ...(done === undefined ? {} : { done }),
})

/** The quarterly review of rights. */
export const reviewSamples: readonly Sample[] = [
  {
    card: 'reviewListCard',
    situation: 'none yet, for e-health',
    draw: (t) => reviewListCard(t, { reviews: page<ReviewSummary>([]), suspends: false }, around()),
  },
  {
    card: 'reviewListCard',
    situation: '20 in the middle, saved',
    draw: (t, v) =>
      reviewListCard(
        t,
        {
          reviews: page(
            times(20, (index) => ({
              ...reviewIn(v, index === 0 ? 'overdue' : index % 2 === 0 ? 'done' : 'open'),
              ...(index === 1 ? { clinicId: null, clinicName: null } : {}),
            })),
            'middle',
          ),
          suspends: true,
        },
        around(t('review.policySaved')),
      ),
  },
  ...(['open', 'overdue', 'done'] as const).map((state): Sample => ({
    card: 'reviewNoticeCard',
    situation: state,
    draw: (t, v) => reviewNoticeCard(t, { review: reviewIn(v, state), decides: true }, now),
  })),
  {
    card: 'reviewPageCard',
    situation: '20 in every state, not all seen, refused',
    draw: (t, v) =>
      reviewPageCard(
        t,
        {
          review: reviewIn(v, 'overdue'),
          ...page(
            times(20, (index) => itemIn(v, index)),
            'middle',
          ),
          unseen: 12,
          mfa: null,
          confirmable: 12,
        },
        around(),
        { code: 'review_unseen', faults: [] },
      ),
  },
  {
    card: 'reviewPageCard',
    situation: 'all seen',
    draw: (t, v) =>
      reviewPageCard(
        t,
        {
          review: reviewIn(v),
          ...page(times(3, (index) => itemIn(v, index))),
          unseen: 0,
          mfa: { since: '2026-01-15', owner: v.person },
          confirmable: 2,
        },
        around(),
      ),
  },
  {
    card: 'reviewPageCard',
    situation: 'done, for the auditor',
    draw: (t, v) =>
      reviewPageCard(
        t,
        {
          review: reviewIn(v, 'done'),
          ...page(times(3, (index) => itemIn(v, index + 1))),
          unseen: null,
          mfa: null,
          confirmable: 0,
        },
        { ...around(), memberships: [{ role: 'auditor', clinicId: null }] },
      ),
  },
  ...[0, 1, 3, 4, 5].map((index): Sample => ({
    card: 'reviewItemCard',
    situation: ['undecided and changed', 'confirmed', '', 'closed', 'suspended', 'the own one'][index] ?? '',
    draw: (t, v) =>
      reviewItemCard(
        t,
        {
          review: reviewIn(v),
          item: itemIn(v, index),
          deciderName: index === 1 || index === 3 ? v.person : null,
          page: 1,
          decides: true,
        },
        around(),
        index === 0 ? { code: 'account_moved_on', faults: [] } : undefined,
      ),
  })),
]
