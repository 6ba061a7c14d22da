import type { Language } from '../domain/language.ts'
import { approvedPhones } from '../domain/placeholder-values.ts'
import { Refusal } from '../domain/refusal.ts'
import type { SheetCopy, UnitTexts } from '../domain/sheet-copy.ts'
import { findClinics, findTrustName } from '../store/clinics.ts'
import { findSheetCopy } from '../store/sheet-copies.ts'
import { partsOf } from './template-parts.ts'
import { useCase } from './use-case.ts'

/**
 * Copies the sheet as it stands: every clinic's rows, suspended ones too, for everybody who may read it. One clinic
 * alone where one is named.
 */
export const exportSheet = useCase<{ clinicId?: string | undefined }, SheetCopy>(
  'template.read',
  async (call, { clinicId }) => {
    const { work, scope, now } = call
    const everywhere = { ...scope, clinics: 'all' } as const
    const clinics = (await findClinics(work.database, everywhere)).filter(
      ({ id }) => clinicId === undefined || id === clinicId,
    )
    if (clinics.length === 0) throw new Refusal('not_found')
    const found = await findSheetCopy(work.database, { ...everywhere, clinics: clinics.map(({ id }) => id) })
    const parts = await partsOf(call, found, clinics)
    const rows = found.map((row, at) => ({ ...row, parts: parts[at] ?? 1 }))
    return {
      takenAt: now,
      trustName: await findTrustName(work.database, everywhere),
      clinics: clinics.map(({ id, name }) => ({ name, rows: rows.filter((row) => row.clinicId === id) })),
    }
  },
)

/** The units of every clinic, to choose one whose texts are listed. */
export const listUnits = useCase<
  object,
  readonly { id: string; name: string; clinicName: string; language: Language }[]
>('template.read', async ({ work, scope }) =>
  (await findClinics(work.database, { ...scope, clinics: 'all' })).flatMap((clinic) =>
    clinic.units.map(({ id, name }) => ({ id, name, clinicName: clinic.name, language: clinic.language })),
  ),
)

/** The texts in use of a unit, without their internal names (LE-54), for patients to read (XC-32). */
export const listUnitTexts = useCase<{ unitId: string }, UnitTexts>(
  'template.read',
  async ({ work, scope, now }, { unitId }) => {
    const everywhere = { ...scope, clinics: 'all' } as const
    const clinic = (await findClinics(work.database, everywhere)).find(({ units }) =>
      units.some(({ id }) => id === unitId),
    )
    const unit = clinic?.units.find(({ id }) => id === unitId)
    if (clinic === undefined || unit === undefined) throw new Refusal('not_found')
    const rows = await findSheetCopy(work.database, { ...everywhere, clinics: [clinic.id] })
    return {
      takenAt: now,
      trustName: await findTrustName(work.database, everywhere),
      clinicName: clinic.name,
      unitName: unit.name,
      language: clinic.language,
      senderText: clinic.senderText,
      phones: approvedPhones(clinic),
      texts: rows.filter((row) => row.unitId === unitId && row.state === 'live'),
    }
  },
)
