import { defineWords } from './define.ts'

/** States of templates and proposals; apart, as the tab shows them too. */
export const stateText = defineWords({
  'template.state.live': { en: 'In use', nb: 'I bruk', nn: 'I bruk', sv: 'I bruk' },
  'template.state.suspended': { en: 'Suspended', nb: 'Stanset', nn: 'Stansa', sv: 'Stoppad' },
  'template.state.retired': { en: 'Retired', nb: 'Avviklet', nn: 'Avvikla', sv: 'Avvecklad' },
  'proposal.state.draft': { en: 'Draft', nb: 'Kladd', nn: 'Kladd', sv: 'Utkast' },
  'proposal.state.clinicReview': {
    en: 'Clinic administrator',
    nb: 'Klinikkadministrator',
    nn: 'Klinikkadministrator',
    sv: 'Klinikadministratör',
  },
  'proposal.state.ehealthReview': { en: 'E-health', nb: 'E-helse', nn: 'E-helse', sv: 'E-hälsa' },
  'proposal.state.purposeReview': {
    en: 'Purpose (DHO team)',
    nb: 'Formål (DHO-teamet)',
    nn: 'Føremål (DHO-teamet)',
    sv: 'Syfte (DHO-teamet)',
  },
  'proposal.state.communicationsReview': {
    en: 'Communications',
    nb: 'Kommunikasjon',
    nn: 'Kommunikasjon',
    sv: 'Kommunikation',
  },
  'proposal.state.ehealthConfirmation': {
    en: 'E-health, confirmation of changed text',
    nb: 'E-helse, bekreftelse av endret tekst',
    nn: 'E-helse, stadfesting av endra tekst',
    sv: 'E-hälsa, bekräftelse av ändrad text',
  },
  'proposal.state.approved': { en: 'Approved', nb: 'Godkjent', nn: 'Godkjend', sv: 'Godkänd' },
  'proposal.state.returned': {
    en: 'Returned for change',
    nb: 'Returnert for endring',
    nn: 'Returnert for endring',
    sv: 'Återsänd för ändring',
  },
  'proposal.state.rejected': { en: 'Rejected', nb: 'Avslått', nn: 'Avslått', sv: 'Avslagen' },
  'proposal.state.withdrawn': {
    en: 'Withdrawn',
    nb: 'Trukket tilbake',
    nn: 'Trekt tilbake',
    sv: 'Tillbakadragen',
  },
  'proposal.state.closed': {
    en: 'Closed: use the existing one',
    nb: 'Avsluttet: bruk den som finnes',
    nn: 'Avslutta: bruk den som finst',
    sv: 'Avslutad: använd den befintliga',
  },
})
