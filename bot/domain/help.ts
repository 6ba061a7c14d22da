import { languages } from './language.ts'
import type { Country, Language } from './language.ts'
import { isDomain, readName } from './trust.ts'
import type { FieldFault } from './refusal.ts'

/** What the help tells beside the commands, in its order. */
export const helpTopics = ['owners', 'support', 'guides', 'roles', 'video', 'mfa', 'data'] as const

/** A topic of the help. */
export type HelpTopic = (typeof helpTopics)[number]

/**
 * What e-health can set of each topic; everything else is the product's own text. The guides are links, and the roles
 * are told from the table of rights.
 */
export const helpFields = {
  owners: ['systemOwner', 'serviceOwner'],
  support: ['supplier', 'supportMail', 'supportPhone'],
  guides: [],
  roles: [],
  video: ['videoText'],
  mfa: ['mfaSince', 'mfaOwner'],
  data: ['dataText'],
} as const satisfies Record<HelpTopic, readonly string[]>

/** A field of a topic; the key by which its text is stored. */
export type HelpField = (typeof helpFields)[HelpTopic][number]

/** Fields that are words, so that each language may have its own; the others read the same in every language. */
const spoken: ReadonlySet<HelpField> = new Set([
  'systemOwner',
  'serviceOwner',
  'videoText',
  'mfaOwner',
  'dataText',
])

/** Whether a field is set for each language. */
export const isSpoken = (field: HelpField): boolean => spoken.has(field)

/** Whether anything of a topic is set for each language. */
export const hasSpoken = (topic: HelpTopic): boolean => helpFields[topic].some((field) => isSpoken(field))

/** Everything that is set of a help, in every language: the fields, and the titles of links under `titleKey`. */
export interface HelpTexts {
  country: Country
  rows: readonly { field: string; language: Language; text: string }[]
}

/** Where the title of a link is kept among the texts. */
export const titleKey = (linkId: string): string => `link:${linkId}`

const ownLanguage = { NO: 'nb', SE: 'sv' } as const satisfies Record<Country, Language>

/** The language in which a text is kept: what reads the same everywhere stands under the country's. */
export const keptIn = (field: HelpField, language: Language, country: Country): Language =>
  isSpoken(field) ? language : ownLanguage[country]

/** The text of a field in exactly this language; empty where none is set. */
export const textSet = ({ rows }: HelpTexts, field: string, language: Language): string =>
  rows.find((one) => one.field === field && one.language === language)?.text ?? ''

/**
 * The text of a field for somebody who reads a language: in it, or else in the nearest one in which it is set (the other
 * Norwegian, then the language of the country, then any); empty where none is.
 */
export const textFor = (texts: HelpTexts, field: string, reader: Language): string => {
  const near: readonly Language[] = reader === 'nb' ? ['nn'] : reader === 'nn' ? ['nb'] : []
  for (const language of [reader, ...near, ownLanguage[texts.country], ...languages]) {
    const text = textSet(texts, field, language)
    if (text !== '') return text
  }
  return ''
}

const everyField = Object.values(helpFields).flat()

/** What the help says to somebody who reads a language. */
export const valuesFor = (texts: HelpTexts, reader: Language): HelpValues =>
  Object.fromEntries(everyField.map((field) => [field, textFor(texts, field, reader)]))

/** What is set in one language, for its form. */
export const valuesSet = (texts: HelpTexts, language: Language): HelpValues =>
  Object.fromEntries(
    everyField.map((field) => [field, textSet(texts, field, keptIn(field, language, texts.country))]),
  )

/** What is set: a field that is missing or empty leaves the product's own text. */
export type HelpValues = Readonly<Partial<Record<HelpField, string>>>

/** A page, a procedure or a guide that the help leads to (LE-13, LE-55). */
export interface HelpLink {
  id: string
  title: string
  /** https. */
  url: string
}

/** What e-health sets in one language: what is set in it, and for each empty field in which other it would be read. */
export interface HelpForm {
  language: Language
  values: HelpValues
  elsewhere: readonly HelpField[]
}

/** A topic as somebody is shown it. */
export interface HelpView {
  topic: HelpTopic
  values: HelpValues
  links: readonly HelpLink[]
  /** Whether the reader may set it. */
  edits: boolean
}

