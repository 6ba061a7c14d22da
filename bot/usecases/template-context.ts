import type { Language } from '../domain/language.ts'
import type { ValueContext } from '../domain/placeholders.ts'
import { dateIn } from '../domain/calendar.ts'
import type { Clinic, TrustSettings } from '../store/clinics.ts'

/** What the placeholders of a clinic's texts may hold: its approved values and the trust's rules. */
export const contextOf = (
  clinic: Clinic,
  settings: TrustSettings,
  language: Language,
  now: Date,
): ValueContext => ({
  language,
  country: clinic.country,
  phones: clinic.phones,
  places: clinic.places,
  rooms: clinic.rooms,
  units: clinic.unitNames,
  videoHosts: settings.videoHosts,
  firstNameAllowed: settings.firstNameAllowed,
  today: dateIn(now, settings.timeZone),
})
