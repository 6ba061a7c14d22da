import { worstCaseText } from '../domain/placeholder-fill.ts'
import type { Language } from '../domain/language.ts'
import { measure } from '../domain/sms-text.ts'
import { findAllowed } from '../store/allows.ts'
import { findClinics, findTrustSettings } from '../store/clinics.ts'
import type { Clinic } from '../store/clinics.ts'
import { contextOf } from './template-context.ts'
import type { Call } from './use-case.ts'

/**
 * How many SMS each text travels in at its longest values, in the order of the texts.
 * @param clinics where they were read already
 */
export const partsOf = async (
  { work, scope, now }: Call,
  texts: readonly { clinicId: string; language: Language; text: string }[],
  clinics?: readonly Clinic[],
): Promise<number[]> => {
  const wanted = [...new Set(texts.map((one) => one.clinicId))]
  const found = new Map(
    (clinics ?? (await findClinics(work.database, { ...scope, clinics: wanted }))).map((one) => [
      one.id,
      one,
    ]),
  )
  const [settings, allow] = await Promise.all([
    findTrustSettings(work.database, scope),
    findAllowed(work.database, scope),
  ])
  // Checking the labels of a clinic is what takes time: once for each clinic and language.
  const contexts = new Map<string, ReturnType<typeof contextOf>>()
  return texts.map(({ clinicId, language, text }) => {
    const clinic = found.get(clinicId)
    if (clinic === undefined) return measure(text).segments
    const key = `${clinicId} ${language}`
    const context = contexts.get(key) ?? contextOf(clinic, settings, language, now, allow)
    contexts.set(key, context)
    return measure(worstCaseText(text, context)).segments
  })
}
