import type { AccountClinic, PersonView } from '../domain/account-view.ts'
import type { Actor } from '../domain/actor.ts'
import { can } from '../domain/permissions.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findAccountView, findSoleAdministered } from '../store/accounts.ts'
import { findClinics } from '../store/clinics.ts'
import { findHelpLinks } from '../store/help.ts'
import { findTrustName } from '../store/people.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** The clinics of a scope as forms about accounts name them. */
export const accountClinics = async (work: Work, scope: Scope): Promise<AccountClinic[]> =>
  (await findClinics(work.database, scope)).map(({ id, name, senderText }) => ({ id, name, senderText }))

/** An account of the scope with what the actor may do about it. */
export const personView = async (
  work: Work,
  actor: Actor,
  scope: Scope,
  personId: string,
): Promise<PersonView> => {
  const account = await findAccountView(work.database, scope, personId)
  if (account === null) throw new Refusal('not_found')
  const clinics = await accountClinics(work, scope)
  const sole = await findSoleAdministered({ prisma: work.database.prisma, now: work.clock() }, personId)
  return {
    account,
    clinics,
    own: actor.personId === personId,
    whole:
      scope.clinics === 'all' || (!account.elsewhere && account.roles.every((one) => one.clinicId !== null)),
    central: can(actor.memberships, 'person.giveCentral'),
    soleIn: clinics.filter(({ id }) => sole.includes(id)).map(({ name }) => name),
  }
}

/** One account of the actor's clinics; people of other clinics do not exist (LE-06). */
export const showPerson = useCase<{ personId: string }, PersonView>(
  'person.read',
  async ({ work, actor, scope }, { personId }) => personView(work, actor, scope, personId),
)

/** What the administrator's mail to a new user is made of (LE-52). */
export interface MailView {
  personId: string
  name: string
  email: string
  /** The name of the trust. */
  trust: string
  /** The user guide and the pages of the intranet. */
  links: readonly { title: string; url: string }[]
}

/** For the ready text of the mail that tells somebody about the account. */
export const showMail = useCase<{ personId: string }, MailView>(
  'person.read',
  async ({ work, actor, scope }, { personId }) => {
    const account = await findAccountView(work.database, scope, personId)
    if (account === null) throw new Refusal('not_found')
    const { name, email } = account
    return {
      personId,
      name,
      email,
      trust: await findTrustName(work.database, scope.trustId),
      links: await findHelpLinks(work.database, scope, actor.language),
    }
  },
)
