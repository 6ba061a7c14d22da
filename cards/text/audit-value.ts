import { defineWords } from './define.ts'

/** Codes in the details of events that no card has a word for. */
export const auditValueText = defineWords({
  'audit.detail.how': { en: 'how', nb: 'hvordan', nn: 'korleis', sv: 'hur' },
  'audit.value.place': { en: 'place', nb: 'sted', nn: 'stad', sv: 'plats' },
  'audit.value.room': { en: 'room', nb: 'rom', nn: 'rom', sv: 'rum' },
  'audit.value.phone': {
    en: 'phone number',
    nb: 'telefonnummer',
    nn: 'telefonnummer',
    sv: 'telefonnummer',
  },
  'audit.value.unit': { en: 'unit name', nb: 'enhetsnavn', nn: 'namn på eining', sv: 'enhetsnamn' },
  'audit.value.sheet': {
    en: 'approved templates',
    nb: 'godkjente maler',
    nn: 'godkjende malar',
    sv: 'godkända mallar',
  },
  'audit.value.sampleSheet': {
    en: 'a sheet to try with',
    nb: 'et ark å prøve med',
    nn: 'eit ark å prøve med',
    sv: 'ett ark att prova med',
  },
  'audit.value.unitTexts': {
    en: 'list for patients',
    nb: 'liste for pasienter',
    nn: 'liste for pasientar',
    sv: 'lista för patienter',
  },
  'audit.value.evidence': {
    en: 'evidence for the auditor',
    nb: 'dokumentasjon til revisor',
    nn: 'dokumentasjon til revisor',
    sv: 'underlag till granskaren',
  },
  'audit.value.approve': {
    en: 'as approved templates',
    nb: 'som godkjente maler',
    nn: 'som godkjende malar',
    sv: 'som godkända mallar',
  },
  'audit.value.propose': { en: 'as proposals', nb: 'som forslag', nn: 'som forslag', sv: 'som förslag' },
  'audit.value.dropped': { en: 'dropped', nb: 'forkastet', nn: 'forkasta', sv: 'kastat' },
})
