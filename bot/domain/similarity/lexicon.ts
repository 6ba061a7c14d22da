import type { Language } from '../language.ts'

/**
 * What the words of appointment texts mean, in four languages. The vocabulary of such texts is small and
 * closed, which is why a table can tell "moved" from "new" where a measure of shared letters cannot (LE-24).
 * `no` counts as both nb and nn. A trailing `*` takes every ending; `_` joins the words of a phrase.
 */
type Row = Readonly<Partial<Record<Language | 'no', string>>>

/** Words that carry no meaning of their own, and words that only tell who acts and how. */
const grammar = {
  STOP: {
    no: 'en et den det de dem denne dette disse i på til av ved for fra hos med og eller som å at men der her så da nå no også samt kl klokka klokken klokkeslett mer din ditt dine sin sitt vår vårt våre ha hadde vil skulle ville etter mot om under over innom via per ca omtrent rundt blant cirka da jo nok bare altså dermed derfor denne slik når allerede hos gjerne vennligst dessverre snarest straks raskt fort mulig lett gang ganger greit fint bra helst vær være vere var gjelder gjeld angående vedrørende hvor kor hva dag dagen bruke bruk bruker tlf telefon telefonen telefonnummer nummer nummeret mobil stund hva hvilken noe noen ta tar finn finne finner få får fikk oppe opp ut inn ned seg henne ham han hun tek bli det_er_viktig_at sette pris_på hjelpe hjelper sammen ber be ønskelig gi neste møtes virker gammel gamle beregn',
    nb: 'ikke_minst jeg meg deres selv dem vært kommende også noe dersom_ikke_annet',
    nn: 'ein eit ei dei dette desse frå hjå ho han vore sjølv også difor når gong gonger diverre noko nokon dykkar vår vårt meir vere korleis finn få kring nett berre så_snart tel hjelpa snarast helst ver_venleg',
    sv: 'en ett den det de dem denna detta dessa i på till av vid för från hos med och eller som att där här så då nu också samt kl klockan mer din ditt dina sin sitt vår vårt våra ha hade skulle ville efter mot om under över via per ca ungefär cirka runt alltså därför sådan när redan gärna vänligen tyvärr snarast genast möjligt gång gånger bra vara var gäller angående var vad dag dagen använda använd telefon telefonen telefonnummer nummer numret mobil något någon ta tar finna få får fick upp ut in ned sig henne honom själv varit fortfarande snälla kan_du_vänligen bli hjälper hjälpa tillsammans men helst hittar hitta ber be ge lämna nästa gamla fungera räkna beräkna',
    en: 'a an the this that these those in on to of at by for from with and or as there here so then now also it its be more your yours our will would shall should after against about regarding concerning under over via per approximately around therefore such when already kindly please unfortunately soon possible once good fine phone number telephone mobile some any take find get got gets up out down him her them himself just using use let o clock between do does did which what where who while during whether help together ask asks give send next old let please expect',
  },
  FILLER: {
    no: 'obs nb merk info regne rekne uten_hell utan_hell oppstått oppstod påregne pårekne er_du_snill uten_å_få_svar uten_svar utan_svar utan_å_få_svar lykkes lyktes lukkast lukkast hold halde holde forbindelse løpet vegne henhold tilfelle omgående oppgitt nedenfor nevnte angitt følgende førstkommende tilsendt sendt sende sender automatisk aktuelle aktuell gjeldende ordinære planlagte oppsatte avtalte oppmerksom oppmerksomme oppmerksomhet informere informerer opplyse opplyser ordne sette settes legges velge motta mottar mottatt hente gått går gå likevel fortsatt fremdeles allikevel framleis framleis vanlig vanleg vanlege egen eget egne eigen eige faktisk rask rett helt litt mye mykje hyggelig hyggeleg viktig nødvendig nødvendige selv sjølv ellers elles kanskje ennå enda ennå hver kvar gjerne tusen hjertelig klokkeslettet klokkeslett klokkeslettet dato datoen grunn_av opp_til via skjer skje skal_være settes gjelder gir gjev tilbake finnes finst fins ligger ligg står bruker deres i_tillegg videre vidare vi_håper håper håpar vet veit fort forsøk gjort gjør gjer gjøre gjere gjør_oppmerksom_på såfremt iht øyeblikk senere seinere rutine forrige førre gratis havner hørt behov omkring lenger lengre lenger måte vente_på avtaler fremover pasient pasienten',
    sv: 'obs info utan_framgång uppstått utan_svar utan_att_få_svar lyckades lyckas lyckats håll hålla samband enligt följande kommande automatiskt aktuell aktuella ordinarie planerade meddelat informera informerar upplysa ordna sätta sätts väljer välja skickar skicka skickat skickats skickas skickad hämta gått går gå ändå fortfarande vanligt vanlig egen eget egna faktiskt helt lite mycket viktigt nödvändigt själv annars kanske ännu varje ske sker gör göra gjort gällande förra genom drabbats behov anmälan omkring gratis längre tillbaka finns ligger står använder åt dessutom vidare hoppas vet omgående angiven angivna nedan uppmärksam tusen era ert därefter senare patient patienten hör gett ger',
    en: 'heads_up attention without_success occurred without_answer without_reply managed hold keep rearrange arrange one ones going moment but following automatic automatically sent send sends sending inform current ordinary planned note informing arrange set setting receive gone go goes still usual own actually very little much important necessary otherwise maybe yet every happen does make making given_below back there further hope know back later below above shortly per our they their patient way well able',
  },
  AUX: {
    no: 'er blir ble blitt har hatt bør',
    nb: 'blei',
    nn: 'vert vart vorte vorten blei blitt',
    sv: 'är blir blev blivit har haft bör kommer_att',
    en: 'is are was were been being has have had am',
  },
  WE: { no: 'vi', nn: 'me', sv: 'vi', en: "we we'll we've we're we'd" },
  US: { no: 'oss', sv: 'oss', en: 'us' },
  YOU: {
    nb: 'du deg dere',
    nn: 'du deg dykk dokker de',
    sv: 'du dig ni er',
    en: "you you'll you've you're you'd",
  },
  NOT: {
    nb: 'ikke aldri uten ingen intet se_bort_fra bortse_fra',
    nn: 'ikkje aldri utan ingen inga',
    sv: 'inte ej icke aldrig utan ingen inga inget bortse_från',
    en: "not never without don't dont cannot can't cant won't isn't doesn't didn't couldn't unable no_longer no",
  },
  CAN: {
    no: 'kan kunne klarer greier klare klarte greide kunne',
    nn: 'klarer',
    sv: 'kan kunna klarar',
    en: 'can could able may',
  },
  MUST: {
    no: 'må måtte skal plikter nødt vennligst_husk husk_å hugs_å påkrevd',
    sv: 'måste ska skall kom_ihåg_att tvungna tvungen',
    en: 'must need_to needs_to have_to has_to required remember_to obliged had_to',
  },
  NEED: {
    nb: 'trenger behøver trengs',
    nn: 'treng trengst',
    sv: 'behöver behövs',
    en: 'need needs needed necessary',
  },
  WANT: {
    no: 'vil_gjerne ønsker ønske ønskes',
    nn: 'ønskjer ønskje ønskjer ønskte',
    sv: 'vill_gärna skulle_vilja vill önskar önska önskas',
    en: 'would_like_to would_like want wants wish wishes',
  },
  COND: { no: 'hvis dersom', nn: 'viss dersom', sv: 'ifall ifall_att', en: 'if in_case' },
  GREET: {
    no: 'hei hallo heisann heihei kjære god_dag god_morgen hei_på_deg goddag',
    sv: 'hej hejsan hallå kära god_dag',
    en: 'hello hi dear good_morning good_day hey',
  },
  SIGN: {
    no: 'hilsen hilsning hilser helsing mvh vh vennlig_hilsen med_vennlig_hilsen med_venleg_helsing venleg_helsing beste_hilsen',
    nn: 'helsing venleg_helsing med_venleg_helsing mvh',
    sv: 'hälsningar hälsning häls mvh hälsar vänliga_hälsningar vänlig_hälsning med_vänlig_hälsning',
    en: 'regards sincerely best_wishes kind_regards best_regards yours_sincerely',
  },
  COURTESY: {
    no: 'beklager beklagar beklage unnskyld ulempen ulempa ulempene ulemper ubeleilighet på_forhånd_takk takk_for_hjelpen takk_på_forhånd takk_for_forståelsen takk_for_tålmodigheten ha_en_fin_dag ha_ein_fin_dag vi_sees vi_ses vi_sjåast vel_møtt velmøtt velkommen_til_oss ser_fram_til ser_frem_til gleder_oss_til gler_oss_til forståelse forståing til_info lei_for hjertelig',
    sv: 'beklagar ledsen ursäkta olägenhet olägenheten besväret besvär tack_på_förhand tack_för_hjälpen tack_för_förståelsen ha_en_bra_dag ha_en_fin_dag vi_ses vi_syns varmt ser_fram_emot förståelse',
    en: 'sorry apologise apologize apologies inconvenience regret thank_you_for_your_understanding thank_you_in_advance thanks_in_advance have_a_nice_day have_a_good_day see_you look_forward looking_forward thank_you_for_your_patience we_are_pleased_to glad pleased understanding',
  },
} as const satisfies Record<string, Row>

