import { defineWords } from './define.ts'

/** Words around what the disclosure check found, and around the recorded decisions to allow a word. */
export const findingsText = defineWords({
  'findings.block': {
    en: 'The text reveals or hints at health information. It cannot be filed or approved.',
    nb: 'Teksten avdekker eller antyder helseinformasjon. Den kan ikke sendes inn eller godkjennes.',
    nn: 'Teksten avdekkjer eller antydar helseinformasjon. Han kan ikkje sendast inn eller godkjennast.',
    sv: 'Texten avslöjar eller antyder hälsouppgifter. Den kan inte skickas in eller godkännas.',
  },
  'findings.warn': {
    en: 'Check what is marked. E-health decides, with a reason.',
    nb: 'Kontroller det som er markert. E-helse avgjør, med begrunnelse.',
    nn: 'Kontroller det som er markert. E-helse avgjer, med grunngjeving.',
    sv: 'Kontrollera det som är markerat. E-hälsa beslutar, med motivering.',
  },
  'findings.reasonLabel': {
    en: 'Why can the text be used in spite of the warnings?',
    nb: 'Hvorfor kan teksten brukes tross advarslene?',
    nn: 'Kvifor kan teksten brukast trass i åtvaringane?',
    sv: 'Varför kan texten användas trots varningarna?',
  },
  'findings.object': {
    en: '“{found}”: I think this is wrong',
    nb: '«{found}»: jeg mener dette er feil',
    nn: '«{found}»: eg meiner dette er feil',
    sv: '”{found}”: jag tror att det är fel',
  },
  'findings.objected': {
    en: 'E-health looks at it. You are told the outcome; your draft is kept.',
    nb: 'E-helse ser på det. Du får beskjed om utfallet; kladden din er beholdt.',
    nn: 'E-helse ser på det. Du får beskjed om utfallet; kladden din er teken vare på.',
    sv: 'E-hälsa tittar på det. Du får besked om utfallet; ditt utkast finns kvar.',
  },
  'allow.summary': {
    en: 'An objection to a finding',
    nb: 'En innvending mot et funn',
    nn: 'Ei innvending mot eit funn',
    sv: 'En invändning mot ett fynd',
  },
  'allow.title': {
    en: 'Objection to a finding',
    nb: 'Innvending mot et funn',
    nn: 'Innvending mot eit funn',
    sv: 'Invändning mot ett fynd',
  },
  'allow.listTitle': {
    en: 'Objections and allowed words',
    nb: 'Innvendinger og tillatte ord',
    nn: 'Innvendingar og tillatne ord',
    sv: 'Invändningar och tillåtna ord',
  },
  'allow.listHint': {
    en: 'A word is allowed when e-health has accepted the objection and a second person has confirmed it.',
    nb: 'Et ord er tillatt når e-helse har godtatt innvendingen og en til har bekreftet den.',
    nn: 'Eit ord er tillate når e-helse har godteke innvendinga og ein til har stadfesta ho.',
    sv: 'Ett ord är tillåtet när e-hälsa har godtagit invändningen och en andra person har bekräftat den.',
  },
  'allow.none': { en: 'There are none.', nb: 'Det er ingen.', nn: 'Det er ingen.', sv: 'Det finns inga.' },
  'allow.objector': { en: 'Objected', nb: 'Innvending fra', nn: 'Innvending frå', sv: 'Invändning från' },
  'allow.accepted': { en: 'Accepted by', nb: 'Godtatt av', nn: 'Godteke av', sv: 'Godtagen av' },
  'allow.confirmed': { en: 'Confirmed by', nb: 'Bekreftet av', nn: 'Stadfesta av', sv: 'Bekräftad av' },
  'allow.openProposal': {
    en: 'Open the proposal',
    nb: 'Åpne forslaget',
    nn: 'Opne forslaget',
    sv: 'Öppna förslaget',
  },
  'allow.accept': { en: 'Accept', nb: 'Godta', nn: 'Godta', sv: 'Godta' },
  'allow.decline': { en: 'Decline', nb: 'Avvis', nn: 'Avvis', sv: 'Avvisa' },
  'allow.confirm': {
    en: 'Confirm: allow the word',
    nb: 'Bekreft: tillat ordet',
    nn: 'Stadfest: tillat ordet',
    sv: 'Bekräfta: tillåt ordet',
  },
  'allow.withdraw': { en: 'Take back', nb: 'Trekk tilbake', nn: 'Trekk tilbake', sv: 'Ta tillbaka' },
  'allow.state.objected': {
    en: 'Waits for e-health',
    nb: 'Venter på e-helse',
    nn: 'Ventar på e-helse',
    sv: 'Väntar på e-hälsa',
  },
  'allow.state.accepted': {
    en: 'Waits for a second person',
    nb: 'Venter på en til',
    nn: 'Ventar på ein til',
    sv: 'Väntar på en andra person',
  },
  'allow.state.allowed': { en: 'Allowed', nb: 'Tillatt', nn: 'Tillate', sv: 'Tillåtet' },
  'allow.state.declined': { en: 'Declined', nb: 'Avvist', nn: 'Avvist', sv: 'Avvisat' },
  'allow.state.withdrawn': {
    en: 'Taken back',
    nb: 'Trukket tilbake',
    nn: 'Trekt tilbake',
    sv: 'Taget tillbaka',
  },
  'similarity.title': {
    en: 'In use already?',
    nb: 'Er den i bruk allerede?',
    nn: 'Er han i bruk alt?',
    sv: 'Används den redan?',
  },
})
