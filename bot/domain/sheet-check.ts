import type { Country, Language } from './language.ts'
import type { ValueContext } from './placeholders.ts'
import { foldWord } from './sheet-headers.ts'
import type { SheetDraft } from './sheet-import.ts'
import { checkSheetText, isGarbled } from './sheet-text.ts'
import type { Find, SheetFinding } from './sheet-text.ts'
import { buildIndex, addToIndex, closest } from './similarity.ts'
import type { Index } from './similarity.ts'
import { longestText, longestTitle, templateName } from './template.ts'

/** What may happen with a row. */
export type SheetVerdict = 'ready' | 'warned' | 'stopped' | 'unchanged'

/** A row of a file, checked: as a proposal would have it. */
export interface CheckedRow {
  sheet: string
  row: number
  clinicId: string | null
  unitId: string | null
  clinicName: string
  name: string
  title: string
  purpose: string | null
  purposeNote: string | null
  language: Language
  text: string
  verdict: SheetVerdict
  findings: readonly SheetFinding[]
  places: SheetDraft['places']
}

/** A clinic as far as a sheet names it. */
export interface SheetClinic {
  id: string
  key: string
  name: string
  country: Country
  language: Language
  units: readonly { id: string; prefix: string; name: string }[]
  /** What its placeholders may hold, for the longest text. */
  values: (language: Language) => ValueContext
}

/** A template, or an open proposal of one, that is there already. */
export interface Present {
  id: string
  clinicId: string
  name: string
  /** Empty where it is retired: its name is taken all the same. */
  text: string
  purpose: string | null
  language: Language | null
}

/** What rows are checked against. */
export interface SheetContext {
  clinics: readonly SheetClinic[]
  /** Folded words of a purpose -> its key. */
  purposes: ReadonlyMap<string, string>
  languages: ReadonlyMap<string, Language>
  /** Folded words that a column with the state says of a template in use. */
  stateWords: ReadonlySet<string>
  /** Words that recorded decisions allow. */
  allow: readonly string[]
  templates: readonly Present[]
  proposals: readonly Present[]
  inUse: Index<{ id: string; name: string; clinicName: string; text: string }>
}

interface Before {
  id: string
  text: string
  place: string
}

/** A purpose in the sheet may be described in as many characters. */
const longestNote = 200

/** Texts of a file that each of its rows is compared with, so that the time for 20,000 rows grows with their number. */
const mostCompared = 1_000

const keyOf = (clinicId: string, name: string): string => `${clinicId} ${name.toLowerCase()}`

/** Excel cuts the names of tabs at 31 characters. */
const cut = (name: string): string => foldWord(name.slice(0, 31))

/** As a form reads them: line ends as one, no blanks at the two ends. */
const cleanText = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').trim()

/**
 * Checks rows one after the other: each against the trust, the templates in use, and the rows before it. Rows that are
 * there already, to the letter, are `unchanged`, so that the same file read twice changes nothing.
 */
