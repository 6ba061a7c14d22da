/** The seventh set, Swedish and English. */
export const seventhTextsMore = `
reveals|Välkommen till ortopedmottagningen {datum}.
reveals|Din mammografitid har ändrats.
reveals|Dags att ta nya blodprover inför besöket.
reveals|Du kan läsa svaret på dina prover på 1177.
reveals|Allt såg normalt ut vid undersökningen.
reveals|Dina levervärden ligger lite högt.
reveals|Vi hittade ingenting som oroar.
reveals|Det blev inget svar den här gången, vi måste göra om testet.
reveals|Läkaren vill träffa dig snarast.
reveals|Din remiss är avvisad.
reveals|Egenremissen är mottagen.
reveals|Du är kallad till gynekologisk cellprovtagning.
reveals|Prostatamottagningen har ny telefontid.
reveals|Smärtskolan startar {datum}.
reveals|Sömnskolan har platser kvar.
reveals|Stresshanteringsgruppen träffas i rum {rum}.
reveals|Samtalskontakt är bokad {datum}.
reveals|Psykologbesöket blir digitalt.
reveals|Självmordslinjen är öppen dygnet runt.
reveals|Alkoholmottagningen söker dig.
reveals|Nikotinavvänjning {datum}.
reveals|MVC har ny adress.
reveals|Ultraljudet i vecka 18 är bokat.
reveals|Grattis till bebisen!
reveals|Preventivmedelsrådgivning {datum} kl. {kl}.
reveals|Klamydiatestet är på väg hem till dig.
reveals|HIV-svaret är negativt.
reveals|Det är inte cancer.
reveals|Ni kan hämta pappa från uppvaket kl. {kl}.
reveals|Mamma är flyttad till avdelning 12.
reveals|Hemtjänsten börjar på måndag.
reveals|Biståndshandläggaren ringer dig.
reveals|Din rullator finns att hämta på hjälpmedelscentralen.
reveals|Hörapparaten är lagad.
reveals|Nya linser är beställda åt dig.
reveals|Tandhygienisten väntar dig {datum}.
reveals|Ta Panodil vid behov.
reveals|Ta inte Metformin dagen innan.
reveals|Sprutan ges i magen.
reveals|Ögondropparna tas tre gånger om dagen.
reveals|Ta med alla burkar och askar du äter ur.
reveals|Förbandet får inte bli blött.
reveals|Du kan känna dig yr efteråt, ta gärna med någon.
reveals|Ligg på vänster sida en timme efter ingreppet.
reveals|Ät lätt på kvällen och inget på morgonen.
reveals|Drick två glas av lösningen kvällen innan.
reveals|Kom nyduschad och utan smink.
reveals|Raka inte området själv.
reveals|Ha på dig en skjorta som knäpps framtill.
reveals|Kikhosta går, vaccinera dig hos oss.
reveals|Tbc-kontroll {datum}.
reveals|Magsjuk? Vänta med ditt besök i 48 timmar.
reveals|Är du förkyld ska du ringa först.
reveals|Har du feber, kom inte in.
reveals|Läkarintyget är skickat till Försäkringskassan.
reveals|Minnesutredningen fortsätter {datum}.
reveals|Neuropsykiatriska teamet kallar er.
reveals|Strokeenheten har besökstid 14-16.
reveals|Hudmottagningen bytte lokal.
reveals|Njurskolan träffas {datum}.
ok|Välkommen! Ta en nummerlapp och slå dig ner.
ok|Besöket blir i barack B medan vi bygger om.
ok|Vi byter lokaler, från {datum} finns vi på Kungsgatan 3.
ok|Besökare till kontoret anmäler sig i växeln.
ok|Tåget är försenat, ring oss om du inte hinner.
ok|Ersättningsbuss går från torget.
ok|Laddplatser finns på plan 2 i garaget.
ok|Vintertid: ställ tillbaka klockan i natt.
ok|Betala helst med kort.
ok|Kvittot skickas till din e-post.
ok|Obetald avgift går till inkasso.
ok|Reseersättning söker du på 1177.se.
ok|Din ansökan om färdtjänst är beviljad.
ok|Pröva gärna att logga ut och in igen.
ok|Provlektion i körsång i foajén.
ok|Enkäten stänger på söndag.
ok|Resultatet från medarbetarenkäten presenteras.
ok|Ert ärende är under behandling hos administrationen.
ok|Vi behandlar alla uppgifter varsamt.
ok|Receptet på kanelbullar finns på vår sida.
ok|Receptionisten hjälper dig gärna.
ok|Exempelvis passar buss 3.
ok|Hjärtligt välkommen på öppet hus!
ok|Trygghetsvärdar finns på stationen.
ok|Begynnelsebokstaven räcker när du loggar in.
ok|Lämna nycklarna i luckan.
ok|Hotellfrukost ingår.
ok|Ditt rum städas före kl. 15.
ok|Extrasäng kostar 200 kr.
ok|Hunden får vänta i bilen.
ok|Vi bjuder på saft och bullar.
ok|Loppis på gården i helgen.
ok|Vägen är avstängd på grund av marathon.
ok|Maratonloppet passerar, räkna med trängsel.
ok|Vattnet är avstängt i huset i dag.
ok|Wi-fi: besök, lösenord {kod}.
ok|Bilden fryser? Starta om mobilen.
ok|Du kommer till ett digitalt väntrum.
ok|Tryck på den gröna knappen.
ok|Samtalet kan komma att brytas, då ringer vi upp.
ok|Vi flaggar för Sveriges nationaldag.
ok|Stängt trettondagen.
ok|Är du sen? Ring {tlf}.
ok|Din plats i kön är {nummer}.
ok|Elevrådet säljer majblommor i entrén.
ok|Levande musik i restaurangen i kväll.
ok|Leverans av möbler blockerar ingången kl. 9-10.
ok|Vi såg att du försökt ringa.
ok|Kom gärna tio minuter innan.
ok|Utgången sker via källaren.
ok|Hälsokontoret? Nej, vi är på plan 3.
ok|Ring växeln och be om Lisa.
reveals|Your knee replacement is planned for {date}.
reveals|Your cast will be taken off {date}.
reveals|Breast clinic appointment {date} {time}.
reveals|The IVF team would like to speak with you.
reveals|Please provide a stool sample before {date}.
reveals|Your levels have improved.
reveals|It's all clear, no need to come back.
reveals|Nothing sinister was found.
reveals|The consultant has looked at your pictures.
reveals|We'd like to see you sooner than planned.
reveals|Please come in today, it's about your recent visit to the lab.
reveals|Take one white and one blue each evening.
reveals|Don't forget your nightly dose.
reveals|Finish the course of antibiotics.
reveals|Bring any inhalers, creams or drops.
reveals|Skip breakfast on the day.
reveals|Sips of water only after 8.
reveals|You may feel woozy afterwards.
reveals|Arrange for a friend to stay overnight with you.
reveals|No baths for a week.
reveals|Avoid lifting the kettle.
reveals|Rest your leg on a pillow.
reveals|Some bruising is normal.
reveals|Your wound check is at {time}.
reveals|Ward 7 visiting hours have changed.
reveals|Your father is ready to go home.
reveals|He's out of theatre and doing well.
reveals|Day case unit, arrive 7 am.
reveals|Your mental health worker is away.
reveals|Group for people who hear voices, {date}.
reveals|Bereavement support, {date}.
reveals|The needle exchange is closed on Sunday.
reveals|AA meeting in room 4.
reveals|Your partner should be tested as well.
reveals|Chlamydia kit has been posted.
reveals|You're 12 weeks on {date}!
reveals|Feeding support for new mums.
reveals|Your coil fitting is at {time}.
reveals|Stroke survivors' cafe.
reveals|Falls prevention class.
reveals|Cardiac rehab starts Monday.
reveals|Your kidney function needs rechecking.
reveals|Dialysis slot moved to 6 pm.
reveals|Podiatry have sent you a letter.
reveals|Your dentures are ready.
reveals|New lenses are in.
reveals|Don't scratch the rash.
reveals|Patch test Monday, reading Wednesday.
reveals|We'll do a quick swab at the door.
reveals|You have been in contact with a case.
reveals|The safeguarding nurse will call.
reveals|The hospital social worker has your form.
reveals|Your disability assessment is {date}.
reveals|Sick line is ready to pick up.
reveals|The s c a n is at 4.
reveals|H.I.V. clinic moved
reveals|p$ychology {time}
reveals|Diabetis clinic {date}
reveals|Physioterapy {date}
ok|Doors close at 6 pm sharp.
ok|Please reply STOP to opt out.
ok|Someone from our office will ring you.
ok|Your parcel is at the front desk.
ok|Take exit 4 at the roundabout.
ok|Our postcode has changed.
ok|Free tea and coffee in the lobby.
ok|The vending machine takes cards.
ok|Please keep your ticket.
ok|Your parking permit is valid until {date}.
ok|Charging points are on level 2.
ok|Trains are cancelled due to snow.
ok|High winds: the bridge is closed.
ok|Merry Christmas and a happy new year!
ok|We are closed on Boxing Day.
ok|Your complaint is being looked into.
ok|Your request has been processed.
ok|Election results delay the bus, polling in the lobby.
ok|Cleaning results in wet floors.
ok|The test message can be ignored.
ok|This is a test.
ok|Please test your microphone.
ok|The treat shop in the lobby is open.
ok|A scanned copy of your passport is fine.
ok|Scan your ticket at the barrier.
ok|The meeting room is on the left hand side.
ok|Head to the second floor.
ok|We're back in full operation.
ok|Hearing loops are fitted at the desk.
ok|Eye-catching art in the hall this week.
ok|Ward Street is one-way.
ok|Our Nurse Lane entrance is closed.
ok|The Wi-Fi is patchy today.
ok|Please have patience.
ok|Thanks for bearing with us.
ok|Fresh fruit is sold outside.
ok|Do not block the fire exit.
ok|Our staff party is on Friday, phones close at 3.
ok|Use the app to check in.
ok|Your code is {code}.
ok|Two-step login is now required.
ok|Please do not share this link.
ok|The file is too large to send.
ok|The clocks go back on Sunday.
ok|Bring a warm coat, the hall is cold.
ok|Bring something to read.
ok|Room service ends at ten.
ok|Late checkout is free.
ok|Your deposit will be returned.
ok|The cost is 300 kroner.
`
