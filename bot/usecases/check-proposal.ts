import type { FieldFault } from '../domain/refusal.ts'
import { languages } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import { longestText, longestTitle, templateName } from '../domain/template.ts'
import type { Clinic } from '../store/clinics.ts'
import type { ProposalContent } from '../store/proposals.ts'

/** What the proposal form holds, as it was typed. */
export interface ProposalForm {
  unitId: string
  title: string
  /** Key of an approved purpose, `new`, or empty. */
  purpose: string
  purposeNote: string
  language: string
  text: string
}

/** Longest description of a new purpose, in characters. */
const longestNote = 200

/** Value of the purpose field that says "a new purpose". */
export const newPurpose = 'new'

/** The faults of a template text; the same rules hold for a proposal, an edit and an import. */
export const textFaults = (text: string, field: string): FieldFault[] => {
  if (text.trim() === '') return [{ field, code: 'text_missing' }]
  if (text.length > longestText)
    return [{ field, code: 'text_too_long', params: { longest: String(longestText) } }]
  const parsed = parseTemplate(text)
  return parsed.ok
    ? []
    : parsed.faults.map((fault) => ({
        field,
        code: `template_${fault.code}`,
        params: {
          found: fault.found,
          place: String(fault.start + 1),
          suggestion: fault.suggestion ?? '',
        },
      }))
}

/**
 * Reads a form. Spaces around the title go; the text stays to the letter, but for line ends and blanks at its
 * two ends, which no phone shows.
 * @returns the content, or every fault at once so that the form comes back whole
 */
export const readForm = (
  form: ProposalForm,
  clinics: readonly Clinic[],
  purposes: readonly string[],
  templateId: string | null,
): { content: ProposalContent; name: string } | { faults: FieldFault[] } => {
  const title = form.title.replaceAll(/\s+/gu, ' ').trim()
  const text = form.text.replaceAll(/\r\n?/gu, '\n').trim()
  const unit = clinics.flatMap((clinic) => clinic.units).find((one) => one.id === form.unitId)
  const language = languages.find((one) => one === form.language)
  const faults: FieldFault[] = []
  if (unit === undefined) faults.push({ field: 'unitId', code: 'unit_missing' })
  if (title === '') faults.push({ field: 'title', code: 'title_missing' })
  else if (title.length > longestTitle)
    faults.push({ field: 'title', code: 'title_too_long', params: { longest: String(longestTitle) } })
  if (form.purpose !== newPurpose && !purposes.includes(form.purpose))
    faults.push({ field: 'purpose', code: 'purpose_missing' })
  if (form.purpose === newPurpose && form.purposeNote.trim() === '')
    faults.push({ field: 'purposeNote', code: 'purpose_note_missing' })
  if (form.purposeNote.trim().length > longestNote)
    faults.push({ field: 'purposeNote', code: 'text_too_long', params: { longest: String(longestNote) } })
  if (language === undefined) faults.push({ field: 'language', code: 'language_missing' })
  faults.push(...textFaults(text, 'text'))
  if (faults.length > 0 || unit === undefined || language === undefined) return { faults }
  return {
    content: {
      clinicId: unit.clinicId,
      unitId: unit.id,
      templateId,
      title,
      purpose: form.purpose === newPurpose ? null : form.purpose,
      purposeNote: form.purpose === newPurpose ? form.purposeNote.trim() : null,
      language: language satisfies Language,
      text,
    },
    name: templateName(unit.prefix, title),
  }
}
