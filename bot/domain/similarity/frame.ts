import { fold, languageBits, meaningOf, phraseAt } from './lexicon.ts'
import type { Tag } from './lexicon.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What a text is for, told from its words alone; the names are those of the purposes where the two meet. */
export const purposeClasses = [
  'cancelled_appointment',
  'changed_mode',
  'changed_place',
  'changed_appointment',
  'delay',
  'missed',
  'free_slot',
  'confirm_request',
  'reminder',
  'letter_notice',
  'new_appointment',
  'call_us',
  'we_call',
  'thanks',
  'practical',
  'other',
] as const

/** One class of `purposeClasses`. */
export type PurposeClass = (typeof purposeClasses)[number]

/** Who is written to. */
export type Audience = 'patient' | 'guardian' | 'kin' | 'youth'

/** The way in which patient and clinic meet: in the house, on video, by telephone, in a group. */
export type Channel = 'house' | 'video' | 'phone' | 'group'

/** Why the reader should call: when unable to come, to accept, with questions, or simply. */
export type CallReason = 'decline' | 'arrival' | 'accept' | 'question' | 'plain'

/** What a text says, with everything left out that does not make it another text. */
export type Frame = {
  readonly text: string
  /** The possible languages as bits (1 nb, 2 nn, 4 sv, 8 en); several where the words do not tell. */
  readonly languages: number
  readonly purpose: PurposeClass
  readonly channel: Channel
  readonly audience: Audience
  readonly youCall: ReadonlySet<CallReason>
  readonly weCall: boolean
  /** Duties and statements, as tags or stems. */
  readonly duties: ReadonlySet<string>
  /** Numbers, hosts, telephone numbers, entrances, weekdays and names written out. */
  readonly fixed: ReadonlySet<string>
  /** Placeholder classes in order of name, repeated as often as they stand. */
  readonly placeholders: readonly string[]
  /** What is denied: `need`, `must` or `plain`, with what. */
  readonly denied: ReadonlySet<string>
  /** Words outside the vocabulary, by stem, and how much each sets a text apart: 0.5 to 2. */
  readonly unknown: ReadonlyMap<string, number>
  /** Meanings that vary between two wordings of one text. */
  readonly details: ReadonlySet<string>
  /** Every content word and placeholder, normalised, for the measure of wording. */
  readonly words: readonly string[]
}

type Piece = {
  readonly token: Token
  readonly tag: Tag | undefined
  readonly languages: number
  readonly norm: string
}

