import { actorOf, callerOf } from './actors.ts'
import { has } from './clauses.ts'
import type { Piece } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { PurposeClass } from './frame.ts'
import { dutyTags, stemTags } from './weights.ts'

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
      tag !== undefined &&
      (dutyTags.has(tag) ||
        tag === 'BRING' ||
        (tag === 'MUST' && has(clause, 'COME', 'BRING', 'NOT')) ||
        stemTags.has(tag)),
  )
  return duty < 0 || at < duty || has(clause, 'GIVEN')
}

const repeatsDate = (clause: readonly Piece[]): boolean =>
  clause.filter(({ token }) => token.classes.includes('date')).length > 1

/** "Is not cancelled", "has not been cancelled". */
const isDenied = (clause: readonly Piece[], at: number): boolean =>
  clause.slice(Math.max(0, at - 2), at).some(({ tag }) => tag === 'NOT') &&
  !clause.slice(at + 1, at + 3).some(({ tag }) => tag === 'COND')

/** Notes what a clause says about the purpose of its text. */
export const readPurpose = (draft: Draft, clause: readonly Piece[], conditional: boolean): void => {
  const { flags } = draft
  const not = has(clause, 'NOT')
  clause.forEach(({ tag, norm }, at) => {
    if (tag === 'CANCEL' && isDenied(clause, at)) draft.duties.add('stands')
    else if (
      tag === 'CANCEL' &&
      /^(?:steng|stäng|closed)/u.test(norm) &&
      has(clause, 'PARK', 'ENTRANCE', 'CHECKIN', 'KIOSK')
    )
      draft.duties.add('closed')
    else if (tag === 'CANCEL' && actorOf(clause, at) === 'us')
      flags.add(/^(?:steng|stäng|closed)/u.test(norm) ? 'closed' : 'cancelled')
    else if (
      tag === 'CANCEL' &&
      clause[at - 1]?.tag === 'AUX' &&
      clause[at - 2]?.tag === 'YOU' &&
      !conditional &&
      actorOf(clause, at) === 'you'
    )
      draft.duties.add('reader cancelled')
    else if (tag === 'HELD' && not && !conditional) flags.add('cancelled')
    else if (
      tag === 'CHANGE' &&
      [...clause.slice(0, at), ...clause.slice(at + 1, at + 3)].some((piece) => piece.tag === 'LINKWORD')
    )
      draft.duties.add('new link')
    else if (tag === 'CHANGE' && actorOf(clause, at) === 'us') {
      const subject = clause.slice(0, at)
      const goal = clause.slice(at + 1, at + 4).find(({ token }) => token.kind === 'placeholder')
      const dated = clause
        .slice(at + 1)
        .some(({ token }) => token.classes.includes('date') || token.classes.includes('time'))
      const toPlace = !dated && goal?.token.classes.some((kind) => kind === 'place' || kind === 'room')
      if (toPlace === true) flags.add('place now')
      const isPlace =
        has(subject, 'PLACE', 'ENTRANCE', 'ROOM') ||
        subject.some((piece) => piece.tag === 'COME' && /sted|stad|plass|plats/u.test(piece.norm))
      flags.add(
        toPlace === true || (isPlace && !has(subject, 'APPT'))
          ? 'place'
          : isPlace &&
              !has(clause, 'NEW') &&
              !clause.some(({ token }) => token.marked && token.kind === 'placeholder')
            ? 'place'
            : 'moved',
      )
    } else if (tag === 'CONFIRM' && has(clause.slice(0, at), 'THANKS')) flags.add('thanks confirmed')
    else if (tag === 'CONFIRM')
      flags.add(!norm.includes('_') && actorOf(clause, at) === 'us' ? 'appointment' : 'confirm')
  })
  const changing = clause.findIndex(
    ({ tag, norm }) =>
      tag === 'CHANGE' ||
      (tag === 'AUX' && has(clause, 'INSTEAD')) ||
      (/^(?:bli|gjøres|om|göras|skjer|sker|tas|holdes|hålls|tar|gjør)$/u.test(norm) &&
        has(clause, 'INSTEAD')),
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
  const repeats = (kind: string): number =>
    clause.filter(({ token }) => (token.classes as readonly string[]).includes(kind)).length
  // "You are to come on {date} instead of {date}" is another time and not another manner.
  const twice = repeats('date') > 1 || repeats('time') > 1
  if (
    target &&
    !(target.tag === 'COME' && twice) &&
    !conditional &&
    !has(clause.slice(changing, changing + 3), 'LINKWORD') &&
    (has(clause, 'INSTEAD') || target.tag !== 'COME')
  ) {
    flags.add('mode')
    draft.duties.add(`to:${String(target.tag)}`)
  }
  const instead = clause.findIndex(({ tag }) => tag === 'INSTEAD')
  const held = clause
    .slice(0, Math.max(0, instead))
    .findLast(({ tag }) => tag === 'VIDEO' || tag === 'PHONECALL')
  if (held && changing < 0 && !conditional) {
    flags.add('mode')
    draft.duties.add(`to:${String(held.tag)}`)
  }
  if (instead >= 0 && instead <= 1 && has(clause.slice(instead, asVideo), 'COME')) {
    // "Instead of coming here, we meet on video."
    draft.duties.delete('to:COME')
    draft.duties.add('to:VIDEO')
    flags.add('mode')
  }
  if (instead >= 0 && twice && (!target || target.tag === 'COME')) flags.add('moved instead')
  if (has(clause, 'DELAY') && !conditional) flags.add('delay')
  const asked = clause.findIndex(({ norm, tag, token }) => tag === 'COND' && norm === ',' && token.end === 0)
  const question = clause.slice(0, Math.max(0, asked))
  if (
    has(question, 'COME') &&
    has(question, 'YOU') &&
    !has(question, 'NOT', 'WANT', 'NEED') &&
    has(clause, 'CONTACT')
  )
    flags.add('confirm')
  if (
    asVideo >= 0 &&
    /^(?:skulle|should|var|was)$/u.test(
      before.findLast(({ norm }) => /^(?:skulle|should|var|was)$/u.test(norm))?.norm ?? '',
    ) &&
    clause.slice(asVideo).some(({ norm }) => /^(?:men|but|utan)$/u.test(norm))
  ) {
    flags.add('mode')
    draft.duties.add('to:COME')
  }
  if (
    changing >= 0 &&
    asVideo > changing &&
    has(clause.slice(asVideo + 1), 'COME', 'APPT') &&
    clause.slice(asVideo).some(({ norm }) => /^(?:med|mot|to|till|til|by|with)$/u.test(norm))
  ) {
    flags.add('mode')
    draft.duties.delete('to:VIDEO')
    draft.duties.add('to:COME')
  }
  if (has(clause, 'MISSED') || (has(clause, 'CAME') && not)) flags.add('missed')
  if (has(clause, 'FREE')) flags.add('free')
  if (has(clause, 'BOOK') && !has(clause, 'WE')) flags.add('book')
  if (has(clause, 'TRIED') && !has(clause, 'THANKS')) flags.add('tried').add('has tried')
  if (has(clause, 'THANKS')) flags.add('thanks')
  if (has(clause, 'VIDEO')) flags.add('video')
  if (has(clause, 'PHONECALL')) {
    // "A phone call from us" is a call and no appointment; "telephone hours" belong to "call us".
    if (has(clause, 'US') && !has(clause, 'APPT') && clause.some(({ norm }) => /samtal|call/u.test(norm)))
      draft.weCall = true
    else if (!clause.some(({ tag }, at) => tag === 'CONTACT' && callerOf(clause, at) === 'you'))
      if (
        !clause.some(({ token }) => token.classes.includes('range')) ||
        clause.some(({ token }) => token.classes.includes('date'))
      )
        flags.add('phonecall')
  }
  if (has(clause, 'GROUP')) flags.add('group')
  if (has(clause, 'LETTER') && clause.some(({ token }) => token.kind === 'host')) flags.add('letter there')
  const lies = clause.some(
    ({ tag, norm }) =>
      tag === 'AUX' || /^(?:ligger|ligg|finns|finnes|finst|venter|väntar|waiting)$/u.test(norm),
  )
  if (
    has(clause, 'LETTER') &&
    (lies || has(clause, 'GIVEN', 'NEW', 'FREE')) &&
    !has(clause, 'APPT', 'REASON', 'CANCEL', 'CONTACT')
  )
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
      (follows === undefined &&
        (clause.length < 3 ||
          clause.some(({ token }) => token.classes.includes('date') || token.classes.includes('time')))) ||
      follows?.tag === 'APPT' ||
      follows?.tag === 'VIDEO' ||
      follows?.tag === 'PHONECALL' ||
      follows?.tag === 'GROUP'
    )
      flags.add('remind')
  }
  if (has(clause, 'OTHERPLACE'))
    flags.add(has(clause, 'CHANGE') && !repeatsDate(clause) ? 'place now' : 'place').add('place')
  const shifted = clause.findIndex(({ tag }) => tag === 'CHANGE')
  if (
    shifted >= 0 &&
    (has(clause.slice(shifted + 1, shifted + 3), 'ROOM', 'PLACE', 'ENTRANCE') ||
      clause.slice(shifted + 1, shifted + 3).some(({ norm }) => /sted|stad|plass|plats/u.test(norm))) &&
    !has(clause, 'APPT')
  )
    flags.add('place')
  if (has(clause, 'SAME')) {
    flags.add('same')
    if (has(clause, 'PLACE', 'ROOM', 'ENTRANCE') || clause.some(({ norm }) => /sted|stad$|plass/u.test(norm)))
      draft.duties.add('same place')
    else if (clause.some(({ norm }) => /^(?:tid|klokkesl|klocksl|time$)/u.test(norm)))
      draft.duties.add('same time')
  }
  if (has(clause, 'INSTEAD') && has(clause, 'APPT') && !has(clause, 'VIDEO', 'PHONECALL', 'COME', 'CONTACT'))
    flags.add('moved instead')
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
  if (!conditional && has(clause, 'GIVEN')) flags.add('given')
  if (!conditional && (isAppointmentStatement(clause) || has(clause, 'GIVEN'))) flags.add('appointment')
  if (has(clause, 'WELCOME')) flags.add('welcome')
  // Who sees to the next appointment.
  if (
    clause.some(
      ({ tag }, index) =>
        tag === 'NEW' &&
        !['LINKWORD', 'LETTER', 'PLACE', 'ROOM'].includes(clause[index + 1]?.tag ?? '') &&
        clause[index + 1]?.token.kind !== 'placeholder',
    )
  ) {
    if (has(clause, 'BOOK', 'CONTACT') && !draft.weCall) flags.add('reader renews')
    else if (!has(clause, 'CONTACT')) flags.add('we renew')
  }
}

