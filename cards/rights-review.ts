import { dateIn } from '../bot/domain/calendar.ts'
import { can } from '../bot/domain/permissions.ts'
import type { Membership } from '../bot/domain/permissions.ts'
import type { Page } from '../bot/domain/page.ts'
import { hasEnded } from '../bot/domain/rights-review.ts'
import type { ReviewItem, ReviewPage, ReviewSummary } from '../bot/domain/rights-review.ts'
import { mfaLine } from './help-topics.ts'
import { opener } from './help.ts'
import { banner, button, buttons, card, facts, heading, inputToggle, note, row, text } from './kit.ts'
import type { Card, Element } from './kit.ts'
import { pager } from './pager.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatDay, formatWhen, timeZone } from './when.ts'

/** What a card of a review needs besides the review. */
export interface ReviewAround {
  memberships: readonly Membership[]
  nonce: string
  now: Date
  /** What was done just now. */
  done?: string
}

/** A quarter such as `2026-Q1` as people say it. */
export const quarterWords = (t: Words, quarter: string): string => {
  const [year = '', number = ''] = quarter.split('-Q')
  return t('review.quarter', { year, number })
}

/** Whose review of which quarter. */
export const reviewName = (t: Words, review: Pick<ReviewSummary, 'clinicName' | 'quarter'>): string =>
  `${review.clinicName ?? t('review.central')}, ${quarterWords(t, review.quarter)}`

const totalOf = ({ counts }: ReviewSummary): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

const standing = (t: Words, review: ReviewSummary): string =>
  [
    t(`review.state.${review.state}`),
    review.state === 'done'
      ? t('review.accounts', { total: totalOf(review) })
      : t('review.left', { open: review.counts.open, total: totalOf(review) }),
    review.state === 'open' ? t('review.due', { when: formatDay(t, review.dueAt) }) : '',
  ]
    .filter((one) => one !== '')
    .join(' · ')

const again = (t: Words, refusal?: Again) =>
  refusal === undefined ? null : banner('attention', [t(`refusal.${refusal.code}`)])

/** The reviews of somebody's clinics; e-health opens those of the quarter and sets the policy here. */
export const reviewListCard = (
  t: Words,
  view: { reviews: Page<ReviewSummary>; suspends: boolean },
  around: ReviewAround,
): Card => {
  const decides = can(around.memberships, 'review.setPolicy')
  return card(t, t('review.title'), [
    heading(t('review.title')),
    around.done === undefined ? note(t('review.intro')) : banner('good', [around.done]),
    view.reviews.total === 0 ? text(t('review.none')) : null,
    ...view.reviews.items.map((review) =>
      row(
        reviewName(t, review),
        [standing(t, review)],
        button(reviewName(t, review), 'review.show', { reviewId: review.reviewId }),
      ),
    ),
    ...pager(
      t,
      view.reviews,
      'review.list',
      {},
      decides && button(t('review.start'), 'review.start', {}, { inputs: false }),
      opener(t, 'help'),
    ),
    decides &&
      buttons({
        title: t('review.policy'),
        fold: [
          inputToggle({
            id: 'suspends',
            label: t('review.policy'),
            title: t('review.policyOn'),
            value: String(view.suspends),
          }),
          note(t('review.policyHint')),
          buttons(
            button(t('review.save'), 'review.setPolicy', { nonce: around.nonce }, { style: 'positive' }),
          ),
        ],
      }),
  ])
}

const alarms = (t: Words, review: ReviewSummary, now: Date): (Element | null)[] => [
  review.state === 'overdue'
    ? banner('attention', [
        t('review.overdueSince', { when: formatDay(t, new Date(review.dueAt.getTime() - 1)) }),
        ...(review.suspendsAt === null
          ? []
          : [t('review.suspendsAt', { when: formatDay(t, review.suspendsAt) })]),
      ])
    : null,
  review.state === 'done' && review.doneAt !== null
    ? banner('good', [t('review.doneAt', { when: formatWhen(t, review.doneAt, now) })])
    : null,
]

/** A review without its accounts: what is posted when it is opened, reminded of, or overdue. */
export const reviewNoticeCard = (
  t: Words,
  { review, decides }: { review: ReviewSummary; decides: boolean },
  now: Date,
  refusal?: Again,
): Card =>
  card(t, t('review.title'), [
    heading(t('review.title')),
    again(t, refusal),
    text({ text: reviewName(t, review), strong: true }),
    ...alarms(t, review, now),
    note(standing(t, review)),
    review.state !== 'done' && decides && text(t('review.intro')),
    buttons(
      button(t('review.go'), 'review.show', { reviewId: review.reviewId }, { style: 'positive' }),
      button(t('review.all'), 'review.list', {}, { inputs: false }),
    ),
  ])

const rolesOf = (t: Words, item: Pick<ReviewItem, 'roles' | 'specialRights'>): string =>
  [
    ...item.roles.map((role) => t(`role.${role}`)),
    ...item.specialRights.map((right) => t(`review.special.${right}`)),
  ].join(', ')

const expiryOf = (t: Words, { expiresOn }: ReviewItem, now: Date): string | null =>
  expiresOn === null
    ? null
    : `${t('review.expires')} ${formatDay(t, new Date(`${expiresOn}T12:00:00Z`))}${
        expiresOn < dateIn(now, timeZone) ? ` (${t('review.expired')})` : ''
      }`