const dutyTags = new Set<Tag>([
  'ID',
  'EARLY',
  'PAY',
  'FAST',
  'EAT',
  'DRINK',
  'COMPANION',
  'PARK',
  'FORM',
  'READ',
  'CHECKIN',
  'SICK',
  'INTERPRETER',
  'MEDICINE',
  'MASK',
  'REPLY',
  'YES',
  'NAY',
  'RESULT',
  'DOCTOR',
  'NURSE',
  'THERAPIST',
  'FLOOR',
  'BUILDING',
  'ALONE',
  'WAITROOM',
  'LOSE',
  'END',
])
const stemTags = new Set<Tag>(['CLOTHES', 'TRAVEL'])
const detailTags = new Set<Tag>([
  'HIDDEN',
  'AVAILABLE',
  'VALID',
  'AGAIN',
  'REASON',
  'SAME',
  'INSTEAD',
  'INFO',
  'SOON',
  'FIRST',
  'WEEKDAYS',
  'HOURS',
  'DAYS',
  'NEW',
  'HOSPITAL',
  'MONEY',
  'ROOM',
  'BRING',
  'START',
  'LETTER',
  'THANKS',
  'WELCOME',
  'LOGIN',
  'QUESTION',
  'MISSING',
  'WAIT',
])
/** Tags that say enough for an unknown word beside them to be a matter of wording. */
const coreTags = new Set<Tag>([
  'APPT',
  'GIVEN',
  'REMIND',
  'CHANGE',
  'CANCEL',
  'TRIED',
  'MISSED',
  'FREE',
  'CONFIRM',
  'DELAY',
  'VIDEO',
  'PHONECALL',
  'GROUP',
  'THANKS',
  'CONTACT',
  'SUIT',
  'COME',
  'DECLINE',
  'WELCOME',
  'LINKWORD',
  'HELD',
  'LETTER',
])
/** What stands after one of these is a place or a thing, and seldom a matter of wording. */
const prepositions = new Set([
  'i',
  'på',
  'ved',
  'til',
  'hos',
  'vid',
  'till',
  'in',
  'at',
  'by',
  'near',
  'utenfor',
  'utanför',
  'mot',
  'fra',
  'frå',
  'från',
  'om',
  'about',
])
const weekdays = new Set(
  'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag tisdag lördag söndag monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** A word without its ending, so that definite, plural and passive forms meet. */
export const stem = (word: string): string => {
  const plain = fold(word)
  for (const ending of [
    'ingene',
    'ingar',
    'inga',
    'ene',
    'ane',
    'erna',
    'arna',
    'orna',
    'ing',
    'en',
    'et',
    'er',
    'ar',
    'or',
    'es',
    'as',
    'te',
    'de',
    'ed',
    's',
    'a',
    'e',
    't',
    'n',
    'd',
  ]) {
    if (plain.length - ending.length >= 4 && plain.endsWith(ending)) return plain.slice(0, -ending.length)
  }
  return plain
}

const piecesOf = (tokens: readonly Token[]): Piece[] => {
  const words = tokens.map((token) =>
    token.kind === 'word' || token.kind === 'number' ? token.norm : undefined,
  )
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phraseAt(words, at)
    if (phrase) {
      const norm = words.slice(at, at + phrase.length).join('_')
      pieces.push({ token, tag: phrase.meaning.tag, languages: phrase.meaning.languages, norm })
      at += phrase.length
      continue
    }
    const isName = token.kind === 'word' && token.marked && token.norm.length === 1
    const meaning = token.kind === 'word' && !isName ? meaningOf(token.norm) : undefined
    pieces.push({ token, tag: meaning?.tag, languages: meaning?.languages ?? 0, norm: token.norm })
    at += 1
  }
  return pieces
}

const question: Piece = {
  token: { kind: 'comma', start: 0, end: 0, norm: ',', name: '', classes: [], marked: false },
  tag: 'COND',
  languages: 0,
  norm: ',',
}

/** "Between {one} and {other}" and "{one}-{other}" hold what "{range}" holds. */
const withRanges = (text: string, pieces: readonly Piece[]): Piece[] => {
  const merged: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const isTime = (of: Piece | undefined): boolean =>
      of?.token.classes.length === 1 && of.token.classes[0] === 'time' && !of.token.marked
    let next = at + 1
    while (next < at + 4 && pieces[next]?.tag === 'STOP') next++
    const last = pieces[next]
    if (isTime(piece) && last && isTime(last)) {
      const between = text.slice(piece.token.end, last.token.start)
      const opened = pieces.slice(Math.max(0, at - 2), at)
      const isRange =
        /^\s*[-–]\s*(?:kl\.?\s*)?$/u.test(between) ||
        opened.some(
          ({ tag, norm }) =>
            tag === 'BETWEEN' || (/^(?:fra|frå|från|from)$/u.test(norm) && !has(pieces, 'CHANGE')),
        )
      if (isRange) {
        merged.push({ ...piece, token: { ...piece.token, classes: ['range'], norm: '{range}' } })
        at = next
        continue
      }
    }
    merged.push(piece)
  }
  return merged
}

