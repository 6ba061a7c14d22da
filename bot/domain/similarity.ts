import { compareFrames } from './similarity/comparison.ts'
import type { Comparison, Reason, Relation } from './similarity/comparison.ts'
import type { Frame } from './similarity/frame.ts'
import { frameOf } from './similarity/reading.ts'
import { stem } from './similarity/stem.ts'
import { tokenise } from './similarity/tokens.ts'

/**
 * Compares two template texts by what they say and not by their letters: purpose, negation, who calls whom,
 * audience, duties, fixed places and numbers, placeholders, then wording (LE-24). Placeholder names, greetings,
 * sign-offs, spacing, punctuation and case do not matter. The reasons name every difference found; none of
 * them holds a whole text.
 */
export const compareTexts = (a: string, b: string): Comparison => {
  const outcome = compareFrames(frameOf(a), frameOf(b))
  return a === b ? { relation: 'duplicate', score: 1, reasons: [] } : outcome
}

/** What is indexed: any record with an id of its own and a text. */
export type IndexItem = { readonly id: string; readonly text: string }

/** Templates in use, kept in memory for `closest`; changed only by `addToIndex` and `removeFromIndex`. */
export type Index<T extends IndexItem> = {
  /** Slot of each id. */
  readonly slots: Map<string, number>
  readonly items: (T | undefined)[]
  readonly frames: (Frame | undefined)[]
  /** One over the length of each slot's feature vector. */
  readonly lengths: number[]
  /** Slots that have a feature, unordered. */
  readonly postings: Map<string, number[]>
  readonly unused: number[]
}

/** A text in use that is close to another, with what sets them apart. Offsets count UTF-16 units. */
export type Closest<T extends IndexItem> = {
  readonly id: string
  readonly item: T
  readonly relation: Relation
  readonly score: number
  readonly reasons: readonly Reason[]
  /** Words of the found text that the searched text does not have, in order. */
  readonly differing: readonly { readonly start: number; readonly end: number }[]
}

/** What a frame is found by; purpose and audience are weighed by being repeated with others. */
const featuresOf = (frame: Frame): string[] => {
  const language = String(frame.languages)
  const features = new Set<string>([
    `p:${frame.purpose}`,
    `pl:${frame.purpose}:${language}`,
    `pc:${frame.purpose}:${frame.channel}:${frame.audience}`,
    `ph:${frame.purpose}:${frame.placeholders.join()}`,
    `s:${frame.purpose}:${language}:${[...frame.duties].sort().join()}:${[...frame.fixed].sort().join()}`,
  ])
  for (const duty of frame.duties) features.add(`d:${duty}`)
  for (const fixed of frame.fixed) features.add(`f:${fixed}`)
  for (const word of frame.words) features.add(`w:${word}`)
  for (const word of frame.unknown.keys()) features.add(`u:${word}`)
  return [...features]
}

/** An index of `items`; a later item of an id replaces the earlier. */
export const buildIndex = <T extends IndexItem>(items: Iterable<T>): Index<T> => {
  const index: Index<T> = {
    slots: new Map(),
    items: [],
    frames: [],
    lengths: [],
    postings: new Map(),
    unused: [],
  }
  for (const item of items) addToIndex(index, item)
  return index
}

/** Puts one item into the index, in place of what had its id. */
export const addToIndex = <T extends IndexItem>(index: Index<T>, item: T): void => {
  removeFromIndex(index, item.id)
  const slot = index.unused.pop() ?? index.items.length
  const frame = frameOf(item.text)
  const features = featuresOf(frame)
  index.slots.set(item.id, slot)
  index.items[slot] = item
  index.frames[slot] = frame
  index.lengths[slot] = 1 / Math.sqrt(features.length)
  for (const feature of features) {
    const list = index.postings.get(feature)
    if (list) list.push(slot)
    else index.postings.set(feature, [slot])
  }
}

/** Takes one item out; returns false when its id is not there. */
export const removeFromIndex = <T extends IndexItem>(index: Index<T>, id: string): boolean => {
  const slot = index.slots.get(id)
  const frame = slot === undefined ? undefined : index.frames[slot]
  if (slot === undefined || frame === undefined) return false
  for (const feature of featuresOf(frame)) {
    const list = index.postings.get(feature)
    const at = list?.indexOf(slot) ?? -1
    const last = list?.pop()
    if (list && last !== undefined && at >= 0 && at < list.length) list[at] = last
    if (list?.length === 0) index.postings.delete(feature)
  }
  index.slots.delete(id)
  index.items[slot] = undefined
  index.frames[slot] = undefined
  index.unused.push(slot)
  return true
}

/** How many of the best by shared features are compared in full. */
const comparedInFull = 50

