import { can } from '../domain/permissions.ts'
import { isKnownPurpose, knownPurposes } from '../domain/purpose.ts'
import { Refusal } from '../domain/refusal.ts'
import { approvePurpose, findPurposes, purposeInUse, withdrawPurpose } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** The list of approved purposes, and those that could be added. */
export interface PurposeList {
  purposes: readonly Purpose[]
  /** Known purposes that are not on the list. */
  others: readonly string[]
  decides: boolean
}

/** The approved purposes, for everybody to read. */
export const listPurposes = useCase<object, PurposeList>('template.read', async ({ work, actor, scope }) => {
  const purposes = await findPurposes(work.database, scope)
  return {
    purposes,
    others: knownPurposes.filter((key) => !purposes.some((one) => one.key === key)),
    decides: can(actor.memberships, 'purpose.decide'),
  }
})

/** Longest name of a purpose, in characters. */
const longestLabel = 60

/** Puts a purpose on the approved list: a known one by its key, or one of the trust's own by its name (LE-25). */
export const approveNewPurpose = useCase<{ nonce: string; key: string; label: string }, void>(
  'purpose.decide',
  async (call, input) => {
    const { actor, scope } = call
    const label = input.label.replaceAll(/\s+/gu, ' ').trim()
    if (label === '' && !isKnownPurpose(input.key))
      throw new Refusal('purpose_missing', [{ field: 'label', code: 'purpose_missing' }])
    if (label.length > longestLabel)
      throw new Refusal('values_invalid', [
        { field: 'label', code: 'title_too_long', params: { longest: String(longestLabel) } },
      ])
    const key = label === '' ? input.key : `own_${label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_')}`
    const press = { nonce: input.nonce, verb: 'purpose.approve', outcomeId: actor.trustId }
    await pressOnce(call, press, async (tx) => {
      const id = await approvePurpose(tx, scope, key, label === '' ? null : label)
      tx.record({
        action: 'purpose.approved',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `purpose:${id}`,
      })
      return id
    })
  },
)

/** Takes a purpose off the approved list; refused while a template in use has it. */
export const withdrawOldPurpose = useCase<{ nonce: string; key: string }, void>(
  'purpose.decide',
  async (call, { nonce, key }) => {
    const { actor, scope } = call
    const press = { nonce, verb: 'purpose.withdraw', outcomeId: actor.trustId }
    await pressOnce(call, press, async (tx) => {
      // First off the list, then asked for: whoever publishes at this moment holds the purpose.
      const id = await withdrawPurpose(tx, scope, key)
      if (id === null) throw new Refusal('not_found')
      if (await purposeInUse(tx, scope, key)) throw new Refusal('purpose_in_use')
      tx.record({
        action: 'purpose.withdrawn',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `purpose:${id}`,
      })
      return id
    })
  },
)
