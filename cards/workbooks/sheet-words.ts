import { languages } from '../../bot/domain/language.ts'
import type { Language } from '../../bot/domain/language.ts'
import { knownPurposes } from '../../bot/domain/purpose.ts'
import { foldWord } from '../../bot/domain/sheet-headers.ts'
import type { SheetField } from '../../bot/domain/sheet-headers.ts'
import type { SheetWords } from '../../bot/domain/sheet-import.ts'
import { wordsOf } from '../text/words.ts'

/** What trusts call the columns besides the words of our own copies. */
const otherHeaders: Readonly<Record<SheetField, string>> = {
  name: 'malnavn, malens navn, navn på mal, navn på malen, malnamn, namn på mal, namnet på malen, mallnamn, mallens namn, namn på mall, template, template name, title, tittel, titel, rubrik, overskrift, mal, mall, emne, ämne, subject, betegnelse, benevnelse, benämning, beteckning',
  text: 'tekstinnhold, tekstinnhold i mal, maltekst, malens tekst, teksten, sms, sms-tekst, smstekst, sms tekst, melding, meldinga, meldingen, meldingstekst, meldingstekst i sms, innhold, innhald, tekst i sms, ordlyd, formulering, textinnehåll, malltext, mallens text, texten, sms-text, smstext, meddelande, meddelandet, meddelandetext, innehåll, text i sms, lydelse, message, sms text, template text, body, content, wording',
  purpose:
    'formål med meldingen, føremål, ändamål, syfte, kategori, category, type, typ, bruksområde, anvendelse, användning, användningsområde',
  language: 'språkkode, målform, lang, locale, språkform, mål',
  unit: 'enheter, avdeling, seksjon, poliklinikk, mottak, mottagning, eining, avdelning, enhet/avdeling, prefiks, prefix, unit prefix, department, reception',
  clinic: 'klinikk, klinikken, clinic, klinik, kliniken, division, verksamhet, verksamhetsområde',
  state: 'tilstand, state, i bruk, in use, aktiv, active',
}

const otherLanguages: Readonly<Record<Language, readonly string[]>> = {
  nb: ['no', 'nob', 'nb-no', 'norsk', 'bokmål', 'norsk bokmål', 'norwegian', 'norska'],
  nn: ['nno', 'nn-no', 'nynorsk', 'norsk nynorsk'],
  sv: ['swe', 'sv-se', 'se', 'svensk', 'svenska', 'swedish'],
  en: ['eng', 'en-gb', 'en-us', 'engelsk', 'engelska', 'english'],
}

/** What trusts write of a template that is in use, besides our own words. */
const otherInUse =
  'aktiv, aktivt, aktive, aktiva, active, ja, yes, x, ok, godkjent, godkjend, godkjente, godkänd, godkänt, approved, gjeldende, gjeldande, gällande, gyldig, giltig, valid, current, live, brukes, blir brukt, används, ferdig, klar, klart, done, ready'

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
  inUse: [...all.map((t) => t('template.state.live')), ...otherInUse.split(', ')],
}