const marks = (t: Words, item: ReviewItem): string[] => [
  ...(item.leavesOn === null
    ? []
    : [t('review.leaves', { when: formatDay(t, new Date(`${item.leavesOn}T12:00:00Z`)) })]),
  ...(item.own && item.state === 'open' ? [t('review.own')] : []),
  ...(hasEnded(item) ? [t('review.endedMeanwhile')] : item.changed ? [t('review.changedMeanwhile')] : []),
]

const itemRow = (t: Words, item: ReviewItem, now: Date): Element => {
  const sign =
    item.state === 'open' ? '' : item.state === 'closed' || item.state === 'suspended' ? '✗ ' : '✓ '
  return row(
    `${sign}${item.name}`,
    [
      [
        item.lastUsedAt === null
          ? t('review.neverUsed')
          : `${t('review.lastUsed')} ${formatDay(t, item.lastUsedAt)}`,
        item.trainedAt === null ? t('review.untrained') : '',
        expiryOf(t, item, now) ?? '',
        rolesOf(t, hasEnded(item) ? { roles: item.rolesBefore, specialRights: [] } : item),
      ]
        .filter((one) => one !== '')
        .join(' · '),
      [t(`review.item.${item.state}`), ...marks(t, item)].join(' · '),
    ],
    button(item.name, 'review.item', { itemId: item.itemId }),
  )
}

/** A page of a review: every account opens its own card, where it is decided on. */
export const reviewPageCard = (t: Words, view: ReviewPage, around: ReviewAround, refusal?: Again): Card => {
  const { review, unseen, confirmable } = view
  const { reviewId } = review
  const offers = unseen !== null && review.state !== 'done' && confirmable > 0
  return card(t, t('review.title'), [
    heading(reviewName(t, review)),
    again(t, refusal),
    around.done === undefined ? null : banner('good', [around.done]),
    ...alarms(t, review, around.now),
    note(standing(t, review)),
    note(mfaLine(t, view.mfa)),
    ...view.items.map((item) => itemRow(t, item, around.now)),
    offers && unseen > 0 ? note(t('review.unseen', { count: unseen })) : null,
    ...pager(
      t,
      view,
      'review.show',
      { reviewId },
      offers &&
        unseen === 0 &&
        button(
          t('review.confirmRest', { count: confirmable }),
          'review.confirmRest',
          { reviewId, nonce: around.nonce },
          { style: 'positive' },
        ),
      button(t('review.export'), 'review.export', { reviewId }, { inputs: false }),
      button(t('review.all'), 'review.list', {}, { inputs: false }),
    ),
  ])
}

/** One account of a review: what it may, when it was used, and what is decided. */
export const reviewItemCard = (
  t: Words,
  view: {
    review: ReviewSummary
    item: ReviewItem
    deciderName: string | null
    page: number
    decides: boolean
  },
  around: ReviewAround,
  refusal?: Again,
): Card => {
  const { review, item, decides } = view
  const open = item.state === 'open' && decides && review.state !== 'done'
  const data = { itemId: item.itemId, revision: item.revision, nonce: around.nonce }
  return card(t, t('review.title'), [
    heading(item.name),
    again(t, refusal),
    note(reviewName(t, review)),
    ...(marks(t, item).length === 0 ? [] : [banner('warning', marks(t, item))]),
    facts([
      [t('review.book.username'), item.username],
      [t('review.roles'), hasEnded(item) ? t('review.endedMeanwhile') : rolesOf(t, item)],
      [
        t('review.rolesBefore'),
        item.changed ? item.rolesBefore.map((role) => t(`role.${role}`)).join(', ') : null,
      ],
      [
        t('review.lastUsed'),
        item.lastUsedAt === null ? t('review.neverUsed') : formatDay(t, item.lastUsedAt),
      ],
      [t('review.trained'), item.trainedAt === null ? t('review.untrained') : formatDay(t, item.trainedAt)],
      [
        t('review.expires'),
        item.expiresOn === null
          ? t('review.unlimited')
          : formatDay(t, new Date(`${item.expiresOn}T12:00:00Z`)),
      ],
      [t('review.decided'), t(`review.item.${item.state}`)],
      [t('review.decidedBy'), item.state === 'open' ? null : (view.deciderName ?? t('audit.system'))],
      [t('review.decidedAt'), item.decidedAt === null ? null : formatWhen(t, item.decidedAt, around.now)],
    ]),
    open && item.own ? note(t('review.ownHint')) : null,
    buttons(
      open &&
        !item.own &&
        button(
          t('review.confirm'),
          'review.decide',
          { ...data, decision: 'confirm' },
          { style: 'positive', inputs: false },
        ),
      open &&
        !item.own &&
        !hasEnded(item) && {
          title: t('review.close'),
          fold: [
            text(t('review.closeWhat')),
            buttons(
              button(
                t('review.close'),
                'review.decide',
                { ...data, decision: 'close' },
                { style: 'destructive' },
              ),
            ),
          ],
        },
      // What is changed there is confirmed here, as changed.
      open &&
        !item.own &&
        button(t('review.change'), 'person.show', { personId: item.personId }, { inputs: false }),
      button(
        t('review.toPage'),
        'review.show',
        { reviewId: review.reviewId, page: view.page },
        { inputs: false },
      ),
    ),
  ])
}
