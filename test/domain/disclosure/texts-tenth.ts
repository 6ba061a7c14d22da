/** A tenth set: short single sentences, half of them safe. */
export const tenthTexts = `
reveals|Timen på gastrolab er flyttet til {dato}.
reveals|Velkommen til brystdiagnostisk senter {dato}.
reveals|Endokrinologen ønsker å se deg {dato} kl. {kl}.
reveals|Husk morgenurin i dag.
reveals|Skopien er satt opp {dato}.
reveals|Kneprotesen kontrolleres {dato}.
reveals|Epilepsikurset starter {dato}.
reveals|Pårørendeskolen for demens har ledige plasser.
reveals|Migrenegruppen møtes ikke i mai.
reveals|Kontrollen av hjertestarteren er flyttet.
reveals|Resultatene dine ligger på helsenorge.no.
reveals|Vi vil gå gjennom svarene med deg {dato}.
reveals|Du må faste i seks timer.
reveals|Ta med faste medisiner til oppholdet.
reveals|Behandlingsopplegget ditt er klart.
reveals|Posten har besøkstid kl. {tider}.
reveals|Pårørende kan hente deg på oppvåkningen.
reveals|Beskjed fra avdeling for rusmedisin.
reveals|Psykatrisk time {dato}
reveals|Reumatolgisk kontroll {dato}
reveals|Ortopdeisk poliklinikk
reveals|F.ø.d.s.e.l.s.l.e.g.e
reveals|B U P har time til deg
reveals|h!v-time
reveals|"Mestring av angst" starter {dato}.
reveals|Dette er ikke en krefttime.
reveals|Innkalling til tuberkulinprøve.
reveals|Rehab-oppholdet ditt er utsatt.
reveals|Stråleterapeuten er forsinket.
reveals|Sykehusprest er tilgjengelig for deg som er innlagt.
reveals|Legen har skrevet henvisning videre.
reveals|Utskrivningsklar fra {dato}.
reveals|Ernæringskurset er digitalt.
reveals|Slankeoperertes forening inviterer.
reveals|Vi ringer om cellegiften.
reveals|Hudlegen har bytt kontor.
reveals|Nyrepoliklinikken har time til deg {dato}.
reveals|Innkalling til skopi {dato}.
reveals|Behandlinga held fram til jul.
reveals|Ta med lista over medisinar.
reveals|Svar på prøvane kjem i brev.
reveals|Barselgruppa møtest i rom {rom}.
reveals|Sjukepleiaren tek blodtrykket ditt.
reveals|Dei pårørande kan hente deg etter narkosen.
reveals|Psykologtimen er avlyst i dag.
reveals|Reumatologmottagningen påminner om din tid.
reveals|Strålbehandlingen startar {datum}.
reveals|Din återbesökstid hos kirurgen är {datum}.
reveals|Provtagning utan tidsbokning kl. {tider}.
reveals|Ätstörningsgruppen träffas {datum}.
reveals|Dina resultat finns i journalen.
reveals|Ta med dina läkemedel.
reveals|Avdelningen har besökstid 15-17.
reveals|Behandlingsplanen går vi igenom {datum}.
reveals|Närstående får hämta dig efter ingreppet.
reveals|Psykolgbesök {datum}
reveals|Kn äproteskontroll
reveals|Du har ingen infektion.
reveals|Urologens telefontid är {tider}.
reveals|Klimakterieråd per telefon {datum}.
reveals|Your biopsy is on {date}.
reveals|The dermatologist will call at {time}.
reveals|Please fast from midnight.
reveals|Your treatment plan is ready.
reveals|Your test came back fine.
reveals|Bring all your medicines.
reveals|You are being discharged {date}.
reveals|Maternity unit visiting is {times}.
reveals|Group for anxiety, room {room}.
reveals|Mammogramme at {time}
ok|Vi bekrefter mottatt avbestilling.
ok|Avbestilling må skje senest dagen før.
ok|Begynn med å hente kølapp.
ok|Du finner oss ved siden av apoteket.
ok|Kaféen holder stengt i helgen.
ok|Resepsjonen er flyttet til 3. etasje.
ok|Helsekortet er ikke nødvendig, ta med ID.
ok|Kontrollen kl. {kl} er flyttet til rom {rom}.
ok|Undersøkelsen er flyttet til {dato}.
ok|Konsultasjonen varer i 45 minutter.
ok|Poliklinikken har nytt telefonnummer: {tlf}.
ok|Ta med innesko og vannflaske.
ok|Svømmehallen åpner kl. {kl}.
ok|Bassenget er varmt i dag, velkommen.
ok|Møt i gymsalen med joggesko.
ok|Kurset starter {dato} kl. {kl}.
ok|Gruppen har pause i vinterferien.
ok|Tolken er dessverre syk, vi finner ny tid.
ok|Vi har sykdom blant de ansatte, timen er avlyst.
ok|Barnet må ha med seg en foresatt.
ok|Ungdom over 16 kan møte alene.
ok|Du kan ta med en du er trygg på.
ok|Lege og sekretær er forsinket i dag.
ok|Ring oss på dagtid.
ok|Kartet viser hvor du skal gå.
ok|Timen er på video, du trenger PC eller mobil.
ok|Vi har ikke hørt fra deg, ring {tlf}.
ok|Kvittering for betalt egenandel ligger på nett.
ok|Frikort gjelder ut året.
ok|Pasientreiser har åpent hele døgnet.
ok|Resepsjonen har stengt i pausen.
ok|Kom inn når lyset er grønt.
ok|Kontrollen er flytta til {dato}.
ok|Timen er avlyst på grunn av sjukdom hos oss.
ok|Borna kan leike i gangen.
ok|Ta på deg varme klede, det er kaldt på båten.
ok|Vi gler oss til å sjå deg!
ok|Kaffi og te står framme.
ok|Hugs at timen startar presis.
ok|Brevet frå oss kjem på helsenorge.no.
ok|Din tid är ändrad till {datum} kl. {kl}.
ok|Undersökningen tar cirka en timme.
ok|Kontrollen görs på plan 3.
ok|Kliniken flyttar i augusti.
ok|Personalbrist: din tid är avbokad.
ok|Patientvägledaren finns i entrén.
ok|Har du synpunkter? Ring patientnämnden.
ok|Sjukhuset har ny huvudentré.
ok|Apoteket i entrén har stängt.
ok|Vi ses snart!
ok|Barnet behöver inte följa med.
ok|Läs informationen i kallelsen.
ok|Ta gärna med en tolk.
ok|Vi svarar på samtal i turordning.
ok|Mötet sker via Teams.
ok|Your appointment is unchanged.
ok|Our doctor is running late.
ok|The clinic opens at 8.
ok|The hospital entrance has moved.
ok|Visitors must sign in.
ok|Your check-up is at {time}.
ok|The examination takes an hour.
ok|The course starts in room {room}.
ok|The group meets every other week.
ok|Staff illness: your visit is cancelled.
ok|See you on {date}.
ok|Please call us during office hours.
ok|A parent must come along.
ok|You can bring someone with you.
ok|Read the letter before you come.
`
