import { z } from 'zod'
import { valueKinds } from '../bot/domain/approved-value.ts'
import { helpTopics } from '../bot/domain/help.ts'
import { languages } from '../bot/domain/language.ts'
import { followUpWays } from '../bot/domain/message.ts'
import { helpGroups } from './text/help-group.ts'

const id = z.uuid()
const nonce = z.uuid()
const revision = z.coerce.number().int().min(1)
const page = z.coerce.number().int().min(1).max(100_000).default(1)
const checkPosition = z.coerce.number().int().min(1).max(100)
const position = z.coerce.number().int().min(0).max(100_000)
/** A form field: empty fields are absent in Teams. The length is bounded again by each rule. */
const field = z.string().max(4_000).default('')

/** The control for consent. */
const consent = {
  who: field,
  reference: field,
  choice: field,
  source: field,
  statedOn: field,
  lapsesOn: field,
}

/** Which events of the audit are wanted. A choice among all has a value of its own, as cards know no empty one. */
const auditFilter = {
  person: field,
  template: field,
  kind: field.transform((kind) => (kind === 'any' ? '' : kind)),
  from: field,
  until: field,
}
/** What is decided about an account: lists with commas between, an ISO day. */
/** The line of a leader's order for which it is done; empty without one. */
const ordered = {
  orderId: z.union([id, z.literal('')]).default(''),
  lineId: z.union([id, z.literal('')]).default(''),
}
const account = { roles: field, rights: field, expiresOn: field }

/**
 * Every verb of a card and the shape of its data. Cards carry ids, form fields and a single-use nonce, never
 * state or rights; whatever else a client sends is dropped here.
 */
