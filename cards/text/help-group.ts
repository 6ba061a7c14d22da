import { defineWords } from './define.ts'

/** The names of the subjects of help. */
export const helpGroupText = defineWords({
  'helpGroup.sending': {
    en: 'Sending SMS',
    nb: 'Sende SMS',
    nn: 'Sende SMS',
    sv: 'Skicka SMS',
  },
  'helpGroup.templates': { en: 'Templates', nb: 'Maler', nn: 'Malar', sv: 'Mallar' },
  'helpGroup.waiting': {
    en: 'What waits for you',
    nb: 'Det som venter på deg',
    nn: 'Det som ventar på deg',
    sv: 'Det som väntar på dig',
  },
  'helpGroup.people': {
    en: 'Users and access',
    nb: 'Brukere og tilgang',
    nn: 'Brukarar og tilgang',
    sv: 'Användare och åtkomst',
  },
  'helpGroup.control': {
    en: 'Deletion and control',
    nb: 'Sletting og kontroll',
    nn: 'Sletting og kontroll',
    sv: 'Radering och kontroll',
  },
  'helpGroup.settings': { en: 'Settings', nb: 'Innstillinger', nn: 'Innstillingar', sv: 'Inställningar' },
  'helpGroup.self': {
    en: 'About you and Malvakt',
    nb: 'Om deg og Malvakt',
    nn: 'Om deg og Malvakt',
    sv: 'Om dig och Malvakt',
  },
})

/** The subjects that help is grouped by, in its order; none opens more than ten lines. */
export const helpGroups = [
  'sending',
  'templates',
  'waiting',
  'people',
  'control',
  'settings',
  'self',
] as const

/** A subject of help. */
export type HelpGroup = (typeof helpGroups)[number]
