import type { Language } from '../language.ts'

/**
 * What the words of appointment texts mean, in four languages. The vocabulary of such texts is small and
 * closed, which is why a table can tell "moved" from "new" where a measure of shared letters cannot (LE-24).
 * `no` counts as both nb and nn. A trailing `*` takes every ending; `_` joins the words of a phrase.
 */
export type Row = Readonly<Partial<Record<Language | 'no', string>>>

/** Words that carry no meaning of their own, and words that only tell who acts and how. */
export const grammar = {
  STOP: {
    no: 'en et den det de dem denne dette disse i på til av ved for fra hos med og eller som å at men der her så da nå no også samt kl klokka klokken klokkeslett mer din ditt dine sin sitt vår vårt våre ha hadde vil skulle ville etter mot om under over innom via per ca omtrent rundt blant cirka da jo nok bare altså dermed derfor denne slik når allerede hos gjerne vennligst dessverre snarest straks raskt fort mulig lett gang ganger greit fint bra helst vær være vere var gjelder gjeld angående vedrørende hvor kor hva dag dagen bruke bruk bruker tlf telefon telefonen telefonnummer nummer nummeret mobil stund hva hvilken noe noen ta tar finn finne finner få får fikk oppe opp ut inn ned seg henne ham han hun tek bli det_er_viktig_at sette pris_på hjelpe hjelper sammen ber be ønskelig gi neste møtes virker gammel gamle beregn',
    nb: 'ikke_minst jeg meg deres selv dem vært kommende også noe dersom_ikke_annet',
    nn: 'ein eit ei dei dette desse frå hjå ho han vore sjølv også difor når gong gonger diverre noko nokon dykkar vår vårt meir vere korleis finn få kring nett berre så_snart tel hjelpa snarast helst ver_venleg',
    sv: 'en ett den det de dem denna detta dessa i på till av vid för från hos med och eller som att där här så då nu också samt kl klockan mer din ditt dina sin sitt vår vårt våra ha hade skulle ville efter mot om under över via per ca ungefär cirka runt alltså därför sådan när redan gärna vänligen tyvärr snarast genast möjligt gång gånger bra vara var gäller angående var vad dag dagen använda använd telefon telefonen telefonnummer nummer numret mobil något någon ta tar finna få får fick upp ut in ned sig henne honom själv varit fortfarande snälla kan_du_vänligen bli hjälper hjälpa tillsammans men helst hittar hitta ber be ge lämna nästa gamla fungera räkna beräkna',
    en: 'a an the this that these those in on to of at by for from with and or as there here so then now also it its be more your yours our will would shall should after against about regarding concerning under over via per approximately around therefore such when already kindly please unfortunately soon possible once good fine phone number telephone mobile some any take find get got gets up out down him her them himself just using use let o clock between do does did which what where who while during whether help together ask asks give send next old let please expect',
  },
  FILLER: {
    no: 'uten_å_få_kontakt ansatt medarbeider obs nb merk info regne rekne uten_hell utan_hell oppstått oppstod påregne pårekne er_du_snill uten_å_få_svar uten_svar utan_svar utan_å_få_svar lykkes lyktes lukkast lukkast hold halde holde forbindelse løpet vegne henhold tilfelle omgående oppgitt nedenfor nevnte angitt følgende førstkommende tilsendt sendt sende sender automatisk aktuelle aktuell gjeldende ordinære planlagte oppsatte avtalte oppmerksom oppmerksomme oppmerksomhet informere informerer opplyse opplyser ordne sette settes legges velge motta mottar mottatt hente gått går gå likevel fortsatt fremdeles allikevel framleis framleis vanlig vanleg vanlege egen eget egne eigen eige faktisk rask rett helt litt mye mykje hyggelig hyggeleg viktig nødvendig nødvendige selv sjølv ellers elles kanskje ennå enda ennå hver kvar gjerne tusen hjertelig klokkeslettet klokkeslett klokkeslettet dato datoen grunn_av opp_til via skjer skje skal_være settes gjelder gir gjev tilbake finnes finst fins ligger ligg står bruker deres i_tillegg videre vidare vi_håper håper håpar vet veit fort forsøk gjort gjør gjer gjøre gjere gjør_oppmerksom_på såfremt iht øyeblikk senere seinere rutine forrige førre gratis havner hørt behov omkring lenger lengre lenger måte vente_på avtaler fremover pasient pasienten',
    sv: 'medarbetare obs info utan_framgång uppstått utan_svar utan_att_få_svar lyckades lyckas lyckats håll hålla samband enligt följande kommande automatiskt aktuell aktuella ordinarie planerade meddelat informera informerar upplysa ordna sätta sätts väljer välja skickar skicka skickat skickats skickas skickad hämta gått går gå ändå fortfarande vanligt vanlig egen eget egna faktiskt helt lite mycket viktigt nödvändigt själv annars kanske ännu varje ske sker gör göra gjort gällande förra genom drabbats behov anmälan omkring gratis längre tillbaka finns ligger står använder åt dessutom vidare hoppas vet omgående angiven angivna nedan uppmärksam tusen era ert därefter senare patient patienten hör gett ger',
    en: 'friendly running nearer any_changes please_be_advised be_aware staff heads_up attention without_success occurred without_answer without_reply managed hold keep rearrange arrange one ones going moment but following automatic automatically sent send sends sending inform current ordinary planned note informing arrange set setting receive gone go goes still usual own actually very little much important necessary otherwise maybe yet every happen does make making given_below back there further hope know back later below above shortly per our they their patient way well able',
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
    no: 'interessert har_lyst vil_gjerne ønsker ønske ønskes',
    nn: 'ønskjer ønskje ønskjer ønskte',
    sv: 'intresserad vill_gärna skulle_vilja vill önskar önska önskas',
    en: 'interested would_like_to would_like want wants wish wishes',
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
export const purposes = {
  APPT: {
    no: 'time timen timeavtale* avtale avtalen avtala avtaletid* konsultasjon* besøk besøket tid tiden tida tidspunkt* timebestilling* oppmøtetid* bestilling* avtaltid timetid*',
    sv: 'tid tiden tiderna tider besök besöket besökstid* bokning bokningen mottagningsbesök* läkartid* avtalad tidpunkt* mötet möte',
    en: 'slot appointment* visit visits time booking meeting session',
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
    sv: 'framflytt* senarelagd* tidigarelagts flyttad flyttats flyttat flyttas flytta flyttar ändrad ändrats ändrat ändrades ändras ändra ändrar ändring* ombokad ombokat ombokats ombokas omboka gör_om görs_om gjorts_om bokats_om bokat_om boka_om bokas_om flyttades uppskjuten uppskjutet skjutas skjutits senarelagd senarelagts tidigarelagd byta byts bytt',
    en: 'forward brought moved move moving changed change changing rescheduled reschedule postponed postpone altered shifted brought_forward rebooked rebook put_back amended converted switched_to',
  },
  CANCEL: {
    no: 'gå_ut går_ut avlyst avlyse avlyses avlysast avlyser avlysing* avlysning* kansellert kanselleres kansellere innstilt innstilles utgår utgå utgått avbestilt avbestill avbestille avbestiller avbestilling* stengt stryke strøket faller_bort fell_bort falle_bort bortfaller sløyfes avbooket',
    nn: 'avlysa avlyser avbestilla stengd',
    sv: 'avbokad avbokat avbokats avbokas avboka avbokar avbokning* inställd inställt inställda ställts_in ställas_in ställa_in ställer_in ställs_in utgår stängt stängd stängda',
    en: 'cancelled canceled cancel cancels cancelling canceling cancellation is_off called_off closed',
  },
  HELD: {
    no: 'noe_av noko_av gjennomføres gjennomført gjennomførast gjennomføre ta_imot_deg ta_i_mot_deg',
    sv: 'genomföras genomförs genomföra av_med ta_emot_dig',
    en: 'take_place go_ahead see_you_on carry_out',
  },
  TRIED: {
    no: 'forsøkt forsøkte prøvd prøvde freista fikk_ikke_svar fekk_ikkje_svar ikke_fått_svar fått_kontakt få_kontakt_med_deg få_kontakt når_deg nå_deg nå_dykk nå_dere ringt ringte ringde tak nådd nådde treffe truffet',
    sv: 'fick_inget_svar fick_inte_svar fått_kontakt når_dig nå_dig nå_dej försökt försökte sökt sökte ringt ringde nått nådde tag träffat',
    en: 'no_answer tried trying reach attempted rang reached get_hold get_through',
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
    no: 'fått_en_avbestilling fått_avbud fikk_avbud etter_avbestilling ledig ledige ledigtime* avbestillingstime* ledigtid',
    sv: 'fått_återbud fått_ett_återbud efter_återbud ledig lediga återbudstid* lucka ledigt sen_avbokning återbudstid',
    en: 'had_a_cancellation come_up opened_up available vacant free opening vacancy',
  },
  CONFIRM: {
    no: 'bekreft bekrefte bekrefter bekreftet bekreftes stadfest stadfeste stadfester stadfesta',
    sv: 'bekräfta bekräftar bekräftad bekräftat bekräftas',
    en: 'confirm confirms confirmed confirming',
  },
  DELAY: {
    no: 'ligger_etter henger_etter litt_etter henger ligger_etter_skjema ligg_etter_skjema etter_skjema etter_skjemaet bak_skjema forsinket forsinka forsinkelse* forsinkelser forsinkede',
    nn: 'forseinka forseinking*',
    sv: 'försenad försenade försening* försenat försenas',
    en: 'delayed delay delays late running_behind behind_schedule',
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
    no: 'et_anrop bli_ringt blir_ringt ring ringe ringer ringes ta_kontakt tar_kontakt tek_kontakt kontakt kontakte kontakter kontaktar kontaktes kontaktet oppringt oppringning* oppringing* beskjed si_fra sier_fra si_ifra seie_frå sei_frå sei_ifrå meld meld_fra melde melder meldes kommer_tilbake_til_deg kommer_tilbake hør_av_deg høyr_av_deg hører_fra høyrer_frå høre_fra telefoner anrop anropet kontaktar kontaktast gi_lyd gje_beskjed samtale samtalen henvend henvende henvender vende_deg varsle varsler slå ringjer',
    nn: 'kontaktar kontakta oppringd ringer ringje gje_melding gi_melding melding_til melde_frå meld_frå varsle',
    sv: 'ring ringa ringer rings återkommer återkomma ringer_upp ring_upp kontakta kontaktar kontaktas kontakt kontaktad uppringd besked meddela meddelar anmäl hör_av_oss hörs_av hör_av_dig hör_av_er höra_av hör_av slå anropet samtal samtalet säg_till meddelas vänd_dig uppringning* lämna_återbud slå_en_signal',
    en: 'phone_you get_a_call receive_a_call a_call call calls calling ring phone_us contact contacted contacts inform notify tell know get_in_touch in_touch get_back_to_you hear_from called phoned telephone_us give_us_a_call let_us_know reply_by_phone',
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

/** Norwegian words that belong to one of the two written languages, where the tables above give them to both. */
export const onlyIn: Readonly<Record<'nb' | 'nn', string>> = {
  nb: 'ikke jeg hvordan gjør gjøre uten sykehus tilgjengelig nærheten mulighet i_stedet en et noe noen hvis hvor hva fra ønsker ønskes passer kommer komme flyttet endret endres endrer flyttes flytter avlyses påminnelse meldingen meldinger dessverre lenken lenke første uke uker dager tidligere mer vært være kontakter kontaktes hilsen vennlig hjemme voksen forsinket forsinkelse forhindret starter begynner betaler betales svarer forsøkt forsøkte minutter mangler tiden deres gjelder fortsatt fremdeles leser ventetid skjer hver bekreft bekrefte bekrefter sykehuset prøvde opplysninger informasjonen pårørende foresatte egenandel egenandelen angående',
  nn: 'vert vorte lyt korleis gje gjev vere venleg sjå høyrer gløym opna moglegheit stad høve ynskje ynskjer treng ein ei eit frå ikkje kome kjem passar høver ynskjer ønskjer avlysast flyttast endrast påminning meldinga diverre lenkje lenkja fyrst veke veker meir vore dykk dykkar helsing heime vaksen forseinka byrjar startar svarast kontaktar hugs noko nokon tek gjev sjukehuset tidlegare viss korleis gong gonger ho han minuttar timar kvardagar stadfest stadfeste føresette pårørande eigendel vekedag innan seinast seinest',
}
