/** More everyday words, in no order of language: what drafts by many hands brought up. */
export const neutralMore = `
avd avdl kl nr tlf mr mrs dr mvh vc vcs hc hf tv pc usb gps faq pdf nb obs vg vgs sfo aks bhg dvs mht ifm ifbm mm bl pga evt jf jfr fom tom ca ev kgl st virus datavirus gipsplate gipsplater kooperasjon spise spis spist spiser ete eta äta ät ätit äter eat eats eating eaten ate drikke drikk drukket dricka drick druckit drink drank feel feels feeling felt tank tanke lommebok lommeboka lommeboken svir beroende avhengig avhengige avhenger intensiv intensivt intensivkurs parfymefri doftfri saksbehandling databehandling databehandler teleslynge hørselslynge hörslinga hörselslinga gyldig giltig prøver russetid russetida paint painting klikk klikke klick klicka densamma check checked checkup follow up noreply kid id epost mail sms bane hus kort plass linje
kollidere kolliderer krasje krocka saksbehandler saksbehandlar handläggaren dusj dusje dusjen dusch duscha shower brannvesen brannvesenet brannbil brandkår räddningstjänst forskrekke forskrekket skremt overrasket ladekabel kabel kabler laddkabel journalsystem journalnummer humør humör cycle rack racks oppskrift oppskriften oppskriftene
bamse bamser bamsen yndling yndlings favorittleke gosedyr gosedjur nalle teddy dukker lego puslespill pussel tegnesaker fargeblyanter kritor blyant penn pennor saks lim klistremerke klistermärke ballong ballonger såpebobler sandkasse huske lekeplass lekplats gunga rutschkana sklie trampoline
katt hest fugl fisk ku sau gris kanin hamster papegøye cat horse bird rabbit häst fågel ko får kanin mygg flått veps fästing geting wasp mouse
eple banan appelsin druer bær jordbær sjokolade godteri kjeks smågodt nøtter yoghurt ost skinke egg suppe salat pasta ris potet gryte pizza pølse hamburger saft juice brus melk fløte sukkerbit vaffler lapper pannekake kanelbolle kanelbulle tårta tårtor smörgåsar bulle bullar kaffet kaffi te teen soppa sallad pasta ris potatis korv mjölk ost ägg äpple päron banan godis choklad chips läsk apple pear orange grapes cookie biscuit muffin soup salad rice pasta potato sausage milk cheese egg egg sandwiches juice soda cake pie
lue lua votter hansker skjerf vinterstøvler støvler sokker sokk bukse bukser shorts skjorte skjørt kjole dress dressen regndress parkdress ullundertøy undertøy truse belte hatt caps solbriller mössa vantar halsduk stövlar strumpor byxor skjorta kjol klänning regnkläder bälte keps solglasögon hat scarf gloves socks trousers pants skirt jeans hoodie sweater boots sandals sneakers trainers tracksuit leggings
seng stol bord sofa hylle skap lampe teppe pute dyne laken speil vask kran dør vindu vegg gulv tak lampa matta kudde täcke lakan spegel handfat kran fönster vägg golv tak hylla skåp soffa fåtölj bänk lenestol benk krakk sink tap mirror curtain carpet sofa couch armchair shelf cupboard
hammer spiker skrue bor maskinpark gravemaskin heisekran stillas byggeleder elektrikar rørlegger snekker maler tømrer vaktselskap renholder kokk servitør sjåføren pilot kelner lærar lærer rektor sjef direktør advokat politimann dommer journalist forfatter kunstner musiker prest diakon imam snickare målare rörmokare kock servitör lokalvårdare städare präst rektor polis domare konstnär plumber carpenter cook waiter cleaner priest chaplain lawyer judge artist musician
fotball håndball sykkeltur skitur fottur gåtur tur hytte hyttetur strikking hekling maling keramikk korps kor konsert teater dans bingo quiz sjakk kortspill brettspill filmkveld sang allsang fotboll handboll promenad vandring stickning keramik körsång konsert teater bio schack kortspel brädspel sång football handball hike walk knitting pottery choir concert theatre cinema chess quiz singing
overskyet tåke hagl lyn torden lynnedslag solskinn hetebølge kuldegrader minusgrader snøstorm orkan flomfare ras rasfare skred dimma hagel åska blixt solsken värmebölja minusgrader snöstorm orkan ras jordskred fog hail lightning sunshine heatwave blizzard hurricane landslide
gress skog elv foss vann hav strand fjell dal eng åker stein sand jord gjørme snøhaug gräs skog älv flod hav strand fjäll äng åker sten sand jord lera forest river waterfall sea mountain valley meadow stone mud
gull sølv jern stål tre plast papp glass gummi skinn bomull silke lær guld silver järn stål trä plast papp gummi skinn bomull siden läder gold silver iron steel plastic cardboard rubber leather cotton silk
sint glad trist overrasket imponert nysgjerrig sjenert modig forvirret oppgitt takknemlig fornærmet skuffet stolt förvånad imponerad blyg modig förvirrad tacksam besviken stolt surprised impressed shy brave confused grateful disappointed proud curious
komitè styre styret årsmøtet brukerråd brukarråd brukerutvalg råd rådet utvalg utvalget nemnd styrgrupp patientråd styrelse styrelsen council committee
ladde ladder ladet streame strømme strømmes streamas livestream webinar webinaret podcast video videoklipp opptak opptaket inspelning inspelad recording recorded slå på mikken mute dempe demp kamera skjermdeling skärmdelning lisens konto kontoen kontoinnstillinger brukerkonto användarkonto passordbytte reset tilbakestille återställa oppgradering oppgradere installere installera avinstallere slette slett sletta slettet slettes radera raderas raderad delete fjerne fjern fjernet fjernes ta bort ta vekk borttagen tatt vekk lagre lagres lagret kopier klippe lime skanne qr qrkode strekkode streckkod barcode
avsluttes avslutta opphøre opphører oppheve opphevet gjelder fornyes fornyet forlenge forlenges utvides utvidet begrenses krympes halvere halvert doble doblet tredoble øke økes økt senke senket redusert
nevø niese nevøen niesen fetter kusine onkel tante svigermor svigerfar svoger svigerinne stemor stefar fosterforeldre adoptivforeldre barnebarn oldemor oldefar tvilling kusin moster faster farmor mormor farfar morfar svärmor svärfar styvmamma styvpappa barnbarn nephew niece cousin grandma stepmother
ambassade konsulat politikammer tinghus rådhus bibliotek museum slott festning kirkegård torg marked fontene statue minnesmerke tårn møllekvartal bryggeri havn kai brygge moloen fyr ambassad polisstation tingshus slott fästning marknad fontän fontänen staty torn hamn kaj brygga fyr embassy castle fountain statue harbour quay lighthouse pier
stadion arena idrettshall svømmehall gymsal idrettslag skøytebane kunstgress treningssenter idrottshall simhall gymnastiksal ishall bollhall bollhallen konstgräs stadion rink
skjorter sokker tøfler tofflor slippers pysj pysjamas pyjamas toalettsaker tannbørste tandborste toothbrush toiletries toalettveske necessär
nettstudie brukerhistorie erfaringskonsulent brukermedvirkning innspill medvirkning delaktighet synspunkter klagomål ris ros beröm skryt
tidskonto timebank timeliste bonusordning rabatt rabattkode kampanjekode verdikort gavekort presentkort sponset
forskrekkelse hektisk stressfri kaos uorden orden ryddig skitten rein ren støvete lukt lukte dårlig dårleg dålig dåligt dålig verre verst sämre sämst ille
signalproblem dekningsproblem deknings dekning dekninga täckning mobildekning
ekspedert ekspederer ubetjent obemannad
erstattningsbuss erstattningstrafikk ersättningstrafik ersättningsbuss innstillinger bussforbindelse togforbindelse togforsinkelse flyforsinkelse
gjenbesøk gjentak repetisjon repetere repetera upprepning
avslutningsfest sommeravslutning juleavslutning sommaravslutning julfest julbord grillfest piknik utflukt utflukten dagstur busstur båttur utfärd utflykten bussresa
ønskekonsert loddtrekning lotteri premie vinner tombola lottdragning lotteri pris vinnare raffle prize winner
vesentleg tilsvarande tilsvarer motsvarar samsvarer skille skiljer stemme stemmer stämmer korrekturlest
rull rulle ruller rullar trille triller styrte knuse knust ødelagt øydelagt trasig sprukket reparert reparerast lagad laga lagat mended
kontordør hoveddøra bakdøra sidedør nødutgangen svingdør skyvedøra glassdøra branndør bakdörr sidodörr svängdörr skjutdörr
nederst øverst innerst ytterst nedst øvst innst ytst längst ned högst upp
midnattssol nordlys polarsirkelen fjelloverganger fjellovergang kolonnekjøring kolonnekjøring ferjeavgang ferjekø ferjeleie brøytebil fjällväg färjeläge färjekö kolonnkörning
syttende sekstende attende nittende tjuende trettende fjortende syttende sjuende åttende niende tiende ellevte tolvte sjunde åttonde nionde tionde elfte tolfte trettonde
halvannen halvanna halvtannan dobbelttime enkelttime storetime lilletime fellestime samtaletid samtaletime førstegangstime nytime gjentime førstegangsbesøk førstegangssamtale
uansvarlig uvanlig uvant uforsiktig forsiktig aktsom aktsamt påpasselig nøyaktigheit varsom försiktigt varsamt
overtale overtala bestride bestrida forhandle forhandling förhandling gjenforhandle
oppstå oppstod oppstår uppstod uppstår inntraff intraffade
korttidsvikar
innringer innringere uppringare oppringer anroper caller callers
bidrag bidragsordning stønadsfri tilskot
åpenhetsloven forvaltningsloven offentleglova personopplysningsloven gdpr personuppgiftslag
svareren svararen svarer telefonsvararen voicemail
nikab hijab turban
koldt rimfrost isgate isgater såpeglatt svartis blixthalka halkbekämpning sandat sandad sandet strødde
tog togene bussane bussene trikkane taxiar taxiane bilane bilene
tjänstgör tjänstgöring tjenestegjøre jourhavande bakvakt vaktskift vakthavende vakthavande
utdannelse utdanning opplæringsdag kursdagene seminar seminaret workshop foredraget förläsning föreläsning föreläsningen lecture seminar webinars
fristilt ledigstilt frigjort frigjøre frigöra frigjorts
nummerert numrert numrerade markert
diplom
overhengende overveldende stor liten små smått minsta största störst minste største størst
tredve førr førti sytti åtti nitti sjuttio åttio nittio sextio femti seksti
avsagt tilsagt
seilbåt motorbåt hurtigbåt rutebåt snøskuter moped motorsykkel scooter traktor lastebil campingvogn bobil husbil husvagn släp släpvagn tilhenger henger
bompenge piggdekkgebyr køprising trängselskatt trängselavgift vägtull
institusjon institution reduksjon reduktion nasjonal nasjonale nationell nasjon presisjon precision variasjon
sensasjon dekorasjon illustrasjon invasjon konversasjon motivasjon motivasjonstekst operatør operatören
provisjon publikasjon rotasjon situasjonen stasjonær tradisjon tradisjonell transaksjon transaktion
unntakstilfelle visitasjon intensjon integrasjon identifikasjon identifisere identifiering verifisere
verifisering verifiera autentisere autentisering klassifisere kvalifisere modifisere notifikasjon notifisering
spesifikasjon applikasjonen animasjon ambisjon assosiasjon attraksjon delegasjon destinasjon diskresjon
distribusjon eksklusiv ekspansjon eksportere importere fabrikasjon fusjon generasjon garasjen gratulasjon
gravering handlekraft humoristisk ignorere ignorera improvisere inspirere instruere instruks instruksjon
instruktør instruktören intern internt interne investere irrelevant irritere journalistikk kalkulere
kategorisere klage koalisjon kolleksjon kombinasjon kombinere kommandere kommentere kommisjon kompensere
kompensasjon kompetanse komplisert konkludere konkurranse konkurrere konsekvens konsekvent konstant konstruere
konsulent konsulenten konsulter konsum kopiering kritikk kritisere kuratere kvittering ladning laminere
legalisere lisensiere lokalisere lokalisering manuelt markere markering markedsføre maskin maskiner maskinell
maksimal maksimum marginal materialet mekaniker minimal minske moderere motivere multiplisere navigere
nominere normalisere notifisere nyansatt nyansatte nykommer objektiv okkupere optimal optimalisere opsjon
ordrett organisator orientering originalen parallell parallelt passiv permisjon perspektiv plassering portere
poengtere populær posisjonere prestasjon prestisje presisere primært privilegium problematisk produksjon
profesjon programmere prolongere promotere proporsjon protestere provisorisk reagere realistisk rebooke
redaksjon registerkort reklamere reklamasjon relatere relativt representere reservere residens respons
respondere resonnere returnere revidere revisjon ruinere sabotere saldo sanksjon sekundær seksjonsleder
selektere signalisere skandinavisk spekulere sponsor spontan stabilisere stasjonere statisk statlig strategi
stue studietur subjekt summere suspendere symbolsk systematisk teoretisk terminert tolerere tolkning totalt
transportere uformell uniform unngåelig utopi validere variant ventilere visualisere visum volontør anbefales
anbefalast anbefalt anbefalte anbefalt oppfordrer oppmodar tilrår tilråding uppmanar rekommenderar ønskelig
tilsynelatende tilsynelatende tydeligvis åpenbart sannsynleg mulegens möjligtvis troligen eventuelt
forhåpentlig forhåpentligvis forhåpentlegvis dessutan dessutom dessuten vidare videre likaledes likeså nettopp
akkurat noyaktig noggrant precis helst aller mest minst åtminstone iallfall iallefall hvertfall iallafall
alltid evigt stundom ofta stadig stadigt kontinuerligt jevnt jamt ujevnt ujamt ivrig ivriga gira kjapp kjappe
kvikk kvikt rask raskeste fortere saktere sakte sakta långsamt langsom langsomt seig seigt lat slitsomt
strevsomt kjedelig kjedeleg tråkig tråkigt moro morsom morsomt morosam roligt skoj vakker vakkert pen pent
stygg stygt fult vackert skitt smuts ren reint tomt fullt halvfullt tungt lett høyt lavt lågt djupt dypt grunt
smalt bredt trangt vid vidt langt kort rundt firkantet kantete fyrkantig spiss butt flat flatt skrått skrå
snett rett rakt krokete bøyd böjd løst fast stramt hardt hård hårt hardt mjukt mykt glatt ru jevn ojämn bay
bays sharp blunt narrow broad deep shallow steep round flat soft rough bære bærer båret bærast bär bärs bytte
bryte brøt brutt brutit brytes dele delt delat delas dra dro dratt drog dras drikke falle falt fallit fall
fange fanga fant feste festet fäst flykte flykta flyte flöt fly fløy frakte fraktes fraktas frakt fryse gni
grave gravd gräva grävs gripe grep gråte gnage hamre henge hengt hängt heve hevet höja höjd holde hoppe hogge
huske jage jobbet jobbat kaste kastet kastat klatre klemme klippe knekke knytte koke kokt krangle krype kysse
lede ledet leda ledde leke lengte lete leta leter letar lokke love lovet lovat lukte lure lyge lyse lyser lyst
løfte løper mase mate mikse minske morne mumle male måla nappe narre nikke nå nådd nått ofre oppgi ordne padle
pakke pakket packat parkere peke pile plukke pløye pusse putsa ramme redde reddet rädda reise reist rest rive
rope ropt ropat ro røre rørt rört samle sanse se selge senke sikte skjelle skjære skrape skrike skråle skli
skyve skubbe slenge slepe slite smake smelte smile smøre snike snu snudd snekre sope spare sparke spille
springe sprang språng stige stirre stjele stokke strekke streke stryke støve støtte suge svare sveve svømme sy
så sådd synge sang sunget ta tape temme tenne tent tømme tørke tørket torka torkat tråkke true trille tvinge
telle utvide vandre vaske vasket vekke velte vende verdsette vinke vinne vise vokse vokst våge øke øve åpne
bestefar bestemor besteforeldre farmor nabo naboen grannen grannar granne kompis kamerat kameraten kollega
gjesten gjestene besøkar verten vertinna kunden kundene brukeren brukerne medlem medlemmer medlemmar
innbyggere innbyggjarar borger borgere medborgare passasjerer chauffør ledsagerbevis ledsagarbevis
ledsagerkort følgjebevis trygdekort honnørkort studentbevis skolebevis bankkortet kredittkort debetkort
kreditkort betalkortet gavekortet kundekort lånekort lånekortet bibliotekskort passerkortet adgangskort
adgangskortet nøkkelbrikke nyckelbricka armbånd armband besøksbrikke besøkskort besökskort besöksbricka
navneskilt namnskilt namnbricka vinduet gardin gardiner verandadør altan altandør gjerdet porten hekken
gresset plenen plen gräsmatta busken blomsterbed trær treet träd trädet skogen skogsvei stien sti stigen
gangsti gangstien fotveg grusvei asfalt brostein kantstein trottoarkant rabatt fartsdump fartsgrense vegskilt
trafikklyset rødt lys grønt lys rundkjøringa kryssa avkjøringa påkjøringsrampe motorvegen riksvei riksveien
europavei europavegen europaväg fylkesveien e18 e6 e4 e20 rv tunnelen undergangen gangtunnel gangtunnelen
overgangen gangbro gangbroen gangbrua ordfører ordføreren borgmester borgmästare statsråd minister stortinget
riksdagen kommunestyre kommunfullmäktige politiker valget valdag valgdagen valdagen stemmelokale vallokal
folketelling manntall kunstutstilling utstillingen utställningen vernissage maraton marathon stafett
sykkelritt cykellopp triatlon fotballkamp kamp match cup turnering festivalen konserten teateret teatern
kinoen biografen museet galleriet galleri operaen opera balletten rekneskapskontoret regnskap rekneskap
regnskapskontor økonomiavdeling økonomiavdelingen ekonomiavdelningen lønningskontor arkivet personalavdeling
personalavdelinga serviceavdeling driftsavdeling driftsavdelingen ikt it itavdelingen supportavdeling
kundesenter kundeservice kundtjänst kundcenter callcenter kontaktsenter kontaktcenter bestillingskontor
bestillingskontoret bokningscentral bokningscentralen reisekontor kjørekontor kjørekontoret sjukresecentral
beställningscentral brandpost brandposten brannpost brannhydrant hydrant sluk gatelys gatelykt lyktestolpe
lyktstolpe søppelkasse papirkurv soppåse postboksen brannslukker brannslukningsapparat nødutganger rømningsvei
rømningsveier rømningsveiene utrymningsväg utrymningsvägar samlingsplassen återsamlingsplats omvisning
omvising visning rundtur guidet guidad innvielse innviing invigning åpningsfest førstemann sistemann andremann
egenerklæring reiseerklæring toll tolldeklarasjon visumsøknad oppholdstillatelse uppehållstillstånd
arbeidstillatelse statsborger medborgarskap øyene øya øyer øygruppe øyhopp båtavgang båtavganger hurtigbåten
ferjeavgangar nettprat chatte chatta chattar chatbot robot farge fargekode fargekoder färgkod farveblind
minuttar sekundar halvparten tredjedel fjerdedel femtedel tiendedel prosentvis bokført bokføres innbetalt
innbetales tilbakebetale tilbakebetalt tilbakebetaling restbeløp delbetaling avdrag avdragsfri avbetaling
purret purret inkassosak kravet fakturert fakturerast faktureres fakturanummer fakturagebyr overvann kloakk
rør rørene vannrør vannledning vassleidning vattenledning avløp avløpsrør avlopp lekkasjen fukt fuktskade
vannskaden mugg støvsuge støvsuging dammsuga mopping moppe skrubbe skura tvätta tvättas folde foldes fällas
fälla ihop sammenleggbar hopfällbar drakt drakter kostyme uniform uniformer genser genseren jakka jakken kåpe
kåpa hette hetta vinterjakke vinterjacka regnjacka sandaler støvlene joggebukse joggesko gymsko gymnastikksko
gymnastiktøy gymtøy kondisko trapphuset trappehuset trappegang oppgangen heissjakt heisdør heisdørene hissdörr
hissdörrar kurskatalog kurshefte hefte heftet brosjyre brosjyren broschyr broschyren folder foldern flyer
plakaten affisch anslagstavla oppslaget sjokkselger selskapet selskapslokale konferansesal konferansesenter
konferensrum møtesal møterommene sammanträdesrum tidsskrift avisa avisen tidningen magasinet bladet kryssord
korsord spillkort tärning terning værmelding vermelding värmelding väderprognos prognosen tolketjenesten
tolkesentral tolkcentral tolkbestilling tolkeprat tolkens tolkar overlapp overlappe överlappa kollisjonen
dobbeltbestilling dobbeltbooket dobbeltbooking underskrevet underskrevne underteckna signera signerad signeres
signerast signering stemple stemplet samboeren ektemann ektemannen kone kona kåna hustru sambon mannen fruen
frue herre fru frk morna hadet adjø adjö hejdå parkeringsvakten trafikkvakt parkeringsselskapet
parkeringsavgiften parkeringsgebyr bilparkering bilparkeringen utsolgt utsålt slutsåld slutsålt sold
fullteckna fulltecknad fulltecknat lommelykt ficklampa batteriene batterier batterierna strømbank powerbank
strømuttak eluttag stikkontakt adapter skjøteledning rydd ryddet rydda ryddast ordnast ordnas fixas fikse
fikset fiksa fikser atrium atriet choir choirs prop propped dial dialling swap swaps stroller strollers folded
folds jumper jumpers jersey cheque cheques file files expires expiry limited basement noon lounge forlater
forlèt forlatas venstresida høgresida motsett motsette motsatta overfor tvers tvärs diagonalt parallelgate
parallellgate blindvei blindveg återvändsgränd påskeaften påskeaftan julaften julaftan lillejulaften andredag
førstedag juledag annandag juldagen annandagen trettondag kristihimmelfart himmelfartsdag bededag grunnlovsdag
grunnlovsdagen nasjonaldagen nasjonaldag nationaldagen skoleelev skoleelever førskole skolestart skulestart
SFO barnehagen barnehageplass barnehagetur utsettelse utsetting utsetjing uppskjutning hovedplan årsplan
ukeplanen timeplanen tidsplan tidsplanen fremdriftsplan besøksvenn besøksvert besøksforbud besøksforbod
besøksrestriksjon besøksrestriksjoner restriksjoner restriktioner munnbindpåbud ferdigbetalt forhåndsbetalt
förskottsbetalt forskuddsbetale etterskudd efterskott fysisk fysiske
imot emot heng hang hängt hengte sel selte solgt rundstykke rundstykker preliminær preliminär preliminärt
foreløpig riskere riskerar riskerer böter bot bøter blokkere blokkerer blockerar slapp sluppet slepp sleppe
rapp brann brant bøye bød bedt bad bedd ber bestod bet bundet bandt braut brast drev drive dreiv dukka fann
fint finst fløt flaut forstod fortalde forsvann fraus fristet gikk gjaldt glei gleid gnei grep greip grov
hadde hengde heldt hogg het heitte hjalp kalla kasta klang kleiv knakk krev kraup kravde kunne kvad la lagt
lagde lest lese lot let lytta løfta løyste løyper mål nytta nyss nådde nemnde opna prøvde rakk rekte reiste
reist rann rodde ropte rørte sa sagde sang sat selde sende sette sjå skein skalv skaut skrei skreiv skrek slo
slåst smatt snakka snudde spant sprakk sprang sprengte stakk stal steig stod stoppa strakk strauk stå svarte
svor syng synte søkte sådde tagde tala tok trakk treiv traff trudde trykte vakt vant vart vaks  venta
vidde viste vokste vov ynskte åtte bett bitit bjöd bjudit band bundit brunnit bröt brutit bar burit dog drog
dragit dröjde funnit flög flugit flöt flutit fick fångade frös frusit for farit föll fallit gick gett grät
gråtit gripit hann hunnit hängde heter hette hjälpt höll kom kommit kröp krupit kunnat lade lät låtit lett
ljög ljugit log låg legat låste löpte njöt njutit nös red ridit rev rivit runnit satt suttit sjöng sjungit
sjönk sjunkit sken skinit skrikit skrev skrivit sköt skjutit slank slog sluppit slet slitit slöt slutit smet
smög snöt spann sprungit stack stuckit steg stigit stulit stått strök strukit sög sugit svalt sved svek svurit
sålde sålt tog tagit teg tigit tjöt tvang tvungit vann vunnit vek vikit visste vetat vred vridit växte åkte
wear wears wore worn bore broke broken chose chosen cut dealt did drew drove fell fallen fed fought flew flown
froze grew grown hid hung knelt laid left lent lay lied lit lost made met paid rode ridden rose risen sawn
sank shook shone shown shrank shut sung slid spent spun split stood stole struck swam swept swum swung thrown
threw tore torn trod understood woke wove wrung vest vesten västen termos termosen termosflaske kontrollør
kontrolløren kontrollören konduktør profil profilen målform nynorsk bokmål dialekt veiledning veiledningen
rettleiing rettleiinga samvittighet samvete fritidsklubb fritidsklubben deltakeravgift deltakeravgiften
ladepunkt ladepunktet matbutikken servicebil servicebilen röran röra bindande bindende preliminärbokning
slutligt slutlig genomförd genomförda skatteverket folkeregisteret folkbokföringen vardagslunch porter gate
seat taxis statue marked barrier laptop wifi wi fi website desk staff privacy notice repaint repainted bear
with us stuck swap short bord bordplass kafébord rundt hjørnet neste dør ved siden overfor rett fram deretter
så til slutt over under bak innved kjempebra supertid heldigvis uheldigvis diverre dessverre beklageligvis
tydeligvis forresten egentlig faktisk visstnok muligens kanskje antakelig sannsynligvis uken ukene vekene
vikua vikje vuku årene årets månadens månedens dagens kveldens morgendagens gårsdagens fredagens mandagens
helgens helgas kommer kommende kommet framkommet ankommet hitkommen innkommet oppkommet utkommet gjenkommet
vilje frivilligsentral frivilligsentralen nærmiljøsentral grendehus bydelshus ungdomshus forsamlingshus
folkets hus medborgarhus bygdegård kulturhus kulturhuset kulturskole musikkskole korttid langtid heltid deltid
halvdag heldag helårs sesong sesongstart sesongslutt terminstart kursstart kursslutt gruppestart stikker stikk
innom stikke titta in svänga förbi svinge kikke droppe drop dropin opptil inntil oppad minst fra og med från
och till upp
`
