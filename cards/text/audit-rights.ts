import type { Permission } from '../../bot/domain/permissions.ts'
import { defineWords } from './define.ts'
import type { Entry } from './define.ts'

/**
 * What somebody was refused, as "Refused: …" begins, one row for every right: one that is missing does not compile
 * (XC-02).
 */
export const auditRightText = defineWords({
  'audit.right.self.read': {
    en: 'read or change own settings',
    nb: 'lese eller endre egne innstillinger',
    nn: 'lese eller endre eigne innstillingar',
    sv: 'läsa eller ändra egna inställningar',
  },
  'audit.right.template.read': {
    en: 'read templates',
    nb: 'lese maler',
    nn: 'lese malar',
    sv: 'läsa mallar',
  },
  'audit.right.template.propose': {
    en: 'propose a template',
    nb: 'foreslå en mal',
    nn: 'føreslå ein mal',
    sv: 'föreslå en mall',
  },
  'audit.right.template.edit': {
    en: 'edit a template',
    nb: 'redigere en mal',
    nn: 'redigere ein mal',
    sv: 'redigera en mall',
  },
  'audit.right.template.report': {
    en: 'report a problem with a template',
    nb: 'melde feil ved en mal',
    nn: 'melde feil ved ein mal',
    sv: 'rapportera fel i en mall',
  },
  'audit.right.template.suspend': {
    en: 'suspend a template',
    nb: 'stanse en mal',
    nn: 'stanse ein mal',
    sv: 'stoppa en mall',
  },
  'audit.right.template.resume': {
    en: 'take a suspended template into use again',
    nb: 'ta en stanset mal i bruk igjen',
    nn: 'ta ein stansa mal i bruk att',
    sv: 'ta en stoppad mall i bruk igen',
  },
  'audit.right.template.retire': {
    en: 'retire a template',
    nb: 'avvikle en mal',
    nn: 'avvikle ein mal',
    sv: 'avveckla en mall',
  },
  'audit.right.task.read': {
    en: 'read tasks that wait',
    nb: 'lese oppgaver som venter',
    nn: 'lese oppgåver som ventar',
    sv: 'läsa uppgifter som väntar',
  },
  'audit.right.task.claim': {
    en: 'take a task',
    nb: 'ta en oppgave',
    nn: 'ta ei oppgåve',
    sv: 'ta en uppgift',
  },
  'audit.right.proposal.read': {
    en: 'read a proposal',
    nb: 'lese et forslag',
    nn: 'lese eit forslag',
    sv: 'läsa ett förslag',
  },
  'audit.right.proposal.decide': {
    en: 'decide on a proposal',
    nb: 'avgjøre et forslag',
    nn: 'avgjere eit forslag',
    sv: 'avgöra ett förslag',
  },
  'audit.right.proposal.clinicReview': {
    en: 'decide on a proposal for the clinic',
    nb: 'avgjøre et forslag for klinikken',
    nn: 'avgjere eit forslag for klinikken',
    sv: 'avgöra ett förslag för kliniken',
  },
  'audit.right.proposal.ehealthReview': {
    en: 'decide on a proposal for e-health',
    nb: 'avgjøre et forslag for e-helse',
    nn: 'avgjere eit forslag for e-helse',
    sv: 'avgöra ett förslag för e-hälsa',
  },
  'audit.right.proposal.purposeReview': {
    en: 'decide on the purpose of a proposal',
    nb: 'avgjøre formålet med et forslag',
    nn: 'avgjere føremålet med eit forslag',
    sv: 'avgöra syftet med ett förslag',
  },
  'audit.right.proposal.communicationsReview': {
    en: 'decide on the language of a proposal',
    nb: 'avgjøre språket i et forslag',
    nn: 'avgjere språket i eit forslag',
    sv: 'avgöra språket i ett förslag',
  },
  'audit.right.disclosure.decide': {
    en: 'decide on an objection to a finding',
    nb: 'avgjøre en innvending mot et funn',
    nn: 'avgjere ei innvending mot eit funn',
    sv: 'avgöra en invändning mot ett fynd',
  },
  'audit.right.value.read': {
    en: 'read approved values',
    nb: 'lese godkjente verdier',
    nn: 'lese godkjende verdiar',
    sv: 'läsa godkända värden',
  },
  'audit.right.value.edit': {
    en: 'change approved values',
    nb: 'endre godkjente verdier',
    nn: 'endre godkjende verdiar',
    sv: 'ändra godkända värden',
  },
  'audit.right.purpose.decide': {
    en: 'change the list of purposes',
    nb: 'endre listen over formål',
    nn: 'endre lista over føremål',
    sv: 'ändra listan över syften',
  },
  'audit.right.sender.change': {
    en: 'change a sender text',
    nb: 'endre en avsendertekst',
    nn: 'endre ein avsendartekst',
    sv: 'ändra en avsändartext',
  },
  'audit.right.message.send': {
    en: 'send a message',
    nb: 'sende en melding',
    nn: 'sende ei melding',
    sv: 'skicka ett meddelande',
  },
  'audit.right.message.stop': {
    en: 'stop a message',
    nb: 'stanse en melding',
    nn: 'stanse ei melding',
    sv: 'stoppa ett meddelande',
  },
  'audit.right.message.followUp': {
    en: 'follow up a message that did not arrive',
    nb: 'følge opp en melding som ikke kom fram',
    nn: 'følgje opp ei melding som ikkje kom fram',
    sv: 'följa upp ett meddelande som inte kom fram',
  },
  'audit.right.message.deviate': {
    en: 'report a wrong recipient',
    nb: 'melde feil mottaker',
    nn: 'melde feil mottakar',
    sv: 'rapportera fel mottagare',
  },
  'audit.right.message.read': {
    en: 'read sent messages',
    nb: 'lese sendte meldinger',
    nn: 'lese sende meldingar',
    sv: 'läsa skickade meddelanden',
  },
  'audit.right.deviation.read': {
    en: 'read a deviation',
    nb: 'lese et avvik',
    nn: 'lese eit avvik',
    sv: 'läsa en avvikelse',
  },
  'audit.right.limit.read': {
    en: "read how much of the day's SMS is used",
    nb: 'lese hvor mye av dagens SMS som er brukt',
    nn: 'lese kor mykje av SMS-ane for dagen som er brukt',
    sv: 'läsa hur mycket av dagens SMS som är använt',
  },
  'audit.right.review.read': {
    en: 'read a rights review',
    nb: 'lese en gjennomgang av rettigheter',
    nn: 'lese ein gjennomgang av rettar',
    sv: 'läsa en genomgång av behörigheter',
  },
  'audit.right.review.decide': {
    en: 'decide on an account in a review',
    nb: 'avgjøre en konto i en gjennomgang',
    nn: 'avgjere ein konto i ein gjennomgang',
    sv: 'avgöra ett konto i en genomgång',
  },
  'audit.right.review.setPolicy': {
    en: 'change the rule for unconfirmed accounts',
    nb: 'endre regelen for ubekreftede kontoer',
    nn: 'endre regelen for ikkje stadfesta kontoar',
    sv: 'ändra regeln för obekräftade konton',
  },
  'audit.right.audit.export': {
    en: 'export the audit',
    nb: 'eksportere hendelsesloggen',
    nn: 'eksportere hendingsloggen',
    sv: 'exportera händelseloggen',
  },
  'audit.right.audit.read': {
    en: 'read the audit',
    nb: 'lese hendelsesloggen',
    nn: 'lese hendingsloggen',
    sv: 'läsa händelseloggen',
  },
  'audit.right.training.set': {
    en: 'change training mode',
    nb: 'endre opplæringsmodus',
    nn: 'endre opplæringsmodus',
    sv: 'ändra övningsläget',
  },
  'audit.right.person.unreachable': {
    en: 'read who cannot be reached in Teams',
    nb: 'lese hvem som ikke kan nås i Teams',
    nn: 'lese kven som ikkje kan nåast i Teams',
    sv: 'läsa vilka som inte kan nås i Teams',
  },
  'audit.right.consent.read': {
    en: 'look up the consent of a number',
    nb: 'slå opp samtykket for et nummer',
    nn: 'slå opp samtykket for eit nummer',
    sv: 'slå upp samtycket för ett nummer',
  },
  'audit.right.consent.record': {
    en: 'record an answer about consent',
    nb: 'lagre et svar om samtykke',
    nn: 'lagre eit svar om samtykke',
    sv: 'spara ett svar om samtycke',
  },
  'audit.right.consent.decline': {
    en: 'record a no to SMS',
    nb: 'lagre et nei til SMS',
    nn: 'lagre eit nei til SMS',
    sv: 'spara ett nej till SMS',
  },
  'audit.right.consent.export': {
    en: 'read out the history of consent',
    nb: 'hente ut samtykkehistorikk',
    nn: 'hente ut samtykkehistorikk',
    sv: 'hämta samtyckeshistorik',
  },
  'audit.right.consent.erase': {
    en: 'erase answers about consent',
    nb: 'slette svar om samtykke',
    nn: 'slette svar om samtykke',
    sv: 'radera svar om samtycke',
  },
  'audit.right.consent.setMode': {
    en: "change a clinic's settings for consent",
    nb: 'endre en klinikks innstillinger for samtykke',
    nn: 'endre innstillingane til ein klinikk for samtykke',
    sv: 'ändra en kliniks inställningar för samtycke',
  },
  'audit.right.consent.setPolicy': {
    en: "change the trust's rules for consent",
    nb: 'endre foretakets regler for samtykke',
    nn: 'endre reglane i føretaket for samtykke',
    sv: 'ändra organisationens regler för samtycke',
  },
}) satisfies Record<`audit.right.${Permission}`, Entry>