export const createSheetChecker = (context: SheetContext): ((draft: SheetDraft) => CheckedRow) => {
  const clinics = new Map<string, SheetClinic>()
  for (const clinic of context.clinics)
    for (const word of [clinic.key, ...clinic.units.map(({ prefix }) => prefix), clinic.name])
      if (!clinics.has(foldWord(word))) clinics.set(foldWord(word), clinic)
  for (const clinic of context.clinics)
    if (!clinics.has(cut(clinic.name))) clinics.set(cut(clinic.name), clinic)
  const templates = new Map(context.templates.map((one) => [keyOf(one.clinicId, one.name), one]))
  const proposals = new Map(context.proposals.map((one) => [keyOf(one.clinicId, one.name), one]))
  const names = new Map<string, Before>()
  const texts = new Map<string, Before>()
  const earlier = buildIndex<Before>([])
  const searched = new Map<string, { name: string; clinicName: string } | undefined>()
  const usedBefore = (text: string): { name: string; clinicName: string } | undefined => {
    if (!searched.has(text)) searched.set(text, twinIn(context.inUse, text))
    return searched.get(text)
  }

  return (draft) => {
    const { values } = draft
    const findings: SheetFinding[] = []
    const find: Find = (severity, field, code, params = {}) => {
      findings.push({ code, severity, field, place: draft.places[field] ?? `${draft.row}`, params })
    }
    for (const field of draft.broken) find('stop', field, 'cell_error')
    if (draft.cut !== null)
      findings.push({ code: 'row_cut', severity: 'stop', field: 'text', place: draft.cut, params: {} })

    // Excel calls the copy of a tab `Medisinsk klinikk (2)`.
    const clinic =
      clinics.get(foldWord(values.clinic)) ??
      clinics.get(foldWord(values.clinic.replace(/ \(\d{1,2}\)$/u, ''))) ??
      null
    if (clinic === null) find('stop', 'clinic', 'clinic_unknown', { found: values.clinic.slice(0, 60) })
    const typed = values.name.replaceAll(/\s+/gu, ' ').trim()
    const { unit, title } = unitAndTitle(clinic, values.unit, typed)
    if (clinic !== null && unit === null) find('stop', 'unit', 'unit_unknown', { clinic: clinic.name })
    if (title === '' && !draft.broken.includes('name')) find('stop', 'name', 'name_missing')
    else if (title.length > longestTitle)
      find('stop', 'name', 'title_too_long', { longest: String(longestTitle) })
    if (isGarbled(typed)) find('stop', 'name', 'garbled', { found: typed.slice(0, 60) })
    const name = unit === null ? typed : templateName(unit.prefix, title)

    const language =
      values.language.trim() === ''
        ? (clinic?.language ?? 'nb')
        : context.languages.get(foldWord(values.language))
    if (language === undefined)
      find('stop', 'language', 'language_unknown', { found: values.language.slice(0, 30) })
    const spoken = language ?? clinic?.language ?? 'nb'

    const note = values.purpose.replaceAll(/\s+/gu, ' ').trim()
    const purpose = context.purposes.get(foldWord(note)) ?? null
    if (purpose === null)
      if (note === '') find('warn', 'purpose', 'purpose_missing')
      else find('warn', 'purpose', 'purpose_unknown', { found: note.slice(0, 60) })

    const state = values.state.trim()
    if (state !== '' && !context.stateWords.has(foldWord(state)))
      find('warn', 'state', 'state_other', { found: state.slice(0, 60) })

    const text = cleanText(values.text)
    if (!draft.broken.includes('text')) checkSheetText(text, spoken, clinic, context.allow, find)

    const place = `${draft.sheet}!${draft.places.text ?? draft.row}`
    let same = false
    if (clinic !== null && title !== '') {
      const key = keyOf(clinic.id, name)
      const there = templates.get(key)
      const proposed = proposals.get(key)
      const before = names.get(key)
      const isSame = (one: Present | undefined): boolean =>
        one !== undefined &&
        one.text === text &&
        (one.language === null || one.language === spoken) &&
        (purpose === null || one.purpose === null || one.purpose === purpose)
      if (isSame(there)) same = true
      else if (there !== undefined) find('stop', 'name', 'name_taken', { name })
      else if (isSame(proposed)) {
        same = true
        find('note', 'name', 'already_proposed')
      } else if (before !== undefined && before.text === text) {
        same = true
        find('note', 'name', 'row_twice', { place: before.place })
      } else if (before !== undefined) find('stop', 'name', 'name_twice', { place: before.place })
      if (before === undefined) names.set(key, { id: key, text, place })
    }
    // A text that is too long is not compared: that takes the longer the more it is.
    if (text !== '' && text.length <= longestText && !same) {
      const twin = texts.get(text) ?? twinIn(earlier, text)
      if (twin !== undefined) find('warn', 'text', 'duplicate_in_file', { place: twin.place })
      const used = usedBefore(text)
      if (used !== undefined)
        find('warn', 'text', 'duplicate_in_use', { name: used.name, clinic: used.clinicName })
      const one = { id: place, text, place }
      if (!texts.has(text)) {
        texts.set(text, one)
        if (earlier.slots.size < mostCompared) addToIndex(earlier, one)
      }
    }
    const stopped = findings.some(({ severity }) => severity === 'stop')
    const warned = findings.some(({ severity }) => severity === 'warn')
    return {
      sheet: draft.sheet,
      row: draft.row,
      clinicId: clinic?.id ?? null,
      unitId: unit?.id ?? null,
      clinicName: clinic?.name ?? values.clinic.trim().slice(0, 80),
      name: name.slice(0, 200),
      title: title.slice(0, 200),
      purpose,
      purposeNote: purpose === null && note !== '' ? note.slice(0, longestNote) : null,
      language: spoken,
      text: text.slice(0, 5_000),
      // A row that is there already needs nobody, whatever would be said of it today.
      verdict: same ? 'unchanged' : stopped ? 'stopped' : warned ? 'warned' : 'ready',
      places: draft.places,
      findings: same ? findings.filter(({ severity }) => severity === 'note') : findings,
    }
  }
}

/** The text that says the same, if there is one. */
const twinIn = <T extends { id: string; text: string }>(index: Index<T>, text: string): T | undefined => {
  const [nearest] = closest(index, text, 1)
  return nearest?.relation === 'duplicate' ? nearest.item : undefined
}

/** The unit by its column, by the prefix that the name begins with, or the clinic's only one; the rest is the title. */
const unitAndTitle = (
  clinic: SheetClinic | null,
  unit: string,
  name: string,
): { unit: SheetClinic['units'][number] | null; title: string } => {
  if (clinic === null) return { unit: null, title: name }
  const split = /^([\p{L}\p{N}]{1,12}) ?[-–] ?(.*)$/u.exec(name)
  const byPrefix = clinic.units.find(({ prefix }) => foldWord(prefix) === foldWord(split?.[1] ?? ''))
  const said = foldWord(unit)
  const byColumn = clinic.units.find((one) => [foldWord(one.prefix), foldWord(one.name)].includes(said))
  const found =
    said === '' ? (byPrefix ?? (clinic.units.length === 1 ? clinic.units[0] : undefined)) : byColumn
  return {
    unit: found ?? null,
    title: byPrefix !== undefined && byPrefix === found ? (split?.[2] ?? '').trim() : name,
  }
}
