import { isDate } from '../domain/calendar.ts'
import { Refusal } from '../domain/refusal.ts'
import type { FieldFault } from '../domain/refusal.ts'
import { findAwayOf, setAway, todayIn } from '../store/away.ts'
import type { Away } from '../store/away.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** When the actor is away; null when here. */
export const showAway = useCase<object, { away: Away | null; today: string }>(
  'self.read',
  async ({ work, actor, scope, now }) => {
    const today = await todayIn(work.database, scope, now)
    return { away: await findAwayOf(work.database, actor.personId, today), today }
  },
)

const daysOf = ({ from, until }: Away): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1

/**
 * Marks the actor as away from one day to another, both counted, or as `here`: what is asked of the
 * actor goes to the deputy meanwhile (XC-33).
 * @throws Refusal `away_invalid` with every fault
 */
export const setOwnAway = useCase<Away & { here: boolean; nonce: string }, Away | null>(
  'self.read',
  async (call, { from, until, here, nonce }) => {
    const { work, actor, scope, now } = call
    const today = await todayIn(work.database, scope, now)
    const away = here ? null : { from: from === '' ? today : from, until }
    if (away !== null) {
      const faults: FieldFault[] = [
        ...(isDate(away.from) ? [] : [{ field: 'from', code: 'day_missing' }]),
        ...(!isDate(until) ? [{ field: 'until', code: 'day_missing' }] : []),
        ...(isDate(until) && until < today ? [{ field: 'until', code: 'day_past' }] : []),
        ...(isDate(until) && isDate(away.from) && until < away.from
          ? [{ field: 'until', code: 'day_before' }]
          : []),
      ]
      if (faults.length > 0) throw new Refusal('away_invalid', faults)
    }
    const press = { nonce, verb: 'away.set', outcomeId: actor.personId }
    await pressOnce(call, press, async (tx) => {
      await setAway(tx, actor.personId, away)
      tx.record({
        action: away === null ? 'person.returned' : 'person.away',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `person:${actor.personId}`,
        ...(away === null ? {} : { detail: { days: daysOf(away) } }),
      })
      return true
    })
    return away
  },
)
