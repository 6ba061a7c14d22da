import { accountTrainingCard, invitationCard } from '../../../cards/account.ts'
import { newcomerCard, personEditCard, personFindCard } from '../../../cards/person-form.ts'
import { personListCard } from '../../../cards/person-list.ts'
import { mailCard, personCard } from '../../../cards/person.ts'
import { centralRoles, clinicRoles, trainingPoints, trainingVersion } from '../../../bot/domain/account.ts'
import type {
  AccountClinic,
  AccountView,
  NewcomerView,
  OwnAccountView,
  PersonView,
} from '../../../bot/domain/account-view.ts'
import { newPersonForm } from '../../../bot/domain/person-form.ts'
import { roles } from '../../../bot/domain/permissions.ts'
import { Refusal } from '../../../bot/domain/refusal.ts'
import { before, nonce, now, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const clinicsIn = (v: Vocabulary, count: number): AccountClinic[] =>
  times(count, (index) => ({ id: rowId(index), name: v.clinic, senderText: v.sender }))

const accountIn = (v: Vocabulary, changes: Partial<AccountView> = {}): AccountView => ({
  personId: rowId(900),
  givenName: v.person,
  surname: v.person,
  name: v.person,
  username: v.username,
  email: v.username,
  active: true,
  expiresOn: null,
  revision: 3,
  createdAt: before,
  invitedAt: before,
  activatedAt: before,
  trainingVersion,
  trainedAt: before,
  lastUsedAt: before,
  roles: [{ role: 'user', clinicId: rowId(0) }],
  specialRights: [],
  elsewhere: false,
  ...changes,
})

const ways: readonly [string, Partial<AccountView>][] = [
  ['in use', {}],
  ['closed', { active: false }],
  ['past the last day', { expiresOn: '2026-03-09' }],
  ['invited', { activatedAt: null, trainingVersion: null, trainedAt: null, lastUsedAt: null }],
  ['untrained', { trainingVersion: null, trainedAt: null }],
]

const viewIn = (v: Vocabulary, changes: Partial<PersonView> = {}): PersonView => ({
  account: accountIn(v),
  clinics: clinicsIn(v, 1),
  own: false,
  whole: true,
  central: false,
  soleIn: [],
  ...changes,
})

const everywhere = (v: Vocabulary): PersonView =>
  viewIn(v, {
    account: accountIn(v, {
      roles: [
        ...times(5, (index) => clinicRoles.map((role) => ({ role, clinicId: rowId(index) }))).flat(),
        ...centralRoles.map((role) => ({ role, clinicId: null })),
      ],
      specialRights: times(5, (index) => ({ right: 'massSend' as const, clinicId: rowId(index) })),
      expiresOn: '2026-05-31',
      elsewhere: true,
    }),
    clinics: clinicsIn(v, 20),
    central: true,
    soleIn: [v.clinic],
  })

const newcomerIn = (v: Vocabulary, account: NewcomerView['account']): NewcomerView => ({
  person: {
    objectId: rowId(901),
    username: v.username,
    givenName: v.person,
    surname: v.person,
    email: v.username,
  },
  clinic: { id: rowId(0), name: v.clinic, senderText: v.sender },
  account,
})

const ownIn = (v: Vocabulary, changes: Partial<OwnAccountView> = {}): OwnAccountView => ({
  name: v.person,
  username: v.username,
  trust: v.clinic,
  roles: roles.map((role) => ({ role, clinic: role === 'auditor' ? null : v.clinic })),
  activated: true,
  trainedVersion: null,
  version: trainingVersion,
  ...changes,
})

const invalid = (field: string, code: string, params: Record<string, string> = {}) =>
  new Refusal('person_invalid', [{ field, code, params }])

/** Users, invitation and training in the situations that matter. */
export const peopleSamples: readonly Sample[] = [
  {
    card: 'personListCard',
    situation: 'nobody found',
    draw: (t, v) =>
      personListCard(t, { words: v.person, now, rows: { items: [], page: 1, pages: 1, total: 0 } }),
  },
  {
    card: 'personListCard',
    situation: 'a page of many, somebody left',
    draw: (t, v) =>
      personListCard(t, {
        words: '',
        now,
        done: t('person.left'),
        rows: {
          items: times(20, (index) =>
            accountIn(v, {
              ...ways[index % ways.length]?.[1],
              personId: rowId(index),
              roles: clinicRoles.map((role) => ({ role, clinicId: rowId(0) })),
            }),
          ),
          page: 2,
          pages: 12_345,
          total: 246_890,
        },
      }),
  },
  ...ways.map(([situation, changes]): Sample => ({
    card: 'personCard',
    situation,
    draw: (t, v) => personCard(t, viewIn(v, { account: accountIn(v, changes) }), { nonce, now }),
  })),
  {
    card: 'personCard',
    situation: 'every role in five clinics, as e-health sees it, just saved',
    draw: (t, v) => personCard(t, everywhere(v), { nonce, now, done: t('person.changed') }),
  },
  {
    card: 'personCard',
    situation: 'the own account, refused',
    draw: (t, v) =>
      personCard(t, viewIn(v, { own: true }), { nonce, now, refusal: new Refusal('own_account') }),
  },
  {
    card: 'mailCard',
    situation: 'with links',
    draw: (t, v) =>
      mailCard(t, {
        personId: rowId(900),
        email: v.username,
        trust: v.clinic,
        links: times(3, () => ({ title: v.title, url: 'https' })),
      }),
  },
  {
    card: 'personFindCard',
    situation: 'one clinic, without a people picker',
    draw: (t, v) =>
      personFindCard(t, { picker: false, clinics: clinicsIn(v, 1) }, { clinicId: '', address: '' }),
  },
  {
    card: 'personFindCard',
    situation: 'another one after a saved one, with a people picker',
    draw: (t, v) =>
      personFindCard(
        t,
        { picker: true, clinics: clinicsIn(v, 20) },
        { clinicId: rowId(3), address: '' },
        { done: t('person.created', { name: v.person }) },
      ),
  },
  ...['address_domain', 'not_a_username', 'missing'].map((code): Sample => ({
    card: 'personFindCard',
    situation: code,
    draw: (t, v) =>
      personFindCard(
        t,
        { picker: true, clinics: clinicsIn(v, 2) },
        { clinicId: rowId(1), address: v.username },
        { again: invalid('address', code, { domain: v.sender }) },
      ),
  })),
  ...(['none', 'closed', 'elsewhere'] as const).map((account): Sample => ({
    card: 'newcomerCard',
    situation: `account: ${account}`,
    draw: (t, v) => newcomerCard(t, newcomerIn(v, account), newPersonForm, nonce),
  })),
  {
    card: 'newcomerCard',
    situation: 'every field refused',
    draw: (t, v) =>
      newcomerCard(
        t,
        newcomerIn(v, 'none'),
        { roles: '', rights: 'massSend', expiresOn: '2026-03-09' },
        nonce,
        {
          again: new Refusal('person_invalid', [
            { field: 'roles', code: 'role_missing' },
            { field: 'expiresOn', code: 'day_passed' },
          ]),
        },
      ),
  },
  {
    card: 'newcomerCard',
    situation: 'ordered by a leader',
    draw: (t, v) =>
      newcomerCard(t, newcomerIn(v, 'none'), { ...newPersonForm, roles: 'deputy' }, nonce, {
        ordered: { orderId: rowId(1), lineId: rowId(2) },
      }),
  },
  {
    card: 'personEditCard',
    situation: 'the only administrator of a clinic',
    draw: (t, v) =>
      personEditCard(
        t,
        viewIn(v, { soleIn: [v.clinic] }),
        {
          clinicId: rowId(0),
          form: { roles: 'user,clinicAdmin', rights: 'massSend', expiresOn: '2026-05-31' },
        },
        nonce,
      ),
  },
  {
    card: 'personEditCard',
    situation: 'central staff, with roles elsewhere',
    draw: (t, v) =>
      personEditCard(
        t,
        { ...everywhere(v), whole: false },
        { clinicId: '', form: { roles: 'auditor', rights: '', expiresOn: '' } },
        nonce,
        { again: invalid('roles', 'role_missing'), ordered: { orderId: rowId(1), lineId: rowId(2) } },
      ),
  },
  {
    card: 'invitationCard',
    situation: 'with every role',
    draw: (t, v) => invitationCard(t, ownIn(v, { activated: false })),
  },
  {
    card: 'accountTrainingCard',
    situation: 'for the first time',
    draw: (t, v) => accountTrainingCard(t, ownIn(v)),
  },
  {
    card: 'accountTrainingCard',
    situation: 'a new version, no point ticked',
    draw: (t, v) =>
      accountTrainingCard(
        t,
        ownIn(v, { trainedVersion: 0 }),
        { templates: 'true' },
        new Refusal(
          'points_open',
          trainingPoints.map((field) => ({ field, code: 'point_open' })),
        ),
      ),
  },
]
