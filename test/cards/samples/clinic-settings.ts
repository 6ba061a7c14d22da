import type { ClinicForm, ClinicView, HoursForm } from '../../../bot/domain/clinic-settings.ts'
import { roles } from '../../../bot/domain/permissions.ts'
import { usualHours } from '../../../bot/domain/sending-hours.ts'
import type { TrustForm } from '../../../bot/domain/trust.ts'
import {
  clinicCard,
  clinicFormCard,
  clinicListCard,
  hoursFormCard,
  trustFormCard,
  trustFormOf,
  unitFormCard,
} from '../../../cards/clinic-settings.ts'
import { id, nonce, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const everyone = roles.map((role) => ({ role, clinicId: null }))

const clinicIn = (v: Vocabulary, more: Partial<ClinicView> = {}): ClinicView => ({
  id,
  key: v.prefix,
  name: v.clinic,
  country: 'NO',
  language: 'nb',
  senderText: v.sender,
  runByEhealth: true,
  hours: { ...usualHours, onHolidays: true },
  dailyParts: 1_000,
  units: times(8, (index) => ({ id: rowId(index), prefix: v.prefix, name: v.unit, used: index === 0 })),
  waiting: 12,
  ...more,
})

const clinicForm = (v: Vocabulary): ClinicForm => ({
  key: v.prefix,
  name: v.clinic,
  country: 'SE',
  language: 'sv',
  senderText: v.sender,
  runByEhealth: false,
})

const hoursForm: HoursForm = {
  manualFrom: '08:00',
  manualUntil: '00:00',
  automaticFrom: '09:00',
  automaticUntil: '17:00',
  earlyFrom: '06:00',
  onHolidays: false,
  dailyParts: 1_000,
}

const trustForm = (v: Vocabulary): TrustForm => ({
  name: v.clinic,
  domain: v.label,
  timeZone: v.code,
  allowedCountries: ['NO'],
  numberCheck: 'lastFour',
  videoHosts: v.label,
  firstNameAllowed: false,
  stopSeconds: 15,
})

const wrong = (faults: readonly (readonly [field: string, code: string])[]) => ({
  code: 'setting_invalid' as const,
  faults: faults.map(([field, code]) => ({ field, code })),
})

/** What is set for a trust, its clinics and units. */
export const clinicSettingsSamples: readonly Sample[] = [
  {
    card: 'clinicListCard',
    situation: '20 clinics, for e-health',
    draw: (t, v) =>
      clinicListCard(
        t,
        times(20, () => clinicIn(v)),
        everyone,
      ),
  },
  {
    card: 'clinicListCard',
    situation: 'for an administrator',
    draw: (t, v) => clinicListCard(t, [clinicIn(v)], [{ role: 'clinicAdmin', clinicId: id }]),
  },
  {
    card: 'clinicCard',
    situation: 'for e-health, saved',
    draw: (t, v) => clinicCard(t, clinicIn(v), everyone, { kind: 'good', line: t('setting.saved') }),
  },
  {
    card: 'clinicCard',
    situation: 'for an administrator, nothing waits',
    draw: (t, v) =>
      clinicCard(t, clinicIn(v, { units: [], waiting: 0, runByEhealth: false }), [
        { role: 'clinicAdmin', clinicId: id },
      ]),
  },
  {
    card: 'clinicFormCard',
    situation: 'a new one, every field refused',
    draw: (t, v) =>
      clinicFormCard(
        t,
        '',
        clinicForm(v),
        nonce,
        wrong([
          ['name', 'name_unfit'],
          ['key', 'key_taken'],
          ['country', 'missing'],
          ['language', 'missing'],
          ['senderText', 'sender_protected'],
        ]),
      ),
  },
  {
    card: 'clinicFormCard',
    situation: 'a change',
    draw: (t, v) => clinicFormCard(t, id, clinicIn(v), nonce),
  },
  {
    card: 'hoursFormCard',
    situation: 'every field refused',
    draw: (t, v) =>
      hoursFormCard(
        t,
        clinicIn(v),
        hoursForm,
        nonce,
        wrong([
          ['manualFrom', 'not_a_time'],
          ['manualUntil', 'ends_before_start'],
          ['automaticUntil', 'ends_before_start'],
          ['earlyFrom', 'not_a_time'],
          ['dailyParts', 'daily_parts'],
        ]),
      ),
  },
  {
    card: 'hoursFormCard',
    situation: 'nothing waits',
    draw: (t, v) => hoursFormCard(t, clinicIn(v, { waiting: 0 }), hoursForm, nonce),
  },
  ...[0, 1].map((index): Sample => ({
    card: 'unitFormCard',
    situation: index === 0 ? 'in use, refused' : 'not in use',
    draw: (t, v) =>
      unitFormCard(
        t,
        clinicIn(v),
        { unitId: rowId(index), prefix: v.prefix, name: v.unit },
        nonce,
        index === 0
          ? wrong([
              ['prefix', 'prefix_in_use'],
              ['name', 'name_unfit'],
            ])
          : undefined,
      ),
  })),
  {
    card: 'trustFormCard',
    situation: 'every field refused',
    draw: (t, v) =>
      trustFormCard(
        t,
        trustForm(v),
        nonce,
        wrong([
          ['name', 'missing'],
          ['domain', 'domain_unfit'],
          ['timeZone', 'zone_unknown'],
          ['allowedCountries', 'missing'],
          ['numberCheck', 'missing'],
          ['videoHosts', 'video_host'],
          ['stopSeconds', 'stop_seconds'],
        ]),
      ),
  },
  {
    card: 'trustFormCard',
    situation: 'saved',
    draw: (t, v) =>
      trustFormCard(
        t,
        trustFormOf({
          ...trustForm(v),
          allowedCountries: ['NO', 'SE'],
          numberCheck: 'twice',
          videoHosts: [v.label, v.label],
        }),
        nonce,
        undefined,
        true,
      ),
  },
]