/** What enforces several factors at sign-in, as e-health has recorded it (LE-51). */
export interface MfaRecord {
  /** ISO day from which Conditional Access has asked for it. */
  since: string
  owner: string
}

/** Characters of a text of the trust's own. */
export const longestHelpText = 1_500

/** Characters of an address. */
export const longestUrl = 500

/** Links that the help has at most: more is a page of its own. */
export const mostHelpLinks = 12

type Read = { ok: true; value: string } | { ok: false; code: string }

const fine = (value: string): Read => ({ ok: true, value })

const readLine = (raw: string): Read => (raw.trim() === '' ? fine('') : readName(raw))

const readText = (raw: string): Read => {
  const value = raw
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
  if (value.length > longestHelpText) return { ok: false, code: 'help_too_long' }
  return /[^\P{Cc}\n]|\p{Cf}/u.test(value) ? { ok: false, code: 'help_hidden' } : fine(value)
}

const readMail = (raw: string): Read => {
  const value = raw.trim().toLowerCase()
  const [name = '', domain = '', ...rest] = value.split('@')
  return value === '' || (rest.length === 0 && /^[a-z0-9][a-z0-9._+-]{0,63}$/u.test(name) && isDomain(domain))
    ? fine(value)
    : { ok: false, code: 'mail_unfit' }
}

const readPhone = (raw: string): Read => {
  const value = raw.replaceAll(/\s+/gu, ' ').trim()
  const digits = value.replaceAll(/\D/gu, '').length
  return value === '' || (/^\+?[\d ()-]{3,24}$/u.test(value) && digits >= 3 && digits <= 15)
    ? fine(value)
    : { ok: false, code: 'help_phone' }
}

const isPastDay = (raw: string, today: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(raw) ? new Date(`${raw}T00:00:00Z`) : null
  return (
    day !== null && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === raw && raw <= today
  )
}

const readers: Readonly<Record<HelpField, (raw: string, today: string) => Read>> = {
  systemOwner: readLine,
  serviceOwner: readLine,
  supplier: readLine,
  supportMail: readMail,
  supportPhone: readPhone,
  videoText: readText,
  mfaSince: (raw, today) =>
    raw === '' || isPastDay(raw, today) ? fine(raw) : { ok: false, code: 'mfa_day' },
  mfaOwner: readLine,
  dataText: readText,
}

/**
 * Reads what was typed for a topic, or names every fault. A record of several factors is whole or not there.
 *
 * @param today ISO day of the trust
 * @param elsewhere fields that are set in another language
 */
export const readHelp = (
  topic: HelpTopic,
  typed: HelpValues,
  today: string,
  elsewhere: readonly HelpField[] = [],
): { ok: true; values: HelpValues } | { ok: false; faults: FieldFault[] } => {
  const faults: FieldFault[] = []
  const values: Partial<Record<HelpField, string>> = {}
  for (const field of helpFields[topic]) {
    const read = readers[field](typed[field] ?? '', today)
    if (read.ok) values[field] = read.value
    else faults.push({ field, code: read.code })
  }
  if (topic === 'mfa' && faults.length === 0)
    for (const [field, other] of [
      ['mfaSince', 'mfaOwner'],
      ['mfaOwner', 'mfaSince'],
    ] as const)
      if (values[field] === '' && values[other] !== '' && !elsewhere.includes(field))
        faults.push({ field, code: 'missing' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values }
}

const isHttps = (raw: string): boolean => {
  if (raw.length > longestUrl || /[\s\p{Cc}\p{Cf}]/u.test(raw) || !URL.canParse(raw)) return false
  const { protocol, username, password, hostname } = new URL(raw)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
}

/** Reads a link: a title, and an https address without a user's name in it. */
export const readHelpLink = (
  typed: Omit<HelpLink, 'id'>,
): { ok: true; link: Omit<HelpLink, 'id'> } | { ok: false; faults: FieldFault[] } => {
  const title = readName(typed.title)
  const url = typed.url.trim()
  const faults: FieldFault[] = [
    ...(title.ok ? [] : [{ field: 'title', code: title.code }]),
    ...(isHttps(url) ? [] : [{ field: 'url', code: 'help_url' }]),
  ]
  return faults.length > 0 || !title.ok
    ? { ok: false, faults }
    : { ok: true, link: { title: title.value, url: new URL(url).href } }
}