/** Slots by shared features weighed by rarity, best first. */
const candidates = <T extends IndexItem>(index: Index<T>, frame: Frame, limit: number): number[] => {
  const scores = new Float32Array(index.items.length)
  const total = index.slots.size + 1
  for (const feature of featuresOf(frame)) {
    const list = index.postings.get(feature)
    if (!list) continue
    const rarity = Math.log(1 + total / list.length)
    for (const slot of list) scores[slot] = (scores[slot] ?? 0) + rarity
  }
  const best: { slot: number; score: number }[] = []
  let least = 0
  for (let slot = 0; slot < scores.length; slot++) {
    const shared = scores[slot] ?? 0
    if (shared === 0) continue
    const score = shared * (index.lengths[slot] ?? 0)
    if (best.length === limit && score <= least) continue
    let at = best.length
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--
    best.splice(at, 0, { slot, score })
    if (best.length > limit) best.pop()
    if (best.length === limit) least = best.at(-1)?.score ?? 0
  }
  return best.map(({ slot }) => slot)
}

/**
 * The texts in use that are closest to `text`, at most `limit`, duplicates first, then related ones, then the
 * rest, each by score. Texts that share nothing are left out.
 */
export const closest = <T extends IndexItem>(index: Index<T>, text: string, limit: number): Closest<T>[] => {
  const frame = frameOf(text)
  const found: { item: T; comparison: Comparison }[] = []
  for (const slot of candidates(index, frame, Math.max(limit, comparedInFull))) {
    const item = index.items[slot]
    const other = index.frames[slot]
    if (!item || !other) continue
    const comparison = compareFrames(frame, other)
    found.push({
      item,
      comparison: item.text === text ? { relation: 'duplicate', score: 1, reasons: [] } : comparison,
    })
  }
  found.sort((one, other) => other.comparison.score - one.comparison.score)
  return found.slice(0, limit).map(({ item, comparison }) => ({
    id: item.id,
    item,
    ...comparison,
    differing: differingWords(text, item.text),
  }))
}

/** Where the words of `text` stand that `base` does not have in the same order; placeholder names do not count. */
export const differingWords = (base: string, text: string): { start: number; end: number }[] => {
  const significant = (of: string) => tokenise(of).filter(({ kind }) => kind !== 'stop' && kind !== 'comma')
  const ours = significant(text)
  const theirs = significant(base)
  const key = ({ kind, norm }: { kind: string; norm: string }): string =>
    kind === 'word' ? stem(norm) : norm
  const kept = new Set(commonSubsequence(theirs.map(key), ours.map(key)).map(([, at]) => at))
  return ours.flatMap(({ start, end }, at) => (kept.has(at) ? [] : [{ start, end }]))
}

/** A run of text that both have, or that only the second (added) or only the first (removed) has. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/**
 * The difference of two texts by words, spaces and marks. The parts that are `same` or `added`, joined, are
 * exactly `b`; those that are `same` or `removed`, joined, are exactly `a`.
 */
export const wordDiff = (a: string, b: string): DiffPart[] => {
  const cut = (text: string): string[] =>
    text.match(/\{[^{}\s]*\}|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
  const before = cut(a)
  const after = cut(b)
  const parts: { kind: DiffPart['kind']; text: string }[] = []
  const put = (kind: DiffPart['kind'], pieces: readonly string[]): void => {
    if (pieces.length === 0) return
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += pieces.join('')
    else parts.push({ kind, text: pieces.join('') })
  }
  let left = 0
  let right = 0
  for (const [from, to] of [...commonSubsequence(before, after), [before.length, after.length] as const]) {
    put('removed', before.slice(left, from))
    put('added', after.slice(right, to))
    put('same', before.slice(from, from + 1))
    left = from + 1
    right = to + 1
  }
  return parts
}

/** Pairs of places of a longest common subsequence, in order; time and memory grow with the product of lengths. */
const commonSubsequence = (
  one: readonly string[],
  other: readonly string[],
): (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = []
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start])
    pairs.push([start, start++])
  let tail = 0
  while (
    tail < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail++
  const rows = one.length - start - tail
  const columns = other.length - start - tail
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    const piece = one[start + row]
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column
      const below = lengths[at + width] ?? 0
      const behind = lengths[at + 1] ?? 0
      if (piece === other[start + column]) lengths[at] = (lengths[at + width + 1] ?? 0) + 1
      else lengths[at] = below > behind ? below : behind
    }
  }
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    const at = row * width + column
    if (one[start + row] === other[start + column]) pairs.push([start + row++, start + column++])
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row++
    else column++
  }
  for (let at = tail; at > 0; at--) pairs.push([one.length - at, other.length - at])
  return pairs
}
