import { clockOf, mostDailyParts } from '../bot/domain/clinic-settings.ts'
import type { ClinicForm, ClinicView, HoursForm } from '../bot/domain/clinic-settings.ts'
import { languages } from '../bot/domain/language.ts'
import { can } from '../bot/domain/permissions.ts'
import type { Membership } from '../bot/domain/permissions.ts'
import { countries, longestName, mostStopSeconds } from '../bot/domain/trust.ts'
import type { TrustForm, TrustRules } from '../bot/domain/trust.ts'
import { faultOf } from './fault.ts'
import {
  banner,
  button,
  buttons,
  card,
  facts,
  heading,
  inputChoice,
  inputNumber,
  inputText,
  inputTime,
  inputToggle,
  line,
  note,
  row,
  subheading,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { opener } from './help.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'

// Read, midnight as an end is 24:00; a field of a form knows it as 00:00 only.
const span = (from: number, until: number): string =>
  `${clockOf(from)}–${until === 24 * 60 ? '24:00' : clockOf(until)}`

const refused = (t: Words, again: Again | undefined): Element | null =>
  again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)])

/** The clinics that the reader looks after; each opens what is set for it. */
export const clinicListCard = (
  t: Words,
  clinics: readonly ClinicView[],
  memberships: readonly Membership[],
): Card =>
  card(t, t('setting.title'), [
    heading(t('setting.title')),
    ...clinics.map((clinic) =>
      row(
        clinic.name,
        [`${clinic.key} · ${span(clinic.hours.manualFrom, clinic.hours.manualUntil)}`],
        button(clinic.name, 'clinic.show', { clinicId: clinic.id }),
      ),
    ),
    buttons(
      can(memberships, 'clinic.edit') && button(t('setting.newClinic'), 'clinic.form', {}),
      can(memberships, 'trust.edit') && button(t('setting.trust'), 'trust.form', {}),
      opener(t, 'help'),
    ),
  ])

/** One clinic: what it is, when its messages leave, its units. */
export const clinicCard = (
  t: Words,
  clinic: ClinicView,
  memberships: readonly Membership[],
  message?: { kind: 'good' | 'attention'; line: string },
): Card => {
  const { hours } = clinic
  const clinicId = clinic.id
  return card(t, t('setting.title'), [
    heading(clinic.name),
    message === undefined ? null : banner(message.kind, [message.line]),
    facts([
      [t('setting.shortName'), clinic.key],
      [t('setting.country'), t(`setting.country.${clinic.country}`)],
      [t('setting.language'), t(`language.${clinic.language}`)],
      [t('common.sender'), clinic.senderText],
      [t('setting.runner'), clinic.runByEhealth ? t('setting.runByEhealth') : null],
      [t('setting.manual'), span(hours.manualFrom, hours.manualUntil)],
      [t('setting.automatic'), span(hours.automaticFrom, hours.automaticUntil)],
      [t('setting.early'), t('setting.fromClock', { time: clockOf(hours.earlyFrom) })],
      [t('setting.automatic'), hours.onHolidays ? t('setting.onHolidays') : null],
      [t('setting.parts'), String(clinic.dailyParts)],
    ]),
    clinic.waiting > 0 && note(t('setting.waiting', { count: clinic.waiting })),
    subheading(t('setting.units')),
    ...clinic.units.map((unit) =>
      line(
        [{ text: unit.prefix, strong: true, color: 'accent' }, ` – ${unit.name}`],
        button(unit.prefix, 'unit.form', { clinicId, unitId: unit.id }),
      ),
    ),
    buttons(
      button(t('setting.hours'), 'clinic.hoursForm', { clinicId }),
      button(t('setting.addUnit'), 'unit.form', { clinicId }),
      can(memberships, 'clinic.edit') && button(t('setting.editClinic'), 'clinic.form', { clinicId }),
      button(t('common.back'), 'clinic.list', {}),
    ),
  ])
}

/** The form of a new clinic, or of what one is. */
export const clinicFormCard = (
  t: Words,
  clinicId: string,
  typed: ClinicForm,
  nonce: string,
  again?: Again,
): Card => {
  const fault = (field: keyof ClinicForm) => faultOf(t, again?.faults ?? [], field)
  const required = t('common.required')
  return card(t, t('setting.title'), [
    heading(t(clinicId === '' ? 'setting.newClinic' : 'setting.editClinic')),
    refused(t, again),
    inputText(
      { id: 'name', label: t('common.name'), value: typed.name, required, fault: fault('name') },
      { maxLength: longestName },
    ),
    inputText(
      { id: 'key', label: t('setting.key'), value: typed.key, required, fault: fault('key') },
      { maxLength: 12 },
    ),
    inputChoice(
      { id: 'country', label: t('setting.country'), value: typed.country, fault: fault('country') },
      countries.map((country) => ({ title: t(`setting.country.${country}`), value: country })),
    ),
    inputChoice(
      { id: 'language', label: t('setting.language'), value: typed.language, fault: fault('language') },
      languages.map((language) => ({ title: t(`language.${language}`), value: language })),
    ),
    clinicId === '' &&
      inputText(
        {
          id: 'senderText',
          label: t('setting.senderText'),
          value: typed.senderText,
          fault: fault('senderText'),
        },
        { maxLength: 11 },
      ),
    inputToggle({
      id: 'runByEhealth',
      label: t('setting.runner'),
      title: t('setting.runByEhealth'),
      value: typed.runByEhealth ? 'true' : 'false',
    }),
    buttons(
      button(t('setting.save'), 'clinic.save', { clinicId, nonce }, { style: 'positive' }),
      button(t('common.back'), 'clinic.list', {}, { inputs: false }),
    ),
  ])
}

