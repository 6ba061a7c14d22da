/**
 * Everyday words that begin with or hold a revealing stem and have nothing to do with health ("håndbagasje",
 * "ryggsekk", "positive feedback" is a phrase and stands in `neutral-phrases.ts`). One line for each stem.
 */
export const neutralColliders = `
håndbagasje håndbak håndball håndbok håndbøker håndgrep håndheve håndhilse håndholdt håndkle håndklær håndlag håndlaget håndledning håndpenger håndsopprekning håndskrift håndskrevet håndtak håndtaket håndtere håndtering håndterlig håndtrykk håndvask håndverk håndverker håndverkere håndveske handarbete handbagage handbok handboll handduk handelsbod handfat handgjord handla handlag handledare handledning handlägga handläggare handskar handske handskriven handslag handtag handtryckning handväska handbag handbook handful handle handler handles handmade handout handover handrail handset handshake handwriting handwritten handy handbagasje handball handkle handlaga handtak handverk handverkar hånddesinfeksjon hånddesinfisering håndsprit handsprit handsanitizer sanitiser sanitizer håndsåpe forhånd forhand överhand avhända underhand
fotball fotballkamp fotballbane fotballtrening fotbok fotnote fotnot fotografi fotograf fotografere foto fotoalbum fotoapparat fotgjenger fotgjengar fotgjengere fotgjengerfelt fotgjengerbru fotgängare fotgängarzon fotfolk fotspor fotspår fotsteg fottur fotturer fotturen fottøy fotskrape fotskrapa fothylle fotavtrykk fotavtryck fotboll fotbollsmatch fotbollsplan fotfeste fotlenke footage football footbridge footfall footing footpath footprint footstep footsteps footwear barfot barfota footer footnote
hodelykt hodelykter hodepute hodetelefon hodetelefoner hodekulls hodebry hodeplagg hodestøtte hovudsak hovudinngang hovudveg hovudrett hovuddør hovudperson huvudsak huvudsakligen huvudentré huvudstad huvudvägen huvudbyggnad huvudrätt huvudkontor huvudbonad huvudperson hovedsak hovedvei hovedbygg hovedkontor hovedrett headline headlines headphones headlight headlights headquarters headset heading ahead header headmaster overhead
halsbånd halsband halskjede halskjeder halsduk halstørkle halsbandet halsbrekkende
armbånd armbåndsur armband armbandsur armatur armaturen armaturer armaturet armkrok armlene armlening armstol army armchair armrest armed alarm charm farm fastighetsarmatur
hudfarget hudson hudiksvall hudfarga
øyeblikk øyeblikkelig øyekast øyekontakt øyensynlig øyenvitne øyevitne øyemål ögonblick ögonblickligen ögonkontakt ögonvittne ögonmått augeblink augnekast eyecatcher eyewitness eyesore iøynefallende iögonfallande augekast øyer øygruppe øyhopping øyriket
øredøve øredøvende øremerke øremerket öronmärka öronmärkt øyresund öresund øresund øresundsbrua earmark earmarked earnest earplugs earphones earphone öronproppar ørepropper
tannhjul tannpirker tannbørste tannkrem tandborste tandem tandemcykel tandemcyklar tandemsykkel tandemhopp tandhjul tandkräm toothbrush toothpaste toothpick
magasin magasinet magasiner magasinere magasinera magafølelse magefølelse magkänsla magisk magi magiker maggi magnet magneter magnetkort magnetlås magnetremse magnetstripe magnetisk magazine magazines magic magician
ryggsekk ryggsekken ryggsekker ryggesekk ryggesekken ryggesekkar ryggsäck ryggsäckar ryggsäcken rygge rygger rygget rygging ryggelys ryggekamera ryggealarm ryggmerke ryggtavle ryggstø ryggstöd ryggradsløs ryggtavla
kneippbrød knebukse knestrømper knekt knekke knekkebrød kneip knebel knegge kneipe kneik knäckebröd knäppa knapp knappe knäskydd
brystning brystningen brystvern brystlomme brystnål bröstficka bröstvårn bröstning brystbilde breastplate
hjertelig hjerterom hjertesukk hjerteskjærende hjertevarm hjertevarme hjerteknuser hjertesak hjertesaker hjerter hjerteformet hjärtlig hjärtesak hjärtefråga hjärter hjärtevärmande hjartesak hjartevarm hjarteleg heartfelt heartwarming heartland hearty heartily wholehearted
blodappelsin blodappelsiner blodapelsin blodapelsiner blodapelsinjuice blodig blodslit blodpudding blodklubb blodtrim blodrød blodrött blodröd bloodhound
leverandør leverandører leverandøren leverantör leverantören leverantörer leveranse leveransen leverans leveransen leveransport leveransporten levere leverer levert leveres leverast leveringstid leveringsadresse levering leverera leverereras levererar levererat leverpostei leverpostej livelihood deliver delivered deliveries delivers delivery clever leverage
nyrenovert nyrenoverte nyrenoverad nyrensad nyrestaurert
beintøff beinfly beinvei beinveg beinkald beinmel benk benken benker benkeplass benvarmere benvärmare bensin bensinstasjon bensinpris bensinmack bensinskatt benåde benägenhet benägen benämning beneath bench benchmark benytte benyttes benyttet beinhard beint
hårføner hårspenne hårstrikk hårfint hårnål hårnålssving hårnålskurva hårtork hårsnodd hårdare hårdvara hårddisk hårdt hårt hairdresser hairpin hairbrush hairdryer
fingervante fingertopp fingertoppen fingeravtrykk fingeravtryck fingermat fingerferdighet fingeraktig fingervott fingerleser fingerbøl fingerprint fingertip fingertips
tungvint tungvinn tungtransport tungtrafikk tungbil tungebrekker tungvekter
nesten nesevis nesegrus nesehorn nesetupp næss nosewheel
munnhell munnspill munntlig munter munnkurv munnharpe mundering muntlig mouthful munspel munsbit
skulderveske skulderbag skulderklapp skulderstropp shoulderbag axelremsväska axelväska axelbred
lungemos hjernetrim hjernetrimmen hjernevask hjerneføde hjärngympa brainstorm brainstorming brainteaser
smertefri smertefritt smärtfritt smertelig painless painting paint painter painters painted repaint spain painstaking champaign campaign
feberfantasi reisefeber resfeber rampfeber rampefeber julefeber bokfeber
kolgrill kolgrillen kolgrille kollapse kollapset kollega kollegor kollekt kollektivtrafikk kollektivtrafik kollektivt kolla kollar kolonial kolonihage kolonn kolonnekjøring koloni kolonilott koloritt kolumne kolossal koldioxid kolv kolibri kollisjon kollision kolsvart koldbord
kreftene kreftenes krefter kreftlag kraft kraften krafta kraftig kraftige kraftlag kraftlinje kraftfor kraftverk kräftskiva kräftor krepsefiske kräftfiske kräftfest
rusle rusler rusla ruslet rusletur rusleturen rusleturar rust ruste ruster rustet rustfri rustning rustikk rustent rustrød rusk ruskevær ruskvær rusktursvær ruskete ruske rusning rusningen rusningstid rusningstrafik rusningstrafikk rush rushtid rushtiden rusty russel rusa rusar russin rushtrafikk brus brusflaske prust frustrert frustrasjon frustrerad krus krusning trust
gynne gynnar gynna gynnsam gynnsamt gyngehest gynge gyngestol gyngende gymnas gymnastikk gymnastik gymsal
proviant provianten provisorisk provisorium provisoriskt provisjon provisión provins provinsen provkör provköra provkörning provkörs provlektion provsmaka provsmakning provtryck provrum provhytt provision province provokatør provokativt provanställning provperiod provresa provspela
prøvekjøre prøvekjøring prøvekjørt prøvetid prøvetime prøvesmake prøvesmaking prøverom prøvelse prøvelser prøvedrift prøveperiode prøveordning prøveprosjekt prøvebilde prøveside prøvespill prøvespille prøveabonnement prøveutgave prøvelisens prøvekjøringen prøvetrykk prøvested
testmelding testmeddelelse testlenke testbruker testkjøre testkjøring testkjøres testløp testoppringning testperiode testside testbilde testdrift testnett testprosjekt testfase testversjon testperioden testanrop testsamtal testsamtale testkort testutskrift testsms
urinal urinalet urinaler pissoar pissoaret toalett toaletter toalettet toalettrom toalettpapir toalettpapper dotid
ammerom ammerommet stellerom stellerommet skötrum skötbord skötrummet amningsrum stellebord stellebordet bleier blöjor bleieskift barnestol barnevogner barnvagn
pollenvarsel pollenvarselet pollenvarsling pollenprognos pollenkart pollenrapport
skadefri skadefritt skadeserstatning skadestånd skademelding skadeskjema skadedyr skadedjur skadegörelse skadelidende bilskade bilskader vannskade vannskader vattenskada vasskade vasskadar takskade fuktskade fuktskador stormskade stormskader stormskador frostskade lakkskade karosseriskade
kurve kurven kurver kurvstol handlekurv handlekurven varukorg varukorgen brødkurv fruktkurv kurvete kurva kurs kurset kursbevis kursavgift kursdag kursholder kurslokale kursmateriell kursrom kursstart kurstid kursiv kurir kuriosa kurér kurerpost
opera operaen operan operahus operasjef operasanger operette operatør operativsystem operativt operationell operatører operators operating operasong
avdelingskontor avdelingssekretær seksjonsleder sektion sektor sekretær sekretariat
plasterfri pasta pastor pastell pastill pasta pasting hasting casting lasting forcasting broadcast broadcasting
stingy listing listings hosting posting postings testing tasting existing interesting requesting
takdropp takdrypp avdrypp drypper
gipsplate gipsvegg gipstak gipsskiva gipsväggar gipsfigur gipsavstøpning gipsplater
scene scenen scenario scandic skannerkø skannet skannes skanning skanne scannet scannes billettskanning billettskanner biljettskanning strekkodeskanner streckkodsläsare
pumpkin 
maskinist maskinparkering kaffemaskin kaffemaskinen billettmaskin biljettmaskin vaskemaskin symaskin gravemaskin salgsmaskin myntmaskin vareautomat
sengetøy sengeteppe blomsterbed blomsterseng sengestolpe sengetid lekeseng barneseng reiseseng gästsäng extrasäng extrasängar ekstraseng gjesteseng
kirkegang sjukhuspräst prestegård
magekort hundrelapp femhundrelapp
lastebilkropp karosseri kroppsspråk kroppsspråket kroppsvisitasjon kroppsvisitering
besvarelse besvare besvarer besvarast besvares besvart besvara besvarar besvaras besvarade
analysebyrå dataanalyse markedsanalyse trafikkanalyse
viktig viktige viktigt viktigst viktigaste vektstang vekter vektere
pasientreiser pasienthotell pasienthotellet pasientombud pasientskyss patienthotell patienthotellet patientavgift patientnämnd patientnämnden patientforum pasientforening
isen isbil iskrem glasskiosk glassbil glasskål glassmester glassdør glassvegg
virusprogram virussjekk datavirus antivirus
ektefelle ekte
hastemøte
beinfri bentøj
kapellveien kapellgata kapellan
fettstift fettflekk fettsäker
finnhytte
mentalitet mentor mentorer mentorordning mentorprogram
konditorei konditori konditor kondis kondisjonere luftkondisjonering luftkonditionering airconditioning
klinker klinke klinkekule klinkerhus
ordførar ordføraren ordfører ordføreren ordförande ordföranden
synpunkt synpunkter synpunkten synvinkel synspunkt synspunkter synlig synleg synligt synst synkronisere synkroniser synkronisera synkronisering syndebukk syning åsyn tilsyn tillsyn tilsynet oppsyn uppsyn innsyn insyn ettersyn hensyn omsyn hänsyn avsyn
`
