/** A seventh set, Norwegian: many hints, and the safe texts of an office. */
export const seventhTexts = `
reveals|Du er velkommen til lungerehabilitering fra {dato}.
reveals|Timen til øyelaser er {dato} kl. {kl}.
reveals|Ta kontakt med fødepoliklinikken på {tlf}.
reveals|Vi har mottatt prøvene fra fastlegen.
reveals|Skjemaet om søvnvaner må sendes inn før {dato}.
reveals|Du vil få en liten sprut i hånden før bildet tas.
reveals|Inngrepet tar en halv time, du kan reise hjem samme dag.
reveals|Det kan være lurt å ha noen hos deg i natt.
reveals|Barnet kan være litt slapt i kveld.
reveals|Ring oss ved tegn til infeksjon.
reveals|Legen har sett på saken din og vil ta ny prøve.
reveals|Tallene dine har bedret seg siden sist.
reveals|Sukkeret ditt er for høyt.
reveals|Trykket er fint nå.
reveals|Du trenger ikke flere kontroller hos oss, alt har grodd.
reveals|Vi fant det vi lette etter på bildene.
reveals|Alt var som det skulle.
reveals|Ingenting å være redd for, ring meg gjerne.
reveals|Vi må ta deg inn igjen så fort som mulig.
reveals|Overlegen vil gjerne ha deg inn til en prat før helgen.
reveals|Husk å bruke støttestrømpene på flyet.
reveals|Nye innleggssåler kan hentes i luke 2.
reveals|Hormonsprayen er utsolgt.
reveals|Neste sprøyte settes {dato}.
reveals|Ta de hvite om morgenen og de blå om kvelden.
reveals|Du kan ta smertestillende ved behov.
reveals|Øyedråpene skal dryppes tre ganger daglig.
reveals|Salven påføres tynt.
reveals|Antibiotikakuren må fullføres.
reveals|Fosterdiagnostisk senter ringer deg.
reveals|Du er nå i uke 32, vi ses snart.
reveals|Ammepoliklinikken har åpent.
reveals|Spiralen settes inn {dato}.
reveals|Steriliseringen er godkjent.
reveals|Gruppe for incestutsatte starter {dato}.
reveals|Foreldreveiledning etter sorg, {dato}.
reveals|Selvhjelpsgruppen for spilleavhengige møtes torsdag.
reveals|Rustesten er {dato}.
reveals|Ruspoliklinikken har nytt nummer.
reveals|Urinprøvekontrollen er flyttet til Storgata.
reveals|Multippel sklerose-gruppa har julebord.
reveals|Hodepineskolen er digital.
reveals|Svimmelhetspoliklinikken er stengt i dag.
reveals|Ryggskolen starter {dato}.
reveals|Håndterapeuten ringer {dato}.
reveals|Ortopeditekniker har time til deg.
reveals|Leppe-ganespalte-teamet inviterer til treff.
reveals|Barnehabiliteringen har ledig time.
reveals|Cøliakikurset er avlyst.
reveals|Leverklinikken flytter.
reveals|Tarmscreening: send inn prøven innen {dato}.
reveals|Dere kan besøke ham på avdelingen etter kl. 14.
reveals|Hun ligger på observasjonsposten.
reveals|Han er flyttet til sykehjem.
reveals|Hjemmetjenesten overtar fra {dato}.
reveals|Det er søkt om BPA for deg.
reveals|Grunn- og hjelpestønad: husk å søke.
reveals|Legen har skrevet erklæring til NAV.
reveals|Vi minner om HPV-vaksinen.
reveals|Gul feber og hepatitt: reisevaksine {dato}.
reveals|Du er fortsatt smittefarlig.
reveals|Munnbind må brukes fordi du har MRSA.
ok|Møt opp i god tid, det kan være kø i luken.
ok|Fellesferie: sentralbordet har redusert bemanning.
ok|Vi har dessverre ingen ledige plasser på parkeringen.
ok|Snarveien gjennom parken er stengt.
ok|Betal med mobilen ved å skanne QR-koden i automaten.
ok|Billetten dekkes etter søknad til Pasientreiser.
ok|Husk å lagre kvitteringen i to år.
ok|Appen støtter ikke eldre telefoner.
ok|Vi prøver å ringe deg tre ganger.
ok|Er det opptatt, prøv etter lunsj.
ok|Vi oppgraderer telefonsystemet, det kan bli kort brudd.
ok|Lenken er utløpt. Be om ny i resepsjonen.
ok|Vi har lagt ved kart over bygget.
ok|Det røde bygget bak rådhuset er vårt.
ok|Fuglekasser og benker er satt opp i parken.
ok|Nytt skilt viser vei fra jernbanestasjonen.
ok|Bli med på åpen dag lørdag!
ok|Du får svar på søknaden i løpet av uken.
ok|Undersøkelsen om brukertilfredshet stenger fredag.
ok|Resultatene fra spørreundersøkelsen legges ut i mai.
ok|Saken behandles i styret {dato}.
ok|Alle henvendelser behandles konfidensielt.
ok|Vaskemaskinen på hotellet er i ustand.
ok|Rommet rengjøres kl. 10.
ok|Du kan forlenge oppholdet på hotellet i resepsjonen.
ok|Ledsageren din sover på samme rom.
ok|Frokosten er inkludert i prisen.
ok|Badebyen buss stopper ved kirken.
ok|Fergen er kansellert, neste går kl. 14.
ok|Kolonnekjøring over fjellet, sjekk veimeldingen.
ok|Strøm på nettbrettet? Lad det før videomøtet.
ok|Lad telefonen før videotimen.
ok|Hold døren lukket på grunn av fugler.
ok|Bryllup i kapellet lørdag, det blir trangt om plassen.
ok|Takk for at du svarte så raskt.
ok|Denne meldingen er sendt til feil mottaker, vi beklager.
ok|Vi fant nøklene dine i venterommet.
ok|Paraplyen din ligger igjen her.
ok|Ta med matpakke, kantinen er stengt.
ok|Vi serverer kaffe og kake fra kl. 12.
ok|Vannet stenges av kl. 8-10 på grunn av rørarbeid.
ok|Det er ikke nødvendig å ta med noe.
ok|Kom som du er.
ok|Det er lov å komme litt før.
ok|Har du bil, kan du parkere i tre timer.
ok|Stillheten er fin her ute, velkommen innom!
ok|Ny leder i resepsjonen fra mandag.
ok|Vi ber om forståelse for ventetiden.
ok|Gebyret trekkes fra kontoen din.
ok|Kvotebillett må bestilles dagen før.
ok|Har du glemt PIN-koden? Kontakt banken din.
ok|Sperret bankkort kan ikke brukes i automaten.
ok|Taket lekker over venterommet, bruk inngang C.
ok|Stolheisen i trappen er ute av drift.
ok|Lørdagsåpent før jul.
ok|Prøvedrift av nytt køsystem fra mandag.
ok|Prøveperioden for appen er over.
ok|Leverandøren leverer nye stoler i morgen.
ok|Brevet ble levert til nabo.
ok|Legg nøkkelen i posten.
ok|Vi svarer på spørsmål i chatten.
ok|Trykk 1 for norsk, 2 for engelsk.
reveals|Lungelegen har time til deg {dato}.
reveals|Samtale med diabetessjukepleiar kl. {kl}.
reveals|Du må ikkje ha smykke på deg.
reveals|Kom med rein hud, ikkje bruk krem.
reveals|Utgreiing ved hukommingsklinikken {dato}.
reveals|Dottera di har fått plass på barneavdelinga.
reveals|Han fekk reise heim frå sjukehuset i dag.
reveals|Sjukepleiaren ringjer for å høyre korleis det går med deg.
reveals|Har du framleis vondt, ring oss.
reveals|Blodprøven var fin.
reveals|Verdiane dine er gått ned.
reveals|Dei fann ikkje noko gale.
reveals|Alt er som det skal.
reveals|Legen har fått svara og vil snakke med deg.
reveals|Opptrening i basseng etter ny hofte.
reveals|Gravidkontroll {dato}.
reveals|Gratulerer med guten!
reveals|Fødselsførebuande kurs {dato}.
reveals|Psykisk helsevern for vaksne har time til deg.
reveals|Kjenner du deg nedfor? Ring {tlf}.
reveals|Røykesluttkurset startar {dato}.
reveals|Tannlegevakta er open laurdag.
reveals|Auget må kvile i to døgn.
reveals|Ta dei kvite tablettane om kvelden.
reveals|Resepten ligg klar på apoteket.
reveals|Sprøyta set vi på {dato}.
reveals|Dosen er sett ned.
reveals|Beinbrotet skal kontrollerast {dato}.
reveals|Gipsen skal av.
reveals|Ny krykke kan hentast på hjelpemiddellageret.
reveals|Kostrettleiing for sjuklig overvekt {dato}.
reveals|Mageundersøkinga krev at du tømer deg heilt.
reveals|Palliativt team kjem heim til dykk.
reveals|Sjukeheimsplassen er klar.
reveals|Omsorgsbustaden er klar frå {dato}.
reveals|Hepatittkontroll {dato}.
reveals|Du må isolere deg nokre dagar.
reveals|Pusteprøva er {dato} kl. {kl}.
reveals|Hjarterytmen din vert målt i eitt døgn.
reveals|Slagramma og pårørande er velkomne {dato}.
ok|Vi har opna att etter flyttinga.
ok|Gratis parkering bak fjøset.
ok|Billettane får du på båten.
ok|Kjem du med ferja, ta av mot venstre etter brua.
ok|Det er meldt kraftig snøvêr, rekn med god tid.
ok|Vert vegen stengd, ring oss.
ok|Resepsjonen opnar klokka åtte.
ok|Du treng ikkje betale før du går.
ok|Kvitteringa får du på e-post.
ok|Spørjeundersøkinga er anonym.
ok|Resultatet av spørjeundersøkinga kjem til hausten.
ok|Saka di vert handsama i neste veke.
ok|Prøv att i morgon.
ok|Stadfest at du har fått meldinga.
ok|Vi lever i travle tider og beklagar ventetida.
ok|Leveringa er utsett.
ok|Det trygge alternativet er buss.
ok|Eksempel på skjema ligg ved.
ok|Dugnad i hagen laurdag.
ok|Nøkkelen ligg i resepsjonen.
ok|Rommet er klart klokka tre.
ok|Gløymde du jakka? Ho heng i gangen.
ok|Vi held ope heile sommaren.
ok|God jul og godt nyttår!
ok|Du kan ta med deg ein ven.
ok|Kameraet må vere på.
ok|Oppdater appen før møtet.
ok|Telefonen vår er ute av drift.
ok|Bruk inngangen på baksida av bygget.
ok|Sitjeplassane er fulle, det er mogleg å vente i kantina.
ok|Kulturkvelden er flytta til torsdag.
ok|Kom deg trygt heim i uvêret.
ok|Han som ringde deg heiter Ola.
ok|Skal nokon hente deg, kan dei vente ved inngang A.
ok|Dyr må vere i bur eller i band.
ok|Adressa er endra til Skulevegen 4.
ok|Ver venleg og lukk døra.
ok|Turlaget møtest ved parkeringsplassen.
ok|Opningstidene i påska står på nettsida.
ok|Send SMS med kodeord STOPP for å melde deg av.
`
