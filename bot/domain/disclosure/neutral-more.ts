/** More everyday words, in no order of language: what drafts by many hands brought up. */
export const neutralMore = `
avd avdl kl nr tlf mr mrs dr mvh vc vcs hc hf tv pc usb gps faq pdf nb obs vg vgs sfo aks bhg dvs mht ifm ifbm mm bl pga evt jf jfr fom tom ca ev kgl st gyldig giltig prøver russetid russetida paint painting klikk klikke klick klicka densamma check checked checkup follow up noreply kid id epost mail sms bane hus kort plass linje
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
`
