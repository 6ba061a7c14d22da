import type { Scope } from '../domain/permissions.ts'
import { checkDisclosure, verdictOf } from '../domain/disclosure.ts'
import type { RefusalCode } from '../domain/refusal.ts'
import { findAllowed } from '../store/allows.ts'
import { lockClinic } from '../store/clinics.ts'
import type { Clinic } from '../store/clinics.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { findPresentProposals, findPresentTemplates } from '../store/present-templates.ts'
import { holdPurpose } from '../store/purposes.ts'
import {
  findApplying,
  findRowsLeft,
  lockSheetImport,
  setOutcomes,
  updateSheetImport,
} from '../store/sheet-imports.ts'
import type { SheetImport, StoredRow } from '../store/sheet-imports.ts'
import { addTakenProposals, publishTemplates } from '../store/sheet-take-over.ts'
import type { TakenProposal, TakenTemplate } from '../store/sheet-take-over.ts'
import { changeIf, newId } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { textFaults } from './check-proposal.ts'
import { takenRows } from './import-sheet.ts'
import { sealVersion } from './publish-proposal.ts'
import type { Work } from './use-case.ts'

/** Rows of one transaction. */
const batch = 200

const nameKey = (clinicId: string, name: string): string => `${clinicId} ${name.toLowerCase()}`

/** What has changed since the rows were checked counts: everything is asked once more, under the locks. */
interface Present {
  clinics: ReadonlyMap<string, Clinic>
  /** Names that are taken, and those that a proposal of the same text waits under. */
  taken: ReadonlySet<string>
  proposed: ReadonlySet<string>
  purposes: ReadonlySet<string>
  allow: readonly string[]
}

const refusalOf = (sheet: SheetImport, row: StoredRow, present: Present): RefusalCode | null => {
  if (row.clinicId === null || row.unitId === null) return 'not_found'
  const clinic = present.clinics.get(row.clinicId)
  if (clinic === undefined || !clinic.units.some(({ id }) => id === row.unitId)) return 'not_found'
  if (textFaults(row.text, 'text').length > 0) return 'text_faulty'
  if (verdictOf(checkDisclosure(row.text, { allow: present.allow })) === 'block') return 'disclosure_block'
  if (present.taken.has(nameKey(row.clinicId, row.name))) return 'name_taken'
  if (sheet.mode === 'proposals')
    return present.proposed.has(nameKey(row.clinicId, row.name) + row.text) ? 'already_handled' : null
  if (row.purpose === null) return 'purpose_missing'
  return present.purposes.has(row.purpose) ? null : 'purpose_not_approved'
}

const lookAround = async (tx: Change, scope: Scope, rows: readonly StoredRow[]): Promise<Present> => {
  const clinics = new Map<string, Clinic>()
  // In the order of their ids, so that two sheets never wait for one another.
  for (const id of [...new Set(rows.flatMap((row) => row.clinicId ?? []))].toSorted()) {
    const clinic = await lockClinic(tx, scope, id)
    if (clinic !== null) clinics.set(id, clinic)
  }
  const purposes = new Set<string>()
  for (const key of new Set(rows.flatMap((row) => row.purpose ?? [])))
    if (await holdPurpose(tx, scope, key)) purposes.add(key)
  return {
    clinics,
    purposes,
    taken: new Set((await findPresentTemplates(tx, scope)).map((one) => nameKey(one.clinicId, one.name))),
    proposed: new Set(
      (await findPresentProposals(tx, scope)).map((one) => nameKey(one.clinicId, one.name) + one.text),
    ),
    allow: await findAllowed(tx, scope),
  }
}

const proposalOf = (sheet: SheetImport, row: StoredRow, templateId: string | null): TakenProposal => ({
  id: newId(),
  clinicId: row.clinicId ?? '',
  unitId: row.unitId ?? '',
  proposerId: sheet.personId,
  state: templateId === null ? 'ehealthReview' : 'approved',
  title: row.title,
  purpose: row.purpose,
  purposeNote: row.purposeNote,
  language: row.language,
  text: row.text,
  resultId: templateId,
  decision: {
    step: templateId === null ? 'draft' : 'ehealthReview',
    event: templateId === null ? 'fileFromSheet' : 'approveFromSheet',
    personId: sheet.decidedBy ?? sheet.personId,
    reason: templateId === null ? null : reasonOf(sheet, row),
    textAfter: templateId === null ? null : row.text,
  },
})

