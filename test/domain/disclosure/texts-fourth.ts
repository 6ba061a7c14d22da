/**
 * A fourth set, in the manner of a checklist: one matter a line, all four languages. Measured as it stood when it was
 * written (docs/disclosure.md).
 */
export const fourthTexts = `
ok|Timen din er endret fra fysisk oppmøte til telefon.
ok|Vi har dårlig samvittighet for at du måtte vente så lenge i går.
ok|Nå er det enklere å finne oss: skiltingen er byttet ut.
ok|Ønsker du nynorsk i brevene? Endre målform i profilen din.
ok|Ta med kvittering fra drosjen, så får du pengene tilbake.
ok|Vi har satt av 90 minutter til deg.
ok|Beskjed fra resepsjonen: bilen din blokkerer for varelevering.
ok|Timen blir slått sammen med den du har uka etter.
ok|Skap nr. 8 må tømmes innen fredag.
ok|Vis denne meldingen i luka.
ok|Vi tar imot deg i hovedhallen, se etter en i rød vest.
ok|Oppstarten er skjøvet til over sommeren.
ok|Fritidsklubben låner ut lokalet, så det kan være litt støy.
ok|Du er påmeldt. Deltakeravgiften er 200 kr.
ok|Vi minner om fristen for å levere inn spørreskjemaet.
ok|Gratis kaffe til alle som venter.
ok|Ha billetten klar når kontrolløren kommer.
ok|Gå ikke glipp av plassen din, svar innen søndag.
ok|Ny passordordning fra 1. juni. Følg veiledningen på skjermen.
ok|Nærmeste ladepunkt er ved matbutikken.
ok|Adressa di manglar husnummer. Kan du sende oss det?
ok|Vi fann ikkje namnet ditt i folkeregisteret. Ring oss.
ok|Samlinga blir utandørs, kle deg godt.
ok|Bygget er ope heile døgnet, men vakta sit der berre på dagtid.
ok|Billettane ligg klare i luka på stasjonen.
ok|Gløymde du jakka di? Ho heng i garderoben.
ok|Du har plass på venterommet i andre høgda, til venstre for heisen.
ok|Kaféen sel rundstykke og kaffi.
ok|Vi måtte byte sjåfør, så det blir ei lita forseinking.
ok|Ordføraren opnar det nye bygget på laurdag. Alle er velkomne.
ok|Vi har tappat bort din nyckel. Kan du höra av dig?
ok|Se till att telefonen är påslagen och laddad.
ok|Du har fått en plats närmare dörren, precis som du önskade.
ok|Skriv ut biljetten eller visa den i mobilen.
ok|Kom direkt till mottagningen, du behöver inte passera kassan.
ok|Mötet är frivilligt, men vi hoppas att du kommer.
ok|Kaffemaskinen är trasig, så ta med egen termos.
ok|Servicebilen blockerar infarten till klockan tio.
ok|Vi har bytt namn men allt annat är sig likt.
ok|Bekräfta gärna att du läst detta.
ok|Föreläsningen spelas in och läggs ut på hemsidan.
ok|Tiden är preliminär. Slutligt besked kommer i brev.
ok|Har du flyttat? Anmäl din nya adress till Skatteverket.
ok|Barnen får låna spel och böcker i väntrummet.
ok|Dörren öppnas automatiskt, tryck på den gröna knappen.
ok|Rast mellan tio och kvart över.
ok|Färdtjänsten hämtar vid stora entrén.
ok|Din ombokning är genomförd.
ok|Ursäkta röran, vi bygger om.
ok|Den som parkerar fel riskerar böter.
ok|The gate code has changed. Ask the porter.
ok|Your seat is reserved until five past nine.
ok|Please use the side door while we repaint the hall.
ok|We will text you a new link shortly.
ok|There's a queue for taxis, so plan ahead.
ok|Your call is important to us. Someone will ring you back by Friday.
ok|Lunch is not included. There's a shop across the road.
ok|We have updated our privacy notice.
ok|The meeting point is the statue outside the station.
ok|Your letter came back to us marked 'unknown'.
ok|Two changes to your booking: new room, new time.
ok|The interpreter is stuck in traffic. Please bear with us.
ok|Let us know whether you would like to keep the slot.
ok|Keep this message, you'll need the code at the barrier.
ok|Children under 12 must be with an adult.
ok|The system is slow today; thank you for your patience.
ok|You can bring your own laptop. Wi-Fi is free.
ok|The night porter will let you in.
ok|We're short of staff this week, so the desk closes at two.
ok|Please don't reply. Use the website to get in touch.
block|Timen hos øre-nese-hals er flyttet.
block|Du kan hente de nye tablettene i morgen.
warn|Fysioterapigruppa har fått nytt rom.
block|Klar for siste cellegift? Vi ses.
block|Nyresteinsknusing {dato}.
block|Vi har mottatt en bekymringsmelding om deg.
block|Lungefunksjonen din skal testes.
block|Kontrolltime etter hjerneblødning.
block|Timen hos barnelegen for astma er {dato}.
block|Gi beskjed hvis utslettet kommer tilbake.
warn|Unngå kaffe og røyk de siste to timene før du kommer.
block|Blodtypen din er registrert.
block|Vi gjør klar en seng til deg på gyn.
block|Ta på kompresjonsstrømpene om morgenen.
block|Du er ferdig med antabus hos oss.
block|Røntgen thorax kl 9.
warn|Logg hvor ofte du er på toalettet.
block|Psyk.pol har åpent i jula.
block|Kjære deg som har hatt slag: velkommen på temakveld.
block|Tvangsvedtaket ditt er opphevet.
block|Du treng ny sprøyte om tre veker.
block|Svangerskapsdiabetes: møt til samtale.
block|Ergometersykkeltesten er utsett.
block|Hugs hjartemedisinen.
block|Rusfri veke? Ring oss.
block|Pusteprøve og allergitest tysdag.
block|Du har fått avslag på tilvisinga.
warn|Vi skal filme gangen din, ta med shorts.
block|Hudprøva var fin.
block|Ny time på kvinneklinikken.
block|Pollenvaccinationen startar i oktober.
block|Njurdonationen är godkänd av alla.
block|Vi har lagt om såret enligt plan, nästa byte fredag.
block|Psykoterapin pausas över sommaren.
block|Tid för ultraljud av magen.
block|Ditt LSS-beslut är klart.
block|Urologen vill träffa dig.
block|Ta två Alvedon innan du kommer.
warn|Undvik tung mat dagen före.
block|Din gips tas bort på tisdag.
block|Epilepsisköterskan ringer.
block|Din abort är bokad till {datum}.
block|Höftgruppen börjar om igen.
block|Svaren från vävnadsprovet dröjer.
block|Ögontrycket mäts igen i maj.
block|Stödsamtal för anhöriga till alkoholister.
block|Anmälan till sorgegruppen är bindande.
block|Du får en ny tid för hörselprov.
block|Trombosmottagningen söker dig.
block|Snarkutredningen fortsätter hemma hos dig.
block|Your ankle review is on Monday.
block|Blood donors wanted: you're a match.
block|Your next infusion is at ten.
block|Heart failure nurse here, please call.
block|Your transplant coordinator has news.
block|Group for people living with HIV.
block|The IVF lab closes at four.
block|Your epidural has been arranged.
block|Please collect your inhaler.
warn|Don't wear make-up or nail polish.
block|We'd like to talk about your recent admission.
block|Gastro clinic, second floor.
block|Your cognitive test went well.
block|Have you taken your medication today?
block|ENT will see you now.
block|Your miscarriage follow-up is at two.
block|Your hip is due for its yearly check.
block|Lactation help: drop in on Wednesdays.
block|Fall prevention exercises in the gym.
block|Your ex-ray? No, your X-ray is at noon.
block|Psyciatric outpatients, room 2.
block|Chlamidia test ready.
block|canc€r unit
block|H.e.r.p.e.s clinic
`
