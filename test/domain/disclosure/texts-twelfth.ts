/** A twelfth set: short reminders as staff of a clinic write them, in four languages, some that only hint. */
export const twelfthTexts = `
reveals|Husk å møte fastende til undersøkelsen {dato} kl. {kl}. Siste måltid kvelden før.
reveals|Ta med avføringsprøven når du kommer {dato}.
reveals|Du er satt opp til ny samtale med psykolog {dato} kl. {kl}.
reveals|Resultatet av celleprøven din er klart. Logg inn på helsenorge.
reveals|Vi minner om at du skal ta tablettene dine morgen og kveld fram til {dato}.
reveals|Du har time til mammografi {dato} kl. {kl}. Oppmøte: {sted}.
reveals|Minner om time hos ruspoliklinikken {dato}.
reveals|Ditt barn har time til vaksinasjon {dato} kl. {kl}.
reveals|Møt opp på dialyseavdelingen {dato} kl. {kl}.
reveals|Sårstell hos oss {dato} kl. {kl}. Ikke dusj før du kommer.
reveals|Du kan hente høreapparatet ditt {dato} etter kl. {kl}.
reveals|Ultralyd av magen er flyttet til {dato} kl. {kl}.
reveals|Svar på blodprøven: alt fint. Hilsen {avd}
reveals|Du må tømme blæren før timen {dato}.
reveals|Operasjonen din er utsatt til {dato}. Ring {tlf} ved spørsmål.
reveals|Velkommen til fertilitetsklinikken {dato} kl. {kl}.
reveals|Påminnelse: svangerskapskontroll {dato} kl. {kl}.
reveals|Vi har mottatt henvisning fra fastlegen om knesmertene dine.
reveals|Time for fjerning av sting: {dato} kl. {kl}.
reveals|Ta ikke Marevan de siste tre dagene før du kommer {dato}.
reveals|Du får time til gruppeterapi for angst {dato}.
reveals|Kontroll av pacemaker {dato} kl. {kl}, {sted}.
reveals|Ta med insulinpennen og måleapparatet ditt {dato}.
reveals|Gipsen skal av {dato} kl. {kl}. Møt i {sted}.
reveals|Vi ønsker å følge opp vekten din. Møt {dato}.
reveals|Din tid hos dietisten är {dato} kl. {kl}.
reveals|Kom ihåg att ta med urinprov till besöket {dato}.
reveals|Du är välkommen till BUP {dato} kl. {kl}.
reveals|Provsvaret har kommit. Logga in på 1177.
reveals|Dags för cellprovtagning {dato} kl. {kl} hos oss.
reveals|Påminnelse om strålbehandling {dato} kl. {kl}.
reveals|Ditt recept är förnyat. Hämta på apoteket.
reveals|Tid för hjärtultraljud {dato} kl. {kl}.
reveals|Vi ringer dig {dato} om din sjukskrivning.
reveals|Fasta från midnatt inför {dato}.
reveals|Ta inga blodförtunnande tabletter före {dato}.
reveals|Du är kallad till koloskopi {dato}. Följ laxeringsanvisningen.
reveals|Välkommen till barnmorskan {dato} kl. {kl}.
reveals|Beroendemottagningen väntar dig {dato} kl. {kl}.
reveals|Ditt hörselprov är bokat {dato} kl. {kl}.
reveals|Du har time til kontroll av føflekken {dato}.
reveals|Hugs å ta med medisinlista di {dato} kl. {kl}.
reveals|Du har fått time til røntgen {dato} kl. {kl}.
reveals|Legen vil snakke med deg om prøvesvaret {dato}.
reveals|Your MRI scan is on {dato} at {kl}.
reveals|Please bring your inhaler to the appointment {dato}.
reveals|Your test came back negative.
reveals|Reminder: counselling session {dato} at {kl}.
reveals|Do not eat or drink six hours before you come on {dato}.
reveals|Kreftpoliklinikken: ny time {dato} kl. {kl}.
reveals|Du skal til hjertemedisinsk poliklinikk {dato}.
reveals|Smertestillende bør tas en time før oppmøte {dato}.
reveals|Du er nå utskrevet. Husk sykemeldingen din.
reveals|Tarmutredningen starter {dato}. Hent tømmingsmiddel på apoteket.
reveals|Vi har time til deg for oppfølging etter fødselen {dato}.
reveals|Samtale om spiseproblemene dine {dato} kl. {kl}.
reveals|Ny time for allergitest {dato} kl. {kl}.
reveals|Injeksjonen din er bestilt. Møt {dato}.
reveals|Du har tid för ögonbottenfotografering {dato}.
reveals|Behandlingen din fortsetter {dato} kl. {kl}.
ok|Du har time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer det ikke, ring {tlf}.
ok|Timen din er flyttet til {dato} kl. {kl}. Hilsen {avd}
ok|Vi prøvde å ringe deg i dag. Ring oss på {tlf} mellom kl. 9 og 14.
ok|Husk timen din i morgen kl. {kl}. Møt i resepsjonen.
ok|Timen {dato} er avlyst. Du får ny innkalling.
ok|Du har fått et brev fra oss. Logg inn på helsenorge.no for å lese det.
ok|Skjemaet er sendt deg. Fyll det ut før {dato}.
ok|Videosamtalen starter kl. {kl}. Bruk lenken {lenke}.
ok|Parkering: P-hus vest. Beregn 20 minutter ekstra.
ok|Møt opp i hovedinngangen {dato} kl. {kl}. Ta med legitimasjon.
ok|Egenandel betales i automaten. Spørsmål: {tlf}.
ok|Svar JA for å bekrefte timen eller NEI for å avbestille.
ok|Vi har ledig time tidligere enn avtalt. Ring {tlf} om du ønsker den.
ok|Inngangen er flyttet til bygg C fra {dato}.
ok|Denne meldingen kan ikke besvares.
ok|Vi er forsinket i dag. Timen din starter ca. kl. {kl}.
ok|Du må gi beskjed senest 24 timer før om du ikke kan komme.
ok|Ta heisen til 3. etasje og følg skiltene til {sted}.
ok|Du kan ta med en pårørende til timen {dato}.
ok|Din tid hos oss är {dato} kl. {kl}. Plats: {sted}.
ok|Vi har försökt nå dig. Ring {tlf} vardagar 8-16.
ok|Ditt besök är flyttat till {dato} kl. {kl}.
ok|Du har ett nytt meddelande från oss. Logga in på 1177.se.
ok|Kom 10 minuter före utsatt tid och anmäl dig i receptionen.
ok|Avboka senast 24 timmar före besöket på {tlf}.
ok|Ta med giltig legitimation till besöket {dato}.
ok|Videosamtalet börjar kl. {kl}. Länk: {lenke}.
ok|Vi ringer upp dig {dato} mellan kl. {kl} och kl. {kl}.
ok|Besöket {dato} är inställt. Vi kontaktar dig med en ny tid.
ok|Parkera vid entré B. Avgift gäller dygnet runt.
ok|Tack för ditt besök. Lämna gärna synpunkter på {lenke}.
ok|Hugs avtalen din {dato} kl. {kl}. Oppmøte: {sted}.
ok|Du har fått ny time {dato} kl. {kl}. Ring {tlf} om det ikkje passar.
ok|Me prøvde å nå deg. Ring oss på {tlf}.
ok|Your appointment is on {dato} at {kl}. Location: {sted}.
ok|We tried to call you. Please ring {tlf}.
ok|Your appointment has been moved to {dato} at {kl}.
ok|Please arrive ten minutes early and report to reception.
ok|To cancel, call {tlf} no later than the day before.
ok|Buss 20 stopper rett utenfor inngangen.
ok|Drosjerekvisisjon er sendt deg i posten.
ok|Resepsjonen er stengt mellom 11.30 og 12.
ok|Timen er bekreftet. Velkommen {dato}!
ok|Vi har fått ny adresse: {sted}.
ok|Du har ikke møtt til avtalt time {dato}. Ta kontakt på {tlf}.
ok|Det er ventetid på telefonen i dag. Prøv igjen i morgen.
ok|Kafeen i 1. etasje er åpen til kl. 15.
ok|Hør på lydfilen vi sendte før møtet {dato}.
ok|Grunnet streik må vi flytte timen din. Du hører fra oss.
reveals|Vi har fått svar på prøven du tok forrige uke.
reveals|Alt så fint ut sist, neste kontroll er {dato}.
reveals|Du kan spise som vanlig igjen etter besøket.
reveals|Ta av deg smykker og metall før du kommer inn.
reveals|Noen må kjøre deg hjem etterpå {dato}.
reveals|Du må regne med å være her to netter fra {dato}.
reveals|Ta med løstsittende klær og gode sko til treningen {dato}.
reveals|Hilsen jordmor ved {avd}.
reveals|Det tar noen dager før du merker virkning.
reveals|Pumpen din skal etterfylles {dato}.
reveals|Din läkare vill träffa dig innan du påbörjar kuren {dato}.
reveals|Bandagen får inte bli blöt före {dato}.
reveals|Ta med kosthållsdagboken till {dato}.
reveals|Nålen ska dras {dato} kl. {kl}.
reveals|Skinna skal justeres {dato} kl. {kl}.
reveals|Kuren din starter {dato}.
reveals|Vi minner om årskontrollen av implantatet ditt.
reveals|Vår sykepleier kommer hjem til deg {dato} med nytt utstyr til stomien.
reveals|Du har time hos sexolog {dato}.
reveals|Din plass på avgiftningen er klar {dato}.
reveals|Ring oss hvis feberen stiger.
reveals|Hvis du blør mye, ring {tlf}.
reveals|Vi trenger en ny prøve fra deg.
reveals|Testen må tas på nytt {dato}.
reveals|Møt til Covid-test {dato}.
reveals|Hei! Dosen din økes fra {dato}.
reveals|Barnet ditt er satt opp til mandeloperasjon.
reveals|Time til synstest {dato} kl. {kl}.
reveals|Kom til hudavdelingen {dato}.
reveals|Du har tid hos kurator {dato} kl. {kl}.
reveals|Din tid på ögonmottagningen {dato} kl. {kl}.
reveals|Vi har hittat en ledig plats för din operation {dato}.
reveals|Kallelse till hälsokontroll {dato}.
reveals|Diabetessköterskan ringer {dato}.
reveals|Møte med sosionom om rusmestring {dato}.
reveals|Fyll ut smertekartet før {dato}.
reveals|Lungefunksjonstest {dato} kl. {kl}. Ikke røyk samme dag.
reveals|Ta bilder av såret og send oss.
reveals|Du er innkalt til screening {dato}.
reveals|Du må slutte med p-pillene fire uker før {dato}.
ok|Husk å ta med briller om du bruker det når du skal fylle ut skjemaet.
ok|Vi har prøvd ny telefonløsning. Ring {tlf}.
ok|Testmelding: se bort fra denne.
ok|Møt presis. Ved forsinkelse, ring {tlf}.
ok|Kontroller at adressen din er riktig på helsenorge.no.
ok|Kontrollér tiden din på {lenke}.
ok|Timen er satt opp hos ny behandlende enhet: {sted}.
ok|Her er lenken til videomøtet: {lenke}. Test lyd og bilde på forhånd.
ok|Operasjon rent hus: inngang A er stengt {dato}.
ok|Svar på undersøkelsen om hvordan du opplevde besøket: {lenke}.
ok|Vi gjennomfører en brukerundersøkelse. Delta her: {lenke}.
ok|Kom i god tid, det er kø ved skranken.
ok|Pasienthotellet har plass til deg fra {dato}.
ok|Du kan vente i bilen til vi ringer.
ok|Vaktmesteren stenger parkeringen kl. 22.
ok|Ta med bankkort.
ok|Ta med utfylt skjema til timen {dato}.
ok|Sjekk inn på skjermen når du kommer.
ok|Enkäten om ditt besök finns här: {lenke}.
ok|Undersök gärna vår nya webbplats.
ok|Vi har öppet som vanligt på trettondagen.
ok|Trapphuset är avstängt, ta hissen.
ok|Glöm inte att anmäla dig i incheckningen.
ok|Barn under 12 år skal ha følge av voksen.
ok|Du får samtalen fra skjult nummer.
ok|Timen din er nå et telefonmøte {dato} kl. {kl}.
ok|Legg igjen beskjed på {tlf}, så ringer vi opp.
ok|Du er velkommen tilbake når det passer.
ok|Behandlingstid for klager er åtte uker.
ok|Vi behandler saken din og gir svar innen {dato}.
ok|Vi tester brannalarmen {dato}.
ok|Pusseoppgang: bruk inngang D.
ok|Du får refundert reisen via helsenorge.no/pasientreiser.
ok|Prøv igjen senere.
ok|Møterommet er i etasjen over.
`
