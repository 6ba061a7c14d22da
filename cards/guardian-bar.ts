import type { FieldFault } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { buttons, group, inputText, note, subheading } from './kit.ts'
import type { Button, Element } from './kit.ts'
import type { Words } from './text/words.ts'

/**
 * Where somebody says that guardians of a patient are not to be informed, or may be again (XC-21): folded away, but
 * open where what was typed has a fault.
 *
 * @param reference the one that is likely meant, to start with
 */
export const guardianBar = (
  t: Words,
  reference: string | undefined,
  press: { bar: Button; lift: Button },
  faults: readonly FieldFault[],
): Element => {
  const fault = faultOf(t, faults, 'barReference')
  const inside = [
    note(t('guardian.hint')),
    inputText(
      { id: 'barReference', label: t('guardian.reference'), value: reference, fault },
      { maxLength: 40 },
    ),
    buttons(press.bar, press.lift),
  ]
  return fault === undefined
    ? buttons({ title: t('guardian.title'), fold: inside })
    : group([subheading(t('guardian.title')), ...inside])
}
