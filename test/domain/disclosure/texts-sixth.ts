/** A sixth set, Norwegian of a clerk in town and of a country hospital. */
export const sixthTexts = `
reveals|Du har time ved karkirurgisk poliklinikk {dato} kl. {kl}.
reveals|Timen hos lungelegen er flyttet til {dato}.
reveals|Husk å ta siste dose med avføringsmiddel kvelden før.
reveals|Svaret på vevsprøven foreligger. Ring {tlf}.
reveals|Resultatet er klart, og legen vil gjerne snakke med deg.
reveals|Gratulerer, alt så fint ut på bildene.
reveals|Du må være fastende fra midnatt før timen {dato}.
reveals|Ikke spis eller drikk etter kl. 24 kvelden før.
reveals|Ta med urinprøve i lukket beholder.
reveals|Henvisningen din til øyelege er vurdert.
reveals|Fastlegen har henvist deg til oss, du får time i uke 12.
reveals|Ventetiden på hofteprotese er ca. 20 uker.
reveals|Du er satt på venteliste for utredning.
reveals|Pårørende må hente deg etterpå da du ikke kan kjøre bil selv.
reveals|Du kan ikke kjøre bil det første døgnet.
reveals|Møt på dagkirurgen kl. {kl}.
reveals|Operasjonsdatoen din er satt til {dato}.
reveals|Vi har dessverre måttet utsette inngrepet ditt.
reveals|Møt til MR av kneet {dato} kl. {kl}.
reveals|CT-timen er flyttet til {dato}.
reveals|Røntgen er i underetasjen, møt der først.
reveals|Ultralydtimen din er {dato} kl. {kl}.
reveals|Velkommen til svangerskapskontroll {dato}.
reveals|Jordmor venter deg kl. {kl}.
reveals|Termindatoen din nærmer seg, ring fødeavdelingen ved spørsmål.
reveals|Du er innkalt til celleprøve.
reveals|Kreftpoliklinikken har byttet telefonnummer.
reveals|Strålebehandlingen starter {dato}.
reveals|Cellegiftkuren er utsatt en uke.
reveals|BUP ønsker å komme i kontakt med foresatte.
reveals|DPS Nordre har ledig time til deg {dato}.
reveals|Behandleren din er syk, timen er avlyst.
reveals|Terapeuten kan ikke møte deg {dato}.
reveals|Samtalegruppen for pårørende til personer med demens starter {dato}.
reveals|Ta kontakt dersom du får feber eller smerter.
reveals|Ring oss hvis såret begynner å væske.
reveals|Bandasjen kan fjernes etter to dager.
reveals|Husk å ta med pumpen og sensoren.
reveals|Høreapparatet ditt er klart til henting.
reveals|Søvnregistreringen: lad apparatet før du legger deg.
reveals|Pacemakerkontrollen er flyttet til {dato}.
reveals|Ta med insulinen din.
reveals|Resepten din er fornyet.
reveals|Ikke ta Marevan de siste tre dagene.
reveals|Slutt med blodfortynnende en uke før.
reveals|Ta Paracet ved behov etterpå.
reveals|Sykemeldingen er forlenget til {dato}.
reveals|Vi sender deg skjema om plagene dine.
reveals|Du er nå ferdigbehandlet hos oss.
reveals|Behandlingsplanen din må oppdateres, ring {tlf}.
reveals|Du er skrevet ut og kan hente papirene på posten.
reveals|Du blir lagt inn {dato} kl. {kl}.
reveals|Sengeposten har ledig plass fra {dato}.
reveals|Besøkstiden på intensiven er kl. {tider}.
reveals|Møt på akuttmottaket ved inngang D.
reveals|Pasienten ligger på rom {rom} på medisinsk avdeling.
reveals|Ernæringsfysiologen ringer deg {dato}.
reveals|Fysioterapitimen er avlyst.
reveals|Smittevernkontoret ber deg ta kontakt.
reveals|Du har vært nærkontakt og må testes.
reveals|Vaksinen din er klar, møt {dato}.
reveals|Blodgivertimen din er {dato} kl. {kl}.
reveals|Lærings- og mestringskurset for KOLS starter {dato}.
reveals|Diabeteskurset har fått ny dato.
reveals|Overvektspoliklinikken inviterer til informasjonsmøte {dato}.
reveals|Ta av sminke og smykker før du kommer.
ok|Hei! Timen din {dato} kl. {kl} står ved lag.
ok|Vi har flyttet til nye lokaler i Storgata 14.
ok|Taxi kan bestilles hos resepsjonen.
ok|Husk å betale egenandelen i automaten ved utgangen.
ok|Egenandelen er 386 kroner. Vi tar kort og Vipps.
ok|Faktura sendes i posten dersom du ikke møter.
ok|Uteblir du uten å gi beskjed, må du betale et gebyr.
ok|Heisen er ute av drift, bruk trappen.
ok|På grunn av snøfall kan det bli forsinkelser i trafikken.
ok|P-huset er fullt, bruk gratis parkering ved stadion.
ok|Buss 12 stopper rett utenfor hovedinngangen.
ok|Kantinen har stengt i romjulen.
ok|God påske fra alle oss i resepsjonen!
ok|Vi svarer på telefon mellom kl. {tider}.
ok|Systemet er nede for vedlikehold natt til søndag.
ok|Prøv igjen senere dersom lenken ikke virker.
ok|Søknaden din om reisetilskudd behandles nå.
ok|Saken din er under behandling hos kundesenteret.
ok|Resultatet av brukerundersøkelsen finner du på nettsiden vår.
ok|Undersøkelsen tar to minutter og er anonym.
ok|Tolk er bestilt til timen {dato}.
ok|Trenger du tolk, gi beskjed innen {frist_dato}.
ok|Ledsager får også dekket reisen.
ok|Bussen går fra sykehuset hver halve time.
ok|Du får kode på SMS når du logger inn med BankID.
ok|Oppdater kontaktopplysningene dine på helsenorge.no.
ok|Vi har registrert at du har byttet adresse.
ok|Meld deg i luke 3 når du kommer.
ok|Trekk kølapp og vent til nummeret ditt vises på skjermen.
ok|Brannøvelse i dag kl. {kl}. Følg anvisninger fra personalet.
ok|Garderobeskapene krever tikroning.
ok|Barnevogner kan settes i gangen.
ok|Gi oss beskjed om du kommer med rullende bagasje.
ok|Hotellrommet er reservert fra {dato} til {ny_dato}.
ok|Frokost serveres mellom kl. 7 og 10.
ok|Nøkkelkortet henter du hos vakten.
ok|Kvittering sendes på e-post.
ok|Takk for tilbakemeldingen, den er levert videre.
ok|Pakken leveres på ditt lokale utleveringssted.
ok|Russetoget går gjennom sentrum, beregn ekstra tid.
ok|Det er klart for åpning av ny inngang.
ok|Stien bak bygget er glatt, gå forsiktig.
ok|Elever på utplassering kan være til stede i resepsjonen.
ok|Vi har gleden av å ønske deg hjertelig velkommen.
ok|Du må ikke svare på denne meldingen.
ok|Kundenummeret ditt er {nummer}.
ok|Legg igjen beskjed på svareren, så ringer vi opp.
ok|Nyrenovert venterom åpner {dato}.
ok|Fra mandag er det nye besøksregler på sykehuset.
ok|Hovedinngangen er midlertidig sperret på grunn av gravearbeid.
ok|Vi mangler kontonummeret ditt for å utbetale reisepenger.
ok|Ha billetten klar ved kontroll.
ok|Vi forsøkte å levere brevet, men adressen var ukjent.
ok|Ta trappen opp til tredje og gå til høyre.
ok|Fristen for å endre timen er {frist_dato}.
ok|Vi håper du har det bra. Takk for praten i går!
ok|Dette er bare en testmelding, se bort fra den.
ok|Sykehuset har streik fra {dato}. Timen din går som normalt.
ok|Hjertelig takk for tålmodigheten.
reveals|Timen din på augepoliklinikken er flytta til {dato}.
reveals|Vi har sett deg opp til operasjon {dato}.
reveals|Jordmora kjem heim til deg {dato}.
reveals|Du må møte fastande {dato}.
reveals|Svara dine er klare, ring {tlf}.
reveals|Prøvesvaret ligg klart på helsenorge.no.
reveals|Det såg bra ut på biletet som vart teke.
reveals|Kontroll hjå kreftsjukepleiar {dato} kl. {kl}.
reveals|Tilvisinga di er motteken og vurdert.
reveals|Fastlegen din har tilvist deg til oss.
reveals|Røntgenbussen kjem til bygda {dato}.
reveals|Lungesjukdomskurset startar {dato}.
reveals|Ta med alle medisinane du brukar.
reveals|Hugs å ta tablettane før du reiser heimanfrå.
reveals|Fødeavdelinga har ny inngang.
reveals|Barselopphaldet ditt er bestilt.
reveals|Bandasjen kan du ta av sjølv etter to dagar.
reveals|Ring om såret vert raudt eller hovent.
reveals|Nokon må køyre deg heim etterpå.
reveals|Du kan ikkje køyre sjølv heim frå sjukehuset.
reveals|Sansetapskurset er utsett til {dato}.
reveals|Høyrselssentralen har time til deg {dato}.
reveals|Blodtrykksmåling kl. {kl}, kom litt før.
reveals|Ta med avføringsprøve.
reveals|Dialysen startar kl. {kl} frå no av.
reveals|Du er innlagd på sengepost 3 til {dato}.
reveals|Utskrivingssamtale {dato} kl. {kl}.
reveals|Rehabiliteringsopphaldet startar {dato}.
reveals|Psykologen er sjuk, vi ringjer deg.
reveals|Gruppa for unge med etevanskar møtest {dato}.
reveals|Rusteamet vil snakke med deg.
reveals|Heimesjukepleia tek kontakt etter at du kjem heim.
reveals|Vi har skrive ut resept til deg.
reveals|Vaksinasjonen er flytta til helsehuset {dato}.
reveals|Du får narkose, så du må ha følgje.
reveals|Gravide skal møte i 2. høgda.
reveals|Ta kontakt om du får feber.
reveals|Legevakta har sendt oss papira dine.
reveals|Sjukmeldinga di går ut {dato}.
reveals|Kroppen treng kvile dei første dagane.
reveals|Unngå tunge løft i to veker.
reveals|Ikkje dusj det første døgnet.
reveals|Skal du føde hos oss, ring {tlf} først.
reveals|Hjartesviktsjukepleiaren ringjer {dato}.
reveals|Tannbehandling i narkose er utsett.
reveals|Du er innkalla til ny biopsi.
reveals|Gje beskjed om du er allergisk mot noko.
reveals|Møt på dagpost kl. {kl}, ta med morgonkåpe.
reveals|Synet kan vere uklart etterpå, ikkje køyr.
ok|Hei! Timen er {dato} kl. {kl}, ved inngang B.
ok|Ferja er innstilt på grunn av uvêr, ring oss om du ikkje rekk timen.
ok|Vegen over fjellet er stengd, bruk omkøyring.
ok|Det er fullt på parkeringsplassen, bruk plassen bak kyrkja.
ok|Snøggbåten går frå kai 2.
ok|Gjesterommet på pasienthotellet er tinga til deg.
ok|Du finn oss i tredje høgda.
ok|Vi gjer merksam på at kiosken stenger klokka tre.
ok|Eigendelen kan betalast med kort.
ok|Rekninga kjem i posten.
ok|Hugs gyldig legitimasjon og kvittering for reisa.
ok|Kjem du ikkje, må du melde frå innan 24 timar.
ok|Vi ringjer deg opp att i morgon.
ok|God sommar! Vi har stengt i veke 29.
ok|Prøv på nytt om lenkja ikkje verkar.
ok|Søknaden om reisestønad er under handsaming.
ok|Skjemaet finn du på heimesida vår.
ok|Takk for svaret ditt på spørjeundersøkinga.
ok|Undersøkinga er frivillig og tek fem minutt.
ok|Tolken møter deg i vestibylen.
ok|Barnet kan ta med ei bamse eller noko å leike med.
ok|Hund må vente ute.
ok|Ny adresse: Fjordvegen 8.
ok|Straumen vert borte ei kort stund i natt.
ok|Vi har problem med telefonane i dag.
ok|Dette nummeret kan du ikkje svare på.
ok|Husk å stille klokka, det er sommartid.
ok|Venterommet er på venstre side når du kjem inn.
ok|Vi beklagar at du måtte vente så lenge.
ok|Elevar frå vidaregåande sel kaffi i gangen.
ok|Varer må leverast ved port 4.
ok|Kom gjerne i godt lag før timen.
ok|Leigebilen kan setjast att ved inngangen.
ok|Turen med helseekspressen er bestilt.
ok|Bygdakinoen låner lokala våre {dato}.
ok|Me møtest att {dato} som avtala.
ok|Hjarteleg takk for hjelpa.
ok|Bøndene køyrer traktor gjennom sentrum i dag, ver tidleg ute.
ok|Send oss namnet og telefonnummeret ditt.
ok|Det vert kake i kantina på nasjonaldagen.
ok|Du treng ikkje gjere noko meir, alt er registrert.
ok|Timen varer om lag ein time.
ok|Bilferja har fått ny ruteplan.
ok|Vi har fått nytt postnummer.
ok|Ring sentralbordet og spør etter Kari.
ok|Koden for å opne døra er {kode}.
ok|Lommebok funnen i venterommet kan hentast i resepsjonen.
ok|Vassrøyret har sprunge lekk, gå inn på baksida.
ok|Det er glatt på plassen, gå varsamt.
ok|Om du vil byte time, trykk på lenkja: {lenkje}
`