/** Clauses by sentence marks; a question joins the sentence that answers it ("Spørsmål? Ring …"). */
const clausesOf = (pieces: readonly Piece[]): Piece[][] => {
  const clauses: Piece[][] = []
  let current: Piece[] = []
  let joins = false
  const close = (asks: boolean): void => {
    const previous = clauses.at(-1)
    if (current.length > 0) {
      if (joins && previous && has(current, 'CONTACT', 'LOGIN') && !has(previous, 'CONTACT'))
        previous.push(question, ...current)
      else clauses.push(current)
      joins = asks || (has(current, 'NOT') && has(current, 'SUIT') && !has(current, 'CONTACT'))
    }
    current = []
  }
  for (const piece of pieces) {
    if (piece.token.kind === 'stop') close(piece.norm === '?')
    else current.push(piece)
  }
  close(false)
  return clauses
}

const has = (clause: readonly Piece[], ...tags: readonly Tag[]): boolean =>
  clause.some(({ tag }) => tag !== undefined && tags.includes(tag))

/** Forms that can only be said of something that others have done. */
const isPassive = (norm: string): boolean =>
  /(?:lyst|lyses|lysast|flyttet|flyttes|flyttast|flyttad|flyttat|flyttats|flyttas|endret|endres|endrast|ändrad|ändrat|ändras|ändrats|bokad|bokat|bokats|bokas|inställd|inställt|utgår?|moved|changed|cell?ed|scheduled|postponed|utsatt|setjast|utsett|kansellert|innstilt|avlysning|avlysing|ending|avbokning|stengt|stängt|closed)/u.test(
    norm,
  )

/**
 * Who does it: the nearest of "we", "you", another call or a passive before the word decides; with nothing
 * before it, a passive is ours and an imperative is the reader's.
 */
