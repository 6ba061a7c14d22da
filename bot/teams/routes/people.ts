import { accountTrainingCard, invitationCard } from '../../../cards/account.ts'
import { helpCard } from '../../../cards/help.ts'
import type { Card } from '../../../cards/kit.ts'
import { newcomerCard, personEditCard, personFindCard } from '../../../cards/person-form.ts'
import type { Ordered } from '../../../cards/person-form.ts'
import { personListCard } from '../../../cards/person-list.ts'
import { mailCard, personCard } from '../../../cards/person.ts'
import type { PersonAround } from '../../../cards/person.ts'
import { rolesIn, trainingPoints } from '../../domain/account.ts'
import type { AccountView, OwnAccountView, PersonView } from '../../domain/account-view.ts'
import { newPersonForm } from '../../domain/person-form.ts'
import type { PersonForm } from '../../domain/person-form.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  changePerson,
  closePerson,
  invitePerson,
  openPerson,
  reopenPerson,
} from '../../usecases/change-person.ts'
import { createPerson } from '../../usecases/create-person.ts'
import { findNewcomer, openPersonForm } from '../../usecases/find-newcomer.ts'
import { listPeople } from '../../usecases/list-people.ts'
import { acknowledgeTraining, followInvitation, showOwnAccount } from '../../usecases/open-account.ts'
import { showMail, showPerson } from '../../usecases/show-person.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'
import { drawOrder, drawOrdered } from './leaders.ts'

const drawPerson = (
  { t, work }: Turn,
  view: PersonView,
  said: Pick<PersonAround, 'done' | 'refusal'> = {},
): Card => personCard(t, view, { nonce: newNonce(work), now: work.clock(), ...said })

const drawFind = async (
  { work, actor, t }: Turn,
  typed: { clinicId: string; address: string },
  around?: { again?: Refusal; done?: string; ordered?: Ordered },
): Promise<Card> => personFindCard(t, await openPersonForm(work, actor, {}), typed, around)

const drawList = async (
  { work, actor, t }: Turn,
  query: { words: string; page: number },
  done?: string,
): Promise<Card> =>
  personListCard(t, { ...(await listPeople(work, actor, query)), ...(done === undefined ? {} : { done }) })

/** The form as the account stands in a place. */
const formOf = ({ roles, specialRights, expiresOn }: AccountView, clinicId: string): PersonForm => ({
  roles: rolesIn(roles, clinicId === '' ? null : clinicId).join(','),
  rights: specialRights
    .filter((one) => one.clinicId === clinicId)
    .map(({ right }) => right)
    .join(','),
  expiresOn: expiresOn ?? '',
})

/** Beside the account as it stands: why it was not done. */
const besideAccount = async (
  turn: Turn,
  { personId }: { personId: string },
  refusal: Refusal,
): Promise<Card> => drawPerson(turn, await showPerson(turn.work, turn.actor, { personId }), { refusal })

/** What the own account waits for: the invitation, the training, or nothing. */
const drawOwn = ({ t, actor }: Turn, own: OwnAccountView): Card =>
  !own.activated
    ? invitationCard(t, own)
    : own.trainedVersion === null || own.trainedVersion < own.version
      ? accountTrainingCard(t, own)
      : helpCard(t, actor.memberships, { greeting: t('account.ready') })

/** The invitation of the person of the turn as it stands; nothing once it was followed. */
export const drawInvitation = async (turn: Turn): Promise<Card> => {
  const own = await showOwnAccount(turn.work, turn.actor, {})
  if (own.activated) throw new Refusal('already_handled')
  return invitationCard(turn.t, own)
}

