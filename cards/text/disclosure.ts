import { defineWords } from './define.ts'

/** Why something was marked, one sentence per category, and the question that every reviewer asks (LE-31). */
export const disclosureText = defineWords({
  'disclosure.mental_health': {
    en: 'Points at mental health.',
    nb: 'Peker mot psykisk helse.',
    nn: 'Peikar mot psykisk helse.',
    sv: 'Pekar mot psykisk hälsa.',
  },
  'disclosure.addiction': {
    en: 'Points at addiction.',
    nb: 'Peker mot rus eller avhengighet.',
    nn: 'Peikar mot rus eller avhengnad.',
    sv: 'Pekar mot beroende.',
  },
  'disclosure.reproductive_sexual': {
    en: 'Points at pregnancy, fertility or sexual health.',
    nb: 'Peker mot svangerskap, fruktbarhet eller seksuell helse.',
    nn: 'Peikar mot svangerskap, fruktbarheit eller seksuell helse.',
    sv: 'Pekar mot graviditet, fertilitet eller sexuell hälsa.',
  },
  'disclosure.infection': {
    en: 'Points at an infection.',
    nb: 'Peker mot en infeksjon.',
    nn: 'Peikar mot ein infeksjon.',
    sv: 'Pekar mot en infektion.',
  },
  'disclosure.cancer': {
    en: 'Points at cancer.',
    nb: 'Peker mot kreft.',
    nn: 'Peikar mot kreft.',
    sv: 'Pekar mot cancer.',
  },
  'disclosure.palliative_elderly': {
    en: 'Points at end of life or at the frailty of old age.',
    nb: 'Peker mot livets slutt eller alderdomssykdom.',
    nn: 'Peikar mot slutten av livet eller alderdomssjukdom.',
    sv: 'Pekar mot livets slut eller ålderssjukdom.',
  },
  'disclosure.heart_lung': {
    en: 'Points at heart, vessels or lungs.',
    nb: 'Peker mot hjerte, kar eller lunger.',
    nn: 'Peikar mot hjarte, kar eller lunger.',
    sv: 'Pekar mot hjärta, kärl eller lungor.',
  },
  'disclosure.neurology': {
    en: 'Points at brain or nerves.',
    nb: 'Peker mot hjerne eller nerver.',
    nn: 'Peikar mot hjerne eller nervar.',
    sv: 'Pekar mot hjärna eller nerver.',
  },
  'disclosure.movement': {
    en: 'Points at muscles, bones or rehabilitation.',
    nb: 'Peker mot muskler, skjelett eller rehabilitering.',
    nn: 'Peikar mot musklar, skjelett eller rehabilitering.',
    sv: 'Pekar mot muskler, skelett eller rehabilitering.',
  },
  'disclosure.digestion_hormones_kidneys': {
    en: 'Points at digestion, hormones or kidneys.',
    nb: 'Peker mot fordøyelse, hormoner eller nyrer.',
    nn: 'Peikar mot fordøying, hormon eller nyrer.',
    sv: 'Pekar mot matsmältning, hormoner eller njurar.',
  },
  'disclosure.skin_eye_ear_teeth': {
    en: 'Points at skin, eyes, ears or teeth.',
    nb: 'Peker mot hud, øyne, ører eller tenner.',
    nn: 'Peikar mot hud, auge, øyre eller tenner.',
    sv: 'Pekar mot hud, ögon, öron eller tänder.',
  },
  'disclosure.imaging_laboratory': {
    en: 'Names an examination or a test.',
    nb: 'Nevner en bestemt undersøkelse eller prøve.',
    nn: 'Nemner ei bestemt undersøking eller prøve.',
    sv: 'Nämner en bestämd undersökning eller ett prov.',
  },
  'disclosure.procedure': {
    en: 'Names an operation or a treatment.',
    nb: 'Nevner en operasjon eller behandling.',
    nn: 'Nemner ein operasjon eller ei behandling.',
    sv: 'Nämner en operation eller behandling.',
  },
  'disclosure.preparation': {
    en: 'A preparation tells what will be done.',
    nb: 'En forberedelse røper hva som skal gjøres.',
    nn: 'Ei førebuing røper kva som skal gjerast.',
    sv: 'En förberedelse avslöjar vad som ska göras.',
  },
  'disclosure.medication': {
    en: 'Names or hints at a medicine.',
    nb: 'Nevner eller antyder et legemiddel.',
    nn: 'Nemner eller antydar eit legemiddel.',
    sv: 'Nämner eller antyder ett läkemedel.',
  },
  'disclosure.diagnosis_referral': {
    en: 'Speaks of an illness, a diagnosis or a referral.',
    nb: 'Handler om sykdom, diagnose eller henvisning.',
    nn: 'Handlar om sjukdom, diagnose eller tilvising.',
    sv: 'Handlar om sjukdom, diagnos eller remiss.',
  },
  'disclosure.body_part': {
    en: 'Names a part of the body.',
    nb: 'Nevner en kroppsdel.',
    nn: 'Nemner ein kroppsdel.',
    sv: 'Nämner en kroppsdel.',
  },
  'disclosure.aid_diet': {
    en: 'An aid or a diet hints at an illness.',
    nb: 'Et hjelpemiddel eller en diett antyder sykdom.',
    nn: 'Eit hjelpemiddel eller ein diett antydar sjukdom.',
    sv: 'Ett hjälpmedel eller en diet antyder sjukdom.',
  },
  'disclosure.social_rights': {
    en: 'Sick leave, benefits or rights hint at an illness.',
    nb: 'Sykmelding, ytelser eller rettigheter antyder sykdom.',
    nn: 'Sjukmelding, ytingar eller rettar antydar sjukdom.',
    sv: 'Sjukskrivning, ersättningar eller rättigheter antyder sjukdom.',
  },
  'disclosure.specialty_ward': {
    en: 'Names a specialty, a ward or a profession. Use an approved place instead.',
    nb: 'Nevner et fagområde, en post eller en yrkesgruppe. Bruk et godkjent sted i stedet.',
    nn: 'Nemner eit fagområde, ein post eller ei yrkesgruppe. Bruk ein godkjend stad i staden.',
    sv: 'Nämner en specialitet, en avdelning eller ett yrke. Använd en godkänd plats i stället.',
  },
  'disclosure.result': {
    en: 'Tells that there is a result, or what it is.',
    nb: 'Forteller at det finnes et svar, eller hva det er.',
    nn: 'Fortel at det finst eit svar, eller kva det er.',
    sv: 'Berättar att det finns ett svar, eller vad det är.',
  },
  'disclosure.unknown_word': {
    en: 'I do not know this word. Check that it tells nothing about health.',
    nb: 'Jeg kjenner ikke dette ordet. Kontroller at det ikke forteller noe om helse.',
    nn: 'Eg kjenner ikkje dette ordet. Kontroller at det ikkje fortel noko om helse.',
    sv: 'Jag känner inte till ordet. Kontrollera att det inte säger något om hälsa.',
  },
  'disclosure.no_reply_route': {
    en: 'The text says neither where to call nor that it cannot be answered.',
    nb: 'Teksten sier verken hvor man kan ringe eller at den ikke kan besvares.',
    nn: 'Teksten seier verken kvar ein kan ringje eller at han ikkje kan svarast på.',
    sv: 'Texten säger varken vart man kan ringa eller att den inte kan besvaras.',
  },
  'disclosure.question': {
    en: 'Would somebody reading over the patient’s shoulder learn something about the patient’s health?',
    nb: 'Ville noen som leser over skulderen til pasienten, få vite noe om pasientens helse?',
    nn: 'Ville nokon som les over skuldra til pasienten, få vite noko om helsa til pasienten?',
    sv: 'Skulle någon som läser över patientens axel få veta något om patientens hälsa?',
  },
})
