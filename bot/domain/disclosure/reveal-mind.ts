import type { RevealTable } from './category.ts'

/** What reveals mental health, addiction and social circumstances. Marks are explained in `lexicon.ts`. */
export const revealMind: readonly RevealTable[] = [
  {
    category: 'mental_health',
    block: `familieterapi* familjeterapi* familievern* familjerådg* parterapi* relasjonst* selvhjelpsk* 
      *psyki* *psykj* *psyke* *psyka* *psyko* *psyk =psyk *psychi* *psycho* *psych =psych psykpol* psykmott* psykteam* *psykoed*
      sinnslid* sinnssyk* sinnssjuk* sinnelid* mental mentalt mentale mentally mentalvern* ^BUP bup bupa =bup-klinikk ^DPS dps ^ABUP ^VOP ^PUT ^ACT ^FACT ^PPT =ppt
      angst* *ångest* anxiety anxious panikk* panikangst* panikattack* paniksynd* fobi* *fobi phobia* phobic
      *depresj* *depressi* *depressiv* depressed deprimert* deprimera* nedstemt* nedstämd* tungsinn* bipol* *bipolar* *bipolär* mani manisk* manic *schizo* *skizo*
      *adhd*  ^ADD *autis* *asperger* *tourette* tics spiseforst* eteforst* spisevegr* spiseprobl* eteprobl* ätprobl* *ätstör* *anoreks* *anorexi* *bulimi* *ortoreks* eating-disorder
      *selvmord* *sjølvmord* *självmord* *suicid* *selvskad* *sjølvskad* *självskad* selfharm* *selvdrap* livslei* livsleda*
      ptsd* =ocd ocd* tvangslid* tvangstank* tvangshandl* tvangsinnl* tvangsinnlagt tvangsvern* tvångstank* tvångsvård* tvångssyn*
      traumebeh* traumeteam* traumater* traumatis* traumeter* trauma traume traumer traumen traumet *samtalebehand* *samtaleterap* samtalsterap* *samtalsbehandl* psykoter* terapeut* *terapeut terapi *terapi *terapien *terapin *terapigrupp* therap* *therapy therapist counselling counseling counsellor counselor
      habilitering* *habiliteringen *habiliteringa *habiliteringstjenest* *habiliteringstenest* voksenhab* barnehab* barnhab* vuxenhab* habteam* =hab ^HAB
      *nevropsyk* *neuropsyk* *neuropsych* npf npf-* *dysleksi* *dyslexi* kognitiv* *kognitiv* cognitive* mindfulness selvbild* självbild*
      utviklingshem* utvecklingsstörn* utvecklingshäm* funksjonshem* funktionshin* psykoser hallusin* hallucin* vrangforest* vanförest*
      emdr dbt =dbt kbt ikbt =cbt cbt *sinnemestr* sinnemest* vredesm* raseriut* personlighetsforst* personlegdomsforst* personlighetsst* borderline
      tvangsmedisin* elektrosjokk* elbehandl* elektrokonvul* =ect ^ECT døgnpsyk* sorggrupp* sorgstøtt* sorgbearb* griefgr* bereavement
      konsentrasjonsvansk* koncentrationssv* lærevansk* lærevanskar inlärningssv* atferdsvansk* beteendeproblem*
      selvhjelpsgruppe* sjølvhjelp* självhjälpsg* utagerende utåtagerande nevrofeed* nevroutv* neuroutv* neurodiv* neurodev* likemann*gruppe*`,
    warn: `minnestest* helsesøst* helsesyk* helsesjuk* skolehelset* skulehelset* 
      søvnutred* *søvnvansk* *søvnproblem* søvnpol* søvnsk* søvnkurs* *søvn *sömn *sömnbesvär* sömnmott* sömnsk* sömnutred* sømnutred* insomni* insomnia *sleeplab* sovevansk* sleep
      *stressmest* *stresshant* stressrel* *utbrent* utbränd* utmatt* *utmattning* utmattelse* utmattet burnout burn-out
      *mestring* *meistring* *mestre* bemästr* coping sorg sorgen sorga grief livskrise* livskris* kriseteam* krisesent* kristeam* krisgrupp* krissamtal* krisesamtal* krise krisen kris traumesamtal* stress stresset
      kurator kuratorn kuratoren kuratorsamtal* sosionom* sosionomen socionom* stödsamtal* støttesamtal* samtalsstöd* samtalestøtt* miljøterap* musikkter*
      bekymr* bekymrad* worried uro uroen uroa oro oron orolig selvtillit* självkänsl* self-esteem ensom* ensam* lonely loneliness motløs*
      følelses* emosjon* emotional känslo* humørsv* humör* mood sinne avspenning* avslapp* avslappning* avspänning* relaxation nervøs* nervös* nervous`,
  },
  {
    category: 'addiction',
    block: `
      =rus rus-* =rusen =rusa rusbeh* ruspol* rusavd* rusteam* rusmid* rustest* rusklin* ruspas* rusvern* rusom* rusprob* rusomsorg* rusinst* rushjelp* rusenh* rustilt* ruskonsul* rusmest* ruslid* ruskoord* rusfri* rusett* rusf* russ*beh rustjenest* rustenest* rusforst* russamtal* rusgruppe* rusutr*
      *avrus* avrusing* *avgiftning* *avgifting* beroendem* beroendep* beroendes* beroendet *läkemedelsberoende* läkemedelsb* beroendev* beroendec*   missbruk* *missbruk* *misbruk* substance* *avhengighet* *avhengigheit*   rusavh* narkomisb*
      *alkohol* alcohol* *narkot* *narkoman* drogfri* droger drog droge* *droger dopprø* dopingpr* drugs drug drug* addict* *addict* rehabcl* *detox* *metadon* *methadon* *subutex* *suboxon* *buprenor* *naltrex* antabus* disulfiram* ^LAR lar-* ^TSB tsb *opioid* *heroin* *cannabis* *kannabis* hasj hasjav* cannabisav* *amfetamin* *amphetamin* *kokain* cocaine benzo* 
      spilleavh* spelavh* spelberoende* gambling speleproblem* spilleproblem* spelproblem* edru* edrue* nykter* nykterhet* soberhe* sober sobriety sprøytebyt* sprututbyt* drikkevan* dryckesvan* alkovett* promille* fyllesyk* tolvsteg* 12-steg* tolvtrinn*`,
    warn: `røykeslut* røykfri* røykeavv* røyking *røykestopp* snusslut* slutterøyk* tobakk* tobak* tobacco rökavv* rökslut* rökfri* röksto* snusstopp* smoking cigarettes nikotin* nicotine quit-smoking spilleproblem rusting`,
  },
  {
    category: 'social_rights',
    block: `=rape raped rapist 
      sykemeld* sykmeld* sjukmeld* sjukmäl* sjukskriv* sjukintyg* sick-leave *uføre* uføretr* *uføre ufør sjukersättn* sjukpenning* sykepenge* sykepeng* sjukepeng* arbeidsufør* arbeidsevne* arbetsförmåg* aap arbeidsavklar* disability disabilit* disabled handicap* handikapp* funksjonsned* funktionsned* funktionsvar* *nedsettelse* omsorgsbol* omsorgspl* pleiepeng* hjelpestønad* grunnstønad* assistansers* lss- ^LSS 
      *overgrep* *övergrepp* *voldtekt* våldtäkt*  *assault* incest* valdtekt* vold volden =valden *voldsuts* våld våldsuts* violence violent abuse abused *mishandl* misshandl* barnevern* barnevernet socialtjänst* sosialtjenest* omsorgsovert* barneverntj* krisesenter kvinnojour*
      asylmott* helserett* menerst* pasientskade* patientskad* npe-sak* tvangsvedtak* psykvern* fylkeslege* vårdintyg* lpt ^LPT ^LVM ^LVU
        helsehjelp* hjelpebehov* hjälpbehov* pleiebehov* vårdbehov* sårbar* skjøteløs*`,
    warn: `nav-skjema* refusjonss* pasientrett* pasientrettar* patienträttigh* vårdgaranti* väntetidsgaranti* fritt-behandl* brukerstyrt* uførhet*    sjukanmäl* sykefrav* sjukefråv* sjukfrånv* frånvaroint* legeerkl* läkarintyg* legeattest* helseattest* helseerkl* medical* *certificate sosial* sosialt trygdeytel* grunnstønad støttekontakt* stödkontakt* omsorg omsorgen omsorgs* omsorga verge vergen vergemål* godman*`,
  },
]