/** Words that decide what a text is for. */
const purposes = {
  APPT: {
    no: 'time timen timeavtale* avtale avtalen avtala avtaletid* konsultasjon* besøk besøket tid tiden tida tidspunkt* timebestilling* oppmøtetid* bestilling* avtaltid timetid*',
    sv: 'tid tiden tiderna tider besök besöket besökstid* bokning bokningen mottagningsbesök* läkartid* avtalad tidpunkt* mötet möte',
    en: 'appointment* visit visits time booking meeting session',
  },
  NEW: { no: 'ny nye nytt annen annet andre anna', sv: 'ny nya nytt annan annat andra', en: 'new another' },
  GIVEN: {
    no: 'fått satt_av sett_av satt satt_opp sett_opp tildelt booket booka bestilt avtalt oppsatt innkalt innkalles innkalling* innkalles reservert kalt_inn lagt_inn registrert planlagt bekreftelse bekreftelsen timebekreftelse* gitt oppføring bestilte sendt_deg fører',
    nn: 'avtala tinga kalla_inn innkalla tildelt gjeve stadfesting* planlagd reservert bestilt',
    sv: 'fått bokad bokat bokats uppsatt tilldelad tilldelats kallad kallas inbokad inbokat inplanerad planerad planerat reserverad reserverat reserverats avtalad avtalat lagt_in bokningsbekräftelse* bekräftelse bekräftelsen satt_upp lagt_upp bokar kallelse_till getts',
    en: 'given booked scheduled arranged set_up made reserved planned confirmation offered allocated assigned received fixed',
  },
  WELCOME: {
    no: 'velkommen velkomne ser_frem_til_å_se_deg ser_fram_til_å_se_deg gleder_oss_til_å_se_deg vi_ser_deg',
    nn: 'velkomen velkommen',
    sv: 'välkommen välkomna',
    en: 'welcome look_forward_to_seeing_you looking_forward_to_seeing_you',
  },
  OTHERPLACE: {
    no: 'annet_sted annen_adresse annet_rom annen_inngang nytt_sted ny_adresse annan_stad ny_stad nytt_rom',
    sv: 'annan_plats annan_adress annat_rum ny_plats ny_adress ny_lokal annan_lokal nytt_rum',
    en: 'another_place new_place another_room new_room different_place different_room new_address',
  },
  REMIND: {
    no: 'påminnelse* påminning* minner minne påminner husk husker hugs hugser glem_ikke gløym_ikkje minnar timepåminnelse* ikke_glem ikkje_gløym minnast',
    sv: 'påminnelse* påminner påminna kom_ihåg glöm_inte glöm_ej minns',
    en: "reminder* remind reminding remember don't_forget do_not_forget dont_forget",
  },
  CHANGE: {
    no: 'flyttet flytta flyttes flyttast flytte flytter flyttar endret endra endres endrast endre endrer endring* forskjøvet utsatt utsett utsettes utsetje utsette gjort_om gjør_om gjer_om gjøres_om gjere_om gjøre_om ombooket ombooke ombestilt framskyndet omberammet omplassert bytte byttet bytta forandret forandre forandra forskyve skyve skyvd',
    sv: 'flyttad flyttats flyttat flyttas flytta flyttar ändrad ändrats ändrat ändrades ändras ändra ändrar ändring* ombokad ombokat ombokats ombokas omboka gör_om görs_om gjorts_om bokats_om bokat_om boka_om bokas_om flyttades uppskjuten uppskjutet skjutas skjutits senarelagd senarelagts tidigarelagd byta byts bytt',
    en: 'forward brought moved move moving changed change changing rescheduled reschedule postponed postpone altered shifted brought_forward rebooked rebook put_back amended converted switched_to',
  },
  CANCEL: {
    no: 'avlyst avlyse avlyses avlysast avlyser avlysing* avlysning* kansellert kanselleres kansellere innstilt innstilles utgår utgå utgått avbestilt avbestill avbestille avbestiller avbestilling* stengt stryke strøket faller_bort fell_bort falle_bort bortfaller sløyfes avbooket',
    nn: 'avlysa avlyser avbestilla stengd',
    sv: 'avbokad avbokat avbokats avbokas avboka avbokar avbokning* inställd inställt inställda ställts_in ställas_in ställa_in ställer_in ställs_in utgår stängt stängd stängda',
    en: 'cancelled canceled cancel cancels cancelling canceling cancellation called_off closed',
  },
  HELD: {
    no: 'noe_av noko_av gjennomføres gjennomført gjennomførast gjennomføre ta_imot_deg ta_i_mot_deg',
    sv: 'genomföras genomförs genomföra av_med ta_emot_dig',
    en: 'take_place go_ahead see_you_on carry_out',
  },
  TRIED: {
    no: 'forsøkt forsøkte prøvd prøvde freista fått_kontakt få_kontakt_med_deg nå_deg nå_dykk nå_dere ringt ringte ringde tak nådd nådde treffe truffet',
    sv: 'fått_kontakt nå_dig nå_dej försökt försökte sökt sökte ringt ringde nått nådde tag träffat',
    en: 'tried trying reach attempted rang reached get_hold get_through',
  },
  TRY: {
    no: 'forsøke forsøker prøve prøver freiste freistar',
    sv: 'försöka försöker söker',
    en: 'try',
  },
  MISSED: {
    no: 'venta_på_deg ventet_på_deg savnet savna saknet sakna uteble uteblitt utebleiv uteblei ikke_møtt',
    sv: 'väntade_på_dig saknade saknat uteblev uteblivit missade missat',
    en: 'missed missed_you attend_your no-show',
  },
  CAME: {
    no: 'kom møtte møtt_opp dukket_opp møtt',
    sv: 'kom dök',
    en: 'came turn_up show_up turned_up showed attended',
  },
  BOOK: {
    no: 'bestill bestille bestiller booke booker tinge',
    sv: 'boka bokar beställ beställa',
    en: 'book',
  },
  FREE: {
    no: 'ledig ledige ledigtime* avbestillingstime* ledigtid',
    sv: 'ledig lediga återbudstid* lucka ledigt sen_avbokning återbudstid',
    en: 'available vacant free opening slot vacancy',
  },
  CONFIRM: {
    no: 'bekreft bekrefte bekrefter bekreftet bekreftes stadfest stadfeste stadfester stadfesta',
    sv: 'bekräfta bekräftar bekräftad bekräftat bekräftas',
    en: 'confirm confirms confirmed confirming',
  },
  DELAY: {
    no: 'ligger_etter_skjema ligg_etter_skjema etter_skjema etter_skjemaet bak_skjema forsinket forsinka forsinkelse* forsinkelser forsinkede',
    nn: 'forseinka forseinking*',
    sv: 'försenad försenade försening* försenat försenas',
    en: 'delayed delay delays late behind_schedule',
  },
  LETTER: {
    no: 'brev brevet brevpost melding meldingen meldinga meldingar dokument* meldinger post posten',
    sv: 'brev brevet meddelande meddelandet kallelse kallelsen post posten',
    en: 'letter letters message messages mail document*',
  },
  VIDEO: {
    no: 'video videoen videotime* videoavtale* videokonsultasjon* videosamtale* videomøte* videobesøk* skjerm nettmøte*',
    sv: 'video videobesök* videosamtal* videomöte* videotid* videolänk* digitalt',
    en: 'video videocall* online',
  },
  PHONECALL: {
    no: 'telefontime* telefonavtale* telefonkonsultasjon* telefonsamtale* telefonisk ringetime* telefonmøte*',
    sv: 'telefontid telefontiden telefonbesök* telefonsamtal* telefonkonsultation* telefonmöte* ringtid',
    en: 'phone_appointment telephone_appointment phone_consultation telephone_consultation phone_call telephone_call',
  },
  GROUP: {
    no: 'gruppe gruppen gruppa gruppemøte* gruppetime* gruppesamling* samling* kurs kurset bassenget treff treffet',
    sv: 'grupp gruppen gruppträff* gruppmöte* träff träffen kurs kursen',
    en: 'group groups course class',
  },
  THANKS: { no: 'takk takker', sv: 'tack tackar', en: 'thank thanks' },
  CONTACT: {
    no: 'ring ringe ringer ringes ta_kontakt tar_kontakt tek_kontakt kontakt kontakte kontakter kontaktar kontaktes kontaktet oppringt oppringning* oppringing* beskjed si_fra sier_fra si_ifra seie_frå sei_frå sei_ifrå meld meld_fra melde melder meldes kommer_tilbake_til_deg kommer_tilbake hør_av_deg høyr_av_deg hører_fra høyrer_frå høre_fra telefoner anrop anropet kontaktar kontaktast gi_lyd gje_beskjed samtale samtalen henvend henvende henvender vende_deg varsle varsler slå ringjer',
    nn: 'kontaktar kontakta oppringd ringer ringje gje_melding gi_melding melding_til melde_frå meld_frå varsle',
    sv: 'ring ringa ringer rings återkommer återkomma ringer_upp ring_upp kontakta kontaktar kontaktas kontakt kontaktad uppringd besked meddela meddelar anmäl hör_av_oss hörs_av hör_av_dig hör_av_er höra_av hör_av slå anropet samtal samtalet säg_till meddelas vänd_dig uppringning* lämna_återbud slå_en_signal',
    en: 'call calls calling ring phone_us contact contacted contacts inform notify tell know get_in_touch in_touch get_back_to_you hear_from called phoned telephone_us give_us_a_call let_us_know reply_by_phone',
  },
  TALK: { no: 'snakke prate snakka', sv: 'tala prata', en: 'speak talk speaking' },
  SUIT: {
    no: 'passer passe passande passer_det høver anledning mulighet mulegheit fungerer',
    nn: 'passar høver høve passe',
    sv: 'passar passa möjlighet tillfälle funkar fungerar',
    en: 'suit suits suitable convenient work works',
  },
  COME: {
    no: 'komme kommer møte møter møt møt_opp møte_opp oppmøte oppmøtet oppmøtested* oppmøteplass* stille still delta deltar deltek ankomst* møtested* møteplass* møtestad* oppmøtestad*',
    nn: 'kome kjem kom_til møte møter møt møteplass delta',
    sv: 'komma kommer kom_till delta deltar infinna infinn inställa_dig närvara mötesplats* samlingsplats* träffas',
    en: 'come coming attend arrive arrival attending make_it report participate meet',
  },
  DECLINE: {
    no: 'forfall forhindret forhindra forhinder avbud hindret hindra',
    sv: 'förhinder förhindrad återbud hinder',
    en: 'unable_to_attend prevented',
  },
  QUESTION: {
    no: 'spørsmål spørre spør lurer lure usikker uklart',
    nn: 'spørsmål spørje lurer usikker',
    sv: 'frågor fråga undrar undra funderingar osäker frågar',
    en: 'question* wonder wondering unsure queries query enquiries',
  },
} as const satisfies Record<string, Row>

