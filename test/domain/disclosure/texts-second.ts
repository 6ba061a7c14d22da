/**
 * A second set, written later and in another manner: short office prose, people who write as they speak, texts
 * translated in haste. Same format as the first; measured once before it was tuned on (docs/disclosure.md).
 */
export const secondTexts = `
ok|Vi er dessverre nødt til å korte ned åpningstiden på telefon i uke 8. Ring mellom 9 og 11.
ok|Minner om foreldresamtale torsdag. Si fra til Berit dersom det kolliderer.
ok|Du er nummer 14 på lista vår. Vi kontakter deg når det er din tur.
ok|Har du mottatt to innkallinger? Se bort fra den første.
ok|Vi har registrert at du ikke møtte. Ta kontakt om du fortsatt ønsker time.
ok|Regningen på 375 kr er betalt. Takk!
ok|Oppmøtet er i teltet utenfor hovedbygget. Kle deg etter været.
ok|Grunnet mange henvendelser kan du oppleve kø på telefonen.
ok|Send gjerne en epost til oss hvis du har innspill til programmet.
ok|Ny brukerveiledning for appen ligger på nettsidene våre.
ok|Saksbehandler vil ringe deg i løpet av uka. Ha papirene klare.
ok|Besøksforbud i helga? Nei, bare begrenset antall besøkende.
ok|Koden til døra er {count}. Ikke del den med andre.
ok|Hvis du tar toget, er det fem minutter å gå fra stasjonen.
ok|Bading er gratis for deltakere. Dusj og skap finnes.
ok|Vi har dessverre ikke lekerom for tiden, så ta gjerne med noe å leke med.
ok|Informasjonsmøtet strømmes også. Lenken får du på mail.
ok|Du slipper å møte opp; vi tar det på telefon i stedet.
ok|Avtalen gjelder begge søsken. Sett av halvannen time.
ok|Vi ønsker deg en riktig god jul!
ok|Dere må gjerne komme sammen, men bare én av dere trenger å registrere seg.
ok|Nytt fra nyttår: timene varer i 50 minutter.
ok|Klager på gebyret må sendes skriftlig innen tre uker.
ok|Ekstratime lagt inn 3. juni. Kan du? Svar oss på telefon.
ok|Takk for tilbakemeldingen på kurset. Neste kurskveld er onsdag.
ok|Vi får besøk av brannvesenet mellom 10 og 11, ikke bli forskrekket over alarmen.
ok|Resepsjonen er ubetjent til kl. 9, bruk dørtelefonen.
ok|Oppdatert veibeskrivelse: ta av ved bensinstasjonen, følg skiltene mot stadion.
ok|Legekontoret vårt flytter. Fra august holder vi til i Torggata.
ok|Du har time hos Dr. Olsen kl. {kl}.
ok|Vi treng ei stadfesting frå deg før helga.
ok|Timeboka er full denne månaden, men vi ringer deg om det blir noko ledig.
ok|Feil nummer? Sei frå, så slettar vi det.
ok|Drosja er tinga. Sjåføren ringer deg når han er framme.
ok|De får plass alle saman, det er sett fram ekstra stolar.
ok|Vi opnar dørene ti på ni. Kaffi og te på kanna.
ok|Hugs å skru av lyden på mobilen inne på venterommet.
ok|Pga. glatt føre er det lurt å ha gode sko.
ok|Me har skifta namn, men held til same staden som før.
ok|Kjem du utanfrå kommunen, må du rekna med bompengar.
ok|Stolen din er reservert, men du må vere her før kl. 10.
ok|Du får ein sjanse til: ny time {dato}. Møt presis!
ok|Mötet hålls digitalt. Klicka på länken fem minuter innan start.
ok|Vi har fått nya lokaler! Välkommen till Kungsgatan 12.
ok|Din bokade tid kvarstår om vi inte hör något från dig.
ok|Tyvärr har det blivit dubbelbokat. Kan du komma kl. 14 istället?
ok|Parkeringsplatserna framför entrén är avgiftsbelagda.
ok|Sitt ner i väntrummet så ropar vi upp ditt namn.
ok|Vi byter journalsystem i helgen? Nej, vårt bokningssystem. Räkna med störningar.
ok|Ring oss om du vill ändra språk för tolken.
ok|Behöver du ställa in? Gör det senast klockan 15 dagen före.
ok|Glad påsk önskar vi på mottagningen!
ok|Personalen har utbildningsdag på fredag. Då är telefonen stängd.
ok|Kvittot för parkeringen visas upp i kassan.
ok|Vi har försökt nå dina föräldrar utan att lyckas.
ok|Du får ta med dig ett syskon om du vill.
ok|Hej! Din läkare har slutat. Vi återkommer med namn på en ny.
ok|Skicka ett sms med texten STOPP om du inte vill få fler påminnelser.
ok|Receptionen stänger tidigare på onsdag på grund av personalmöte.
ok|Nu kan du boka, omboka och avboka dygnet runt.
ok|Det är halt ute, ta det försiktigt på väg hit.
ok|Vi ses utanför bollhallen. Ta med vattenflaska och glatt humör.
ok|Kontrollera att vi har rätt mobilnummer till dig.
ok|Pga renovering är ljudnivån hög på plan 3.
ok|Utflykten blir av oavsett väder. Samling vid fontänen.
ok|Kostnadsfri buss går från centralen varje halvtimme.
ok|Are you still able to make it on {date}? Text YES or NO.
ok|We're moving! From 1 May you will find us at 12 Harbour Street.
ok|Please note that the lift is being repaired this week.
ok|You can now manage your bookings in the app.
ok|If this isn't the right number for you, please let us know.
ok|Don't forget your glasses case at reception, we kept it for you.
ok|Your invoice is overdue. Please pay within 14 days.
ok|Only two seats left on the shuttle bus. First come, first served.
ok|We regret that the office will be shut for staff training on Tuesday afternoon.
ok|Doctor Hansen is running an hour behind today.
ok|Welcome! Our front desk staff will show you to your room.
ok|Interpreter arranged. Nothing else you need to do.
ok|Please fill in the form before you come. It takes two minutes.
ok|Cycle racks are at the back of the building.
ok|Sorry, wrong time in our last text. The correct time is {time}.
ok|hello, we got ur message, will call u tmrw
ok|Just to let you know that your slot is still free until noon.
ok|Masks are no longer required in the building.
ok|Good news: an earlier time has become free.
ok|The playground behind the hospital is open to siblings.
ok|Kjøretøy kan stå i inntil to timer. Bruk parkeringsskive.
ok|Sett deg i sofaen til venstre for inngangen, så kommer vi og henter deg.
ok|Vi har lagt igjen en beskjed på svareren din.
ok|Gi oss en lyd hvis du er i nærheten og vil komme tidligere.
ok|Er du enig i at vi flytter til mandag? Da trenger du ikke svare.
ok|Alle avtaler 17. mai er flyttet til dagen etter.
ok|Ta hensyn til andre i venterommet og demp stemmen.
ok|Vi minner om samtykket du ga: du kan trekke det når som helst.
ok|Bruk sideinngangen mot elva etter klokka fem.
ok|Lån av ladekabel? Spør i luka.
block|Rekvisisjonen for blodprøver ligger hos oss.
block|Kontroll av føflekkene dine er utsatt.
block|Ny tid på psykisk helsevern for barn og unge.
block|Gravide kan hente helsekortet sitt i luka.
block|Jeg er sykepleier på kreftavdelinga og ringer deg kl 10.
block|Du vert innlagd på medisinsk sengepost måndag.
block|Alderspsykiatrisk team kommer på hjemmebesøk.
warn|Husk badetøy til varmtvannsbassenget og ta med rullatoren.
block|Vi trenger å se på såret ditt igjen.
block|Tid for å ta ut stingene!
block|Timen gjelder knærne dine.
block|Vi har fått svar på MR-bildene.
block|Legen har sett på prøvene og vil snakke med deg.
block|Resultatene er fine, du trenger ikke komme.
warn|Tarmen må være tom, følg oppskriften vi sendte.
warn|Du kan spise frem til kl. 06, deretter bare vann.
warn|Ta morgenmedisinen som vanlig med en slurk vann.
warn|Kom med tom mage.
warn|Ingen mat etter kl. 24.
warn|Du kan ikke kjøre bil selv etter timen.
warn|En voksen må være sammen med deg det første døgnet.
warn|Pårørende kan komme og hente deg når du er våken.
warn|Pakk for tre netter. Avdelingen har skjorter og sokker til deg.
block|Du skrives ut i morgen kl. 11.
warn|Møt nydusjet og med rene klær.
warn|Vask håret og unngå hårspray før undersøkelsen.
warn|Fjern neglelakk og smykker før du kommer.
warn|Skriv ned hva du spiser de neste tre dagene.
warn|Noter hvor mye du sover fram til neste gang.
block|Det er nå 12 uker siden du fikk nytt ledd.
warn|Den lille må ha med seg yndlingsbamsen.
block|Vi gleder oss til å møte dere og magen!
warn|Ta med partneren din på den første skanningen.
block|Beklager, men du er ikke immun og bør ta en ny dose.
block|Du har vært nærkontakt og bør teste deg.
block|Psykolog Hansen har sluttet. Du får ny behandler.
block|Samtalen om drikkevanene dine er flyttet.
block|LAR utdeling stengt i påsken, hent dobbel dose torsdag.
block|rusmestring gruppe 2, oppmøte kl 12
block|Velkommen til pusterommet for deg med hjertesvikt.
block|Parterapi starter {dato}.
warn|Du får time til veiing og måling.
block|Allmenntilstanden din må vurderes på nytt.
block|Spesialisten vil vurdere om du bør opereres.
block|Det var ikke noe alvorlig, bare en infeksjon.
block|"Kreft" er et vondt ord, vi hjelper deg.
block|Nei, dette er ikke abortklinikken, men gynekologen.
block|skriv ut medesiner? Resepten er fornya.
block|Timen på hjertepolikliniken er flyttet.
block|Hei, onkollogisk avd her, ring oss.
block|Diabtesskolen starter snart.
block|Epilepsisykepleieren er syk i dag.
block|Tid hos uro log på torsdag.
block|Time på ps¥kiatrisk avdeling.
block|Velkommen til K-R-E-F-T-senteret.
block|rus.poliklinikken, ny time
block|Du har time hos рsykolog i morgen.
block|Timen på d3m3ns-teamet er endret.
block|PSYKIATRISK POLIKLINIKK: NY TIME
block|Ｋｒｅｆｔ-kontroll i morgen.
block|Hørs​elssentralen har ledig time.
block|H I V test kl 9.
block|Gynek0log kl 12.
block|Tilvisinga di er avslått.
block|Prøvesvara ligg i journalen.
block|Legemiddelgjennomgang {dato}.
warn|Ta med høyreapparata dine.
block|Augedropane kan hentast på apoteket.
block|Føderommet er klart når de kjem.
block|Ultralyd veke 19.
warn|Ikkje et noko etter midnatt.
warn|Vi har sett deg opp til fysioterapeut.
block|Sjukmeldinga er forlengd.
block|Kurs for deg som slit med angst.
block|Provresultaten är klara.
block|Vi har fått svar från labbet.
block|Läkaren har gått igenom dina bilder.
warn|Kom fastande, men drick gärna vatten.
warn|Inget kaffe på morgonen innan besöket.
warn|Någon måste hämta dig efteråt.
warn|Duscha två gånger med tvålen du fått.
warn|Packa för att stanna över natten.
block|Du skrivs ut imorgon förmiddag.
block|Vårdplanen är uppdaterad.
block|Inplanerad åtgärd: knäprotes.
block|Psykiatrimottagning vuxna, ny tid.
block|Barn- och ungdomspsykiatrin söker er.
block|Din son har fått tid hos BUP.
block|Äggdonationen är godkänd.
block|Mödravården påminner.
warn|Ta med glasögon och en lista över dina läkemedel.
block|Hämta ut din medicin idag.
block|Tandregleringen fortsätter {datum}.
block|Ätstörningsteamet har en plats till dig.
block|Kolla blodsockret före frukost.
block|Rullstolen är klar för avhämtning.
warn|Vi ringer om ditt hjälpmedel.
block|Smärtskolan, tillfälle 2.
block|Cytostatikan är försenad.
block|Nu är det dags för ditt tredje spruttillfälle.
block|Ditt värde var lite högt, vi följer upp.
block|Du behöver ta om provet.
block|Utredningen är avslutad utan diagnos.
warn|Hur har du sovit sedan sist?
block|En remiss har skickats vidare till ortopeden.
block|Sluta med Waran två dagar innan.
block|Tumörkonferensen har diskuterat dig.
block|Provtagningen är drop-in.
block|Your biopsy came back clear.
block|Everything looked normal on your scan.
block|We have reviewed your images.
warn|Nothing by mouth after midnight.
warn|Only clear fluids on the morning of your visit.
warn|You won't be able to drive afterwards.
warn|Someone must stay with you for 24 hours.
block|You will be discharged tomorrow.
block|We'd like to repeat the test.
block|Baby clinic: weigh-in on Thursday.
block|Midwife visit {date}.
block|Your IUD fitting is at {time}.
block|The stroke team called.
block|Ask your pharmacist about your new tablets.
block|Your hearing test is tomorrow.
block|Rehab class in the gym, bring trainers.
block|Anger management group, room 4.
block|Breast clinic appointment {date}.
block|Dr Lee, consultant haematologist, will see you.
block|Your dentist referred you to us.
block|Skin check on Friday.
block|You may be contagious. Stay home.
block|Vaccination centre: second jab {date}.
block|Weight management starts in May.
block|Memory clinic, entrance C.
block|We can offer you support with your drinking.
block|Your wheelchair has been repaired.
block|Please bring a urine sample.
block|c-a-n-c-e-r support group
block|ch3mo session tomorrow
block|Your onc0logy nurse will ring.
block|Not a mental health appointment, just a chat.
block|"Depression" leaflet enclosed.
warn|The ward will call you with a bed.
warn|Keep a diary of what you eat.
block|Time to renew your pills.
block|Sleep study on {date}.
block|Your child's growth hormone injections
block|Eye drops before you come, please.
`
