import { defineWords } from './define.ts'

/** Words of when a message leaves, how it is stopped, and who was not reached. */
export const departureText = defineWords({
  'leave.held': {
    en: 'Outside the sending hours. Unless you choose otherwise, it leaves {when}.',
    nb: 'Utenfor sendetiden. Hvis du ikke velger noe annet, sendes den {when}.',
    nn: 'Utanfor sendetida. Om du ikkje vel noko anna, blir ho send {when}.',
    sv: 'Utanför sändningstiden. Om du inte väljer något annat skickas det {when}.',
  },
  'leave.heldTooLong': {
    en: 'Outside the sending hours, and when they begin ({when}) the text is not true any more. Send it now with a reason, or change it.',
    nb: 'Utenfor sendetiden, og når den begynner ({when}), stemmer ikke teksten lenger. Send den nå med en grunn, eller endre den.',
    nn: 'Utanfor sendetida, og når ho byrjar ({when}), stemmer ikkje teksten lenger. Send han no med ein grunn, eller endre han.',
    sv: 'Utanför sändningstiden, och när den börjar ({when}) stämmer inte texten längre. Skicka den nu med ett skäl, eller ändra den.',
  },
  'leave.question': {
    en: 'When is it to leave?',
    nb: 'Når skal den sendes?',
    nn: 'Når skal ho sendast?',
    sv: 'När ska det skickas?',
  },
  'leave.atOpening': {
    en: 'It leaves {when}',
    nb: 'Den sendes {when}',
    nn: 'Ho blir send {when}',
    sv: 'Det skickas {when}',
  },
  'leave.patientAsked': {
    en: 'Now: the patient has asked for it',
    nb: 'Nå: pasienten har bedt om det',
    nn: 'No: pasienten har bede om det',
    sv: 'Nu: patienten har bett om det',
  },
  'leave.appointmentSoon': {
    en: 'Now: the appointment is before the sending hours begin, or soon after',
    nb: 'Nå: timen er før sendetiden begynner, eller kort etter',
    nn: 'No: timen er før sendetida byrjar, eller kort etter',
    sv: 'Nu: tiden är innan sändningstiden börjar, eller strax efter',
  },
  'leave.agreed': {
    en: 'Now: agreed with the person in charge',
    nb: 'Nå: avtalt med ansvarshavende',
    nn: 'No: avtalt med ansvarshavande',
    sv: 'Nu: överenskommet med den som ansvarar',
  },
  'leave.recorded': {
    en: 'The reason for sending outside the hours is recorded.',
    nb: 'Grunnen til å sende utenfor sendetiden blir loggført.',
    nn: 'Grunnen til å sende utanfor sendetida blir loggført.',
    sv: 'Skälet till att skicka utanför sändningstiden loggas.',
  },
  'leave.validUntil': {
    en: 'True until',
    nb: 'Stemmer til',
    nn: 'Stemmer til',
    sv: 'Stämmer till',
  },
  'leave.soon': {
    en: 'tomorrow {time}',
    nb: 'i morgen {time}',
    nn: 'i morgon {time}',
    sv: 'i morgon {time}',
  },
  'receipt.leaves': { en: 'Leaves', nb: 'Sendes', nn: 'Blir send', sv: 'Skickas' },
  'receipt.stop': { en: 'Stop', nb: 'Stans', nn: 'Stans', sv: 'Stoppa' },
  'receipt.stopHint': {
    en: 'It can be stopped until it leaves.',
    nb: 'Den kan stanses til den er sendt.',
    nn: 'Ho kan stansast til ho er send.',
    sv: 'Det kan stoppas tills det har skickats.',
  },
  'message.reason.taken_back': {
    en: 'You stopped the message. Nothing was sent to the patient.',
    nb: 'Du stanset meldingen. Ingenting er sendt til pasienten.',
    nn: 'Du stansa meldinga. Ingenting er sendt til pasienten.',
    sv: 'Du stoppade meddelandet. Inget har skickats till patienten.',
  },
  'message.reason.too_late': {
    en: 'The message could not leave before the time that it names had passed. Nothing was sent: reach the patient in another way.',
    nb: 'Meldingen rakk ikke å gå ut før tidspunktet den nevner, var passert. Ingenting er sendt: nå pasienten på en annen måte.',
    nn: 'Meldinga rakk ikkje å gå ut før tidspunktet ho nemner, var passert. Ingenting er sendt: nå pasienten på ein annan måte.',
    sv: 'Meddelandet hann inte skickas innan tidpunkten som det nämner hade passerat. Inget har skickats: nå patienten på ett annat sätt.',
  },
})
