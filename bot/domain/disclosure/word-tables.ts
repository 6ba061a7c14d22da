import { foldWord, plainSpellings } from './fold.ts'
import { baseOf, longestEnding } from './inflection.ts'
import { lexiconOf, wordSetOf } from './lexicon.ts'
import { collisions } from './collisions.ts'
import { neutralEnglish } from './neutral-english.ts'
import { neutralNorwegian, neutralSwedish } from './neutral-nordic.ts'
import { everydayEnglish } from './neutral-everyday-english.ts'
import { everydayNorwegian, everydaySwedish } from './neutral-everyday-nordic.ts'
import { neutralColliders } from './neutral-colliders.ts'
import { neutralFamilies } from './neutral-families.ts'
import { neutralMore } from './neutral-more.ts'
import { personNames, placeNames, placeEndings } from './names.ts'
import { revealBody } from './reveal-body.ts'
import { revealCare } from './reveal-care.ts'
import { revealMind } from './reveal-mind.ts'

/** Words that reveal nothing, folded; with the spellings of a keyboard without Nordic letters. */
export const neutral: Set<string> = wordSetOf(
  neutralNorwegian,
  neutralSwedish,
  neutralEnglish,
  everydayNorwegian,
  everydaySwedish,
  everydayEnglish,
  neutralMore,
  neutralFamilies,
  neutralColliders,
)

/** The compiled tables of what reveals. */
export const lexicon = lexiconOf([...revealMind, ...revealBody, ...revealCare], neutral)

/** The neutral words as the tables have them. */
export const written: readonly string[] = [...neutral]

// "Paminnelse" is as neutral as "påminnelse", but "hals" is a throat although it may stand for "häls".
for (const word of written) {
  for (const plain of plainSpellings(word)) {
    if (plain.length >= 2 && !lexicon.exact.has(plain) && baseOf(plain, lexicon.stems) === undefined)
      neutral.add(plain)
  }
}

/** Names of persons and places, folded. */
export const names: ReadonlySet<string> = wordSetOf(personNames, placeNames)

/** Neutral words that may hold a revealing stem. */
export const spared: ReadonlySet<string> = new Set([
  ...wordSetOf(collisions),
  ...[...neutral].filter((word) => word.length >= 5),
])

/** Endings of the names of places, folded. */
export const endingsOfPlaces: readonly string[] = placeEndings
  .split(/\s+/)
  .filter((ending) => ending !== '')
  .map(foldWord)

/** Short first parts that really do begin compounds; the other three-letter words are mostly function words. */
export const shortParts: ReadonlySet<string> = new Set(
  foldWord(
    'bil tid dag uke vei veg båt tog rom hus inn ned opp ut av på om for mot mat fly app pin kid sms web år jul del bad brev kø kode kort nett post tur møt ny hel lys lyd kart vakt dør ute inne sen sein gang bru bro by lys lån lær bok før eks upp när väg tåg hav natt kväll mid sam fel in vid via om öpp',
  ).split(' '),
)

/** Letters of the longest of `words`: a longer piece of a word is not asked for, so that a long word costs no more. */
const longestOf = (words: Iterable<string>): number => {
  let longest = 0
  for (const word of words) longest = Math.max(longest, word.length)
  return longest
}

/** Letters of the longest word of `spared`. */
export const longestSpared = longestOf(spared)

/** Letters of the longest word of `neutral`. */
const longestNeutral = longestOf(neutral)

/** Letters of the longest beginning or end of a word that reveals. */
export const longestEnd = longestOf([...lexicon.prefixes.keys(), ...lexicon.suffixes.keys()])

/** Letters of the longest stem or word that reveals. */
export const longestStem = longestOf([...lexicon.stems.keys(), ...lexicon.exact.keys()])

/** Letters of a part of a compound at most: with an ending on it, and a letter doubled or put in between. */
export const longestFirstPart = longestNeutral + longestEnding + 2

/** Letters of a neutral compound at most: it has four parts. */
export const longestCompound = 4 * longestFirstPart