/** Statements and duties that make a text another text when only one of the two has them. */
const contents = {
  BRING: {
    no: 'ta_med ta_med_deg ha_med ha_med_deg tar_med medbring* medbringe husk_med bring_med ha_klar ta_på ha_på bring',
    nn: 'ta_med hav_med',
    sv: 'ta_med ta_med_dig ha_med medtag medtaga medför tag_med ha_med_dig ta_på',
    en: 'bring take_with bringing carry wear',
  },
  ID: {
    no: 'legitimasjon* legg legitimere id id-kort id-bevis bankkort førerkort pass passet',
    sv: 'legitimation* leg id id-kort id-handling* körkort pass',
    en: 'id identification identity passport id-card',
  },
  EARLY: {
    no: 'tidligere tidlegare god_tid i_forkant på_forhånd på_førehand presis presist',
    sv: 'tidigare god_tid i_förväg på_förhand innan_tiden',
    en: 'early earlier in_advance beforehand ahead good_time',
  },
  BEFORE: {
    no: 'før innen innan seinest senest',
    sv: 'före innan senast inom',
    en: 'before by_no_later no_later_than within latest',
  },
  PAY: {
    no: 'betal betale betaler betales betaling* betaling betalast egenandel* eigendel* eigenandel* gebyr* vipps regning* faktura* kontant* faktureres',
    sv: 'betala betalar betalas betalning* avgift* patientavgift* swish faktura* räkning*',
    en: 'pay paid payment* fee fees charge* charged invoice* bill',
  },
  MONEY: { no: 'kr kroner krone', sv: 'kr kronor', en: 'nok sek kroner' },
  FAST: { no: 'faste fastende fastande', sv: 'fasta fastande', en: 'fasting fast fasted' },
  EAT: {
    no: 'spis spise spiser mat frokost ete et_ikke måltid',
    nn: 'et ete mat frukost',
    sv: 'ät äta äter mat frukost måltid',
    en: 'eat food breakfast meal',
  },
  DRINK: {
    no: 'drikk drikke drikker vann',
    nn: 'drikk drikke vatn',
    sv: 'drick dricka vatten',
    en: 'drink water',
  },
  COMPANION: {
    no: 'følge følgeperson ledsager* ledsagar* voksen vaksen vaksne voksne følgje',
    sv: 'ledsagare sällskap vuxen vuxna medföljande',
    en: 'companion accompany accompanied adult escort',
  },
  ALONE: { no: 'alene åleine aleine', sv: 'ensam ensamma själv', en: 'alone' },
  PARK: {
    no: 'parker parkere parkering* parkeringsplass* parkeringshus*',
    sv: 'parkera parkering* parkeringshus* parkeringsplats*',
    en: 'park parking',
  },
  TRAVEL: {
    no: 'pasientreise* reise reisen reisa reiser transport* drosje* taxi buss* kjøre bil reiseveg* tog',
    sv: 'sjukresa sjukresor resa resan transport* taxi buss* köra bil tåg',
    en: 'travel trip transport* taxi bus train drive journey',
  },
  FORM: {
    no: 'skjema* spørreskjema* fyll_ut fylle_ut fylles fyllast fyll undersøkelsen evaluering* tilbakemelding* egenerklæring* utfylt',
    nn: 'skjema* fyll_ut spørjeskjema*',
    sv: 'formulär* enkät* fyll_i fylla_i fylls blankett* hälsodeklaration* ifylld',
    en: 'form forms questionnaire survey fill_in fill_out feedback complete',
  },
  READ: { no: 'les lese leser lesast', nn: 'les lese', sv: 'läs läsa läser', en: 'read reading' },
  INFO: {
    no: 'informasjon informasjonen opplysning* detaljer se sjå',
    sv: 'information informationen uppgifter detaljer se',
    en: 'information details see info',
  },
  LOGIN: {
    no: 'logg logge loggar innlogging* logg_inn logge_inn logg_deg',
    sv: 'logga loggar logga_in inloggning*',
    en: 'log login log_in logging sign_in signing',
  },
  CHECKIN: {
    no: 'registrer registrere automat automaten innsjekk* sjekk_inn luke luka skranken skranke ekspedisjonen ekspedisjon* resepsjon* mottaket',
    sv: 'registrera anmäl_dig incheckning* checka_in automaten kassan reception* disken',
    en: 'register check_in check-in kiosk desk reception',
  },
  WAITROOM: {
    no: 'venterom* ventesone*',
    sv: 'väntrum*',
    en: 'waiting_room waiting_area waiting-room',
  },
  WAIT: { no: 'vent vente venter ventetid*', sv: 'vänta väntar väntetid*', en: 'wait waiting waits' },
  LOSE: {
    no: 'mister mistet mistar mista tapt går_tapt bortfaller',
    sv: 'förlorar förlorat mister förverkas',
    en: 'lose forfeited forfeit',
  },
  HIDDEN: {
    no: 'skjult hemmelig ukjent skjulte løynd',
    sv: 'dolt hemligt skyddat okänt dold',
    en: 'hidden withheld private unknown',
  },
  AVAILABLE: {
    no: 'tilgjengelig tilgjengeleg nær nærheten nærleiken klar påslått påskrudd lyd',
    sv: 'tillgänglig nära närheten påslagen redo till_hands',
    en: 'nearby ready switched reachable handy',
  },
  SICK: {
    no: 'syk sjuk forkjølet symptom* feber smitte* hjemme heime frisk',
    sv: 'sjuk förkyld symtom* symptom* feber smitta* hemma frisk',
    en: 'sick ill symptom* fever unwell home',
  },
  INTERPRETER: { no: 'tolk* tolken', sv: 'tolk*', en: 'interpreter*' },
  MEDICINE: {
    no: 'medisin* legemid* resept* tablett*',
    sv: 'medicin* läkemed* recept*',
    en: 'medicine* medication* prescription* tablet*',
  },
  CLOTHES: {
    no: 'klær kle tøy joggesko sko innesko treningstøy badetøy håndkle håndkleet',
    nn: 'klede klær handkle treningsklede sko',
    sv: 'kläder träningskläder skor inneskor badkläder handduk',
    en: 'clothes clothing shoes swimwear towel',
  },
  MASK: { no: 'munnbind* maske*', sv: 'munskydd*', en: 'mask facemask' },
  REPLY: {
    no: 'svar svare svarer besvar* svara svarast',
    sv: 'svar svara svarar besvara*',
    en: 'reply replies respond answer answered text_back',
  },
  YES: { no: 'ja', sv: 'ja', en: 'yes' },
  NAY: { no: 'nei', sv: 'nej', en: 'nope' },
  RESULT: {
    no: 'resultat* prøvesvar* prøver prøve svaret',
    sv: 'resultat* provsvar* prover prov svaret',
    en: 'result* test tests',
  },
  DOCTOR: {
    no: 'lege legen lækjar* lege* tannlege* doktor',
    nn: 'lege legen',
    sv: 'läkare läkaren doktor* tandläkare*',
    en: 'doctor* physician dentist*',
  },
  NURSE: {
    no: 'sykepleier* sjukepleiar* helsesykepleier* jordmor',
    sv: 'sjuksköterska* sköterska* barnmorska*',
    en: 'nurse* midwife',
  },
  THERAPIST: {
    no: 'behandler* behandlar* terapeut* fysioterapeut* psykolog* saksbehandler* koordinator*',
    sv: 'behandlare* terapeut* fysioterapeut* kurator* psykolog*',
    en: 'therapist* physiotherapist* counsellor*',
  },
  ENTRANCE: {
    no: 'inngang inngangen hovedinngang* oppgang dør døra hovudinngang*',
    sv: 'ingång ingången entré entrén huvudentré* uppgång dörr',
    en: 'entrance door main_entrance',
  },
  FLOOR: {
    no: 'etasje etasjen etg plan heis* heisen',
    sv: 'våning våningen plan hissen hiss',
    en: 'floor level lift elevator',
  },
  BUILDING: {
    no: 'bygg bygget bygning* blokk hus huset fløy',
    sv: 'byggnad* hus huset',
    en: 'building block house wing',
  },
  ROOM: { no: 'rom rommet lokale lokalet', sv: 'rum rummet lokal lokalen', en: 'room' },
  PLACE: {
    no: 'sted stedet stad staden adresse adressen plass',
    sv: 'plats platsen adress adressen ställe',
    en: 'place location address venue',
  },
  HOSPITAL: {
    no: 'sykehus* sjukehus* avdeling* poliklinikk* klinikk* legevakt* helsehus* legekontor* senteret',
    sv: 'sjukhus* mottagning* avdelning* klinik* vårdcentral*',
    en: 'hospital* department* clinic* ward* centre center',
  },
  TODAY: { no: 'i_dag idag', sv: 'i_dag idag', en: 'today' },
  TOMORROW: { no: 'i_morgen imorgen i_morgon', sv: 'i_morgon imorgon', en: 'tomorrow' },
  WEEKDAYS: {
    no: 'hverdag* kvardag* ukedag* arbeidsdag* virkedag* vekedag* vekedagar',
    sv: 'vardag* veckodag* helgfria arbetsdag*',
    en: 'weekday* working_day* business_day* working',
  },
  MINUTES: { no: 'minutt minutter min minuttar', sv: 'minut minuter min', en: 'minute minutes mins min' },
  HOURS: { no: 'timar timer', sv: 'timmar timme', en: 'hour hours' },
  DAYS: {
    no: 'dager dagar dagers døgn uke uker veke veker',
    sv: 'dagar dygn vecka veckor',
    en: 'days day week weeks',
  },
  SOON: {
    no: 'kort_varsel så_snart_som_mulig så_snart',
    sv: 'kort_varsel så_snart_som_möjligt så_snart',
    en: 'short_notice as_soon_as_possible as_soon_as',
  },
  FIRST: {
    no: 'førstemann_til_mølla mølla første_som førstemann fyrste_som første først fyrst',
    sv: 'först_till_kvarn först_som först första',
    en: 'first first-come',
  },
  SAME: { no: 'samme same uendret uendra', sv: 'samma densamma oförändrad oförändrat', en: 'same unchanged' },
  INSTEAD: {
    no: 'i_stedet istedenfor i_staden isteden istadenfor i_stedet_for',
    sv: 'i_stället istället',
    en: 'instead',
  },
  LINKWORD: {
    no: 'lenke lenken lenka lenkje lenkja lenker koble koblet kople kopla klikk klikke trykk trykke åpne åpner opne',
    sv: 'länk länken klicka tryck öppna anslut ansluta',
    en: 'link click press open join connect',
  },
  VALID: { no: 'gyldig', sv: 'giltig', en: 'valid' },
  AGAIN: { no: 'igjen på_nytt', sv: 'igen på_nytt', en: 'again' },
  REASON: {
    no: 'fordi ettersom siden grunn teknisk tekniske problem problemer feil pga sykdom årsak grunnet uforutsett uforutsette uforutsette_hendelser uventet fravær sjukdom',
    sv: 'eftersom grund tekniskt tekniska problem fel pga sjukdom orsak oförutsett oförutsedda frånvaro anledning_av',
    en: 'since as_the due because problem problems technical error illness reason unforeseen circumstances absence owing',
  },
  END: {
    no: 'slutter sluttar avsluttes avslutta ferdig',
    sv: 'slutar avslutas klart',
    en: 'ends finish finishes finished',
  },
  ARRIVED: {
    no: 'framme fremme kommet_fram kommet_frem har_kommet ankommer ankommet ankomme',
    sv: 'framme kommit_fram har_kommit anlänt anländer',
    en: 'arrived when_you_arrive have_arrived',
  },
  START: {
    no: 'starter start begynner startar byrjar startes oppstart holdes finner_sted',
    sv: 'börjar startar start äger_rum hålls',
    en: 'starts start begins beginning begin held takes_place',
  },
  BETWEEN: { no: 'mellom', sv: 'mellan', en: 'between' },
  MISSING: { no: 'mangler manglar', sv: 'saknar', en: 'lack' },
  GUARDIAN: {
    no: 'foresatt foresatte foreldre forelder barnet barnets barn verge verger mor far datter sønn son dotter datteren sønnen føresett føresette sønnens datterens barna deres_barn',
    sv: 'vårdnadshavare förälder föräldrar barnet barnets barn dotter son dotterns sonens barnen målsman',
    en: "parent* guardian* child child's childs children son daughter son's daughter's",
  },
  KIN: {
    no: 'pårørende pårørande nærmeste slektning* ektefelle*',
    sv: 'närstående anhörig anhöriga',
    en: 'relative relatives kin next_of_kin carer*',
  },
  YOUTH: {
    no: 'ungdom ungdommer ungdommen ungdomar unge',
    sv: 'ungdom ungdomar unga',
    en: 'youth teenager* young',
  },
} as const satisfies Record<string, Row>

