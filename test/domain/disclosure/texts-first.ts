/**
 * Labelled texts, written before any tuning, in many manners. One text a line: `ok`, `warn` or `block`, a bar, the
 * text. `warn` and `block` both count as unsafe; which of the two is a matter of degree.
 */
export const firstTexts = `
ok|Hei, vi vil gjerne minne om timen din {dato} kl. {kl}. Gi oss beskjed på {tlf} om den ikke passer.
ok|Kjære {fornavn}! Avtalen vår torsdag må dessverre flyttes. Nytt tidspunkt kommer i posten.
ok|PÅMINNELSE! Du har time {dato}. Møt 15 min før. Husk legitimasjon og frikort.
ok|Vi rekk ikkje timen din til avtalt tid, vi er forseinka. Ny tid er kl {kl}.
ok|Det er trangt om parkering ved hovedinngangen denne uka. Beregn ekstra tid eller ta buss.
ok|Heisen i bygg C er ute av drift. Bruk trappa eller heisen i bygg D.
ok|Ny gateadresse: Storgata 14, inngang fra bakgården. Skilt viser vei.
ok|Uteblir du uten å si fra, må du betale et gebyr på 1500 kr.
ok|Du kan ta med deg en ledsager hvis du ønsker det.
ok|Trenger du tolk? Meld fra til oss på {tlf} senest tre dager før.
ok|Ikke svar på denne SMS-en, den leses av ingen.
ok|Vi har stengt i påskeuka. Telefonen er åpen igjen tirsdag kl. 8.
ok|Klokka stilles i natt, husk at timen din er etter sommertid.
ok|Fakturaen for utebliven time sendes til deg i posten. Spørsmål om beløpet? Ring {tlf}.
ok|Vi får ikke kontakt med deg på nummeret vi har. Oppdater telefonnummeret ditt på helsenorge.no.
ok|Du står på listen vår over dem som kan komme på kort varsel. Vil du ha en ledig time i morgen kl. 10? Ring oss.
ok|Kan du svare på noen spørsmål om hvordan du opplevde besøket? Undersøkelsen er anonym: {lenke}
ok|Det blir arbeid på vannledningen torsdag. Toalettene i første etasje er stengt mellom 9 og 11.
ok|Hei. Timen står fortsatt, men i nye lokaler: {sted}. Følg gul linje fra resepsjonen.
ok|Takk for praten i dag! Ny avtale: {dato} kl. {kl}.
ok|Hugs at barnet ditt må ha følgje av ein vaksen.
ok|Vi byter lokale! Frå 1. mars finn du oss i Fjordgata 3, andre høgda.
ok|Timen er avlyst fordi legen er sjuk. Vi sender ny innkalling.
ok|Det er meldt uvêr og stengde vegar. Kjem du deg ikkje fram, ring {tlf}.
ok|Kan ikkje timen nyttast, må du seie frå innan 24 timar, elles må du betale gebyr.
ok|Dørene er låste etter kl. 16. Ring på klokka ved inngangen.
ok|Me flytter timen din ei veke fram. Ny tid er {dato}.
ok|Velkomen til oss! Ta bussen til haldeplassen Sjukehuset og gå inn hovudinngangen.
ok|Drosjen hentar deg kl. {kl}. Ha med rekvisisjonsnummeret.
ok|Du vil bli oppringt frå eit anonymt nummer mellom {tider}. Ver snill å ta telefonen.
ok|Vi håper vi ses på onsdag! Parkering bak bygget er gratis for besøkende.
ok|Legg mobilen på lydløs når du kommer inn på venterommet.
ok|Kvittering for betalt egenandel ligger i appen.
ok|Velkommen til foreldremøte i auditoriet kl. 18. Kaffe og frukt blir servert.
ok|Møterommet er byttet fra 2B til 3A. Resten er som før.
ok|Glemte du paraplyen din? Den ligger i resepsjonen.
ok|Nøkkelkort til hotellet får du i skranken ved ankomst.
ok|Sommertid: i uke 28-31 har vi åpent kl. 9-14.
ok|Vi prøvde å ringe, men kom ikke gjennom. Prøver igjen i morgen formiddag.
ok|Legen din er dessverre borte i dag. Vi finner en ny dato og sender deg brev.
ok|Avd. ber deg ta kontakt på telefon {tlf} snarest, helst før lunsj.
ok|Hallo, har du husket å fylle ut skjemaet vi sendte? Fristen er fredag.
ok|Beskjed til foreldre: gruppen slutter en halvtime tidligere i dag.
ok|Besøkstiden er kl. 17-19. Av hensyn til andre ber vi om høyst to besøkende om gangen.
ok|Skal du avbestille? Logg inn med BankID på helsenorge.no og velg timeavtaler.
ok|Hunden din kan dessverre ikke være med inn.
ok|Vi bekrefter at vi har mottatt meldingen din. Du hører fra oss innen fem virkedager.
ok|Er du forhindret? Ingen fare, ring {tlf} så finner vi noe annet.
ok|Pga streik i kollektivtrafikken kan det ta lengre tid å komme fram. Vi holder av timen din i 20 min.
ok|Ditt besök {datum} är inställt. Vi beklagar och återkommer med en ny tid.
ok|Glöm inte legitimation. Utan giltigt id kan vi inte ta emot dig.
ok|Hej! Hinner du inte till oss i dag? Hör av dig så bokar vi om.
ok|Besöksentrén är flyttad på grund av ombyggnad. Följ de blå skyltarna.
ok|Kom gärna tio minuter innan för att betala patientavgiften i kassan.
ok|Sent återbud eller utebliven tid kostar 400 kr.
ok|Vi har bytt telefonnummer. Från och med måndag når du oss på {tlf}.
ok|Din vårdnadshavare behöver följa med till besöket.
ok|Du är välkommen att vänta i caféet på bottenvåningen.
ok|Kallelsen skickas hem till din folkbokföringsadress.
ok|Länken till videomötet skickas ut en kvart innan. Testa ljud och bild i god tid.
ok|Vi stänger kl. 12 dagen före midsommarafton. Glad midsommar!
ok|Hissarna i hus 4 är avstängda. Ta trapporna eller gå via kulverten.
ok|Passar inte tiden? Boka om via 1177.se senast dagen före.
ok|Tack för ditt samtal. En medarbetare ringer upp dig under eftermiddagen.
ok|Vänligen svara JA om du kommer, NEJ om du får förhinder.
ok|Taxi är beställd till kl. {kl}. Chauffören möter dig utanför huvudentrén.
ok|Träffen på torsdag blir i aulan istället. Fika från 13.30.
ok|Ni är varmt välkomna! Barnvagnar kan ställas i hallen.
ok|Vi saknar uppgift om din nya adress. Kontakta oss på {tlf}.
ok|Uppdatera dina kontaktuppgifter när du loggar in nästa gång.
ok|Reserabatt? Spara kvittot och skicka in det till regionen.
ok|Den här sms-påminnelsen går inte att besvara.
ok|Obs! Nya öppettider: mån-tors 8-16, fre 8-14.
ok|Ni kan lämna barnet hos oss medan ni parkerar.
ok|We look forward to seeing you on {date}. Please bring a photo ID.
ok|Running late? Let us know on {phone} and we will do our best to fit you in.
ok|The car park is full on weekdays. We recommend public transport.
ok|Your visit on {date} has been moved to a different room: {room}.
ok|This is an automated message. Replies are not read.
ok|Sorry we missed your call. Our lines open at 8 am.
ok|You can bring one friend or family member with you.
ok|The clinic is closed on Monday due to the bank holiday.
ok|Reminder: {date} at {time}. If you no longer need this appointment, tell us so somebody else can have it.
ok|Please arrive ten minutes early to check in at the machine by the door.
ok|An interpreter has been booked for your visit.
ok|Unpaid fees can be settled with a card at reception.
ok|Heavy snow expected tomorrow. Allow extra time for your journey.
ok|We have tried to ring you twice. Please call {phone}.
ok|Your video call starts at {time}. Click the link: {link}
ok|The taxi will pick you up at {time}. Wait by the main gate.
ok|Kl {kl} i morgen sees vi! Ring hvis noe :)
ok|hei du har time i morra kl 10 si fra om du ikke kan
ok|Paminnelse: du har time hos oss tirsdag kl 13. Mvh sykehuset
ok|Vi ber deg moete i resepsjonen naar du kommer.
ok|Timen din e flytta te onsdag. Ring viss det ikkje passa.
ok|Koss går det, får du brukt timen på mandag? Sei ifrå te oss.
ok|Vi må spørja deg om å koma ein time seinare enn planlagt.
ok|Du har fått melding i innboksen på helsenorge.no. Les den før du kommer.
ok|Verdisaker kan låses inn i skap ved garderoben. Mynt trengs ikke.
ok|Det er lov å ta bilder i foajeen, men ikke ellers.
ok|Kursleder er forsinket, vi begynner kl. 10.15 i stedet.
ok|Bestill time hos oss på nett, det går raskere enn telefon.
ok|Ta med kvitteringer for reise og parkering.
ok|Du får snakke med Kari, som er koordinator hos oss. Hun ringer fredag.
ok|Frammøte i ekspedisjonen, 4. etasje. Trekk kølapp.
ok|Adgang kun via sørsiden, nordsiden er sperret på grunn av kran.
ok|Vi har flyttet inn i det nye bygget ved elva. Gangbrua fra stasjonen er åpen.
ok|Postboks og e-post er uendret.
ok|Vi rullar ut ett nytt bokningssystem under helgen. Webbtidbok är stängd lördag-söndag.
ok|Missat samtal från oss? Ring växeln och be att få bli kopplad till {enhet}.
ok|Buss 3 och 7 stannar precis utanför. Resan tar ungefär en kvart från centrum.
ok|Lås cykeln i cykelstället på framsidan.
ok|Bra att veta: kontanter tas inte emot, endast kort eller Swish.
ok|I samband med julhelgen har vi begränsad bemanning i telefonen.
ok|Your booking reference is {count}. Quote it when you call.
ok|If you have moved, please tell us your new address before Friday.
ok|Doors open at 7.30. There is a coffee machine in the waiting room.
ok|Hi, it's the hospital. Could you ring us back about your booking? Thanks.
block|Du har time på hjertepoliklinikken {dato} kl. {kl}.
block|Vi minner om rusbehandlingen din som starter mandag.
block|Psykiatritimen er flyttet til {dato}.
block|Svarene på prøvene dine er kommet. Ring {tlf}.
block|Resultatet av undersøkelsen foreligger nå i journalen din.
warn|Møt fastende til timen i morgen kl. 8.
warn|Du må ikke spise eller drikke noe etter midnatt før timen.
warn|Ta med alle medisiner du bruker.
block|Behandlingsplanen din er klar.
block|Gratulerer med den lille! Vi sees til kontroll om seks uker.
block|Du skal ligge inne noen dager, pakk toalettsaker.
warn|Ha med noen som kan kjøre deg hjem etterpå.
block|Henvisningen fra fastlegen din er mottatt, du får time innen tre måneder.
block|Du er vurdert til å ha rett til nødvendig helsehjelp.
warn|Husk krykkene dine når du kommer.
warn|Timen hos fysio er flyttet til fredag.
block|Kurset «Lev godt med kols» starter {dato}.
block|Du har plass på lærings- og mestringskurs for deg med leddgikt.
block|MR av hodet er satt opp {dato}.
warn|Røntgen kl. 09.15, oppmøte kl. 9.
block|Ta blodprøve på laben en time før.
block|Dialysen begynner kl. 7 i morgen.
block|Husk å ta sprøyten din før du reiser.
block|Vi har fornyet resepten på Eliquis.
block|Dette gjelder IKKE kreft, bare en vanlig time.
block|Timen på «barnepsyk» er flyttet.
block|Legen kan nå si at prøven var negativ.
block|P.s.y.k.o.l.o.g.e.n venter deg kl. {kl}.
block|Time på rus poliklinikken {dato}.
block|Gyn.pol: husk timen din.
block|Jordmora ringer deg i morgon.
block|Tvillingene skal ha time samtidig kl. 11.
block|Svangerskapskontrol hos oss {dato}.
block|Velkomen til overvektspoliklinikken.
block|Avrusinga di startar måndag.
block|Ultralyden av magen din er sett opp til {dato}.
block|Ikkje drikk alkohol døgnet før.
block|Du skal inn til operasjon, ring for klokkeslett.
block|Stomisykepleieren tar imot deg {dato}.
block|Kom til sårskift hver tirsdag.
block|Hørselsentralen har nye batterier til deg.
warn|Høyreapparatet ditt kan hentes hos oss.
block|Vi kan fjerne gipsen din torsdag.
block|Diabetessykepleier venter deg i rom 12.
warn|Vaksinetimen din er i morgen.
block|Vi trenger en urinprøve, ta med glass fra apoteket.
block|Sykemeldingen din er sendt til arbeidsgiver.
block|Innleggelsen er utsatt til {dato}.
block|Husk treningsdagboken fra ryggskolen.
warn|Kostholdsveileder har ledig tid til deg.
block|Nå er det på tide å slutte å røyke! Bli med i gruppen vår.
warn|Tannlegen venter deg kl. {kl}.
block|Cellegiftkuren flyttes en uke.
block|k.r.e.f.t.avdelingen minner om time
block|Time hos psykoIog {dato}
block|Du har time på р​sykiatrisk poliklinikk
block|Time ved p5yk1atrisk
block|Påminning: elektrosjokk? nei, ECT-time {dato}.
block|Søvnapnéutstyret ditt er klart til henting.
block|Assistert befruktning: oppmøte {dato}.
block|Timen din på Olafiaklinikken er bekreftet.
block|Vi ringer angående livmorhalsprøven din.
block|Grønt lys fra legen: svulsten er godartet.
warn|Alle funn var normale, du trenger ikke ny time.
block|Ikke ta blodfortynnende to dager før.
block|Slutt å ta medisinen tre dager før timen.
warn|Du må dusje med desinfiserende såpe kvelden før.
warn|Pårørende kan hente deg etter inngrepet.
warn|Sett av tid til hvile resten av dagen etter behandlingen.
block|Ditt provsvar finns nu att läsa på 1177.
block|Tid på barnmorskemottagningen {datum}.
block|Du har blivit remitterad till oss av din vårdcentral.
warn|Var fastande från midnatt.
warn|Ät inget efter kl. 22 kvällen innan.
block|Psykologen är sjuk, din tid ställs in.
block|Din operation är framflyttad.
warn|Ta med dina mediciner i originalförpackning.
block|Hjärtmottagningen söker dig.
block|KBT-gruppen ses på onsdag.
block|Beroendecentrum: ny tid {datum}.
warn|Röntgen, plan 2, kl {kl}.
block|Läkaren vill diskutera svaret på din biopsi.
block|Dina hörapparater är lagade.
warn|Arbetsterapeuten kommer hem till dig {datum}.
warn|Dietisten väntar på dig i rum 3.
warn|Sjukgymnasten har fått ledig tid, vill du ha den?
block|Tid för mammografiscreening.
block|Grattis till bebisen! BVC hör av sig.
block|Du kallas till cellprov {datum}.
block|Ta inte din insulin på morgonen.
block|Blodtrycksmätning hos distriktssköterskan {datum}.
block|Inskrivning kl. 7, räkna med att bli inlagd över natten.
warn|Du behöver ha någon hos dig första natten.
block|Urologmottagningen påminner: {datum}.
block|Rökavvänjningen börjar på måndag, sluta röka nu!
block|Ditt sjukintyg är klart.
block|Din väntan på knäoperationen är snart över.
block|A D H D-utredningen fortsätter {datum}.
block|Alk0holgruppen träffas i sal 4.
block|Spiralen kan sättas in {datum}.
block|Minnesmottagningen har en tid till dig.
block|Könssjukdomar smittar: du behöver testa dig.
block|Du kan ha blivit utsatt för smitta, kontakta oss.
warn|Glöm inte dina glasögon till synundersökningen.
block|Allergiutredning dag 2: {datum}.
warn|Ögonkliniken, hiss B.
block|Your test results are in. Please call {phone}.
block|The lab has your sample. We'll be in touch.
warn|Do not eat or drink for six hours before you come.
warn|Please arrange for somebody to drive you home.
block|The oncology team will see you at {time}.
block|Your treatment plan is ready for collection.
block|Chemo starts Monday at 9.
block|Maternity unit: please call us back.
block|Congratulations on your pregnancy! First visit {date}.
warn|Your physio appointment is at {time}.
warn|Bring a list of the medicines you take.
block|Stop taking aspirin five days before.
block|You have been referred to us by your GP.
block|Report to the surgical ward at 7 am.
block|Your colonoscopy is on {date}.
warn|X-ray at {time}, level 0.
block|It's nothing to do with cancer, but we need to talk.
block|Your sexual health check is due.
block|Time to quit smoking? Our group meets Tuesdays.
block|Your blood pressure clinic is moved.
block|Your knee replacement is scheduled for {date}.
block|Come to the ADHD assessment on {date}.
block|p s y c h i a t r y outpatient, {date}
block|You are entitled to necessary treatment by {date}.
warn|The waiting list for hearing aids is now 6 weeks.
block|Your sick note is ready.
block|We need a stool sample before your visit.
warn|Wear loose clothing that is easy to take off.
warn|How have you been feeling since your last visit?
block|Your prescription for sertraline is ready.
warn|We have good news about your scan.
block|You will stay on the ward overnight.
warn|Ditt hjelpemiddel er klart og kan hentes.
block|Sikkert ikke farlig, men kulen i brystet må sjekkes.
block|Overgrepsmottaket har ringt deg.
block|Hjemmedialyse: levering av utstyr {dato}.
warn|Følg dietten du fikk av oss fram til timen.
block|Du har fått innvilget rehabiliteringsopphold.
warn|Hudlegen har fått en ledig time.
block|Samtalegruppe for deg som har mistet noen.
block|Skolen for deg med eksem starter over nyttår.
block|Du er innkalt til kontroll av moderkreftvaksine? Nei, HPV-vaksine.
block|Logopeden flytter timen.
block|ME-kurset, gang 3 av 6: {dato}.
block|BUP Tønsberg: ny tid {dato}.
block|LAR-timen er avlyst.
block|Du har time på KK {dato}.
block|EEG {dato} kl. {kl}. Vask håret kvelden før.
block|Taletrening torsdag kl. 12.
block|Vi sees til ny runde med stråling mandag.
block|Prøv å få sove mindre natten før undersøkelsen.
block|Pustetestene tar 45 minutter.
block|Sondeernæring: ny levering {dato}.
block|Tvangstankegruppa møtes hver onsdag.
`
