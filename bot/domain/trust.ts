import { IANAZone } from 'luxon'
import type { Country } from './language.ts'
import type { FieldFault } from './refusal.ts'
import { checkSender } from './sender-text.ts'

/** What e-health decides for all clinics of a trust. */
export interface TrustForm {
  name: string
  domain: string
  timeZone: string
  /** Whose mobile numbers may be written to; never none. */
  allowedCountries: readonly string[]
  numberCheck: string
  /** One a line; `*.` stands for every host below a name. */
  videoHosts: string
  firstNameAllowed: boolean
  stopSeconds: number
}

/** The same, read. */
export interface TrustRules {
  name: string
  domain: string
  timeZone: string
  allowedCountries: Country[]
  numberCheck: 'lastFour' | 'twice'
  videoHosts: string[]
  firstNameAllowed: boolean
  stopSeconds: number
}

/** The countries whose numbering plans the product knows. */
export const countries = ['NO', 'SE'] as const

/** Seconds in which a sender can stop a message at most; longer, and a patient at the desk waits for it. */
export const mostStopSeconds = 300

/** Characters of the name of a trust, a clinic or a unit. */
export const longestName = 60

const tidy = (raw: string): string => raw.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** A name as it will be shown, or the code of what is wrong with it. */
export const readName = (raw: string): { ok: true; value: string } | { ok: false; code: string } => {
  const value = tidy(raw)
  if (value === '') return { ok: false, code: 'missing' }
  return value.length > longestName || /[\p{Cc}\p{Cf}]/u.test(value)
    ? { ok: false, code: 'name_unfit' }
    : { ok: true, value }
}

/** Whether a text is a domain of mail addresses. */
export const isDomain = (raw: string): boolean =>
  raw.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u.test(raw)

// The two approved services and what lies below them (VID-01): nothing else can be let in by a setting.
const isApprovedHost = (host: string): boolean =>
  isDomain(host.replace(/^\*\./u, '')) && /(?:^|\.)(?:whereby\.com|join\.nhn\.no)$/u.test(host)

/** Reads what e-health decided, or names every fault. */
export const readTrust = (
  form: TrustForm,
): { ok: true; rules: TrustRules } | { ok: false; faults: FieldFault[] } => {
  const name = readName(form.name)
  const domain = form.domain.trim().toLowerCase()
  const timeZone = form.timeZone.trim()
  const allowed = countries.filter((country) => form.allowedCountries.includes(country))
  const hosts = [
    ...new Set(
      form.videoHosts
        .toLowerCase()
        .split(/[\s,;]+/u)
        .filter((host) => host !== ''),
    ),
  ]
  const seconds = form.stopSeconds
  const faults: FieldFault[] = [
    ...(name.ok ? [] : [{ field: 'name', code: name.code }]),
    ...(isDomain(domain) ? [] : [{ field: 'domain', code: 'domain_unfit' }]),
    ...(IANAZone.isValidZone(timeZone) ? [] : [{ field: 'timeZone', code: 'zone_unknown' }]),
    ...(allowed.length > 0 ? [] : [{ field: 'allowedCountries', code: 'missing' }]),
    ...(hosts.every(isApprovedHost) ? [] : [{ field: 'videoHosts', code: 'video_host' }]),
    ...(Number.isInteger(seconds) && seconds >= 0 && seconds <= mostStopSeconds
      ? []
      : [{ field: 'stopSeconds', code: 'stop_seconds' }]),
    ...(form.numberCheck === 'lastFour' || form.numberCheck === 'twice'
      ? []
      : [{ field: 'numberCheck', code: 'missing' }]),
  ]
  if (faults.length > 0 || !name.ok) return { ok: false, faults }
  return {
    ok: true,
    rules: {
      name: name.value,
      domain,
      timeZone,
      allowedCountries: allowed,
      numberCheck: form.numberCheck === 'twice' ? 'twice' : 'lastFour',
      videoHosts: hosts,
      firstNameAllowed: form.firstNameAllowed,
      stopSeconds: seconds,
    },
  }
}

/** What a trust begins with: who it is, and its first person of e-health. */
export interface FirstTrust {
  tenantId: string
  name: string
  domain: string
  country: string
  timeZone: string
  senderText: string
  objectId: string
  username: string
  givenName: string
  surname: string
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** What is wrong with what a trust is to begin with: the fields, none where all is well. */
export const faultsOfFirst = (first: FirstTrust): (keyof FirstTrust)[] => {
  const bad: Record<keyof FirstTrust, boolean> = {
    tenantId: !uuid.test(first.tenantId),
    name: !readName(first.name).ok,
    domain: !isDomain(first.domain),
    country: !(countries as readonly string[]).includes(first.country),
    timeZone: !IANAZone.isValidZone(first.timeZone),
    senderText: !checkSender(first.senderText).ok,
    objectId: !uuid.test(first.objectId),
    username: !/^[a-z0-9][a-z0-9._-]{0,63}$/iu.test(first.username),
    givenName: !readName(first.givenName).ok,
    surname: !readName(first.surname).ok,
  }
  return (Object.keys(bad) as (keyof FirstTrust)[]).filter((field) => bad[field])
}
