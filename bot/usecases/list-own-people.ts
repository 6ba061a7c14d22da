import { readWho } from '../domain/access-order.ts'
import type { LeaderView } from '../domain/leader-view.ts'
import { Refusal } from '../domain/refusal.ts'
import { findNamed, findOrdersOf } from '../store/access-orders.ts'
import { findClinicKeys, findDomain } from '../store/clinics.ts'
import { findOwnPeople, setLeader } from '../store/leaders.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** Orders that the card of the own people shows. */
const latest = 5

/** A leader's own people: who has access, is trained, and used it last; and what was ordered last (LE-12). */
export const listOwnPeople = useCase<{ page: number }, LeaderView>(
  'leader.people',
  async ({ work, actor, scope }, { page }) => {
    const clinics = await findClinicKeys(work.database, scope)
    const orders = await findOrdersOf(work.database, scope, actor.personId, latest)
    return {
      people: await findOwnPeople(work.database, scope, actor.personId, page),
      orders: orders.map(({ id, clinicId, orderedAt, lines }) => ({
        orderId: id,
        clinicName: clinics.find((one) => one.id === clinicId)?.name ?? '',
        orderedAt,
        waiting: lines.filter((one) => one.state === 'waiting').length,
        lines: lines.length,
      })),
    }
  },
)

/**
 * Takes somebody of the leader's clinics among the own people, as whoever had access before anybody ordered it here.
 * @throws Refusal `leaver_invalid` where nobody of that name has a role there
 */
export const addOwnPerson = useCase<{ who: string; nonce: string }, { personId: string }>(
  'leader.people',
  async (call, { who, nonce }) => {
    const { work, actor, scope } = call
    const read = readWho(who, await findDomain(work.database, scope))
    const clinics = await findClinicKeys(work.database, scope)
    const unknown = new Refusal('leaver_invalid', [{ field: 'who', code: 'leaver_unknown' }])
    if ('fault' in read) throw unknown
    for (const { id: clinicId } of clinics) {
      const [person] = await findNamed(work.database, scope.trustId, [read.who], clinicId)
      if (person === undefined || person.roles.length === 0) continue
      const { personId } = person
      await pressOnce(call, { nonce, verb: 'leader.add', outcomeId: personId }, async (tx) => {
        const before = await setLeader(tx, personId, actor.personId)
        tx.record({
          action: 'leader.set',
          personId: actor.personId,
          trustId: actor.trustId,
          clinicId,
          subject: `person:${personId}`,
          detail: { leader: actor.personId, ...(before === null ? {} : { before }) },
        })
        return true
      })
      return { personId }
    }
    throw unknown
  },
)
