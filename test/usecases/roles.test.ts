import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Actor } from '../../bot/domain/actor.ts'
import { can, grants, roles } from '../../bot/domain/permissions.ts'
import type { Membership, Permission, Role } from '../../bot/domain/permissions.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { UseCase } from '../../bot/usecases/use-case.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { modulesIn } from '../discover.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

/** The right that each use case asks for, by hand. */
const rights: Record<string, Permission> = {
  approveNewPurpose: 'purpose.decide',
  browseSheet: 'template.read',
  approveSheet: 'sheet.approveImport',
  cancelDraft: 'message.send',
  changeSender: 'sender.change',
  checkSheet: 'sheet.import',
  confirmSend: 'message.send',
  answerSpotCheck: 'deletion.check',
  closeDeviation: 'deviation.close',
  confirmDeletion: 'deletion.run',
  decideAllow: 'disclosure.decide',
  deleteMessage: 'message.delete',
  listCertificates: 'deletion.read',
  listDeletions: 'deletion.read',
  showCertificate: 'deletion.read',
  showDeletion: 'deletion.read',
  showSpotCheck: 'deletion.check',
  startDeletion: 'deletion.run',
  decideProposal: 'proposal.decide',
  decideValue: 'disclosure.decide',
  listClinicSettings: 'clinic.read',
  removeUnit: 'unit.edit',
  saveClinic: 'clinic.edit',
  saveTrust: 'trust.edit',
  showHelp: 'self.read',
  openHelpForm: 'trust.edit',
  saveHelp: 'trust.edit',
  listHelpLinks: 'trust.edit',
  saveHelpLink: 'trust.edit',
  removeHelpLink: 'trust.edit',
  saveUnit: 'unit.edit',
  setHours: 'clinic.setHours',
  showClinicSettings: 'clinic.read',
  showTrust: 'trust.edit',
  listValues: 'value.read',
  moveValue: 'value.edit',
  openValueForm: 'value.edit',
  removeValue: 'value.edit',
  saveValue: 'value.edit',
  showValue: 'value.read',
  barGuardians: 'consent.record',
  declineConsent: 'consent.decline',
  dropImportRow: 'sheet.import',
  dropSheetImport: 'sheet.import',
  eraseConsent: 'consent.erase',
  exportConsent: 'consent.export',
  readHistory: 'consent.export',
  exportSheet: 'template.read',
  fileProposal: 'template.propose',
  findSendable: 'message.send',
  lookUpContact: 'message.send',
  listAllows: 'disclosure.decide',
  listConsentModes: 'consent.setMode',
  listOwnProposals: 'template.propose',
  listPurposes: 'template.read',
  listWaitingSheets: 'sheet.import',
  listSendable: 'message.send',
  listSenders: 'sender.change',
  listSent: 'message.read',
  listUnits: 'template.read',
  listUnitTexts: 'template.read',
  acknowledgeTraining: 'self.read',
  changePerson: 'person.change',
  closePerson: 'person.change',
  createPerson: 'person.change',
  findNewcomer: 'person.change',
  followInvitation: 'self.read',
  invitePerson: 'person.change',
  listPeople: 'person.read',
  openPerson: 'person.change',
  openPersonForm: 'person.change',
  reopenPerson: 'person.change',
  showMail: 'person.read',
  showOwnAccount: 'self.read',
  showPerson: 'person.read',
  listUnreachable: 'person.unreachable',
  listTasks: 'task.read',
  claimTask: 'task.claim',
  findTaskSubject: 'task.claim',
  setMailbox: 'mailbox.set',
  showMailboxes: 'mailbox.set',
  addOwnPerson: 'leader.people',
  closeLeaver: 'leaver.decide',
  closeVideo: 'video.close',
  completeOrderLine: 'access.decide',
  listOwnPeople: 'leader.people',
  openLeaverForm: 'leaver.report',
  openOrderForm: 'access.order',
  orderAccess: 'access.order',
  refuseLeaver: 'leaver.decide',
  refuseOrderLine: 'access.decide',
  reportLeaver: 'leaver.report',
  showLeaver: 'access.read',
  showOrder: 'access.read',
  setOwnAway: 'self.read',
  showAway: 'self.read',
  releaseTask: 'task.claim',
  objectToFinding: 'template.propose',
  offerDownload: 'self.read',
  offerUpload: 'sheet.import',
  offerUploadForm: 'sheet.import',
  openConsent: 'consent.decline',
  openProposalForm: 'template.propose',
  openSendForm: 'message.send',
  openAgain: 'message.send',
  previewAgain: 'message.send',
  previewMessage: 'message.send',
  previewProposal: 'template.propose',
  proposeSheet: 'sheet.import',
  readSheetIn: 'sheet.import',
  recordConsent: 'consent.record',
  reopenDraft: 'message.send',
  reportTemplate: 'template.report',
  resumeTemplate: 'template.resume',
  retireTemplate: 'template.retire',
  searchTemplates: 'template.read',
  setConsentMode: 'consent.setMode',
  setDraftAddressee: 'message.send',
  setDraftConsent: 'message.send',
  setOwnLanguage: 'self.read',
  setTrustPolicy: 'consent.setPolicy',
  showAbout: 'self.read',
  showAllow: 'proposal.read',
  showConsent: 'consent.read',
  showConsentPolicy: 'consent.setPolicy',
  showDraft: 'self.read',
  showImportRow: 'sheet.import',
  showSheetImport: 'sheet.import',
  showMessage: 'message.read',
  showProposal: 'proposal.read',
  showReceipt: 'self.read',
  showSelf: 'self.read',
  showTemplate: 'template.read',
  followUp: 'message.followUp',
  listNotReached: 'message.read',
  openNext: 'message.send',
  prepareNext: 'message.send',
  reportWrongRecipient: 'message.deviate',
  showDeviation: 'deviation.read',
  showLimit: 'limit.read',
  showNext: 'self.read',
  readAudit: 'audit.read',
  exportAudit: 'audit.export',
  listEvidence: 'audit.evidence',
  makeEvidence: 'audit.evidence',
  listReviews: 'review.read',
  showReview: 'review.read',
  showReviewItem: 'review.read',
  showReviewSummary: 'review.read',
  exportReview: 'review.read',
  decideReview: 'review.decide',
  confirmRest: 'review.decide',
  startReviews: 'review.setPolicy',
  setReviewPolicy: 'review.setPolicy',
  setTraining: 'training.set',
  showTraining: 'training.set',
  starTemplate: 'message.send',
  stopMessage: 'message.stop',
  suspendTemplate: 'template.suspend',
  tidySheetImport: 'sheet.import',
  tidyProposal: 'template.propose',
  viewInsight: 'insight.read',
  viewSheet: 'template.read',
  welcomePerson: 'self.read',
  withdrawOldPurpose: 'purpose.decide',
  withdrawProposal: 'template.propose',
}

