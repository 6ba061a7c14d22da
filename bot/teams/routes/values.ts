import { valueCard, valueFormCard, valueGoneCard, valueListCard } from '../../../cards/value.ts'
import type { Card } from '../../../cards/kit.ts'
import type { ValueKind } from '../../domain/approved-value.ts'
import { Refusal } from '../../domain/refusal.ts'
import { decideValue, moveValue, removeValue, saveValue } from '../../usecases/change-value.ts'
import { listValues, openValueForm, showValue } from '../../usecases/list-values.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const drawList = async (
  { work, actor, t }: Turn,
  list: { clinicId: string; kind: ValueKind },
  message?: { kind: 'good' | 'warning'; line: string },
): Promise<Card> => valueListCard(t, await listValues(work, actor, list), message)

const drawOne = async ({ work, actor, t }: Turn, valueId: string, refusal?: Refusal): Promise<Card> =>
  valueCard(t, await showValue(work, actor, { valueId }), newNonce(work), work.clock(), refusal)

/** What a notice shows of a value: the value, or that it is gone, so that no old card keeps its buttons. */
export const drawValue = (turn: Turn, valueId: string, refusal?: Refusal): Promise<Card> =>
  drawOne(turn, valueId, refusal).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not_found') return valueGoneCard(turn.t)
    throw error
  })

/** The approved values of clinics. */
export const valueRoutes = [
  action('value.list', async (turn, data) => drawList(turn, data)),
  action('value.show', async (turn, { valueId }) => drawOne(turn, valueId)),
  action('value.form', async ({ work, actor, t }, data) =>
    valueFormCard(t, await openValueForm(work, actor, { ...data, typed: null }), newNonce(work)),
  ),
  action(
    'value.save',
    async (turn, data) => {
      const { waits } = await saveValue(turn.work, turn.actor, data)
      return drawList(turn, data, {
        kind: waits ? 'warning' : 'good',
        line: turn.t(waits ? 'value.sentOn' : 'value.saved'),
      })
    },
    async ({ work, actor, t }, { value, ...data }, refusal) =>
      valueFormCard(t, await openValueForm(work, actor, { ...data, typed: value }), newNonce(work), refusal),
  ),
  action(
    'value.remove',
    async (turn, data) => {
      const list = await removeValue(turn.work, turn.actor, data)
      return drawList(turn, list, { kind: 'good', line: turn.t('value.removed') })
    },
    async (turn, { valueId }, refusal) => drawOne(turn, valueId, refusal),
  ),
  action('value.move', async (turn, data) => drawList(turn, await moveValue(turn.work, turn.actor, data))),
  action(
    'value.decide',
    async (turn, { acceptReason, declineReason, ...data }) => {
      const reason = data.decision === 'accept' ? acceptReason : declineReason
      await decideValue(turn.work, turn.actor, { ...data, reason })
      return drawOne(turn, data.valueId)
    },
    async (turn, { valueId }, refusal) => drawOne(turn, valueId, refusal),
  ),
]
