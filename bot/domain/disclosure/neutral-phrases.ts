/** Phrases that hold a revealing word and reveal nothing: findings that lie wholly inside one are dropped. */
export const neutralPhrases = `
unknown_word warn: hold|holde|holder|håll|hålla|keep ..2 øye|öga|ögonen|auge|auga|eye|eyes ..1 med|på|on|out
unknown_word warn: face to face
unknown_word warn: ansikt|ansikte til|till|mot ansikt|ansikte
unknown_word warn: on|by|til|till foot|fots
unknown_word warn: at|ved|vid|by the|foten|foot ..1 foot|av|of
unknown_word warn: first|second|by|at|in|i|på|lend|give|a hand|hånd|hand|hånda|handen
unknown_word warn: left|right|venstre|høyre|høgre|vänster|höger hand|hånd|side|sida|handa|hånda|handen
unknown_word warn: på|to|on your|din|di venstre|høyre|vänster|höger|left|right hand|hånd|side
unknown_word warn: hand|hands free|in|out|over|held
unknown_word warn: heart|hjertet|hjartet|hjärtat of|av
unknown_word warn: scan|scanning|skann|skanne|scanna|skanna|skannes|scannes ..3 code|koden|kod|kode|qr|qrkoden|ticket|billetten|biljetten|barcode|card|kortet|id|strekkoden|passet|legitimasjon*|legitimation*
unknown_word warn: qr|code|barcode|ticket scan|scanner|skanner|skanning
unknown_word warn: legg|legge|legger|lägg|lägga|lägger ..2 vekt|vikt på
unknown_word warn: medisinsk|medicinsk|medical sekretær*|sekreterare*|secretar*|centre|center|senter|sentre
unknown_word warn: skade|skader|skada|skador på bil*|sykkel*|cykel*|bygg*|vegg*|vägg*|inventar*|tak*|kjøretøy*|fordon*|vei*|veg*|väg*
unknown_word warn: brudd|brot på regler|reglene|reglane|avtale*|strøm*|linje*|telefon*|taushetsplikt*|nett*
unknown_word warn: wheelchair|wheelchairs|rullestol*|rullstol* access*|user*|ramp*|space*|entrance|inngang*|plass*|adkomst|tilgjengelig*
unknown_word warn: accessible|access|ramp|rampe|rampen|ramp|tilgjengelig|tilgjengeleg|framkommelig|tillgänglig*|heis|hiss|plass|plats|inngang|ingång|entré ..4 wheelchair|wheelchairs|rullestol*|rullstol*
unknown_word warn: disabled|handicap*|handikapp* parking|toilet*|access|bay*|space*|parkering*|toalett*|plass*|entrance|inngang*|ingång*
unknown_word warn: røyking|røyke|røyk|rökning|röka|rökning|smoking|smoke ..4 forbudt|forbode|förbjud*|prohibited|allowed|tillåt*|tillat*|permitted
unknown_word warn: no|ikke|ikkje|inte|not smoking|røyk|røyking|røyke|rök|röka
unknown_word warn: hours of operation
unknown_word warn: operation|operating hours|times
unknown_word warn: in|ute|out operation|of
unknown_word warn: ikke|ikkje|inte|don't|no stress|stresse|stressa|uro|bekymre|bekymra|oroa|worry|worries
unknown_word warn: søknad*|ansök*|klage*|sak|saken|henvendelse*|spørsmål* ..3 behandl*
unknown_word warn: behandlingstid* ..3 klage*|klaga*|søknad*|ansök*|sak|saken|saker|henvendelse*|førespurnad*|ärende*|krav*
unknown_word warn: behandling|behandle|behandler|behandlar|behandla av|dine|dina ..1 personopplys*|personuppgift*|klage*|søknad*|sak*
unknown_word warn: glass|glasses of|vann|water|vatn|vatten
unknown_word warn: bring|ta med glass
unknown_word warn: skritt|steg for|for steg|skritt
unknown_word warn: nose|nese to|mot|i tail
unknown_word warn: body|main of|text email|mail|message
unknown_word warn: joint effort|event|project|meeting
unknown_word warn: sight|sights seeing|of
unknown_word warn: hearing|hear from|back
unknown_word warn: first|further aid|instance
unknown_word warn: parfyme*|parfym*
unknown_word warn: ikke|ikkje|inte|not ..1 lov|tillatt|tillate|allowed|tillåtet|lovleg|permitted ..2 @eat
unknown_word warn: resultat*|result|results|svaret|svar ..3 loddtrekning*|lotteri*|konkurranse*|tävling*|enkät*|survey*|spørreundersøk*|valget|valet ..3 @ready
unknown_word warn: @result ..3 @survey
unknown_word warn: @result ..3 @survey ..4 @ready
unknown_word warn: @survey ..3 @result
unknown_word warn: @survey ..3 @result ..4 @ready|in
unknown_word warn: @matter ..6 behandl*|handsam*
unknown_word warn: behandl*|handsam* ..4 @matter
unknown_word warn: behandl*|handsam* ..1 personopp*|persondata|personuppg*|opplysning*|uppgift*|data|respekt*
unknown_word warn: behandl* konfidensiel*|fortrol*|rettferdig*|likt|lika|pent|høflig*|hyggelig*|hyggeleg*
unknown_word warn: @application om|for ..3 reise*|parker*|park|refusjon*|tilskudd*|tilskot*|stønad*|jobb*|stilling*|hotell*|overnatt*|sommerjobb*|skyss*|færdtjänst|lån*|innsyn*|endring*|ny|nytt|leie|travel|permit*|visa|visum|bidrag*|permisjon*|ledsag*|tolk*
unknown_word warn: reisestønad*|reisestøtte|reiseutgift*
unknown_word warn: hærværk*|hærverk*
unknown_word warn: gode|godt|varme|solid*|rene|vinter*|inne|inomhus*|bekväma|good|warm|sturdy sko|skor|skotøy|fottøy|shoes|boots
unknown_word warn: ta|take|tar på|av deg|dig ..2 sko|skoene|skone|skoa|skorna|ytterkl*|jakke*|yttertøy*
unknown_word warn: wipe|dry|tørk|tørke|torka ..2 feet|shoes|føttene|fötterna|skoene
unknown_word warn: feet|foot|fot of|from|fra
unknown_word warn: reading|sun|safety|your glasses|sunglasses
unknown_word warn: test|tests|testing ..2 of|av ..2 alarm*|brann*|brand*|fire|generator*|system*|siren*|varsling*|högtalar*|høyttaler*
unknown_word warn: alarm*|brann*|brand*|fire|generator*|system*|siren*|nød*|network|sound|audio|speed|connection|camera|microphone|lyd*|lenke* ..2 test|tests|testing|testes|testas|testen
unknown_word warn: test|testing|testa|teste|tester|sjekk|check ..4 kamera*|mikrofon*|camera*|microphone*|lyd*|ljud*|sound|audio|nett*|link*|lenk*|länk*|utstyr*|connection|forbindels*|app*|system*|skjerm*
unknown_word warn: inngrep|ingrepp ..2 terreng*|naturen|natur*|eiendom*|marka
unknown_word warn: curve|kurv|kurven|kurver ..2 inngang*|døra|døren|disken|skranken|ved|i|veien|road
unknown_word warn: finner|finn|ligg*|hentes|legg* ..2 i kurven|korga|kurv|kurva
unknown_word warn: på|on|to|til ..1 venstre|høyre|høgre|vänster|höger|left|right side|sida|siden|hand|hånd
unknown_word warn: heart|hjerte felt|warming
unknown_word warn: heartfelt|heartwarming
unknown_word warn: vårdgaranti*
unknown_word warn: ny|nye|nytt|nya|prøv|prøve|pröva|prova|testa ..1 en|ei|et|ett|någon|noe|med|på ..1 annan|annen|anna|annat|annet|nettleser*|webbläsar*|nytt|ny|igen|igjen|att|enhet|app*
unknown_word warn: pröva|prøva|pröv igen|att|en|ett|med|på|igjen|först
unknown_word warn: frånvaro*|fravær*|absence|oppmøte*|betaling*|närvaro*|attendance|reise* ..4 intyg*|attest*|bekreftelse*|certificate*
unknown_word warn: intyg*|attest*|certificate*|bekreftelse* ..2 om|på|of|over ..2 frånvaro*|fravær*|oppmøte*|närvaro*|besök*|attendance|absence|betalt
unknown_word warn: pakk*|package|parcel|brev*|nøkkel*|nyckel*|bilen|varene ..4 tas|ta|tatt
unknown_word warn: bilder|bilde|bileta|bilete|images|pictures|photos|bilderna|foto* ..2 av|of|på|from ..2 bygg*|kvitter*|inngang*|fest*|vei*|veg*|kart*|rom*|hotell*|lokale*|kart*|arrange*|receipts|receipt|building*|entrance|skilt*|bagasje*|utställ*|utstill*|id|legitimasjon*|pass*|skjem*
unknown_word warn: ta|tar|take ..2 bilde|bilder|bild|picture|photo|pictures ..1 av|of ..2 kvitter*|koden|qr*|skilt*|billett*|biljett*|parkering*|sko*|skjerm*|feil*|the|receipt*|sign
unknown_word warn: medicine|medisin|medicin ball*|wheel
unknown_word warn: be|være|vær|vera patient
unknown_word warn: treat* ..3 with|staff|others|respect|yourself
unknown_word warn: frisk*|fresh ..1 luft*|air|vann|vatn|vatten|bær|frukt|utseende
unknown_word warn: blood|blod orange*|appelsin*|apelsin*
unknown_word warn: sykkel*|cykel* ..2 skade*|reparer*
unknown_word warn: knee|kne|head|hode* deep|rest|office|count|first|start|quarters
unknown_word warn: operation|operasjon|operatør* ..1 snow*|snø*|center|sentral*
unknown_word warn: pressure|trykk|tryck ..2 washer*|dekk*|knapp*|lenke*|på
unknown_word warn: @your|the ..1 @alarm ..2 test|tests|testing
unknown_word warn: linje|linjen|samtale*|telefon*|call|kall*|sambandet ..3 brudd|brutt|brot|brote|bröts|cut
unknown_word warn: lov|tillat*|allowed|forbudt|forbode|tillåt* ..3 ta ..1 bilder|bilde|bilete|foto*
unknown_word warn: ta ..1 bilder|bilde|bild|bilete|foto* ..4 foajé*|foaje*|lobby*|korridor*|venterom*|väntrum*|inngang*|publikum|andre|personal*|ansatte|besøkende
unknown_word warn: pröva|prøva|prøve|prövar ..1 att|å|igen|igjen|om|med|en|ett|senare|seinare|først|först|gärna|gjerne|nytt
unknown_word warn: vi|du|jeg|ni|som|de|dei|alle|man lever
unknown_word warn: lever i|opp|for|upp|lenge|länge
unknown_word warn: levande|levende|live musik*|ljus|lys|musikk*
unknown_word warn: kort|korte|kortvarig*|små|mindre|short ..1 brudd|brot|avbrudd
unknown_word warn: opphold*|opphald*|vistelse*|stay ..3 hotell*|hotel|gjesterom*
unknown_word warn: hotell*|hotel ..3 opphold*|opphald*|vistelse*|stay
unknown_word warn: @person|ledsager*|escort*|gjest* ..4 same|samme|annet|eget rom|room|rum
unknown_word warn: ledsager* ..3 sover|søv|overnatt*
unknown_word warn: bryllup*|bröllop*|vigsel*|konsert*|gudst*|dåp*|dop*|andakt* ..4 kapell*
unknown_word warn: scan|scanned|skannet|skanna|skannad|inscannad ..2 copy|kopi|kopia|pass|passport|version|document*|dokument*|skjema*
unknown_word warn: full|back|normal|in ..2 operation|drift
unknown_word warn: hearing|hør*|hørsel* loop|loops
unknown_word warn: eye catching|opening
unknown_word warn: ward|nurse|bath|surgery|church|doctor|temple street|lane|road|avenue|square|close|house
unknown_word warn: recept*|oppskrift*|recipe* ..2 på|för|for|from ..2 kan*|bull*|kak*|bröd*|sopp*|soup|cake*|mat*
unknown_word warn: operation|operasjon dagsverk|sopp
unknown_word warn: body|hode|head to|for|toward|towards|up|down|over|back|straight|left|right
unknown_word warn: arm|arms|armen of|av|på chair|river|stolen|the|sofa*
unknown_word warn: results|resulterer|resulterar in|i
unknown_word warn: *behandlet|*behandlad|*behandla|*behandlade|*behandlat|treated|handsama ..2 @matter
unknown_word warn: @matter ..3 *behandlet|*behandlad|*behandla|*behandlade|*behandlat|*behandles|*behandlas|*behandlar|*behandler
unknown_word warn: testresultat*|testresultatet ..3 nett*|lyd*|system*|fart*|hastig*|app*|speed
unknown_word warn: rygg|rygge|rygger|rygget|backa ..2 inn|ut|ikke|ikkje|forsiktig|bilen|tilbake|in|bak
unknown_word warn: ikke|ikkje rygg|rygge ..1 inn|ut|mot
unknown_word warn: hals over|i hode|hovud|hovedet|halsen
unknown_word warn: ha|med|has is|hus i magen|magan
unknown_word warn: holde|holder|held|håller|hålla|hold pusten|andan|breath
unknown_word warn: resultatlist*|resultattavl*|resultatservice
unknown_word warn: rullestol*|rullstol*|wheelchair* ..5 låne*|lånas|låna|lånast|borrow*|leie*|leige|hire|rent|resepsjon*|vestibyl*|desk|entré*|utlån*|available
unknown_word warn: lån|låna|låne|borrow|hire ..3 rullestol*|rullstol*|wheelchair*
unknown_word warn: yr melder|sier|no|varsler|viser|har|meldte
unknown_word warn: du|deg|dere|vi|ni på|sjekk|følg|se yr
unknown_word warn: smittsom|smittande|smittende|contagious ..1 latter|laughter|glede|humør|skratt|entusiasm*|stemning|smil
unknown_word warn: baby|babies changing|change|carriage|room|seat|pram
unknown_word warn: positive|positiv|positivt|negative|negativ|negativt|positiva ..1 feedback|tilbakemeld*|balance|saldo|attitude|innstilling|inställning|respons|side|sider|energi|energy|review*|omtale*|erfaring*|overraskelse*|saldoen|kommentar*
unknown_word warn: stroke|strokes of luck|genius|midnight|work
unknown_word warn: lawn|grass|wood|wall|walls|floor|road|roads|roof|ice|snow|plenen|gulvet|veien ..3 treated|behandlet|behandla
unknown_word warn: exercise caution|care|patience|discretion|restraint
unknown_word warn: smoking|smoke|vaping ..3 banned|forbidden|prohibited|area|zone|shelter
unknown_word warn: krysse|kryss|krysser|håll|hålla|cross|crossed|keep ..1 fingrene|fingrane|fingers|tummarna
unknown_word warn: på strak|stående|rak arm|fot
unknown_word warn: under|av arm|armen
unknown_word warn: hånd|hand|hands i|in|over|och hånd|hand|fot|foot
unknown_word warn: tommel*|thumb|thumbs|tumme* opp|up|upp
unknown_word warn: cold|kalde|kalla feet|føtter|fötter
unknown_word warn: av|from|with|fra|med|of|by hele|heile|hela|heart|whole ..1 hjertet|hjerte|hjartet|hjarte|hjärtat|heart
unknown_word warn: i|in|at|ved hjertet|hjartet|hjärtat|heart of|av|for
unknown_word warn: hud og|och|and hår
unknown_word warn: tungen|tunga|tongue rett|rätt|in ..2 munn*|mun*|cheek
unknown_word warn: rett|rätt|right|under|foran nesen|nesa|näsan|nose
unknown_word warn: skulder|shoulder|axel ved|to|vid skulder|shoulder|axel
unknown_word warn: på|on egne|egna|own|its ben|bein|feet|foot
unknown_word warn: head of|office|porter|teacher|count|start|sjef|to|for|towards|back|over|straight|up|down|north|south|outside|inside|in
unknown_word warn: face value|mask|time|covering
unknown_word warn: on|the face of
unknown_word warn: leg of the ..1 journey|trip|route
unknown_word warn: mouth of
unknown_word warn: lever skjema*|nøkkel*|nøkler|brev*|inn|papir*|kortet|det|den|dem|blankett*|pakke*|svar*|søknad*
unknown_word warn: fast|fastnat|stuck i|in ..1 kø|køen|trafikk*|heis*|snø*|hissen|kön|trafik*|lift|traffic
unknown_word warn: sit|sitter|sitje|står|stå|kjørt|kjører|køyrt ..2 fast
unknown_word warn: sit|sitter|sitje|står|kjørt ..2 fast ..2 kø|køen|trafikk*|heis*|snø*|hissen|kön
unknown_word warn: sign|signs|tegn|teikn ..1 på|of|til ..1 vår|jul|liv|spring|høst|snø|regn|rain|snow
unknown_word warn: godt nytt år
unknown_word warn: det|the vanskelige|vanskelege|svåra|difficult|hard ..1 føret|været|valget|part|kjøreforhold*
unknown_word warn: good|great|gode|goda|god|godt|gledelig* news|nyheter|nyhet|nytt|nyhende ..7 time|timen|tid|slot|earlier|ledig|ledige|parkering*|parking|free|åpne*|opn*|open*|öppn*|bussen|heisen
unknown_word warn: sykdom|sjukdom|illness|sickness|sykefravær|sjukfrånvaro|sjukefråvær ..3 staff|ansatt*|personal*|oss|us|tilsette|medarbeider*|medarbetar*|kolleg*|team*
unknown_word warn: staff|personal*|ansatte*|tilsette|medarbeid*|medarbet*|vår|our|tolk* ..2 illness|sickness|sykdom|sjukdom|sjuk|syk|sick|sykefravær|sykmeldt
unknown_word warn: grunn|grunnet|grund|pga|due|because ..1 av|to|of ..1 sykdom|sjukdom|illness|sickness|sykefravær
`
