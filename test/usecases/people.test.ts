import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { trainingPoints, trainingVersion } from '../../bot/domain/account.ts'
import type { DirectoryPerson } from '../../bot/domain/directory.ts'
import type { Actor } from '../../bot/domain/actor.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { findAccount } from '../../bot/store/people.ts'
import { newId } from '../../bot/store/transaction.ts'
import { admitAccount } from '../../bot/usecases/admit-account.ts'
import {
  changePerson,
  closePerson,
  invitePerson,
  openPerson,
  reopenPerson,
} from '../../bot/usecases/change-person.ts'
import { createPerson } from '../../bot/usecases/create-person.ts'
import { findNewcomer } from '../../bot/usecases/find-newcomer.ts'
import { listPeople } from '../../bot/usecases/list-people.ts'
import { acknowledgeTraining, followInvitation } from '../../bot/usecases/open-account.ts'
import { showAbout } from '../../bot/usecases/show-about.ts'
import { showPerson } from '../../bot/usecases/show-person.ts'
import { buildTrust, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let tools: TestWork
let trust: TestTrust
let admin: Actor
let ehealth: Actor

/** Nobody, in the directory without an account. */
const newcomer: DirectoryPerson = {
  objectId: '7d0c1e5a-0000-4000-8000-000000000301',
  username: 'frofan',
  givenName: 'Frøya',
  surname: 'Fantasidatter',
  addresses: ['frofan@sykehus.example', 'froya.fantasidatter@sykehus.example'],
  enabled: true,
}

beforeAll(async () => {
  db = await testDatabase()
  tools = await testWork(db.url, db.database)
})
beforeEach(async () => {
  trust = await buildTrust(db.database)
  admin = trust.actor('clinicAdmin')
  ehealth = trust.actor('ehealth')
  tools.directory.people = [newcomer]
  tools.directory.down = false
})
afterAll(async () => {
  await tools.close()
  await db.close()
})

const med = () => trust.clinics.MED.id
const kir = () => trust.clinics.KIR.id
const idOf = (person: TestPerson) => trust.actor(person).personId
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults[0]?.code ?? error.code
  }
}

const create = (by: Actor = admin, more: Partial<Parameters<typeof createPerson>[2]> = {}) =>
  createPerson(tools.work, by, {
    clinicId: med(),
    objectId: newcomer.objectId,
    roles: 'user',
    rights: '',
    expiresOn: '',
    nonce: randomUUID(),
    ...more,
  })
const press = async (personId: string, by: Actor = ehealth) => ({
  personId,
  revision: (await showPerson(tools.work, by, { personId })).account.revision,
  nonce: randomUUID(),
})
const save = async (
  by: Actor,
  personId: string,
  form: Partial<{ clinicId: string; roles: string; rights: string; expiresOn: string }> = {},
) =>
  changePerson(tools.work, by, {
    ...(await press(personId)),
    clinicId: med(),
    roles: 'user',
    rights: '',
    expiresOn: '',
    ...form,
  })
const rowOf = (personId: string) =>
  db.database.prisma.person.findUniqueOrThrow({
    where: { id: personId },
    include: { memberships: true, specialRights: true },
  })
const eventsOf = (personId: string) =>
  db.database.prisma.auditEvent.findMany({
    where: { subject: `person:${personId}`, outcome: 'done' },
    orderBy: { id: 'asc' },
  })
const invitations = (personId: string) =>
  db.database.prisma.notice.count({ where: { personId, subject: `invitation:${personId}` } })
const give = (person: TestPerson, role: 'user' | 'clinicAdmin', clinicId: string) =>
  db.database.prisma.membership.create({ data: { id: newId(), personId: idOf(person), role, clinicId } })
const newcomerActor = async (): Promise<Actor> => {
  const account = await findAccount(db.database, trust.tenantId, newcomer.objectId, tools.work.clock())
  if (account === null) throw new Error('there is no account')
  return { ...account, language: 'nb' }
}

