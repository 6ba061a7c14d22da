import { addDays, dateIn } from '../domain/calendar.ts'
import { leadMonths, outcomeOf, toldCount } from '../domain/insight.ts'
import type { Age, Insight, Outcome, WaitingAt } from '../domain/insight.ts'
import { reviewSteps } from '../domain/proposal.ts'
import { ageOf } from '../domain/waiting-age.ts'
import { findClinics, findTrustSettings } from '../store/clinics.ts'
import { findDailyCounts } from '../store/daily-counts.ts'
import type { DailyCount } from '../store/daily-counts.ts'
import {
  countConsents,
  findDeletions,
  findLeadTimes,
  findReviewProgress,
  findWaitingSince,
} from '../store/insight.ts'
import { requireClinic, useCase } from './use-case.ts'

const day = 86_400_000

/** Messages are deleted when they are older than this (LE-44). */
const keptDays = 10

const none = (): Record<Outcome, number> => ({ delivered: 0, underWay: 0, notReached: 0, stopped: 0 })

/** Counts by a key, every key of the list there, also where nothing was counted. */
const summed = (
  counts: readonly DailyCount[],
  keys: readonly string[],
  keyOf: (count: DailyCount) => string,
): [string, Record<Outcome, number>][] => {
  const found = new Map(keys.map((key) => [key, none()]))
  for (const one of counts) {
    const sum = found.get(keyOf(one))
    if (sum !== undefined) sum[outcomeOf(one.outcome)] += one.messages
  }
  return [...found]
}

const monthsUntil = (today: string): string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: leadMonths }, (_, index) => {
    const count = year * 12 + month - 1 - (leadMonths - 1 - index)
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  })
}

/**
 * The figures that administrators and e-health steer by: what becomes of messages, where proposals wait, how long an
 * approval takes, which answers stand, what is due for deletion and review. Counts only, of the clinics in which the
 * actor has the right, or of one of them.
 * @param days the period, today included
 */
export const viewInsight = useCase<{ clinicId: string | null; days: number }, Insight>(
  'insight.read',
  async ({ work, scope, now }, input) => {
    if (input.clinicId !== null) requireClinic(scope, input.clinicId)
    const looked = input.clinicId === null ? scope : { ...scope, clinics: [input.clinicId] }
    const { database } = work
    const [clinics, { timeZone, training }] = await Promise.all([
      findClinics(database, scope),
      findTrustSettings(database, scope),
    ])
    const until = dateIn(now, timeZone)
    const from = addDays(until, 1 - input.days)
    const months = monthsUntil(until)
    const [counts, waiting, lead, consents, deletions, reviews] = await Promise.all([
      findDailyCounts(database, looked, from, until),
      findWaitingSince(database, looked),
      findLeadTimes(database, looked, new Date(`${months[0] ?? until}-01T00:00:00Z`)),
      countConsents(database, looked),
      findDeletions(database, looked, new Date(now.getTime() - keptDays * day)),
      findReviewProgress(database, looked),
    ])
    const shown = counts.filter((one) => one.training === training)
    const days = Array.from({ length: input.days }, (_, index) => addDays(from, index))
    const ids = clinics.map((one) => one.id).filter((id) => input.clinicId === null || id === input.clinicId)
    // Every chart has the clinics in the same order; what is of the whole trust comes first, central staff last.
    const placeOf = (id: string | null): number =>
      id === null ? clinics.length : clinics.findIndex((one) => one.id === id)
    const places: readonly WaitingAt[] = [...reviewSteps, 'returned']
    return {
      clinics: clinics.map(({ id, name }) => ({ id, name })),
      clinicId: input.clinicId,
      from,
      until,
      messages: {
        training,
        days: summed(shown, days, (one) => one.day).map(([key, sums]) => ({ day: key, ...sums })),
        clinics: summed(shown, ids, (one) => one.clinicId).map(([key, sums]) => ({ clinicId: key, ...sums })),
      },
      proposals: {
        waiting: places.map((at) => {
          const ages: Record<Age, number> = { fresh: 0, slow: 0, late: 0 }
          for (const one of waiting)
            if (one.at === at) ages[ageOf(one.since, now, one.country, timeZone)] += 1
          return { at, ...ages }
        }),
        lead: months.map((month) => {
          const found = lead.find((one) => one.month === month)
          return {
            month,
            approved: found?.approved ?? 0,
            median: found?.median ?? null,
            slowest: found?.slowest ?? null,
          }
        }),
      },
      consents: consents
        .toSorted((a, b) => placeOf(a.ownerId) - placeOf(b.ownerId))
        .map(({ ownerId, yes, no, unset }) => ({
          ownerId,
          yes: toldCount(yes),
          no: toldCount(no),
          unset: toldCount(unset),
        })),
      deletions: deletions.map(({ clinicId, doneAt, overdue }) => ({
        clinicId,
        days: doneAt === null ? null : Math.floor((now.getTime() - doneAt.getTime()) / day),
        overdue,
      })),
      reviews: reviews.toSorted((a, b) => placeOf(a.clinicId) - placeOf(b.clinicId)),
    }
  },
)
