import type { FoldedText } from './fold.ts'

/** A stretch of a folded text: a word (letters and digits), a number, or a placeholder in braces. */
export interface Token {
  readonly kind: 'word' | 'number' | 'placeholder'
  readonly text: string
  /** Offsets in the folded text. */
  readonly start: number
  readonly end: number
  /** Counts up at each end of a sentence, so that a phrase never reaches over one. */
  readonly sentence: number
  /** True for the first word of a sentence, where a capital letter says nothing. */
  readonly opens: boolean
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  code === 0xe6 ||
  code === 0xf8 ||
  code === 0xe5 ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True when the unit at `index` of a folded text belongs to a word. */
export const isWordUnit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return isLetter(code) || isDigit(code)
}

/** Splits a folded text; placeholders in braces are one token each and their names are never looked at. */
export const tokensOf = (folded: FoldedText, isUpper: (index: number) => boolean): Token[] => {
  const { text } = folded
  const tokens: Token[] = []
  let sentence = 0
  let opens = true
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 123) {
      const close = text.indexOf('}', index)
      const end = close < 0 ? -1 : close + 1
      if (end > 0 && !text.slice(index + 1, close).includes('{')) {
        tokens.push({ kind: 'placeholder', text: '{}', start: index, end, sentence, opens: false })
        opens = false
        index = end
        continue
      }
    }
    if (isLetter(code) || isDigit(code)) {
      const start = index
      let letters = 0
      for (; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        if (isLetter(unit)) letters += 1
        else if (isDigit(unit)) continue
        else if (unit === 39 && letters > 0 && isLetter(text.charCodeAt(index + 1))) continue
        else break
      }
      const kind = letters === 0 ? 'number' : 'word'
      tokens.push({ kind, text: text.slice(start, index), start, end: index, sentence, opens })
      opens = false
      continue
    }
    if (code === 10) {
      sentence += 1
      opens = true
    } else if (code === 46 || code === 33 || code === 63) {
      let next = index + 1
      while (next < text.length && text.charCodeAt(next) === 32) next += 1
      if (
        code !== 46 ||
        next >= text.length ||
        (next > index + 1 && (isUpper(next) || !isWordUnit(text, next)))
      ) {
        sentence += 1
        opens = true
      }
    } else if (
      code === 58 ||
      code === 34 ||
      code === 40 ||
      code === 0xab ||
      code === 0x201c ||
      code === 0x201d
    )
      opens = true
    index += 1
  }
  return tokens
}
