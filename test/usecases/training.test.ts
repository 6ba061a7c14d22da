import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mayWriteTo } from '../../bot/domain/training.ts'
import type { Departure, Handover, SmsProvider } from '../../bot/ports.ts'
import { withTraining } from '../../bot/sms/training.ts'
import { newId } from '../../bot/store/transaction.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { deliverMessage } from '../../bot/usecases/deliver-messages.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { setTraining, showTraining } from '../../bot/usecases/set-training.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const realNumber = '+46701740604'

test.each([
  ['+46701740604', false],
  ['+46701740605', true],
  ['+46701740699', true],
  ['+46701740700', false],
  ['+4670174060', false],
  ['+467017406050', false],
])('%s belongs to nobody: %s', (number, nobody) => {
  expect(mayWriteTo(number, [])).toBe(nobody)
  expect(mayWriteTo(number, [number])).toBe(true)
})

describe('a provider beside training', () => {
  const named = (name: string, batch: boolean) => {
    const handed: string[] = []
    const take = ({ id }: Departure): Handover => {
      handed.push(id)
      return { outcome: 'accepted', providerId: `${name} ${id}` }
    }
    const provider: SmsProvider = {
      name,
      handOver: (departure) => Promise.resolve(take(departure)),
      ...(batch ? { batch: { limit: 10, handOver: (all) => Promise.resolve(all.map(take)) } } : {}),
    }
    return { provider, handed }
  }
  const departure = (id: string, training: boolean): Departure => ({
    id,
    recipient: '+46701740605',
    senderText: 'SIVHF',
    text: 'Hei',
    ...(training ? { training: true } : {}),
  })

  test('never sees what is sent in training, alone or among others, and answers keep their order', async () => {
    const [real, simulator] = [named('real', true), named('simulator', false)]
    const both = withTraining(real.provider, simulator.provider)
    await both.handOver(departure('a', true))
    const all = ['b', 'c', 'd', 'e'].map((id, index) => departure(id, index % 2 === 0))
    expect(await both.batch?.handOver(all)).toEqual([
      { outcome: 'accepted', providerId: 'simulator b' },
      { outcome: 'accepted', providerId: 'real c' },
      { outcome: 'accepted', providerId: 'simulator d' },
      { outcome: 'accepted', providerId: 'real e' },
    ])
    expect(real.handed).toEqual(['c', 'e'])
    await both.batch?.handOver([departure('f', true)])
    expect(real.handed).toEqual(['c', 'e'])
  })
})

describe('a trust in training', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    trust = await buildTrust(db.database, { training: true })
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (number: string) =>
    previewMessage(it.work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm({ number }),
      activityId: null,
    })
  const confirm = async (number: string): Promise<string> => {
    const { draftId, nonce } = await preview(number)
    const press = { draftId, nonce, digits: number.slice(-4) }
    return (await confirmSend(it.work, trust.actor('staff'), press)).messageId
  }
  const set = (training: boolean, more: { reason?: string; numbers?: string; nonce?: string } = {}) =>
    setTraining(it.work, trust.actor('ehealth'), {
      training,
      reason: 'opplæring er ferdig',
      numbers: '',
      nonce: randomUUID(),
      ...more,
    })

  test('is what a new trust is', async () => {
    const { id } = await db.database.prisma.trust.create({
      data: {
        id: newId(),
        tenantId: newId(),
        name: 'Et annet sykehus',
        domain: 'annet.example',
        senderText: 'ANNET',
        country: 'NO',
        timeZone: 'Europe/Oslo',
      },
    })
    expect(await db.database.prisma.trust.findUnique({ where: { id } })).toMatchObject({
      training: true,
      stopSeconds: 15,
    })
  })

  test('stays in training where no provider is connected, since what leaves would go nowhere', async () => {
    const nobody = { ...it.work, trainingOnly: true as const }
    const off = { training: false, reason: 'ferdig', numbers: '', nonce: newId() }
    await expect(setTraining(nobody, trust.actor('ehealth'), off)).rejects.toMatchObject({
      code: 'provider_missing',
    })
    expect((await showTraining(nobody, trust.actor('ehealth'), {})).training).toBe(true)
    await setTraining(nobody, trust.actor('ehealth'), { ...off, training: true })
  })

  test('writes to nobody but the numbers of its list', async () => {
    await expect(preview(realNumber)).rejects.toMatchObject({
      code: 'training_number',
      faults: [{ field: 'number', code: 'training_number' }],
    })
    expect((await preview('+46701740605')).training).toBe(true)
    await set(true, { numbers: '+46 70-174 06 04\n' })
    expect((await preview(realNumber)).recipient).toBe(realNumber)
  })

  test('a number that left the list since the preview is refused at the confirm', async () => {
    await set(true, { numbers: realNumber })
    const { draftId, nonce } = await preview(realNumber)
    await set(true)
    await expect(
      confirmSend(it.work, trust.actor('staff'), { draftId, nonce, digits: '0604' }),
    ).rejects.toMatchObject({ code: 'training_number' })
  })

  test('marks what it sends, and so it stays when training ends before it leaves', async () => {
    const id = await confirm('+46701740605')
    await set(false)
    const handed: Departure[] = []
    const provider: SmsProvider = {
      name: 'test',
      handOver: (departure) => {
        handed.push(departure)
        return Promise.resolve({ outcome: 'accepted', providerId: 'p' })
      },
    }
    await deliverMessage(it.work, provider, id)
    const later = await confirm(realNumber)
    await deliverMessage(it.work, provider, later)
    expect(handed.map((one) => [one.id, one.training])).toEqual([
      [id, true],
      [later, undefined],
    ])
  })

  test('is switched by e-health alone, with a reason, once a press, and the audit has it', async () => {
    await expect(set(false, { reason: ' ' })).rejects.toMatchObject({ code: 'reason_missing' })
    await expect(set(false, { numbers: '12' })).rejects.toMatchObject({
      code: 'number_invalid',
      faults: [{ field: 'numbers', code: 'number_too_short' }],
    })
    await expect(showTraining(it.work, trust.actor('clinicAdmin'), {})).rejects.toMatchObject({
      code: 'forbidden',
    })
    const nonce = randomUUID()
    expect(await set(false, { nonce })).toMatchObject({ training: false, reason: 'opplæring er ferdig' })
    await set(true, { nonce })
    expect((await showTraining(it.work, trust.actor('ehealth'), {})).training).toBe(false)
    expect(
      await db.database.prisma.auditEvent.findMany({
        where: { trustId: trust.trustId, action: 'training.changed' },
      }),
    ).toMatchObject([{ personId: trust.actor('ehealth').personId, code: 'off', detail: { numbers: 0 } }])
  })
})