const times = ['manualFrom', 'manualUntil', 'automaticFrom', 'automaticUntil', 'earlyFrom'] as const

/** The form of a clinic's hours and of the parts that it means to send. */
export const hoursFormCard = (
  t: Words,
  clinic: ClinicView,
  typed: HoursForm,
  nonce: string,
  again?: Again,
): Card => {
  const faults = again?.faults ?? []
  return card(t, t('setting.title'), [
    heading(clinic.name),
    note(t('setting.hours')),
    refused(t, again),
    ...times.map((id) =>
      inputTime({ id, label: t(`setting.${id}`), value: typed[id], fault: faultOf(t, faults, id) }),
    ),
    note(t('setting.hoursHint')),
    inputToggle({
      id: 'onHolidays',
      label: t('setting.automatic'),
      title: t('setting.onHolidays'),
      value: typed.onHolidays ? 'true' : 'false',
    }),
    inputNumber(
      {
        id: 'dailyParts',
        label: t('setting.dailyParts'),
        value: String(typed.dailyParts),
        fault: faultOf(t, faults, 'dailyParts'),
      },
      { min: 1, max: mostDailyParts },
    ),
    clinic.waiting > 0 && note(t('setting.waiting', { count: clinic.waiting })),
    buttons(
      button(t('setting.save'), 'clinic.setHours', { clinicId: clinic.id, nonce }, { style: 'positive' }),
      button(t('common.back'), 'clinic.show', { clinicId: clinic.id }, { inputs: false }),
    ),
  ])
}

/** The form of a unit. */
export const unitFormCard = (
  t: Words,
  clinic: ClinicView,
  typed: { unitId: string; prefix: string; name: string },
  nonce: string,
  again?: Again,
): Card => {
  const faults = again?.faults ?? []
  const unit = clinic.units.find(({ id }) => id === typed.unitId)
  const press = { clinicId: clinic.id, nonce }
  return card(t, t('setting.title'), [
    heading(clinic.name),
    note(unit === undefined ? t('setting.addUnit') : t('common.unit')),
    refused(t, again),
    inputText(
      {
        id: 'prefix',
        label: t('setting.prefix'),
        value: typed.prefix,
        required: t('common.required'),
        fault: faultOf(t, faults, 'prefix'),
      },
      { maxLength: 12 },
    ),
    inputText(
      {
        id: 'name',
        label: t('common.name'),
        value: typed.name,
        required: t('common.required'),
        fault: faultOf(t, faults, 'name'),
      },
      { maxLength: longestName },
    ),
    unit?.used === true && note(t('setting.unitUsed')),
    buttons(
      button(t('setting.save'), 'unit.save', { ...press, unitId: typed.unitId }, { style: 'positive' }),
      unit?.used === false &&
        button(
          t('setting.removeUnit'),
          'unit.remove',
          { ...press, unitId: unit.id },
          { style: 'destructive', inputs: false },
        ),
      button(t('common.back'), 'clinic.show', { clinicId: clinic.id }, { inputs: false }),
    ),
  ])
}

/** What is set for a trust, as its form shows it. */
export const trustFormOf = (rules: TrustRules): TrustForm => ({
  ...rules,
  videoHosts: rules.videoHosts.join('\n'),
})

/** The form of what holds for all clinics. */
export const trustFormCard = (
  t: Words,
  typed: TrustForm,
  nonce: string,
  again?: Again,
  saved = false,
): Card => {
  const fault = (field: keyof TrustForm) => faultOf(t, again?.faults ?? [], field)
  const required = t('common.required')
  return card(t, t('setting.trust'), [
    heading(t('setting.trust')),
    refused(t, again),
    saved && banner('good', [t('setting.saved')]),
    inputText(
      { id: 'name', label: t('common.name'), value: typed.name, required, fault: fault('name') },
      { maxLength: longestName },
    ),
    inputText(
      { id: 'domain', label: t('setting.domain'), value: typed.domain, required, fault: fault('domain') },
      { maxLength: 100 },
    ),
    inputText(
      {
        id: 'timeZone',
        label: t('setting.timeZone'),
        value: typed.timeZone,
        required,
        fault: fault('timeZone'),
      },
      { maxLength: 40 },
    ),
    ...countries.map((country, index) =>
      inputToggle({
        id: `allow${country}`,
        label: t(`setting.country.${country}`),
        title: t(`setting.allow${country}`),
        value: typed.allowedCountries.includes(country) ? 'true' : 'false',
        ...(index === 0 ? { fault: fault('allowedCountries') } : {}),
      }),
    ),
    inputChoice(
      {
        id: 'numberCheck',
        label: t('setting.numberCheck'),
        value: typed.numberCheck,
        fault: fault('numberCheck'),
      },
      (['lastFour', 'twice'] as const).map((check) => ({ title: t(`setting.check.${check}`), value: check })),
    ),
    inputText(
      {
        id: 'videoHosts',
        label: t('setting.videoHosts'),
        value: typed.videoHosts,
        fault: fault('videoHosts'),
      },
      { multiline: true, maxLength: 500 },
    ),
    inputToggle({
      id: 'firstNameAllowed',
      label: t('field.firstName'),
      title: t('setting.firstName'),
      value: typed.firstNameAllowed ? 'true' : 'false',
    }),
    inputNumber(
      {
        id: 'stopSeconds',
        label: t('setting.stopSeconds'),
        value: String(typed.stopSeconds),
        fault: fault('stopSeconds'),
      },
      { min: 0, max: mostStopSeconds },
    ),
    buttons(
      button(t('setting.save'), 'trust.save', { nonce }, { style: 'positive' }),
      button(t('common.back'), 'clinic.list', {}, { inputs: false }),
    ),
  ])
}
