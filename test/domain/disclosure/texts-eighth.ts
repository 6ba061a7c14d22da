/** An eighth set: hints, and neutral texts chosen because they collide. */
export const eighthTexts = `
reveals|Du er satt opp til samtale med genetisk veileder {dato}.
reveals|Nyretransplantasjonsteamet ringer deg.
reveals|Bihulene dine sjekkes {dato}.
reveals|Mandlene skal ut {dato}.
reveals|Barnet skal få dren i ørene.
reveals|Visdomstennene trekkes {dato}.
reveals|Føttene dine blir sett på {dato}.
reveals|Kneskolen for artrose starter igjen.
reveals|Det settes av to timer til hjerneskanning.
reveals|Lungefunksjonsmåling {dato} kl. {kl}.
reveals|Synsfelttesten er flyttet.
reveals|Arbeidskrav: du skal sykle på ergometersykkel under testen.
reveals|Arbeids-EKG er {dato}.
reveals|Svelgrøntgen kl. {kl}.
reveals|Allergitesten må gjentas.
reveals|Slutt med antihistaminer en uke før.
reveals|Husk kortison-kortet ditt.
reveals|Er du i tvil om medisinene, ring.
reveals|Ny dose settes om fjorten dager.
reveals|Vi har endret styrken på dråpene dine.
reveals|Hjelpemidlene leveres torsdag.
reveals|Parykken din er klar.
reveals|Brystprotesen kan hentes.
reveals|CPAP-maska kan byttes her.
reveals|Oksygenkonsentratoren får service {dato}.
reveals|Hjemmesykepleien er informert.
reveals|Vi har snakket med kommunen om videre hjelp hjemme.
reveals|Korttidsplassen er klar fra fredag.
reveals|Du får ligge på enerom.
reveals|Ta med lue til når håret faller av.
reveals|Vi tar siste runde med strålene på fredag.
reveals|Montebello har plass til deg i uke 40.
reveals|Pusterommet holder åpent mandag.
reveals|Ring oss hvis kulen vokser.
reveals|Blir du verre, ring 113.
reveals|Har du hatt anfall siden sist?
reveals|Noter når du får hodepine.
reveals|Hvor ofte må du opp om natta?
reveals|Har medisinen hjulpet?
reveals|Gikk det bra hjemme etter narkosen?
reveals|Du må holde senga i dag.
reveals|Bruk solfaktor 50 på arret.
reveals|Sting fjernes hos fastlegen etter ti dager.
reveals|Ikke ta på forbindingen.
reveals|Husk at du ikke kan ha neglelakk.
reveals|Siste måltid senest kl. 22.
reveals|Klyster kjøpes på apoteket.
reveals|Tarmen må være helt tom.
reveals|Kom med full blære.
reveals|Psykiatrisk ungdomsteam har ledig time.
reveals|Traumegruppa er flyttet til rom {rom}.
reveals|Tvangslidelser: kurs for pårørende {dato}.
reveals|Vi savnet deg i sinnemestringsgruppa.
reveals|Psykomotorisk time {dato}.
reveals|Flexiteamet og ACT-teamet er slått sammen.
reveals|Gravide får gratis influensavaksine.
reveals|Nyfødtscreeningen må tas på nytt.
reveals|Spedbarnskontrollen flyttes.
reveals|Fertilitetsteamet sender nytt skjema.
reveals|Eggløsningstesten er positiv.
ok|Vinteråpent: husk brodder på vei inn.
ok|Kom inn bakveien, fremsiden males.
ok|Vi har bursdag og feirer med kake i kantina!
ok|Telefonkøen er lang i dag, prøv i morgen.
ok|Skriv avsender på konvolutten.
ok|Bussen er full på fredager, gå av ved torget.
ok|Skjermen i venterommet viser tog- og bussavganger.
ok|Husk å logge ut når du er ferdig.
ok|BankID på mobil fases ut.
ok|Du har betalt for mye, vi tilbakebetaler 100 kroner.
ok|Vippsnummeret er {nummer}.
ok|Ikke betal til ukjente kontonumre.
ok|Vi advarer mot svindel-SMS i vårt navn.
ok|Falske meldinger sendes ut, ikke klikk på lenker.
ok|Har du mistet hansker? De ligger i skranken.
ok|Juletrefest for ansatte, resepsjonen stenger kl. 14.
ok|Vi ønsker deg en fin høst.
ok|Du kan trygt ta trikken, den er i rute.
ok|Oppmøtet gjelder hele familien.
ok|Vi bekrefter at barnet har vært her i dag.
ok|Ansatte bærer navneskilt.
ok|Bærbar PC kan lånes.
ok|Overfør beløpet innen 14 dager.
ok|Hente- og bringesonen er ved inngang B.
ok|Fjern snø fra bilen før du kjører ut.
ok|Nyttårsforsett? Gå trappen!
ok|Ferdigbehandlet søknad sendes i posten.
ok|Reklamasjonen behandles av leverandøren.
ok|Svarfristen er {frist_dato}.
ok|Svar på undersøkelsen og vinn gavekort.
ok|Målingen viser at ni av ti er fornøyde med oss.
ok|Testresultatet for nettilgang: god hastighet.
ok|Kvalitetsmåling av telefonsvar pågår.
ok|Kreftene brukes på å måke snø i dag.
ok|Begynn med å lese brevet.
ok|Rygg ikke inn på plassen.
ok|Rygging er forbudt ved varemottaket.
ok|Hals over hode flyttet vi, ny adresse er Havna 3.
ok|Ha is i magen, køen går fort.
ok|Vi holder pusten og håper været snur.
ok|Brystningen i trappa repareres.
ok|Armaturen i gangen byttes.
ok|Håndverkere arbeider i gangen.
ok|Håndbagasje kan oppbevares i skap.
ok|Hodelykt kan være lurt på stien.
ok|Benken ved inngangen er malt.
ok|Hudfargede tapeter? Nei, men nymalte vegger!
ok|Urinalet i første etasje er stengt.
ok|Toalettet i gangen er i ustand.
ok|Stellerom finnes ved siden av toalettet.
ok|Ammerom finnes i andre etasje.
ok|Rullestoler kan lånes i vestibylen.
ok|Teleslynge er montert i venterommet.
ok|Blindeskrift på heisknappene er nytt.
ok|Førerhund er velkommen.
ok|Pollenvarselet finner du på yr.no.
ok|Yr melder regn hele dagen.
ok|Smittsom latter og god stemning på kafeen!
ok|Rusletur rundt vannet kl. 12 for alle.
reveals|Augeoperasjonen er {dato}.
reveals|Legen på kvinneklinikken ringjer.
reveals|Du har fått plass på rehabiliteringa i Fjordvik.
reveals|Hugs å ta med brillene og høyreapparatet.
reveals|Prøva di må takast om att.
reveals|Det gjekk fint, han er vaken no.
reveals|Ho ligg på rom {rom}, de kan kome på vitjing.
reveals|Sjukmelding kan du få av fastlegen.
reveals|Kjem det puss, ring oss.
reveals|Skift på såret annankvar dag.
reveals|Ikkje klø på utslettet.
reveals|Medisinskapet vert fylt opp {dato}.
reveals|Helsesjukepleiar har open dør for unge.
reveals|Angsten din er tema {dato}.
reveals|Rusoppfølginga held fram som før.
reveals|Vi ventar tvillingane dine til kontroll.
reveals|Fosterlyden vert høyrd {dato}.
reveals|Magesårskurset er flytta.
reveals|Minneord om bestefar kan de levere her.
reveals|Den eldre må ha med seg følgje på hukommingstesten.
reveals|Your ECG tape is ready to collect.
reveals|The nurse will remove the drain {date}.
reveals|Please remove contact lenses on arrival.
reveals|Come with clean dry skin.
reveals|Wash your hair the night before.
reveals|Bring all pill boxes.
reveals|Keep taking the antibiotics.
reveals|Your insulin pump training is on {date}.
reveals|Skin clinic, {date}.
reveals|Your mole check is booked.
reveals|Varicose vein clinic moved.
reveals|Hernia repair {date}.
reveals|It's benign!
reveals|The doctor has your figures and is pleased.
reveals|They want to keep you in overnight.
reveals|Pain team call at {time}.
reveals|Your anxiety workbook is attached.
reveals|Rehab place confirmed.
reveals|You're due your second shot.
reveals|Baby's hip check {date}.
reveals|Grief counselling is free.
reveals|Carer's allowance form is enclosed.
reveals|Sorry to hear about your fall.
reveals|Hope you're on the mend.
reveals|Get well soon from the team.
reveals|Not a stroke clinic any more.
reveals|We are not calling about your HIV test.
reveals|The so-called "pain school" starts Monday.
reveals|Warts and all: wart clinic {date}.
reveals|Snoring study {date}.
ok|Me har fått ny mast, telefonen fungerer att.
ok|Snøskuffa står ved døra, hjelp gjerne til!
ok|Vegvesenet stengjer tunnelen i natt.
ok|Elevkorpset spelar i vestibylen.
ok|Reiserekninga er utbetalt.
ok|Klokka går for fort på skjermen, ver merksam.
ok|Høgre fil er stengd på brua.
ok|Gå over tunet og ring på.
ok|Kaffien er gratis i dag.
ok|Vi saknar kontonummeret ditt.
ok|Oske frå peisen? Nei, ny peis i foajeen!
ok|Blåbærturen er flytta til laurdag.
ok|Rydd bilen for verdisaker.
ok|Hald døra lukka, det trekkjer.
ok|Ryggesekkar kan stå i gangen.
ok|Klagen vert handsama av styret.
ok|Han i luka hjelper deg.
ok|Lada mobil er kjekt å ha.
ok|Sprit til hendene står ved inngangen.
ok|Ta med ulltøy, det er kaldt i salen.
ok|Mind the gap at the platform.
ok|Toll charges apply on the bridge.
ok|Your booking reference is {ref}.
ok|Leave your umbrella at the door.
ok|Our telephone number ends in 44.
ok|Check your spam folder for the link.
ok|Keep left on the stairs.
ok|Smoking is banned on the premises.
ok|Hand sanitiser is at the entrance.
ok|Wheelchairs can be borrowed at the desk.
ok|Baby changing facilities on level 1.
ok|Toilets are opposite the lifts.
ok|The painters are in, mind the wet paint.
ok|A cold spell is on its way, dress warmly.
ok|Our cold drinks fridge is empty.
ok|Strong coffee from the cart outside.
ok|Operators are busy, please hold.
ok|Postal strike: letters may be late.
ok|Stroke of luck: the sun is out on open day!
ok|Head straight on at the crossing.
ok|Your train arrives at the back of the building.
ok|We broke a window; use door B.
ok|The lawn is being treated, keep off.
ok|Checked luggage can be left here.
ok|Kind regards from the front office.
ok|The staff choir sings at noon.
ok|Positive feedback? Tell us!
ok|Negative balance on your parking card.
ok|Your trial of the app has ended.
ok|Exercise caution on the icy path.
`
