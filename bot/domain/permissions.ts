/** The roles of the product (S0:22-23, S0:49-52, XC-30). */
export const roles = [
  'user',
  'clinicAdmin',
  'deputy',
  'leader',
  'ehealth',
  'dho',
  'communications',
  'auditor',
] as const

/** A role of a person, in one clinic or, for central staff, in all. */
export type Role = (typeof roles)[number]

const everyone = roles
const senders = ['user', 'clinicAdmin', 'deputy', 'ehealth'] as const
const administrators = ['clinicAdmin', 'deputy', 'ehealth'] as const

/**
 * Who may do what. A use case cannot be made without a row here, the suite walks use cases × roles, and cards
 * ask the same table to hide buttons. E-health is administrator in every clinic (LE-04); the DHO team is part
 * of e-health and alone edits templates (LE-09).
 */
export const grants = {
  'self.read': everyone,
  'template.read': everyone,
  'template.propose': ['user', 'clinicAdmin', 'deputy', 'ehealth', 'dho'],
  'template.edit': ['dho'],
  'template.report': ['user', 'clinicAdmin', 'deputy', 'leader', 'ehealth', 'dho', 'communications'],
  'template.suspend': ['clinicAdmin', 'deputy', 'ehealth', 'dho'],
  'template.resume': ['ehealth', 'dho'],
  'template.retire': ['clinicAdmin', 'deputy', 'ehealth', 'dho'],
  'proposal.read': everyone,
  'proposal.decide': ['clinicAdmin', 'deputy', 'ehealth', 'dho', 'communications'],
  'proposal.clinicReview': administrators,
  'proposal.ehealthReview': ['ehealth', 'dho'],
  'proposal.purposeReview': ['dho'],
  'proposal.communicationsReview': ['communications'],
  'task.read': everyone,
  'task.claim': ['clinicAdmin', 'deputy', 'ehealth', 'dho', 'communications'],
  'access.order': ['leader'],
  'access.read': ['leader', 'clinicAdmin', 'deputy', 'ehealth'],
  'access.decide': administrators,
  'leaver.report': ['leader'],
  'leaver.decide': administrators,
  'leader.people': ['leader'],
  'video.close': ['ehealth'],
  'disclosure.decide': ['ehealth', 'dho'],
  'value.read': ['clinicAdmin', 'deputy', 'ehealth', 'dho'],
  'value.edit': administrators,
  'clinic.read': administrators,
  'clinic.edit': ['ehealth'],
  'clinic.setHours': administrators,
  'unit.edit': administrators,
  'trust.edit': ['ehealth'],
  'sheet.import': ['ehealth', 'dho'],
  'sheet.approveImport': ['dho'],
  'purpose.decide': ['dho'],
  'sender.change': ['dho'],
  'message.send': senders,
  'message.stop': senders,
  'message.followUp': senders,
  'message.deviate': senders,
  'deviation.read': administrators,
  'deviation.close': administrators,
  'limit.read': administrators,
  'review.read': ['clinicAdmin', 'deputy', 'ehealth', 'auditor'],
  'review.decide': administrators,
  'review.setPolicy': ['ehealth'],
  'audit.evidence': ['ehealth', 'auditor'],
  'audit.export': ['clinicAdmin', 'deputy', 'ehealth', 'auditor'],
  'audit.read': ['clinicAdmin', 'deputy', 'ehealth', 'auditor'],
  'mailbox.set': administrators,
  'training.set': ['ehealth'],
  'message.read': senders,
  'message.delete': administrators,
  // Who starts and confirms is narrower still: see mayRun in deletion.ts (LE-47).
  'deletion.run': administrators,
  'deletion.check': administrators,
  'deletion.read': [...administrators, 'auditor'],
  'person.unreachable': administrators,
  'person.read': administrators,
  'person.change': administrators,
  'person.giveCentral': ['ehealth'],
  'insight.read': administrators,
  'consent.read': senders,
  'consent.record': senders,
  // Whoever hears a patient say no can see to it, at once.
  'consent.decline': ['user', 'clinicAdmin', 'deputy', 'leader', 'ehealth', 'dho', 'communications'],
  'consent.export': administrators,
  'consent.erase': administrators,
  'consent.setMode': administrators,
  'consent.setPolicy': ['ehealth'],
} as const satisfies Record<string, readonly Role[]>

/** The name of a right. */
export type Permission = keyof typeof grants

/** A role that a person holds; `clinicId` null means every clinic of the trust. */
export interface Membership {
  role: Role
  clinicId: string | null
}

/** The clinics that a query may touch: some, or all of the trust. */
export interface Scope {
  trustId: string
  clinics: 'all' | readonly string[]
}

/** Whether the memberships grant `permission` in the clinic; without a clinic, in any clinic at all. */
export const can = (memberships: readonly Membership[], permission: Permission, clinicId?: string): boolean =>
  memberships.some(
    (membership) =>
      (grants[permission] as readonly Role[]).includes(membership.role) &&
      (clinicId === undefined || membership.clinicId === null || membership.clinicId === clinicId),
  )

/** The clinics in which the memberships grant `permission`. */
export const scopeOf = (
  trustId: string,
  memberships: readonly Membership[],
  permission: Permission,
): Scope => {
  const granted = memberships.filter((one) => (grants[permission] as readonly Role[]).includes(one.role))
  return granted.some((one) => one.clinicId === null)
    ? { trustId, clinics: 'all' }
    : { trustId, clinics: [...new Set(granted.flatMap((one) => one.clinicId ?? []))] }
}

/** Whether a scope covers a clinic. */
export const covers = (scope: Scope, clinicId: string): boolean =>
  scope.clinics === 'all' || scope.clinics.includes(clinicId)

/**
 * The clinic in which somebody works, where it is one alone: what such a person did that is about no clinic is seen by
 * the clinic's administrator in the audit. Null for central staff and for people of several clinics.
 */
export const onlyClinicOf = (memberships: readonly Membership[]): string | null => {
  const clinics = new Set(memberships.map((one) => one.clinicId))
  const [clinicId] = clinics
  return clinics.size === 1 ? (clinicId ?? null) : null
}
