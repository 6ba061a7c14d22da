import {
  clinicCard,
  clinicFormCard,
  clinicListCard,
  hoursFormCard,
  trustFormCard,
  trustFormOf,
  unitFormCard,
} from '../../../cards/clinic-settings.ts'
import type { ActionData } from '../../../cards/actions.ts'
import type { Card } from '../../../cards/kit.ts'
import { clockOf } from '../../domain/clinic-settings.ts'
import type { ClinicForm, ClinicView, HoursForm } from '../../domain/clinic-settings.ts'
import type { TrustForm } from '../../domain/trust.ts'
import {
  listClinicSettings,
  removeUnit,
  saveClinic,
  saveTrust,
  saveUnit,
  setHours,
  showClinicSettings,
  showTrust,
} from '../../usecases/set-clinic.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const drawClinic = async (
  turn: Turn,
  clinicId: string,
  message?: { kind: 'good' | 'attention'; line: string },
): Promise<Card> =>
  clinicCard(
    turn.t,
    await showClinicSettings(turn.work, turn.actor, { clinicId }),
    turn.actor.memberships,
    message,
  )

const saved = ({ t }: Turn) => ({ kind: 'good' as const, line: t('setting.saved') })

const emptyClinic: ClinicForm = {
  key: '',
  name: '',
  country: 'NO',
  language: 'nb',
  senderText: '',
  runByEhealth: false,
}

const typedClinic = ({ clinicId: _id, nonce: _nonce, ...data }: ActionData<'clinic.save'>): ClinicForm => ({
  ...data,
  runByEhealth: data.runByEhealth === 'true',
})

const hoursOf = ({ hours, dailyParts }: ClinicView): HoursForm => ({
  manualFrom: clockOf(hours.manualFrom),
  manualUntil: clockOf(hours.manualUntil),
  automaticFrom: clockOf(hours.automaticFrom),
  automaticUntil: clockOf(hours.automaticUntil),
  earlyFrom: clockOf(hours.earlyFrom),
  onHolidays: hours.onHolidays,
  dailyParts,
})

const typedTrust = ({ allowNO, allowSE, nonce: _nonce, ...data }: ActionData<'trust.save'>): TrustForm => ({
  ...data,
  allowedCountries: [...(allowNO === 'true' ? ['NO'] : []), ...(allowSE === 'true' ? ['SE'] : [])],
  firstNameAllowed: data.firstNameAllowed === 'true',
})

/** What is set for the trust, its clinics and their units. */
export const clinicRoutes = [
  action('clinic.list', async ({ work, actor, t }) =>
    clinicListCard(t, await listClinicSettings(work, actor, {}), actor.memberships),
  ),
  action('clinic.show', async (turn, { clinicId }) => drawClinic(turn, clinicId)),
  action('clinic.form', async ({ work, actor, t }, { clinicId }) =>
    clinicFormCard(
      t,
      clinicId,
      clinicId === '' ? emptyClinic : await showClinicSettings(work, actor, { clinicId }),
      newNonce(work),
    ),
  ),
  action(
    'clinic.save',
    async (turn, data) => {
      const { clinicId, nonce } = data
      const clinic = await saveClinic(turn.work, turn.actor, { ...typedClinic(data), clinicId, nonce })
      return drawClinic(turn, clinic.id, saved(turn))
    },
    async ({ work, t }, data, refusal) =>
      Promise.resolve(clinicFormCard(t, data.clinicId, typedClinic(data), newNonce(work), refusal)),
  ),
  action('clinic.hoursForm', async ({ work, actor, t }, { clinicId }) => {
    const clinic = await showClinicSettings(work, actor, { clinicId })
    return hoursFormCard(t, clinic, hoursOf(clinic), newNonce(work))
  }),
  action(
    'clinic.setHours',
    async (turn, data) => {
      await setHours(turn.work, turn.actor, { ...data, onHolidays: data.onHolidays === 'true' })
      return drawClinic(turn, data.clinicId, saved(turn))
    },
    async ({ work, actor, t }, data, refusal) =>
      hoursFormCard(
        t,
        await showClinicSettings(work, actor, data),
        { ...data, onHolidays: data.onHolidays === 'true' },
        newNonce(work),
        refusal,
      ),
  ),
  action('unit.form', async ({ work, actor, t }, { clinicId, unitId }) => {
    const clinic = await showClinicSettings(work, actor, { clinicId })
    const unit = clinic.units.find(({ id }) => id === unitId)
    const typed = { unitId: unit?.id ?? '', prefix: unit?.prefix ?? '', name: unit?.name ?? '' }
    return unitFormCard(t, clinic, typed, newNonce(work))
  }),
  action(
    'unit.save',
    async (turn, data) => {
      const { clinicId } = await saveUnit(turn.work, turn.actor, data)
      return drawClinic(turn, clinicId, saved(turn))
    },
    async ({ work, actor, t }, data, refusal) =>
      unitFormCard(t, await showClinicSettings(work, actor, data), data, newNonce(work), refusal),
  ),
  action(
    'unit.remove',
    async (turn, data) => {
      const { clinicId } = await removeUnit(turn.work, turn.actor, data)
      return drawClinic(turn, clinicId, saved(turn))
    },
    async (turn, { clinicId }, refusal) =>
      drawClinic(turn, clinicId, { kind: 'attention', line: turn.t(`refusal.${refusal.code}`) }),
  ),
  action('trust.form', async ({ work, actor, t }) =>
    trustFormCard(t, trustFormOf(await showTrust(work, actor, {})), newNonce(work)),
  ),
  action(
    'trust.save',
    async ({ work, actor, t }, data) => {
      const rules = await saveTrust(work, actor, { ...typedTrust(data), nonce: data.nonce })
      return trustFormCard(t, trustFormOf(rules), newNonce(work), undefined, true)
    },
    async ({ work, t }, data, refusal) =>
      Promise.resolve(trustFormCard(t, typedTrust(data), newNonce(work), refusal)),
  ),
]
