import { defineWords } from './define.ts'

/** Invitation, training and the mail to a new user (LE-16, LE-50, LE-52). */
export const accountText = defineWords({
  'account.summary': {
    en: 'You are invited to Malvakt',
    nb: 'Du er invitert til Malvakt',
    nn: 'Du er invitert til Malvakt',
    sv: 'Du är inbjuden till Malvakt',
  },
  'account.invited': {
    en: 'You are invited to Malvakt, with which {trust} sends SMS to patients.',
    nb: 'Du er invitert til Malvakt, som {trust} sender SMS til pasienter med.',
    nn: 'Du er invitert til Malvakt, som {trust} sender SMS til pasientar med.',
    sv: 'Du är inbjuden till Malvakt, som {trust} skickar SMS till patienter med.',
  },
  'account.you': { en: 'Your account', nb: 'Kontoen din', nn: 'Kontoen din', sv: 'Ditt konto' },
  'account.next': {
    en: 'Then come four points that you have to know before you send anything.',
    nb: 'Deretter kommer fire punkter som du må kunne før du sender noe.',
    nn: 'Deretter kjem fire punkt som du må kunne før du sender noko.',
    sv: 'Därefter kommer fyra punkter som du måste kunna innan du skickar något.',
  },
  'account.follow': {
    en: 'Take the account into use',
    nb: 'Ta kontoen i bruk',
    nn: 'Ta kontoen i bruk',
    sv: 'Ta kontot i bruk',
  },
  'account.trainingTitle': {
    en: 'Training: four points',
    nb: 'Opplæring: fire punkter',
    nn: 'Opplæring: fire punkt',
    sv: 'Utbildning: fyra punkter',
  },
  'account.trainingIntro': {
    en: 'Read each point and tick it. The day and version {version} of the training are kept with your account.',
    nb: 'Les hvert punkt og huk av. Dato og versjon {version} av opplæringen lagres på kontoen din.',
    nn: 'Les kvart punkt og kryss av. Dato og versjon {version} av opplæringa blir lagra på kontoen din.',
    sv: 'Läs varje punkt och kryssa i den. Datum och version {version} av utbildningen sparas på ditt konto.',
  },
  'account.trainingNew': {
    en: 'The training has a new version. Go through the points again.',
    nb: 'Opplæringen har fått en ny versjon. Gå gjennom punktene på nytt.',
    nn: 'Opplæringa har fått ein ny versjon. Gå gjennom punkta på nytt.',
    sv: 'Utbildningen har fått en ny version. Gå igenom punkterna igen.',
  },
  'account.point.templates': {
    en: '1. Predefined templates only',
    nb: '1. Bare forhåndsdefinerte maler',
    nn: '1. Berre førehandsdefinerte malar',
    sv: '1. Bara färdiga mallar',
  },
  'account.text.templates': {
    en: 'Messages are sent from approved templates. You fill in such things as date and time; the rest of the text stays as it is.',
    nb: 'Meldinger sendes fra godkjente maler. Du setter inn for eksempel dato og klokkeslett; resten av teksten står som den er.',
    nn: 'Meldingar blir sende frå godkjende malar. Du set inn til dømes dato og klokkeslett; resten av teksten står som han er.',
    sv: 'Meddelanden skickas från godkända mallar. Du fyller i till exempel datum och klockslag; resten av texten förblir som den är.',
  },
  'account.point.number': {
    en: '2. Check the number twice',
    nb: '2. Dobbeltsjekk nummeret',
    nn: '2. Dobbeltsjekk nummeret',
    sv: '2. Kontrollera numret två gånger',
  },
  'account.text.number': {
    en: 'Hold the phone number against the record before you send, digit by digit. If it went to the wrong person all the same, report it at once.',
    nb: 'Hold telefonnummeret opp mot journalen før du sender, siffer for siffer. Gikk det likevel til feil person, meld fra med en gang.',
    nn: 'Hald telefonnummeret opp mot journalen før du sender, siffer for siffer. Gjekk det likevel til feil person, meld frå med ein gong.',
    sv: 'Jämför telefonnumret med journalen innan du skickar, siffra för siffra. Gick det ändå till fel person, rapportera det genast.',
  },
  'account.point.consent': {
    en: '3. Check the consent',
    nb: '3. Kontroller samtykket',
    nn: '3. Kontroller samtykket',
    sv: '3. Kontrollera samtycket',
  },
  'account.text.consent': {
    en: 'The patient must have agreed to receive SMS: in the record, or by word of mouth. A no always holds.',
    nb: 'Pasienten må ha samtykket til å motta SMS: «ønsker påminning» i F5-bildet i DIPS, eller muntlig. Et nei gjelder alltid.',
    nn: 'Pasienten må ha samtykt til å ta imot SMS: «ønsker påminning» i F5-biletet i DIPS, eller munnleg. Eit nei gjeld alltid.',
    sv: 'Patienten måste ha samtyckt till att ta emot SMS: i registret, i journalen eller muntligt. Ett nej gäller alltid.',
  },
  'account.point.health': {
    en: '4. Never health information',
    nb: '4. Aldri helseinformasjon',
    nn: '4. Aldri helseinformasjon',
    sv: '4. Aldrig hälsouppgifter',
  },
  'account.text.health': {
    en: 'An SMS may be read by anybody who holds the phone. It never reveals or hints at anything about the patient’s health, not by a ward or a name either.',
    nb: 'En SMS kan leses av hvem som helst som holder telefonen. Den skal aldri avdekke eller antyde noe om pasientens helse, heller ikke gjennom en avdeling eller et navn.',
    nn: 'Ein SMS kan lesast av kven som helst som held telefonen. Han skal aldri avdekkje eller antyde noko om helsa til pasienten, heller ikkje gjennom ei avdeling eller eit namn.',
    sv: 'Ett SMS kan läsas av vem som helst som håller i telefonen. Det får aldrig avslöja eller antyda något om patientens hälsa, inte heller genom en avdelning eller ett namn.',
  },
  'account.understood': {
    en: 'I have read and understood this',
    nb: 'Jeg har lest og forstått dette',
    nn: 'Eg har lese og forstått dette',
    sv: 'Jag har läst och förstått detta',
  },
  'account.acknowledge': {
    en: 'Finish the training',
    nb: 'Fullfør opplæringen',
    nn: 'Fullfør opplæringa',
    sv: 'Slutför utbildningen',
  },
  'account.ready': {
    en: 'The training is done, and your account is ready.',
    nb: 'Opplæringen er fullført, og kontoen din er klar.',
    nn: 'Opplæringa er fullført, og kontoen din er klar.',
    sv: 'Utbildningen är klar, och ditt konto är redo.',
  },
  'fault.point_open': {
    en: 'Tick this point when you have read it.',
    nb: 'Huk av dette punktet når du har lest det.',
    nn: 'Kryss av dette punktet når du har lese det.',
    sv: 'Kryssa i den här punkten när du har läst den.',
  },

  'mail.title': {
    en: 'E-mail to the new user',
    nb: 'E-post til ny bruker',
    nn: 'E-post til ny brukar',
    sv: 'E-post till ny användare',
  },
  'mail.how': {
    en: 'Mark the text, copy it and send it from your own e-mail. Attach the user guide.',
    nb: 'Merk teksten, kopier den og send den fra din egen e-post. Legg ved brukerveiledningen.',
    nn: 'Merk teksten, kopier han og send han frå din eigen e-post. Legg ved brukarrettleiinga.',
    sv: 'Markera texten, kopiera den och skicka den från din egen e-post. Bifoga användarguiden.',
  },
  'mail.to': { en: 'To', nb: 'Til', nn: 'Til', sv: 'Till' },
  'mail.hello': { en: 'Hello!', nb: 'Hei!', nn: 'Hei!', sv: 'Hej!' },
  'mail.access': {
    en: 'You are about to get access to Malvakt, with which {trust} sends SMS to patients.',
    nb: 'Du vil nå få tilgang til Malvakt, som {trust} sender SMS til pasienter med.',
    nn: 'Du vil no få tilgang til Malvakt, som {trust} sender SMS til pasientar med.',
    sv: 'Du kommer nu att få åtkomst till Malvakt, som {trust} skickar SMS till patienter med.',
  },
  'mail.activate': {
    en: 'You are made a user, and get an invitation from Malvakt in Teams. Press “Take the account into use” on it and go through the four points of the training. If no invitation comes, open Malvakt in Teams and write “hello”. The attached user guide shows how this is done and how SMS are sent; follow it step by step.',
    nb: 'Du blir opprettet som bruker, og får en invitasjon fra Malvakt i Teams. Trykk «Ta kontoen i bruk» på den, og gå gjennom de fire punktene i opplæringen. Kommer det ingen invitasjon, åpne Malvakt i Teams og skriv «hei». Vedlagt ligger brukerveiledningen, som viser hvordan dette gjøres og hvordan SMS sendes; følg den steg for steg.',
    nn: 'Du blir oppretta som brukar, og får ein invitasjon frå Malvakt i Teams. Trykk «Ta kontoen i bruk» på han, og gå gjennom dei fire punkta i opplæringa. Kjem det ingen invitasjon, opne Malvakt i Teams og skriv «hei». Vedlagt ligg brukarrettleiinga, som viser korleis dette blir gjort og korleis SMS blir sende; følg ho steg for steg.',
    sv: 'Du läggs upp som användare och får en inbjudan från Malvakt i Teams. Tryck på ”Ta kontot i bruk” på den och gå igenom de fyra punkterna i utbildningen. Kommer ingen inbjudan, öppna Malvakt i Teams och skriv ”hej”. Bifogat finns användarguiden, som visar hur detta görs och hur SMS skickas; följ den steg för steg.',
  },
  'mail.important': {
    en: 'READ THE IMPORTANT INFORMATION ABOUT WHAT AN SMS MAY CONTAIN – PREPARED TEMPLATES ONLY.',
    nb: 'LES VIKTIG INFORMASJON I FORHOLD TIL INNHOLD I SMS – KUN BRUK AV OPPSATTE MALER.',
    nn: 'LES VIKTIG INFORMASJON I FORHOLD TIL INNHOLD I SMS – KUN BRUK AV OPPSATTE MALER.',
    sv: 'LÄS VIKTIG INFORMATION OM INNEHÅLLET I SMS – ENBART FÄRDIGA MALLAR FÅR ANVÄNDAS.',
  },
  'mail.remember': {
    en: 'REMEMBER that your user name, your short e-mail address {email}, is the address that you sign in with.',
    nb: 'HUSK at det er brukernavnet ditt /kort- e-postadresse {email} som er innloggingsadressen du skal bruke.',
    nn: 'HUSK at det er brukernavnet ditt /kort- e-postadresse {email} som er innloggingsadressen du skal bruke.',
    sv: 'KOM IHÅG att det är ditt användarnamn, din korta e-postadress {email}, som är inloggningsadressen du ska använda.',
  },
})
