/** The sixth set, Swedish and English. */
export const sixthTextsMore = `
reveals|Dina provsvar har kommit, ring oss på {tlf}.
reveals|Läkaren har tittat på dina värden och allt ser bra ut.
reveals|Du ska vara fastande sedan kl. 22 kvällen innan.
reveals|Drick bara vatten på morgonen.
reveals|Ditt recept är förnyat.
reveals|Blodtryckskontroll hos sköterskan {datum} kl. {kl}.
reveals|Diabetessköterskan ringer dig {datum}.
reveals|Dags för cellprov! Boka tid på {tlf}.
reveals|Välkommen till barnmorskemottagningen {datum}.
reveals|Remissen till ortopeden är skickad.
reveals|Din remiss har bedömts, du får en kallelse inom 4 veckor.
reveals|Din tid på psykiatrin är avbokad.
reveals|Samtalet med kuratorn är flyttat till {datum}.
reveals|KBT-gruppen startar {datum}.
reveals|Kom till labbet innan läkarbesöket.
reveals|Såromläggning {datum} kl. {kl}.
reveals|Stygnen tas {datum} kl. {kl}.
reveals|Din vaccination är bokad {datum}.
reveals|Ta med din medicinlista.
reveals|Sluta med Waran tre dagar innan.
reveals|Ta två Alvedon en timme före besöket.
reveals|Hjärtsviktsmottagningen har flyttat till plan 3.
reveals|Röntgenavdelningen ligger på plan 0.
reveals|Magnetkameran är trasig, vi hör av oss med ny tid.
reveals|Sjukintyget är klart att hämta.
reveals|Rehabkoordinatorn vill prata med dig.
reveals|Artrosskolan börjar {datum} kl. {kl}.
reveals|Ring genast om du får hög feber.
reveals|Du får inte köra bil efter besöket.
reveals|Någon måste följa med dig hem.
reveals|Undvik att bada de första två veckorna.
reveals|Duscha med Descutan kvällen före och på morgonen.
reveals|Använd inte krämer eller parfym på dagen för besöket.
reveals|Kissa inte två timmar före besöket.
reveals|Ta bort nagellack och piercingar.
reveals|Barnet ska inte ha ätit på 4 timmar.
reveals|Du är nu inskriven på avdelning 34.
reveals|Utskrivningen är planerad till {datum}.
reveals|Din anhörig ligger kvar på IVA.
reveals|BVC påminner om besöket {datum}.
reveals|Ungdomsmottagningen har drop-in i dag.
reveals|ADHD-utredningen fortsätter {datum}.
reveals|Beroendemottagningen bokar om din tid.
reveals|Astma- och allergikontroll {datum}.
reveals|Öronspolning kl. {kl}, droppa olja i tre dagar innan.
reveals|Lämna avföringsprovet i kassen vid luckan.
reveals|Inget att oroa sig för, du är frisk.
reveals|Proverna behöver tas om.
reveals|Vi behöver ett nytt prov från dig.
reveals|Gynekologen är sjuk, din tid är inställd.
reveals|Din pollenallergispruta tas {datum}.
reveals|Tänk på att ta dina mediciner som vanligt.
reveals|Fotvårdsbesöket är {datum} kl. {kl}.
reveals|Tid hos dietist {datum}.
reveals|Aborttiden är ändrad till {datum}.
reveals|IVF-enheten söker dig.
reveals|Demensteamet gör hembesök {datum}.
reveals|Din plats på korttidsboendet är klar.
ok|Glöm inte att ta en nummerlapp.
ok|Patientavgiften är 250 kronor.
ok|Vi tar inte kontanter.
ok|Faktura skickas hem till dig.
ok|Uteblivet besök debiteras.
ok|Kommer du för sent kan vi behöva boka om din tid.
ok|Receptionen är bemannad 8-16.
ok|Vi håller stängt på midsommarafton.
ok|God jul önskar vi alla besökare!
ok|Trevlig helg!
ok|Hissen är avstängd, ta trappan.
ok|Det är halt på gården, gå försiktigt.
ok|Stormvarning i kväll, räkna med längre restid.
ok|Busshållplatsen har flyttats på grund av vägarbete.
ok|Sjukresan är beställd till kl. {kl}.
ok|Färdtjänst hämtar vid entré A.
ok|Parkeringen kostar 20 kr i timmen.
ok|Logga in med BankID för att läsa meddelandet.
ok|Appen behöver uppdateras innan mötet.
ok|Testa kamera och mikrofon i god tid.
ok|Länken gäller i 24 timmar.
ok|Försök igen om en stund.
ok|Ditt ärende behandlas så fort vi kan.
ok|Vi behandlar dina personuppgifter enligt lag.
ok|Resultatet av enkäten redovisas i höst.
ok|Svara gärna på vår enkät om bemötande.
ok|Tolk är bokad till ditt besök.
ok|Har du bytt adress? Meddela oss.
ok|Du kan hämta ut paketet i kiosken.
ok|Till exempel kan du ta buss 4.
ok|Vi har fått nya öppettider.
ok|Ring inte detta nummer, det går inte att svara.
ok|Passerkortet lämnas till vakten.
ok|Barnvagnar ställs i förrummet.
ok|Vi bjuder på fika!
ok|Brandlarmet testas kl. {kl}.
ok|Vårdgarantin gäller i hela landet.
ok|Du har valts att lista dig hos oss.
ok|Listningen är klar, välkommen till oss.
ok|Restaurangen serverar lunch kl. 11-14.
ok|Hotellet är bokat i två nätter.
ok|Incheckning från kl. 15.
ok|Skolan är stängd, besöket sker i gymnastiksalen.
ok|Glad påsk!
ok|Din tid är obekräftad, ring {tlf}.
ok|Kölappar delas ut från kl. 7.30.
ok|Vi är snart tillbaka efter semestern.
ok|Möt upp i entréhallen.
ok|Eleven behöver intyg om frånvaro, det kan du få i kassan.
ok|Strömavbrott: telefonerna fungerar inte just nu.
ok|Operatören har driftstörningar.
ok|Kvarglömda kläder finns i receptionen.
reveals|Your scan has been booked for {date} at {time}.
reveals|Please do not eat or drink anything from midnight.
reveals|Nothing by mouth after 6 am.
reveals|Your results are in. Please give us a ring.
reveals|Good news, everything came back normal.
reveals|The doctor would like to discuss the findings with you.
reveals|Your blood test is due.
reveals|We've received your referral from your GP.
reveals|Your cardiology appointment is on {date}.
reveals|The eye clinic has moved to level 2.
reveals|Dr Berg, consultant haematologist, will see you {date}.
reveals|The antenatal class starts at {time}.
reveals|Your smear is overdue.
reveals|Flu jabs are available from {date}.
reveals|Your repeat prescription is ready.
reveals|Collect your tablets from the pharmacy.
reveals|Stop taking warfarin three days before.
reveals|Take your inhaler with you.
reveals|You'll need someone to drive you home.
reveals|Don't drive for 24 hours afterwards.
reveals|Keep the dressing dry for two days.
reveals|Call us if you run a temperature.
reveals|If the pain gets worse, ring us.
reveals|Your stitches come out on {date}.
reveals|Wear loose clothing and no jewellery.
reveals|No lotion or deodorant on the day please.
reveals|Your bed on ward 5 is ready.
reveals|You will be admitted at {time}.
reveals|She was discharged this morning.
reveals|Your next of kin may collect you from recovery.
reveals|Your care plan review is {date}.
reveals|Counselling session moved to {date}.
reveals|The memory service will ring you.
reveals|Weight management group, {date}.
reveals|Stop smoking course starts {date}.
reveals|Your therapist is off sick.
reveals|Physio is at {time} in the gym.
reveals|Hearing aid repair clinic, walk-in.
reveals|Your procedure has been postponed.
reveals|Theatre slot changed to {time}.
reveals|Pre-op assessment {date}.
reveals|You're on the waiting list for a new hip.
reveals|Chemo starts at {time}.
reveals|Your infusion is booked for {date}.
reveals|The sexual health clinic is open late on Mondays.
reveals|We need to repeat the swab.
reveals|Isolate until you hear from us.
reveals|You tested negative.
reveals|This is not about cancer.
reveals|"Depression group" is cancelled this week.
reveals|Your fit note is ready.
reveals|The health visitor will come {date}.
reveals|Bring your walking aid.
reveals|The lump is nothing to worry about.
reveals|Come with an empty stomach.
reveals|How have you been feeling since last time?
ok|We tried to reach you. Please call {phone}.
ok|The car park is closed for resurfacing.
ok|Your taxi is booked for {time}.
ok|Please bring photo ID and your letter.
ok|The lift is out of order; use the stairs.
ok|Reception is on the ground floor.
ok|Our phone lines are down this morning.
ok|We're closed over the Easter weekend.
ok|Happy New Year from all of us.
ok|Please reply YES to confirm.
ok|Sorry, we are running late today.
ok|An interpreter has been booked.
ok|Your feedback helps us improve.
ok|The survey results will be published in May.
ok|Refunds are processed within ten days.
ok|Card payments only at the kiosk.
ok|Your hotel room is ready from 3 pm.
ok|Breakfast is included.
ok|Try again later if the link does not work.
ok|Your password will expire tomorrow.
ok|Update the app before the video call.
ok|Check your connection and camera first.
ok|Snow is forecast; allow extra time.
ok|Roadworks on Harbour Street until Friday.
ok|Meet us at the main entrance.
ok|Children under 12 must be accompanied.
ok|Lost property is kept at the front desk.
ok|Fire alarm test at {time}, no action needed.
ok|Please treat our staff with respect.
ok|We will deliver the form by post.
ok|The building will be painted next week.
ok|Spain branch closed.
ok|Thanks for waiting patiently.
ok|The operator will connect you.
ok|Your appointment has been switched to the afternoon.
ok|Use the revolving door.
ok|Our heart-felt thanks for your help.
ok|The coffee bar opens at 9.
ok|Doors open ten minutes before.
ok|Ring the bell twice.
ok|No dogs, except guide dogs.
ok|You are number four in the queue.
ok|Our new address is 12 Mill Lane.
ok|Ask for Anna at the desk.
ok|Please keep this message until your visit.
ok|The bus stops right outside.
ok|If you can't make it, let us know.
`
