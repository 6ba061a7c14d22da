/** Why a sender text is refused (XC-04). */
export type SenderFault = 'too_short' | 'too_long' | 'character' | 'first_character' | 'protected'

const words = (list: string): string[] => list.trim().split(/\s+/)

/**
 * Other senders whose word people act on, in Norway and Sweden: refused as the whole sender text, also with
 * a country behind the name.
 */
const protectedNames = words(`
  avanza bring csn dnb facebook fhi fhm google ica icabanken ikano imy ivo krr mitid msb nav nhn
  norgesbank obos pasientreiser posten pst resurs sapo sbab seb skandia skatt skatten smittestopp sos svea swish
  telavox tele2 telenor telia trygdeetaten udi ups dhl regjeringen regeringen riksdagen stortinget kongehuset
  statens datatilsynet mattilsynet minside eboks domstol domstolen apoteket apotek1 vitusapotek kronans
`)

/** Names long and particular enough that a sender text holding one anywhere looks like its owner. */
const protectedStems = words(`
  altinn arbetsform bankid bolagsverk danskebank digipost forsakring fkassan folkehels folkhals handelsb helfo
  helsedir helsenorge helsenett helsetilsyn klarna kivra kripos kronofogd lansforsak legemiddelv lakemedelsv
  migrationsv namsmann nordea pensionsm polisen politi postnord sbanken skatteetat skatteverk socialstyr
  sparebank statsforv storebrand swedbank tolletat trafikverk transportst tullverk utlending vegvesen vipps
`)

/** Words that name nobody and are the favourites of fraud. */
const genericNames = words(`
  2fa accept access active admin alarm alert app appointment approved auth aware bank banken banking betaling
  betalning bill call card caution code confirm contact control delivery ecode energy epost faktura fraud gratis
  help hjalp hjelp info inform inkasso kod kode konto lan loan login logistics message mobil mobile msg network
  noreply notify order otp paket pakke parcel passord pay payment pin rebate receipt reminder reply safe
  schedule secure security shipping sikkerhet sms spam support system test text trace txt update varning varsel
  verify vinnare vinner winner
`)

/** Characters drawn alike become one, so that P0litiet, Bank1D and PoIitiet are seen for what they look like. */
const drawn = (text: string): string => {
  const alike: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    l: 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
  }
  return text.toLowerCase().replace(/[01l34578]/g, (char) => alike[char] ?? char)
}

const exact = new Set([...protectedNames, ...genericNames].map(drawn))
const stems = protectedStems.map(drawn)

const isProtected = (text: string): boolean => {
  const form = drawn(text)
  return (
    exact.has(form) ||
    exact.has(form.replace(/(?:no|se|norge|sverige|norway|sweden)$/, '')) ||
    stems.some((stem) => form.includes(stem))
  )
}

/**
 * Whether `text` may stand as the alphanumeric sender of a clinic: 2 to 11 characters, only a-z A-Z 0-9,
 * a letter first, and not the name of a bank, a public authority or another sender whose word people act on
 * (XC-04; the limits are the supplier's). The first fault found is the one told.
 */
export const checkSender = (text: string): { ok: true } | { ok: false; code: SenderFault } => {
  if (text.length < 2) return { ok: false, code: 'too_short' }
  if (!/^[A-Za-z0-9]+$/.test(text)) return { ok: false, code: 'character' }
  if (text.length > 11) return { ok: false, code: 'too_long' }
  if (!/^[A-Za-z]/.test(text)) return { ok: false, code: 'first_character' }
  return isProtected(text) ? { ok: false, code: 'protected' } : { ok: true }
}
