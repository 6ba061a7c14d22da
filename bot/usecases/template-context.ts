import { checkDisclosure, verdictOf } from '../domain/disclosure.ts'
import type { Language } from '../domain/language.ts'
import type { ValueContext } from '../domain/placeholders.ts'
import { dateIn } from '../domain/calendar.ts'
import type { Clinic, TrustSettings } from '../store/clinics.ts'

/** Labels of a clinic that reveal nothing, read alone; e-health's recorded decisions count here too. */
const neutral = (labels: readonly string[], allow: readonly string[]): string[] =>
  labels.filter((label) => verdictOf(checkDisclosure(label, { kind: 'label', allow })) !== 'block')

/**
 * What the placeholders of a clinic's texts may hold: its approved values and the trust's rules. A place, room or
 * unit whose label names a specialty or an illness is neither offered nor accepted (XC-16).
 * @param allow words that the trust's recorded decisions allow
 */
export const contextOf = (
  clinic: Clinic,
  settings: TrustSettings,
  language: Language,
  now: Date,
  allow: readonly string[],
): ValueContext => ({
  language,
  country: clinic.country,
  phones: clinic.phones,
  places: neutral(clinic.places, allow),
  rooms: neutral(clinic.rooms, allow),
  units: neutral(clinic.unitNames, allow),
  videoHosts: settings.videoHosts,
  firstNameAllowed: settings.firstNameAllowed,
  today: dateIn(now, settings.timeZone),
})
