/** A text in the one spelling that the tables are written in, and the way back to the given text. */
export interface FoldedText {
  readonly text: string
  /** For each unit of `text` the UTF-16 offset in the given text where it begins; absent when both agree. */
  readonly starts?: Uint32Array
  /** For each unit of `text` the UTF-16 offset in the given text where it ends; absent when both agree. */
  readonly ends?: Uint32Array
}

const plain = /^[\x20-\x7e\n\xa7\xc6\xd8\xc5\xe6\xf8\xe5\xc4\xd6\xe4\xf6]*$/

// Letters of other scripts that look like Latin ones; what NFKC does not join.
const lookalikes: Record<string, string> = {}
const pairs =
  'аa вb еe ёe нh ԋh оo рp сc уy хx кk мm тt іi їi јj ѕs ԁd ɡg ӏl ѵv ԝw гr пn иu ьb яr зz шw ғf қk ңn ұy үy һh ԛq αa βb εe ηn ιi κk λl μm νv οo ρp τt φf υu χx γy ωw σo ςs ϲc ζz δd πn θo ϳj ıi ȷj łl đd ŋn ŧt ħh ðd ɑa ɩi ʟl ɪi ɴn ʀr ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz աw օo ոn սu ցg ɵø'
for (const pair of pairs.split(' ')) lookalikes[pair.slice(0, 1)] = pair.slice(1)
const doubled: Record<string, string> = { ß: 'ss', þ: 'th', œ: 'oe', ä: 'æ', ö: 'ø' }

const invisible = /^[\p{Cf}\p{Cc}\p{Mn}\p{Me}\p{Variation_Selector}\u115f\u1160\u3164\u2800]$/u
const clusters = /\P{M}\p{M}*|\p{M}+/gsu
const isKept = (letter: string): boolean => 'æøåäöÆØÅÄÖ'.includes(letter)

/** One cluster (a letter with its marks) in the folded spelling; the empty string when nothing of it shows. */
const foldCluster = (cluster: string): string => {
  if (cluster === '\n' || cluster === '\r') return '\n'
  if (cluster === '\t') return ' '
  let out = ''
  for (const unit of cluster.normalize('NFKC')) {
    const composed = isKept(unit) ? unit : unit.normalize('NFD')
    for (const part of composed) {
      const lower = part.toLowerCase()
      if (invisible.test(part)) continue
      if (/\s/u.test(part)) out += ' '
      else if (/[\u2010-\u2015\u2212\ufe63\uff0d]/u.test(part)) out += '-'
      else if (/[\u2018\u2019\u02bc\u00b4]/u.test(part)) out += "'"
      else out += doubled[lower] ?? lookalikes[lower] ?? lower
    }
  }
  return out
}

/**
 * Folds a text for matching: compatibility forms, letter case, accents, zero-width characters and letters of other
 * scripts that look Latin are made one; æ and ä, and ø and ö, are one letter each, so that Norwegian and Swedish
 * tables meet; å is kept. Sources: Unicode NFKC (UAX 15), confusables (UTS 39, a selection).
 */
export const foldText = (text: string): FoldedText => {
  if (plain.test(text)) return { text: text.toLowerCase().replaceAll('ä', 'æ').replaceAll('ö', 'ø') }
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.normalize('NFC') === text ? text.matchAll(clusters) : text.matchAll(clusters)) {
    const folded = foldCluster(match[0])
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
    out += folded
  }
  return { text: out, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Folds a single word or a table entry; same spelling as `foldText`. */
export const foldWord = (word: string): string => foldText(word).text

/** Spellings of a folded word on a keyboard without Nordic letters ("blodprove", "foedsel"); none when it has none. */
export const plainSpellings = (word: string): readonly string[] => {
  if (!/[æøå]/.test(word)) return []
  const single = word.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a')
  const double = word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  const swedish = word.replaceAll('æ', 'e').replaceAll('ø', 'o').replaceAll('å', 'a')
  return swedish === single ? [single, double] : [single, double, swedish]
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '+': 't',
  '£': 'l',
  '¥': 'y',
  '¢': 'c',
  '§': 's',
}

/** Readings of a folded word in which digits and signs stand for letters ("p5yk0log"); 1 and | are i or l. */
export const leetReadings = (word: string): readonly string[] => {
  const first = word.replace(/[^a-zæøå]/g, (sign) => leet[sign] ?? '')
  if (!/[1|!]/.test(word)) return [first]
  return [first, word.replace(/[^a-zæøå]/g, (sign) => ('1|!'.includes(sign) ? 'l' : (leet[sign] ?? '')))]
}