const actorOf = (clause: readonly Piece[], at: number): 'us' | 'you' => {
  const norm = clause[at]?.norm ?? ''
  // "Changes: call …" is the reader's; "Change of your appointment: …" is ours.
  if (/(?:ing|ning|ningen|ingen|cancellation)$/u.test(norm))
    return has(clause, 'CONTACT', 'DECLINE') || clause.some(({ token }) => token.classes.includes('phone'))
      ? 'you'
      : 'us'
  for (let before = at - 1; before >= 0; before--) {
    const piece = clause[before]
    if (piece === undefined) break
    if (piece.tag === 'WE') return 'us'
    if (piece.tag === 'YOU' || piece.tag === 'CONTACT' || piece.tag === 'WANT')
      return isPassive(norm) && piece.tag === 'YOU' ? 'us' : 'you'
    if (piece.tag === 'AUX') {
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

const callerOf = (clause: readonly Piece[], at: number): 'us' | 'you' => {
  const piece = clause[at]
  if (piece === undefined) return 'you'
  const after = clause.slice(at + 1, at + 3)
  const before = clause.slice(0, at)
  if (after[0]?.tag === 'US' || (after[0]?.norm === 'med' && after[1]?.tag === 'US')) return 'you'
  if (
    /^(?:oppringt|oppringd|uppringd|kontaktet|kontaktes|kontaktas|kontaktad|called|contacted|phoned|hører_fra|høyrer_frå|høre_fra|hear_from|in_touch|get_back_to_you|återkom|kommer_tilbake|oppringning|oppringing|uppringning|anropet)/u.test(
      piece.norm,
    )
  )
    return 'us'
  if (after[0]?.tag === 'WE') return 'us'
  if (/^(?:du|ni|dere|de|dykk)$/u.test(after[0]?.norm ?? '')) return 'you'
  for (let index = before.length - 1; index >= 0; index--) {
    const earlier = before[index]
    if (earlier?.tag === 'WE') return 'us'
    if (earlier?.tag === 'YOU' || earlier?.tag === 'US') return 'you'
    if (earlier?.token.kind === 'comma' && imperatives.has(piece.norm)) return 'you'
  }
  // "A nurse calls you": somebody else acts upon the reader.
  return after.some(({ tag }) => tag === 'YOU') &&
    /(?:ringer|ringar|ringjer|kontakt[ea]r|calls|contacts|tar_kontakt|tek_kontakt)/u.test(piece.norm)
    ? 'us'
    : 'you'
}

const draftOf = (text: string) => ({
  text,
  flags: new Set<string>(),
  youCall: new Set<CallReason>(),
  weCall: false,
  duties: new Set<string>(),
  fixed: new Set<string>(),
  placeholders: [] as string[],
  denied: new Set<string>(),
  unknown: new Map<string, number>(),
  details: new Set<string>(),
  words: [] as string[],
  audience: 'patient' as Audience,
})

type Draft = ReturnType<typeof draftOf>

/** Whether the reader is told what to do in a certain case. */
const isConditional = (clause: readonly Piece[]): boolean =>
  clause.some(({ tag, norm }, at) => tag === 'COND' || (norm === 'om' && clause[at + 1]?.tag === 'YOU'))

const isAppointmentStatement = (clause: readonly Piece[]): boolean => {
  const at = clause.findIndex(
    ({ tag }) => tag === 'APPT' || tag === 'VIDEO' || tag === 'PHONECALL' || tag === 'GROUP',
  )
  if (
    at < 0 ||
    clause.slice(0, at).some(({ tag }, before) => tag === 'CONTACT' && callerOf(clause, before) === 'you')
  )
    return false
  if (clause.slice(Math.max(0, at - 2), at).some(({ tag }) => tag === 'BEFORE')) return false
  const duty = clause.findIndex(
    ({ tag }) =>
      tag !== undefined && (dutyTags.has(tag) || tag === 'BRING' || tag === 'MUST' || stemTags.has(tag)),
  )
  return duty < 0 || at < duty || has(clause, 'GIVEN')
}

const readNegation = (draft: Draft, clause: readonly Piece[]): void => {
  // An old link that works no longer is said of every new one.
  if (has(clause, 'LINKWORD') && !has(clause, 'YOU', 'MUST')) return
  clause.forEach((piece, at) => {
    if (piece.tag !== 'NOT') return
    const near = [...clause.slice(Math.max(0, at - 3), at), ...clause.slice(at + 1, at + 3)]
    const force = near.some(({ tag }) => tag === 'NEED')
      ? 'need'
      : near.some(({ tag }) => tag === 'MUST')
        ? 'must'
        : 'plain'
    draft.denied.add(force)
  })
}

/** Calls of either side, and why the reader should call. Returns whether a "not" was part of the condition. */
const readCalls = (draft: Draft, clause: readonly Piece[]): boolean => {
  if (has(clause, 'THANKS')) return false
  const not = has(clause, 'NOT')
  const hasWe = has(clause, 'WE')
  const byReader = clause.some(
    ({ tag }, at) => (tag === 'CHANGE' || tag === 'CANCEL') && actorOf(clause, at) === 'you',
  )
  const reachable =
    has(clause, 'CONTACT', 'LOGIN') ||
    clause.some(
      ({ token }) => token.kind === 'host' || token.kind === 'phone' || token.classes.includes('phone'),
    )
  const unable =
    not &&
    (has(clause, 'SUIT') || (has(clause, 'CAN', 'COME', 'WANT', 'HELD') && (has(clause, 'YOU') || !hasWe)))
  const inCondition = unable && (reachable || isConditional(clause))
  const declines = inCondition || has(clause, 'DECLINE') || byReader
  clause.forEach(({ tag, norm }, at) => {
    if (tag === 'TRY' && hasWe && actorOf(clause, at) === 'us') draft.weCall = true
    if (
      tag === 'TALK' ||
      (tag === 'CONTACT' &&
        /^(?:kontakt|contact)$/u.test(norm) &&
        has(clause.slice(0, at), 'WE') &&
        has(clause.slice(0, at), 'WANT', 'NEED'))
    ) {
      // "We wish contact with you" asks for a call; it does not promise one.
      if (hasWe && callerOf(clause, at) === 'us') draft.flags.add('tried')
      return
    }
    if (tag !== 'CONTACT') return
    if (callerOf(clause, at) === 'us' && !has(clause, 'TRIED')) draft.weCall = true
    else if (!(declines && has(clause.slice(0, at), 'CONTACT')))
      draft.youCall.add(
        has(clause, 'ARRIVED')
          ? 'arrival'
          : declines
            ? 'decline'
            : has(clause, 'QUESTION')
              ? 'question'
              : !not && (has(clause, 'WANT', 'SUIT') || (isConditional(clause) && has(clause, 'COME', 'CAN')))
                ? 'accept'
                : 'plain',
      )
  })
  const byPhone = clause.some(({ token }) => token.kind === 'phone' || token.classes.includes('phone'))
  if (!has(clause, 'CONTACT') && (declines || byPhone)) {
    draft.youCall.add(declines ? 'decline' : has(clause, 'QUESTION') ? 'question' : 'plain')
  }
  const asks = clause.findIndex(({ tag }) => tag === 'COND')
  const askedNot = not && asks >= 0 && (clause[asks] === question ? has(clause.slice(0, asks), 'NOT') : true)
  return inCondition || has(clause, 'DECLINE') || askedNot
}

const readPurpose = (draft: Draft, clause: readonly Piece[], conditional: boolean): void => {
  const { flags } = draft
  const not = has(clause, 'NOT')
  clause.forEach(({ tag, norm }, at) => {
    if (tag === 'CANCEL' && actorOf(clause, at) === 'us') flags.add('cancelled')
    else if (tag === 'HELD' && not && !conditional) flags.add('cancelled')
    else if (tag === 'CHANGE' && clause.slice(0, at).some((piece) => piece.tag === 'LINKWORD'))
      draft.duties.add('new link')
    else if (tag === 'CHANGE' && actorOf(clause, at) === 'us') {
      const subject = clause.slice(0, at)
      const isPlace =
        has(subject, 'PLACE', 'ENTRANCE', 'ROOM') ||
        subject.some((piece) => piece.tag === 'COME' && /sted|stad|plass|plats/u.test(piece.norm))
      flags.add(
        isPlace && !has(subject, 'APPT')
          ? 'place'
          : isPlace &&
              !has(clause, 'NEW') &&
              !clause.some(({ token }) => token.marked && token.kind === 'placeholder')
            ? 'place'
            : 'moved',
      )
    } else if (tag === 'CONFIRM')
      flags.add(
        actorOf(clause, at) === 'us' && !/^(?:bekreft|stadfest|bekräfta|confirm)$/u.test(norm)
          ? 'appointment'
          : 'confirm',
      )
  })
  const changing = clause.findIndex(
    ({ tag, norm }) =>
      tag === 'CHANGE' ||
      (tag === 'AUX' && has(clause, 'INSTEAD')) ||
      (/^(?:bli|gjøres|om|göras)$/u.test(norm) && has(clause, 'INSTEAD')),
  )
  const asVideo = clause.findIndex(({ tag }) => tag === 'VIDEO')
  const before = clause.slice(0, Math.max(0, asVideo))
  if (!conditional && has(before, 'APPT') && has(before, 'NOT') && !has(before, 'CAN', 'YOU')) {
    flags.add('mode')
    draft.duties.add('to:COME')
    draft.denied.delete('plain')
  }
  const target =
    changing < 0
      ? undefined
      : clause
          .slice(changing + 1, changing + 9)
          .find(({ tag }) => tag === 'VIDEO' || tag === 'PHONECALL' || tag === 'COME')
  if (target && !conditional && (has(clause, 'INSTEAD') || target.tag !== 'COME')) {
    flags.add('mode')
    draft.duties.add(`to:${String(target.tag)}`)
  }
  if (has(clause, 'DELAY') && !conditional) flags.add('delay')
  if (has(clause, 'MISSED') || (has(clause, 'CAME') && not)) flags.add('missed')
  if (has(clause, 'FREE')) flags.add('free')
  if (has(clause, 'BOOK') && !has(clause, 'WE')) flags.add('book')
  if (has(clause, 'TRIED') && !has(clause, 'THANKS')) flags.add('tried')
  if (has(clause, 'THANKS')) flags.add('thanks')
  if (has(clause, 'VIDEO')) flags.add('video')
  if (has(clause, 'PHONECALL')) {
    // "A phone call from us" is a call and no appointment; "telephone hours" belong to "call us".
    if (has(clause, 'US') && !has(clause, 'APPT')) draft.weCall = true
    else if (!clause.some(({ tag }, at) => tag === 'CONTACT' && callerOf(clause, at) === 'you'))
      flags.add('phonecall')
  }
  if (has(clause, 'GROUP')) flags.add('group')
  if (has(clause, 'LETTER') && has(clause, 'GIVEN', 'NEW', 'FREE') && !has(clause, 'APPT'))
    flags.add('letter')
  const remind = clause.findIndex(({ tag }) => tag === 'REMIND')
  if (remind >= 0) {
    // "Husk legitimasjon" asks for something; "husk timen" reminds of it.
    const follows = clause
      .slice(remind + 1)
      .find(
        ({ tag }) =>
          tag !== undefined &&
          (dutyTags.has(tag) ||
            stemTags.has(tag) ||
            tag === 'BRING' ||
            tag === 'APPT' ||
            tag === 'VIDEO' ||
            tag === 'PHONECALL' ||
            tag === 'GROUP'),
      )
    const isNoun = /^(?:p[åa]min|remind|minner|minnar|timep)/u.test(clause[remind]?.norm ?? '')
    if (
      isNoun ||
      follows === undefined ||
      follows.tag === 'APPT' ||
      follows.tag === 'VIDEO' ||
      follows.tag === 'PHONECALL' ||
      follows.tag === 'GROUP'
    )
      flags.add('remind')
  }
  if (has(clause, 'OTHERPLACE')) flags.add('place')
  const renewed = clause.findIndex(({ tag }, at) => tag === 'NEW' && clause[at + 1]?.tag === 'APPT')
  if (renewed >= 0 && !conditional && !has(clause, 'CONTACT', 'FREE')) {
    const dated = clause
      .slice(renewed)
      .some(({ token }) => token.classes.includes('date') || token.classes.includes('time'))
    if (dated) flags.add('renewed')
    // "Your appointment has a new time": it had one before.
    const others = clause.filter(({ tag }, at) => tag === 'APPT' && at !== renewed + 1)
    const possessed = /^(?:din|ditt|your|dykkar|deres)$/u.test(clause[renewed - 1]?.norm ?? '')
    if (dated && (others.length > 0 || possessed)) flags.add('moved')
  }
  if (!conditional && (isAppointmentStatement(clause) || has(clause, 'GIVEN'))) flags.add('appointment')
  if (has(clause, 'WELCOME')) flags.add('welcome')
}

const readContents = (draft: Draft, clause: readonly Piece[], conditional: boolean): void => {
  // "When you come" says nothing of its own.
  const isCore =
    clause.some(
      ({ tag }, at) =>
        tag !== undefined &&
        coreTags.has(tag) &&
        !(tag === 'COME' && clause[at - 1]?.tag === 'YOU' && clause[at - 2]?.tag === 'STOP'),
    ) && !has(clause, 'BRING', 'MUST')
  const early = has(clause, 'MINUTES') && has(clause, 'BEFORE', 'EARLY')
  if (early) draft.duties.add('EARLY')
  clause.forEach(({ token, tag, norm }, at) => {
    if (token.kind === 'placeholder') {
      for (const kind of token.classes) draft.placeholders.push(kind)
      draft.words.push(token.norm)
      return
    }
    if (token.kind === 'number' || token.kind === 'phone' || token.kind === 'host') {
      draft.fixed.add(norm)
      draft.words.push(norm)
      return
    }
    if (token.kind !== 'word') return
    const previous = clause[at - 1]
    if (tag === undefined) {
      const isLetter =
        norm.length === 1 && (token.marked || previous?.tag === 'ENTRANCE' || previous?.tag === 'BUILDING')
      if (
        weekdays.has(norm) ||
        weekdays.has(norm.replace(/(?:er|ar|s)$/u, '')) ||
        isLetter ||
        (token.marked && previous?.norm !== ':')
      )
        draft.fixed.add(norm)
      else {
        const brought = has(clause, 'BRING', 'MUST')
        const placed = prepositions.has(previous?.norm ?? '')
        draft.unknown.set(
          stem(norm),
          brought ? 2 : placed || (at === 0 && clause.length > 1) ? 1.5 : isCore ? 0.5 : 1,
        )
      }
      draft.words.push(norm)
      return
    }
    if (tag === 'GUARDIAN' && draft.audience === 'patient') draft.audience = 'guardian'
    else if (tag === 'KIN') draft.audience = 'kin'
    else if (tag === 'YOUTH') draft.audience = 'youth'
    else if (tag === 'TODAY' || tag === 'TOMORROW') draft.fixed.add(tag)
    else if (tag === 'ENTRANCE')
      (clause[at + 1]?.token.kind === 'placeholder' ? draft.details : draft.fixed).add(tag)
    else if (
      tag === 'EARLY' &&
      (has(clause, 'SAME', 'CHANGE') || (/^t[il]d/u.test(norm) && !has(clause, 'COME', 'MINUTES')))
    )
      draft.details.add(tag)
    else if (tag === 'NEW' && clause[at + 1]?.tag === 'LINKWORD') draft.duties.add('new link')
    else if (
      tag === 'READ' &&
      has(clause, 'LETTER', 'LOGIN') &&
      !has(clause, 'BEFORE', 'MUST') &&
      !has(clause, 'COME')
    )
      draft.details.add(tag)
    else if (dutyTags.has(tag)) {
      const answers =
        tag === 'REPLY' &&
        clause.some(({ token: { classes, kind } }) => kind === 'phone' || classes.includes('phone'))
      if (!answers && !(conditional && (tag === 'REPLY' || tag === 'NAY'))) draft.duties.add(tag)
    } else if (stemTags.has(tag)) draft.duties.add(stem(norm))
    else if (detailTags.has(tag)) draft.details.add(tag)
    if (tag !== 'STOP' && tag !== 'AUX' && tag !== 'GREET' && tag !== 'COURTESY')
      draft.words.push(coreTags.has(tag) ? tag : stem(norm))
  })
}

const isNoReply = (clause: readonly Piece[]): boolean =>
  (has(clause, 'REPLY') && has(clause, 'NOT')) ||
  (has(clause, 'LETTER') && clause.some(({ norm }) => /^automati|^maskin/u.test(norm)))

/** The clause without its greeting and without everything from the sign-off on. */
const trimmed = (clause: readonly Piece[]): Piece[] => {
  let pieces = [...clause]
  const sign = pieces.findIndex(({ tag }) => tag === 'SIGN')
  if (sign >= 0) pieces = pieces.slice(0, sign)
  if (pieces[0]?.tag === 'GREET') {
    pieces = pieces.slice(1)
    while (pieces[0]?.token.classes.includes('name') || pieces[0]?.token.kind === 'comma')
      pieces = pieces.slice(1)
  }
  while (pieces[0]?.token.classes.includes('name') && pieces[1]?.token.kind === 'comma')
    pieces = pieces.slice(2)
  const rest = pieces.filter(({ token, tag }) => token.kind !== 'comma' && tag !== 'STOP')
  const isSender =
    rest.length > 0 && rest.every(({ token, tag }) => token.classes.includes('unit') || tag === 'HOSPITAL')
  if (isSender) return []
  // A unit after everything else signs the text.
  const last = pieces.at(-1)
  if (last?.token.classes.includes('unit') && pieces.length > 2) {
    const before = pieces.at(-2)
    if (
      before?.token.kind === 'placeholder' ||
      before?.token.kind === 'host' ||
      before?.token.kind === 'phone'
    )
      pieces.pop()
  }
  return pieces
}

const purposeOf = (draft: Draft): PurposeClass => {
  const { flags } = draft
  const dated = draft.placeholders.some((kind) => kind === 'date' || kind === 'time' || kind === 'weekday')
  if (flags.has('cancelled')) return flags.has('renewed') ? 'changed_appointment' : 'cancelled_appointment'
  if (flags.has('mode')) return 'changed_mode'
  if (
    flags.has('place') &&
    !flags.has('renewed') &&
    !draft.placeholders.some((kind, at) => kind === 'date' && draft.placeholders[at + 1] === 'date')
  )
    return 'changed_place'
  if (flags.has('moved')) return 'changed_appointment'
  if (flags.has('place')) return 'changed_place'
  if (flags.has('delay')) return 'delay'
  if (flags.has('missed')) return 'missed'
  if (flags.has('free') && !flags.has('letter')) return 'free_slot'
  if (flags.has('confirm')) return 'confirm_request'
  if (flags.has('remind')) return 'reminder'
  if (flags.has('letter')) {
    // A letter is there to be read.
    draft.duties.delete('READ')
    return 'letter_notice'
  }
  if (flags.has('tried')) return 'call_us'
  if (flags.has('thanks') && !dated) return 'thanks'
  if (flags.has('book') && !dated && draft.youCall.size === 0) {
    draft.duties.add('BOOK')
    return 'practical'
  }
  if (draft.weCall && !flags.has('phonecall')) return draft.youCall.size > 0 && !dated ? 'call_us' : 'we_call'
  if (
    (flags.has('appointment') || (flags.has('welcome') && draft.duties.size === 0)) &&
    (dated || draft.youCall.size === 0)
  )
    return 'new_appointment'
  if (draft.youCall.has('plain') || draft.youCall.has('accept')) return 'call_us'
  if (draft.duties.size > 0) return 'practical'
  if (draft.youCall.size > 0) return flags.has('appointment') ? 'new_appointment' : 'practical'
  return flags.has('appointment') ? 'new_appointment' : 'other'
}

const languagesOf = (pieces: readonly Piece[]): number => {
  const bits = [languageBits.nb, languageBits.nn, languageBits.sv, languageBits.en]
  const votes = bits.map((bit) =>
    pieces.reduce((sum, { languages }) => sum + ((languages & bit) === 0 ? 0 : 1), 0),
  )
  // Names of placeholders count only where the words leave a doubt.
  for (const { token } of pieces) {
    if (token.kind !== 'placeholder') continue
    if (/^\{+\s*(?:ny_?|nya_?)?datum/iu.test(token.name)) votes[2] = (votes[2] ?? 0) + 0.1
    else if (/^\{+\s*(?:ny_?)?dato/iu.test(token.name))
      votes.forEach((vote, at) => (votes[at] = vote + (at < 2 ? 0.1 : 0)))
  }
  const most = Math.max(...votes)
  return bits.reduce((sum, bit, at) => (votes[at] === most ? sum | bit : sum), 0)
}

/** Reads a text once into what counts when it is compared; pure, about 20 microseconds a text. */
export const frameOf = (text: string): Frame => {
  const clean = text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
  const pieces = withRanges(clean, piecesOf(tokenise(clean)))
  const draft = draftOf(text)
  for (const whole of clausesOf(pieces)) {
    const clause = trimmed(whole)
    if (clause.length === 0 || isNoReply(clause)) continue
    const inCondition = readCalls(draft, clause)
    if (!inCondition && !has(clause, 'TRIED', 'MISSED', 'HELD') && !has(clause, 'CAME'))
      readNegation(draft, clause)
    readPurpose(draft, clause, inCondition)
    readContents(draft, clause, inCondition)
  }
  const { flags, ...rest } = draft
  const channel: Channel =
    flags.has('video') || rest.placeholders.includes('link')
      ? 'video'
      : flags.has('phonecall')
        ? 'phone'
        : flags.has('group')
          ? 'group'
          : 'house'
  return {
    ...rest,
    placeholders: rest.placeholders.sort(),
    languages: languagesOf(pieces),
    purpose: purposeOf(draft),
    channel,
  }
}