/** Users: list, look up, create, edit, close; and the own account: invitation and training. */
export const peopleRoutes = [
  action('person.list', async (turn, query) => drawList(turn, query)),
  action('person.show', async (turn, { personId }) =>
    drawPerson(turn, await showPerson(turn.work, turn.actor, { personId })),
  ),
  action('person.form', async (turn) => drawFind(turn, { clinicId: '', address: '' })),
  action(
    'person.find',
    async ({ work, actor, t }, { role, orderId, lineId, ...form }) =>
      newcomerCard(
        t,
        await findNewcomer(work, actor, form),
        { ...newPersonForm, ...(role === '' ? {} : { roles: role }) },
        newNonce(work),
        { ordered: { orderId, lineId } },
      ),
    async (turn, { clinicId, address, role, orderId, lineId }, again) =>
      drawFind(turn, { clinicId, address }, { again, ordered: { orderId, lineId, role } }),
  ),
  action(
    'person.create',
    async (turn, { another, orderId, ...form }) => {
      const { work, actor, t } = turn
      const { personId, name, came, line } = await createPerson(work, actor, form)
      const done = t(`person.${came}`, { name })
      if (orderId !== '') return drawOrdered(turn, orderId, { done, line })
      return another
        ? drawFind(turn, { clinicId: form.clinicId, address: '' }, { done })
        : drawPerson(turn, await showPerson(work, actor, { personId }), { done })
    },
    async (turn, { clinicId, objectId, roles, rights, expiresOn, orderId, lineId }, again) => {
      const { work, actor, t } = turn
      if (again.code !== 'person_invalid')
        return orderId === ''
          ? drawFind(turn, { clinicId, address: '' }, { again })
          : drawOrder(turn, orderId, { refused: t(`refusal.${again.code}`) })
      const ordered = { orderId, lineId }
      const view = await findNewcomer(work, actor, { clinicId, picked: objectId, address: '' })
      return newcomerCard(t, view, { roles, rights, expiresOn }, newNonce(work), { again, ordered })
    },
  ),
  action(
    'person.edit',
    async ({ work, actor, t }, { personId, clinicId, role, orderId, lineId }) => {
      const view = await openPerson(work, actor, { personId, clinicId })
      const form = formOf(view.account, clinicId)
      const roles = [form.roles, role].filter((one) => one !== '').join(',')
      const ordered = { orderId, lineId }
      return personEditCard(t, view, { clinicId, form: { ...form, roles } }, newNonce(work), { ordered })
    },
    besideAccount,
  ),
  action(
    'person.save',
    async (turn, { orderId, ...data }) => {
      const { line, ...view } = await changePerson(turn.work, turn.actor, data)
      const done = turn.t('person.changed')
      return orderId === '' ? drawPerson(turn, view, { done }) : drawOrdered(turn, orderId, { done, line })
    },
    async (turn, { personId, clinicId, roles, rights, expiresOn, orderId, lineId }, again) => {
      if (again.code !== 'person_invalid')
        return orderId === ''
          ? besideAccount(turn, { personId }, again)
          : drawOrder(turn, orderId, { refused: turn.t(`refusal.${again.code}`) })
      const view = await openPerson(turn.work, turn.actor, { personId, clinicId })
      const form = { roles, rights, expiresOn }
      return personEditCard(turn.t, view, { clinicId, form }, newNonce(turn.work), {
        again,
        ordered: { orderId, lineId },
      })
    },
  ),
  action(
    'person.close',
    async (turn, press) => {
      const { closed, view } = await closePerson(turn.work, turn.actor, press)
      const done = turn.t(`person.${closed}`)
      return view === null ? drawList(turn, { words: '', page: 1 }, done) : drawPerson(turn, view, { done })
    },
    besideAccount,
  ),
  action(
    'person.reopen',
    async (turn, press) => {
      const view = await reopenPerson(turn.work, turn.actor, press)
      return drawPerson(turn, view, { done: turn.t('person.reopened', { name: view.account.name }) })
    },
    besideAccount,
  ),
  action(
    'person.invite',
    async (turn, press) =>
      drawPerson(turn, await invitePerson(turn.work, turn.actor, press), {
        done: turn.t('person.invitedAgain'),
      }),
    besideAccount,
  ),
  action('person.mail', async ({ work, actor, t }, { personId }) =>
    mailCard(t, await showMail(work, actor, { personId })),
  ),
  action('account.show', async (turn) => drawOwn(turn, await showOwnAccount(turn.work, turn.actor, {}))),
  action('account.follow', async (turn) => drawOwn(turn, await followInvitation(turn.work, turn.actor, {}))),
  action(
    'account.acknowledge',
    async (turn, { version, ...ticked }) => {
      const points = trainingPoints.filter((point) => ticked[point] === 'true')
      return drawOwn(turn, await acknowledgeTraining(turn.work, turn.actor, { version, points }))
    },
    async (turn, { templates, number, consent, health }, again) => {
      const own = await showOwnAccount(turn.work, turn.actor, {})
      return accountTrainingCard(turn.t, own, { templates, number, consent, health }, again)
    },
  ),
]
