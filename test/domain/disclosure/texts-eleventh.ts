/** An eleventh set, written as the tenth: short single sentences, half of them safe. */
export const eleventhTexts = `
reveals|Øre-nese-hals har flyttet timen din til {dato}.
reveals|Håndkirurgen er forsinket i dag.
reveals|Du er satt opp på kneartroskopi {dato}.
reveals|Blærescanning kl. {kl}.
reveals|Lungekreftpakken starter {dato}.
reveals|Ta med fastelisten over medisinene dine.
reveals|Svaret fra spesialisten er kommet.
reveals|Det ble funnet noe på bildene, ring {tlf}.
reveals|Vi trenger å snakke om det vi så.
reveals|Ikke drikk noe de siste to timene.
reveals|Ha med noen som kan kjøre.
reveals|Du kan få vondt når bedøvelsen går ut.
reveals|Klær som er lette å ta av, er best.
reveals|Timen hos kreftkoordinator er {dato}.
reveals|Skjelettscintigrafi {dato}.
reveals|Hjemmebesøk fra rusteamet {dato}.
reveals|Ungdomspsyk kl. {kl}
reveals|Psykologs time flyttet
reveals|Sv4ngerskap uke 20
reveals|Kjønnssykdomsklinikken
reveals|Dette er ikke en innleggelse.
reveals|«Kols-treff» i kantinen {dato}.
reveals|Plager med søvn? Møt opp {dato}.
reveals|Pårørende til slagpasienter inviteres.
reveals|Auge- og øyrepoliklinikken er flytta.
reveals|Du skal ikkje ete før prøva.
reveals|Resultatet av undersøkinga di ligg føre.
reveals|Fysioterapeuten er sjuk.
reveals|Ta med sovepose og medisinane dine.
reveals|Rehabilitering i gruppe frå {dato}.
reveals|Kreftkoordinatoren vil møte deg.
reveals|Nokon må vere hos deg fyrste natta.
reveals|Öron-näsa-hals har flyttat.
reveals|Ögonbottenfotografering {datum}.
reveals|Dina bilder är granskade.
reveals|Lungröntgen före besöket.
reveals|Vi ringer om svaret på ditt prov.
reveals|Sluta äta vid midnatt.
reveals|Ta hjälp av någon när du ska hem.
reveals|Bipolärmottagningen har ny tid till dig.
reveals|Kirurgmotagningen {datum}
reveals|A D H D-kurs
reveals|Ej gravid? Ring ändå.
reveals|Inskrivning kl. {kl}, ta med tofflor.
reveals|Endoscopy list {date}, please be on time.
reveals|The team would like to share your results.
reveals|Nil by mouth from 6.
reveals|Bring your repeat medication.
reveals|Someone has to be with you the first night.
reveals|Your next infusion is {date}.
reveals|Neurolgy clinic {date}
reveals|We have good news about the lump.
reveals|Ward round is at ten.
reveals|Not an abortion clinic.
ok|Møterommet heter Fjellet.
ok|Prisen er endret fra 1. juli.
ok|Takk for besøket!
ok|Vi har lagt en beskjed på svareren din.
ok|Oppdatert informasjon finner du på helsenorge.no.
ok|Koden utløper om fem minutter.
ok|Snøbrøyting pågår, parker lenger ned.
ok|Båten er innstilt, timen gjøres om til telefon.
ok|Du får tilbud om ny tid i løpet av uken.
ok|Inngangen for besøkende er i bakgården.
ok|Lunsjpause mellom kl. 11 og 12.
ok|Tilbudet er gratis.
ok|Ved forfall, gi beskjed så tidlig som mulig.
ok|Du kan velge tid selv på nettsiden.
ok|Etternavnet ditt var feil hos oss, nå er det rettet.
ok|Ledig time i morgen, først til mølla.
ok|Leverer du skjemaet for sent, må timen flyttes.
ok|Rust på benken, ikke sitt der.
ok|Arkivet svarer på innsynskrav.
ok|Båten går klokka sju frå kaia.
ok|Det er ikkje dekning i tunnelen.
ok|Ta trappa opp og gå til venstre.
ok|Du får ny innkalling i brev.
ok|Eit skjema manglar, send det på nytt.
ok|Heisen er liten, ta gjerne trappa.
ok|Vi byter telefonnummer måndag.
ok|Kom litt tidleg, det er mykje trafikk.
ok|Ställ cykeln i stället vid muren.
ok|Du är först i kön.
ok|Ta på dig ordentligt, det är kallt ute.
ok|Blanketten hittar du i luckan.
ok|Betala inom trettio dagar.
ok|Väntetiden är cirka tjugo minuter.
ok|Bokningen är klar.
ok|Byt tid i appen.
ok|Din handläggare heter Karin.
ok|Rusta dig med tålamod, kön är lång.
ok|Vi hörs på måndag.
ok|The side door is locked after five.
ok|Your slot has been released.
ok|Allow ten minutes to find parking.
ok|Our fax number no longer works.
ok|Doors A and B are closed for repairs.
ok|Tell the driver to stop at gate 2.
ok|Please fill in the form online.
ok|Lost your letter? We can send a new one.
ok|We hope to see you at the summer fair.
ok|Ask at the desk for a parking token.
ok|Vi flytter inn i nytt bygg til høsten.
ok|Feil på telefonlinjen er rettet.
ok|Påmelding til julebordet innen fredag.
ok|Vi sender kart og beskrivelse på e-post.
reveals|Time hos uroterapeut {dato} kl. {kl}.
reveals|Lymfødemskolen starter {dato}.
reveals|Hjertekateteriseringen er utsatt.
reveals|Du skal til angiografi {dato}.
reveals|Vi minner om spiralkontrollen.
reveals|Innleggelsen er flyttet en dag.
reveals|Svar på vevsprøve kommer i posten.
reveals|Ikke noe å spise etter kl. 20, takk.
reveals|Avtal med en venn som kan følge deg hjem.
reveals|Bruk behagelig tøy du lett får av.
reveals|Alt er i skjønneste orden med prøvene.
reveals|Vi har et svar til deg, ring legen.
reveals|Depresjonsmestring kurs 2
reveals|Du har ikke kreft, ring for mer informasjon.
reveals|«Raskere frisk» starter i rom {rom}.
reveals|Infekjonsmedisin {dato}
reveals|N Y R E time
reveals|Pasient hos oss? Ring avdelingssykepleier.
reveals|Barnet ditt skal sove under bildetakingen.
reveals|Ta siste tablett kvelden før.
reveals|Fødepoliklinikken ventar deg {dato}.
reveals|Gåskulen for amputerte startar {dato}.
reveals|Ta med kortet frå blodbanken.
reveals|Svaret er godt, ring om du vil vite meir.
reveals|Ikkje sminke deg før du kjem.
reveals|Du får følgje av sjukepleiar heim.
reveals|Specialisttandvården har tid till dig.
reveals|Epilepsiteamet ringer {datum}.
reveals|Du är kallad till koloskopi.
reveals|Svaren är bra, vi hörs om ett år.
reveals|Inget att äta efter klockan åtta.
reveals|Vännen som hämtar dig kan vänta på uppvaket.
reveals|Psykosmottagningen har stängt.
reveals|Inte längre smittsam? Ring oss.
reveals|Läkaren har sett din röntgen.
reveals|Provrör hämtas på plan 2.
reveals|Your colonoscopy prep is in the post.
reveals|Good result, speak soon.
reveals|Have a light breakfast and then nothing.
reveals|Wear something easy to take off.
reveals|The community midwife will visit {date}.
reveals|Your infection markers are down.
reveals|HIV is not the reason we call.
reveals|Opthalmology {date}
reveals|Your spouse can wait on the ward.
ok|Timen er utsatt til vi har nye lokaler.
ok|Taxien venter ved utgang C.
ok|Sykehuset er røykfritt.
ok|Vi sender ny faktura, se bort fra den gamle.
ok|Ta av til høyre etter bensinstasjonen.
ok|Sjekk at mikrofonen er slått på.
ok|Alle avtaler går som planlagt.
ok|Serveringen er stengt for vinteren.
ok|Legg fra deg yttertøy i garderoben.
ok|Vi rekker dessverre ikke timen din i dag.
ok|Svaret ditt er registrert, takk.
ok|Sentralbordet har byttet nummer.
ok|Skiltene er på norsk og engelsk.
ok|Denne uken er det kortere åpningstid.
ok|Du må sjølv bestille drosje.
ok|Den nye tida er {dato}.
ok|Vi svarar deg så snart vi kan.
ok|Parkeringa er gratis i helga.
ok|Snakk med vakta om du ikkje finn fram.
ok|Rummet ligger längst ner i korridoren.
ok|Du får en ny kallelse med post.
ok|Vi har öppet även på lördag.
ok|Bron är uppe, räkna med kö.
ok|Ta spårvagn 6 till ändhållplatsen.
ok|Ring om du blir sen.
ok|Bokningskoden är {kod}.
ok|Du som kör bil: garaget stänger kl. 20.
ok|Our lines open at nine.
ok|The road to the hospital is closed.
ok|Take the stairs to the second floor.
ok|Use the side entrance after hours.
ok|A new time will be sent by letter.
ok|Please be on time.
ok|We have updated your address.
ok|The taxi rank is outside door B.
`