const tables = { ...grammar, ...purposes, ...contents }

/** What a word means: a key of one of the tables above. */
export type Tag = keyof typeof tables

/** A found meaning and the languages in which that word has it, as bits (1 nb, 2 nn, 4 sv, 8 en). */
export type Meaning = { readonly tag: Tag; readonly languages: number }

/** The bit of each language in `Meaning.languages`. */
export const languageBits: Readonly<Record<Language | 'no', number>> = { nb: 1, nn: 2, sv: 4, en: 8, no: 3 }

const exact = new Map<string, Meaning>()
const prefixes = new Map<string, Meaning>()
const phrases = new Map<string, { words: string[]; meaning: Meaning }[]>()
const folded = new Map<string, Meaning | null>()
const shortened = new Map<string, Meaning | null>()

/** Letters as somebody without the right keyboard types them: no accents, no doubled vowels. */
export const fold = (word: string): string =>
  word
    .replace(/aa|å|ä|æ|ae/gu, 'a')
    .replace(/oe|ø|ö/gu, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const deletions = function* (word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

const remember = (map: Map<string, Meaning | null>, key: string, meaning: Meaning): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, meaning)
  else if (known !== null && known.tag !== meaning.tag) map.set(key, null)
}

const insert = (map: Map<string, Meaning>, key: string, tag: Tag, bits: number): void => {
  const known = map.get(key)
  // The first tag that claims a word keeps it; another language may add itself to the same tag.
  if (known === undefined) map.set(key, { tag, languages: bits })
  else map.set(key, { tag: known.tag, languages: known.languages | bits })
}