export const actions = {
  'help.show': z.object({ group: z.enum(helpGroups).optional() }),
  'self.show': z.object({}),
  'help.about': z.object({}),
  'help.support': z.object({}),
  'help.guides': z.object({}),
  'help.topic': z.object({ topic: z.enum(helpTopics) }),
  // Without a language: the reader's own.
  'help.form': z.object({ topic: z.enum(helpTopics), language: z.enum(languages).optional() }),
  'help.save': z.object({
    topic: z.enum(helpTopics),
    language: z.enum(languages),
    nonce,
    systemOwner: field,
    serviceOwner: field,
    supplier: field,
    supportMail: field,
    supportPhone: field,
    videoText: field,
    mfaSince: field,
    mfaOwner: field,
    dataText: field,
  }),
  'help.links': z.object({
    language: z.enum(languages).optional(),
    linkId: z.union([id, z.literal('')]).default(''),
  }),
  'help.saveLink': z.object({
    language: z.enum(languages),
    linkId: z.union([id, z.literal('')]).default(''),
    nonce,
    title: field,
    url: field,
  }),
  'help.removeLink': z.object({ linkId: id, language: z.enum(languages), nonce }),
  'language.form': z.object({}),
  'language.set': z.object({ language: z.enum(languages) }),

  'proposal.form': z.object({
    proposalId: id.optional(),
    templateId: id.optional(),
    /** A change of the template, not a new one that starts from its text. */
    change: z.boolean().default(false),
  }),
  'proposal.preview': z.object({
    proposalId: id.optional(),
    templateId: id.optional(),
    unitId: field,
    title: field,
    purpose: field,
    purposeNote: field,
    language: field,
    text: field,
  }),
  'proposal.tidy': z.object({ proposalId: id, what: z.enum(['characters', 'literals']) }),
  'proposal.file': z.object({ proposalId: id, revision, nonce }),
  'proposal.withdraw': z.object({ proposalId: id, revision, nonce }),
  'proposal.mine': z.object({ page }),
  'proposal.show': z.object({ proposalId: id }),
  'proposal.decide': z.object({
    proposalId: id,
    revision,
    nonce,
    decision: z.enum(['approve', 'return', 'reject', 'close']),
    // Inputs of one card need ids of their own, so each fold has its reason.
    reason: field,
    returnReason: field,
    rejectReason: field,
    closeReason: field,
    purpose: field,
    text: field,
    existingId: z.union([id, z.literal('')]).default(''),
  }),

  'task.list': z.object({ page, whose: z.enum(['mine', 'all']).default('mine') }),
  // `from`: who had it when the person saw the card; empty for nobody.
  'task.claim': z.object({ taskId: id, nonce, from: z.union([id, z.literal('')]).default('') }),
  'order.form': z.object({}),
  'order.send': z.object({
    nonce,
    clinicId: z.union([id, z.literal('')]).default(''),
    role: field,
    lines: field,
  }),
  'order.show': z.object({ orderId: id }),
  'order.complete': z.object({ lineId: id, orderId: id, nonce }),
  'order.refuse': z.object({ lineId: id, orderId: id, nonce, reason: field }),
  'leaver.form': z.object({ personId: z.union([id, z.literal('')]).default('') }),
  'leaver.send': z.object({
    nonce,
    clinicId: z.union([id, z.literal('')]).default(''),
    who: field,
    lastDay: field,
    video: field,
  }),
  'leaver.show': z.object({ leaverId: id }),
  'leaver.close': z.object({ leaverId: id, nonce }),
  'leaver.refuse': z.object({ leaverId: id, nonce, reason: field }),
  'leaver.closeVideo': z.object({ leaverId: id, nonce }),
  'leader.people': z.object({ page }),
  'leader.add': z.object({ nonce, who: field }),
  'video.access': z.object({}),
  'mailbox.form': z.object({}),
  'mailbox.set': z.object({ nonce, mailbox: field, address: field }),
  'away.form': z.object({}),
  'away.set': z.object({
    nonce,
    from: field,
    until: field,
    here: z.enum(['true', 'false']).default('false'),
  }),
  'task.release': z.object({ taskId: id, nonce }),

  // An empty tab is the own clinic's.
  'sheet.show': z.object({ clinicId: z.union([id, z.enum(['', 'all'])]).default(''), page, words: field }),
  'sheet.export': z.object({}),
  'sheet.download': z.object({ clinicId: z.union([id, z.literal('')]).default('') }),
  'sheet.unitTexts': z.object({ unitId: field }),
  'template.show': z.object({ templateId: id, version: z.coerce.number().int().min(1).optional() }),
  'template.suspend': z.object({ templateId: id, nonce, suspendReason: field }),
  'template.resume': z.object({ templateId: id, nonce }),
  'template.retire': z.object({ templateId: id, nonce, retireReason: field }),
  'template.report': z.object({ templateId: id, nonce, reportReason: field }),

  // A finding is named by where it begins in the proposal's text.
  'allow.object': z.object({ proposalId: id, start: z.coerce.number().int().min(0), nonce }),
  'allow.show': z.object({ entryId: id }),
  'allow.list': z.object({ page }),
  'allow.decide': z.object({
    entryId: id,
    nonce,
    decision: z.enum(['accept', 'decline', 'confirm', 'withdraw']),
    acceptReason: field,
    declineReason: field,
    withdrawReason: field,
  }),

  'clinic.list': z.object({}),
  'clinic.show': z.object({ clinicId: id }),
  'clinic.form': z.object({ clinicId: z.union([id, z.literal('')]).default('') }),
  'clinic.save': z.object({
    clinicId: z.union([id, z.literal('')]).default(''),
    nonce,
    key: field,
    name: field,
    country: field,
    language: field,
    senderText: field,
    runByEhealth: field,
  }),
  'clinic.hoursForm': z.object({ clinicId: id }),
  'clinic.setHours': z.object({
    clinicId: id,
    nonce,
    manualFrom: field,
    manualUntil: field,
    automaticFrom: field,
    automaticUntil: field,
    earlyFrom: field,
    onHolidays: field,
    dailyParts: z.coerce.number().default(0),
  }),
  'unit.form': z.object({ clinicId: id, unitId: z.union([id, z.literal('')]).default('') }),
  'unit.save': z.object({
    clinicId: id,
    unitId: z.union([id, z.literal('')]).default(''),
    nonce,
    prefix: field,
    name: field,
  }),
  'unit.remove': z.object({ clinicId: id, unitId: id, nonce }),
  'trust.form': z.object({}),
  'trust.save': z.object({
    nonce,
    name: field,
    domain: field,
    timeZone: field,
    allowNO: field,
    allowSE: field,
    numberCheck: field,
    videoHosts: field,
    firstNameAllowed: field,
    stopSeconds: z.coerce.number().default(-1),
  }),

  'value.list': z.object({
    clinicId: z.union([id, z.literal('')]).default(''),
    kind: z.enum(valueKinds).default('place'),
  }),
  'value.show': z.object({ valueId: id }),
  'value.form': z.object({
    clinicId: id,
    kind: z.enum(valueKinds),
    valueId: z.union([id, z.literal('')]).default(''),
  }),
  'value.save': z.object({
    clinicId: id,
    kind: z.enum(valueKinds),
    valueId: z.union([id, z.literal('')]).default(''),
    nonce,
    value: field,
  }),
  'value.remove': z.object({ valueId: id, nonce }),
  'value.move': z.object({ valueId: id, nonce, direction: z.enum(['up', 'down']) }),
  'value.decide': z.object({
    valueId: id,
    nonce,
    decision: z.enum(['accept', 'decline']),
    acceptReason: field,
    declineReason: field,
  }),
  'import.start': z.object({}),
  'import.show': z.object({ importId: id, page }),
  'import.row': z.object({ importId: id, position, page }),
  'import.drop': z.object({
    importId: id,
    position,
    page,
    dropped: z.enum(['true', 'false']).transform((dropped) => dropped === 'true'),
  }),
  'import.tidy': z.object({ importId: id, position: position.optional(), page }),
  'import.propose': z.object({ importId: id, nonce }),
  'import.approve': z.object({ importId: id, nonce, reason: field, warningReason: field }),
  'import.discard': z.object({ importId: id, nonce }),

  'insight.show': z.object({}),
  'purpose.list': z.object({}),
  'purpose.approve': z.object({ nonce, key: field, label: field }),
  'purpose.withdraw': z.object({ nonce, withdrawKey: field }),
  'sender.form': z.object({}),
  'sender.change': z.object({ nonce, clinicId: id, senderText: field }),
  'person.unreachable': z.object({}),
  'review.list': z.object({ page }),
  'review.show': z.object({ reviewId: id, page }),
  'review.item': z.object({ itemId: id }),
  'review.decide': z.object({ itemId: id, revision, nonce, decision: z.enum(['confirm', 'close']) }),
  'review.confirmRest': z.object({ reviewId: id, nonce }),
  'review.start': z.object({}),
  'review.setPolicy': z.object({
    nonce,
    suspends: z.enum(['true', 'false']).transform((suspends) => suspends === 'true'),
  }),
  'review.export': z.object({ reviewId: id }),
  'audit.export': z.object(auditFilter),
  'audit.evidence': z.object({}),
  'audit.evidenceFile': z.object({ quarter: z.string().regex(/^20\d\d-Q[1-4]$/u) }),
  'audit.show': z.object({ ...auditFilter, cursor: z.string().max(80).default('') }),
  'person.list': z.object({ page, words: field }),
  'person.show': z.object({ personId: id }),
  'person.form': z.object({}),
  // `picked` comes from the people picker of Teams: an Entra object id.
  'person.find': z.object({
    clinicId: z.union([id, z.literal('')]).default(''),
    picked: field,
    address: field,
    // The role that the form proposes, as a leader ordered it.
    role: field,
    ...ordered,
  }),
  'person.create': z.object({
    clinicId: id,
    objectId: id,
    nonce,
    ...account,
    another: z.boolean().default(false),
    ...ordered,
  }),
  // An empty clinic stands for the roles of central staff.
  'person.edit': z.object({
    personId: id,
    clinicId: z.union([id, z.literal('')]).default(''),
    role: field,
    ...ordered,
  }),
  'person.save': z.object({
    personId: id,
    clinicId: z.union([id, z.literal('')]).default(''),
    revision,
    nonce,
    ...account,
    ...ordered,
  }),
  'person.close': z.object({ personId: id, revision, nonce }),
  'person.reopen': z.object({ personId: id, revision, nonce }),
  'person.invite': z.object({ personId: id, revision, nonce }),
  'person.mail': z.object({ personId: id }),
  'account.show': z.object({}),
  'account.follow': z.object({}),
  'account.acknowledge': z.object({
    version: z.coerce.number().int(),
    templates: field,
    number: field,
    consent: field,
    health: field,
  }),
  'training.form': z.object({}),
  'training.set': z.object({
    nonce,
    training: z.enum(['true', 'false']).transform((training) => training === 'true'),
    reason: field,
    numbers: field,
  }),

  'send.pick': z.object({ page, words: field }),
  // A line such as `send MED- Timeavtale`, which links of the tab write.
  'send.named': z.object({ name: field }),
  'send.form': z.object({ templateId: id }),
  'send.star': z.object({
    templateId: id,
    starred: z.enum(['true', 'false']).transform((starred) => starred === 'true'),
  }),
  // The values of the placeholders come as `value.<key>`.
  'send.preview': z.looseObject({
    templateId: id,
    number: field,
    numberAgain: field,
    consent: field,
    consentSource: field,
  }),
  // The identity number is looked up and goes nowhere else.
  'send.lookUp': z.looseObject({ templateId: id, identity: field }),
  'send.confirm': z.object({ draftId: id, nonce, digits: field, leave: field }),
  'message.deleteForm': z.object({ messageId: id }),
  'message.delete': z.object({ messageId: id, nonce, reason: field }),
  'deviation.show': z.object({ deviationId: id }),
  'deviation.close': z.object({ deviationId: id, nonce }),
  'deletion.list': z.object({ page }),
  'deletion.show': z.object({ clinicId: id }),
  'deletion.start': z.object({ clinicId: id, nonce }),
  'deletion.confirm': z.object({ clinicId: id, runId: id, nonce }),
  'certificate.list': z.object({ clinicId: z.union([id, z.literal('')]).default(''), page }),
  'certificate.show': z.object({ runId: id }),
  'spotcheck.show': z.object({ runId: id, position: checkPosition }),
  // The boxes say what is wrong; without them all three answers are yes.
  'spotcheck.answer': z.object({
    runId: id,
    clinicId: id,
    position: checkPosition,
    nonce,
    follows: z.boolean(),
    patientsNumber: field,
    consentSeen: field,
    rightTemplate: field,
  }),
  'message.stop': z.object({ messageId: id }),
  'message.wrong': z.object({ messageId: id }),
  'message.notReached': z.object({ page }),
  'message.again': z.object({ messageId: id }),
  'message.repeat': z.object({ messageId: id, consent: field, consentSource: field }),
  'message.followUp': z.object({ messageId: id, way: z.enum(followUpWays) }),
  'send.next': z.object({ messageId: id }),
  'send.nextForm': z.object({ messageId: id }),
  'send.change': z.object({ draftId: id }),
  'send.cancel': z.object({ draftId: id }),
  'send.consentForm': z.object({ draftId: id }),
  'send.consent': z.object({ draftId: id, ...consent }),
  'send.addressee': z.object({ draftId: id, who: field, reference: field }),
  'send.recheck': z.object({ draftId: id }),
  'send.bar': z.object({ draftId: id, clinicId: id, barred: z.enum(['true', 'false']), barReference: field }),
  'consent.bar': z.object({
    clinicId: id,
    number: field,
    barred: z.enum(['true', 'false']),
    barReference: field,
  }),
  'consent.find': z.object({ clinicId: z.union([id, z.literal('')]).default(''), find: field }),
  'consent.show': z.object({ clinicId: id, find: field }),
  'consent.record': z.object({ clinicId: id, number: field, nonce, ...consent }),
  'consent.decline': z.object({ clinicId: z.union([id, z.literal('')]).default(''), find: field, nonce }),
  'consent.history': z.object({ clinicId: id, number: field }),
  'consent.download': z.object({ clinicId: id, answerId: id }),
  'consent.erase': z.object({ clinicId: id, number: field, nonce }),
  'consent.settings': z.object({}),
  'consent.modeForm': z.object({ clinicId: id }),
  'consent.setMode': z.object({
    clinicId: id,
    nonce,
    mode: field,
    regime: field,
    riskAnalysisOn: field,
    decisionOwner: field,
    contactRegister: field,
  }),
  'consent.setPolicy': z.object({
    nonce,
    regime: field,
    months: z.coerce.number().int().min(0).max(999).default(0),
  }),
  'message.sent': z.object({ page, number: field }),
  'message.show': z.object({ messageId: id }),
} as const

/** The verb of a card action. */
export type Verb = keyof typeof actions

/** The data of a verb, parsed. */
export type ActionData<V extends Verb> = z.output<(typeof actions)[V]>

/** Whether a text is a verb. */
export const isVerb = (verb: string): verb is Verb => Object.hasOwn(actions, verb)