/** What the product does by itself, when a job, a provider or the clock says so: nobody's right is asked. */
const systemFunctions = [
  'admitAccount',
  'deliverDue',
  'deliverMessage',
  'deliverNotices',
  'destroyKeys',
  'expireConsents',
  'expireDraft',
  'initTrust',
  'eraseMessages',
  'expireOverdueDrafts',
  'forgetReplies',
  'forgetSpent',
  'prepareDeletions',
  'tidyRetained',
  'isReportOnOurs',
  'lookAtDownload',
  'recordReply',
  'recordReport',
  'remindTasks',
  'deliverMails',
  'endLeavers',
  'rotateKeys',
  'settleLost',
  'takeDownload',
  'takeSheetOver',
  'takeSheetsOver',
  'warnOfLimits',
  'openReviews',
  'announceEvidence',
  'tendReviews',
  'settleSilence',
]

/** Parts that several use cases share; each works within the scope that its use case was given. */
const sharedRules = [
  'accountClinics',
  'completeLineWithin',
  'findInDirectory',
  'invitationSubject',
  'personView',
  'requireAccount',
  'requireOpenDraft',
  'requireStanding',
  'setLastDay',
  'setRoles',
  'dropUnsendable',
  'administratorsOf',
  'askConsent',
  'askConsents',
  'consentControl',
  'checkSheetRows',
  'contextOf',
  'cursorAt',
  'endAccess',
  'endedDraftView',
  'endReported',
  'findChoices',
  'findClosest',
  'findReviewers',
  'findDeciders',
  'settleReview',
  'endReviewedAccess',
  'findTakers',
  'findingsOf',
  'hashOfToken',
  'indexOf',
  'attestationOf',
  'formView',
  'labelFindings',
  'loadSendRules',
  'mayLookUp',
  'nameEvents',
  'notifyProposal',
  'offerLink',
  'openTab',
  'partsOf',
  'pressOnce',
  'previewOf',
  'previewText',
  'publishProposal',
  'readFilter',
  'readForm',
  'readLedgerNumber',
  'recordLook',
  'requireApproved',
  'requireClinic',
  'requireNeutral',
  'requireNeutralLabel',
  'requireNoBlock',
  'requireOther',
  'requireUnclaimed',
  'sealVersion',
  'settingsOf',
  'standingOf',
  'shownAnswer',
  'stillApproved',
  'stopSuperseded',
  'stopWaiting',
  'storeAnswer',
  'tabOf',
  'taskOf',
  'tabsOf',
  'tellSenders',
  'takenRows',
  'textFaults',
  'useCase',
  'withholdMessages',
]