for (const [tag, row] of Object.entries(tables) as [Tag, Row][]) {
  for (const [language, list] of Object.entries(row) as [Language | 'no', string][]) {
    const bits = languageBits[language]
    for (const entry of list.split(/\s+/u).filter(Boolean)) {
      if (entry.includes('_')) {
        const words = entry.split('_')
        const first = words[0] ?? ''
        const others = phrases.get(first) ?? []
        const same = others.find((other) => other.words.join('_') === entry)
        if (same) same.meaning = { tag: same.meaning.tag, languages: same.meaning.languages | bits }
        else others.push({ words, meaning: { tag, languages: bits } })
        phrases.set(first, others)
      } else if (entry.endsWith('*')) insert(prefixes, entry.slice(0, -1), tag, bits)
      else insert(exact, entry, tag, bits)
    }
  }
}
for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length)
for (const map of [exact, prefixes]) {
  for (const [word, meaning] of map) {
    remember(folded, fold(word), meaning)
    if (map === exact && word.length >= 4) {
      remember(shortened, word, meaning)
      for (const shorter of deletions(word)) remember(shortened, shorter, meaning)
    }
  }
}

const byPrefix = (word: string): Meaning | undefined => {
  for (let length = word.length; length >= 3; length--) {
    const found = prefixes.get(word.slice(0, length))
    if (found) return found
  }
  return undefined
}