describe('making an account', () => {
  test('takes the four fields from the directory, invites, and leaves the rest to its person', async () => {
    const { personId, came } = await create()
    expect(came).toBe('created')
    expect(await rowOf(personId)).toMatchObject({
      objectId: newcomer.objectId,
      username: 'frofan',
      givenName: 'Frøya',
      surname: 'Fantasidatter',
      email: 'frofan@sykehus.example',
      language: 'nb',
      active: true,
      expiresOn: null,
      invitedAt: tools.work.clock(),
      activatedAt: null,
      trainedAt: null,
      memberships: [{ role: 'user', clinicId: med() }],
      specialRights: [],
    })
    expect(await invitations(personId)).toBe(1)
    expect(await eventsOf(personId)).toMatchObject([
      {
        action: 'person.created',
        personId: admin.personId,
        clinicId: med(),
        detail: { roles: ['user'], rights: [], expires: 'none' },
      },
    ])
  })

  test('happens once, however often the button is pressed', async () => {
    const nonce = randomUUID()
    const presses = await Promise.all([create(admin, { nonce }), create(admin, { nonce })])
    expect(presses[0].personId).toBe(presses[1].personId)
    expect(await codeOf(create(admin))).toBe('person_exists')
    expect(await eventsOf(presses[0].personId)).toHaveLength(1)
  })

  test('gives the special right and the last day that were asked for', async () => {
    const { personId } = await create(admin, {
      roles: 'user,leader',
      rights: 'massSend',
      expiresOn: '2026-03-10',
    })
    const { memberships, specialRights, expiresOn } = await rowOf(personId)
    expect(memberships.map(({ role }) => role).toSorted()).toEqual(['leader', 'user'])
    expect(specialRights).toMatchObject([{ right: 'massSend', clinicId: med() }])
    expect(expiresOn).toEqual(new Date('2026-03-10'))
  })

  test.each([
    ['a central role', { roles: 'ehealth' }, 'role_missing'],
    ['a central role beside another', { roles: 'user,auditor' }, 'role_missing'],
    ['no role', { roles: '' }, 'role_missing'],
    ['a last day that has passed', { expiresOn: '2026-03-09' }, 'day_passed'],
    ['a day that does not exist', { expiresOn: '2026-02-29' }, 'not_a_date'],
  ])('is refused with %s', async (_name, form, code) => {
    expect(await codeOf(create(admin, form))).toBe(code)
    expect(await codeOf(create(ehealth, form))).toBe(code)
  })

  test('is refused in another clinic, which e-health may do for it', async () => {
    expect(await codeOf(create(admin, { clinicId: kir() }))).toBe('wrong_clinic')
    const { personId } = await create(ehealth, { clinicId: trust.clinics.KFMR.id })
    expect(await eventsOf(personId)).toMatchObject([
      { personId: ehealth.personId, clinicId: trust.clinics.KFMR.id },
    ])
  })

  test('is refused where the clinic has no sender text', async () => {
    await db.database.prisma.trust.update({ where: { id: trust.trustId }, data: { senderText: '' } })
    expect(await codeOf(create())).toBe('sender_missing')
    expect(await findAccount(db.database, trust.tenantId, newcomer.objectId, tools.work.clock())).toBeNull()
  })

  test('adds a role to an account that is open elsewhere, without touching the rest', async () => {
    const { personId } = await create(ehealth, { clinicId: kir(), expiresOn: '2026-06-30' })
    expect(await create()).toMatchObject({ personId, came: 'joined' })
    const { memberships, expiresOn } = await rowOf(personId)
    expect(memberships.map(({ clinicId }) => clinicId).toSorted()).toEqual([med(), kir()].toSorted())
    expect(expiresOn).toEqual(new Date('2026-06-30'))
  })

  test('opens a closed account with the new roles alone, to be taken into use anew', async () => {
    const { personId } = await create(ehealth, { clinicId: kir(), roles: 'clinicAdmin' })
    await followInvitation(tools.work, await newcomerActor(), {})
    await closePerson(tools.work, ehealth, await press(personId))
    expect(await create()).toMatchObject({ personId, came: 'reopened' })
    expect(await rowOf(personId)).toMatchObject({
      active: true,
      activatedAt: null,
      memberships: [{ role: 'user', clinicId: med() }],
    })
  })

  test('takes over the user name of an account that was closed, and of no open one', async () => {
    const { personId } = await create()
    tools.directory.people = [{ ...newcomer, objectId: '7d0c1e5a-0000-4000-8000-000000000399' }]
    const again = { objectId: '7d0c1e5a-0000-4000-8000-000000000399' }
    expect(await codeOf(create(admin, again))).toBe('username_taken')
    await closePerson(tools.work, admin, await press(personId))
    const second = await create(admin, again)
    expect(await rowOf(second.personId)).toMatchObject({ username: 'frofan' })
  })
})

