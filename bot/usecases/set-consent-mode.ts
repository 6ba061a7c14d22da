import { consentRegimes, regimeOf } from '../domain/consent.ts'
import type { ConsentRegime } from '../domain/consent.ts'
import type { ConsentSettingsView } from '../domain/consent-view.ts'
import { Refusal } from '../domain/refusal.ts'
import type { FieldFault } from '../domain/refusal.ts'
import { lockClinic } from '../store/clinics.ts'
import {
  findConsentPolicy,
  findConsentSettings,
  setConsentPolicy,
  setConsentSettings,
} from '../store/consent-settings.ts'
import { keepTexts } from '../store/setting-changes.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** What the actor's clinics have decided about consent. */
export const listConsentModes = useCase<object, ConsentSettingsView[]>('consent.setMode', ({ work, scope }) =>
  findConsentSettings(work.database, scope),
)

/** The form of a clinic's decision, as it was filled in. */
export interface ConsentModeForm {
  clinicId: string
  mode: boolean
  /** `default`, or empty: as the trust. */
  regime: string
  /** ISO day. */
  riskAnalysisOn: string
  decisionOwner: string
  /** Whether senders may look a mobile number up in the contact register (XC-19); Norwegian clinics only. */
  contactRegister: boolean
}

const longestOwner = 80

/** Nothing of one's own. */
const isDefault = (regime: string): boolean => regime === '' || regime === 'default'

/**
 * Switches the mode of a clinic on or off and sets its regime; it takes effect at once, on messages that wait too
 * (TQ-09). In Sweden the mode is switched on, or the ledger left, only with the day of the needs-and-risk analysis and
 * the owner of the decision (XC-32).
 * @throws Refusal `mode_invalid` with every fault
 */
export const setConsentMode = useCase<ConsentModeForm & { nonce: string }, ConsentSettingsView>(
  'consent.setMode',
  async (call, input) => {
    const { work, actor, scope, now } = call
    const settingsIn = async (reader: Parameters<typeof findConsentSettings>[0]) => {
      const found = await findConsentSettings(reader, scope)
      const own = found.find((one) => one.clinicId === input.clinicId)
      if (own === undefined) throw new Refusal('wrong_clinic')
      return own
    }
    const clinic = await settingsIn(work.database)
    const regime = consentRegimes.find((one) => one === input.regime) ?? null
    const owner = input.decisionOwner.trim()
    const day = input.riskAnalysisOn
    const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(day) <= now
    const policy = await findConsentPolicy(work.database, scope)
    // Leaving the ledger of Swedish clinics is the same decision as the mode.
    const leaves = regimeOf(clinic.country, policy.regime, regime) !== 'ledger'
    const needed = clinic.country === 'SE' && (input.mode || leaves)
    const faults: FieldFault[] = [
      ...(regime === null && !isDefault(input.regime) ? [{ field: 'regime', code: 'missing' }] : []),
      ...((needed || day !== '') && !isDay ? [{ field: 'riskAnalysisOn', code: 'risk_analysis' }] : []),
      ...(needed && owner === '' ? [{ field: 'decisionOwner', code: 'missing' }] : []),
      ...(owner.length > longestOwner ? [{ field: 'decisionOwner', code: 'too_long' }] : []),
    ]
    if (faults.length > 0) throw new Refusal('mode_invalid', faults)
    const settings = {
      ownRegime: regime,
      mode: input.mode,
      riskAnalysisOn: day === '' ? null : day,
      decisionOwner: owner === '' ? null : owner,
      contactRegister: input.contactRegister && clinic.country === 'NO',
    }
    const press = { nonce: input.nonce, verb: 'consent.setMode', outcomeId: input.clinicId }
    await pressOnce(call, press, async (tx) => {
      // Whoever saves at the same moment comes before or after, so that the event tells what it changed.
      await lockClinic(tx, scope, input.clinicId)
      const before = await settingsIn(tx)
      await setConsentSettings(tx, input.clinicId, settings)
      const { personId, trustId } = actor
      const subject = `clinic:${input.clinicId}`
      const owners = { decisionOwner: { before: before.decisionOwner, after: settings.decisionOwner } }
      tx.record({
        action: 'consent.mode_set',
        personId,
        trustId,
        clinicId: input.clinicId,
        subject,
        detail: {
          mode: settings.mode,
          regime: regime ?? 'trust',
          regimeBefore: before.ownRegime ?? 'trust',
          modeBefore: before.mode,
          contactRegister: settings.contactRegister,
          contactRegisterBefore: before.contactRegister,
          riskAnalysisOn: settings.riskAnalysisOn ?? 'none',
          riskAnalysisOnBefore: before.riskAnalysisOn ?? 'none',
          ...(await keepTexts(tx, { personId, trustId, subject }, owners)),
        },
      })
      return true
    })
    return settingsIn(work.database)
  },
)

/** What the trust has decided for clinics without a regime of their own, and how long answers are kept. */
export const showConsentPolicy = useCase<object, { regime: ConsentRegime | null; months: number }>(
  'consent.setPolicy',
  ({ work, scope }) => findConsentPolicy(work.database, scope),
)

const fewestMonths = 1
const mostMonths = 60

/** Sets the regime of the trust and the calendar months that answers are kept (LE-21, TQ-02, XC-20). */
export const setTrustPolicy = useCase<
  { regime: string; months: number; nonce: string },
  { regime: ConsentRegime | null; months: number }
>('consent.setPolicy', async (call, { regime: typed, months, nonce }) => {
  const { work, actor, scope } = call
  const regime = consentRegimes.find((one) => one === typed) ?? null
  if ((regime === null && !isDefault(typed)) || months < fewestMonths || months > mostMonths)
    throw new Refusal('mode_invalid', [{ field: 'months', code: 'months' }])
  const before = await findConsentPolicy(work.database, scope)
  await pressOnce(call, { nonce, verb: 'consent.setPolicy', outcomeId: actor.trustId }, async (tx) => {
    await setConsentPolicy(tx, actor.trustId, { regime, months })
    tx.record({
      action: 'consent.policy_set',
      personId: actor.personId,
      trustId: actor.trustId,
      detail: {
        regime: regime ?? 'country',
        regimeBefore: before.regime ?? 'country',
        months,
        monthsBefore: before.months,
      },
    })
    return true
  })
  return { regime, months }
})
