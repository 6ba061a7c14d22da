/** Alternatives that several phrases share; see `phrases.ts` for the signs. */
export const phraseMacros = {
  your: 'din ditt dine dykkar deres din ditt dina ert era your the min mitt',
  ready:
    'klar klart klare klara ferdig ferdige ferdigstilt kommet komen kome komne kommen kom kommit anlänt anlent ankommet foreligger föreligger ligg ligger liggja liggje inne ready back arrived available complete fine clear clean',
  result:
    'svaret svaren svarene svarane resultat resultatene resultatane resultatet resultata resultaten resultater results result outcome findings',
  taken: 'tok tatt teke tekne tog tagit took taken gave gav lämnade lämnat leverte levert avga avgav ga gitt',
  not: 'dont cannot cant wont shouldnt mustnt neither nor ikke ikkje inte ej ingen inga ingenting aldri utan uten not no nothing never avoid unngå undgå undvik slutt slutte sluta stop',
  eat: 'spise spis spist eta ete et eten ätit äta ät mat maten måltid måltidet drikke drikk drukket drukke dricka drick druckit eat eating eaten food drink drinking meal meals tygge tuggummi tyggis tyggegummi breakfast frokost frukost frukosten frokosten kaffe coffee snacks røyke röka røyk smoke sukker chewing gum',
  bring: 'ta tar take bring ha medbring medtag med tag hugs husk glöm remember',
  kin: 'pårørende pårørande anhörig anhöriga anhörige närstående kin relative relatives',
  alarm:
    'alarm* brann* brand* fire generator* system* siren* nød* network sound audio speed connection camera microphone lyd* ljud* varsling*',
  survey:
    'brukerundersøk* spørreundersøk* spørjeundersøk* kundeundersøk* brukarundersøk* medarbeiderundersøk* kundundersök* enkät* *enkät *enkäten spørreskjema* survey* poll questionnaire* evaluering* utvärdering* avstemning* avstemming* avrøysting* omröstning* valg valget valet val konkurranse* tävling* competition* quiz* loddtrekning* lotteri* lottdragning* raffle anbud* budsjett* kampen fotball* kamp match* election* vote audit revisjon* tilsyn* feedback tilbakemelding* tilfredshet* nöjdhet* eksamen* tentamen exam* støymåling* energi* klima*',
  application: 'søknad søknaden søknader ansökan ansökningar application søknadene søknadane',
  matter:
    'reklamasjon* reklamation* tilbud* offert* innspill* anke anken tips påmelding* anmälan* registrering* sakene søknad* ansök* application* klage klagen klagar klagomål* klaga complaint* sak saken saker ärende* ärendet henvendelse* førespurnad* förfrågan* request* enquir* inquir* query bestilling* beställning* refusjon* reiseregning* reiserekning* kvittering* betaling* krav kravet faktura* innsynskrav* opplysning* uppgifter personuppgift* personopplysning* tilbakemelding* forslag* förslag* spørsmål* spurnad* refund* claim* invoice* data post avvik*',
  forbid:
    "ikke ikkje inte not no aldri aldrig never unngå undgå undvik avoid vent vänta wait dropp droppa skip uten utan without ingen don't dont bør forsiktig försiktig careful refrain slutt sluta",
  exert:
    'tren trene trena träna trening* träning* exercise exercising gym jogg* løp løpe springa run running svøm* svømme simma swim* bad bade bada badstue* basta bath* sauna dusj* dusch* duscha shower* løft* lyft* lyfta lift* bær bære bära carry tung* heavy anstreng* strain* sport* idrett* idrott* sol* sola sun* solarium fly flyge flyga flying kjør kjøre køyr køyre kör köra drive driving sykl* sykkel* cykla cycl* jobb* jobbe jobba work* arbeid* arbeta samleie* samlag* sex* alkohol* alcohol* vin drikk* drick* drink* røyk* rök* smok* tygg* tugg* chew* klø klia scratch* gni gnugga rub* bøy bøye böj* böja bend* hopp* hoppa jump* stå sitte sitta sit belast* stå gå bruk* bruke använd* use* trå støtt* puss* pusse snyt* blow* sove sova sleep* skritt* operere maskin* machinery viktige avgjør* beslut* signer* sign papir* trapp* stairs stair* climb* klatr* rid* ride ridning ski* husarbeid* hushåll* housework vask* lek*',
  span: 'døgnet døgnene dygnet dygnen dygn døgn dagene dagane dagarna dager dagar days ukene vekene veckorna uker veker veckor weeks week timene timane timmarna timer timar timmar hours måned* månad* months month kvelden kveldene kvällen evening natten natta nettene nights night uke* veke*',
  grooming:
    'sminke smink sminket makeup maskara mascara neglelakk* naglelakk* nagellack* nail body* bodylotion* hudkrem* fuktkrem* fuktighetskrem* krem kremer kräm krämer lotion lotions deodorant* parfyme* parfym* perfume* hårspray* smykke smykker smykka smycken smycke jewellery jewelry piercing* linser kontaktlinse* lösnaglar ringer øredobb* örhängen',
  ownkin:
    'noen nokon någon someone somebody anyone friend venn vän adult voksen vaksen vuxen kjent bekant partner ektefelle sambo familie* family familj* pårørende pårørande anhörig närstående slekt*',
  person:
    'far mor mamma pappa father mother mum dad husband wife mann mannen kone kona sønn sønnen datter dattera datteren son sonen daughter dotter dottern han hun ho hon he she ham honom henne him partner partneren moren faren broren søsteren brother sister bestemor bestefar mormor morfar farmor farfar besta barnet guten gutten jenta pojken flickan',
  doctor:
    'legen overlegen läkaren överläkaren doctor doktoren doktorn consultant spesialisten specialist specialisten sykepleieren sjukepleiaren sjuksköterskan nurse surgeon professor kirurgen dr lege läkare',
  colour:
    'hvite hvit kvite kvit vita vit white blå blue røde røda raude röda red gule gula yellow grønne grøne gröna green små small runde runda rosa pink orange oransje',
  daytime:
    'morgen morgenen morgon morgonen kveld kvelden kväll kvällen evening morning night natten natta dag dagen daglig dagleg dagligen daily day lunch frokost middag måltid mat bedtime noon',
  better:
    'bedre bedret betra betre bättre förbättrats förbättrat improved better worse verre värre forverret forverra sämre høyt høy høye høge høg hög högt höga high lavt lav lave låg lågt låga lågt low fint fin fine bra good normale normalt normal stabile stabilt stabila stable stigit steget sunket sjunkit økt gått falt gone risen dropped down up opp ned upp ner',
}

