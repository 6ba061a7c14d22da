/** A ninth set: hints above all, and plain neutral texts. */
export const ninthTexts = `
reveals|Time til hudprikktest {dato} kl. {kl}.
reveals|Lysterapien fortsetter etter påske.
reveals|Du har time hos fotterapeut {dato}.
reveals|Hjertemedisinsk sengepost har nytt telefonnummer.
reveals|Blodtransfusjonen er flyttet til {dato}.
reveals|Vi inviterer til temakveld om prostatakreft.
reveals|Gruppetrening for bekkenleddssmerter mandag.
reveals|Kjevekirurgen har fått avbud.
reveals|Nevropsykologisk utredning dag 2.
reveals|Synstrening hos optiker kl. {kl}.
reveals|Barneastmaskolen er fulltegnet.
reveals|Ta med treningsdagbok til fysio.
reveals|Svarene foreligger, du slipper flere turer hit.
reveals|Alle prøver var fine!
reveals|Vi fikk dessverre ikke det svaret vi håpet på.
reveals|Legen ringer deg i ettermiddag om funnet.
reveals|Du kan senke skuldrene, det var ikke noe farlig.
reveals|Det er godt nytt, ring når du kan.
reveals|Du må møte uten mat i magen.
reveals|Bare klare væsker siste døgn.
reveals|La være å tygge tyggegummi om morgenen.
reveals|Møt med kortermet topp.
reveals|Husk undertøy som lett kan tas av.
reveals|Noen må kunne se til deg i kveld.
reveals|Unngå trappegang den første uken.
reveals|Du kan spise som vanlig igjen etterpå.
reveals|Skru på apparatet før du legger deg.
reveals|Maska må rengjøres daglig.
reveals|Sett dosen i låret.
reveals|Bruk nesesprayen før du kommer.
reveals|Medisinrommet er flyttet.
reveals|Pasienten kan hentes kl. {kl}.
reveals|Du får eget rom på avdelingen.
reveals|Møt på post 4B kl. {kl}, beregn to netter.
reveals|Sønnen din er på intensiv, ring oss.
reveals|Du kan ta med dyna di, du skal sove her.
reveals|Jordmorvakta har nytt nummer.
reveals|Magen vokser fint, vi ses i uke 36.
reveals|Din psykiatriske sykepleier har fri.
reveals|Spiseforstyrrelsesteamet kontakter deg.
reveals|Samtale om selvskading {dato}.
reveals|Takk for åpenheten om det vanskelige.
reveals|NADA-øreakupunktur tirsdager.
reveals|Medikamentskrin må fylles på apoteket.
reveals|Hjemmedialysen får service.
reveals|Du står på liste for ny skulder.
reveals|Sukkersjukekurset startar {dato}.
reveals|Legen ser på biletet og ringjer deg.
reveals|Ikkje kjøyr bil same dag.
reveals|Stinga løyser seg opp av seg sjølv.
reveals|Godt nytt: prøvane var reine.
reveals|Mor og barn har det fint.
reveals|Søvnlaboratoriet har time til deg.
reveals|Pleiaren kjem klokka åtte.
reveals|Du treng ikkje meir strålebehandling.
reveals|Hudläkaren ser dig {datum}.
reveals|Neurologmottagningen har flyttat din tid.
reveals|Ring när du fått din mens.
reveals|Dina leder ska undersökas {datum}.
reveals|Din lunginflammation ska följas upp.
reveals|Blodproppsmottagningen ringer.
reveals|Det var inget allvarligt, du kan andas ut.
reveals|Svaret på biopsin dröjer.
reveals|Ta tempen innan du kommer.
reveals|Medicinen ska sättas ut en vecka innan.
reveals|Du behöver sällskap hem.
reveals|Inga smycken eller smink, tack.
reveals|Du får sova kvar en natt.
reveals|Pappa ligger på rum {rum}, avdelning 5.
reveals|Barnmorskan ringer om några dagar.
reveals|Fosterrörelser: räkna dem varje kväll.
reveals|Samtalsgrupp för dig som förlorat ett barn.
reveals|Missbruksenheten har öppet.
reveals|Traumabehandlingen pausas.
reveals|Glasögonrecept kan hämtas.
reveals|Tandvärk? Vi har akuttid.
reveals|Rullatorservice på fredag.
reveals|Astmasköterskan är ledig.
reveals|Du är kallad till aortascreening.
reveals|Please stop your tablets two days before.
reveals|Your wound nurse is off today.
reveals|Your sample was lost, sorry.
reveals|The lab has your results.
reveals|We got the answer we hoped for.
reveals|There's no sign of it any more.
reveals|You'll sleep through the whole thing.
reveals|Take it easy for the rest of the week.
reveals|Don't eat for six hours before you come.
reveals|Leave your jewellery at home.
reveals|Mum and baby are doing fine.
reveals|Postnatal check {date}.
reveals|Your psychiatrist has left the practice.
reveals|Support group for carers of people with dementia.
reveals|Detox bed available Monday.
reveals|Your hearing test is at {time}.
reveals|Travel jabs: dose two due.
reveals|Orthotics will fit your insoles.
reveals|The ambulance will bring you home.
reveals|He is on the high dependency unit.
reveals|H j e r t e time
reveals|Hud_pol {dato}
reveals|Kreft!!! nei da, bare kontroll
reveals|k.i.r.u.r.g.i
reveals|0nkologi kl {kl}
reveals|Psyk0s-teamet
reveals|Rus/psyk har flyttet
reveals|Fysio-terapi
reveals|Gynokolog {dato}
reveals|Diabetiskurs
reveals|Skoldbruskjertel
reveals|Urolgisk pol
reveals|Kjemoterapi kl {kl}
reveals|Mammogarfi {dato}
reveals|Hematologsik
reveals|Blodprve {dato}
reveals|Antibotika hentes
reveals|ultralydd
reveals|(psykolog)
reveals|Time: "lunge"
reveals|Du skal IKKE til onkolog
reveals|Avlyst: «Sorggruppe»
reveals|PSYKIATRISK TIME {dato}
reveals|BUPtime {dato}
reveals|Ønhpol kl {kl}
reveals|Jm-kontroll uke 24
reveals|Rtg kl {kl}
reveals|Sp.spl. ringer om medisin
reveals|🧠 time {dato}
reveals|❤\uFE0F\u200D🩹 klinikk
reveals|Gynmott. {datum}
reveals|P s y k
reveals|Ortopden {datum}
reveals|Cellprovv
reveals|Vacination {datum}
reveals|Diabetesköterska
reveals|Inte psykos
reveals|"Kolskolan"
reveals|Rtg {datum}
reveals|BVC-sköterskan
reveals|Oncollogy {date}
reveals|Psych1atry
reveals|U l t r a s o u n d
reveals|Gyno {date}
reveals|"Fertility evening"
reveals|Not for cancer patients
ok|Ta med deg lader hvis du reiser langt.
ok|Vi har stengt for varetelling.
ok|Gjesteparkering koster 40 kroner døgnet.
ok|Skranken er flyttet til motsatt side.
ok|Klokkeslettet er endret, dagen er den samme.
ok|Du er nummer seks i køen.
ok|Søppelbilen kommer tidlig, flytt bilen.
ok|Sykkelvogner kan settes i sykkelskuret.
ok|Vi fyller femti år og inviterer til fest!
ok|Du har fått melding i innboksen.
ok|Slett denne meldingen om den ikke gjelder deg.
ok|Barnehagen har planleggingsdag.
ok|Trikken sporet av, ta bussen.
ok|Nattåget er innstilt.
ok|Beklager, feil i utsendelsen.
ok|Kunden før deg bruker litt lengre tid.
ok|Oppmøte i glassgangen mellom byggene.
ok|Portvakten viser vei.
ok|Du trenger ikke skrive ut brevet.
ok|Skriv ut billetten hjemme.
ok|Skjemaet kan leveres i luken.
ok|Lever skjemaet i luken.
ok|Fra nyttår koster det 20 kroner mer.
ok|Kassen tar imot kort fra kl. 9.
ok|Dato og klokkeslett står i brevet.
ok|Sommeråpent fra kl. 9 til 14.
ok|Det blåser kraftig på brua, kjør forsiktig.
ok|Vis hensyn, det er mange i venterommet.
ok|Videorommet åpner ti minutter før.
ok|Slå av VPN før du kobler til.
ok|Bytt til en annen nettleser.
ok|Lydproblemer? Bruk hodetelefoner.
ok|Bilnøkler er funnet på parkeringsplassen.
ok|Tøm lommene før sikkerhetskontrollen.
ok|Sikkerhetskontroll ved inngangen, ha ID klar.
ok|Hytteleie for ansatte lyses ut.
ok|Besøkende må skrive seg inn.
ok|Du er skrevet opp på listen for hotellrom.
ok|Rommet ditt er klart kl. 15.
ok|Ledsagerbevis gir halv pris på bussen.
ok|Møterommet er bytt til eit større.
ok|Sit du fast i kø? Ring oss.
ok|Det kan bli sein bane i dag.
ok|Huda vår er ny? Nei, husa våre er nye!
ok|Send oss ei melding om du vil byte dag.
ok|Straumen er tilbake.
ok|Vi tek imot kontantar.
ok|Kafeen sel lefse i dag.
ok|Skuletur i bygget, det kan bli bråk.
ok|Kjørebrua er heva, vent på grønt lys.
ok|Legg jakka i skapet.
ok|Resten av brevet kjem i posten.
ok|Brannbilar øver på plassen.
ok|Spelet er slutt, billettane er selde.
ok|Du kan velje mellom to dagar.
ok|Ta vänster vid fontänen.
ok|Vi flyttar kassan till hallen.
ok|Ring porttelefonen, nummer 12.
ok|Busskortet laddas i kiosken.
ok|Glöm inte din vattenflaska.
ok|Ditt lösenord har återställts.
ok|Anslutningen bröts, försök igen.
ok|Semesterstängt vecka 28-31.
ok|Snökaos: kom när du kan.
ok|Betalningen gick inte igenom.
ok|Bygglarm: det borras i väggen.
ok|Dörrkoden är {kod}.
ok|Vi hämtar dig i receptionen.
ok|Konferensen håller till i sal 2.
ok|Enkelrum med frukost är bokat.
ok|Svar kommer inom tre dagar.
ok|Tack för ditt svar.
ok|Ansökningstiden går ut i morgon.
ok|Ordföranden hälsar alla välkomna.
ok|Gatan sopas, flytta bilen.
ok|Halvtimmesparkering gäller utanför.
ok|Lekhörna finns i väntrummet.
ok|Fönsterputs pågår, dra inte upp persiennen.
ok|Vi byter telefonväxel i natt.
ok|Rösta fram årets konstverk!
ok|The queue is long this morning.
ok|Bring exact change for the meter.
ok|The meter takes coins only.
ok|Turn off your engine while waiting.
ok|Our Monday slots are full.
ok|You left your phone at the desk.
ok|The wifi password is {code}.
ok|The conference room has moved upstairs.
ok|Public holiday: no phone service.
ok|Please close the gate behind you.
ok|Our bus is electric and quiet.
ok|Bring the whole family to our open day.
ok|The results of the raffle are on the board.
ok|Print your ticket in advance.
ok|The elevator stops at level 3 only.
ok|Lunch is served from noon.
ok|Your statement is ready to download.
ok|Direct debit failed; please pay by card.
ok|Sandwiches can be bought in the shop.
ok|We will email you a map.
ok|Bekreftet: timen er din.
ok|Oslo S: togene står.
ok|Møt ved fontenen, ikke ved porten.
ok|Ringeklokka er ødelagt, bank på.
ok|Ordbok og tegnesaker finnes i venterommet.
ok|Trenger du barnesete i taxien, si fra.
`
