import { parseRecipient } from '../domain/phone-number.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import type { TrainingView } from '../domain/sending.ts'
import { findTrustSettings, setTrainingMode } from '../store/clinics.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** Whether the trust is in training, why, and which numbers may be written to (XC-23). */
export const showTraining = useCase<object, TrainingView>('training.set', async ({ work, scope }) => {
  const { training, trainingReason, trainingNumbers } = await findTrustSettings(work.database, scope)
  return { training, reason: trainingReason, numbers: trainingNumbers }
})

/**
 * Switches training on or off for the trust, with a reason, and says which numbers may be written to besides those
 * that belong to nobody (XC-23). What was confirmed before keeps the mode it was confirmed in.
 * @throws Refusal `reason_missing`; `number_invalid` for a line that is no mobile number; `provider_missing` where
 * training would end with nobody to send what leaves
 */
export const setTraining = useCase<
  { training: boolean; reason: string; numbers: string; nonce: string },
  TrainingView
>('training.set', async (call, { training, reason: typed, numbers: lines, nonce }) => {
  const { work, actor, scope } = call
  const reason = readReason(typed)
  if (reason === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
  if (!training && work.trainingOnly === true) throw new Refusal('provider_missing')
  const { country, allowedCountries } = await findTrustSettings(work.database, scope)
  const numbers = lines
    .split(/[\n,;]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const read = parseRecipient(line, { country, allowed: allowedCountries })
      if (!read.ok) throw new Refusal('number_invalid', [{ field: 'numbers', code: `number_${read.reason}` }])
      return read.e164
    })
  const press = { nonce, verb: 'training.set', outcomeId: actor.trustId }
  await pressOnce(call, press, async (tx) => {
    await setTrainingMode(tx, actor.trustId, { training, reason, numbers: [...new Set(numbers)] })
    tx.record({
      action: 'training.changed',
      personId: actor.personId,
      trustId: actor.trustId,
      subject: `trust:${actor.trustId}`,
      code: training ? 'on' : 'off',
      detail: { numbers: numbers.length },
    })
    return actor.trustId
  })
  const now = await findTrustSettings(work.database, scope)
  return { training: now.training, reason: now.trainingReason, numbers: now.trainingNumbers }
})