const found = (await modulesIn('bot/usecases')).flatMap(({ path, exports }) =>
  Object.entries(exports)
    .filter((entry): entry is [string, UseCase<object, unknown>] => typeof entry[1] === 'function')
    .map(([name, run]) => ({ path, name, run })),
)
const useCases = found.filter(({ run }) => 'permission' in run)
const others = found.filter(({ run }) => !('permission' in run))

/** A made-up person and number, to be looked for where nothing personal may be. */
const secret = { name: 'Birk Diktevik', number: '070-174 06 05', text: 'Hemmelig innhold' }

let database: TestDatabase
let tools: TestWork
let trust: TestTrust
/** Valid for every use case: each takes the fields that it knows. */
let input: Readonly<Record<string, unknown>>

beforeAll(async () => {
  database = await testDatabase()
  tools = await testWork(database.url, database.database)
  trust = await buildTrust(database.database)
  const { templateId } = await publishedTemplate(database.database, trust)
  input = {
    templateId,
    proposalId: randomUUID(),
    draftId: randomUUID(),
    messageId: randomUUID(),
    deviationId: randomUUID(),
    taskId: randomUUID(),
    from: '',
    whose: 'mine',
    until: '2026-03-20',
    here: false,
    mailbox: `${trust.clinics.MED.id} clinicAdmin`,
    orderId: randomUUID(),
    lineId: randomUUID(),
    leaverId: randomUUID(),
    role: 'user',
    lines: secret.name,
    who: secret.name,
    lastDay: '2026-03-20',
    video: true,
    runId: randomUUID(),
    position: 1,
    follows: false,
    wrong: { consentSeen: 'true' },
    way: 'phoned',
    name: secret.name,
    days: 30,
    starred: true,
    training: true,
    numbers: secret.number,
    entryId: randomUUID(),
    importId: randomUUID(),
    drafts: [],
    notes: [],
    warningReason: '',
    valueId: randomUUID(),
    kind: 'place',
    prefix: 'ABC',
    country: 'NO',
    domain: 'sykehus.example',
    topic: 'support',
    linkId: randomUUID(),
    title: secret.name,
    url: 'https://intranett.sykehus.example/',
    timeZone: 'Europe/Oslo',
    allowedCountries: ['NO', 'SE'],
    numberCheck: 'lastFour',
    videoHosts: 'whereby.com',
    stopSeconds: 0,
    manualFrom: '00:00',
    manualUntil: '24:00',
    automaticFrom: '00:00',
    automaticUntil: '24:00',
    earlyFrom: '00:00',
    dailyParts: 1000,
    value: secret.name,
    personId: trust.actor('staff').personId,
    objectId: randomUUID(),
    picked: '',
    address: 'ukjent',
    roles: 'user',
    rights: '',
    expiresOn: '',
    version: 1,
    points: [],
    clinicId: trust.clinics.MED.id,
    existingId: '',
    unitId: trust.clinics.MED.unitId,
    revision: 1,
    start: 0,
    page: 1,
    skip: 0,
    take: 25,
    edit: false,
    change: false,
    activityId: null,
    language: 'nb',
    decision: 'return',
    purpose: 'reminder',
    key: 'delay',
    label: '',
    senderText: 'SIVHF',
    digits: '0605',
    number: secret.number,
    reference: 'A-12',
    barred: true,
    reason: `${secret.name}: ${secret.text}`,
    words: secret.name,
    text: secret.text,
    typed: {
      number: secret.number,
      numberAgain: '',
      consent: true,
      consentSource: 'oral',
      values: { dato: secret.name },
      unknown: [secret.name],
    },
    form: {
      unitId: trust.clinics.MED.unitId,
      title: secret.name,
      purpose: 'reminder',
      purposeNote: '',
      language: 'nb',
      text: `${secret.text} ${secret.number}`,
      who: 'patient:',
      reference: secret.name,
      choice: 'no',
      source: 'oral',
      statedOn: '',
      lapsesOn: '',
    },
    mode: true,
    regime: 'ledger',
    months: 14,
    riskAnalysisOn: '2026-01-12',
    decisionOwner: secret.name,
    filter: { person: secret.name, template: '', kind: '', from: '', until: '' },
    cursor: null,
    reviewId: randomUUID(),
    itemId: randomUUID(),
    suspends: true,
    quarter: '2026-Q1',
  }
})