/** The purpose of a text from all that its clauses noted, the most telling first. */
export const purposeOf = (draft: Draft): PurposeClass => {
  const { flags } = draft
  const dated = draft.placeholders.some((kind) => kind === 'date' || kind === 'time' || kind === 'weekday')
  if (flags.has('closed') && !flags.has('cancelled')) {
    flags.add('cancelled')
    draft.duties.add('closed')
  }
  if (flags.has('cancelled') && !flags.has('renewed')) {
    if (flags.has('we renew') && !flags.has('reader renews')) draft.duties.add('we renew')
    else if (flags.has('reader renews')) draft.duties.add('reader renews')
  }
  if (flags.has('cancelled')) return flags.has('renewed') ? 'changed_appointment' : 'cancelled_appointment'
  if (flags.has('mode')) return 'changed_mode'
  if (
    flags.has('place') &&
    !flags.has('renewed') &&
    (flags.has('place now') ||
      !draft.placeholders.some((kind, at) => kind === 'date' && draft.placeholders[at + 1] === 'date'))
  )
    return 'changed_place'
  if (flags.has('renewed') && flags.has('same')) return 'changed_appointment'
  if (flags.has('moved') || (flags.has('moved instead') && !flags.has('delay'))) return 'changed_appointment'
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
  if (flags.has('tried')) {
    // That we tried to reach somebody is a statement that "please call" does not make.
    if (flags.has('has tried')) draft.duties.add('TRIED')
    return 'call_us'
  }
  if (flags.has('thanks confirmed')) return 'thanks'
  if (flags.has('thanks') && !dated) return 'thanks'
  if (flags.has('book') && !dated && draft.youCall.size === 0) {
    draft.duties.add('BOOK')
    return 'practical'
  }
  if (draft.weCall && !flags.has('phonecall')) return draft.youCall.size > 0 && !dated ? 'call_us' : 'we_call'
  // "As planned" says that nothing was changed.
  if (flags.has('same') && !draft.duties.has('stands') && (flags.has('appointment') || flags.has('stands')))
    draft.duties.add('stands')
  if (
    (flags.has('appointment') || (flags.has('welcome') && draft.duties.size === 0)) &&
    (dated || draft.youCall.size === 0)
  )
    return 'new_appointment'
  if (draft.youCall.has('plain') || draft.youCall.has('accept')) return 'call_us'
  if (flags.has('letter there') && !dated) return 'letter_notice'
  if (draft.duties.size > 0) return 'practical'
  if (draft.youCall.size > 0) return flags.has('appointment') ? 'new_appointment' : 'practical'
  return flags.has('appointment') ? 'new_appointment' : 'other'
}

/** Whether words of its own tell the purpose; an appointment that is neither given nor recalled may be either. */
export const isTold = (draft: Draft, purpose: PurposeClass): boolean =>
  purpose === 'new_appointment'
    ? draft.flags.has('given')
    : purpose === 'call_us'
      ? draft.flags.has('tried')
      : purpose !== 'practical' && purpose !== 'other'
