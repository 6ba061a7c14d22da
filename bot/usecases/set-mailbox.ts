import { isMailboxRole, readMailbox } from '../domain/mailbox.ts'
import type { MailboxView } from '../domain/mailbox.ts'
import { Refusal } from '../domain/refusal.ts'
import { findClinicKeys, findDomain } from '../store/clinics.ts'
import { findMailboxes, putMailbox } from '../store/mails.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

const centralRoles = ['ehealth', 'dho', 'communications'] as const

const viewsOf = async ({ work, scope }: Call): Promise<MailboxView[]> => {
  const known = await findMailboxes(work.database, scope)
  const addressOf = (ownerId: string, role: string) =>
    known.find((one) => one.ownerId === ownerId && one.role === role)?.address ?? ''
  const clinics = await findClinicKeys(work.database, scope)
  return [
    ...clinics.map(({ id, name }) => ({
      ownerId: id,
      role: 'clinicAdmin' as const,
      clinicName: name,
      address: addressOf(id, 'clinicAdmin'),
    })),
    // Of central staff: who looks after all clinics looks after these too.
    ...(scope.clinics === 'all'
      ? centralRoles.map((role) => ({
          ownerId: scope.trustId,
          role,
          clinicName: null,
          address: addressOf(scope.trustId, role),
        }))
      : []),
  ]
}

/** The mailboxes of the actor's clinics, and for e-health those of central staff. */
export const showMailboxes = useCase<object, { mailboxes: MailboxView[]; domain: string }>(
  'mailbox.set',
  async (call) => ({
    mailboxes: await viewsOf(call),
    domain: await findDomain(call.work.database, call.scope),
  }),
)

/**
 * Sets or takes away the address of a mailbox; it is one of the trust's own (XC-33).
 * @throws Refusal `mailbox_invalid`, `not_found` where the mailbox is not the actor's to set
 */
export const setMailbox = useCase<{ mailbox: string; address: string; nonce: string }, object>(
  'mailbox.set',
  async (call, { mailbox, address: typed, nonce }) => {
    const { work, actor, scope } = call
    const [ownerId = '', role = ''] = mailbox.split(' ')
    const found = (await viewsOf(call)).find((one) => one.ownerId === ownerId && one.role === role)
    if (found === undefined || !isMailboxRole(role)) throw new Refusal('not_found')
    const domain = await findDomain(work.database, scope)
    const address = readMailbox(typed, domain)
    if (address === null)
      throw new Refusal('mailbox_invalid', [
        { field: 'address', code: 'mailbox_address', params: { domain } },
      ])
    await pressOnce(call, { nonce, verb: 'mailbox.set', outcomeId: ownerId }, async (tx) => {
      const before = await putMailbox(tx, actor.trustId, { ownerId, role }, address)
      tx.record({
        action: 'mailbox.set',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: found.clinicName === null ? null : ownerId,
        detail: { role, set: address !== '', wasSet: before !== '' },
      })
      return true
    })
    return {}
  },
)