const reasonOf = (sheet: SheetImport, row: StoredRow): string | null =>
  row.verdict === 'warned' && sheet.warningReason !== null
    ? `${sheet.reason ?? ''} – ${sheet.warningReason}`
    : sheet.reason

/** One card for all of it: to whoever read or decided it, and of proposals to everybody else whom they wait for. */
const tell = async (work: Work, tx: Change, sheet: SheetImport): Promise<void> => {
  const everybody = await findCandidates(
    tx,
    { trustId: sheet.trustId, clinics: 'all' },
    ['sheet.import'],
    work.clock(),
  )
  const alerted = new Set([
    sheet.personId,
    ...(sheet.decidedBy === null ? [] : [sheet.decidedBy]),
    ...(sheet.mode === 'proposals' ? everybody.map(({ personId }) => personId) : []),
  ])
  await putNotices(
    tx,
    work.jobs,
    `import:${sheet.id}`,
    [...alerted].map((personId) => ({ personId, alert: true })),
  )
}

/** One batch in one transaction; null when another process has the sheet at an end, false when nothing is left. */
const takeBatch = (work: Work, scope: Scope, importId: string): Promise<boolean | null> =>
  changeIf(work.database, work.clock(), async (tx) => {
    const sheet = await lockSheetImport(tx, scope, importId)
    if (sheet?.state !== 'applying') return null
    const subject = `sheet:${importId}`
    const event = { personId: sheet.decidedBy, trustId: scope.trustId }
    const rows = await findRowsLeft(tx, importId, takenRows(sheet), batch)
    if (rows.length === 0) {
      await updateSheetImport(tx, importId, { state: 'applied' })
      tx.record({ action: 'sheet.applied', ...event, subject })
      await tell(work, tx, sheet)
      return false
    }
    const present = await lookAround(tx, scope, rows)
    const taken = new Set(present.taken)
    const proposed = new Set(present.proposed)
    const proposals: TakenProposal[] = []
    const templates: TakenTemplate[] = []
    const outcomes = rows.map((row) => {
      const refused = refusalOf(sheet, row, { ...present, taken, proposed })
      const clinic = present.clinics.get(row.clinicId ?? '')
      if (refused !== null || clinic === undefined)
        return { position: row.position, outcome: refused ?? 'not_found', resultId: null }
      if (sheet.mode === 'proposals') {
        const proposal = proposalOf(sheet, row, null)
        proposals.push(proposal)
        proposed.add(nameKey(clinic.id, row.name) + row.text)
        return { position: row.position, outcome: 'proposed', resultId: proposal.id }
      }
      const id = newId()
      const proposal = proposalOf(sheet, row, id)
      proposals.push(proposal)
      templates.push({
        id,
        unitId: row.unitId ?? '',
        name: row.name,
        version: sealVersion(clinic, row.text, row.language, row.purpose ?? '', proposal.id),
      })
      taken.add(nameKey(clinic.id, row.name))
      return { position: row.position, outcome: 'approved', resultId: id }
    })
    await addTakenProposals(tx, proposals)
    await publishTemplates(tx, templates)
    await setOutcomes(tx, importId, outcomes)
    for (const one of proposals)
      if (one.resultId === null)
        tx.record({
          action: 'proposal.filed',
          ...event,
          clinicId: one.clinicId,
          subject: `proposal:${one.id}`,
          detail: { step: one.state, revision: 1, sheet: importId },
        })
      else
        tx.record({
          action: 'template.published',
          ...event,
          clinicId: one.clinicId,
          subject: `template:${one.resultId}`,
          detail: { version: 1, proposal: one.id, sheet: importId },
        })
    tx.record({
      action: 'sheet.rows_taken_over',
      ...event,
      subject,
      detail: { rows: rows.length, taken: proposals.length },
    })
    return true
  })

/**
 * Takes a decided sheet over, batch after batch, each in a transaction of its own that writes down what became of its
 * rows: cut off, it goes on where it was, in whichever process.
 * @param most batches at most
 * @returns whether it has come to its end
 */
export const takeSheetOver = async (
  work: Work,
  sheet: { id: string; trustId: string },
  most = Number.POSITIVE_INFINITY,
): Promise<boolean> => {
  const scope = { trustId: sheet.trustId, clinics: 'all' } as const
  for (let done = 0; done < most; done++) if ((await takeBatch(work, scope, sheet.id)) !== true) return true
  return false
}

/** Goes on with every sheet whose taking over was cut off or is too long for one press. */
export const takeSheetsOver = async (work: Work): Promise<void> => {
  for (const sheet of await findApplying(work.database)) await takeSheetOver(work, sheet)
}
