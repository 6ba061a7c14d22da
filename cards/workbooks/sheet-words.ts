import { languages } from '../../bot/domain/language.ts'
import type { Language } from '../../bot/domain/language.ts'
import { knownPurposes } from '../../bot/domain/purpose.ts'
import { foldWord } from '../../bot/domain/sheet-import.ts'
import type { SheetField, SheetWords } from '../../bot/domain/sheet-import.ts'
import { wordsOf } from '../text/words.ts'

/** What trusts call the columns besides the words of our own copies. */
const otherHeaders: Readonly<Record<SheetField, string>> = {
  name: 'malnavn, malens navn, navn på mal, navn på malen, malnamn, namn på mal, mallnamn, mallens namn, namn på mall, template, template name, title, tittel, titel, rubrik, overskrift, mal, mall',
  text: 'tekstinnhold, tekstinnhold i mal, maltekst, sms, sms-tekst, smstekst, sms tekst, melding, meldingstekst, meldingstekst i sms, innhold, tekst i sms, textinnehåll, malltext, sms-text, smstext, meddelande, meddelandetext, innehåll, text i sms, message, sms text, body, content',
  purpose:
    'formål med meldingen, føremål, ändamål, syfte, kategori, category, type, typ, bruksområde, anvendelse',
  language: 'språkkode, målform, lang, locale',
  unit: 'enheter, avdeling, seksjon, poliklinikk, mottak, mottagning, eining, avdelning, enhet/avdeling, prefiks, prefix, unit prefix, department, reception',
  clinic: 'klinikk, clinic, klinik, division, verksamhet, verksamhetsområde',
}

const otherLanguages: Readonly<Record<Language, readonly string[]>> = {
  nb: ['no', 'nob', 'nb-no', 'norsk', 'bokmål', 'norsk bokmål', 'norwegian', 'norska'],
  nn: ['nno', 'nn-no', 'nynorsk', 'norsk nynorsk'],
  sv: ['swe', 'sv-se', 'se', 'svensk', 'svenska', 'swedish'],
  en: ['eng', 'en-gb', 'en-us', 'engelsk', 'engelska', 'english'],
}

const all = languages.map(wordsOf)

/** The words of our own copies and of the sheets that trusts have, in every language. */
export const sheetWords: SheetWords = {
  headers: Object.fromEntries(
    (Object.keys(otherHeaders) as SheetField[]).map((field) => [
      field,
      [
        ...(field === 'clinic' ? [] : all.map((t) => t(`column.${field}`))),
        ...otherHeaders[field].split(', '),
      ].map(foldWord),
    ]),
  ) as Record<SheetField, string[]>,
  purposes: Object.fromEntries(knownPurposes.map((key) => [key, all.map((t) => t(`purpose.${key}`))])),
  languages: Object.fromEntries(
    languages.map((language) => [
      language,
      [...all.map((t) => t(`language.${language}`)), ...otherLanguages[language]],
    ]),
  ) as Record<Language, string[]>,
}
