import { foldWord } from './fold.ts'

// Endings of nb, nn, sv and en in one list: the check has no language filter, people mix.
const endings = new Set(
  foldWord(
    `a e n t r s d m et en er ar or na an in ene ane erna arna orna ets ens ers ars enes erne arnas ernas ornas ans anes
    te de dde tt ad at ade ades ast est es as is ende ande ing inga ingen inger ingar ingane ingene ingar ingarna ings
    ning ninga ningen ninger ningar ningane ningene ningarna nings else elser elsen elsene elsar st ste sta aste are arne
    ere ed ers ings ly ies ied nn het heten heter heit heita else lig ligt lige leg lege legt sk ske iska isk iske man arnas t's s's`,
  ).split(/\s+/),
)

/** Letters of an ending at most. */
export const longestEnding = 8

/**
 * True when `word` is one of `stems` or an inflected form of one. Over-generous on purpose: a wrong ending on a
 * neutral stem reveals nothing. All values folded.
 */
export const isFormOf = (word: string, stems: { has: (stem: string) => boolean }): boolean =>
  baseOf(word, stems) !== undefined

/** The stem of which `word` is a form, or undefined; all values folded. */
export const baseOf = (word: string, stems: { has: (stem: string) => boolean }): string | undefined => {
  if (stems.has(word)) return word
  for (let size = 1; size <= longestEnding; size += 1) {
    const cut = word.length - size
    if (cut < 3) break
    if (!endings.has(word.slice(cut))) continue
    const base = word.slice(0, cut)
    if (base.length === 3 && size > 3) continue
    if (stems.has(base)) return base
    if (base.length < 3) continue
    if (stems.has(`${base}e`)) return `${base}e`
    if (stems.has(`${base}a`)) return `${base}a`
    if (stems.has(`${base}y`)) return `${base}y`
    const last = base.charAt(base.length - 1)
    if (base.length > 4 && last === base.charAt(base.length - 2) && stems.has(base.slice(0, -1)))
      return base.slice(0, -1)
    if (/[^aeiouyæøå][lrn]$/.test(base)) {
      const open = `${base.slice(0, -1)}e${last}`
      if (base.length > 4 && stems.has(open)) return open
    }
  }
  return undefined
}
