import { centralRoles, clinicRoles, specialRights } from '../bot/domain/account.ts'
import type { AccountClinic, NewcomerView, PersonView } from '../bot/domain/account-view.ts'
import type { PersonForm } from '../bot/domain/person-form.ts'
import type { Role } from '../bot/domain/permissions.ts'
import type { Refusal } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import {
  banner,
  button,
  buttons,
  card,
  facts,
  heading,
  inputChoice,
  inputChoices,
  inputDate,
  inputPerson,
  inputText,
  note,
  text,
} from './kit.ts'
import type { Button, Card, Element } from './kit.ts'
import type { Words } from './text/words.ts'

/** Why a form comes back. */
type Again = Pick<Refusal, 'code' | 'faults'>

/** The line of a leader's order for which an account is made or changed; empty without an order. */
export interface Ordered {
  orderId: string
  lineId: string
  /** As it was ordered: the form proposes it. */
  role?: string
}

const nothingOrdered: Ordered = { orderId: '', lineId: '' }

/** Back to the order, or to where the reader was otherwise. */
const backTo = (t: Words, { orderId }: Ordered, otherwise: Button): Button =>
  orderId === '' ? otherwise : button(t('order.back'), 'order.show', { orderId }, { inputs: false })

/** The first step of a new user: in which clinic, and whom the directory is asked for (LE-32, LE-33). */
export const personFindCard = (
  t: Words,
  view: { picker: boolean; clinics: readonly AccountClinic[] },
  typed: { clinicId: string; address: string },
  around: { again?: Again; done?: string; ordered?: Ordered } = {},
): Card => {
  const ordered = around.ordered ?? nothingOrdered
  const faults = around.again?.faults ?? []
  const [only] = view.clinics
  return card(t, t('person.new'), [
    heading(t('person.new')),
    around.done === undefined ? null : banner('good', [around.done]),
    around.again === undefined ? null : banner('attention', [t(`refusal.${around.again.code}`)]),
    note(t('person.formIntro')),
    inputChoice(
      {
        id: 'clinicId',
        label: t('common.clinic'),
        value: view.clinics.length === 1 ? only?.id : typed.clinicId === '' ? undefined : typed.clinicId,
        required: t('common.required'),
      },
      view.clinics.map(({ id, name }) => ({ title: name, value: id })),
    ),
    view.picker && inputPerson({ id: 'picked', label: t('person.pick') }),
    inputText(
      {
        id: 'address',
        label: t(view.picker ? 'person.addressOr' : 'person.address'),
        value: typed.address === '' ? undefined : typed.address,
        fault: faultOf(t, faults, 'address'),
        required: view.picker ? false : t('common.required'),
      },
      { maxLength: 120 },
    ),
    buttons(
      button(t('person.lookUp'), 'person.find', { ...ordered }, { style: 'positive' }),
      backTo(t, ordered, button(t('common.close'), 'person.list', {}, { inputs: false })),
    ),
  ])
}

/** Rights, special rights and the last day, with what was filled in. */
const fields = (
  t: Words,
  form: PersonForm,
  { givable, rights, day }: { givable: readonly Role[]; rights: boolean; day: boolean },
  faults: Again['faults'],
): (Element | false)[] => [
  inputChoices(
    { id: 'roles', label: t('person.roles'), value: form.roles, fault: faultOf(t, faults, 'roles') },
    givable.map((role) => ({ title: t(`role.${role}`), value: role })),
  ),
  rights &&
    inputChoices(
      { id: 'rights', label: t('person.rights'), value: form.rights },
      specialRights.map((right) => ({ title: t(`person.right.${right}`), value: right })),
    ),
  day &&
    inputDate({
      id: 'expiresOn',
      label: t('person.expiresOn'),
      value: form.expiresOn === '' ? undefined : form.expiresOn,
      fault: faultOf(t, faults, 'expiresOn'),
    }),
]

/** The second step: what the directory says, and what the account gets (LE-32 to LE-43). */
export const newcomerCard = (
  t: Words,
  view: NewcomerView,
  form: PersonForm,
  nonce: string,
  { again, ordered = nothingOrdered }: { again?: Again; ordered?: Ordered } = {},
): Card => {
  const { person, clinic, account } = view
  const { orderId, lineId } = ordered
  const data = { clinicId: clinic.id, objectId: person.objectId, nonce, orderId, lineId }
  return card(t, t('person.new'), [
    heading(t('person.new')),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    account === 'closed' && banner('warning', [t('person.isClosed')]),
    account === 'elsewhere' && banner('accent', [t('person.isElsewhere')]),
    facts([
      [t('common.clinic'), clinic.name],
      [t('person.username'), person.username],
      [t('person.givenName'), person.givenName],
      [t('person.surname'), person.surname],
      [t('person.email'), person.email],
    ]),
    note(t('person.fromDirectory')),
    facts([
      [t('person.active'), t('person.yes')],
      [t('person.senderText'), clinic.senderText],
      [t('person.private'), t('person.no')],
    ]),
    ...fields(
      t,
      form,
      { givable: clinicRoles, rights: true, day: account !== 'elsewhere' },
      again?.faults ?? [],
    ),
    buttons(
      button(t('person.save'), 'person.create', { ...data, another: false }, { style: 'positive' }),
      orderId === '' && button(t('person.saveAndNew'), 'person.create', { ...data, another: true }),
      backTo(t, ordered, button(t('common.back'), 'person.form', {}, { inputs: false })),
      button(t('common.close'), 'person.list', {}, { inputs: false }),
    ),
  ])
}

/** An account's form in one clinic, or as central staff for an empty one. */
export const personEditCard = (
  t: Words,
  view: PersonView,
  place: { clinicId: string; form: PersonForm },
  nonce: string,
  { again, ordered = nothingOrdered }: { again?: Again; ordered?: Ordered } = {},
): Card => {
  const { account, clinics, whole, soleIn } = view
  const { orderId, lineId } = ordered
  const clinic = clinics.find(({ id }) => id === place.clinicId)
  const { personId, revision } = account
  return card(t, t('person.listTitle'), [
    heading(account.name),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    text({ text: clinic?.name ?? t('person.central'), strong: true }),
    clinic !== undefined && soleIn.includes(clinic.name) && note(t('person.sole', { clinic: clinic.name })),
    !whole && note(t('person.elsewhere')),
    ...fields(
      t,
      place.form,
      {
        givable: clinic === undefined ? centralRoles : clinicRoles,
        rights: clinic !== undefined,
        day: whole,
      },
      again?.faults ?? [],
    ),
    buttons(
      button(
        t('person.save'),
        'person.save',
        { personId, clinicId: place.clinicId, revision, nonce, orderId, lineId },
        { style: 'positive' },
      ),
      backTo(t, ordered, button(t('common.back'), 'person.show', { personId }, { inputs: false })),
      button(t('common.close'), 'person.list', {}, { inputs: false }),
    ),
  ])
}
