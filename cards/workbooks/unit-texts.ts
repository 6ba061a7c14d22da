import type { UnitTexts } from '../../bot/domain/sheet-copy.ts'
import { formatPhone } from '../../bot/domain/placeholder-values.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { purposeName } from '../purpose.ts'
import type { Words } from '../text/words.ts'
import { formatDay } from '../when.ts'

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`)

const style = `@page { size: A4; margin: 18mm; }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #1a1a1a;
  background: #fff; }
header { border-bottom: 2px solid #1a1a1a; margin-bottom: 1.2rem; }
header p { margin: 0 0 .4rem; color: #444; }
h1 { font-size: 1.6rem; margin: .2rem 0; }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; break-after: avoid; }
blockquote { margin: .5rem 0; padding: .6rem .9rem; border: 1px solid #999; border-radius: .5rem; white-space: pre-wrap;
  break-inside: avoid; }
b { font-weight: 600; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } }`

/** More numbers would help nobody to choose. */
const mostPhones = 3

/** A text with its placeholders set off; what tells two of a kind apart is for staff and left out. */
const shown = (text: string): string => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) return escaped(text)
  let at = 0
  const pieces = parsed.placeholders.map(({ name, start, end }) => {
    const piece = `${escaped(text.slice(at, start))}<b>{${escaped(name)}}</b>`
    at = end
    return piece
  })
  return pieces.join('') + escaped(text.slice(at))
}

/**
 * The texts of a unit as a page to print, by purpose, in the language of its clinic (XC-32). It names neither the
 * internal names of the templates nor anybody.
 */
export const unitTextsPage = (t: Words, list: UnitTexts): string => {
  const purposes = new Map<string, string[]>()
  for (const one of list.texts) {
    const purpose = purposeName(t, { key: one.purpose, label: one.purposeLabel })
    const lang = one.language === list.language ? '' : ` lang="${one.language}"`
    const texts = purposes.get(purpose) ?? []
    purposes.set(purpose, [...texts, `<blockquote${lang}>${shown(one.text)}</blockquote>`])
  }
  const sections = [...purposes]
    .toSorted(([a], [b]) => a.localeCompare(b, list.language))
    .map(([purpose, texts]) => `<section>\n<h2>${escaped(purpose)}</h2>\n${texts.join('\n')}\n</section>`)
  const intro =
    list.texts.length === 0
      ? t('unitTexts.none', { unit: list.unitName })
      : t('unitTexts.intro', { unit: list.unitName, sender: list.senderText })
  const phones = list.phones.slice(0, mostPhones).map((phone) => formatPhone(phone, list.language))
  const doubt =
    phones.length === 0
      ? t('unitTexts.ask')
      : t('unitTexts.call', {
          phones: new Intl.ListFormat(t.language, { type: 'disjunction' }).format(phones),
        })
  return `<!doctype html>
<html lang="${list.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${t('unitTexts.title')} – ${list.unitName}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p>${escaped([list.trustName, ...new Set([list.clinicName, list.unitName])].join(' · '))}</p>
<h1>${escaped(t('unitTexts.title'))}</h1>
<p>${escaped(t('unitTexts.asOf', { when: formatDay(t, list.takenAt) }))}</p>
</header>
<p>${escaped(intro)}</p>
<p>${escaped(doubt)}</p>
${sections.join('\n')}
</body>
</html>
`
}