/**
 * One slip of the finger: a letter too few or too many, two swapped, or in words of seven letters another one;
 * the first letter is right. Shorter words have too many neighbours that mean something else.
 */
const misspelt = (word: string): Meaning | undefined => {
  if (word.length < 4) return undefined
  const direct = shortened.get(word)
  if (direct) return direct
  const votes = new Map<Tag, Meaning>()
  for (const shorter of deletions(word)) {
    const found = shorter.length >= 4 ? exact.get(shorter) : undefined
    if (found) votes.set(found.tag, found)
  }
  for (let at = 1; at + 1 < word.length; at++) {
    const swapped = exact.get(
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    )
    if (swapped) votes.set(swapped.tag, swapped)
  }
  if (votes.size === 0 && word.length >= 7) {
    for (const shorter of deletions(word)) {
      const found = shortened.get(shorter)
      if (found) votes.set(found.tag, found)
    }
  }
  return votes.size === 1 ? [...votes.values()][0] : undefined
}

const memory = new Map<string, Meaning | null>()

/**
 * The meaning of one lower-case word, or undefined for a word outside the vocabulary. Spelling without æøå and
 * a single slip in a word of four letters or more are forgiven.
 */
export const meaningOf = (word: string): Meaning | undefined => {
  const known = memory.get(word)
  if (known !== undefined) return known ?? undefined
  const found =
    exact.get(word) ?? byPrefix(word) ?? folded.get(fold(word)) ?? byPrefix(fold(word)) ?? misspelt(word)
  if (memory.size > 50_000) memory.clear()
  memory.set(word, found ?? null)
  return found ?? undefined
}

/** The longest phrase of the vocabulary that begins at `at`, with the number of words it takes. */
export const phraseAt = (
  words: readonly (string | undefined)[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | undefined => {
  const first = words[at]
  if (first === undefined) return undefined
  for (const { words: phrase, meaning } of phrases.get(first) ?? []) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return { meaning, length: phrase.length }
  }
  return undefined
}
