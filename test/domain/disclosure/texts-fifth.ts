/** A fifth set: nothing but hints, and safe texts that stand close to them. Measured as it was written, then tuned on as a whole
 * (docs/disclosure.md). */
export const fifthTexts = `
block|Legen ble glad da hun så svarene dine.
warn|Du bør ikke være alene den første kvelden.
warn|Ligg på siden med det vonde opp til vi kommer.
warn|Du vil kjenne at det svir litt de første dagene.
warn|Barnet må ikke få pupp eller flaske etter kl. 4.
block|Vi starter opp igjen med medisinen i små steg.
warn|Ring dersom det begynner å blø.
block|Nå er du kvitt den, gratulerer.
warn|Ta av deg på overkroppen i garderoben.
warn|Ha på deg en topp som kan kneppes opp foran.
block|Søknaden din om plass på sykehjem er innvilget.
block|Vi fann ingen teikn til tilbakefall.
warn|Ikkje bruk krem på huda same dag.
warn|Du må vere klar for å reise heim med følgje.
block|Du står for tur til å få ny hofte.
block|Det er viktig at du tek dei fast kvar kveld.
warn|Prøv å hvile foten mest mulig.
block|Vi må ta en ny prøve, den forrige ble ødelagt.
block|Doktorn ringer om det de såg på röntgen.
warn|Du får inte borsta tänderna på morgonen.
warn|Ta av alla smycken och klockor hemma.
warn|Du kommer att vara lite dåsig när du åker hem.
block|Dina värden är inte bra, ring idag.
warn|Ta med den som ska vara med när ni får barn.
block|Det gick bra! Stygnen försvinner av sig själva.
block|Fortsätt med sprayen två gånger om dagen.
warn|Ta det försiktigt med armen i en månad.
block|Vi har beviljat dig en plats på rehab.
warn|Räkna med att vara sjukskriven två veckor.
block|You did not get the all-clear, please ring.
warn|Please don't wear contact lenses on the day.
warn|You may have a little bleeding, that's expected.
block|The doctor has signed you off work for a week.
warn|Leave jewellery and valuables at home; a gown is provided.
block|Your mum has been moved to the dementia unit.
warn|Come with a full bladder.
block|It's spread a little, we should talk.
block|You can stop the drops now.
warn|No deodorant or powder on the day, please.
block|We've got you a bed from Monday.
ok|Legg fra deg våte klær i garderoben.
ok|Ta av deg skoene i gangen.
ok|Du kan vente alene i rom 2 til vi roper deg opp.
ok|Ligger veien dårlig til, ring og si fra.
ok|Vi fant ingen ledig dag i uke 7, men prøver uke 8.
ok|Det svir i lommeboka, så si fra i tide om du ikke kommer.
ok|Noen må åpne døra for deg etter kl. 18.
ok|Ta med en venn om du vil ha selskap hjem.
ok|Hentes pakken innen onsdag, slipper du gebyr.
ok|Du står for tur i køen.
ok|Me må ta eit nytt oppsett, det førre vart feil.
ok|Det er viktig at du tek bussen før åtte.
ok|Sjåføren kan ikkje vente meir enn ti minutt.
ok|Vi held stengt i romjula, men vakta svarar på telefonen.
ok|Set av heile dagen, programmet varer til kl. 15.
ok|Det gick bra att boka om. Vi ses på måndag!
ok|Ta med den som ska tolka åt dig.
ok|Räkna med köer i kassan.
ok|Vi har beviljat dig anstånd med fakturan.
ok|Fortsätt rakt fram förbi kiosken, sedan vänster.
ok|Du får inte parkera framför grinden.
ok|Försiktigt, golvet är halt vid entrén.
ok|Du kommer att få vänta en liten stund.
ok|Alla klockor ställs om i natt.
ok|You did not get our letter? Please ring.
ok|Leave valuables at home; lockers are not available.
ok|It's a little tricky to find us, so here is a map.
ok|The driver has signed for your parcel.
ok|You can stop at the drop-off point for five minutes.
ok|We've got you a seat on the early bus.
ok|Come with a full tank, the petrol station is closed.
ok|Please don't wear outdoor shoes by the pool.
ok|Your mum has been given the new time as well.
ok|We should talk about moving your booking.
ok|Expect a little noise from the building site.
ok|No flash photography in the hall, please.
ok|Stolane er flytta. Sit der du vil.
ok|Vi slår på varmen i lokalet i dag, så ta gjerne med ein genser.
ok|Doktor Lie har fått nytt kontor i andre etasje.
ok|Programmet er sendt med vanlig post.
`
