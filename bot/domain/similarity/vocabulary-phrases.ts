import type { Row } from './vocabulary.ts'

/**
 * Set phrases in which the words do not mean what they mean alone, added to the tables of `vocabulary.ts`: the
 * many manners in which offices say the same few things (LE-24).
 */
export const phrases = {
  TRIED: {
    no: 'ikke_hørt_fra_deg ikke_hørt_noe_fra_deg ikke_svart ikke_fått_svar_fra_deg svarte_ikke svarte_du_ikke fikk_ingen_svar ubesvart_anrop ubesvart_oppringning ubesvart_samtale tapt_anrop tapt_samtale fikk_ikke_tak_i fekk_ikkje_tak_i ikke_fått_tak_i ikkje_fått_tak_i ikke_får_tak_i ikke_lyktes_å_nå ikke_lykkes_med_å_nå søkt_kontakt uten_at_du_svarte ikke_svar_hos_deg vanskelig_å_få_tak_i vært_på_tråden oppnådde_ikke_kontakt oppnådd_kontakt oppnår_kontakt oppnå_kontakt',
    nn: 'ikkje_høyrt_frå_deg ikkje_svart ikkje_fått_svar svara_ikkje svarte_ikkje usvara_anrop tapt_anrop ikkje_svar_hos_deg ikkje_lukkast_å_nå søkt_kontakt freista_å_nå ikkje_nådd',
    sv: 'inte_hört_från_dig inte_hört_av_dig inte_svarat inte_fått_svar svarade_inte svarade_du_inte svarar_inte missat_samtal missat_ett_samtal missade_samtal missade_ett_samtal obesvarat_samtal fick_inte_tag fått_tag få_tag fick_inte_kontakt lyckades_inte_nå sökt_kontakt utan_att_nå inte_nått inte_kunnat_nå haft_svårt_att_nå',
    en: 'not_heard_from_you not_answered not_replied did_not_answer no_reply missed_a_call missed_call missed_our_call missed_calls unanswered_call get_hold_of get_a_hold_of could_not_reach unable_to_reach get_in_contact reach_you getting_hold_of getting_through couldn’t_reach been_unable_to_contact tried_to_contact tried_to_call',
  },
  REMIND: {
    no: 'huskelapp* husk_på hugs_på ikke_glem glem_ikke ikkje_gløym vi_vil_minne_om liten_påminning på_plass_i_kalenderen nærmer_seg nærmar_seg snart_tid snart_tid_for',
    sv: 'påminnelse_om vi_vill_påminna minneslapp* glöm_inte_bort missa_inte kom_ihåg närmar_sig vi_vill_påminna_om tänk_på_att_du_har',
    en: 'coming_up reminding_you do_not_forget a_quick_reminder gentle_reminder just_a_note upcoming',
  },
  FREE: {
    no: 'åpnet_seg opnet_seg blitt_ledig ble_ledig har_plass_til_deg fått_et_avbud fått_inn_et_avbud avbud_hos_oss et_avbud avmelding har_et_hull dukket_opp_en_time kan_tilby_deg kan_tilby tilbyr_deg tilby_deg frigjort blitt_frigitt en_pasient_har_meldt_avbud',
    nn: 'opna_seg vorte_ledig blitt_ledig fått_eit_avbod eit_avbod avbod kan_tilby_deg kan_tilby tilby_deg',
    sv: 'blivit_ledig blev_ledig fått_ett_avbud har_en_lucka öppnat_sig kan_erbjuda kan_erbjuda_dig erbjuder_dig erbjuda_dig ett_återbud fått_in_ett_återbud har_frigjorts dykt_upp_en_tid dykt_upp',
    en: 'opened_up become_available became_available become_free can_offer_you can_offer offer_you a_cancellation freed_up come_free come_available just_had_a_cancellation space_has_come_up',
  },
  FIRST: {
    no: 'førstemann_til_mølla førstemann_til_mølla_får den_som_ringer_først den_første_som den_fyrste_som fyrstemann_til_mølla førstemann_til førstemann',
    sv: 'först_till_kvarn_gäller först_till_kvarn den_som_ringer_först den_första_som först_som_ringer',
    en: 'first_come_first_served first_come_first first_person first_to_call the_first_caller whoever_calls_first first_caller first_come',
  },
  WANT: {
    no: 'er_interessert_i kunne_tenke_deg har_du_lyst tenker_du_å ynskjer ynskje ynskjer_du takke_ja_til benytte_deg_av',
    nn: 'ynskjer ynskje kunne_tenkje_deg vil_du_ha',
    sv: 'är_intresserad tacka_ja tackar_ja tacka_ja_till',
    en: 'like keen_on happy_to_take accept take_it like_it to_accept',
  },
  DELAY: {
    no: 'kø køer kødannelse lang_kø på_etterskudd bak_planen ikke_i_rute ikkje_i_rute må_regne_med_ventetid blir_litt_venting blir_noe_venting litt_venting noe_venting litt_ventetid noe_ventetid lengre_ventetid lenger_ventetid ekstra_ventetid venting tar_lengre_tid tar_lenger_tid tek_lengre_tid senere_enn_planlagt seinere_enn_planlagt seinare_enn_planlagt senere_enn_avtalt seinare_enn_avtalt på_etterskot ventetiden_er_lengre tregere_enn bak_skjemaet går_litt_tregt litt_forskjøvet',
    nn: 'noko_ventetid litt_ventetid litt_venting noko_venting på_etterskot bak_skjema seinare_enn_planlagt',
    sv: 'kö köer köbildning ligger_efter efter_i_tidsschemat ligger_efter_i_schemat efter_schemat efter_i_schemat efter_tidtabellen blir_lite_väntan lite_väntan viss_väntan väntan väntetiden_är_längre längre_väntetid extra_väntetid tar_längre_tid drar_ut_på_tiden senare_än_planerat senare_än_beräknat bakom_schemat',
    en: 'queue queues behind_time running_late behind_today taking_longer longer_wait later_than_planned later_than_expected running_over a_short_wait a_bit_of_a_wait fallen_behind overrunning running_behind_schedule a_delay not_on_time',
  },
  CANCEL: {
    no: 'blir_ikke_av blir_ikkje_av blir_dessverre_ikke_av blir_ikke_noen blir_det_ikke_noen blir_ingen blir_det_ingen ikke_bli_noen slettet slettes slette fjernet blir_det_ikke_noe_av blir_det_ikke_noe_av_timen ikke_noe_av ikkje_noko_av ikke_noe_av_timen går_ikke_som_planlagt kan_ikke_gjennomføres kan_ikkje_gjennomførast lar_seg_ikke_gjennomføre kan_ikke_ta_imot_deg kan_ikke_ta_deg_imot ikke_ta_deg_imot ikke_ta_imot_deg ikkje_ta_imot_deg ikkje_ta_deg_imot må_utgå blir_borte er_tatt_bort trukket_tilbake finner_ikke_sted skjer_ikke annulleres annullert annullere faller_ut bortfalt falt_bort ikke_holde ikkje_halde er_av ta_bort tatt_bort blir_ikke_holdt holdes_ikke vert_ikkje_noko_av blir_ikkje_noko_av vert_det_ikkje_noko_av gjennomføres_ikke gjennomførast_ikkje vil_ikke_finne_sted må_stryke vert_avlyst kan_ikke_holde strykes',
    nn: 'vert_ingen vert_det_ingen vert_ikkje_nokon blir_ingen avlyse lyt_avlyse lyse_av lysa_av',
    sv: 'blir_inte_av blir_tyvärr_inte_av blir_ingen blir_det_ingen blir_inget blir_det_inget raderad raderats borttagen kan_inte_ta_emot_dig inte_ta_emot_dig inte_ta_emot inte_genomföras genomförs_inte kan_inte_genomföras blir_inte_av blir_inte_av_som_planerat ställs_in ställer_vi_in måste_vi_ställa_in tvungna_att_ställa_in måste_ställa_in behövt_ställa_in fått_ställa_in ställt_in annulleras annullerad har_utgått stryks strukits fallit_bort går_inte_att_genomföra måste_utgå inställes',
    en: 'there_will_be_no there_is_no deleted removed will_not_go_ahead won’t_go_ahead not_go_ahead not_be_going_ahead not_going_ahead will_not_take_place not_take_place won’t_take_place cannot_take_place cannot_go_ahead has_been_cancelled cannot_see_you not_able_to_see_you unable_to_see_you can_no_longer_see_you will_not_be_able_to_see_you withdrawn not_be_held won’t_be_happening no_longer_going_ahead no_longer_happening no_longer_taking_place called_off',
  },
  MISSED: {
    no: 'var_ikke_her møtte_ikke møtte_du_ikke ikke_møtte ikke_møtt du_kom_ikke kom_du_ikke men_du_kom_ikke dukket_ikke_opp dukket_du_ikke_opp så_deg_ikke så_deg_ikkje så_vi_deg_ikke fikk_ikke_møtt møtte_ikkje møtte_du_ikkje ikkje_møtt du_kom_ikkje kom_du_ikkje ikkje_til_stades ikke_til_stede uteble_fra kunne_visst_ikke_komme gikk_glipp_av rakk_ikke ikke_registrert_oppmøte',
    sv: 'var_inte_här kom_inte kom_du_inte du_kom_inte men_du_kom_inte dök_inte_upp dök_du_inte_upp dök_aldrig_upp uteblev_från uteblivit_från såg_dig_inte såg_vi_dig_inte kom_aldrig missade_din_tid missade_tiden missat_din_tid missat_tiden missade_besöket missat_besöket väntade_förgäves',
    en: "were_not_here weren't_here not_here did_not_attend didn't_attend did_not_come didn't_come did_not_make_it didn't_make_it did_not_see_you didn't_see_you did_not_turn_up didn't_turn_up did_not_show_up didn't_show_up were_not_there weren't_there failed_to_attend not_attend waited_for_you were_absent",
  },
  GIVEN: {
    no: 'satt_av_tid satt_av_time har_reservert holdt_av holder_av har_holdt_av skrevet_inn ført_opp står_oppført oppført tildelt_time funnet_en_time funnet funne kallar_inn kaller_deg_inn kalles_inn kaller_inn innkaller lagt_opp er_booket føres ventes venter_deg tilbud_om_time',
    nn: 'sett_av halde_av funne bestilt reservert sett_opp ført_opp tinga kallar_deg_inn',
    sv: 'avsatt satt_av lagt_in_dig skrivit_upp_dig skrivit_in hittat kallar_dig kallar_dig_till har_lagt_en_tid boka_in bokat_in reserverat bokade har_satt_upp lagt_en_tid',
    en: 'put_you_down set_aside booked_in booked_you_in reserved_for_you lined_up put_in_the_diary pencilled found_you are_expected expect_you expecting_you due_to_see_you invite_you invited',
  },
  CHANGE: {
    no: 'starter_nå begynner_nå nå_satt fått_ny_tid fått_nytt_tidspunkt måttet_gi_deg_ny_tid gitt_deg_ny_tid satt_ny_tid blir_nå er_nå_satt_til er_satt_til gjelder_nå ny_tid_er_satt omgjort bytt_ut rokkert tidsendring timeendring skyves skjøvet flytting forflyttet gjør_en_endring vert_no blir_no framskutt legges_om lagt_om lagt_over lagt_til legg_om omlagt erstattes erstattet erstatter flyttede',
    nn: 'vert_flytta vert_no blir_no fått_ny_tid flytta_på',
    sv: 'börjar_nu startar_nu fått_ny_tid fått_en_ny_tid blir_nu är_nu_den gäller_nu tidsändring tidändring skjutits_upp skjuts_upp skjuta_upp skjutit_upp flyttning ombokning ersätts ersätter lagts_om läggas_om flyttats_till bytt_tid byter_tid lagt_om',
    en: 'now_starts now_begins now_start now_be is_now has_a_new_time have_had_to_move had_to_move pushed_back put_off pushed replaces replaced new_time_for change_to_your swapped been_moved change_of_time time_change',
  },
  CONTACT: {
    no: 'ta_en_telefon tar_en_telefon får_telefon får_du_telefon får_en_samtale kontakt_oss slå_på_tråden på_tråden gi_oss_et_ring gi_oss_en_lyd gi_lyd_fra_deg slå_oss_en_telefon ta_telefonen ringe_inn meld_ifra melde_ifra gi_et_vink gi_beskjed gi_oss_beskjed gi_melding bruk_telefon nås_på nås_vi_på nås_på_telefon når_oss_på nå_oss_på treffes_på treffer_oss_på når_du_oss_på når_du_oss nå_oss når_oss treffer_du_oss treffes_vi melder_du_fra melder_du si_oss_til tar_du_en_telefon kontakter_du blir_oppringt bli_oppringt får_du_en_telefon får_en_telefon du_får_en_telefon si_i_fra sier_du_fra sei_i_frå kontaktes_på kontakter_oss',
    nn: 'får_telefon får_ein_telefon tek_ein_telefon gje_oss_beskjed gje_beskjed gje_oss_ein_lyd slå_på_tråden ver_venleg_og_ring sei_ifrå seier_frå når_oss_på når_du_oss_på når_du_oss nå_oss når_oss høyrer_frå',
    sv: 'får_telefon får_ett_telefonsamtal slå_en_signal slå_oss_en_signal hör_av_dig_till höra_av_dig hör_du_av_dig hör_av_dig_på återkoppla återkom återkom_till_oss nås_på når_oss_på når_du_oss_på når_du_oss nå_oss når_oss vi_nås_på vi_nås nås_vi säg_till_oss säger_till meddela_oss lyft_luren anmäl_förhinder slår_en_signal ge_besked lämna_besked ge_oss_besked lämnar_besked tala_med_oss kontakta_oss blir_uppringd bli_uppringd får_ett_samtal får_du_ett_samtal ett_samtal',
    en: 'ring_us ring_back call_back calling_back give_us_a_ring give_us_a_bell give_us_a_call drop_us_a_line reach_us phone_back phoning reach_us_on reach_us_at be_reached_on let_us_know let_our_staff_know advise_us speak_to_us tell_us contact_us return_our_call get_back_to_us our_number_is you_will_be_called receive_a_telephone_call telephone_us',
  },
  COME: {
    no: 'til_stede tilstades til_stades møter_du møtepunkt innfinne_deg innfinn_deg innfinn dukke_opp ta_turen til_timen_i troppe_opp kjem_inn kommer_inn gå_til frammøte frammøtested',
    nn: 'til_stades møt_fram kom_innom frammøte oppmøte møt_opp kjem',
    sv: 'ta_dig_till på_plats infinner_dig infinn_dig inställ_dig dyka_upp kommer_du kom_till gå_till bege_dig',
    en: 'make_your_way be_there come_along be_present come_in come_over go_to be_here',
  },
  CAN: {
    no: 'anledning_til mulighet_til har_mulighet rekker får_det_til lar_seg_gjøre lar_det_seg_gjøre i_stand går_det greit_for_deg høve_til lèt_seg_gjere',
    sv: 'har_möjlighet hinner möjlighet_att i_stånd går_det',
    en: 'manage possible_for_you are_able in_a_position',
  },
  SUIT: {
    no: 'passelig passende beleilig går_bra lagelig lageleg skulle_passe lar_seg_gjøre_for_deg lar_seg_gjøre la_seg_gjøre',
    nn: 'høver høvde høveleg lageleg lèt_seg_gjere',
    sv: 'lämplig lämpar lägligt passande',
    en: 'convenient_for_you good_for_you suits_you works_for_you work_for_you ok_for_you possible_for_you do_for_you',
  },
  DECLINE: {
    no: 'det_ikke_går det_ikke_går_bra går_det_ikke ikke_går uegnet går_det_dårlig passer_dårlig høver_dårleg dårlig_for_deg umulig_for_deg vanskeleg_for_deg avbestilling_av annet_tidspunkt et_annet_tidspunkt annen_tid en_annen_tid er_opptatt er_hindret hindret_i_å_komme noe_i_veien meld_avbud ikke_har_anledning ikke_anledning ikke_har_mulighet ikke_mulighet kommer_noe_i_veien dukker_noe_opp må_melde_avbud melde_avbud frafall opptatt ikke_kan_møte uegnet umulig vanskelig_for_deg ubeleilig ønsker_en_annen bytte_tid endre_tid ny_tid_om',
    nn: 'det_ikkje_går går_det_ikkje ikkje_går eit_anna_tidspunkt anna_tidspunkt ei_anna_tid hindra avbod ikkje_høve kjem_noko_i_vegen vanskeleg umogleg',
    sv: 'det_inte_går går_det_inte inte_går passar_dåligt annan_tidpunkt en_annan_tid ett_annat_tillfälle annan_tid något_emellan kommer_något_emellan upptagen förhindrad får_förhinder lämna_återbud inte_möjlighet avstå omöjligt svårt_för_dig olämplig olämpligt',
    en: "problem_for_you a_problem another_time a_different_time different_time unable_to_come unable_to_make_it unable_to_attend unable_to_make can't_make can't_make_it cannot_make cannot_make_it can't_come can't_attend cannot_come cannot_attend not_able_to_come not_able_to_attend doesn't_suit does_not_suit doesn't_work does_not_work isn't_suitable is_not_suitable unsuitable inconvenient something_comes_up busy impossible",
  },
  QUESTION: {
    no: 'lurer_du_på_noe lurer_på_noe lurer_på er_noe_uklart noe_du_lurer_på noe_uklart vil_vite_mer spørsmål_til_oss noe_du_vil_spørre_om flere_opplysninger_får_du mer_informasjon_får_du',
    nn: 'lurer_på_noko lurer_du_på_noko noko_du_lurer_på noko_uklart',
    sv: 'undrar_du_något undrar_du_över_något undrar_över något_du_undrar något_oklart är_något_oklart vill_du_veta_mer har_du_funderingar',
    en: 'anything_unclear want_to_know_more further_information any_queries not_sure more_information_call',
  },
  CONFIRM: {
    no: 'bekreftelse_fra_deg trenger_svar trenger_bekreftelse trenger_å_vite vil_vite_om gi_oss_bekreftelse din_bekreftelse svar_på_om gi_svar gi_beskjed_om_du_kommer for_å_beholde si_ja_til gi_tilbakemelding_om sier_ja_til si_fra_om_du_kommer varsle_om_du_kommer gi_oss_svar gi_oss_beskjed_om_du_kommer kan_du_gi_beskjed_om_du_kommer beskjed_om_du_kommer avklare_om stadfesting_frå_deg gje_oss_svar om_du_kommer_eller_ikke kommer_du_til_timen',
    nn: 'treng_svar stadfeste_at stadfest_at stadfesting_frå gje_svar treng_å_vite sei_frå_om_du_kjem beskjed_om_du_kjem',
    sv: 'bekräftelse_från_dig behöver_svar behöver_ett_svar behöver_en_bekräftelse behöver_få_veta vill_veta_om ge_oss_svar lämna_svar svara_om din_bekräftelse för_att_behålla meddela_om_du_kommer meddela_oss_om_du_kommer ge_besked_om_du_kommer besked_om_du_kommer säg_till_om_du_kommer tacka_ja_till_tiden',
    en: 'let_us_know_if_you_are_coming let_us_know_whether let_us_know_that_you_will tell_us_whether tell_us_if_you_are_coming your_confirmation confirmation_from_you need_to_hear_from_you need_your_answer will_you_be_coming will_you_be_attending are_you_coming to_keep your_answer verify need_to_know',
  },
  AVAILABLE: {
    no: 'for_hånden i_nærheten ved_hånden innen_rekkevidde ha_på_lyd lyd_på klar_til_å_svare være_klar er_klar være_tilgjengelig ha_telefonen_på i_nærleiken parat hold_telefonen_i_nærheten hold_telefonen_klar sørg_for_at_du_har_telefonen for_handa på_seg påslått ta_telefonen_når lett_tilgjengelig sørg_for sørg',
    nn: 'for_handa i_nærleiken tilgjengeleg ha_telefonen_klar innan_rekkjevidd sørg syt_for',
    sv: 'till_hands i_närheten nära_till_hands nära_dig påslagen inom_räckhåll se_till_att_du_har se_till redo_att_svara nåbar anträffbar beredd håll_telefonen på_dig',
    en: 'close to_hand close_by nearby at_hand within_reach by_your_side make_sure_you_have make_sure keep_your_phone switched_on be_ready on_hand near_you ready_to_answer close_to_you beside_you',
  },
  HIDDEN: {
    no: 'uten_nummervisning vises_ikke hemmeleg ukjent_nummer skjult_nummer hemmelig_nummer ikke_vises',
    nn: 'ukjent_nummer skjult_nummer hemmeleg',
    sv: 'visas_inte visas_ej skyddat_nummer dolt_nummer hemligt_nummer okänt_nummer utan_nummervisning',
    en: 'private_number withheld_number unknown_number hidden_number blocked_number not_displayed no_caller_id',
  },
  VIDEO: {
    no: 'videokonsultasjon* videoavtale* videomøte* videosamtale* videotime* på_skjerm over_video via_video på_video per_video digital_time digitalt_møte digital_konsultasjon digitalt nettmøte*',
    nn: 'videosamtale* på_video digital_time digitalt',
    sv: 'videobesök* videomöte* videosamtal* på_video via_video digitalt_besök digitalt_möte digitalt per_video onlinemöte* videotid*',
    en: 'by_video video_call video_meeting video_visit video_consultation video_appointment on_video online_meeting online_appointment online via_video digital_appointment virtual',
  },
  PHONECALL: {
    no: 'blir_på_telefon er_på_telefon vert_på_telefon blir_per_telefon telefonkonsultasjon* telefontime* telefonavtale* telefonsamtale* ringeavtale* time_på_telefon avtale_på_telefon avtale_per_telefon time_over_telefon ringetime* time_per_telefon samtale_på_telefon telefonisk_time telefonisk_avtale telefonisk_konsultasjon',
    sv: 'sker_per_telefon blir_per_telefon är_per_telefon telefonbesök* telefontid_hos telefonsamtal* telefonmöte* tid_per_telefon besök_per_telefon samtalstid telefonavtal* bokad_telefontid',
    en: 'phone_appointment phone_consultation appointment_by_phone telephone_call_appointment by_phone_appointment telephone_slot phone_slot phone_meeting',
  },
  LETTER: {
    no: 'ny_post post_fra har_skrevet_til_deg beskjed_til_deg_på ligger_klart_til_deg nytt_å_lese skriv journaldokument innkallingsbrev kommet_post en_ny_melding beskjeden_din',
    sv: 'ny_post post_från har_skrivit_till_dig kallelse* ett_nytt_meddelande nytt_meddelande meddelande* något_att_läsa',
    en: 'mail post letter* new_message correspondence written_to_you message_waiting',
  },
  LOGIN: {
    no: 'pålogging logg_deg_på logg_deg_inn logger_deg_på logger_deg_inn logge_deg_på logge_deg_inn loggar_deg_på logger_inn gå_inn_på gå_inn ved_å_logge_inn finner_du_på finner_det_på ved_pålogging leser_du_på ligger_på ligger_i_innboksen',
    sv: 'logga_in_på loggar_in_på gå_in_på gå_in hittar_du_på hitta_det_på efter_inloggning genom_att_logga_in läser_du_på ligger_på',
    en: 'log_on log_on_to log_into sign_in_to sign_on logging_in find_it_on read_it_on logging_on visit_the_site',
  },
  WELCOME: {
    no: 'ser_fram_til_å_treffe_deg ser_frem_til_å_treffe_deg ser_fram_til_å_møte_deg ser_frem_til_å_møte_deg gleder_oss_til_å_møte_deg vi_venter_deg vi_møtes vi_møtast vi_treffes ser_deg vi_tar_imot_deg tar_imot_deg tek_imot_deg vi_ses vi_sees vi_sjåast',
    nn: 'ser_fram_til_å_møte_deg ser_fram_til_å_sjå_deg gler_oss_til_å_sjå_deg vi_ventar_deg vi_sjåast tek_imot_deg',
    sv: 'ser_fram_emot_att_träffa_dig ser_fram_emot_att_se_dig vi_väntar_dig vi_träffas vi_ses vi_tar_emot_dig tar_emot_dig ser_fram_emot_ditt_besök',
    en: 'see_you_on see_you_at looking_forward_to_meeting_you look_forward_to_meeting_you we_expect_you looking_forward_to_welcoming_you look_forward_to_welcoming_you see_you',
  },
  COURTESY: {
    no: 'vi_er_lei_oss_for_det er_lei_oss_for_det lei_oss_for_det vi_er_lei_for_det lei_for_det vi_beklager_dette vi_beklager_ventetiden beklager_ventetiden beklager_ulempen dette_medfører medfører vi_beklager_ulempene_dette_medfører skulle_medføre håper_på_forståelse takk_for_at_du_venter takk_for_tålmodighet god_tur ha_det_bra alt_godt ha_en_fin_dag_videre håper_det_går_bra vær_snill_og er_så_snill ver_venleg vær_vennlig vær_så_snill orsak_ulempa håper_det_er_i_orden håper_det_passer takk_på_førehand med_ønske_om så_hjelper_vi_deg så_ordner_vi_det så_finner_vi_ut_av_det så_ser_vi_på_det vi_hjelper_deg_gjerne vi_hjelper_gjerne hjelper_deg_gjerne hjertelig_velkommen hjarteleg_velkomen for_forståelsen setter_pris_på_det setter_vi_pris_på',
    nn: 'orsak_ulempa lei_oss_for_det lei_for_det vi_orsakar så_hjelper_vi_deg ver_snill_og ver_så_snill',
    sv: 'vi_är_ledsna_för_det vi_beklagar_detta vi_beklagar_besväret vi_beklagar_väntan var_vänlig_och var_vänlig var_god tack_för_ditt_tålamod tack_för_tålamodet hoppas_på_förståelse hoppas_det_går_bra så_hjälper_vi_dig så_löser_vi_det vi_hjälper_dig_gärna hjälper_dig_gärna tack_för_förståelsen ha_det_bra allt_gott väl_mött det_innebär innebär',
    en: "we're_sorry we_are_sorry we_are_sorry_for sorry_about_this sorry_for_this any_inconvenience_caused caused for_any_inconvenience take_care best thank_you_for_waiting thanks_for_waiting bear_with_us thanks_for_your_patience happy_to_help we_will_help_you we'll_be_happy_to_help so_we_can_help all_the_best kindly_note cheers warm",
  },
  FILLER: {
    no: 'gjennom igjennom ved_ankomst eventuelt eventuell eventuelle eventuelle_spørsmål slik_at sånn straks omsider hamner havner kanskje visst også gjerne_med trygt bare_å bare_til blid hyggelig_hilsen vanligvis normalt stort alltid enkelt direkte sammen_med utenom øvrig øvrige attende slepp slipper_inn slipper_deg_inn kommer_du_inn enn hit om_lag på_grunn_av_dette tidsrommet tidsrom åpningstid åpningstiden svarer_vi vi_svarer vi_er_å_treffe å_treffe telefonen_er_åpen telefonen_er_betjent betjent betjener åpent åpne_linjer åpen_linje ønsker_å_si minst minimum tidspunktene skjema_for_dagen for_ordens_skyld sikre sikrer beholde lykkast nærmere nærmare aller nøyaktig egnet kalenderen notere noter notert noterer snarlig raskest omgjort uka igangsatt lei etterhvert etter_hvert annonsert hermed herved vedkommende henvises viser_til vises_til bes anmodes anmode anmoder bedt iverksatt foreligger forbindelse_med tidligst likevel som_følge_av rekke gjenta for_øvrig forøvrig dessuten straks_det jo_da liksom alt_ok helt_ok så_vidt så_fort så_raskt vi_klarer bare_hyggelig lar varsel oppdatert gitte nytter nytte benytt benytte benytter',
    nn: 'ver hald ver_klar for_ordens_skuld minst nærare tidsrommet vi_svarer open_linje med_dette lyt fort vedkomande syter snøgt straks',
    sv: 'eventuellt eventuell eventuella hamnar kanske alltid enkelt direkt vanligtvis normalt tillsammans_med släpper_in ihop gång_till igen_till än inför tidsintervallet öppettider vi_svarar svarar_vi telefonen_är_öppen öppet öppen bemannad bemannade minst minimum härmed vänligen_notera notera noterat observera framgång behålla säkra snarast_möjligt övrigt i_övrigt med_anledning_av till_följd_av närmare angående_detta dags dags_för när_det_är_dags det_är_dags stunden beräknas beräknad avser gällande_detta anmodas ombedes ombeds utnyttja nyttja blir_det så_fort så_snabbt',
    en: 'perhaps always simply directly normally usually hence forward_to than lines_are_open our_lines_are_open lines we_are_open open_between staffed answered_between at_least minimum hereby noted be_advised secure straight_away right_away pop quickly kindly unlucky luck success approximately roughly expected anticipated estimated in_order in_order_to forthwith respect_of with_regard_to pursuant as_soon_as_we_can as_quickly_as_possible really all just_to',
  },
  NOT: { no: 'slipper unødvendig', sv: 'slipper onödigt', en: 'no_need no_need_to needless' },
  BRING: {
    no: 'pakk pakke husk_å_ta_med glem_ikke_å_ta_med vis_fram vise_fram fremvis fremvise vis ta_på_deg ha_på_deg kle_deg medbragt medbringes stille_med møt_med ta_med_deg hugs_å_ta_med vi_ber_deg_ta_med',
    nn: 'ta_med_deg hugs_å_ta_med vis_fram ha_på_deg kle_deg',
    sv: 'packa kom_ihåg_att_ta_med glöm_inte_att_ta_med visa_upp uppvisa visa ta_på_dig klä_dig ta_med_dig ha_på_dig medtages medtas tar_du_med',
    en: 'take_along bring_along remember_to_bring don’t_forget_to_bring show present have_with_you produce come_with please_bring pack',
  },
  CHECKIN: {
    no: 'meld_deg melde_deg meld_ankomst melde_ankomst henvend_deg_i henvend_deg_til meld_fra_i_skranken meld_fra_i_resepsjonen si_fra_i_resepsjonen si_fra_i_skranken registrer_deg registrer_ankomst sjekk_inn',
    nn: 'meld_deg meld_frå_i_skranken registrer_deg',
    sv: 'anmäl_dig anmäl_ankomst anmäl_dig_i registrera_dig gå_till_receptionen vänd_dig_till_receptionen',
    en: 'register_at check_in_at announce_yourself check_yourself_in',
  },
  REASON: {
    no: 'p_g_a skyldes skuldast på_grunn_av_at årsaken akutt akutte uventede uventet_fravær kapasitet bemanning bemanningssituasjon driftsproblemer driftsstans',
    nn: 'p_g_a skuldast årsaka uventa',
    sv: 'p_g_a beror_på orsaken akut akuta oväntat oväntad bemanning driftstopp driftstörning på_grund_av',
    en: 'owing_to due_to unexpected unexpectedly staffing operational because_of as_a_result_of',
  },
  INSTEAD: {
    no: 'heller_enn snarere_enn i_bytte_mot i_steden i_staden_for fremfor istedenfor',
    nn: 'heller_enn i_staden_for istadenfor',
    sv: 'snarare_än hellre_än i_stället_för istället_för',
    en: 'rather_than instead_of in_place_of as_opposed_to in_lieu_of',
  },
  GROUP: {
    no: 'basseng* gruppetilbud* kurskveld* kursdag*',
    sv: 'bassäng* gruppsession*',
    en: 'pool group_session',
  },
  LOSE: { sv: 'förbrukad förverkad', no: 'forspilt brukt_opp', en: 'lost' },
  TAKEALONG: {
    no: 'ta_det_med ta_den_med ta_dem_med ta_dette_med ta_med_det ta_med_den',
    sv: 'ta_med_den ta_med_det ta_den_med ta_det_med',
    en: 'bring_it bring_them bring_this take_it_with_you',
  },
  COMPANION: {
    no: 'være_med vere_med følge_med følgje_med sammen_med_en i_følge_med kommer_sammen_med må_følge må_følgje',
    sv: 'vara_med följa_med följer_med i_sällskap_med',
    en: 'be_with come_with_you accompany_you',
  },
  YOUTH: { no: 'ung', sv: 'ung', en: 'teen teens' },
  OTHERPLACE: {
    no: 'nytt_oppmøtested ny_møteplass nytt_møtested et_annet_sted ny_oppmøteplass ny_inngang nytt_lokale annet_lokale andre_lokaler nye_lokaler ny_plass',
    nn: 'ein_annan_stad ny_oppmøtestad ny_møtestad ny_møteplass ny_stad nytt_lokale nye_lokale',
    sv: 'ny_mötesplats en_annan_plats ny_samlingsplats ny_ingång en_annan_lokal nya_lokaler andra_lokaler annan_ingång',
    en: 'new_venue new_location different_location another_location different_entrance a_different_building',
  },
  WEEKDAYS: {
    no: 'mandag_til_fredag mandag-fredag mandager_til_fredager man-fre måndag_til_fredag',
    sv: 'måndag_till_fredag måndag-fredag mån-fre',
    en: 'monday_to_friday monday-friday mon-fri',
  },
  TALK: { no: 'prat en_prat samtale_med', sv: 'prat pratstund samtala', en: 'chat word_with talk' },
  TODAY: { en: "today's", no: 'dagens', sv: 'dagens' },
  SAME: {
    no: 'i_rute som_før som_tidligere endres_ikke er_ikke_endret uforandret ikke_endret ingen_endring står_fast som_avtalt som_planlagt alt_annet_er_likt',
    nn: 'som_før vert_ikkje_endra uendra som_avtalt som_planlagt',
    sv: 'enligt_plan i_tid som_tidigare som_förut ändras_inte är_inte_ändrad ingen_ändring står_fast som_planerat oförändrad',
    en: 'on_time on_schedule as_before stays_the_same remains_the_same no_change has_not_changed does_not_change as_planned unchanged remains_unchanged',
  },
} as const satisfies Record<string, Row>
