/**
 * Neutral stems that hold a revealing one: a match that lies wholly inside one of these is dropped, and the rest of
 * the word and of the text is looked at all the same. A plain place in a word, beginning and end free.
 */
export const collisions = `
bekreft avkreft bekräft hjertelig hjarteleg hjärtlig hjerterom fødselsnummer fødselsdato fødselsnr fødselsår födelsedatum födelsenummer
begynn trygg fangst langstrand eksempel exempel reception resepsjon kooperasjon cooperat gipsplate nyrenover arkiv archiv europa russ russland virusprogram antivirusprogram datavirus
teknolog technolog logistikk logistisk logistic logisk biologisk login psykrem frokost frukost kostnad kostar koster bekoste april aprilsnar service servicetorg
øyeblikk ögonblick augeblink strømbrudd straumbrot strömavbrott linjebrudd avbrudd forbrudd forskjell vanskelig magnetkort magasin brannøvelse treningstøy treningsklær træningskläder treningssko
sentralbord central hudson budsjett skinne skinnegang kaffe kaffebar semester semestre lungegård hjertøya hjertnes nyresund høyre høyrekjøring høgre
pasientreise pasientreiser pasienttransport patientavgift patientresor patienttransport pasienthotell patienthotell pasientinngang patiententré pasientskyss pasientskyssen
helsenorge helseforetak helsekontakt helsepersonell behandler behandlar behandlare behandleren
trafikkregulering kontrastfarge vannkanne teamsmøte teamslenke videoteam teamtid ringevolum tonivå utredningsfri
kontrollavgift parkeringsavgift posisjon position opposition kirkegård kirken kirkeveien kirkegata kyrka kyrkogatan kirurgenveien
diettfri dialogmøte analog katalog dialog prolog psykkel hormonika harmoni
kollega kolleger kollegaer collect collection collector kollektiv kolonial colonial kolonne
vekter vekterne veksle veksling vekten-av viktig viktigt viktige veksler
serviceskranke servicesenter servicekontor scene skriv blodklubben ryggsekk ryggsäck skulderveske skulderbag
posttest testmelding testmeddelande
operasjonell operasjonelle operasjonelt operationell operational operatör operatør operator treningsrom treningssenter treningsrommet linjebrudd linebrot ledningsbrudd rørbrudd kabelbrudd avtalebrudd löptid
`
