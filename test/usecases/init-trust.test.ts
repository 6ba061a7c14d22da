import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FirstTrust } from '../../bot/domain/trust.ts'
import { initTrust } from '../../bot/usecases/init-trust.ts'
import { findAccount } from '../../bot/store/people.ts'
import { tuesday } from '../builders.ts'
import { runCli } from '../cli/run-cli.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const first = (more: Partial<FirstTrust> = {}): FirstTrust => ({
  tenantId: randomUUID(),
  name: 'Sykehuset Eksempel HF',
  domain: 'sykehus.example',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  senderText: 'SIVHF',
  objectId: randomUUID(),
  username: 'eghels',
  givenName: 'Egil',
  surname: 'Helsvik',
  ...more,
})

describe('the first trust of a tenant', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase()
  })
  afterAll(async () => db.close())

  const init = (plan: FirstTrust) => initTrust({ database: db.database, clock: () => tuesday }, plan)
  const events = async (trustId: string) =>
    (await db.database.prisma.auditEvent.findMany({ where: { trustId }, orderBy: { id: 'asc' } })).map(
      ({ action, personId }) => ({ action, personId }),
    )

  test('begins in training, with a person of e-health and the DHO team whose account may be used', async () => {
    const plan = first()
    const made = await init(plan)
    expect(made.outcome).toBe('created')
    expect(await findAccount(db.database, plan.tenantId, plan.objectId, new Date())).toMatchObject({
      active: true,
      training: true,
      activatedAt: tuesday,
      memberships: expect.arrayContaining([
        { role: 'ehealth', clinicId: null },
        { role: 'dho', clinicId: null },
      ]),
    })
    const trustId = 'trustId' in made ? made.trustId : ''
    expect(await events(trustId)).toEqual([
      { action: 'trust.created', personId: null },
      { action: 'person.created', personId: null },
    ])
  })

  test('is made once, however often and at the same time it is asked for', async () => {
    const plan = first()
    const outcomes = await Promise.all([init(plan), init(plan), init(plan)])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'present', 'present'])
    expect(await init(plan)).toMatchObject({ outcome: 'present' })
    expect(await db.database.prisma.person.count({ where: { objectId: plan.objectId } })).toBe(1)
  })

  test('lets nobody in beside e-health that is there', async () => {
    const plan = first()
    await init(plan)
    const other = first({ tenantId: plan.tenantId, username: 'annen' })
    expect(await init(other)).toEqual({ outcome: 'other', name: plan.name })
    expect(await findAccount(db.database, plan.tenantId, other.objectId, new Date())).toBeNull()
  })

  test('gets somebody of e-health again when nobody is left', async () => {
    const plan = first()
    await init(plan)
    await db.database.prisma.person.updateMany({
      where: { objectId: plan.objectId },
      data: { active: false },
    })
    const other = first({ tenantId: plan.tenantId, username: 'annen' })
    const added = await init(other)
    expect(added.outcome).toBe('added')
    expect(await findAccount(db.database, plan.tenantId, other.objectId, new Date())).toMatchObject({
      active: true,
    })
    expect(await init(plan)).toMatchObject({ outcome: 'other' })
  })

  test.each([
    ['senderText', 'Politiet'],
    ['senderText', '1SIV'],
    ['domain', 'not a domain'],
    ['country', 'DK'],
    ['timeZone', 'Oslo'],
    ['tenantId', 'x'],
    ['objectId', ''],
    ['username', 'a b'],
    ['name', ' '],
  ] as const)('is refused with the %s “%s”', async (field, value) => {
    const plan = first({ [field]: value })
    await expect(init(plan)).rejects.toThrow(field)
  })

  test('is made by the command line, which says 1 where another e-health is there', async () => {
    const plan = first()
    const words = (one: FirstTrust) => [
      'init-trust',
      '--json',
      ...['--tenant', one.tenantId, '--name', one.name, '--domain', one.domain, '--country', one.country],
      ...['--sender', one.senderText, '--object-id', one.objectId, '--username', one.username],
      ...['--given-name', one.givenName, '--surname', one.surname],
    ]
    const env = { DATABASE_URL: db.url }
    const ran = await runCli(words(plan), '', env)
    expect({ code: ran.code, said: ran.json() }).toMatchObject({
      code: 0,
      said: [{ ok: true, outcome: 'created' }],
    })
    const again = await runCli(words({ ...plan, objectId: randomUUID() }), '', env)
    expect({ code: again.code, said: again.json() }).toMatchObject({
      code: 1,
      said: [{ ok: false, outcome: 'other' }],
    })
    const wrong = await runCli(['init-trust', '--tenant', 'x'], '', env)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('--tenant')
  })
})
