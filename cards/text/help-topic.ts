import { defineWords } from './define.ts'

/** The topics of the help, and what the product itself says of them. */
export const helpTopicText = defineWords({
  'helpTopic.more': { en: 'More help', nb: 'Mer hjelp', nn: 'Meir hjelp', sv: 'Mer hjälp' },
  'helpTopic.owners': {
    en: 'Who owns the system',
    nb: 'Hvem som eier systemet',
    nn: 'Kven som eig systemet',
    sv: 'Vem som äger systemet',
  },
  'helpTopic.support': {
    en: 'Support from the supplier',
    nb: 'Brukerstøtte hos leverandøren',
    nn: 'Brukarstøtte hos leverandøren',
    sv: 'Support hos leverantören',
  },
  'helpTopic.guides': {
    en: 'Procedures and guides',
    nb: 'Prosedyrer og veiledere',
    nn: 'Prosedyrar og rettleiarar',
    sv: 'Rutiner och guider',
  },
  'helpTopic.roles': {
    en: 'Who may do what',
    nb: 'Hvem som kan gjøre hva',
    nn: 'Kven som kan gjere kva',
    sv: 'Vem som får göra vad',
  },
  'helpTopic.video': {
    en: 'Video: roles and training',
    nb: 'Video: roller og opplæring',
    nn: 'Video: roller og opplæring',
    sv: 'Video: roller och utbildning',
  },
  'helpTopic.mfa': {
    en: 'How sign-in is protected',
    nb: 'Hvordan påloggingen er sikret',
    nn: 'Korleis pålogginga er sikra',
    sv: 'Hur inloggningen skyddas',
  },
  'helpTopic.data': {
    en: 'What is kept, and for how long',
    nb: 'Hva som lagres, og hvor lenge',
    nn: 'Kva som blir lagra, og kor lenge',
    sv: 'Vad som sparas, och hur länge',
  },
  'helpTopic.field.systemOwner': {
    en: 'System owner',
    nb: 'Systemeier',
    nn: 'Systemeigar',
    sv: 'Systemägare',
  },
  'helpTopic.field.serviceOwner': {
    en: 'Service owner',
    nb: 'Tjenesteansvarlig',
    nn: 'Tenesteansvarleg',
    sv: 'Tjänsteansvarig',
  },
  'helpTopic.field.supplier': { en: 'Supplier', nb: 'Leverandør', nn: 'Leverandør', sv: 'Leverantör' },
  'helpTopic.field.supportMail': {
    en: 'E-mail address',
    nb: 'E-postadresse',
    nn: 'E-postadresse',
    sv: 'E-postadress',
  },
  'helpTopic.field.supportPhone': { en: 'Phone', nb: 'Telefon', nn: 'Telefon', sv: 'Telefon' },
  'helpTopic.field.videoText': {
    en: "The trust's own words, in the place of ours",
    nb: 'Foretakets egen tekst, i stedet for vår',
    nn: 'Eigen tekst frå føretaket, i staden for vår',
    sv: 'Organisationens egen text, i stället för vår',
  },
  'helpTopic.field.dataText': {
    en: 'What the provider and the backups keep, and for how long',
    nb: 'Hva leverandøren og sikkerhetskopiene beholder, og hvor lenge',
    nn: 'Kva leverandøren og tryggingskopiane tek vare på, og kor lenge',
    sv: 'Vad leverantören och säkerhetskopiorna behåller, och hur länge',
  },
  'helpTopic.field.mfaSince': {
    en: 'Conditional Access asks for it since',
    nb: 'Conditional Access krever det siden',
    nn: 'Conditional Access krev det sidan',
    sv: 'Conditional Access kräver det sedan',
  },
  'helpTopic.field.mfaOwner': {
    en: 'Who answers for the rule',
    nb: 'Ansvarlig for regelen',
    nn: 'Ansvarleg for regelen',
    sv: 'Ansvarig för regeln',
  },

  'helpTopic.support.use': {
    en: 'The supplier helps with your own account and your own log-in number, nothing else.',
    nb: 'Leverandøren hjelper med din egen konto og ditt eget innloggingsnummer, ikke noe annet.',
    nn: 'Leverandøren hjelper med din eigen konto og ditt eige innloggingsnummer, ikkje noko anna.',
    sv: 'Leverantören hjälper till med ditt eget konto och ditt eget inloggningsnummer, inget annat.',
  },
  'helpTopic.support.wrong': {
    en: 'A message that went to the wrong person is a deviation: report it from its receipt, under "{word}".',
    nb: 'En melding som gikk til feil person, er et avvik: meld det fra kvitteringen, under «{word}».',
    nn: 'Ei melding som gjekk til feil person, er eit avvik: meld det frå kvitteringa, under «{word}».',
    sv: 'Ett meddelande som gick till fel person är en avvikelse: rapportera det från kvittot, under ”{word}”.',
  },
  'helpTopic.support.never': {
    en: "Never send a patient's number to the supplier, by e-mail or in any other way.",
    nb: 'Send aldri nummeret til en pasient til leverandøren, verken på e-post eller på annen måte.',
    nn: 'Send aldri nummeret til ein pasient til leverandøren, verken på e-post eller på annan måte.',
    sv: 'Skicka aldrig en patients nummer till leverantören, varken med e-post eller på något annat sätt.',
  },
  'helpTopic.support.none': {
    en: 'No supplier is named yet. Ask the administrator of your clinic, or e-health.',
    nb: 'Ingen leverandør er oppgitt ennå. Spør administratoren i klinikken din, eller e-helse.',
    nn: 'Ingen leverandør er oppgitt enno. Spør administratoren i klinikken din, eller e-helse.',
    sv: 'Ingen leverantör är angiven än. Fråga administratören på din klinik, eller e-hälsa.',
  },

  'helpTopic.guides.open': { en: 'Open', nb: 'Åpne', nn: 'Opne', sv: 'Öppna' },
  'helpTopic.guides.none': {
    en: 'No page is linked yet. Ask the administrator of your clinic.',
    nb: 'Ingen side er lenket ennå. Spør administratoren i klinikken din.',
    nn: 'Inga side er lenkja enno. Spør administratoren i klinikken din.',
    sv: 'Ingen sida är länkad än. Fråga administratören på din klinik.',
  },

  'helpTopic.roles.where': {
    en: 'Each in the own clinics; e-health, the DHO team and communications in all. Nobody decides on an own proposal.',
    nb: 'Hver i sine klinikker; e-helse, DHO-teamet og kommunikasjon i alle. Ingen avgjør sitt eget forslag.',
    nn: 'Kvar i sine klinikkar; e-helse, DHO-teamet og kommunikasjon i alle. Ingen avgjer sitt eige forslag.',
    sv: 'Var och en på sina kliniker; e-hälsa, DHO-teamet och kommunikation på alla. Ingen beslutar om sitt eget förslag.',
  },

  'helpTopic.video.pt': {
    en: 'PT video communication (IKT and e-health): supplies the service, holds the start meeting with clinics and departments, trains section leaders and superusers where needed.',
    nb: 'PT-videokommunikasjon (IKT og e-helse): leverer tjenesten, holder oppstartsmøte med klinikker og avdelinger, lærer opp seksjonsledere og superbrukere ved behov.',
    nn: 'PT-videokommunikasjon (IKT og e-helse): leverer tenesta, held oppstartsmøte med klinikkar og avdelingar, lærer opp seksjonsleiarar og superbrukarar ved behov.',
    sv: 'PT videokommunikation (IKT och e-hälsa): levererar tjänsten, håller startmöte med kliniker och avdelningar, utbildar sektionschefer och superanvändare vid behov.',
  },
  'helpTopic.video.introducer': {
    en: 'Introducer of the clinic: plan of the rollout, equipment, start meetings, user support and user café, meetings across the clinics; follows the use by reports from DIPS and HSØ.',
    nb: 'Innføringsansvarlig i klinikken: utrullingsplan, utstyr, oppstartsmøter, brukerstøtte og brukerkafé, møter på tvers av klinikkene; følger bruken i rapporter fra DIPS og HSØ.',
    nn: 'Innføringsansvarleg i klinikken: utrullingsplan, utstyr, oppstartsmøte, brukarstøtte og brukarkafé, møte på tvers av klinikkane; følgjer bruken i rapportar frå DIPS og HSØ.',
    sv: 'Införandeansvarig på kliniken: utrullningsplan, utrustning, startmöten, användarstöd och användarkafé, möten mellan klinikerna; följer användningen i rapporter från DIPS och HSØ.',
  },
  'helpTopic.video.dips': {
    en: 'DIPS coordinator: trains the superusers, reports from DIPS and HSØ on the use and the number of video consultations, meetings across the clinics.',
    nb: 'DIPS-koordinator: lærer opp superbrukerne, rapporter fra DIPS og HSØ om bruken og antall videokonsultasjoner, møter på tvers av klinikkene.',
    nn: 'DIPS-koordinator: lærer opp superbrukarane, rapportar frå DIPS og HSØ om bruken og talet på videokonsultasjonar, møte på tvers av klinikkane.',
    sv: 'DIPS-koordinator: utbildar superanvändarna, rapporter från DIPS och HSØ om användningen och antalet videokonsultationer, möten mellan klinikerna.',
  },
  'helpTopic.video.superTreating': {
    en: 'Superuser among those who treat: user support, training, routines, workflow in the section.',
    nb: 'Superbruker behandler: brukerstøtte, opplæring, rutiner og arbeidsflyt i seksjonen.',
    nn: 'Superbrukar behandlar: brukarstøtte, opplæring, rutinar og arbeidsflyt i seksjonen.',
    sv: 'Superanvändare behandlare: användarstöd, utbildning, rutiner och arbetsflöde på sektionen.',
  },
  'helpTopic.video.superOffice': {
    en: 'Superuser in the office: user support, training, routines, workflow in the section.',
    nb: 'Superbruker kontor: brukerstøtte, opplæring, rutiner og arbeidsflyt i seksjonen.',
    nn: 'Superbrukar kontor: brukarstøtte, opplæring, rutinar og arbeidsflyt i seksjonen.',
    sv: 'Superanvändare kontor: användarstöd, utbildning, rutiner och arbetsflöde på sektionen.',
  },
  'helpTopic.video.plan': {
    en: 'Training plan',
    nb: 'Opplæringsplan',
    nn: 'Opplæringsplan',
    sv: 'Utbildningsplan',
  },
  'helpTopic.video.start': {
    en: 'Start meeting, 30 minutes: the introducer with leaders and superusers.',
    nb: 'Oppstartsmøte, 30 minutter: innføringsansvarlig med ledere og superbrukere.',
    nn: 'Oppstartsmøte, 30 minutt: innføringsansvarleg med leiarar og superbrukarar.',
    sv: 'Startmöte, 30 minuter: införandeansvarig med chefer och superanvändare.',
  },
  'helpTopic.video.training': {
    en: 'Training of users, 30 to 60 minutes: access and equipment, workflow, the procedures, sound and picture, safe surroundings.',
    nb: 'Brukeropplæring, 30 til 60 minutter: tilgang og utstyr, arbeidsflyt, prosedyrene, lyd og bilde, trygge omgivelser.',
    nn: 'Brukaropplæring, 30 til 60 minutt: tilgang og utstyr, arbeidsflyt, prosedyrane, lyd og bilete, trygge omgivnader.',
    sv: 'Användarutbildning, 30 till 60 minuter: åtkomst och utrustning, arbetsflöde, rutinerna, ljud och bild, trygg miljö.',
  },
  'helpTopic.video.single': {
    en: 'One to one for those who need it.',
    nb: 'Én til én for dem som trenger det.',
    nn: 'Éin til éin for dei som treng det.',
    sv: 'En till en för dem som behöver det.',
  },
  'helpTopic.video.systems': { en: 'The systems', nb: 'Systemene', nn: 'Systema', sv: 'Systemen' },
  'helpTopic.video.wherebyAdmin': {
    en: 'Whereby, administrator: creates and deletes users, edits the profile of the domain, and all that a user may.',
    nb: 'Whereby, administrator: oppretter og sletter brukere, redigerer profilen til domenet, og alt som en bruker kan.',
    nn: 'Whereby, administrator: opprettar og slettar brukarar, redigerer profilen til domenet, og alt som ein brukar kan.',
    sv: 'Whereby, administratör: skapar och tar bort användare, redigerar domänens profil, och allt som en användare får.',
  },
  'helpTopic.video.wherebyUser': {
    en: 'Whereby, user: one-time rooms, personal rooms, the own profile, and team rooms, which are not for treating patients.',
    nb: 'Whereby, bruker: engangsrom, personlige rom, egen profil, og teamrom, som ikke er til pasientbehandling.',
    nn: 'Whereby, brukar: eingongsrom, personlege rom, eigen profil, og teamrom, som ikkje er til pasientbehandling.',
    sv: 'Whereby, användare: engångsrum, personliga rum, egen profil, och teamrum, som inte är till för patientbehandling.',
  },
  'helpTopic.video.join': {
    en: 'Join.nhn: administered by Sykehuspartner, never here. A user takes part in meetings as their host.',
    nb: 'Join.nhn: administreres av Sykehuspartner, aldri her. En bruker deltar på møter som møteleder.',
    nn: 'Join.nhn: blir administrert av Sykehuspartner, aldri her. Ein brukar deltek på møte som møteleiar.',
    sv: 'Join.nhn: administreras av Sykehuspartner, aldrig här. En användare deltar i möten som mötesledare.',
  },
  'helpTopic.video.reports': {
    en: 'To check how video consultations are registered in DIPS, run report 6817 or report 1022269 (outpatient visits with URL).',
    nb: 'Registreringen av videokonsultasjoner i DIPS kontrolleres med rapport 6817 eller rapport 1022269 (oversikt over polikliniske besøk med URL).',
    nn: 'Registreringa av videokonsultasjonar i DIPS blir kontrollert med rapport 6817 eller rapport 1022269 (oversikt over polikliniske besøk med URL).',
    sv: 'Registreringen av videokonsultationer i DIPS kontrolleras med rapport 6817 eller rapport 1022269 (öppenvårdsbesök med URL).',
  },

  'helpTopic.mfa.what': {
    en: 'You sign in to Teams, and Teams signs you in to Malvakt. Malvakt is not told how you proved who you are: that several factors are asked for is decided by Conditional Access in Microsoft Entra.',
    nb: 'Du logger deg på Teams, og Teams logger deg på Malvakt. Malvakt får ikke vite hvordan du viste hvem du er: Conditional Access i Microsoft Entra avgjør at det kreves flere faktorer.',
    nn: 'Du loggar deg på Teams, og Teams loggar deg på Malvakt. Malvakt får ikkje vite korleis du viste kven du er: Conditional Access i Microsoft Entra avgjer at det blir kravd fleire faktorar.',
    sv: 'Du loggar in i Teams, och Teams loggar in dig i Malvakt. Malvakt får inte veta hur du visade vem du är: Conditional Access i Microsoft Entra avgör att flera faktorer krävs.',
  },
  'helpTopic.mfa.record': {
    en: 'Several factors by Conditional Access since {when}. {owner} answers for the rule.',
    nb: 'Flere faktorer ved Conditional Access siden {when}. Ansvarlig for regelen: {owner}.',
    nn: 'Fleire faktorar ved Conditional Access sidan {when}. Ansvarleg for regelen: {owner}.',
    sv: 'Flera faktorer genom Conditional Access sedan {when}. Ansvarig för regeln: {owner}.',
  },
  'helpTopic.mfa.none': {
    en: 'It is not recorded that Conditional Access asks for several factors. E-health records since when, and who answers for it, in the help under "{topic}".',
    nb: 'Det er ikke ført at Conditional Access krever flere faktorer. E-helse fører siden når, og hvem som er ansvarlig, i hjelpen under «{topic}».',
    nn: 'Det er ikkje ført at Conditional Access krev fleire faktorar. E-helse fører sidan når, og kven som er ansvarleg, i hjelpa under «{topic}».',
    sv: 'Det är inte noterat att Conditional Access kräver flera faktorer. E-hälsa noterar sedan när, och vem som ansvarar, i hjälpen under ”{topic}”.',
  },

  'helpTopic.data.own': {
    en: 'The SMS provider keeps messages by its contract with the trust. Backups of the database hold deleted messages until they are overwritten; numbers and texts in them are encrypted, and the keys are not in them. E-health knows the limits.',
    nb: 'SMS-leverandøren beholder meldinger etter avtalen med foretaket. Sikkerhetskopier av databasen har slettede meldinger til de blir overskrevet; numre og tekster er kryptert der, og nøklene ligger ikke i dem. E-helse kjenner fristene.',
    nn: 'SMS-leverandøren tek vare på meldingar etter avtalen med føretaket. Tryggingskopiar av databasen har sletta meldingar til dei blir skrivne over; nummer og tekstar er krypterte der, og nøklane ligg ikkje i dei. E-helse kjenner fristane.',
    sv: 'SMS-leverantören behåller meddelanden enligt avtalet med organisationen. Säkerhetskopior av databasen har raderade meddelanden kvar tills de skrivs över; nummer och texter är krypterade där, och nycklarna finns inte i dem. E-hälsa känner till tidsgränserna.',
  },

  'fault.help_too_long': {
    en: 'Write 1500 characters at most.',
    nb: 'Skriv høyst 1500 tegn.',
    nn: 'Skriv høgst 1500 teikn.',
    sv: 'Skriv högst 1500 tecken.',
  },
  'fault.help_hidden': {
    en: 'There are hidden characters in the text. Write it anew.',
    nb: 'Teksten har skjulte tegn. Skriv den på nytt.',
    nn: 'Teksten har skjulte teikn. Skriv han på nytt.',
    sv: 'Texten har dolda tecken. Skriv den på nytt.',
  },
  'fault.mail_unfit': {
    en: 'Write one e-mail address, such as support@example.com.',
    nb: 'Skriv én e-postadresse, som support@example.com.',
    nn: 'Skriv éi e-postadresse, som support@example.com.',
    sv: 'Skriv en e-postadress, som support@example.com.',
  },
  'fault.help_phone': {
    en: 'Write one phone number, in figures.',
    nb: 'Skriv ett telefonnummer, med sifre.',
    nn: 'Skriv eitt telefonnummer, med siffer.',
    sv: 'Skriv ett telefonnummer, med siffror.',
  },
  'fault.mfa_day': {
    en: 'Choose the day on which the rule took effect, today at the latest.',
    nb: 'Velg dagen da regelen trådte i kraft, senest i dag.',
    nn: 'Vel dagen då regelen tok til å gjelde, seinast i dag.',
    sv: 'Välj dagen då regeln började gälla, senast i dag.',
  },
  'fault.help_url': {
    en: 'Write a whole address that begins with https:// and holds no user name.',
    nb: 'Skriv en hel adresse som begynner med https:// og er uten brukernavn.',
    nn: 'Skriv ei heil adresse som byrjar med https:// og er utan brukarnamn.',
    sv: 'Skriv en hel adress som börjar med https:// och saknar användarnamn.',
  },
  'fault.help_link_taken': {
    en: 'This address is in the help already.',
    nb: 'Denne adressen er i hjelpen allerede.',
    nn: 'Denne adressa er alt i hjelpa.',
    sv: 'Adressen finns redan i hjälpen.',
  },
  'fault.help_links_full': {
    en: 'The help holds twelve links at most. Remove one first.',
    nb: 'Hjelpen har høyst tolv lenker. Fjern en først.',
    nn: 'Hjelpa har høgst tolv lenkjer. Fjern ei først.',
    sv: 'Hjälpen har högst tolv länkar. Ta bort en först.',
  },

  'command.support': {
    en: 'support',
    nb: 'brukerstøtte|support',
    nn: 'brukarstøtte|support',
    sv: 'support|användarstöd',
  },
  'command.guides': {
    en: 'guides|procedures',
    nb: 'veiledere|prosedyrer',
    nn: 'rettleiarar|prosedyrar',
    sv: 'guider|rutiner',
  },
  'help.support': {
    en: 'trouble with your own account: whom to ask',
    nb: 'trøbbel med din egen konto: hvem du spør',
    nn: 'trøbbel med din eigen konto: kven du spør',
    sv: 'problem med ditt eget konto: vem du frågar',
  },
  'help.guides': {
    en: 'procedures, guides and pages of the trust',
    nb: 'foretakets prosedyrer, veiledere og sider',
    nn: 'prosedyrar, rettleiarar og sider frå føretaket',
    sv: 'organisationens rutiner, guider och sidor',
  },
})
