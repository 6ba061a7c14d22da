/** Asks how much a folded word is built like the words of one list rather than like those of another. */
export type LetterModel = (word: string) => number

const smoothing = 0.5
const possible = 8000

const gramsOf = (word: string): string[] => {
  const framed = `^${word}$`
  const grams: string[] = []
  for (let at = 0; at + 3 <= framed.length; at += 1) {
    grams.push(framed.slice(at, at + 3))
    if (at + 4 <= framed.length) grams.push(framed.slice(at, at + 4))
  }
  return grams
}

/**
 * Learns from two lists of folded words the log-odds of each run of three and four letters (naive Bayes); the model
 * answers below zero for a word built like `everyday`, above for one built like `revealing`, scaled by the root of
 * its length so that long words are not judged harder.
 */
export const letterModelOf = (everyday: Iterable<string>, revealing: Iterable<string>): LetterModel => {
  const counts = new Map<string, [number, number]>()
  const totals: [number, number] = [0, 0]
  const learn = (words: Iterable<string>, side: 0 | 1): void => {
    for (const word of words) {
      if (word.length < 3) continue
      for (const gram of gramsOf(word)) {
        const count = counts.get(gram)
        if (count === undefined) counts.set(gram, side === 0 ? [1, 0] : [0, 1])
        else count[side] += 1
        totals[side] += 1
      }
    }
  }
  learn(everyday, 0)
  learn(revealing, 1)
  const base = Math.log(totals[0] + smoothing * possible) - Math.log(totals[1] + smoothing * possible)
  const odds = new Map<string, number>()
  for (const [gram, [left, right]] of counts)
    odds.set(gram, Math.log(right + smoothing) - Math.log(left + smoothing) + base)
  return (word) => {
    const grams = gramsOf(word)
    let sum = 0
    for (const gram of grams) sum += odds.get(gram) ?? base
    return grams.length === 0 ? 0 : sum / Math.sqrt(grams.length)
  }
}
