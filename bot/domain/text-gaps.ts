import { resolveName } from './placeholders.ts'

/** A place that somebody left open by hand, where a placeholder should stand. Offsets are UTF-16. */
export interface Gap {
  start: number
  end: number
  found: string
}

const isName = (word: string): boolean => resolveName(word.trim()) !== null

/** `DATO` stands for a date, but `PLAN` and `VIDEO` in capitals are words that somebody stresses. */
const isLoudName = (word: string): boolean =>
  ['date', 'time', 'phone', 'weekday'].includes(resolveName(word)?.type ?? '')

const patterns: readonly { pattern: RegExp; accept?: (found: string, inside: string) => boolean }[] = [
  // ____ and ......; three dots are a pause.
  { pattern: /_{2,}/gu },
  { pattern: /\.{4,}|…{2,}/gu },
  // xx, XX.XX.XXXX and xx:xx
  { pattern: /(?<![\p{L}\p{N}])x{2,4}(?:[.:/-]x{2,4}){0,3}(?![\p{L}\p{N}])/giu },
  // dd.mm.åååå, dd/mm, tt:mm, hh.mm
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:dd[./-]mm(?:[./-](?:åååå|aaaa|yyyy|åå|yy))?|(?:åååå|yyyy)-mm-dd|(?:tt|hh)[.:]mm)(?![\p{L}\p{N}])/giu,
  },
  // [hva som helst], <dato>, <<dato>>, %dato%, #dato#, $dato: a bracket in a text for patients is hardly ever meant.
  { pattern: /\[([^[\]{}<>\n]{1,40})\]/gu },
  { pattern: /<{1,2}([^[\]{}<>\n]{1,40})>{1,2}/gu },
  { pattern: /[%#$]([\p{L}_]{2,30})[%#]?/gu, accept: (_found, inside) => isName(inside) },
  // (dato)
  { pattern: /\(([\p{L} _]{2,30})\)/gu, accept: (_found, inside) => isName(inside) },
  // DATO, but not TLF 33 00 00 00 and KLOKKEN {kl}, where what is meant stands behind.
  {
    pattern: /(?<![\p{L}\p{N}])\p{Lu}{3,20}(?![\p{L}\p{N}])(?![.:]{0,2} ?[\d+\u0001])/gu,
    accept: isLoudName,
  },
]

/**
 * Places that are left open by hand: `____`, `xx.xx`, `dd.mm.åååå`, `[navn]`, `DATO`. Whoever fills them in writes into
 * the text, which nobody may; so a template that has one was not meant to be sent as it is. What stands between braces is
 * a placeholder, and not looked at; a text in capitals has no words that stand out.
 */
export const findGaps = (text: string): Gap[] => {
  const open = text.replaceAll(/\{[^{}]*\}/gu, (braces) => '\u0001'.repeat(braces.length))
  const shouts = !/\p{Ll}/u.test(open)
  const taken: Gap[] = []
  for (const { pattern, accept } of patterns)
    for (const match of open.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (shouts && /^\p{Lu}+$/u.test(match[0])) continue
      if (accept !== undefined && !accept(match[0], match[1] ?? '')) continue
      if (!taken.some((one) => one.start < end && start < one.end))
        taken.push({ start, end, found: match[0] })
    }
  return taken.toSorted((a, b) => a.start - b.start)
}
