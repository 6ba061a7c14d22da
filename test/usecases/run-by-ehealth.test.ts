import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findAdministrators, findCandidates } from '../../bot/store/people.ts'
import { newId } from '../../bot/store/transaction.ts'
import { administratorsOf } from '../../bot/usecases/report-wrong-recipient.ts'
import { buildTrust, tuesday } from '../builders.ts'
import type { TestTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('a clinic that e-health runs', () => {
  let db: TestDatabase
  let trust: TestTrust
  beforeAll(async () => {
    db = await testDatabase()
    trust = await buildTrust(db.database)
    const { prisma } = db.database
    // Somebody was made administrator there all the same.
    await prisma.membership.create({
      data: {
        id: newId(),
        personId: trust.actor('kirAdmin').personId,
        role: 'clinicAdmin',
        clinicId: trust.clinics.KFMR.id,
      },
    })
  })
  afterAll(async () => db.close())

  const asked = async (clinicId: string) =>
    administratorsOf(
      await findCandidates(
        db.database,
        { trustId: trust.trustId, clinics: 'all' },
        ['deviation.read'],
        tuesday,
      ),
      'deviation.read',
      clinicId,
    )
  const ehealth = () =>
    (['ehealth', 'ehealth2'] as const).map((person) => trust.actor(person).personId).toSorted()

  test('has its duties go to e-health', async () => {
    expect((await asked(trust.clinics.KFMR.id)).toSorted()).toEqual(ehealth())
  })

  test('leaves the duties of other clinics with their administrators', async () => {
    expect(await asked(trust.clinics.KIR.id)).toEqual([trust.actor('kirAdmin').personId])
  })

  test('is shown without administrators, so that people ask e-health', async () => {
    const all = await findAdministrators(db.database, trust.trustId, tuesday)
    expect(all.find(({ clinic }) => clinic === 'KFMR')?.people).toEqual([])
    expect(all.find(({ clinic }) => clinic === 'Kirurgisk klinikk')?.people).not.toEqual([])
  })

  test('counts days as the trust does: an account is over at midnight there, not in Greenwich', async () => {
    const kir = trust.clinics.KIR.id
    const [id] = await asked(kir)
    await db.database.prisma.person.update({
      where: { id: id ?? '' },
      data: { expiresOn: new Date('2026-03-10') },
    })
    const at = async (moment: string) => {
      const now = new Date(moment)
      const all = await findAdministrators(db.database, trust.trustId, now)
      return all.find(({ clinic }) => clinic === 'Kirurgisk klinikk')?.people.length
    }
    expect(await at('2026-03-10T22:59:59Z')).toBe(1)
    expect(await at('2026-03-10T23:00:00Z')).toBe(0)
    await db.database.prisma.person.update({ where: { id: id ?? '' }, data: { expiresOn: null } })
  })

  test('has them back with its administrator when e-health no longer runs it', async () => {
    await db.database.prisma.clinic.update({
      where: { id: trust.clinics.KFMR.id },
      data: { runByEhealth: false },
    })
    expect(await asked(trust.clinics.KFMR.id)).toEqual([trust.actor('kirAdmin').personId])
  })
})