describe('the directory', () => {
  const look = (address: string, more: { picked?: string } = {}) =>
    findNewcomer(tools.work, admin, { clinicId: med(), picked: '', address, ...more })

  test.each(['frofan', ' FROFAN ', 'frofan@sykehus.example', 'FroFan@Sykehus.Example'])(
    'is asked for %s',
    async (address) => {
      expect(await look(address)).toMatchObject({
        account: 'none',
        person: { username: 'frofan', email: 'frofan@sykehus.example' },
        clinic: { senderText: 'SIVHF' },
      })
    },
  )

  test('is asked for the id of a picked person, whatever was typed', async () => {
    expect(await look('noe annet', { picked: newcomer.objectId })).toMatchObject({
      person: { username: 'frofan' },
    })
  })

  test.each([
    ['frofan@andre.example', 'address_domain'],
    ['fro fan', 'not_a_username'],
    ['a@b@sykehus.example', 'not_a_username'],
    ["frofan' or 1 eq 1", 'not_a_username'],
    ['', 'missing'],
    ['ukjent', 'directory_unknown'],
    // The long address is the person's too, but the user name is another (LE-33).
    ['froya.fantasidatter', 'username_differs'],
  ])('refuses %s', async (address, code) => {
    expect(await codeOf(look(address))).toBe(code)
  })

  test.each([
    ['is switched off', { enabled: false }, 'directory_disabled'],
    ['has no surname', { surname: '' }, 'directory_incomplete'],
    ['has no short address in the domain', { addresses: ['frofan@andre.example'] }, 'address_differs'],
  ])('gives no account to somebody who %s', async (_name, changes, code) => {
    tools.directory.people = [{ ...newcomer, ...changes }]
    expect(await codeOf(look('', { picked: newcomer.objectId }))).toBe(code)
    expect(await codeOf(create())).toBe(code)
  })

  test('that does not answer saves nobody', async () => {
    tools.directory.down = true
    expect(await codeOf(look('frofan'))).toBe('directory_unreachable')
    expect(await codeOf(create())).toBe('directory_unreachable')
    expect(await findAccount(db.database, trust.tenantId, newcomer.objectId, tools.work.clock())).toBeNull()
  })
})

describe('taking an account into use', () => {
  const admit = () => admitAccount(tools.work, { tenantId: trust.tenantId, objectId: newcomer.objectId })
  const learn = async (version: number = trainingVersion, points: readonly string[] = trainingPoints) =>
    acknowledgeTraining(tools.work, await newcomerActor(), {
      version,
      points: trainingPoints.filter((point) => points.includes(point)),
    })

  test('goes by the invitation, then by every point of the training', async () => {
    const { personId } = await create()
    expect(await admit()).toMatchObject({ refusal: { code: 'account_not_activated' } })
    expect(await codeOf(learn())).toBe('account_not_activated')
    await followInvitation(tools.work, await newcomerActor(), {})
    expect(await admit()).toMatchObject({ refusal: { code: 'account_untrained' } })
    expect(await codeOf(learn(trainingVersion, ['number']))).toBe('point_open')
    await learn()
    expect(await admit()).toMatchObject({ kind: 'account' })
    expect(await rowOf(personId)).toMatchObject({
      activatedAt: tools.work.clock(),
      trainingVersion,
      trainedAt: tools.work.clock(),
    })
    expect((await eventsOf(personId)).map(({ action }) => action)).toEqual([
      'person.created',
      'person.activated',
      'person.trained',
    ])
  })

  test('is noted once, however often it is pressed', async () => {
    const { personId } = await create()
    const actor = await newcomerActor()
    await Promise.all([followInvitation(tools.work, actor, {}), followInvitation(tools.work, actor, {})])
    await learn()
    const { trainedAt } = await rowOf(personId)
    tools.clock.forward(60_000)
    await learn()
    expect((await rowOf(personId)).trainedAt).toEqual(trainedAt)
    expect(await eventsOf(personId)).toHaveLength(3)
  })

  test('refuses a card of another version of the training', async () => {
    await create()
    await followInvitation(tools.work, await newcomerActor(), {})
    expect(await codeOf(learn(trainingVersion - 1))).toBe('already_handled')
  })

  test('comes first again when an account is opened again', async () => {
    const { personId } = await create()
    await followInvitation(tools.work, await newcomerActor(), {})
    await learn()
    await closePerson(tools.work, admin, await press(personId))
    await reopenPerson(tools.work, admin, await press(personId))
    expect(await admit()).toMatchObject({ refusal: { code: 'account_not_activated' } })
    expect((await rowOf(personId)).memberships).toMatchObject([{ role: 'user', clinicId: med() }])
  })

  test('can be asked for again until it happened', async () => {
    const { personId } = await create()
    await invitePerson(tools.work, admin, await press(personId))
    expect((await eventsOf(personId)).map(({ action }) => action)).toContain('person.invited')
    expect(await invitations(personId)).toBe(1)
    await followInvitation(tools.work, await newcomerActor(), {})
    expect(await codeOf(invitePerson(tools.work, admin, await press(personId)))).toBe('already_handled')
  })
})

