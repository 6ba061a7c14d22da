/**
 * A third set, the last one written: an adversary's manner. Safe texts with words that no list was made for, unsafe
 * ones that say as little as they can. Measured as it stood when it was written (docs/disclosure.md).
 */
export const thirdTexts = `
ok|Kunstutstillingen i vestibylen åpnes av ordføreren torsdag kl. 14.
ok|Vi har mistet strømmen, og alle avtaler før lunsj er avlyst.
ok|Trikk linje 12 kjører ikke på grunn av maraton. Ta T-banen.
ok|Rømningsveiene er merket med grønne skilt.
ok|Skjemaet du sendte manglet underskrift. Kan du sende det på nytt?
ok|Ta med lader til telefonen, ventetiden kan bli lang.
ok|Vi har sendt deg en dobbel faktura ved en feil. Se bort fra den siste.
ok|Barnevogner parkeres under trappen.
ok|Har du husket å oppdatere e-postadressen din?
ok|Vi beklager misforståelsen. Riktig dato er {dato}.
ok|Sikkerhetsvakten slipper deg inn etter stengetid.
ok|Timen er satt opp på nytt etter ønske fra deg.
ok|Kantinen serverer vafler hver fredag.
ok|Skolefri? Barn kan gjerne være med i ventesonen.
ok|Ved brannalarm: følg personalet ut.
ok|Denne meldingen er sendt til alle som har avtale i uke 12.
ok|Sjekk at du har dekning før videosamtalen starter.
ok|Kom i god tid, sikkerhetskontrollen kan ta et kvarter.
ok|Vi trenger kontonummeret ditt for å betale tilbake egenandelen.
ok|Husk klokkestillingen i helgen.
ok|Ekspedisjonen er flyttet vegg i vegg med kiosken.
ok|Egenerklæring om reise leveres i luke 3.
ok|Det er satt inn ekstra båtavganger fra øyene.
ok|Er adressen feil på kartet, bruk Parkveien 7 på GPS-en.
ok|Ring på klokken merket «Hansen», så låser vi opp.
ok|Avslått samtale? Vi prøver en gang til klokka tre.
ok|Du trenger ikke gjøre noe, plassen din er sikret.
ok|Vi ønsker velkommen til åpent hus med omvisning og kake.
ok|Sporvei 3, vogn 7: billettene ligger i konvolutten.
ok|Har du spurnader om rekninga, ring rekneskapskontoret.
ok|Tilsette skal på seminar, så sentralbordet er stengt etter lunsj.
ok|Ferja går ikkje grunna vind. Gje beskjed om du vert forseinka.
ok|Me treff dykk ved fontena utanfor rådhuset.
ok|Legg sykkelen i stativet, ikkje mot veggen.
ok|Ta kontakt om du heller vil ha timen på ettermiddagstid.
ok|Utkøyringa er stengd, køyr rundt kvartalet.
ok|Kvar deltakar får ei mappe med program og kart.
ok|Vi har skrive feil dag i brevet: det skal vere tysdag.
ok|Nattevakta låser opp for deg om du kjem tidleg.
ok|Hittegods frå i går kan hentast i vakta.
ok|Systemet ligger nere. Vi kan tyvärr inte se din bokning just nu.
ok|Ni som bokat frukostmöte: kaffet står framme från sju.
ok|Trafikstörningar på E4. Ta gärna en annan väg.
ok|Ditt paket med formulär är skickat med vanlig post.
ok|Du har skrivit under på fel rad. Ny blankett bifogas.
ok|Ta nummerlapp i automaten bredvid blommorna.
ok|Vi behöver ett aktuellt foto till passerkortet.
ok|Ställ inte cyklar framför brandposten.
ok|Nästa lediga tid är efter sportlovet.
ok|Vår chatt är öppen vardagar. Skriv till oss där om du hellre vill det.
ok|Har någon annan bokat åt dig? Svara NEJ om det är fel.
ok|Tåget är försenat? Ring så väntar vi in dig.
ok|Vi drar igång igen efter uppehållet. Samma sal, samma tid.
ok|Det finns inga skåp kvar, lämna stora väskor hemma.
ok|Bokningen görs om automatiskt vid strömavbrott.
ok|Porten är trög, dra hårt.
ok|Ny rutin: alla får ett sms dagen före.
ok|Hälsa gärna i luckan när ni kommit.
ok|Vi har semesterstängt vecka 29 och 30.
ok|Enkäten tar två minuter och dina svar är anonyma.
ok|Our lines are busy today. Please use the online chat instead.
ok|We've had a flood in the basement, so parking is limited.
ok|You left your umbrella and a blue scarf behind.
ok|The choir sings in the atrium at noon. Everybody is welcome.
ok|Parents are asked to wait in the lounge.
ok|Do not prop open the fire doors.
ok|The coach leaves from bay 4 at 7.45 sharp.
ok|Your parking permit expires on Sunday.
ok|We accept cards, not cheques.
ok|Bring a pen and something to read.
ok|Your feedback helps us improve our opening hours.
ok|Apologies for the short notice. We have had to swap rooms.
ok|The interpreter will dial in by video.
ok|Use the north stairwell while the lobby is being painted.
ok|Strollers must be folded on the escalator.
ok|If you would rather have an afternoon slot, reply by calling us.
ok|It's dress down Friday, so don't be surprised by our jumpers!
ok|Your photo ID must match the name on the booking.
ok|We can't find your file, could you ring us?
ok|Ticket number {count}. Please take a seat.
block|Fint å høre at du tåler tablettene godt.
block|Alt var fint på bildene, hilsen doktoren.
warn|Ikke spis frokost den dagen.
warn|La bilen stå, du blir trøtt etterpå.
block|Vi har sett på prøven du leverte.
block|Det er på tide med en ny runde. Pakk bagen for fem dager.
block|Alt ligger til rette for fødselen.
block|Du må dessverre vente lenger på operasjonsplass.
block|Tid for kontroll av spiralen.
block|Sykehusets kreftlotse ringer deg.
warn|Ta med de nye brillene.
block|Nyrene dine skal sjekkes.
block|Blærescanning i morgen.
block|Hjertelyden kontrolleres igjen.
block|Fortsett med dråpene fram til vi ses.
warn|Hold kuren ut, vi ses etter helgen.
block|Det er positivt. Ring oss straks.
block|Unngå sex i en uke.
block|Ta opp igjen treningen forsiktig, kneet tåler det.
block|Røntgensvaret viser brudd.
block|Skriv smertedagbok frem til timen.
block|Hei fra slagenheten!
block|Den nye hofta di skal sjekkes.
block|Husk å tisse på pinnen.
warn|Møt opp med full blære.
block|Fødselsforberedende kurs, del 2.
block|Stønadsskjema for høreapparat vedlagt.
block|Du har fått ny time på tannregulering.
block|Psykomotorisk fysioterapeut har time.
block|BUPA minner om møtet.
block|Ansvarsgruppemøte med NAV og DPS.
block|Du er satt på liste til hjerteoperasjon.
block|Oppfølgingssamtale etter spontanabort.
block|Kjære pasient ved rusposten.
block|Du kjem til å verte bedøvd.
block|Vi har augetrykket ditt på lista i morgon.
block|Blodverdiane dine er betre no.
block|Hugs å leggje vekk snusen.
block|Sondemata kjem fredag.
block|Ny time for svelging og stemme.
block|Ryggpasientar møter i gymsalen.
warn|Legg deg på benken når du kommer, vi tar av bandasjen.
block|Dina njurvärden har förbättrats.
block|Bra jobbat med nykterheten!
block|Vi ses för ny påfyllning av medicinpumpen.
warn|Du blir trött av sprutan, kör inte bil.
block|Käkröntgen och tandsten i morgon.
block|Höften ska plåtas igen.
block|Bröstkliniken, vån 3.
block|Vi har hittat något på bilderna.
block|Har du fortfarande ont? Hör av dig.
block|Ammningshjälpen väntar.
block|Fostret mår bra.
block|Läkaren sänker din dos.
block|Du har fått plats på behandlingshemmet.
block|Psykakuten: ring oss.
block|Sår- och diabetesfotteam.
block|Självhjälpsgrupp för sörjande.
block|Du är färdigbehandlad.
block|Svårt att sova? Kurs i sömnskola.
block|Lungorna lät bra sist.
block|We're pleased your wound has healed.
block|Your baby's first hearing screen.
block|Keep taking them until we meet.
block|The scan showed nothing new.
block|We need to double-check one of your levels.
block|Your cast comes off on Friday.
block|Rehab pool, 10 am.
warn|Skip breakfast that day.
block|It was benign. Enjoy your weekend.
block|Detox bed available from Monday.
block|Your therapist is on leave.
block|Please stop smoking before the day.
block|Your ovaries scan is booked.
block|Continence nurse visit.
block|Pre-op check at 8.
block|Your fillings appointment.
block|Dr Berg from palliative care will phone.
block|Dermatolgy appointment.
block|phys10therapy at noon
block|A.I.D.S. foundation nurse
block|Your coeliac review is due.
`
