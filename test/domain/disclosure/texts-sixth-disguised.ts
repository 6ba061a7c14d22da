/** The sixth set, disguises and abbreviations, and neutral texts only. */
export const sixthTextsDisguised = `
reveals|Time hos k.r.e.f.t.lege {dato}
reveals|P5yk1ater ringer deg kl. {kl}
reveals|Møt på g y n {dato}
reveals|Ønh-timen er flyttet
reveals|ÖNH-tiden är flyttad
reveals|Hjærtekontroll {dato}
reveals|Colonoskopi {dato} kl. {kl}
reveals|Du skal til gastroskopien på tirsdag
reveals|Hjärt-lung mottagningen {datum}
reveals|Møt opp til blod prøve
reveals|Onkolog1sk pol
reveals|Ur chem0 is moved
reveals|S.T.I. results r in
reveals|Psyk.mott. har ändrat din tid
reveals|Kir.pol. kl {kl}
reveals|Nevr pol {dato}
reveals|Utr. fortsetter hos PHV {dato}
reveals|Rus&avhengighet har time til deg
reveals|Skjoldbruskjertelkontroll
reveals|Bukspyttkjertelen sees på {dato}
reveals|Livmorhalsprøve tas {dato}
reveals|Overgangsalderkurset starter
reveals|Klimakteriekursen börjar {datum}
reveals|Menopausegruppa møtes
reveals|Prostataproblemer? Vi ses {dato}
reveals|Erektil-gruppen
reveals|Inkontinenspoliklinikken
reveals|Blåsmottagningen {datum}
reveals|Time for tapping av leddvæske
reveals|Du skal få sprøyte i skulderen
reveals|Vi tar den føflekken {dato}
reveals|Kulen i brystet må sjekkes
reveals|Knölen ska tas bort {datum}
reveals|Det er ikke kreft
reveals|Du har ikke hiv
reveals|«Angstgruppe» utgår
reveals|Testen var negativ
reveals|Testen var posetiv
reveals|Du er dessverre smittet
reveals|Alt er i orden med babyen
reveals|Den lille har det bra
reveals|Du venter tvillinger
reveals|Hen er gravid
reveals|Magen din må tømmes kvelden før
reveals|Husk å drikke én liter før bildene tas
reveals|Du kan bli trøtt og må ikke kjøre
reveals|Ta det med ro resten av dagen
reveals|Ikke tren de første dagene
reveals|Hold armen høyt
reveals|Plasteret kan tas av i morgen
reveals|Du har fått plass på avrusning
reveals|LAR-samtale {dato}
reveals|Metadon utleveres kl. {kl}
reveals|Ozempic er på lager igjen
reveals|Ta Imovane kl 22
reveals|Hämta ut Eliquis på apoteket
reveals|Humira-sprøyten er klar
reveals|HJELPEMIDDELSENTRALEN HAR RULLESTOLEN DIN
reveals|DITT PRØVESVAR ER KLART
reveals|D i a b e t e s - kurs
reveals|kr3ft
reveals|Kre\u00ADftpol
reveals|Demẹnsteam
reveals|👶 kontroll {dato}
reveals|💊 klar til henting
reveals|💉 {dato} kl {kl}
reveals|See you at the mammo-bus
reveals|Check-up hos fertility {dato}
reveals|Din mensvärk kan vi hjälpa med
reveals|Lurer du på det vonde kneet, ring
reveals|Hvordan går det med ryggen?
reveals|Har du sluttet å blø?
reveals|Är du fortfarande yr?
reveals|Sover du bedre nå?
reveals|Er du fortsatt deprimert
reveals|Timen hos spesialistsykepleier i hud
reveals|Skopiavdelingen
reveals|Nevrofysiologisk lab kl {kl}
reveals|Nukleærmedisin {dato}
reveals|PET {dato} kl. {kl}
reveals|DXA {dato}
reveals|EEG-timen er avlyst
reveals|24-timers BT-måling starter {dato}
reveals|24t EKG hentes i skranken
reveals|Spiromteri {dato}
reveals|Rygmargsprøve
reveals|Cystoskopie {dato}
reveals|Venfløn legges kl {kl}
reveals|Palliativt team ringer
reveals|Hospice har ledig rom
reveals|Kondolerer. Ring oss om avdøde
reveals|Begravelsesbyrået har tatt kontakt
reveals|Obduksjonsrapporten er ferdig
reveals|Tvangsvedtaket er opphevet
reveals|Kontrollkommisjonen møtes {dato}
reveals|Krisesenteret har plass
reveals|Voldtektsmottaket ringer deg
reveals|NAV har bedt om legeerklæring
reveals|Uførevurderingen er {dato}
reveals|Førerkortattesten er ikke godkjent
reveals|Försäkringskassan har fått ditt läkarutlåtande
reveals|Kjønnsinkongruens-teamet har time
reveals|Autismeutredning del 2
reveals|Logopeden venter
reveals|Ergoterapeuten kommer hjem til deg
reveals|Manuellterapi {dato}
reveals|Kiropraktortimen
reveals|Tannlegen har time
reveals|Rotfyllingen må gjøres om
reveals|Protesen er klar til prøving
reveals|Sårskift hver onsdag
reveals|Stomisykepleier {dato}
reveals|Kateteret byttes {dato}
reveals|Lyset behandling hos hud {dato}
reveals|Lysbehandling tre ganger i uken
reveals|Kuren din fortsetter {dato}
reveals|Oppfølging etter hjerneslag
reveals|Slagenheten
reveals|Etter drypp: ny time {dato}
reveals|Epilepsisykepleieren
reveals|Parkinsonskolen
reveals|MS-kurs {dato}
reveals|ME-kurset er fulltegnet
reveals|CP-oppfølging for barn
reveals|Astmaplan må fornyes
ok|Vi har bekreftet bestillingen din.
ok|Prøv igjen om noen minutter.
ok|Husk å bekrefte e-postadressen.
ok|Utbetalingen skjer innen tre virkedager.
ok|Eksempel på utfylt skjema ligger på nettsiden.
ok|Operasjonell leder ved sentralbordet er på vakt.
ok|Hærverk i parkeringshuset: meld fra til politiet.
ok|Vi deler ut refleksvester i hovedinngangen.
ok|Lysrøret i gangen er defekt, det blir byttet.
ok|Nøklene dine er funnet.
ok|Søknaden er innvilget, du får brev.
ok|Kjøretillatelse til området får du i vakta.
ok|Elbillading er gratis den første timen.
ok|Sykkelparkering finnes ved inngang C.
ok|Det er dugnad på uteområdet lørdag.
ok|17. mai-toget passerer kl. {kl}, veien er stengt.
ok|Vi holder åpent på skjærtorsdag.
ok|Togene er innstilt på grunn av signalfeil.
ok|Flybussen går hvert tjuende minutt.
ok|Bomringen er gratis for elbil.
ok|Rabattkoden er {kode}.
ok|Betalingskortet ble avvist, prøv et annet.
ok|Purring: faktura forfaller {dato}.
ok|Kvitteringen kan brukes som dokumentasjon overfor arbeidsgiver.
ok|Vi har byttet leverandør av betalingsløsning.
ok|Trådløst nett: gjest, passord {kode}.
ok|Start nettleseren på nytt.
ok|Skjermen fryser? Last siden på nytt.
ok|Hodetelefoner gir bedre lyd.
ok|Sitt i et rom med god belysning.
ok|Det er meldt om torden og kraftig regn.
ok|Flomvarsel: veien ved elva kan bli stengt.
ok|Ta på deg gode sko, det er mye is.
ok|Pasientreiser dekker billigste reisemåte.
ok|Legg ved bilder av kvitteringene.
ok|Bilder av bygget finner du på nettsiden.
ok|Husk pass og visum.
ok|Utsjekk senest kl. 11.
ok|Middagen serveres i spisesalen.
ok|Ekstraseng til ledsager er satt inn på rommet.
ok|Rommet har eget bad.
ok|Hotellet har treningsrom og badstue.
ok|Pakken ligger til henting i postbutikken.
ok|Vi svarer deg innen to dager.
ok|Svar JA for å takke ja til timen.
ok|Resultatet av avstemningen er klart.
ok|Klagen din er mottatt og behandles fortløpende.
ok|Vedtaket kan påklages innen tre uker.
ok|Ny behandlingsansvarlig for personopplysninger: {navn}.
ok|Inngrep i terrenget gjør at stien er lagt om.
ok|Streken i gulvet viser vei.
ok|Følg den blå linjen.
ok|Ring på klokka og vent.
ok|Skoovertrekk finner du i kurven.
ok|Mobilen må settes på lydløs.
ok|Røyking er ikke tillatt på området.
ok|Blomster kan kjøpes i kiosken.
ok|Pastinakksuppe er dagens rett.
ok|Lunsjen består av brød, ost og frukt.
ok|Vaffelsalg til inntekt for skolekorpset.
ok|Kunstutstillingen åpner {dato}.
ok|Konsert i vestibylen kl. {kl}.
ok|Prestens andakt er flyttet til søndag.
ok|Valglokale i 1. etasje {dato}.
ok|Tyverialarm utløst ved et uhell.
ok|Strømbruddet er over.
ok|Linjebrudd: vi ringer deg opp igjen.
ok|Samtalen ble brutt, vi prøver igjen.
ok|Bekreft mottatt melding med OK.
ok|Arkivet er stengt for flytting.
ok|Tryggere trafikk: hold fartsgrensen.
ok|Besøksparkering for leger er flyttet.
ok|Ditt paket levereras i morgon.
ok|Bekräfta bokningen via länken.
ok|Prova igen senare.
ok|Pröva en annan webbläsare.
ok|Ansökan behandlas inom två veckor.
ok|Biljetten gäller på alla bussar.
ok|Trängselskatt tas ut under rusningstid.
ok|Rusningstrafik, var ute i god tid.
ok|Kollektivtrafiken strejkar i dag.
ok|Cykelställ finns vid porten.
ok|Garaget har fått ny infart.
ok|Påminnelseavgift tillkommer vid sen betalning.
ok|Swisha till {nummer}.
ok|Autogiro dras den 28:e.
ok|Snöskottning pågår, parkera på baksidan.
ok|Åska kan störa telefonnätet.
ok|Vi önskar alla en skön sommar.
ok|Lucia firas i entrén kl. 8.
ok|Sportlov vecka 9, begränsade öppettider.
ok|Hittegods förvaras i två månader.
ok|Städning pågår, ta andra dörren.
ok|Nödutgången får inte blockeras.
ok|Uppdatera din profil i appen.
ok|Koden är giltig i tio minuter.
ok|Serverfel, vi arbetar på att lösa det.
ok|Frukostbuffén öppnar sju.
ok|Utcheckning sker i lobbyn.
ok|Vi hade inte möjlighet att ta emot ditt samtal.
ok|Leveransen er forseinka.
ok|Drosjen ventar ved hovudinngangen.
ok|Rasfare: fylkesvegen er stengd.
ok|Billettprisen aukar frå nyttår.
ok|Skyssordninga gjeld også ledsagar.
ok|Kraftig vind, ferja kan bli innstilt.
ok|Sløkk motoren når du ventar ved porten.
ok|Det er lov å ha med eigen mat.
ok|Gløymde klede ligg i skåpet ved døra.
ok|Please validate your ticket at the desk.
ok|Parking charges apply after two hours.
ok|The shuttle runs every fifteen minutes.
ok|Your invoice is attached.
ok|Our office hours have changed.
ok|Please wipe your feet, the floor is new.
ok|Heavy rain may delay trains.
ok|The vending machine is being repaired.
ok|Your locker number is {number}.
ok|Bring a pen and your reading glasses.
ok|We celebrate our tenth anniversary with cake.
ok|The generator test may cause brief flicker.
ok|Your session timed out; sign in again.
ok|Bank holiday opening times apply on Monday.
`
