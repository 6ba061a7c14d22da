import { defineWords } from './define.ts'

/** Words about messages to guardians and other next of kin, and about not informing them (XC-21). */
export const guardianText = defineWords({
  'guardian.bar': {
    en: 'Do not inform guardians',
    nb: 'Ikke informer foresatte',
    nn: 'Ikkje informer føresette',
    sv: 'Informera inte vårdnadshavare',
  },
  'guardian.lift': {
    en: 'Guardians may be informed again',
    nb: 'Foresatte kan informeres igjen',
    nn: 'Føresette kan informerast igjen',
    sv: 'Vårdnadshavare får informeras igen',
  },
  'guardian.title': {
    en: 'Information to guardians',
    nb: 'Informasjon til foresatte',
    nn: 'Informasjon til føresette',
    sv: 'Information till vårdnadshavare',
  },
  'guardian.hint': {
    en: 'For a patient who does not want guardians or other next of kin to be informed. It applies to every number and stops what waits, until somebody lifts it.',
    nb: 'For en pasient som ikke vil at foresatte eller andre pårørende skal informeres. Det gjelder alle numre og stanser det som venter, til noen opphever det.',
    nn: 'For ein pasient som ikkje vil at føresette eller andre pårørande skal informerast. Det gjeld alle nummer og stansar det som ventar, til nokon opphevar det.',
    sv: 'För en patient som inte vill att vårdnadshavare eller andra närstående informeras. Det gäller alla nummer och stoppar det som väntar, tills någon häver det.',
  },
  'guardian.reference': {
    en: "The patient's local reference",
    nb: 'Pasientens lokale referanse',
    nn: 'Den lokale referansen til pasienten',
    sv: 'Patientens lokala referens',
  },
  'guardian.stands': {
    en: 'Guardians and other next of kin of {reference} are not to be informed.',
    nb: 'Foresatte og andre pårørende til {reference} skal ikke informeres.',
    nn: 'Føresette og andre pårørande til {reference} skal ikkje informerast.',
    sv: 'Vårdnadshavare och andra närstående till {reference} ska inte informeras.',
  },
  'guardian.lifted': {
    en: 'Guardians and other next of kin of {reference} may be informed again.',
    nb: 'Foresatte og andre pårørende til {reference} kan informeres igjen.',
    nn: 'Føresette og andre pårørande til {reference} kan informerast igjen.',
    sv: 'Vårdnadshavare och andra närstående till {reference} får informeras igen.',
  },
  'guardian.advice': {
    en: 'Reach the patient directly. Only when the patient has changed their mind may somebody lift it.',
    nb: 'Kontakt pasienten direkte. Det kan bare oppheves når pasienten har ombestemt seg.',
    nn: 'Kontakt pasienten direkte. Det kan berre opphevast når pasienten har ombestemt seg.',
    sv: 'Kontakta patienten direkt. Det får bara hävas när patienten har ändrat sig.',
  },
  'guardian.basis': { en: 'Basis', nb: 'Grunnlag', nn: 'Grunnlag', sv: 'Grund' },
  'guardian.basis.guardian': {
    en: 'Guardian of a patient under the age limit, until {day}',
    nb: 'Foresatt til pasient under aldersgrensen, til {day}',
    nn: 'Føresett til pasient under aldersgrensa, til {day}',
    sv: 'Vårdnadshavare för patient under åldersgränsen, till {day}',
  },
  'guardian.basis.nextOfKin': {
    en: 'Other next of kin, by the stored answer',
    nb: 'Annen pårørende, etter det lagrede svaret',
    nn: 'Annan pårørande, etter det lagra svaret',
    sv: 'Annan närstående, enligt det sparade svaret',
  },
  'fault.reference_missing': {
    en: "Write the patient's local reference, such as A-12.",
    nb: 'Skriv pasientens lokale referanse, som A-12.',
    nn: 'Skriv den lokale referansen til pasienten, som A-12.',
    sv: 'Skriv patientens lokala referens, som A-12.',
  },
  'refusal.consent_barred': {
    en: 'Guardians and other next of kin of this patient are not to be informed',
    nb: 'Foresatte og andre pårørende til denne pasienten skal ikke informeres',
    nn: 'Føresette og andre pårørande til denne pasienten skal ikkje informerast',
    sv: 'Vårdnadshavare och andra närstående till den här patienten ska inte informeras',
  },
  'message.reason.consent_barred': {
    en: 'Guardians and other next of kin of the patient are not to be informed. Nothing was sent; reach the patient directly.',
    nb: 'Foresatte og andre pårørende til pasienten skal ikke informeres. Ingenting er sendt; kontakt pasienten direkte.',
    nn: 'Føresette og andre pårørande til pasienten skal ikkje informerast. Ingenting er sendt; kontakt pasienten direkte.',
    sv: 'Vårdnadshavare och andra närstående till patienten ska inte informeras. Inget har skickats; kontakta patienten direkt.',
  },
})
