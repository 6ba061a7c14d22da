import { ages, outcomes } from '../bot/domain/insight.ts'
import type { Insight, OutcomeCounts } from '../bot/domain/insight.ts'
import type { InsightWords } from './insight-words.ts'
import type { Plot } from './plot.ts'

/** A chart with the table behind it. */
export interface Figure {
  title: string
  hint: string
  /** Null where there is nothing to draw. */
  plot: Plot | null
  head: readonly string[]
  rows: readonly (readonly string[])[]
  wide: boolean
}

const dayName = (t: InsightWords, iso: string): string =>
  new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(iso))

const monthName = (t: InsightWords, month: string): string =>
  new Intl.DateTimeFormat(t.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  )

const nameOf = (t: InsightWords, { clinics }: Insight, id: string | null): string =>
  id === null ? t('insight.central') : (clinics.find((one) => one.id === id)?.name ?? t('insight.trust'))

const sumOf = (counts: OutcomeCounts): number => outcomes.reduce((sum, one) => sum + counts[one], 0)

/** Stacked bars by outcome. */
const byOutcome = (
  t: InsightWords,
  rows: readonly (OutcomeCounts & { label: string })[],
  across: boolean,
): Pick<Figure, 'plot' | 'rows'> => ({
  plot: rows.every((row) => sumOf(row) === 0)
    ? null
    : {
        labels: rows.map((row) => row.label),
        series: outcomes.map((one) => ({
          title: t(`insight.${one}`),
          values: rows.map((row) => row[one]),
        })),
        stacked: true,
        across,
      },
  rows: rows.map((row) => [row.label, ...outcomes.map((one) => String(row[one]))]),
})

const messages = (t: InsightWords, insight: Insight): Figure[] => {
  const { days, clinics } = insight.messages
  const number = new Intl.NumberFormat(t.locale)
  const total = (of: (counts: OutcomeCounts) => number): string =>
    number.format(days.reduce((sum, one) => sum + of(one), 0))
  const hint = t('insight.messagesHint', {
    total: total(sumOf),
    delivered: total((one) => one.delivered),
    missed: total((one) => one.notReached),
  })
  const heads = outcomes.map((one) => t(`insight.${one}`))
  const byDay: Figure = {
    title: t('insight.messagesByDay'),
    hint,
    head: [t('insight.day'), ...heads],
    wide: true,
    ...byOutcome(
      t,
      days.map((one) => ({ ...one, label: dayName(t, one.day) })),
      false,
    ),
  }
  if (clinics.length < 2) return [byDay]
  return [
    byDay,
    {
      title: t('insight.messagesByClinic'),
      hint,
      head: [t('tab.clinic'), ...heads],
      wide: false,
      ...byOutcome(
        t,
        clinics.map((one) => ({ ...one, label: nameOf(t, insight, one.clinicId) })),
        true,
      ),
    },
  ]
}

const waiting = (t: InsightWords, { proposals }: Insight): Figure => {
  const rows = proposals.waiting.map((one) => ({
    ...one,
    label: one.at === 'returned' ? t('insight.proposer') : (t.code(`proposal.state.${one.at}`) ?? one.at),
  }))
  return {
    title: t('insight.waiting'),
    hint: t('insight.waitingHint'),
    plot: rows.every((row) => row.fresh + row.slow + row.late === 0)
      ? null
      : {
          labels: rows.map((row) => row.label),
          series: ages.map((age) => ({ title: t(`insight.${age}`), values: rows.map((row) => row[age]) })),
          stacked: true,
          across: true,
        },
    head: [t('insight.step'), ...ages.map((age) => t(`insight.${age}`))],
    rows: rows.map((row) => [row.label, ...ages.map((age) => String(row[age]))]),
    wide: false,
  }
}

const lead = (t: InsightWords, { proposals }: Insight): Figure => {
  const number = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 })
  const told = (value: number | null) => (value === null ? '–' : number.format(value))
  return {
    title: t('insight.lead'),
    hint: t('insight.leadHint'),
    plot: proposals.lead.every((one) => one.approved === 0)
      ? null
      : {
          labels: proposals.lead.map((one) => monthName(t, one.month)),
          series: [
            { title: t('insight.median'), values: proposals.lead.map((one) => one.median) },
            { title: t('insight.slowest'), values: proposals.lead.map((one) => one.slowest) },
          ],
          stacked: false,
          across: false,
        },
    head: [t('insight.month'), t('insight.approvals'), t('insight.median'), t('insight.slowest')],
    rows: proposals.lead.map((one) => [
      monthName(t, one.month),
      String(one.approved),
      told(one.median),
      told(one.slowest),
    ]),
    wide: false,
  }
}

const consents = (t: InsightWords, insight: Insight): Figure => {
  const choices = ['yes', 'no', 'unset'] as const
  const heads = choices.map((one) => t(`insight.${one}`))
  return {
    title: t('insight.consents'),
    hint: t('insight.consentsHint'),
    plot:
      insight.consents.length === 0
        ? null
        : {
            labels: insight.consents.map((one) => nameOf(t, insight, one.ownerId)),
            series: choices.map((choice, index) => ({
              title: heads[index] ?? '',
              values: insight.consents.map((one) => one[choice]),
            })),
            stacked: true,
            across: true,
          },
    head: [t('tab.clinic'), ...heads],
    rows: insight.consents.map((one) => [
      nameOf(t, insight, one.ownerId),
      ...choices.map((choice) => (one[choice] === null ? t('insight.few') : String(one[choice]))),
    ]),
    wide: false,
  }
}

const deletions = (t: InsightWords, insight: Insight): Figure => ({
  title: t('insight.deletions'),
  hint: t('insight.deletionsHint'),
  plot: insight.deletions.every((one) => one.days === null)
    ? null
    : {
        labels: insight.deletions.map((one) => nameOf(t, insight, one.clinicId)),
        series: [{ title: t('insight.daysAgo'), values: insight.deletions.map((one) => one.days) }],
        stacked: false,
        across: true,
      },
  head: [t('tab.clinic'), t('insight.daysAgo'), t('insight.overdue')],
  rows: insight.deletions.map((one) => [
    nameOf(t, insight, one.clinicId),
    one.days === null ? t('insight.never') : String(one.days),
    String(one.overdue),
  ]),
  wide: false,
})

const reviews = (t: InsightWords, insight: Insight): Figure => ({
  title: t('insight.reviews'),
  hint: t('insight.reviewsHint'),
  plot:
    insight.reviews.length === 0
      ? null
      : {
          labels: insight.reviews.map((one) => nameOf(t, insight, one.clinicId)),
          series: [
            { title: t('insight.decided'), values: insight.reviews.map((one) => one.decided) },
            { title: t('insight.open'), values: insight.reviews.map((one) => one.open) },
          ],
          stacked: true,
          across: true,
        },
  head: [t('tab.clinic'), t('insight.quarter'), t('insight.decided'), t('insight.open')],
  rows: insight.reviews.map((one) => [
    nameOf(t, insight, one.clinicId),
    one.quarter,
    String(one.decided),
    String(one.open),
  ]),
  wide: false,
})

/** The charts of the page, in the order in which they are read. */
export const figuresOf = (t: InsightWords, insight: Insight): Figure[] => [
  ...messages(t, insight),
  waiting(t, insight),
  lead(t, insight),
  consents(t, insight),
  deletions(t, insight),
  reviews(t, insight),
]