describe('changing an account', () => {
  test('records old and new', async () => {
    await save(admin, idOf('staff'), { roles: 'user,deputy', rights: 'massSend', expiresOn: '2026-12-31' })
    expect(await eventsOf(idOf('staff'))).toMatchObject([
      {
        action: 'person.changed',
        personId: admin.personId,
        clinicId: med(),
        detail: {
          rolesBefore: ['user'],
          roles: ['user', 'deputy'],
          rightsBefore: [],
          rights: ['massSend'],
          reason: 'administrator',
        },
      },
      { action: 'person.changed', detail: { expiresBefore: 'none', expires: '2026-12-31' } },
    ])
    expect((await showPerson(tools.work, admin, { personId: idOf('staff') })).account).toMatchObject({
      specialRights: [{ right: 'massSend', clinicId: med() }],
      expiresOn: '2026-12-31',
    })
  })

  test('is nobody’s own business', async () => {
    for (const by of [admin, ehealth]) {
      const own = { personId: by.personId, revision: 1, nonce: randomUUID() }
      const clinicId = by === admin ? med() : ''
      const form = { clinicId, roles: 'user', rights: '', expiresOn: '' }
      expect(await codeOf(openPerson(tools.work, by, { ...own, clinicId }))).toBe('own_account')
      expect(await codeOf(changePerson(tools.work, by, { ...own, ...form }))).toBe('own_account')
      expect(await codeOf(closePerson(tools.work, by, own))).toBe('own_account')
      expect(await codeOf(reopenPerson(tools.work, by, own))).toBe('own_account')
    }
  })

  test('gives central roles by e-health alone', async () => {
    const central = { clinicId: '', roles: 'auditor' }
    expect(await codeOf(save(admin, idOf('staff'), central))).toBe('forbidden')
    await save(ehealth, idOf('staff'), central)
    expect((await rowOf(idOf('staff'))).memberships).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ role: 'auditor', clinicId: null })]),
    )
  })

  test('leaves somebody without a role only by closing the account', async () => {
    expect(await codeOf(save(ehealth, idOf('dho'), { clinicId: '', roles: '' }))).toBe('role_missing')
    expect(await codeOf(save(admin, idOf('staff'), { roles: '' }))).toBe('role_missing')
  })

  test('is refused on a card that shows what has changed since', async () => {
    const stale = await press(idOf('staff'))
    await save(admin, idOf('staff'), { roles: 'user,leader' })
    expect(
      await codeOf(
        changePerson(tools.work, admin, {
          ...stale,
          clinicId: med(),
          roles: 'deputy',
          rights: '',
          expiresOn: '',
        }),
      ),
    ).toBe('already_handled')
    expect(await codeOf(closePerson(tools.work, admin, stale))).toBe('already_handled')
  })

  test('of somebody with roles elsewhere keeps to the own clinic', async () => {
    await give('staff', 'user', kir())
    await save(admin, idOf('staff'), { roles: 'leader', expiresOn: '2026-12-31' })
    expect((await rowOf(idOf('staff'))).expiresOn).toBeNull()
    const closed = await closePerson(tools.work, admin, await press(idOf('staff')))
    expect(closed).toMatchObject({ closed: 'left', view: null })
    expect(await rowOf(idOf('staff'))).toMatchObject({
      active: true,
      memberships: [{ role: 'user', clinicId: kir() }],
    })
  })

  test('does not touch who belongs to e-health as well', async () => {
    await give('ehealth2', 'user', med())
    await save(admin, idOf('ehealth2'), { roles: 'leader' })
    await closePerson(tools.work, admin, await press(idOf('ehealth2')))
    expect(await rowOf(idOf('ehealth2'))).toMatchObject({
      active: true,
      memberships: [{ role: 'ehealth', clinicId: null }],
    })
  })
})