afterAll(async () => {
  await tools.close()
  await database.close()
})

const withRole = (...memberships: Membership[]): Actor => ({ ...trust.actor('staff'), memberships })

const outcomeOf = async (run: UseCase<object, unknown>, actor: Actor): Promise<unknown> => {
  try {
    await run(tools.work, actor, { ...input, nonce: randomUUID() })
    return 'done'
  } catch (error) {
    return error
  }
}

const lastEventId = async (): Promise<bigint> =>
  (await database.database.prisma.auditEvent.aggregate({ _max: { id: true } }))._max.id ?? 0n

const eventsAfter = (id: bigint) =>
  database.database.prisma.auditEvent.findMany({ where: { id: { gt: id } }, orderBy: { id: 'asc' } })

test('every use case is walked here, with the right that it asks for', () => {
  expect(Object.fromEntries(useCases.map(({ name, run }) => [name, run.permission]))).toEqual(rights)
})

test('whatever else the use cases export is known as the work of the system, or as a shared rule', () => {
  expect(others.map(({ name }) => name).toSorted()).toEqual([...systemFunctions, ...sharedRules].toSorted())
})

test('every right is asked for by a use case, or by a step of the review', () => {
  const asked = new Set<string>(Object.values(rights))
  const inside = [
    'template.edit',
    'proposal.clinicReview',
    'proposal.ehealthReview',
    'proposal.purposeReview',
    'proposal.communicationsReview',
    'person.giveCentral',
  ]
  expect([...asked, ...inside].toSorted()).toEqual(Object.keys(grants).toSorted())
})

const cases = useCases.flatMap(({ name, run }) => roles.map((role) => [name, role, run] as const))
const holds = (role: Role, permission: Permission) => can([{ role, clinicId: null }], permission)

describe('who lacks the right', () => {
  test.each(cases.filter(([, role, run]) => !holds(role, run.permission)))(
    '%s refuses a %s, and the audit says so without anything personal',
    async (_name, role, run) => {
      for (const clinicId of [null, trust.clinics.MED.id]) {
        const before = await lastEventId()
        const actor = withRole({ role, clinicId })
        const outcome = await outcomeOf(run, actor)
        expect(outcome).toBeInstanceOf(Refusal)
        expect((outcome as Refusal).code).toBe('forbidden')
        expect((outcome as Refusal).faults).toEqual([])
        // The whole row: whatever is not listed here must not be there.
        expect(await eventsAfter(before)).toEqual([
          {
            id: expect.any(BigInt),
            at: tools.clock.now,
            trustId: trust.trustId,
            clinicId,
            personId: actor.personId,
            action: run.permission,
            subject: null,
            outcome: 'refused',
            code: 'forbidden',
            detail: null,
          },
        ])
      }
    },
  )

  test.each(useCases.map(({ name, run }) => [name, run] as const))(
    '%s refuses somebody without any role',
    async (_name, run) => {
      expect(await outcomeOf(run, withRole())).toMatchObject({ code: 'forbidden' })
    },
  )
})

describe('who has the right', () => {
  test.each(cases.filter(([, role, run]) => holds(role, run.permission)))(
    '%s lets a %s in',
    async (_name, role, run) => {
      const before = await lastEventId()
      const outcome = await outcomeOf(run, withRole({ role, clinicId: trust.clinics.MED.id }))
      // Ids that belong to nothing are refused as such; an error of another kind is nobody's refusal.
      if (outcome !== 'done') {
        expect(outcome).toBeInstanceOf(Refusal)
        expect((outcome as Refusal).code).not.toBe('forbidden')
        expect((await eventsAfter(before)).at(-1)).toMatchObject({
          outcome: 'refused',
          code: (outcome as Refusal).code,
        })
      }
    },
  )
})

test('no event of all these calls holds a name, a number or a text', async () => {
  const events = JSON.stringify(await eventsAfter(0n), (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  const digits = secret.number.replaceAll(/\D/gu, '')
  for (const word of [...Object.values(secret), digits, digits.slice(1), 'Diktevik', 'innhold'])
    expect(events).not.toContain(word)
})
