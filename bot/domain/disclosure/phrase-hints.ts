/** More oblique wording, by what it hints at: before, after, how it went, who is there. See `phrase-rules.ts`. */
export const phraseHints = `
preparation warn: @forbid ..3 @exert ..5 @span
preparation warn: @span ..6 @forbid ..3 @exert
preparation warn: @forbid ..3 @exert ..4 etterpå|efteråt|afterwards|etterkant|same|samme dag|day|$
preparation warn: @span ..3 etter|efter|after|etterpå|efteråt|afterwards !åpning*|flytting*|påske*|jul|ferie*|påmelding|betaling|fakturadato|semest*|opening|kl
preparation warn: @grooming ..6 før|innan|före|before|dagen|hjemme|hemma|heime|morgen*|morgon*|morning|day|møt*|kom*
preparation warn: @forbid ..3 @grooming
preparation warn: @grooming @forbid
preparation warn: fjern|fjerne|fjerna|remove|ta|tag ..2 @grooming|ringer|ringar|rings|klokke|klokka|øredobb*|örhängen|earrings|ørepynt|halskjede|halsband|necklace
preparation warn: la|lat|låt|lämna|leave ..3 smykk*|smycken|ringer|ringar|ringen|rings|klokke*|øredobb*|örhängen|jewel*|watch ..3 hjemme|heime|hemma|home|være
preparation warn: dropp|droppa|skip|unngå|undvik|avoid|kutt|uten|utan|without|ingen|inga|inget|no|slutt|sluta|stopp ..2 kaffe*|koffein*|alkohol*|alcohol|caffeine|coffee|tea|te|nikotin*|snus|tobakk|tobak|parfyme*|parfym|perfume|deodorant*|krem|kräm|cream|lotion|sukker|socker|sugar|røyk|røyking|hårspray*|gelé|voks !i|is|på|serveres|in|area|selges
preparation warn: parfyme|parfym|perfume|parfymefri*|parfymfri*
preparation warn: møt|kom|come|arrive|møte|komme|komma ..2 nyvask*|nydusj*|nyduschad|uten|utan|without|fast*|utkvilt|uthvilt|utsövd|rested ..2 sminke|parfyme*|parfym*|krem|neglelakk|nagellack|make|makeup|mat|utvilt|$
preparation warn: utkvilt|uthvilt|utvilt|utsövd|rested
preparation warn: nyvaska|nyvasket|nytvättad|nytvättat|freshly ..1 hår|hud|håret|hair|skin|washed
preparation warn: lett|lätt|light|fettfri*|fettfattig* måltid*|frokost|frukost|breakfast|meal|middag|kost
preparation warn: @ownkin ..1 må|skal|bør|kan|måste|ska|bör|must|should|to|can|needs|som|vere|være ..5 hjem|heim|hem|home !og|telefon*|adresse*|postadress*
preparation warn: hjem|heim|hem|home ..2 alene|åleine|ensam|alone|selv|själv|sjølv|yourself
preparation warn: kjøre|køyre|köra|drive|sykle|sykla|cykla|cycle ..2 selv|själv|sjølv|yourself ..3 hjem|heim|hem|home|etter*|efter*
preparation warn: følge|sällskap|følgje|someone|company ..3 hjem|heim|hem|home
preparation warn: ha|have|ordne|avtal|ta|bring ..2 følge|følgje|sällskap ..2 hjem|heim|hem|med|$ !buss*
preparation warn: drikk*|drick*|drink* ..3 glass|glas|liter|litre|litres|glasses ..3 før|innan|före|before|time|undersøk*|bilde*|scan*
preparation warn: @not ..2 tisse|kissa|pee|urinere|late|pisse|toalett*|toilet|wc|bajs*|bæsj* !er|på|tilgjengelig*|i|papir
preparation warn: gå|go|gang|besøk ..2 på|to ..2 do|toalett*|toaletten|toilet|wc|loo ..3 før|innan|före|before !plan
preparation warn: full|fylt|tom|empty blære|blåsa|bladder|mage|stomach|tarm
preparation warn: kortermet|kortärmad|korterma|short sleeve*|skjorte|topp|genser|tröja|sleeved|t|overdel
preparation warn: kortermet|kortärmad|kortärmat|korterma|kortermede
preparation warn: ta|take|kle|klä|klæ|strip ..3 av|off|down|to ..3 overkropp*|underkropp*|bukse*|byxor*|trousers|shirt|skjorte*|undertøy*|waist|underwear|sokke*|strømpe*
preparation warn: barber*|raka|rake|rakas|shave|shaving|hårfjern*
preparation warn: vask|vaske|tvätta|wash ..2 hår|håret|hair ..4 kveld*|kväll*|dag*|før|innan|before|night|morning
aid_diet warn: lad|lade|ladda|charge|lada ..3 apparat*|maskin*|sensor*|måler*|device*|monitor*|pumpe*|pump|enheten|mätare*|boks*|klokke*
aid_diet warn: apparat*|måler|måleren|mätaren|sensor*|monitor|device|boksen|utstyret ..4 på|on|bære|bæres|bär|wear|lades|laddas|charged ..3 natt*|døgn*|dygn|night*|kroppen|timer|arm*|bryst*|hours|#
aid_diet warn: sov|sove|sova|sleep|søv ..3 med|with|på ..3 den|det|apparat*|maskin*|maske*|device|mask|mage*|rygg*|side
aid_diet warn: bære|ha|bär|wear|bruke|använd* ..2 sensor*|måler*|monitor*|korsett*|støttestrømp*|stödstrump*|stockings|slynge|sling|brace|ortose*|skinne|maske
diagnosis_referral warn: sover|søv|sovit|sovet|sleeping|sleep|slept|spiser|äter|eating|går|hører|høyrer|ser|ser|pust*|breath* du|you|ni|dere|better|worse|bedre|betre|bättre ..1 bedre|betre|bättre|dårlig*|dåligt|verre|sämre|better|worse|godt|nok|enough|nå|no|nu|better
diagnosis_referral warn: er|är|are du|you|ni|dere ..1 fortsatt|framleis|fremdeles|fortfarande|still ..2 yr|svimmel*|trett*|trøtt*|trött|ør|slapp|øm|öm|vond|uvel|illamående|sliten|sore|tired|dizzy|sick|hoven|svullen|kvalm*|plaga|plaget|dårlig|dårleg
diagnosis_referral warn: yr|svimmel*|uvel|illamående|dizzy|nauseous|slapp|snurrig
diagnosis_referral warn: hjelper|hjelpte|hjelp|hjälper|hjälpte|helps|help|virker|verkar|fungerer|works|working ..2 den|det|de|dei|it|they|them ..2 mot|enough|bedre|nok|against|sovn|$ !nettleser
diagnosis_referral warn: har|have|has ..3 gitt|gått|gitt|given|blitt|vart|hatt|had ..2 bedre|betre|bättre|better|verre|värre|worse|over|tilbakefall|effekt|effect
medication warn: merke|merker|merkar|märka|märker|notice|feel|kjenne|kjenner|känner ..2 virkning*|verknad*|verkan|effekt|effekten|effect|effects !på|of
diagnosis_referral warn: merker|merkar|märker|notice|kjenner|får|get|opplever|upplever ..2 du|you|dere ..3 noe|noko|något|anything|endring*|forandr*|bedring|skilnad|change*|ubehag*|uvanlig*|uvanleg*|ovanlig*
diagnosis_referral warn: plager|plagar|besvär|symptom*|ubehag*|obehag*|discomfort
diagnosis_referral block: temperature|temperatur ..3 over|#|39|38|fever|run|running
diagnosis_referral block: run|running|have|has|got|spike a|high ..1 temperature|fever
diagnosis_referral warn: be|bli|gi|spør|spørre|fråga|ask ..2 lege*|fastlege*|läkare*|doctor|gp ..3 henvis*|tilvis*|remiss*|refer*|attest|om
diagnosis_referral warn: fastlege*|husläkare*|gp|husleg* ..5 skriv*|sendt|sender|send*|har|sent|skick*|asked|bedt|ber|kontakt*|følger|følgjer|tar|vil|take|take|follow* !ny|kontor*|byte|bytte
diagnosis_referral warn: legen|läkaren|doctor|doktoren|doktorn|legane|legene|overlegen|spesialisten|specialist|sykepleieren|sjukepleiaren|sjuksköterskan|nurse|the ..2 vil|vill|ønsker|ønskjer|önskar|wants|like|would ..3 snakke|prate|prata|tala|talk|speak|discuss|see|treffe|träffa|møte|forklare|vise
diagnosis_referral warn: hvordan|korleis|hur|how ..3 det|it|du|dere|things|you ..2 går|gått|gick|gikk|gjekk|going|did|doing|been ..3 med|etter|efter|since|after|siden|sidan|sedan|hjemme|hemma|heime|home|with|nå|$
diagnosis_referral warn: hvordan|korleis|hur|how ..1 har|have|is|er|går du|dere|you|det|it ..1 hatt|sovet|klart|tålt|mått|haft|been|going|det
result warn: det|alt|allt|everything|it|alle|dei|de|things|this|both ..2 ser|så|såg|looks|looked|såg|seen|look ..2 fint|bra|fine|normal*|good|ok|okay|greit|great|rent|clear|perfekt|lovende|dårlig* !med|på|for|til|on|the
result warn: everything|all|it|they|alt|allt|tests|scan|alle ..1 came|kom|come|comes ..2 back|negativ*|positiv*|normal|clear|fine|tilbake|tillbaka|rent|ok
result warn: good|great|bad|god|gode|gledelig*|fine|goda|glada|dårlige news|nyheter|nyhende|nyheit|nyhet $
result warn: good|great|bad|gode|gledelig*|goda|glada news|nyheter|nyhende ..5 normal*|clear|fint|bra|back|clean|negativ*|ut|fine
result warn: heldigvis|dessverre|tyvärr|sadly|unfortunately|fortunately|lykkelig*|lyckligtvis ..2 var|was|viste|visade|it|det ..3 ikke|inte|ikkje|ikkje|not|nothing|negativ*|positiv*|noe|farlig|bra|verre
result warn: kan|can|du|you ..2 puste|pust|andas|breathe ..1 ut|lettet|out|easy
result warn: ingen|ingenting|inget|inga|no|nothing grunn|reason|fare|farlig|farleg|farligt|galt|fel|sign|tegn|teikn|tecken|trace|spor|forandr*|endring*|nytt|tilbakefall|changes|cause ..2 til|for|på|of|i|att|å|to|uro*|bekymr*|$ !vent*|ring*|komme|møte
result warn: frisk|friskmeld*|friskmäld|friskerklær*|friskmelding|cured|kurert !luft*|air|vann|frukt*
result warn: alt|allt|all|everything er|är|was|var|is ..1 normalt|normal|som|as ..2 forvent*|förvänt*|expected|det|it|skal|ska|$ !igjen|vanlig|rute
result warn: svar|svaret|svara|resultat*|result|funn*|findings|nytt ..3 legen|läkaren|doctor|lege|dr|sykepleier*|sjuksköterska*|sjukepleiar* !post
result warn: det|dette|this|it|that ..1 viser|viste|syner|synte|visar|visade|shows|showed ..3 at|att|that|ingen|no|god|bedring|tegn
imaging_laboratory block: bilde*|bilet*|bild|bilden|bilderna|image|images|film*|picture*|scan ..3 tatt|teke|tekne|tok|tog|togs|tagits|taken|took|tatt !med
imaging_laboratory warn: mammo*|mammobuss*|røntgenbuss*
preparation warn: legg|ligg|lig|lägg|ligga|sitt|sit|lie|hold|ligge|sov ..2 høyt|høgt|högt|elevated|raised|ro|rolig|still|stille|flat*|$ ..3 arm*|ben*|bein*|fot*|time*|døgn|hour*|rygg*|mage*|leg*|etter*|efter*
preparation warn: hold|håll|hald|keep|legg ..2 arm*|ben|bein|benet|fot*|hånd*|leg|foot|hand|kne*|såret|området|det ..3 høyt|høgt|högt|opp|upp|ro|still|stille|rolig|tørt|torrt|rent|raised|elevated|up|dry|clean|nedkjølt|varmt
preparation warn: is|ispose*|kjøl|kyl|ice|cool*|varme*|heat ..3 på|on|ned|pack* ..2 det|området|hevelse*|swelling|kneet|ankel*|såret|vonde
procedure warn: plaster*|plåst*|bandage*|kompress*|forbinding*|tape|tejp*|forband|lapp|lappen|patch ..5 av|bort|vekk|vekk|fjern*|skift*|bytt*|byt|wet|off|på|tas|dry|tørr*|torr*|våt*
procedure warn: vann|vatn|vatten|water ..3 på|i|on|in ..2 såret|det|området|øret|øyet|öra|it|ear|stingene
procedure warn: kan|can|får|may|må ..3 dusje|duscha|bade|bada|shower|bathe|swim|svømme|trene|träna|exercise|løpe|springa|fly|jobbe|arbeide|jobba|work ..3 igjen|igen|att|again|som|as|etter|efter|after|fra|från|når|from|tomorrow|dagen|day
procedure warn: tilbake|tillbaka|attende|back ..1 i|på|til|till|to|at jobb*|arbeid*|arbete*|work|school|skolen|skolan|trening*
procedure warn: theatre|theater slot|list|time|recovery|staff
procedure warn: planlagt|planlagde|planerad|planned dato|date ..2 for|for
procedure warn: sove|sova|overnatte|övernatta|bli|stanna|stay|være|vera ..3 hos|here|with|på ..2 oss|us|sykehuset|sjukehuset|sjukhuset|hospital|avdeling* ..3 natt*|night|over|netter|nätter|døgn
procedure warn: pakk|packa|pack|ta|bring|ha ..2 med ..1 tøy|klær|klede|kläder|clothes|bag|väska ..4 dager|dagar|netter|natt*|days|nights|døgn|opphold*
procedure block: sove|sovande|asleep|sover|sovende|vekt|sleep ..3 under|mens|medan|during|while|gjennom
procedure warn: våkne|vakna|wake ..1 opp|up|etter|efter|$
procedure warn: lokal*|local|full bedøv*|anaes*
specialty_ward warn: intensiv|intensiven|intensivavd*|akutten|akutta|theatre
specialty_ward warn: avdelingen|avdelinga|avdelningen ..2 i|in|for kveld|natt|kväll|natten|overnight|night
specialty_ward warn: legevakt|legevakta|legevakten|jourläkare*|jourmottagning*|akutmottagning*|akuttmottak*
specialty_ward warn: skopi*|phv|psyk|tsb
specialty_ward warn: health|district visitor|nurse
social_rights warn: førerkort*|førarkort*|körkort*|kjøre|driving|flyger* attest*|helseattest*|medical|forbud
social_rights warn: førerkortattest*|körkortsintyg*|helseattest*|hälsointyg*
social_rights warn: kontrollkommisjon*|tvangs*|tvångs*
social_rights warn: tilbake|back|hjemme|hemma|home ..2 fra|från|from jobb*|arbeid*|skolen|work|school ..3 til|till|until|uke|veke|vecka|dager
aid_diet warn: rullestol*|rullator*|krykk*|kryck*|crutches|walker|zimmer
reproductive_sexual warn: dere|ni|you ..2 tre|three|to|två|both|begge|båda ..2 hjem*|hem*|home
reproductive_sexual block: tegn|teikn|tecken|signs ..2 på|of ..1 at|labour|fødsel|liv|life|det
reproductive_sexual block: vannet|vatnet|vattnet|waters|water går|gått|gikk|gjekk|går|broke|break|breaks
reproductive_sexual block: rier|riene|riar|riene|contractions|värkar|värkarna
reproductive_sexual block: 👶|🤰
mental_health warn: trist|nedstemt|nedstämd|ensom*|ensam|redd|rädd|orolig|uroleg|urolig|engstelig*|anxious|lonely|scared|depressed ..4 ring|call|kontakt*|snakk*|prata|talk|kom|igjen|fortsatt|still
mental_health warn: samtale|samtal|samtalet|prat|talk|session ..4 om ..2 det|hvordan|følelse*|livet|sorg*|ting|vanskelig*|tanker
result block: svara|svarene|svaren|answers din|dine|dina|dykkar ..2 @ready|komne|kommet|inne
imaging_laboratory block: leddvæske*|spinalvæske*|ryggmarg*|leddvatn*
preparation warn: tisse|kissa|pee|urinere|pisse @not
preparation warn: @not tisse|kissa|pee|urinere|pisse
preparation warn: tisse|tiss|kissa|pee|urinere|urinate|wee
preparation warn: @ownkin|voksen|voksne|vuxen|vaksen ..6 hos|sammen|saman|tillsammans|stay|with|være ..3 deg|dig|you ..4 @span
preparation warn: @span ..4 @ownkin ..3 hos|sammen|saman|with ..2 deg|dig|you
preparation warn: stay with you
preparation warn: duscha|dusje|dusj|shower|vask|tvätta ..3 två|to|three|tre|ganger|gånger|twice|times|with|med ..4 tvål|såpe|såpen|soap|tvålen|hibi*|descutan|desinf*|svamp*
diagnosis_referral warn: svir|sviur|klør|kliar|stikker|sting|stings|itch*|brenner|bränner|burns ..6 @span|litt|lite|etter*|efter*|after*
diagnosis_referral warn: skal|ska|får|få|have|having ..2 barn|baby|babyen $ 
mental_health block: mistet|mist|förlorat|lost ..1 noen|nokon|någon|someone|anhörig*|barn*|partner*|ektefelle*|kjær*|nær|nære
aid_diet warn: logg|log|noter|anteckna|tell|count|skriv ..6 toalett*|do|toilet|wc|loo
addiction block: vekk|bort|away|kutt|legg* ..2 snus*|røyk*|cigarett*|tobak*|sigarett*|flask*
procedure warn: @person ..3 klar*|ready|får|can|kan|may|fikk|fekk|fick|skal|ska|skrives|reiser|kommer ..3 hjem|heim|hem|home !og
specialty_ward warn: @person ..4 flytt*|moved|transferred|ligger|ligg|innlagt|inlagd|vårdas ..3 til|till|to|på|hos|in|at ..2 avdeling*|avdelning*|rom|room|unit|post|posten|ward|sykehus*|sjukhus*|hospital
specialty_ward warn: besøk*|visit*|hälsa|hilse ..2 @person ..3 på|hos|at|in|on ..1 avdeling*|avdelning*|ward|unit|posten|rom|room|sykehuset|sjukhuset|sjukehuset|hospital
procedure warn: @person ..3 våken|vaken|awake|operert*|doing|mår|frisk*|stabil*|klart|klarte|sover|sleeping
imaging_laboratory block: verdi*|värde*|verdiane|levels|level|nivå*|numbers|tallene|tala|talla|siffror*|prøve*|count ..3 @better
imaging_laboratory block: @your tall|numbers|siffror|sukker|sugar|socker|trykk|tryck|pressure|puls|pulse|levels|verdi*|kurve* ..5 @better
imaging_laboratory block: tallene|sukkeret|blodsukker*|sockret|trykket|trycket|pulsen|verdiene|verdiane|kurven|pressure|sugar ..3 din|ditt|dine|ditt|dina|er|är|is|har|has ..4 @better
result warn: nothing|ingenting|inget|ikke|ikkje|no|inte ..3 sinister|suspicious|mistenkelig|mistenkeleg|misstänkt|unormalt|onormalt|uvanlig|galt|gale|gæli|farlig|farleg|worrying|bekymringsfullt|oroande|oroar
result warn: nothing|noe|noko|ingenting|inget|något|it|det ..2 was|were|ble|blei|vart|blev|er|har ..1 found|funnet|funne|hittat|hittats|oppdaget
result warn: vi|we|dei|de|they|legen|hun|han|läkaren ..1 fant|fann|found|hittade|hittar|finner|finn ..1 det|ingenting|ingen|inga|nothing|noe|noko|något|inget|ikke|ikkje|inte|årsak*|orsak*|grunnen|it|forandring*|förändring*|out|ut ..2 vi|we|noe|noko|något|som|galt|på|at|it|farlig|ut|lette|$|av|til|gale
result warn: @doctor ..3 ha|have|se|see|treffe|träffa|møte|ta|få ..3 inn|in|tilbake|tillbaka|prat|igjen|snarest|snart|dere|familien
result warn: vil|ønsker|like|need|needs|must|må|vill|måste|behöver|want|wants|should ..4 see|se|ha|have|ta|treffe|träffa ..1 deg|dig|you ..4 sooner|snarest|tidligere|tidlegare|tidigare|earlier|inn|in|igjen|igen|again|today|idag|fort|raskt !time|møte|hotell*
result warn: come|kom|komme ..2 in|inn|hit|tilbake|back ..2 today|idag|i|now|straks|right|snarest|immediately|nå ..6 om|about|because|fordi|pga|gjeld*|gjelder|gäller
result warn: about|om|from|etter|efter|fra|från ..2 your|din|ditt|ditt ..2 recent|siste|senaste|last ..2 visit|besøk|besök|lab|undersøk*|prøve*|prov
medication block: ta|take|tas ..3 @colour ..4 @daytime|each|every|hver|kvar|varje|og|och
medication block: @colour ..2 om|på|each|every|in|hver|kvar|varje|til|at|før ..2 @daytime
medication warn: esker|eskene|bokser|boksene|burkar|askar|förpackningar|bottles|boxes|packets|pakkene|pakningene|flaskene|glassene|øskjer|glasa ..4 ta|tar|tek|äter|take|takes|bruker|brukar|use|du|using|apotek*
preparation warn: skip|dropp|droppa|hopp|hoppa ..2 breakfast|frokost|frokosten|frukost|frukosten|lunch|lunsj|måltid*|over
preparation warn: spis|ät|eat|et|drikk ..1 lett|lätt|light|lightly|lettfordøyelig|lite|ingenting|sparsomt
preparation warn: ingenting|inget|nothing|inkje|ikke ..2 på|om|in|i|etter|efter|after|by|to|å ..1 morgenen|morgonen|morgen|morgon|morning|midnatt|munnen|mouth|eat|drink|spise|the $
preparation warn: unngå|undgå|undvik|avoid ..2 lift*|løft*|lyft*|tung*|heavy|tren*|trän*|exercis*|bad*|bath*|swim*|sol*|sun|sauna|strain*|anstreng*|alko*|kaff*|coffee|sex|samleie|trapper|bøy*|bend*|stress
preparation warn: no|ingen|inga|ikke|ikkje|inte ..1 bath*|baths|bading|bad|swimming|exercise|lifting|gym|alcohol|alkohol|trening|heavy|sport|dusj|dusch ..3 @span|until|før|until|til|förrän
diagnosis_referral warn: barnet|barn|child|baby*|han|hun|du|ho|hon|you ..4 slapp|slapt|hengslet|slö|groggy|woozy|grinete|gnällig|trøtt|trött|kvalm*|uggen|sløv|varm|febril*|yr|døsig|dåsig|drowsy|sleepy !i|på|velkommen
diagnosis_referral warn: forkjøl*|förkyl*|snørr*|snuvig|snufsete|hoste*|hostar|hosta|cough*|magsjuk*|omgangssjuk*|omgangssyk*|magasjuk*
diagnosis_referral warn: nedfor|nedstemt|nedstämd|nedtrykt|tungsinn*|deppa|deppad
diagnosis_referral warn: bruising|bruise*|swelling|hevelse*|hovn*|svullnad*|rødme|redness|rodnad*|ømhet|stivhet|stelhet|nummenhet|itching|kløe|klåda|skorpe|væsking
procedure block: gips*|cast|skinne*|splint|plaster ..4 av|off|taken|bort|tas|fjern*|på|removed
procedure warn: day case|surgery|patient|kirurgi|unit
procedure warn: dagpost*|dagenhet*|dagvård*|dagkir*|dagbehandl*|heldøgn*|døgnpost*|døgnplass*
addiction block: needle|needles|sprøytebytte|sprututbyte exchange
addiction block: aa|na|gamblers|alcoholics|narcotics meeting|møte|møtet|möte|gruppe|grupp|group|anonym*|anonymous
social_rights warn: bpa|ppt|safeguarding|bistånd*|biståndshandl*|omsorgsbolig|grunnstønad|hjelpestønad|hjälpestønad|støttekontakt*|kontaktperson-lss|lss|aap|uføre*|arbeidsavklar*
social_rights warn: sick|fit|doctor's|doctors line|note|certificate|lines
movement warn: fall|falls prevention|clinic|class|group|forebygg*|prevensjon
reproductive_sexual block: new|nybakte|nyblivna|ferske|nyblivne mums|mothers|mødre|mammaer|mammor|foreldre|föräldrar|parents|dads|mor|mamma
reproductive_sexual block: feeding|amming|amme|breast support|help|clinic|group|tea
reproductive_sexual block: du|you|dere|ni er|are|har ..2 i|in|kommet ..2 uke|veke|vecka|week #
reproductive_sexual block: # weeks|uker|veker|veckor on|på|gone|today|along|idag|henne|nå|nu
reproductive_sexual block: you're|du|are ..2 # weeks|uker|veker|veckor
reproductive_sexual block: gratulerer|gratulera|grattis|congratulations ..3 gutten|guten|jenta|jenten|flickan|pojken|girl|boy|tvilling*|twins|arrival|nykomling*|familieforøk*|babyen
skin_eye_ear_teeth block: patch test|testing|tests
skin_eye_ear_teeth warn: lenses|linser|linsene|linserna|brille*|briller|glasögon|spectacles ..3 in|klar*|ready|inne|beställ*|bestilt*|kommet|tilpass*
infection warn: contact|kontakt ..2 with|med ..2 case|tilfelle|fall|noen|nokon|någon|someone ..3 smitt*|syk|positive|positiv|covid*|testet|$
infection warn: isoler* deg|dykk|dere|dig|dei|barnet
mental_health warn: samtalskontakt*|samtalsstöd*|samtaleterap*|samtalestøtte*|samtalebehandl*|samtaletilbud*|støttesamtal*|stödsamtal*
procedure warn: förband*|forband*|forbinding*|dressing
preparation warn: skjorte|skjorta|topp|genser|tröja|shirt|top|blouse|plagg ..4 knäpp*|knepp*|knapp*|button*|åpn*|opn*|zip*|öppn*
diagnosis_referral warn: har|hatt|haft|had|have ..2 det|dette|this|it|plagene|vært|been ..2 lenge|lenge|länge|long|hatt|sånn
diagnosis_referral warn: skala|scale ..2 fra|från|from|frå # ..1 til|till|to #
diagnosis_referral warn: hvor|how|kor|hur mye|mykje|mycket|much|tung|tungt ..1 veier|veg|väger|weigh|do|er
diagnosis_referral warn: hvor|how|kor|hur høy|lang|tall|lång ..1 er|are|is
diagnosis_referral warn: metall|metal|implantat*|implant*|pacemaker ..2 i|in|inne ..2 kroppen|body|deg|dig|you
diagnosis_referral warn: ligge|ligga|lie|lying|ligg|lig ..1 stille|still|stilla|på|flat*|rolig ..4 maskin*|minutt*|minutes|minuter|røret|bord*|tunnel*|benk*|under|while|mens
diagnosis_referral warn: veien|vegen|vägen|way videre|vidare|framåt|forward $
diagnosis_referral warn: videre|vidare|further|fortsatt|continued|ytterligare|nærmere ..1 behandl*|utred*|oppfølg*|forløp*|vård|uppföljning|tester|tests|undersøkelser|undersökningar|follow|prøver
diagnosis_referral warn: kartlegg*|kartlägg*|livskvalitet|symptom*|egenmeld*
diagnosis_referral warn: familien|family|familj*|søsken|syskon|siblings|slekt*|children|barna|barnen ..4 sjekk*|test*|undersøk*|utred*|checked|kontroll* !melding
palliative_elderly block: condolences|kondol*|kondolanse*|minnestund*|bortgang*|bortgått|gikk bort|gått
palliative_elderly block: sorry|beklager|lei|beklagar ..3 loss|tap|tapet|förlust
palliative_elderly block: tenker|tenkjer|tänker|thinking på|of dere|dykk|er|you
mental_health warn: selvhjelp*|sjølvhjelp*|självhjälp*|likeperson*|likemann*|likekvinne*|sorggruppe*|sorg*|peer ..3 grupp*|gruppe*|treff*|kafe*|support|samtale*|møte*|$
mental_health warn: selvhjelpsgruppe*|sorggruppe*|sorggrupp*|likemannstreff*|likepersontreff*|pårørendegruppe*|anhöriggrupp*|mestring*|livsmestring*
infection warn: in|been ..2 contact with ..2 case|someone|person|positive
diagnosis_referral warn: barnet|barn|child|baby|han|hun|ho ..4 slapt|slappe|litt varm|varmt
result warn: svara|svarene|svaren|answers ..2 og|och|and ..2 vil|vill|want* ..1 snakke|tala|prata|prate|speak|talk
specialty_ward block: kard|kardio|ort|orto|ortho|revma|reuma|endo|gastro|uro|gyn|nevr|nevro|neur|neuro|onk|onc|pall|kir|hem|derm|obst|ped|psyk|geri|rus|inf|lunge|nefro pol|poli|poliklin*|mott|mottagn*|avd|klin|lab|team|time|tid|clinic|ward
specialty_ward warn: kontaktsjuksk*|kontaktsyk*|kontaktsjuk*|kreftsyk*|specialistsjuksk*|spesialsyk*
social_rights warn: kommunen|kommune|hemtjänst*|council ..5 hjelp|help|hjälp|bistand|care|omsorg|støtte ..3 hjemme|heime|hemma|home|$
social_rights warn: hjelp|hjälp|help|omsorg|care ..1 i|at|in|hjemme|heime|hemma ..1 hjemmet|heimen|hemmet|hjemme|heime|hemma|home
social_rights warn: carer*|omsorgs|pleie|vårdnads|hjelpe|attendance|disability allowance|stønad|penger|pengar|bidrag|benefit
social_rights warn: sip møte|möte|plan
cancer block: håret|hår|hair ..2 fall*|tap|loss|mist*|tapp*
procedure warn: arret|arrene|arra|ärret|scar|scars
neurology warn: anfall|anfallet|seizure*|fits
diagnosis_referral warn: opp|up|upp ..2 natta|natten|night|nights|nettene|nätterna
procedure warn: puss|pus ..2 ut|ring|fra|frå|from|i|kommer|kjem
procedure warn: kommer|kjem|comes ..2 puss|pus|væske|vätska|blod|blood
palliative_elderly block: minneord*|minnesord*|gravferd*|begrav*|funeral*|bisett*
procedure warn: remove|removed|fjern*|tas|tar|dra|dras|trekkes|take|pull ..3 drain|drenet|drains|slangen|slangene|sonden|kateter*|venflon*|tube
result warn: @doctor ..6 pleased|happy|nöjd|fornøyd|nøgd|bekymr*|worried|concerned|orolig|glad
result warn: nöjd*|fornøyd*|nøgd*|pleased|happy|worried|bekymr*|orolig* ..3 med|with|about|over|för ..3 verdi*|värde*|tall*|svar*|prøve*|levels|numbers|figures|utvikling*|utveckling*|fremgang*|framgang*|framgång*|progress
result warn: @doctor vill|vil|wants|ønsker ..1 att|at ..1 du|you|dere|ni
procedure warn: keep|beholde|behalde|behålla|ha ..1 you|deg|dig ..2 in|overnight|her|kvar|inne|natt*|observasjon
diagnosis_referral warn: on|på the|bedringens mend|vei|veg|väg
mental_health warn: varit|vært|vore|been|føler|känner ..2 nere|nede|langt|down|low !for
palliative_elderly warn: särskilt|äldre|korttids|omsorgs|eldre boende|boendet|bolig
infection warn: svinkopp*|brennkopp*|vannkopp*|vasskopp*|vattkopp*|vattenkopp*|chickenpox|impetigo|skabb|scabies|ringorm|springmask*
aid_diet warn: solfaktor|solkräm|solkrem|sunscreen ..5 arr*|ärr*|etter*|efter*|hud*|skin|såret|området
imaging_laboratory block: prøva|prøven|prøvene|proven|provet ..4 takast|tas|tagas|retaken|taken ..2 om|att|igjen|igen|nytt|again
aid_diet warn: pumpen|pumpa|pump|sensoren|sensorn|sensor !sykkel*|cykel*
result warn: @doctor ..6 om|about|på|at ..1 funn*|bilet*|bild*|bilde*|findings|images|scan*|pictures|tall*|verdi*
result warn: godt|gode|gott|good|dårlig|bad nytt|nyheter|nyheit*|nyhende|news !år|jul|på|fra|och|og|i
result warn: svar*|answer*|resultat*|result*|news ..2 vi|we|du|you ..3 håp*|hope*|hoped|vona*|venta|ønsk*|önsk*|fryktet|frykta|feared|wanted
preparation warn: kun|bare|berre|endast|only|bara|klar|klare|klara|clear|just|drikk|drick|drink ..2 væske*|vätsk*|fluids|liquids|saft|buljong
preparation warn: undertøy*|underkläder|underklede|underwear ..5 av|off|tas
preparation warn: se|look|check|titta|passe|passa ..1 til|till|after|on|in|på|sjå ..1 deg|dig|you ..4 natt*|kveld*|kväll*|night|evening|etter*|efter*|hjemme|hemma|heime|$
preparation warn: ta|take|tar det|it|things ..1 rolig|roleg|lugnt|easy ..7 @span
aid_diet warn: maska|masken|maske|mask|slangen|filteret|apparatet ..3 reng*|vask*|bytt*|clean*|daglig*|diskas|byts
procedure warn: pasienten|pasientane|patienten|patient ..3 hent*|hämt*|collect*|picked|klar*|ready|hjem*|hem*|heim*
specialty_ward warn: rom|rum|room|seng|plass|plats ..2 på|on|at avdelingen|avdelinga|avdelningen|posten|ward
procedure warn: beregn|berekn|räkna|expect|regn|rekn ..4 netter|nätter|nights|natt|dagers|døgn|dygn
specialty_ward warn: post|sengepost|avdeling|avdelning|avd|ward # ..6 netter|natt|nätter|nights|opphold|opphald|døgn
mental_health warn: det|the vanskelige|vanskelege|svåra|vonde|tunge|difficult|hard
reproductive_sexual block: mor|mum|mamma|mom|mother|mødre|mammor og|and|och barn|baby|babyen|child|bebis|nyfødt*
palliative_elderly warn: pleier|pleieren|pleiar|pleiaren|vårdaren|vårdare|carer|undersköterska*|helsefagarbeid*
reproductive_sexual block: din|fått|får|neste|nästa|siste|senaste mens
body_part warn: dina|era leder
diagnosis_referral warn: ta|mät|mål|mäta|måle|measure|check ..1 tempen|temperaturen|temperatur|temperature|temp|feberen
specialty_ward warn: high|intensive|coronary|special dependency|care|baby unit
imaging_laboratory warn: rtg|röntg|rønt|ul|mr kl|{}|time|tid|kontroll
imaging_laboratory warn: rtg
reproductive_sexual block: jm|jmor kontroll|time|tid|besøk|uke
preparation warn: gjenoppta|återuppta|resume ..4 aktivitet*|activity|activities|trening*|träning*|jobb*|vanlig*|vanlege|normal*
preparation warn: lytt|lyssna|listen ..1 til|till|to kroppen|body
diagnosis_referral warn: følger|følgjer|følge|follow|monitor|keep|överva* ..1 deg|dig|you ..2 tett|nära|closely|opp|up|watch
diagnosis_referral warn: føler|kjenner|känner|feel|føle|kjenne ..2 deg|dig|well|frisk ..1 frisk|bra|well|pigg|better
procedure warn: sovende|natta|natten|overnight|natt ..2 observasjon*|observation*|tilsyn
procedure warn: til|for|för observasjon|observation|overvåking|overvakning|övervakning
procedure warn: du|deg|dig|you ..3 ropt|rulles|trilles|rullas|wheeled|kjørt|kørt ..2 inn|in|til|ned|ner
result warn: ikke|ikkje|inte|not|never|no ..2 noe|noko|något|anything|nothing|å|to ..1 farlig|farleg|farligt|dangerous|bekymr*|worry|uroe*|redd|galt|galet|fel
result warn: slapp|slappe|pust|senk|senke|relax|andas ..2 av|ut|skuldrene|skuldrane|axlarna|now|nå !på|i|hotell*
result warn: det|it|this ..1 ble|blei|vart|blev|was|er|is ..2 bedre|betre|bättre|better|verre|worse|sämre ..2 enn|än|than|svar*|resultat*
diagnosis_referral warn: sign|signs|tegn|teikn|tecken ..1 of|på|til|till !vår|jul|liv|snø|spring|høst
diagnosis_referral warn: neste|nästa|next|ny|nytt|another ..1 steg|trinn|step|skritt ..3 behandl*|for|i|of|treatment|plan*
result warn: gjennom|igjennom|igenom|through|over ..1 svarene|svara|svaren|resultat*|results|funn*|findings|bildene|bilderna|bileta|images|verdi*|värden*
specialty_ward warn: posten|avdelingen|avdelinga|avdelningen|ward|unit ..3 besøkstid*|besökstid*|vitjing*|visiting
specialty_ward warn: besøkstid*|besökstid*|vitjingstid*|visiting ..3 posten|avdelingen|avdelinga|avdelningen|ward|unit
result warn: om|about det|what|it|noe|noko|något ..2 vi|we|legen|doctor|läkaren|dei|de ..1 så|saw|såg|fant|fann|found|ser|hittade|har
preparation warn: @ownkin ..1 som|who|to ..1 kan|can ..3 kjøre|køyre|köra|drive|hente|hämta|henta|collect|følge
preparation warn: ha|bring|med ..1 @ownkin ..1 som|who|to ..2 kjøre|køyre|köra|drive|kjører|kör|drives
preparation warn: klær|klede|kläder|clothes|plagg|sko|tøy ..5 ta|take|kle ..1 av|off
preparation warn: hjälp|hjelp|help ..2 @ownkin ..6 hjem|heim|hem|home
addiction warn: @forbid røyk|røyke|røykja|snuse|snus|rök|röka|smoke|vape ..4 før|innan|før|before|timen|time|dag*|etter*|efter*
preparation warn: kan|can|får|may ..1 drikke|dricka|drikk|drink|spise|eta|äta|eat ..4 til|till|fram|until|frem|fram ..3 #|midnatt|midnight
preparation warn: ha|have|er|is|bør|må|skal|ska|must ..2 @ownkin ..1 hos|hjå|with|sammen ..2 deg|dig|you
preparation warn: rolig|roleg|lugn|quiet ..1 dag|kveld|day|evening|kväll|helg ..2 etterpå|etter|efteråt|efter|afterwards|hjemme|hemma|heime
medication warn: ta|take|tek ..1 dem|de|dei|them|den|it ..1 som|as ..2 vanlig|vanleg|vanligt|usual|normal|før
medication warn: *liste|*listen|*lista ..2 fra|frå|från apotek*|fastlege*|legen
procedure warn: @person er|is|är ..1 klar|ready ..3 hent*|hämt*|collect*|picked
procedure warn: besøk|besök|visit|vitjing ..1 på|in|i rommet|rummet|rommet|room
procedure warn: da|då|når|när|when|etter|after @person våkn*|vakn*|woke|wakes|vaken
procedure warn: våknet|vaknet|vakna|vaknade|vaknar|våkner|woke|wakes|våkne|vakne ..3 etter|opp|up|om|natt*|night|deg|dig|$
imaging_laboratory warn: måle|mäta|måling|mäter|måler|measure|remeasure ..3 nytt|igjen|igen|again|om|blod*|deg|dig
imaging_laboratory warn: fyll|fylle|fylla|fill|spytt|spit|pust|blås|blow ..2 røret|rør|røyret|burken|burk|boksen|glasset|glas|koppen|begeret|muggen|påsen|posen|tube|cup|pot|jar
imaging_laboratory warn: pinnen|pinne|pinnar|røret|rørene|burken|påsen|posen|beholderen|behållaren|settet|kitet|kit|tube|tubes ..6 post*|lever*|lämna*|skick*|send*|return*|luck*|luke*
imaging_laboratory warn: send|skicka|lever|lämna|return|returner ..2 pinnen|pinnar|røret|rørene|røyret|burken|påsen|posen|beholderen|kit|tube|settet|opptakeren|recorder|monitor|sensoren|måleren
aid_diet warn: charge|return|wear|lad|lade|ladda|bær recorder|monitor|sensor|opptakeren|opptakar*|loggeren
aid_diet warn: charge|return|wear|lad|lade|ladda|bær the|din|your recorder|monitor|sensor|device|machine
preparation warn: must|has|have|should|need|needs ..1 drive|escort|accompany you
preparation warn: make up|upp ..1 please|tack|on|$
preparation warn: @not make up
diagnosis_referral warn: hvordan|korleis|hur|how ..1 gikk|gjekk|gick|was|var|er ..1 natten|natta|your|night|natten|søvnen|sömnen ..1 night|sleep|$
diagnosis_referral warn: papir*|brev*|papper*|skriv*|melding*|epikris*|letter|papers|skrivit|skrevet ..3 fra|frå|från|from|om|til|till|to ..1 fastlege*|husläkare|läkare|gp|legen|doctor
diagnosis_referral warn: lege|legen|fastlegen|läkare|läkaren|doctor|gp ..2 skrevet|skrive|skrivit|written|sendt|skickat|skriver
diagnosis_referral warn: rett|rätt|right|krav ..1 til|till|på|to ..1 hjelp|hjälp|help|vård|care
diagnosis_referral warn: hjelp|hjälp|vård ..2 innen|innan|inom ..1 frist*|fristen|tidsfrist*
diagnosis_referral warn: frist|fristen ..3 hjelp|hjälp|vård|helsehjelp
mental_health warn: skolen|skulen|skolan|barnehagen|school ..5 om|about ..1 barnet|barnets|child|sønnen|datteren|guten|jenta
mental_health warn: barnet|barnets|child|sønnen|datteren ..4 utvikling*|utveckling*|development|atferd*|åtferd*|beteende*|behaviour
reproductive_sexual block: snart|soon|nå|nu|no ..1 er|are|blir|är ..1 dere|ni|de|you|dykk ..1 tre|three|fire|fyra|foreldre|föräldrar
reproductive_sexual block: velkommen|välkommen|velkomen|welcome ..1 til|till|to ..1 verden|världen|verda|world
palliative_elderly block: ta|take|ta farvel|farväl|avskjed|avsked|goodbye ..1 kl|{}|$
procedure block: syning|syes|sys|syr|sydd|sytt ..2 kl|{}|såret|igjen|#|sting
preparation warn: klær|klede|kläder|clothes|plagg|tøy|something|noe ..5 av|off $
preparation warn: lett|lette|lätt|lätta|easy|enkelt|enkle ..2 ta|få|får|take ..1 av|off
result warn: svaret|svara|svaren|svarene|svar|result|answer ..1 er|är|var|was|is ..1 god*|gott|bra|fin*|dårlig*|dålig*|good|bad|rent|reine
result warn: good|bad|great|godt|gott|bra result|resultat|svar
preparation warn: inget|ingenting|inkje|ikke|ikkje|nothing ..2 äta|spise|ete|eta|eat|dricka|drikke|drink
`
