import { defineWords } from './define.ts'

/** Words about the contact register. */
export const contactText = defineWords({
  'contact.register': {
    en: 'Contact register (KRR)',
    nb: 'Kontakt- og reservasjonsregisteret (KRR)',
    nn: 'Kontakt- og reservasjonsregisteret (KRR)',
    sv: 'Norska kontaktregistret (KRR)',
  },
  'contact.switch': {
    en: 'Senders may look up the mobile number for one send',
    nb: 'Avsendere kan slå opp mobilnummeret for én utsending',
    nn: 'Avsendarar kan slå opp mobilnummeret for éi utsending',
    sv: 'Avsändare får slå upp mobilnumret för ett utskick',
  },
  'contact.open': {
    en: 'Look up the number in KRR',
    nb: 'Slå opp nummeret i KRR',
    nn: 'Slå opp nummeret i KRR',
    sv: 'Slå upp numret i KRR',
  },
  'contact.hint': {
    en: 'The identity number is used for this look-up only. It is neither stored nor logged.',
    nb: 'Fødselsnummeret brukes bare til dette oppslaget. Det lagres ikke og loggføres ikke.',
    nn: 'Fødselsnummeret blir berre brukt til dette oppslaget. Det blir verken lagra eller loggført.',
    sv: 'Personnumret används bara för den här slagningen. Det sparas inte och loggas inte.',
  },
  'contact.identity': {
    en: 'Norwegian identity number or D number',
    nb: 'Fødselsnummer eller D-nummer',
    nn: 'Fødselsnummer eller D-nummer',
    sv: 'Norskt personnummer eller D-nummer',
  },
  'contact.lookUp': { en: 'Look up', nb: 'Slå opp', nn: 'Slå opp', sv: 'Slå upp' },
  'contact.confirmedAt': {
    en: 'The person last confirmed it on {day}.',
    nb: 'Personen bekreftet det sist {day}.',
    nn: 'Personen stadfesta det sist {day}.',
    sv: 'Personen bekräftade det senast {day}.',
  },
  'contact.outcome.found': {
    en: 'The number is filled in below. Compare it with the record.',
    nb: 'Nummeret er fylt ut under. Sammenlign det med journalen.',
    nn: 'Nummeret er fylt ut under. Samanlikn det med journalen.',
    sv: 'Numret är ifyllt nedan. Jämför det med journalen.',
  },
  'contact.outcome.reserved': {
    en: 'The person has opted out of digital communication. Reach the person in another way.',
    nb: 'Personen har reservert seg mot digital kommunikasjon. Nå personen på en annen måte.',
    nn: 'Personen har reservert seg mot digital kommunikasjon. Nå personen på ein annan måte.',
    sv: 'Personen har reserverat sig mot digital kommunikation. Nå personen på ett annat sätt.',
  },
  'contact.outcome.not_notifiable': {
    en: 'The register says that the person cannot be notified. Ask for the number and type it.',
    nb: 'Registeret sier at personen ikke kan varsles. Spør om nummeret og skriv det inn.',
    nn: 'Registeret seier at personen ikkje kan varslast. Spør om nummeret og skriv det inn.',
    sv: 'Registret säger att personen inte kan aviseras. Fråga efter numret och skriv in det.',
  },
  'contact.outcome.no_number': {
    en: 'The register has no mobile number of the person. Ask for it and type it.',
    nb: 'Registeret har ikke mobilnummer til personen. Spør om det og skriv det inn.',
    nn: 'Registeret har ikkje mobilnummer til personen. Spør om det og skriv det inn.',
    sv: 'Registret har inget mobilnummer till personen. Fråga efter det och skriv in det.',
  },
  'contact.outcome.outdated': {
    en: 'The person has not confirmed the number for 18 months, so it is not used. Ask for it and type it.',
    nb: 'Personen har ikke bekreftet nummeret på 18 måneder, så det brukes ikke. Spør om det og skriv det inn.',
    nn: 'Personen har ikkje stadfesta nummeret på 18 månader, så det blir ikkje brukt. Spør om det og skriv det inn.',
    sv: 'Personen har inte bekräftat numret på 18 månader, så det används inte. Fråga efter det och skriv in det.',
  },
  'contact.outcome.not_registered': {
    en: 'The person is not in the register. Ask for the number and type it.',
    nb: 'Personen er ikke i registeret. Spør om nummeret og skriv det inn.',
    nn: 'Personen er ikkje i registeret. Spør om nummeret og skriv det inn.',
    sv: 'Personen finns inte i registret. Fråga efter numret och skriv in det.',
  },
  'contact.outcome.unavailable': {
    en: 'The register does not answer. Type the number, or try again later.',
    nb: 'Registeret svarer ikke. Skriv inn nummeret, eller prøv igjen senere.',
    nn: 'Registeret svarar ikkje. Skriv inn nummeret, eller prøv igjen seinare.',
    sv: 'Registret svarar inte. Skriv in numret, eller försök igen senare.',
  },
  'contact.outcome.identity_invalid': {
    en: 'This is no identity number: it has 11 digits, and the last two must fit. Nothing was looked up.',
    nb: 'Dette er ikke et fødselsnummer: det har 11 sifre, og de to siste må stemme. Ingenting ble slått opp.',
    nn: 'Dette er ikkje eit fødselsnummer: det har 11 siffer, og dei to siste må stemme. Ingenting blei slått opp.',
    sv: 'Det här är inget norskt personnummer: det har 11 siffror, och de två sista måste stämma. Inget slogs upp.',
  },
})