describe('people of other clinics', () => {
  test('do not exist', async () => {
    const personId = idOf('kirStaff')
    const shown = { personId, revision: 1, nonce: randomUUID() }
    const form = { clinicId: med(), roles: 'user', rights: '', expiresOn: '' }
    const list = await listPeople(tools.work, admin, { words: '', page: 1 })
    expect(list.rows.items.map((one) => one.personId)).not.toContain(personId)
    expect(await codeOf(showPerson(tools.work, admin, shown))).toBe('not_found')
    expect(await codeOf(openPerson(tools.work, admin, { ...shown, clinicId: med() }))).toBe('not_found')
    expect(await codeOf(openPerson(tools.work, admin, { ...shown, clinicId: kir() }))).toBe('wrong_clinic')
    expect(await codeOf(changePerson(tools.work, admin, { ...shown, ...form }))).toBe('not_found')
    expect(await codeOf(closePerson(tools.work, admin, shown))).toBe('not_found')
    expect(await codeOf(reopenPerson(tools.work, admin, shown))).toBe('not_found')
    expect(await codeOf(invitePerson(tools.work, admin, shown))).toBe('not_found')
  })

  test('are found by e-health, by any part of name, user name and address', async () => {
    const find = async (words: string) =>
      (await listPeople(tools.work, ehealth, { words, page: 1 })).rows.items.map((one) => one.personId)
    expect(await find('kirstaff eksempel')).toEqual([idOf('kirStaff')])
    expect(await find('tuva PÅFUNN')).toEqual([idOf('staff')])
    expect(await find('tuvpaf@')).toEqual([idOf('staff')])
    expect(await find('%')).toEqual([])
  })
})

describe('the last administrator', () => {
  const keeps = async () =>
    (await rowOf(admin.personId)).memberships.some(({ role }) => role === 'clinicAdmin')

  test('keeps the role, the account and the days', async () => {
    expect(await codeOf(save(ehealth, admin.personId, { roles: 'user' }))).toBe('last_administrator')
    expect(await codeOf(closePerson(tools.work, ehealth, await press(admin.personId)))).toBe(
      'last_administrator',
    )
    expect(await keeps()).toBe(true)
    // A day to come may be set, and is warned of.
    const view = await save(ehealth, admin.personId, { roles: 'clinicAdmin', expiresOn: '2026-03-31' })
    expect(view.soleIn).toEqual(['Medisinsk klinikk'])
  })

  test('stays when two take each other’s role at once', async () => {
    await give('kirStaff', 'clinicAdmin', med())
    const other: Actor = {
      ...trust.actor('kirStaff'),
      memberships: [{ role: 'clinicAdmin', clinicId: med() }],
    }
    const outcomes = await Promise.all([
      codeOf(save(admin, other.personId, { roles: 'user' })),
      codeOf(save(other, admin.personId, { roles: 'user' })),
    ])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    // Whoever came second has lost the right meanwhile.
    expect(outcomes).toContain('forbidden')
  })
})

test('the overview names those who can act, and nobody where e-health has the duty', async () => {
  const named = async () =>
    Object.fromEntries(
      (await showAbout(tools.work, trust.actor('staff'), {})).administrators.map(({ clinic, people }) => [
        clinic,
        people,
      ]),
    )
  expect(await named()).toMatchObject({
    'Medisinsk klinikk': ['Kåre Oppdiktet', 'deputy Eksempel'],
    KFMR: [],
  })
  await db.database.prisma.person.update({
    where: { id: idOf('deputy') },
    data: { expiresOn: new Date('2026-03-09') },
  })
  await give('staff', 'clinicAdmin', med())
  await db.database.prisma.person.update({ where: { id: idOf('staff') }, data: { activatedAt: null } })
  expect(await named()).toMatchObject({ 'Medisinsk klinikk': ['Kåre Oppdiktet'] })
})
