/** The eighth set, Swedish, and disguises with safe misspellings. */
export const eighthTextsMore = `
reveals|Lungmottagningen ringer dig {datum}.
reveals|Hjärtskolan har uppehåll i juli.
reveals|Sköterskan tar blodtrycket först.
reveals|Kom fastande till provtagningen.
reveals|Dina röntgensvar är klara.
reveals|Det ser bättre ut nu än sist.
reveals|Vi är nöjda med dina senaste värden.
reveals|Doktorn vill att du kommer hit i dag.
reveals|Goda nyheter om din remiss.
reveals|Du står i kö till ögonoperation.
reveals|Starroperationen är flyttad.
reveals|Du blir sövd, ta inte med värdesaker.
reveals|Efter besöket bör du vila resten av dagen.
reveals|Du får inte bära tungt på två veckor.
reveals|Håll benet högt.
reveals|Byt plåster varje dag.
reveals|Ont? Ta två Ipren.
reveals|Din medicin är slut på apoteket.
reveals|Trappa ner enligt schemat.
reveals|Inhalatorn ska med.
reveals|Gåbordet levereras hem.
reveals|Peruken är klar för utprovning.
reveals|Sorgegruppen träffas på torsdagar.
reveals|Ätstörningsenheten har ny telefon.
reveals|Krissamtal erbjuds {datum}.
reveals|Du har varit nere länge, vi ringer dig.
reveals|LVM-hemmet har ringt oss.
reveals|Sprututbytet håller stängt.
reveals|Förlossningen är full, ring först.
reveals|Spiralinsättning {datum}.
reveals|Efterkontroll av graviditet {datum}.
reveals|Bröstmottagningen har flyttat.
reveals|Cytostatikan ges på plan 5.
reveals|Kontaktsjuksköterskan är sjuk i dag.
reveals|Vårdplaneringen är på fredag.
reveals|Särskilt boende: din plats är klar.
reveals|SIP-möte {datum} kl. {kl}.
reveals|Palliativa teamet kommer hem till er.
reveals|Beklagar sorgen, ring oss när ni orkar.
reveals|Karensdagen gäller inte vid smitta.
reveals|Du ska stanna hemma tills provsvaret kommit.
reveals|Svinkoppor? Kom inte till förskolan.
reveals|Fästingvaccin dos 2.
reveals|Kolesterolet är för högt.
reveals|KOL-skolan börjar.
reveals|Höftskolan i gympasalen.
reveals|Psoriasismottagningen ljusbehandlar kl. 8.
reveals|Tandregleringen justeras {datum}.
reveals|Hörselrehab {datum}.
ok|Välkommen in, dörren är olåst.
ok|Vi stänger växeln klockan 15.
ok|Du får ett sms när det är din tur.
ok|Ingången är flyttad på grund av takarbete.
ok|Takdropp! Gå inte längs väggen.
ok|Plogbilen står i vägen vid entrén.
ok|Köp biljett innan du kliver på.
ok|Pendeltågen går var kvart.
ok|Bilen hämtar dig vid porten kl. {kl}.
ok|Bilder från öppet hus finns på webben.
ok|Provkör vår nya app.
ok|Provisorisk entré på baksidan.
ok|Proviant kan köpas i kiosken.
ok|Svara på frågorna innan mötet.
ok|Har du frågor, svara inte på detta sms.
ok|Resultatlistan från tipspromenaden hänger i foajén.
ok|Besöksenkäten är anonym.
ok|Vi behandlar ditt klagomål inom en vecka.
ok|Vårt kansli behandlar ansökan.
ok|Operan på torget i kväll ger trafikstopp.
ok|Kolla tidtabellen på vår sida.
ok|Kolgrillen är öppen på terrassen.
ok|Halsbandet du tappade finns i receptionen.
ok|Handikapparkering finns vid entré C.
ok|Fotgängare hänvisas till andra sidan.
ok|Fotbollsmatch i kväll, svårt att parkera.
ok|Ögonblick, vi kopplar dig vidare.
ok|Armbandet med platsnummer lämnas i kassan.
ok|Magasinet ligger i väntrummet.
ok|Huvudentrén öppnar kl. 7.
ok|Tandemcyklar hyrs ut i parken.
ok|Benägenheten att komma i tid är god, tack!
ok|Leveransporten är spärrad.
ok|Levererat: ditt kort är hos ombudet.
ok|Gynna gärna kaféet i entrén.
ok|Hjärtstocken? Nej, Hjortstigen 4 är adressen.
ok|Blodapelsinjuice serveras i kaféet.
ok|Rökning är förbjuden på hela området.
ok|Rullstol finns att låna i entrén.
ok|Vagnar lånas mot pant.
ok|Pantautomaten är trasig.
ok|Säkerhetskopiera dina filer.
ok|Din inloggning misslyckades.
ok|Uppkopplingen var dålig, vi ringer i stället.
ok|Mikrofonen måste vara på.
ok|Vi önskar er en trevlig midsommar.
ok|Stängt klämdagen.
ok|Brevlådan vid porten töms kl. 17.
ok|Hyresgäster parkerar på gården.
ok|Två vuxna per barn är välkomna.
reveals|Gr4viditetskurs {dato}
reveals|Kre ft avdelingen
reveals|PSYKOL0GEN venter
reveals|Møt hos u.r.o.l.o.g
reveals|Hudlge kl. {kl}
reveals|Opperasjon {dato}
reveals|Prøvsvar klart
reveals|Medesinene dine er endret
reveals|Vacsine dose 2
reveals|Svangerskapkontroll
reveals|Røngten kl {kl}
reveals|Fysoterapi {dato}
reveals|Jormor ringer
reveals|Hjrnekontroll
reveals|d e p r e s j o n
reveals|D-e-m-e-n-s-skolen
reveals|abo*t
reveals|k***t-poli
reveals|Onk. avd. kl. {kl}
reveals|Gastro {dato}
reveals|Ortho-time
reveals|Kard.pol. {dato}
reveals|Pall.team ringer
reveals|Revma kl {kl}
reveals|Endo {dato} kl {kl}
reveals|Barsel: møt {dato}
reveals|#hjertesvikt
reveals|hjertesvikt@sykehus.example
reveals|se www.sykehus.example/kreft
reveals|Kurs: "Leve med KOLS"
reveals|'Rusfri hverdag' starter {dato}
reveals|Dette gjelder ikke psykiatri
reveals|Du har ikke diabetes
reveals|Ingen kreft funnet
reveals|Din abortsøknad
reveals|HjerteLungePol
reveals|ＫＲＥＦＴ
reveals|Кreft-kontroll
reveals|psyk\u200Biatri {dato}
reveals|Ultr@lyd
reveals|Psyk1atrimottagning
reveals|Gyn.mott {datum}
reveals|c a n c e r
reveals|Röngten {datum}
reveals|Barnmorksa ringer
reveals|Hjartmottagning
reveals|Operaton {datum}
reveals|Beroende-mott.
reveals|Ort.mott. {datum}
reveals|Ej hiv
reveals|"Ångestskolan" ställs in
reveals|Inget fel på hjärtat
reveals|Mamo-grafi
reveals|Provsvr
reveals|c@ncer unit
reveals|Onc0logy
reveals|d-i-a-l-y-s-i-s
reveals|Mamogram {date}
reveals|Chemotherpy
reveals|Preg. test
ok|Kl.10.30 passer fint.
ok|1.etg, rom 204B
ok|Inng. C, 2. et.
ok|Tlf.: {tlf}
ok|Mvh Ekspedisjonen
ok|V E L K O M M E N
ok|Vel-kommen!
ok|2-4-6 pluss møterom
ok|OBS!!! Ny adresse
ok|P-plass: 15 kr/t
ok|Ring 05515 (man-fre)
ok|Hilsen HF Innlandet
ok|Wifi: Gjest123
ok|Bkreft timen
ok|Bekrefft timen din
ok|Resepsjoenn er stengt
ok|Tmen er flyttet
ok|Parkerng ved inngng A
ok|Husk legitimsjon
ok|Meldngen kan ikke besvares
ok|Bekräta din tid
ok|Ta hisen till plan 2
ok|Välkomen!
ok|Parkeing finns
ok|Avboka snast 24 tim före
ok|Pls confrm ur appt
ok|Appt @ 9.30
ok|Rm 12, 2nd flr
ok|C u on {date}
ok|Reciept attached
`
