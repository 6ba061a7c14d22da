import { consentRegimes } from '../bot/domain/consent.ts'
import type { ConsentRegime } from '../bot/domain/consent.ts'
import type { ConsentSettingsView } from '../bot/domain/consent-view.ts'
import { faultOf } from './fault.ts'
import {
  banner,
  button,
  buttons,
  card,
  heading,
  inputChoice,
  inputDate,
  inputNumber,
  inputText,
  inputToggle,
  note,
  row,
} from './kit.ts'
import type { Card } from './kit.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'

/** The policy of the trust, for those who decide it. */
export type Policy = { regime: ConsentRegime | null; months: number } | null

const regimeChoices = (t: Words, none: string) => [
  { title: none, value: 'default' },
  ...consentRegimes.map((regime) => ({ title: t(`consent.regime.${regime}`), value: regime })),
]

/** The clinics with what they go by; each opens its form. E-health decides for the trust here. */
export const consentSettingsCard = (
  t: Words,
  view: { clinics: readonly ConsentSettingsView[]; policy: Policy },
  nonce: string,
  again?: Again,
  saved = false,
): Card =>
  card(t, t('consent.settings'), [
    heading(t('consent.settings')),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    saved && banner('good', [t('consent.settingsSaved')]),
    ...view.clinics.map((clinic) =>
      row(
        clinic.clinicName,
        [
          `${t('consent.mode')}: ${t(clinic.mode ? 'consent.modeOn' : 'consent.modeOff')}`,
          t(`consent.regime.${clinic.regime}`),
        ],
        button(clinic.clinicName, 'consent.modeForm', { clinicId: clinic.clinicId }),
      ),
    ),
    buttons(
      view.policy !== null && {
        title: t('consent.policy'),
        fold: [
          inputChoice(
            { id: 'regime', label: t('consent.regime'), value: view.policy.regime ?? 'default' },
            regimeChoices(t, t('consent.regime.country')),
          ),
          inputNumber(
            {
              id: 'months',
              label: t('consent.months'),
              value: String(view.policy.months),
              fault: faultOf(t, again?.faults ?? [], 'months'),
            },
            { min: 1, max: 60 },
          ),
          buttons(button(t('consent.saveSettings'), 'consent.setPolicy', { nonce }, { style: 'positive' })),
        ],
      },
      button(t('common.back'), 'consent.find', {}, { inputs: false }),
    ),
  ])

/** The form of one clinic's decision (TQ-09, XC-32). */
export const consentModeCard = (
  t: Words,
  clinic: ConsentSettingsView,
  nonce: string,
  again?: Again,
): Card => {
  const faults = again?.faults ?? []
  return card(t, t('consent.settings'), [
    heading(clinic.clinicName),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    inputToggle({
      id: 'mode',
      label: t('consent.control'),
      title: t('consent.mode'),
      value: clinic.mode ? 'true' : 'false',
    }),
    note(t('consent.modeHint')),
    inputChoice(
      {
        id: 'regime',
        label: t('consent.regime'),
        value: clinic.ownRegime ?? 'default',
        fault: faultOf(t, faults, 'regime'),
      },
      regimeChoices(t, `${t('consent.regime.default')} (${t(`consent.regime.${clinic.regime}`)})`),
    ),
    clinic.country === 'NO' &&
      inputToggle({
        id: 'contactRegister',
        label: t('contact.register'),
        title: t('contact.switch'),
        value: clinic.contactRegister ? 'true' : 'false',
      }),
    inputDate({
      id: 'riskAnalysisOn',
      label: t('consent.riskAnalysisOn'),
      value: clinic.riskAnalysisOn ?? undefined,
      fault: faultOf(t, faults, 'riskAnalysisOn'),
    }),
    inputText(
      {
        id: 'decisionOwner',
        label: t('consent.decisionOwner'),
        value: clinic.decisionOwner ?? undefined,
        fault: faultOf(t, faults, 'decisionOwner'),
      },
      { maxLength: 80 },
    ),
    buttons(
      button(
        t('consent.saveSettings'),
        'consent.setMode',
        { clinicId: clinic.clinicId, nonce },
        {
          style: 'positive',
        },
      ),
      button(t('common.back'), 'consent.settings', {}, { inputs: false }),
    ),
  ])
}
