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
