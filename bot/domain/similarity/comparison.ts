import type { Frame } from './frame.ts'

/** How two texts stand to each other (LE-24): the same text in other words, its neighbour, or neither. */
export const relations = ['duplicate', 'related', 'different'] as const

/** One of `relations`. */
export type Relation = (typeof relations)[number]

/** What sets two texts apart, in the order in which it weighs; the cards have words for each. */
export const reasonCodes = [
  'purpose',
  'negation',
  'direction',
  'condition',
  'audience',
  'language',
  'channel',
  'obligations',
  'fixed',
  'placeholders',
  'wording',
] as const

/** One of `reasonCodes`. */
export type ReasonCode = (typeof reasonCodes)[number]

/** A difference, with what only the first and only the second text has (codes, stems or literals). */
export type Reason = {
  readonly code: ReasonCode
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** The outcome of a comparison; the score orders answers, from 0 (nothing shared) to 1 (the same text). */
export type Comparison = {
  readonly relation: Relation
  readonly score: number
  readonly reasons: readonly Reason[]
}

const only = (of: Iterable<string>, without: ReadonlySet<string>): string[] =>
  [...of].filter((value) => !without.has(value))

const onlyRepeated = (of: readonly string[], without: readonly string[]): string[] => {
  const left = [...without]
  return of.filter((value) => {
    const at = left.indexOf(value)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

/** Whether two words are one letter apart (or two neighbours swapped), which is a slip and not a word. */
export const isSlip = (one: string, other: string): boolean => {
  if (one === other) return true
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

/** Unknown words without a partner on the other side, and how much they weigh. */
const strangers = (of: Frame, other: Frame): { words: string[]; weight: number } => {
  const words: string[] = []
  let weight = 0
  for (const [word, heft] of of.unknown) {
    const partner =
      other.unknown.has(word) || [...other.unknown.keys()].some((candidate) => isSlip(word, candidate))
    if (partner) continue
    words.push(word)
    weight += heft
  }
  return { words, weight }
}

/** The shared part of two lists of words, 0 to 1. */
const overlap = (one: readonly string[], other: readonly string[]): number => {
  if (one.length + other.length === 0) return 1
  const missing = onlyRepeated(one, other).length
  return (2 * (one.length - missing)) / (one.length + other.length)
}

/** Classes that stand for one another: a deadline is a date or a time, and an unfamiliar name is anything. */
const standsFor = (one: string, other: string): boolean =>
  one === other ||
  one === 'other' ||
  (one === 'deadline' && (other === 'date' || other === 'time' || other === 'weekday')) ||
  (one === 'range' && other === 'other')

/** Placeholders of each side without a partner on the other. */
const unpaired = (one: Frame, other: Frame): readonly [readonly string[], readonly string[]] => {
  let left = onlyRepeated(one.placeholders, other.placeholders)
  let right = onlyRepeated(other.placeholders, one.placeholders)
  if (left.length === 0 && right.length === 0) return [left, right]
  left = left.filter((kind) => {
    const at = right.findIndex((candidate) => standsFor(kind, candidate) || standsFor(candidate, kind))
    if (at >= 0) right = right.filter((_, index) => index !== at)
    return at < 0
  })
  // The unit signs one text and is named inside the other.
  if (one.signed && other.signed) {
    left = left.filter((kind) => kind !== 'unit')
    right = right.filter((kind) => kind !== 'unit')
  }
  return [left, right]
}

/**
 * Whether two texts are for the same thing. What is neither given nor recalled may be either; and where no
 * known word tells one text's purpose but unknown ones are left, it says the other's in words of its own,
 * provided that everything else agrees.
 */
const samePurpose = (one: Frame, other: Frame, agrees: boolean): boolean => {
  if (one.purpose === other.purpose) return true
  const isAppointment = (of: Frame): boolean => of.purpose === 'new_appointment' || of.purpose === 'reminder'
  if (isAppointment(one) && isAppointment(other) && !(one.told && other.told)) return true
  const calls = (of: Frame): boolean => of.weCall && (isAppointment(of) || of.purpose === 'we_call')
  if (calls(one) && calls(other)) return true
  if (!agrees) return false
  if (!one.told && !other.told) return one.purpose !== 'other' && other.purpose !== 'other'
  if (one.told === other.told || one.placeholders.length < 2) return false
  const vague = one.told ? other : one
  return [...vague.unknown.values()].reduce((sum, heft) => sum + heft, 0) >= 0.5
}

/** Unknown words may weigh this much, both sides together, before a text counts as another one. */
const wordingLimit = 1

/** The same where unknown words have to stand for the purpose of one side. */
const vagueLimit = 2.5

/** Calls that a reader makes for the contrary reason: to accept where the other declines, or on arrival only. */
const opposes = (one: Frame, other: Frame): boolean =>
  (one.youCall.has('decline') && other.youCall.has('accept') && !other.youCall.has('decline')) ||
  (one.youCall.has('arrival') && other.youCall.size > 0 && !other.youCall.has('arrival'))

/** Statements of which each excludes the other; they count where both texts make one. */
const choices = [
  ['we renew', 'reader renews'],
  ['same time', 'same place'],
] as const

/** Those of the choices that one of the texts leaves open. */
const openChoices = (one: Frame, other: Frame): ReadonlySet<string> =>
  new Set(
    choices
      .filter((choice) => [one, other].some(({ duties }) => !choice.some((duty) => duties.has(duty))))
      .flat(),
  )

/** Compares what two texts say. */
export const compareFrames = (one: Frame, other: Frame): Comparison => {
  const reasons: Reason[] = []
  const add = (code: ReasonCode, a: readonly string[], b: readonly string[]): void => {
    reasons.push({ code, a, b })
  }
  const sameWords = overlap(one.words, other.words)
  const denied = [only(one.denied, other.denied), only(other.denied, one.denied)] as const
  // "We call" says that a meeting is by telephone, and that nobody has to come.
  const bothCall = one.weCall && other.weCall
  // That a cancelled appointment need not be attended goes without saying.
  const implied =
    one.purpose === other.purpose &&
    (one.purpose === 'cancelled_appointment' ||
      (one.purpose === 'changed_mode' && !one.duties.has('to:COME') && !other.duties.has('to:COME')))
  const stays = bothCall && [...denied[0], ...denied[1]].every((force) => force === 'need')
  if (!implied && !stays && denied[0].length + denied[1].length > 0) add('negation', denied[0], denied[1])
  if (one.weCall !== other.weCall)
    add('direction', one.weCall ? ['we_call'] : ['you_call'], other.weCall ? ['we_call'] : ['you_call'])
  const opposed = opposes(one, other) || opposes(other, one)
  if (opposed || (one.youCall.size === 0) !== (other.youCall.size === 0))
    add('condition', [...one.youCall], [...other.youCall])
  if (one.audience !== other.audience) add('audience', [one.audience], [other.audience])
  if ((one.languages & other.languages) === 0)
    add('language', languageNames(one.languages), languageNames(other.languages))
  if (one.channel !== other.channel && !(bothCall && ![one.channel, other.channel].includes('video')))
    add('channel', [one.channel], [other.channel])
  const open = openChoices(one, other)
  const kept = (duty: string): boolean => !open.has(duty)
  const duties = [
    only(one.duties, other.duties).filter(kept),
    only(other.duties, one.duties).filter(kept),
  ] as const
  if (duties[0].length + duties[1].length > 0) add('obligations', duties[0], duties[1])
  // "We are late" is said on the day.
  const isNow = (value: string): boolean =>
    value === 'TODAY' && (one.purpose === 'delay' || other.purpose === 'delay')
  const fixed = [
    only(one.fixed, other.fixed).filter((value) => !isNow(value)),
    only(other.fixed, one.fixed).filter((value) => !isNow(value)),
  ] as const
  if (fixed[0].length + fixed[1].length > 0) add('fixed', fixed[0], fixed[1])
  const holds = unpaired(one, other)
  if (holds[0].length + holds[1].length > 0) add('placeholders', holds[0], holds[1])
  if (!samePurpose(one, other, reasons.length === 0))
    reasons.unshift({ code: 'purpose', a: [one.purpose], b: [other.purpose] })
  const hard = reasons.length
  const unknown = [strangers(one, other), strangers(other, one)] as const
  const weight = unknown[0].weight + unknown[1].weight
  if (sameWords < 1 || weight > 0) add('wording', unknown[0].words, unknown[1].words)
  const relation = relationOf(
    one,
    other,
    reasons,
    hard === 0 && weight <= (one.purpose === other.purpose ? wordingLimit : vagueLimit),
    sameWords,
  )
  return { relation, score: scoreOf(relation, sameWords, hard, weight), reasons }
}

const relationOf = (
  one: Frame,
  other: Frame,
  reasons: readonly Reason[],
  isSame: boolean,
  sameWords: number,
): Relation => {
  const both = (purpose: string): boolean => one.purpose === purpose && other.purpose === purpose
  const isCall = (of: Frame): boolean => of.purpose === 'call_us' || of.purpose === 'we_call'
  if (isSame && (!both('other') || sameWords > 0.6)) return 'duplicate'
  const codes = new Set(reasons.map(({ code }) => code))
  if (codes.has('purpose') || codes.has('negation')) return 'different'
  if (codes.has('direction') && (isCall(one) || isCall(other))) return 'different'
  const translated = codes.has('language')
  if (both('other') && sameWords < 0.4) return translated && sameWords > 0.2 ? 'related' : 'different'
  if (both('practical') && [...one.duties].every((duty) => !other.duties.has(duty))) return 'different'
  return 'related'
}

const scoreOf = (relation: Relation, sameWords: number, hard: number, weight: number): number => {
  const near = Math.max(0, sameWords - 0.08 * hard - 0.04 * weight)
  const score =
    relation === 'duplicate'
      ? 0.8 + 0.2 * sameWords
      : relation === 'related'
        ? 0.4 + 0.39 * near
        : 0.39 * near
  return Math.round(score * 1000) / 1000
}

const languageNames = (bits: number): string[] =>
  ['nb', 'nn', 'sv', 'en'].filter((_, at) => (bits & (1 << at)) !== 0)
