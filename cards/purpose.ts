import { isKnownPurpose } from '../bot/domain/purpose.ts'
import { banner, button, buttons, card, heading, inputChoice, inputText, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { faultOf } from './fault.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import type { Words } from './text/words.ts'

/** The name of a purpose: the product's words, or the trust's own label. */
export const purposeName = (t: Words, purpose: { key: string; label: string | null }): string =>
  isKnownPurpose(purpose.key) ? t(`purpose.${purpose.key}`) : (purpose.label ?? purpose.key)

/** The name of a purpose by its key, among those that are known to the reader. */
export const purposeNameOf = (
  t: Words,
  key: string | null,
  purposes: readonly { key: string; label: string | null }[],
): string =>
  key === null
    ? t('purpose.new')
    : purposeName(t, purposes.find((one) => one.key === key) ?? { key, label: null })

/** The approved purposes; the DHO team decides the list here. */
export const purposesCard = (
  t: Words,
  list: {
    purposes: readonly { key: string; label: string | null }[]
    others: readonly string[]
    decides: boolean
  },
  nonce: string,
  faults: readonly FieldFault[] = [],
  refused?: string,
): Card =>
  card(t, t('purpose.listTitle'), [
    heading(t('purpose.listTitle')),
    text(t('purpose.listHint')),
    refused === undefined ? null : banner('attention', [refused]),
    ...list.purposes.map((purpose) => text(`• ${purposeName(t, purpose)}`, { spacing: 'none' })),
    list.decides
      ? buttons(
          {
            title: t('purpose.add'),
            fold: [
              inputChoice(
                { id: 'key', label: t('purpose.known') },
                list.others.map((key) => ({ title: purposeName(t, { key, label: null }), value: key })),
              ),
              inputText(
                { id: 'label', label: t('purpose.own'), fault: faultOf(t, faults, 'label') },
                { maxLength: 60 },
              ),
              buttons(button(t('purpose.add'), 'purpose.approve', { nonce }, { style: 'positive' })),
            ],
          },
          {
            title: t('purpose.withdraw'),
            fold: [
              inputChoice(
                { id: 'withdrawKey', label: t('common.purpose') },
                list.purposes.map((purpose) => ({ title: purposeName(t, purpose), value: purpose.key })),
              ),
              buttons(button(t('purpose.withdraw'), 'purpose.withdraw', { nonce }, { style: 'destructive' })),
            ],
          },
        )
      : null,
    buttons(opener(t, 'help')),
  ])

/** The sender texts of the clinics, for the DHO team. */
export const senderCard = (
  t: Words,
  clinics: readonly { id: string; name: string; senderText: string }[],
  nonce: string,
  filled: { clinicId: string; senderText: string } = { clinicId: '', senderText: '' },
  faults: readonly FieldFault[] = [],
): Card =>
  card(t, t('sender.title'), [
    heading(t('sender.title')),
    text(t('sender.hint')),
    ...clinics.map(({ name, senderText }) =>
      text([`${name}: `, { text: senderText, strong: true }], { spacing: 'none' }),
    ),
    inputChoice(
      { id: 'clinicId', label: t('common.clinic'), value: filled.clinicId, required: t('common.required') },
      clinics.map(({ id, name }) => ({ title: name, value: id })),
    ),
    inputText(
      {
        id: 'senderText',
        label: t('sender.text'),
        value: filled.senderText,
        required: t('common.required'),
        fault: faultOf(t, faults, 'senderText'),
      },
      { maxLength: 11 },
    ),
    buttons(button(t('sender.save'), 'sender.change', { nonce }, { style: 'positive' })),
  ])

/** Says how many versions a new sender text made. */
export const senderSavedCard = (t: Words, saved: { clinicName: string; versions: number }): Card =>
  card(t, t('sender.title'), [
    banner('good', [t('sender.saved', { clinic: saved.clinicName, count: saved.versions })]),
    buttons(opener(t, 'help')),
  ])