/** Oblique wording, told without a word that reveals by itself. One row each: `category severity: pattern`. */
export const phraseRules = `
result block: @result ..4 @ready
result block: @result ..3 in|out|here $
result block: @ready ..3 @result !på|om|fra|från
result block: svar|svara er|har|finns|finnes|finst|ligger|ligg|foreligger|föreligger|kom|kommet|ble ..3 @ready
result block: svar foreligger|föreligger|inne
result block: svar|svaret|svaren|svara|svarene på|fra|av|från ..3 prøv*|test*|prov|proven|provet|bilde*|bild*|kontroll*|analys*|uppfölj*|lab*|labb* !måned
result block: got|have|has|received|fått|har ..3 your|dine|din|ditt|dina|ert results|resultat*
result block: test|tests|testen|testet|testene ..3 positiv*|negativ*|normal*|fine|clear|fin*|bra
result block: was|were|var|är|er|come|came|kom ..1 positiv*|negativ*|abnormal|onormal*|unormal*
result block: !fire|alarm|system|generator @your|ta|tar|take|taking|gjøre|göra|have ..1 test|tests|testen|testene|testerna|tester !melding*|message|meddel*|text|sms|av|of
result warn: svar|svaret fra|från|frå labb*|lab*|legen|läkaren|doktoren|sykehuset|sjukhuset|spesialist*
result warn: diskutere|diskutera|discuss|gjennomgå|gjennomgang|drøfte|snakke om|go svar*|resultat*|result*|funn*|finding*
imaging_laboratory block: prøve !å|igjen|på|att|oss|nytt|en|atter|video*
imaging_laboratory block: lever*|ta|tar|tas|ny|nye|nytt|lämna*|gi|avgi|taking|provide|bring ..2 prøve*|prov|prover|provet|sample*|specimen* !å|att|igjen
imaging_laboratory block: prov|provet !på|att|å
imaging_laboratory warn: bilde|bilder|bildene|bileta|bilete|bild|bilder|bilderna|image|images|picture|pictures|film ..4 tatt|tas|ta|tatt|tagna|taken|kropp*|fot*|innside*
imaging_laboratory warn: ta|tar|taking|take|ny|nye|nya ..2 bilde|bilder|bileter|images|bilder|pictures
preparation warn: @not ..4 @eat !og|kan|inn|in|allowed|tillat*|i|selges|tilgjengelig|available
preparation warn: faste|fasta|fast|fasting|fastar ..2 fra|frå|från|from|før|før|före|before|innan|siden|since|i|til|till|until|for|minst|#|{}|over|natt*|time*|timar
preparation warn: må|skal|husk|vere|være|vara|ska|måste|hugs|kom|møt|møte|komme|need|must|come|arrive|remember|å|to|att|på|you|inte|og|please|du|være|ver ..1 faste|fastend*|fasta|fast|fasting !tid*|plass*|plats*|rutin*|dag*|time*|tel*|lin*|track|nummer|kontakt*|pris*|avtal*|lane
preparation warn: tom|tomt|tomme|tøm|tømme|full|fullt|empty|tömma|töm|fylt ..1 mage*|mave*|stomach|blære|blæra|blåsa|urinblåsa|bladder|tarm*
preparation warn: drikk*|drick*|drink|drikke ..3 vann|vatn|vatten|water|liter|væske|vätska|fluids|glass|glas ..3 før|før|före|before|innan|timen|undersøk*
preparation warn: kun|bare|berre|endast|only|bara|klar|klare|clear|just ..2 vann|vatn|vatten|water|væske|vätska|fluids|liquids|flytende
preparation warn: mat|maten|food|måltid|eat|spise|eta|äta|ät|spis|frokost|frukost|breakfast ..3 før|før|före|before|innan|siden|siste|last|from ..4 midnatt|kl|midnight|time*|timar|timmar|hours|undersøk*|undersökn*|morgen*|morgon*|#|appointment|besøk*|besök*|oppmøte
preparation warn: mat|maten|food|måltid|eat|spise|eta|äta|ät|spis|frokost|frukost|breakfast ..3 etter|efter|after ..2 midnatt|kl|midnight|#|undersøk*|undersökn*
preparation warn: siste|sista|last ..1 måltid*|meal
preparation warn: etter|efter|after|from|fra|från|since ..1 midnatt|midnight
preparation warn: dusj*|dusch*|duscha|shower*|vask*|tvätt*|såpe|tvål|soap|vaske|bade ..4 kveld*|kväll*|før|før|före|before|såpe|tvål|soap|grundig|noga|dagen|timen|undersøk*|hår*
preparation warn: dusjet|nydusjet|nyduschad|duschad|showered
preparation warn: kle|klä|undress|kleda|klæ ..2 av|off|fra|$
preparation warn: ta|take|taking ..2 av|off ..4 overkropp*|tøyet|klærne|kleda|kläderna|clothes|clothing|bh|bra|smykker*|smykka|smycken*|jewel*|underdel*
preparation warn: jewellery|jewelry|smykk*|smycken|piercing*|metall|metal
preparation warn: løs|løse|løstsittende|laus|lause|loose|ledig*|romslig*|lösa|löst|lössittande|bekväma ..2 klær|klede|kläder|clothes|clothing|bukse*|topp|tøy
preparation warn: loose|løstsittende|løstsitjande|lössittande
preparation warn: ikke|ikkje|inte|not|don't|avoid ..3 kjøre|køyre|köra|drive|driving ..4 etter*|efter*|after*|hjem|heim|home|selv|själv|sjølv|yourself|bil
preparation warn: ikke|ikkje|inte|not|cannot|can't|don't|never ..1 kjøre|køyre|köra|drive|kör bil|car|hjem|heim|hem|home|selv|själv|sjølv|yourself|etter*|efter*|after*|$
preparation warn: kör|kjør|køyr inte|ikke|ikkje bil|hjem|hem|heim|selv|själv|etter*|efter*
preparation warn: noen|nokon|någon|someone|ordne|ordna|skyss|trenger|må|arrange|be|ha ..3 hentet|henta|kjøre|køyre|hämtad|hämta|driven|drive|kjørt|skjutsad|pick|collected|følge|skjuts ..3 hjem|heim|hem|home|etterpå|efteråt|afterwards|up
preparation warn: @kin ..4 hent*|hämt*|collect*|pick*|kjør*|køyr*|kör*|drive|fetch
preparation warn: hent*|hämt*|collected|picked|pick ..3 @kin|noen|nokon|någon|someone
preparation warn: alene|åleine|ensam|alone ..3 første|natt*|døgn*|first|dygn*|night*|hours|timmar*|hjem*|hem*
preparation warn: noen|nokon|någon|someone ..3 hos|hjå|with ..3 natt*|døgn*|night
preparation warn: avføring*|urin*|stool ..3 glass*|med
medication block: pille*|tablett*|medis*|medic* ..4 ta|tas|slutt*|stop*|sett*
medication block: @not|slutt*|stopp*|sluta|sett*|stop|stopping|pause*|continue|fortsett* ..1 ta|å|taking|med|att ..2 pille*|tablet*|medis*|medic*|dosen|dråpe*|blodfort*|them|dem|disse|dessa
medication block: morgenmedis*|kveldsmedis*|morgondos*|dos|dosen|dosene|dose
medication warn: hent*|hämta*|collect|pick|pickup ..5 apotek*|pharmac*
medication warn: apotek*|pharmac* ..5 hent*|hämta*|klar*|ready|collect|sendt|skick*|sent|utlever*|uthämt*
medication warn: fornye*|forny|förny*|renew* ..3 resept*|recept*|prescr*|den
medication block: vitamin b12
medication warn: sprøyt*|spruta|sprut*|shot|shots|jab
medication warn: bring|ta|husk|hugs|glöm|remember ..3 det|dem|alt|alle|dei|allt|alla|what|everything|all ..1 du ..1 tar|bruker|brukar|äter|använder|tek
medication warn: what|everything|anything|that|alt|det you take|use|tar
procedure block: ligge|ligga|liggja|stay|innlagt|inlagd|ligge|lie ..2 inne|kvar|overnight|in|på !kø|telefon*|helsenorge*|nett*|nettsid*|skjerm|plan|#|vent
procedure warn: stay|staying|bli|vara ..2 overnight|natt*|natten
procedure block: skrives|skrivast|skrivs|skriven|skreve|skrevet|discharged|let ut|hjem|heim|hem|home|go !fra|på|av|til|i|med|et|in
procedure block: sendes|sendast|sent hjem|heim|hem|home !fra|på|av|til|i|med|et|in
procedure block: du|you ..2 skrevet|skreven|skriven|skreve|skrivs|skrives|legges|läggs|leggjast|leggast|lagt inn|in|ut
procedure warn: utreise*|hjemreise*|heimreise*|hemgång* dag|dato|samtale|i
procedure warn: seng|senga|sengen|säng|sängen|bed|beds|sengeplass
procedure warn: planlagt|planlagte|planlagde|planerad|planerat|planerade|planned inngrep*|ingrepp*|opphold|opphald|vistelse|vård|procedure|stay|innlegg*
procedure warn: ta|tas|fjern*|fjerne|fjernet|remove|removed|removal|taking|bort|bytte|bytes|skift* ..3 sting*|tråd*|stygn*|stitch*|bandasj*|plaster|forband|omlegg*|gips*|dren|kateter*|slang*|skift|förband
procedure warn: skift* av|på|hos
procedure warn: behandl* ..3 start*|begynn*|börj*|slutt*|fortset*|fortsätt*|side
procedure warn: start*|begynn*|börj*|slutt*|avslutt*|fullfør*|neste|nästa|next ..2 behandl*|treatment*|kur|kuren|cycle|dos
procedure warn: get ..1 well|bedre
procedure warn: god|gode|get|krya|snabb|rask bedring|betring|recovery|tilfriskn*|well
procedure warn: krya|frisk på dig|deg
diagnosis_referral block: treatment|vård|behandlings|care|pleie|rehab|handlings plan|planen|plans !#
diagnosis_referral block: vurdert|vurdera|bedömd|bedömts|assessed|examined|utredd|utgreidd
diagnosis_referral block: rett|rätt|right|entitled|prioritert ..2 til|till|på|to ..2 nødvendig*|naudsynt*|helsehjelp|behandl*|vård|treatment|care|utred*|nødvendig
diagnosis_referral block: nødvendig|naudsynt|necessary helsehjelp|vård|hjelp
diagnosis_referral block: frist|tidsfrist|deadline for ..1 helsehjelp|oppstart|start|behandl*|utred*
diagnosis_referral block: vedtak|beslut|decision ..3 behandl*|støtte|hjelp|bistand|stöd|om
diagnosis_referral block: søknad*|ansök*|application* ..4 opphold*|plass|plats|place|om|for
diagnosis_referral block: sykdom*|sjukdom*|lege* erklæring*
diagnosis_referral block: referred|refered|referring
diagnosis_referral warn: venteliste*|ventelista|väntelista*|vänteliste*|waiting|kø|køen|kön list|for|til|till|på|hos|time !oss|time|telefon*|svar|en|ein|ei|å|at|room|area|list|you|in|the|your|please|i|her|din|tolk|tid|{}
diagnosis_referral warn: waiting list for
diagnosis_referral block: tilstand*|condition|tillstånd @your
diagnosis_referral block: din|ditt|dine|your|dina|di tilstand*|condition|tillstånd|plager|plagar|besvär|symptom*|health|helse|hälsa|recovery|illness|hälsotillst*|bedring
diagnosis_referral block: hvordan|korleis|hur|how|om|if|when|feel|feeling|føl*|mår|mår|kjenn*|känn*|må ..3 du|you|deg|dig ..2 føl*|kjenn*|mår|har|känn*|feel*|er|better|worse|bedre|betre|bättre|verre|dårlig*|sämre ..2 deg|dig|det|bedre|dårlig*|verre|better|worse|bra|nå|no|unwell|$
diagnosis_referral warn: føler|kjenner|känner|mår|feel|feeling|are|blir|bli|er ..3 bedre|betre|bättre|verre|dårligere|sämre|better|worse|dårlig|dårleg|unwell|ill
diagnosis_referral warn: blir|get|gets|bli|becomes ..2 verre|värre|sämre|worse|dårligere|dårlegare
diagnosis_referral warn: legen|doctor|läkaren|lege|oss|vi|sykepleier* ..3 found|funnet|funne|fant|fann|hittade|hittat|saw|såg|så ..2 noe|noko|något|something
diagnosis_referral warn: funnet|found|fant|fann|hittat|upptäckt|oppdaget|discovered ..1 noe|noko|något|something|anything
diagnosis_referral warn: serious|alvorlig|alvorleg|allvarlig|allvarligt|alvorlege
diagnosis_referral warn: nothing|ingenting|ingen|inget|no ..3 worry|uroe*|bekymr*|wrong|galt|fel|grunn|skummelt|farlig
diagnosis_referral warn: risiko|risk|risken|risikoen for|för|of
diagnosis_referral warn: gode|gledelige|goda|good|bad|dårlige ..1 nyheter|nyhende|news ..4 legen|doctor|om|about|svar|result*|prøv*|scan|test*|din|your|från
diagnosis_referral warn: nyhet*|news ..3 legen|doctor|om|about|svar|result*|prøv*
diagnosis_referral warn: second|ny|andre ..1 opinion|vurdering
diagnosis_referral warn: som pasient|patient|pasienten|pasientar
diagnosis_referral warn: as a|our|an patient
diagnosis_referral warn: recover*|healing|tilfriskn*|helbred*|restitusjon|bedring|betring|läkning|tillfriskn*|leget|grodd|gro|heal|heals|healed
diagnosis_referral warn: forløp*|förlopp*|pathway
diagnosis_referral warn: medical|medisinsk|medicinsk|clinical|klinisk !centre|center|record*|sekretær*|sekreter*|secretar*|hist
aid_diet warn: ta|tar|bring|husk|hugs|med|glöm|remember ..3 hjelpemid*|hjälpmed*|aid|aids|skinn*|krykk*|kryck*|såler|innlegg*|maske|masken|maskin|maskinen|apparat*|utstyr*|device|stokk|stav|käpp|cane|walker|sko
aid_diet warn: hjelpemid*|utstyr*|utrustning*|maskin*|apparat*|maske*|equipment ..4 hjem|heim|hem|home|prøve|tilpass*|utprøv*|utlever*|service|retur*|lån*|klar*|ready
aid_diet warn: tilpass*|tilpassing|anpass*|utprøv*|fitting|utlever* av|of|ditt|din|det|your|nye
aid_diet warn: weigh*|veie|vege|veies|väga|vägas
aid_diet warn: høyde|høgd|height|längd og|and|och vekt|weight|vikt
aid_diet warn: what|kva|hva|vad you|du ..1 eat|eats|spiser|et|äter|ete|eaten
aid_diet warn: skriv|skrive|note|write|logg|registrer*|føre|anteckna|dagbok|diary ..5 spiser|et|äter|eat|sover|sleep|drikker|dricker|drink|tisser|food|mat|søvn|urin|dagbok|diary
aid_diet warn: dagbok|dagboken|dagboka|diary
reproductive_sexual block: den|det|dine|din|ditt|your|the lille|lillen|veslebarn*|vesle|little|minste !en|posten|sal*|parkering*|bygget|inngang*|heis*|kafe*|rom*|info*
reproductive_sexual block: little one|ones
reproductive_sexual block: uke|veke|vecka|week|weeks|uker # av|in|på|ultra*|of|together|skann*|scan
reproductive_sexual block: venter|väntar|expecting|forventer|ventar ..1 barn|baby|tvill*|twins|bebis|babies|$
reproductive_sexual block: expecting|expectant mother|mothers|mum|parents|baby|twins|a
reproductive_sexual block: gratulerer|grattis|congratulations|gratulerar ..4 lille|babyen|baby|bebis|barnet|sonen|datter*|dotter*|sønn*|nyfødt*|son|foreldre*
reproductive_sexual block: blivende|blivande|vordende|vordande|kommende foreldre*|mor|mødre|föräldrar|mammor|mamma|far|fedre
reproductive_sexual block: due|termin date|dato
reproductive_sexual block: your|last|siste|sista ..1 period|mens|mensen|cycle
reproductive_sexual block: morning|abort after pill
reproductive_sexual block: barn|barnet|babyens|babyen|hjerte* ..2 bevegelser|rørelser|hjertelyd|movements|heartbeat
reproductive_sexual block: morkake*|after birth
reproductive_sexual block: !of|your birth|births|birthing !date|dates|certificate|year|number
reproductive_sexual warn: safe sex
reproductive_sexual block: safe|having|have|oskyddat|ubeskyttet|about|om|have|ha sex !timmar|veckor|dagar|månader|på|stycken|#|{}|gånger
reproductive_sexual warn: partner*|kjæreste ..4 test*|varsle*|smitt*|sjekk*|undersøk*|treat*|checked|notify
infection block: smitt*|contag* 
infection block: been exposed
infection block: utsatt|utsett|exposed ..1 for|to
infection warn: isolate|isoler*|hold deg hjemme|yourself
infection warn: sjekk*|test*|check* ..2 deg|dig|yourself ..2 for|mot|om
addiction block: slutte|slutta|sluta|quit|stopp|stoppe|stop|kutte|trappe|redusere|give|cut ..1 å|att|med|ned|up|smoking|drinking|on|down !besøk*|time*|sms*|send*|ring*|motta*|meld*|calling|sending|receiving
addiction block: røyk*|snus*|røyke|drikking|drikke|smoke|smoking|drinking|drinke ..3 slutt*|vaner|kutt*|quit|habits|mindre
addiction block: urine|urinprøve|blåse|blåsa|pusteprøve
social_rights block: sick leave|note|pay
social_rights block: off work
social_rights block: sykmeld*|fit note|work
social_rights warn: arbeidsgiver*|employer*|jobb*|work|nav|forsikring*|försäkring*|försäkringskass* ..5 attest*|erklæring*|intyg*|certificate|fravær*|syk*|sjuk*|tilbake|return|kan|able
social_rights warn: attest*|erklæring*|intyg*|certificate*
social_rights warn: nav|försäkringskassan|trygd*
specialty_ward warn: vårdavdelning*|innlegging*|ward|wards
specialty_ward warn: på|på|to|at|till|til|fra|from post|posten|avdeling|avd|avdelning|unit|building # ..3 innl*|inn|etter*|oper*|admission
specialty_ward warn: sykehuset|hospital|sjukhuset|sjukehuset ..2 overnight|natten|natta|innlagt
mental_health warn: snakke|prata|talk|snakk ..3 om|about ..3 vanskelig*|vanskeleg*|tankar|tanker|følels*|känslor|feelings|svårt|difficult|hvordan|har|problems|problem|trist
mental_health block: mentally|mental|psykisk health|helse|hälsa
mental_health warn: tankar|tanker|tankene|thoughts|feelings|känslor|trist|sad|angry|sinne|sint
mental_health warn: hvordan|korleis|hur|how du|you|deg ..1 har|mår|sover|feeling|sleep*
cancer block: kul|kulen|klump*|knute* ..2 i|in|på
heart_lung block: heart|hearts
heart_lung block: puste|pustar|andas|breathe|breathing
body_part warn: vondt|ondt|ont|pain|sore|hurts|hurt|aches|ache|verker|svullen
body_part warn: din|ditt|dine|your|dina|the|i|på venstre|høyre|left|right|høger|vänster|højre ..1 hånd|fot|ben|bein|arm|kne|øye|øre|hand|foot|leg|knee|eye|ear|side|hip|shoulder
procedure block: stay|staying|report|come|go|admitted|on|to|leave ..4 ward overnight|at|on|for
diagnosis_referral warn: how|hvordan|korleis|hur ..4 feeling|feel|coping|føler|føl|kjenner|mår|kjennest|känns|känner
diagnosis_referral warn: alle|alt|allt|all|everything|ting ..3 normal*|fint|bra|fine|well ..2 undersøk*|prøv*|test*|scan|funn|ut
aid_diet warn: skriv|skrive|noter|noter|note|write|logg|registrer*|føre|anteckna|skriva|tell|count|mål|keep ..7 spiser|et|äter|eat|sover|søv|sleep|drikker|dricker|drikk|drink|tisser|går|skritt|steg|food|mat|søvn|spist|sovet|blodtrykk
infection block: nærkontakt*|närkontakt*|nærkontaktar|close contact|contacts|har|i|med|til|for|$
infection block: teste|testa|test|testar|tester deg|dig|yourself|dykk|dere
infection block: vært|vore|varit|been|er|are|you|du nærkontakt|nærkontaktar|närkontakt
infection warn: exposed|eksponert|exponerad|smittet|immun|immune|immunitet
aid_diet warn: veiing*|veging|vägning|vägd|veid|vegd|weighing|weighed|måling|målt|mäta|mätas|mätt|måles|height
preparation warn: ingen|inga|inget|ikke|ikkje|inte|no|uten|utan|without|skip|dropp|hopp|hoppe|hoppa|droppa ..2 kaffe|frukost|frokost|coffee|breakfast|mat|food|lunsj|lunch !i|serveres|selges|tilgjengelig|finns|finnes|servert|is|on|til|tillåt*|tillat*|or|eller|available
procedure warn: pakk|packa|pack ..3 for|för|til|til ..3 natt|netter|natten|nätter|overnight|night|nights|opphold*|vistelse*|døgn|dygn|dager|dagar|days
procedure warn: overnatte|övernatta|stanna|bli|bo|stay|være|vera|vere ..3 overnight|natt*|natten|netter
addiction block: drikkevan*|drikking|drikkinga|drinking|dryckesvan*|rusen|rusinga !water|vann|fountain|vatn
addiction block: your|din|ditt drinking|drikking|smoking|røyking|habits|avhengighet|snusing|spilling|gambling
imaging_laboratory block: reviewed|looked|seen|sett|gransket|granska|tittat|gått|gjennomgått|studert ..4 images|bilder*|bildene|bilda|bileta|bilderna|scans|prøv*|prov*|pictures
imaging_laboratory warn: test|testen|testet|prøven|prøva|provet ..2 tas|takast|tagas|göras|gjøres|gjentas|gjentakast|upprepas|retaken|repeated nytt|igjen|om|på|again
imaging_laboratory block: repeat|redo|ta|gjenta|upprepa|göra|nye|new|om ..2 test|testen|provet|proven|prøven|prøva|prøvene|testet|tests|testing !melding*|sms|text|message
imaging_laboratory block: verdi*|värde*|verdiane|levels|level|nivå*|values|value|score ..4 høy*|hög*|lav*|låg*|high|low|normal*|bra|fine|fin*|stig*|sunk*|elevated
imaging_laboratory warn: ta|tatt|nye|ny|ditt|dina|dine|your ..1 bilder|bilete|bild|images|image|picture|scan
reproductive_sexual block: baby|babies|bebis|spedbarn|spädbarn clinic|group|grupp*|gruppe*|check|kontroll|besøk|time|tid|visit
reproductive_sexual block: møte|treffe|træffa|träffa|meet ..2 dere|er|you ..1 og|och|and ..1 magen|babyen|bebisen|baby|bump
reproductive_sexual block: første|förste|first|1 trimester*|ultralyd*|ultraljud*|ultrasound|scan
reproductive_sexual block: tidlig|tidleg|tidig|early ultralyd*|ultraljud*|ultrasound|scan
reproductive_sexual block: ultralyd|ultraljud|ultrasound|skanning|scan ..2 veke|uke|vecka|week|uka|veka
medication block: renew|refill|fornye|forny|förnya|hent|hämta|collect|order|bestill|beställa ..3 pills|pill|tablet*|piller*|medis*|medic*|resept*|recept*|prescr*
procedure block: second|third|first|1|2|3|andra|tredje|første|andre|neste|nästa|next|booster|ditt|din|your ..1 jab|jabs|sprut*|sprøyt*|dose|dos|dosen|vaksine*|vaccin*
mental_health block: sint|anger|angry|aggression|sinne* management|group|gruppe*|grupp*|mestring|hantering*
heart_lung block: sleep|søvn|sömn|nattlig study|studies|lab|registrering|måling|test|apnoea|utredning|clinic
body_part warn: gjelder|gjeld|gäller|om|about|for|regarding|concerning ..2 ryggen|kneet|kneet|knærne|hodet|magen|foten|foten|hånden|øynene|ørene|halsen|nakken|skulderen|hoften|armen|benet|fingeren|tærne|hjertet|lungene|huden
procedure warn: you'll|you|du ..3 våken|vaken|awake|waken|våkner|vaknar|sover|asleep|sove|våkn*
procedure warn: når|när|when|etter|till|til ..3 våken|vaken|awake|våkner|vaknar|oppvåkn*
procedure warn: bed|seng|säng|sengen|sängen ..3 ready|available|klar|ledig|for|til|you|till
procedure warn: call|ring*|with|har ..3 a|en|ei ..1 bed|seng|säng
specialty_ward warn: avdelingen|avdelinga|avdelningen|ward ..3 har|has|provides|gir|låner ..2 skjorter|skjorte|nattøy|klær|sokker|gown|kläder|gowns|tøfler
preparation warn: gown|gowns|sykehusskjorte*|sjukhuskläder|sykehustøy|sjukehustøy
preparation warn: hvil*|kvil*|vila|vilar|rest|resting|sofaen|ta det med ro ..4 etter*|efter*|after*|dagen|day
preparation warn: hvile|kvile|vila|hvil !av|of|på|i|room|rom|stop|area|place
preparation warn: get|some|plenty|bed|need|take|to rest !of|stop|room|area|here|place
preparation warn: reaction|reaksjon|reaktion|bivirkning*|side effects
result block: bilde|bilder|bildene|bileta|bilda|bilderna|scan|scans|test|tests|prøven|prøvene|provet|proverna|røntgen*|mr|ct|undersøkelsen|undersökningen ..3 show*|viser|viste|visar|visade|syner|synte|så|såg|looked|look
result block: alt|alle|allt|alla|everything|all|det|dei ..3 bra|fint|fine|fin|good|ok|okay|normalt|clear|well ..2 bildene|bilder|bilderna|bileta|prøv*|prov*|scan|images|test*|undersøk*
result block: det|alt|it ..1 er|var|is|was|är ..2 positiv*|negativ*|benign|malign*|ondart*|godart*
diagnosis_referral warn: was|were|var|er|is|been|ble|blev|är ..1 benign|serious|alvorlig|allvarlig
medication block: fortsett|fortset|fortsätt|keep|continue|hold|ta ..2 taking|med|å|att ..1 dem|them|dei|ta|dråp*|kuren|kur|salve*|kremen|taking
medication block: keep|continue|stop|start|started taking|using them|it|the|your
medication block: tåler|tolerate|tål|tåler|tål ..2 dem|them|medis*|tablett*|behandl*|kuren|pill*
medication block: increase|reduce|adjust|øke|senke|redusere|höja|sänka|justere|justera|sänker|höjer|øker|senker ..2 dose|dosen|dos|doser
imaging_laboratory block: check|sjekke|sjekka|kolla|kontrollere|double|recheck|måle ..4 levels|level|verdi*|värde*|nivå*
procedure block: cast|plaster|stitches|dressing|bandage ..2 comes|come|off|removed|changed|off
procedure block: ny|neste|nästa|next|another|siste|sista|last|første|första runde|round|kur|cycle|omgang|omgång ..5 pakk|behandl*|med|av|of
procedure warn: trøtt|trött|tired|drowsy|sleepy|sløv|dåsig|groggy ..3 etter*|efter*|after*
procedure warn: healed|heals|leget|grodd|grodde|läkt|gror|heal
preparation block: tisse|tiss|pee|kissa|pissa|pinkla ..4 pinne*|glass*|kopp*|cup|stick|burk*|boks*|beger*
preparation warn: legg|lägg|lie ..3 benken|britsen|bench|couch|undersøkelsesbenk*
addiction block: snus*|røyk*|rök*|cigarett*|sigarett*|tobak*|flaske*|glasset|pub ..5 vekk|bort|kutt*|slutt*|sluta|away|unna|uten|utan|without
mental_health block: sove|sova|sleep|søvn|sömn ..4 problem*|vansker|vanskar|svårt|svårigheter|trouble|hard|dårlig|bedre|bättre|better|mindre|less
mental_health block: svårt|vanskelig|trouble|difficulty|problem*|vansker ..3 sova|sove|sleep*|äta|spise|eating|svelge|puste|andas|gå|huske|walking|breathing
heart_lung warn: pusten|andan|breath
infection block: quarantine|karantene|karantän|isolate
reproductive_sexual block: avstå|unngå|undgå|avoid|undvik|no|vent ..2 sex|samleie|samlag|intercourse
reproductive_sexual block: fødsel|fødselen|føde|föda|birth|due ..2 klar*|plan*|nærmer|nära|partner
cancer block: cancer|kreft survivor*|support|sjuk*
addiction block: beroende !på|av|om|vilken|vart|när|hur
addiction block: avhengig|avhengige !av|om|hvor|hvilken|når
aid_diet warn: logg|logge|noter|skriv|anteckna|note|log|count|tell ..4 toalett*|toilet|wc|do
movement warn: filme|filma|film ..2 gangen|gången|gange|walk*|hvordan|løp*
mental_health warn: sovit|sovet|søv|slept ..5 sist|sedan|since|natt*|$
mental_health warn: hur|hvordan|how|korleis ..3 sovit|sovet|slept|sover|sove
heart_lung block: pustetest* 
neurology block: hatt|haft|had|etter|efter|after ..1 slag
preparation warn: make|makeup|sminke|smink ..3 på|nail|or|eller|och|of
result block: om|about|of svarene|svara|svaren|svaret|resultat*|results|funnene
result warn: legen|doctor|läkaren|doktor* ..2 nytt|nyheter|nyhende|news|noe|noko|något ..2 til|för|for|til|for
preparation warn: ta|take|hold|håll|halde|holder|holde ..3 med|i|det ro|lugnt|lugn|easy ..4 dag*|dager|etter*|efter*|after*|hjemme|hemma|heime|home|days|week*|uke*|veke*|vecka|veckor|timene|natten
preparation warn: ta|take|tar det|it|things ..1 roleg|rolig|lugnt|easy ..4 dag*|dager|etter*|efter*|after*|hjemme|hemma|heime|home|days|week*|uke*|veke*|vecka|veckor
preparation warn: rest|resten|rest av|of dagen|the ..4 ro|sofaen|home|hjemme|hemma|heime|rolig
preparation warn: drikk*|drick*|drink* ..2 mye|mykje|mycket|rikelig|rikeleg|rikligt|plenty|lots|ekstra|extra|nok|litt !kaffe|coffee|kø
preparation warn: spise|eta|ete|äta|eat|drikke|dricka|drink ..2 igjen|igen|att|again|som|as|normalt|normally !kl|på
preparation warn: gi|gje|ge|give ..2 barnet|baby*|child ..2 melk|mjølk|mjölk|milk|mat|vann|vatn|vatten|food|water|bryst
preparation warn: barnet|child|baby* ..4 sove|sova|sover|våken|vaken|våkent|vaket|asleep|sleep|awake|søvn|fast*
procedure warn: bli|blir|vere|være|vara|ligge|liggja|ligga|måtte ..1 liggende|liggande|ligge|sengeliggende
procedure warn: nattøy|nattkläder|nattklede|nightclothes|nightwear|pysj*|pyjamas|slippers|tøfler|tofflor|morgenkåpe|morgonrock|dressing ..3 med|og|and|och|gown|eller|or|{}|$
procedure warn: med|bring|pack|ta|pakk|packa ..3 nattøy|nattkläder|nattklede|pysj*|pyjamas|slippers|tøfler|tofflor|toalettsaker|toilet|toiletries|tannbørste|tandborste|toothbrush|morgenkåpe|morgonrock
procedure block: hjemreise|heimreise|hemresa|utskrive*|returned|sent home|hjem ..2 fra|från|after|etter|avdeling*
procedure block: tråd|tråden|trådene|trådane|trådar|trådarna|thread|threads|klips|stiftene|clips|staples
procedure warn: bade|bada|bath|swim|basta|badstue|svømme|bathe|sauna ..2 på|for|until|før|de|ikke|i|förrän|the ..3 uke*|veke*|vecka*|veckor|week*|dager|dagar|days|såret|vi
procedure warn: @not ..2 dusje|duscha|shower|sole|badstue|basta
procedure warn: hold|håll|keep|holde|halde|hålla ..3 tørt|torrt|torr|dry|tørr|elevated|raised
procedure warn: solen|sola|sun|sunlight|soling|solbad*|sollys|solljus ..3 etter*|efter*|after*|until|til|till|før|unngå|undvik|avoid|uke*|veckor|weeks
procedure warn: @not ..2 solen|sola|sun|sunlight|soling|solbad*|sollys|solljus
procedure warn: løft*|lyft|lyfta|lyfter|lift|lifting|løfte ..4 tung*|heavy|uke*|veke*|veckor|weeks|kg|kilo|dager|dagar|before|før
procedure warn: tung*|heavy løft*|lyft|lyfta|lifting|bæring|arbeid
procedure warn: nedtrapping*|nedtrappning*|utsetting|opptrapping*|opptrappning*|tapering|taper
procedure warn: !ta|tar|bruk|gå|via|take trappe|trappa|trappar|trapp|gradually|gradvis ..1 ned|ner|ned|opp|upp|reduce !til|till|i|på|etasje|fra|trappen|og|och|and
procedure block: booster|boosterdos*|boosterdose*
procedure warn: look|titt|tittar|se|kikke|kika ..3 at|på ..1 it|det|den|dette|området|again|igen ..2 igjen|igen|again|nærmere|närmare|$
procedure warn: another|ny|nytt closer|look|kikk|titt|kik ..1 at|look|på
procedure warn: again|afterwards|etterpå|efteråt|efterpå|etterpå sleepy|sore|øm|öm|trøtt
procedure warn: sore|tender|øm|öm|ømt|ömt|ømme|nummen|numb|bruise*|blåmerke*|blåmärke*|bleeding|bleed|bløder|blør|blöder|blødning*|blödning*
imaging_laboratory block: verdi*|värden*|värdena|värdet|levels|nivå*|nivåer ..3 stabil*|stable|steady|samme|unchanged|uendra|uendret|oförändrad*
imaging_laboratory block: levels|verdiene|verdiane|värdena|blodverdi* ..1 are|er|är
palliative_elderly warn: boende|boendet|bofellesskap|omsorgsbolig*|hjemmet|heimen|hemmet|sykehjem* plass|plats|{}|$
palliative_elderly warn: plass|plats|place ..1 på|at|i ..2 boendet|hjemmet|hemmet|heimen|institusjon*|home
diagnosis_referral warn: ring|call|kontakt*|kontakta|tell|si|meld ..6 verre|värre|worse|dårligere|dårlegare|sämre|forverr*|nye plager|får vondt
diagnosis_referral warn: kroppen|kropp|body
diagnosis_referral warn: ferdig|klar|done|finished|färdig|through ..2 behandl*|med behandl*|treatment|treated|opptren*
diagnosis_referral block: on|på|til ..2 list|listen|lista ..2 for|til|till|over surgery|operasjon*|operation*|behandl*|utred*|treatment
mental_health warn: tårer|gråte*|gråter|crying|tears|fortvilet|håpløs*|hopeless|panic
reproductive_sexual warn: barnevogn|babyskall|bilstol ..4 hjem*|hem*|home|nyfødt*
reproductive_sexual warn: red|helsekort*|vaksinasjonskort* book|med ..4 baby|barnet
reproductive_sexual block: partner* ..4 tested|test*|undersøk*|behandl*|treated|smitt*
aid_diet warn: equipment|utstyr|utstyret|utrustning|utrustningen|maskinen|apparatet|machine|hjelpemid* ..4 levert|leveres|hentes|fungerer|works|klar|ready|collected|return*|hjem*|hem*|prøve*
procedure warn: blø|blør|blöda|blöder|bleed|bleeding|blødde
medication block: sprayen|nesespray*|nässpray*|munnspray*|nasal ..3 dag*|day|dagen|daily|gang*|gånger|times
medication block: drops|dråpene|dropparna|droppar ..2 now|nå|nu|daily|dag*|til|until|i|in|eyes|three|two|to|morning
medication block: ta|tek|tar|take|taking ..1 dem|dei|de|them ..3 kveld|kväll|morgen|morgon|dag|night|morning|day|mat|food|daglig*|fast
diagnosis_referral block: all clear
diagnosis_referral block: spread|spredd|spredt|spridit|spreidd ..2 seg|sig|a|to|til
preparation warn: topp|skjorte|skjorta|genser|shirt|top|blouse|tröja ..4 kneppes|knappes|knäppas|åpnes|opnast|buttons|open|opens|korte|short ..3 foran|framme|framtill|front|ermer|sleeves|opp|at
preparation warn: contact|kontakt lens|lenses|linser
preparation warn: powder|pudder|talkum|lotion|bodylotion|deodorant*|antiperspirant*
reproductive_sexual block: ni|dere|de|you ..1 får|have|fått|had ..1 barn|a|baby|barnet baby|barn|$
reproductive_sexual block: når|när|when ..2 barn|barnet|baby ..2 född|født|fødd|born|kommer|kjem
cancer warn: kvitt|rid|fri den|det|it|of|fra
preparation warn: kjøre|reise|reisa|åka|go|travel hjem|heim|hem|home med|with|i følgje|følge|sällskap|accompanied
result block: så|saw|sett|seen|glad|pleased|happy ..3 svarene|svara|svaren|result*|resultat*
`
