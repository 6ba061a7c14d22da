/**
 * Why a finding was made, one sentence for each category, and the question that reviewers ask themselves (LE-31).
 * Each says what to do; none says anything about a person.
 */
export const disclosureText = {
  'disclosure.mental_health': {
    en: 'This points to mental health. Leave it out, or say only when and where.',
    nb: 'Dette peker mot psykisk helse. Ta det bort, eller si bare når og hvor.',
    nn: 'Dette peikar mot psykisk helse. Ta det bort, eller sei berre når og kvar.',
    sv: 'Det här pekar mot psykisk hälsa. Ta bort det, eller skriv bara när och var.',
  },
  'disclosure.addiction': {
    en: 'This points to drugs, alcohol or another addiction. Leave it out.',
    nb: 'Dette peker mot rus eller avhengighet. Ta det bort.',
    nn: 'Dette peikar mot rus eller avhengigheit. Ta det bort.',
    sv: 'Det här pekar mot beroende eller missbruk. Ta bort det.',
  },
  'disclosure.reproductive_sexual': {
    en: 'This points to pregnancy, birth or sexual health. Leave it out.',
    nb: 'Dette peker mot svangerskap, fødsel eller seksuell helse. Ta det bort.',
    nn: 'Dette peikar mot svangerskap, fødsel eller seksuell helse. Ta det bort.',
    sv: 'Det här pekar mot graviditet, förlossning eller sexuell hälsa. Ta bort det.',
  },
  'disclosure.infection': {
    en: 'This points to an infection. Leave it out, or ask people to call.',
    nb: 'Dette peker mot smitte eller infeksjon. Ta det bort, eller be mottakeren ringe.',
    nn: 'Dette peikar mot smitte eller infeksjon. Ta det bort, eller be mottakaren ringje.',
    sv: 'Det här pekar mot smitta eller infektion. Ta bort det, eller be mottagaren ringa.',
  },
  'disclosure.cancer': {
    en: 'This points to cancer or its treatment. Leave it out.',
    nb: 'Dette peker mot kreft eller kreftbehandling. Ta det bort.',
    nn: 'Dette peikar mot kreft eller kreftbehandling. Ta det bort.',
    sv: 'Det här pekar mot cancer eller cancerbehandling. Ta bort det.',
  },
  'disclosure.palliative_elderly': {
    en: 'This points to old age, dementia or the end of life. Leave it out.',
    nb: 'Dette peker mot alderdom, demens eller livets slutt. Ta det bort.',
    nn: 'Dette peikar mot alderdom, demens eller slutten av livet. Ta det bort.',
    sv: 'Det här pekar mot ålderdom, demens eller livets slut. Ta bort det.',
  },
  'disclosure.heart_lung': {
    en: 'This points to the heart, the lungs or the blood vessels. Leave it out.',
    nb: 'Dette peker mot hjerte, lunger eller blodårer. Ta det bort.',
    nn: 'Dette peikar mot hjarte, lunger eller blodårer. Ta det bort.',
    sv: 'Det här pekar mot hjärta, lungor eller blodkärl. Ta bort det.',
  },
  'disclosure.neurology': {
    en: 'This points to the brain or the nerves. Leave it out.',
    nb: 'Dette peker mot hjerne eller nerver. Ta det bort.',
    nn: 'Dette peikar mot hjerne eller nervar. Ta det bort.',
    sv: 'Det här pekar mot hjärna eller nerver. Ta bort det.',
  },
  'disclosure.movement': {
    en: 'This points to muscles, joints, pain or training. Leave it out.',
    nb: 'Dette peker mot muskler, ledd, smerter eller opptrening. Ta det bort.',
    nn: 'Dette peikar mot musklar, ledd, smerter eller opptrening. Ta det bort.',
    sv: 'Det här pekar mot muskler, leder, smärta eller träning. Ta bort det.',
  },
  'disclosure.digestion_hormones_kidneys': {
    en: 'This points to digestion, hormones, kidneys or weight. Leave it out.',
    nb: 'Dette peker mot fordøyelse, hormoner, nyrer eller vekt. Ta det bort.',
    nn: 'Dette peikar mot fordøying, hormon, nyrer eller vekt. Ta det bort.',
    sv: 'Det här pekar mot matsmältning, hormoner, njurar eller vikt. Ta bort det.',
  },
  'disclosure.skin_eye_ear_teeth': {
    en: 'This points to skin, eyes, ears, nose, throat or teeth. Leave it out.',
    nb: 'Dette peker mot hud, øyne, ører, nese, hals eller tenner. Ta det bort.',
    nn: 'Dette peikar mot hud, auge, øyre, nase, hals eller tenner. Ta det bort.',
    sv: 'Det här pekar mot hud, ögon, öron, näsa, hals eller tänder. Ta bort det.',
  },
  'disclosure.imaging_laboratory': {
    en: 'This names a test, a sample or a picture of the body. Say only when and where.',
    nb: 'Dette nevner en prøve eller et bilde av kroppen. Si bare når og hvor.',
    nn: 'Dette nemner ei prøve eller eit bilete av kroppen. Sei berre når og kvar.',
    sv: 'Det här nämner ett prov eller en bild av kroppen. Skriv bara när och var.',
  },
  'disclosure.procedure': {
    en: 'This names a treatment, an operation or a stay. Say only when and where.',
    nb: 'Dette nevner en behandling, en operasjon eller et opphold. Si bare når og hvor.',
    nn: 'Dette nemner ei behandling, ein operasjon eller eit opphald. Sei berre når og kvar.',
    sv: 'Det här nämner en behandling, en operation eller en vistelse. Skriv bara när och var.',
  },
  'disclosure.preparation': {
    en: 'How to prepare hints at what will be done. Refer to the letter instead.',
    nb: 'Forberedelser antyder hva som skal gjøres. Vis til brevet i stedet.',
    nn: 'Førebuingar hintar om kva som skal gjerast. Vis til brevet i staden.',
    sv: 'Förberedelser antyder vad som ska göras. Hänvisa till brevet i stället.',
  },
  'disclosure.medication': {
    en: 'This names medicine or how to take it. Leave it out.',
    nb: 'Dette nevner medisin eller hvordan den tas. Ta det bort.',
    nn: 'Dette nemner medisin eller korleis han skal takast. Ta det bort.',
    sv: 'Det här nämner läkemedel eller hur de tas. Ta bort det.',
  },
  'disclosure.diagnosis_referral': {
    en: 'This tells of an illness, a referral, an assessment or how somebody is. Leave it out.',
    nb: 'Dette forteller om sykdom, henvisning, vurdering eller hvordan noen har det. Ta det bort.',
    nn: 'Dette fortel om sjukdom, tilvising, vurdering eller korleis nokon har det. Ta det bort.',
    sv: 'Det här berättar om sjukdom, remiss, bedömning eller hur någon mår. Ta bort det.',
  },
  'disclosure.body_part': {
    en: 'This names a part of the body, and so what the visit is about. Leave it out.',
    nb: 'Dette nevner en kroppsdel, og dermed hva timen gjelder. Ta det bort.',
    nn: 'Dette nemner ein kroppsdel, og dermed kva timen gjeld. Ta det bort.',
    sv: 'Det här nämner en kroppsdel, och därmed vad besöket gäller. Ta bort det.',
  },
  'disclosure.aid_diet': {
    en: 'An aid, equipment or a diet hints at a condition. Refer to the letter instead.',
    nb: 'Hjelpemidler, utstyr eller kosthold antyder en tilstand. Vis til brevet i stedet.',
    nn: 'Hjelpemiddel, utstyr eller kosthald hintar om ein tilstand. Vis til brevet i staden.',
    sv: 'Hjälpmedel, utrustning eller kost antyder ett tillstånd. Hänvisa till brevet i stället.',
  },
  'disclosure.social_rights': {
    en: 'Sick leave, benefits, violence or care at home tell of private matters. Leave it out.',
    nb: 'Sykmelding, ytelser, vold eller omsorg forteller om private forhold. Ta det bort.',
    nn: 'Sjukmelding, ytingar, vald eller omsorg fortel om private forhold. Ta det bort.',
    sv: 'Sjukskrivning, ersättningar, våld eller omsorg berättar om privata förhållanden. Ta bort det.',
  },
  'disclosure.specialty_ward': {
    en: 'A specialty, a ward or a team tells what the visit is about. Give the entrance and the floor instead.',
    nb: 'Et fagområde, en sengepost eller et team forteller hva timen gjelder. Oppgi inngang og etasje i stedet.',
    nn: 'Eit fagområde, ein sengepost eller eit team fortel kva timen gjeld. Oppgi inngang og etasje i staden.',
    sv: 'En specialitet, en vårdavdelning eller ett team berättar vad besöket gäller. Ange entré och våning i stället.',
  },
  'disclosure.result': {
    en: 'This tells that there is a result, or which. Ask people to log in or to call.',
    nb: 'Dette forteller at det finnes et svar, eller hvilket. Be mottakeren logge inn eller ringe.',
    nn: 'Dette fortel at det finst eit svar, eller kva for eit. Be mottakaren logge inn eller ringje.',
    sv: 'Det här berättar att det finns ett svar, eller vilket. Be mottagaren logga in eller ringa.',
  },
  'disclosure.unknown_word': {
    en: 'We do not know this word. Use an everyday one, or let e-health decide.',
    nb: 'Vi kjenner ikke dette ordet. Bruk et hverdagsord, eller la e-helse avgjøre.',
    nn: 'Vi kjenner ikkje dette ordet. Bruk eit kvardagsord, eller la e-helse avgjere.',
    sv: 'Vi känner inte till det här ordet. Använd ett vardagsord, eller låt e-hälsa avgöra.',
  },
  'disclosure.no_reply_route': {
    en: 'Give a phone number, or say that the message cannot be answered.',
    nb: 'Oppgi et telefonnummer, eller si at meldingen ikke kan besvares.',
    nn: 'Oppgi eit telefonnummer, eller sei at meldinga ikkje kan svarast på.',
    sv: 'Ange ett telefonnummer, eller skriv att meddelandet inte kan besvaras.',
  },
  'disclosure.question': {
    en: 'Would somebody reading over the patient’s shoulder learn something about the patient’s health?',
    nb: 'Ville noen som leser over skulderen til pasienten, få vite noe om pasientens helse?',
    nn: 'Ville nokon som les over skuldera til pasienten, få vite noko om helsa til pasienten?',
    sv: 'Skulle någon som läser över patientens axel få veta något om patientens hälsa?',
  },
} as const
