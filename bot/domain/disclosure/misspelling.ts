/** Every word that `word` becomes when one letter is left out. */
export const withoutOne = (word: string): string[] => {
  const out: string[] = []
  for (let index = 0; index < word.length; index += 1) out.push(word.slice(0, index) + word.slice(index + 1))
  return out
}

/** True when one edit at most (a letter more, less, other, or two swapped) leads from `left` to `right`. */
export const isOneEdit = (left: string, right: string): boolean => {
  if (Math.abs(left.length - right.length) > 1) return false
  let from = 0
  while (from < left.length && left[from] === right[from]) from += 1
  let back = 0
  while (
    back < Math.min(left.length, right.length) - from &&
    left[left.length - 1 - back] === right[right.length - 1 - back]
  )
    back += 1
  const restLeft = left.slice(from, left.length - back)
  const restRight = right.slice(from, right.length - back)
  if (restLeft.length <= 1 && restRight.length <= 1) return true
  return (
    restLeft.length === 2 &&
    restRight.length === 2 &&
    restLeft[0] === restRight[1] &&
    restLeft[1] === restRight[0]
  )
}

/** Stems that can be found with one letter wrong; built once (Mor and Fraenkel 1982: deletions on both sides). */
export interface MisspellingIndex {
  readonly stems: ReadonlySet<string>
  readonly deletions: ReadonlyMap<string, readonly string[]>
}

/** Builds the index of `stems`, all folded and long enough that one wrong letter leaves them recognisable. */
export const misspellingIndexOf = (stems: Iterable<string>): MisspellingIndex => {
  const all = new Set(stems)
  const deletions = new Map<string, string[]>()
  for (const stem of all) {
    for (const shorter of withoutOne(stem)) {
      const known = deletions.get(shorter)
      if (known === undefined) deletions.set(shorter, [stem])
      else known.push(stem)
    }
  }
  return { stems: all, deletions }
}

/** The stem that `part` is one edit away from, or undefined. */
export const misspeltStem = (part: string, index: MisspellingIndex): string | undefined => {
  for (const stem of index.deletions.get(part) ?? []) return stem
  for (const shorter of withoutOne(part)) {
    if (index.stems.has(shorter)) return shorter
    for (const stem of index.deletions.get(shorter) ?? []) if (isOneEdit(part, stem)) return stem
  }
  return undefined
}

/** True when one edit at most leads from the stretch of `word` between `from` and `to` to `stem`. */
const isOneEditAt = (word: string, from: number, to: number, stem: string): boolean => {
  let left = from
  let at = 0
  while (left < to && at < stem.length && word.charCodeAt(left) === stem.charCodeAt(at)) {
    left += 1
    at += 1
  }
  let right = to
  let end = stem.length
  while (right > left && end > at && word.charCodeAt(right - 1) === stem.charCodeAt(end - 1)) {
    right -= 1
    end -= 1
  }
  const restWord = right - left
  const restStem = end - at
  if (restWord <= 1 && restStem <= 1) return true
  return (
    restWord === 2 &&
    restStem === 2 &&
    word.charCodeAt(left) === stem.charCodeAt(at + 1) &&
    word.charCodeAt(left + 1) === stem.charCodeAt(at)
  )
}

/** Stems by the three letters that they begin and end with: one wrong letter leaves one of the two as it is. */
export interface StretchIndex {
  readonly heads: ReadonlyMap<string, readonly string[]>
  readonly tails: ReadonlyMap<string, readonly string[]>
}

/** Builds the index of `stems`, all of six letters or more. */
export const stretchIndexOf = (stems: Iterable<string>): StretchIndex => {
  const heads = new Map<string, string[]>()
  const tails = new Map<string, string[]>()
  const note = (map: Map<string, string[]>, key: string, stem: string): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [stem])
    else known.push(stem)
  }
  for (const stem of new Set(stems)) {
    note(heads, stem.slice(0, 3), stem)
    note(tails, stem.slice(-3), stem)
  }
  return { heads, tails }
}

/** The longest stem that some stretch of `word` is one edit away from; short stems only where the word begins. */
export const misspeltWithin = (word: string, index: StretchIndex): string | undefined => {
  let best: string | undefined
  for (let at = 0; at + 3 <= word.length; at += 1) {
    const three = word.slice(at, at + 3)
    for (const stem of index.heads.get(three) ?? []) {
      if (best !== undefined && stem.length <= best.length) continue
      if (stem.length < 7 && at > 0) continue
      for (let size = stem.length - 1; size <= stem.length + 1; size += 1) {
        if (size >= 6 && at + size <= word.length && isOneEditAt(word, at, at + size, stem)) best = stem
      }
    }
    const end = at + 3
    for (const stem of index.tails.get(three) ?? []) {
      if (best !== undefined && stem.length <= best.length) continue
      for (let size = stem.length - 1; size <= stem.length + 1; size += 1) {
        const from = end - size
        if (size < 6 || from < 0 || (stem.length < 7 && from > 0)) continue
        if (isOneEditAt(word, from, end, stem)) best = stem
      }
    }
  }
  return best
}
