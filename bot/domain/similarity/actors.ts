import { has } from './clauses.ts'
import type { Piece } from './clauses.ts'

/** Phrases that say of an appointment what became of it. */
const impersonal =
  /_(?:ikke|ikkje|inte|not|longer|nå|nu|new|ny|no|av|bort|tatt)(?:_|$)|^(?:not|ikke|ikkje|inte|won't|no_longer|ställs|ställer_vi|stryk|falle?r|fått|is_now|now|pushed|put_off)_?/u

/** Participles and passives by their endings, with the few that have none. */
const isPassive = (norm: string): boolean =>
  impersonal.test(norm) || /(?:t|ad|ed|es|as|ats|ld)$/u.test(norm.split('_')[0] ?? '')
    ? !/^(?:changes|moves|cancels|shift|bekreft|stadfest)$/u.test(norm)
    : /^(?:utgår?|gå_ut|går_ut|is_off|inställda|stängda|stengd|stängd|avlysning|avlysing|cancellation)/u.test(
        norm,
      )

/**
 * Who does it: the nearest of "we", "you", another call or a passive before the word decides; with nothing
 * before it, a passive is ours and an imperative is the reader's.
 */
export const actorOf = (clause: readonly Piece[], at: number): 'us' | 'you' => {
  const norm = clause[at]?.norm ?? ''
  // "Changes: call …" is the reader's; "Change of your appointment: …" is ours.
  if (/(?:ing|ning|ningen|ingen|cancellation)$/u.test(norm))
    return has(clause, 'CONTACT', 'DECLINE') || clause.some(({ token }) => token.classes.includes('phone'))
      ? 'you'
      : 'us'
  // "The appointment can be changed on {phone}" is for the reader to do.
  if (
    /(?:es|as|ast|changed|moved|cancelled)$/u.test(norm) &&
    clause
      .slice(at + 1)
      .some(
        ({ token }) => token.kind === 'phone' || token.kind === 'host' || token.classes.includes('phone'),
      ) &&
    !has(clause, 'WE', 'INSTEAD') &&
    (has(clause.slice(0, at), 'CAN') ||
      !clause.some(({ token }) => token.classes.includes('date') || token.classes.includes('time')))
  )
    return 'you'
  for (let before = at - 1; before >= 0; before--) {
    const piece = clause[before]
    if (piece === undefined) break
    if (piece.tag === 'WE') return 'us'
    if (piece.tag === 'YOU' || piece.tag === 'CONTACT' || piece.tag === 'WANT')
      return isPassive(norm) && piece.tag === 'YOU' ? 'us' : 'you'
    if (piece.tag === 'AUX') {
      // "You have cancelled": the reader did, as against "you are moved".
      const active =
        /^(?:har|hadde|hade|have|had)$/u.test(piece.norm) &&
        ['YOU', 'GUARDIAN', 'KIN'].includes(clause[before - 1]?.tag ?? '')
      if (active && before === at - 1 && !norm.includes('_')) return 'you'
      const subject =
        clause.slice(0, before).some(({ tag }) => tag === 'APPT' || tag === 'GROUP') || isPassive(norm)
      if (subject) return 'us'
    }
    if (piece.tag === 'APPT' && isPassive(norm)) return 'us'
    if (piece.token.kind === 'comma' && piece.norm === ',' && !isPassive(norm)) return 'you'
  }
  const next = clause[at + 1]
  if (next?.tag === 'WE') return 'us'
  return isPassive(norm) ? 'us' : 'you'
}

const imperatives = new Set([
  'ring',
  'ta_kontakt',
  'kontakt',
  'meld',
  'meld_fra',
  'si_fra',
  'si_ifra',
  'sei_frå',
  'call',
  'contact',
  'hör_av_dig',
  'hör_av_er',
  'hør_av_deg',
  'høyr_av_deg',
])

/** Words by which the reader is called, or hears from the clinic. */
const passiveCalls =
  /^(?:blir?_|får_|du_får_en|you_will_be|receive_a|ett_samtal|oppringt|oppringd|uppringd|kontaktet|kontaktes|kontaktas|kontaktad|called|contacted|phoned|phone_you|(?:get_|receive_)?a_call|et_anrop|bli_ringt|blir_ringt|bli_ringd|hører_fra|høyrer_frå|høre_fra|hear_from|in_touch|get_back_to_you|återkomm|kommer_tilbake|oppringning|oppringing|uppringning|anropet|samtalet|samtalen|the_call)/u

/** Who calls: the clinic or the reader. */
export const callerOf = (clause: readonly Piece[], at: number): 'us' | 'you' => {
  const piece = clause[at]
  if (piece === undefined) return 'you'
  if (/^(?:meldes|meldast|meddelas|anmäls|varsles|varslast)$/u.test(piece.norm)) return 'you'
  const after = clause.slice(at + 1, at + 3)
  const before = clause.slice(0, at)
  if (passiveCalls.test(piece.norm)) return 'us'
  if (after[0]?.tag === 'US' || (after[0]?.norm === 'med' && after[1]?.tag === 'US')) return 'you'
  if (after[0]?.tag === 'WE') return 'us'
  if (/^(?:du|ni|dere|de|dykk)$/u.test(after[0]?.norm ?? '')) return 'you'
  for (let index = before.length - 1; index >= 0; index--) {
    const earlier = before[index]
    if (earlier?.tag === 'WE') return 'us'
    if (earlier?.tag === 'YOU') return 'you'
    if (earlier?.tag === 'US' && !/^(?:fra|frå|från|from|hos|av|of)$/u.test(before[index - 1]?.norm ?? ''))
      return 'you'
    if (earlier?.token.kind === 'comma' && imperatives.has(piece.norm)) return 'you'
  }
  // "A nurse calls you", "a nurse will call you": somebody else acts upon the reader.
  const promised = /^(?:vil|will|skal|ska|kommer_att)$/u.test(before.at(-1)?.norm ?? '')
  return after.some(({ tag }) => tag === 'YOU') &&
    (promised ||
      /(?:ringer|ringar|ringjer|kontakt[ea]r|calls|rings|phones|contacts|tar_kontakt|tek_kontakt)/u.test(
        piece.norm,
      ))
    ? 'us'
    : 'you'
}
