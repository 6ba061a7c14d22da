import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { storeConfirmed } from '../../bot/store/confirmed.ts'
import { findConsent, lockConsent, putAnswer } from '../../bot/store/consents.ts'
import { putBar } from '../../bot/store/guardian-bars.ts'
import { hashesOf, openVault } from '../../bot/store/hash-periods.ts'
import { findMessages } from '../../bot/store/messages.ts'
import { countOld, resealRows, sealedColumns, sealedTables } from '../../bot/store/rotation.ts'
import { change } from '../../bot/store/transaction.ts'
import { createVault } from '../../bot/store/vault.ts'
import type { DataKey, Vault } from '../../bot/store/vault.ts'
import { destroyKeys } from '../../bot/usecases/destroy-keys.ts'
import { rotateKeys } from '../../bot/usecases/rotate-keys.ts'
import { buildTrust, confirmedMessage, patientNumber, publishedTemplate, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const oldKey: DataKey = { id: 'old', bytes: new Uint8Array(32).fill(1) }
const newKey: DataKey = { id: 'new', bytes: new Uint8Array(32).fill(2) }
const month = 31 * 24 * 60 * 60 * 1000

describe('data keys and the keys of hashes', () => {
  let db: TestDatabase
  let trust: TestTrust
  let template: PublishedTemplate
  let now: Date

  beforeEach(async () => {
    now = tuesday
    db = await testDatabase()
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterEach(() => db.close())

  const work = (vault: Vault) => ({ database: db.database, vault, clock: () => now })
  const store = (vault: Vault, count: number) =>
    change(db.database, now, (tx) =>
      storeConfirmed(
        tx,
        vault,
        { ...trust.actor('staff'), clinicId: template.clinicId },
        Array.from({ length: count }, () =>
          confirmedMessage(template, { validUntil: new Date(now.getTime() + month) }),
        ),
      ),
    )
  const found = async (vault: Vault) =>
    (
      await findMessages(
        db.database,
        vault,
        { trustId: trust.trustId, clinics: 'all' },
        { page: 1, recipientHashes: await hashesOf(db.database, vault, patientNumber) },
      )
    ).total
  const periods = () => db.database.prisma.hashPeriod.findMany({ where: { trustId: trust.trustId } })

  test('a rotation leaves nothing under the old key, hashes anew, and loses nothing', async () => {
    const before = await openVault(db.database, now, oldKey)
    const { ids } = await store(before, 7)
    await change(db.database, now, async (tx) => {
      await putAnswer(
        tx,
        before,
        {
          trustId: trust.trustId,
          ownerId: template.clinicId,
          e164: patientNumber,
          personId: trust.actor('staff').personId,
        },
        {
          addressee: { relation: 'patient', reference: 'A7' },
          choice: 'no',
          source: 'oral',
          statedAt: now,
          lapsesAt: null,
        },
      )
      const { trustId, personId } = trust.actor('staff')
      await putBar(tx, before, { trustId, clinicId: template.clinicId, personId }, 'A7')
      tx.record({ action: 'consent.recorded', personId: null, trustId: trust.trustId })
    })
    const answerHashes = async () =>
      [
        ...(await db.database.prisma.consentAnswer.findMany()).flatMap((row) => [
          row.numberHash,
          row.referenceHash,
        ]),
        ...(await db.database.prisma.guardianBar.findMany()).map((row) => row.referenceHash),
      ].map((hash) => Buffer.from(hash).toString('hex'))
    const oldAnswers = await answerHashes()
    const hashes = async () =>
      (await db.database.prisma.message.findMany({ select: { recipientHash: true } })).map((row) =>
        Buffer.from(row.recipientHash).toString('hex'),
      )
    const old = await hashes()

    const between = await openVault(db.database, now, newKey, [oldKey])
    expect(await found(between)).toBe(7)
    // Cut off after the first batch: the next run takes the rest.
    await change(db.database, now, async (tx) => {
      expect(await resealRows(tx, between, 'message', null, 3)).toHaveLength(3)
      tx.record({ action: 'keys.rotated', personId: null, trustId: null })
    })
    expect(await found(between)).toBe(7)
    expect(await rotateKeys(work(between), 2)).toEqual({
      rows: { message: 4, draft: 0, consent_answer: 1, guardian_bar: 1, hash_period: 1 },
      left: 0,
    })

    expect((await answerHashes()).filter((hash) => oldAnswers.includes(hash))).toEqual([])
    // A bot that runs has the ledger's former key in hand, and catches up with the new one as it looks.
    const running = await openVault(db.database, now, newKey, [oldKey])
    expect(between.hashConsent('x')).not.toEqual(running.hashConsent('x'))
    expect(
      (await findConsent(db.database, between, template.clinicId, patientNumber))?.answers,
    ).toMatchObject([{ choice: 'no', addressee: { reference: 'A7' } }])
    expect(between.hashConsent('x')).toEqual(running.hashConsent('x'))

    const after = await openVault(db.database, now, newKey)
    expect(await found(after)).toBe(7)
    expect((await hashes()).filter((hash) => old.includes(hash))).toEqual([])
    expect(await periods()).toMatchObject([{ keyId: 'new' }])
    const { recipient } = await db.database.prisma.message.findFirstOrThrow({ where: { id: ids[0] ?? '' } })
    expect(after.open(recipient, `message.recipient:${ids[0] ?? ''}`)).toBe(patientNumber)
    expect(await findConsent(db.database, after, template.clinicId, patientNumber)).toMatchObject({
      answers: [{ choice: 'no', addressee: { reference: 'A7' } }],
      barred: ['A7'],
    })
    expect((await findConsent(db.database, after, template.clinicId, '+46701740699', 'A7'))?.barred).toEqual([
      'A7',
    ])
    for (const table of sealedTables) expect(await countOld(db.database, after, table)).toBe(0)
    expect(await rotateKeys(work(after))).toMatchObject({ rows: { message: 0 }, left: 0 })
  })

  test('the key of a month is destroyed with the last of its messages, and not before', async () => {
    const vault = await openVault(db.database, now, oldKey)
    const { batchId } = await store(vault, 2)
    now = new Date(now.getTime() + month)
    await store(vault, 1)
    expect(await destroyKeys(work(vault))).toBe(0)
    expect(await found(vault)).toBe(3)
    const [first] = await periods()
    await expect(
      db.database.pool.query('delete from hash_period where id = $1', [first?.id]),
    ).rejects.toThrow()
    await db.database.prisma.message.deleteMany({ where: { batchId } })
    expect(await destroyKeys(work(vault))).toBe(1)
    expect(await periods()).toHaveLength(1)
    expect(await found(vault)).toBe(1)
  })

  test('answers that are stored while the ledger is hashed anew are all found afterwards, once', async () => {
    const first = await openVault(db.database, now, oldKey)
    const numbers = Array.from({ length: 20 }, (_, index) => `+467017406${String(index + 10)}`)
    const put = (vault: Vault, e164: string, choice: 'yes' | 'no') =>
      change(db.database, now, async (tx) => {
        await lockConsent(tx, vault, trust.trustId, e164)
        await putAnswer(
          tx,
          vault,
          { trustId: trust.trustId, ownerId: template.clinicId, e164, personId: null },
          { addressee: null, choice, source: 'oral', statedAt: now, lapsesAt: null },
        )
        tx.record({ action: 'consent.recorded', personId: null, trustId: trust.trustId })
      })
    for (const e164 of numbers) await put(first, e164, 'yes')
    const [one, two] = [
      await openVault(db.database, now, newKey, [oldKey]),
      await openVault(db.database, now, newKey, [oldKey]),
    ]
    await Promise.all([rotateKeys(work(one)), ...numbers.map((e164) => put(two, e164, 'no'))])
    const after = await openVault(db.database, now, newKey)
    expect(await db.database.prisma.consentAnswer.count()).toBe(numbers.length)
    for (const vault of [two, after])
      for (const e164 of numbers)
        expect((await findConsent(db.database, vault, template.clinicId, e164))?.answers).toMatchObject([
          { choice: 'no' },
        ])
  })

  test('a number is not found under the data key alone, and two months do not share a hash', async () => {
    const vault = await openVault(db.database, now, oldKey)
    await store(vault, 1)
    now = new Date(now.getTime() + month)
    await store(vault, 1)
    const rows = await db.database.prisma.message.findMany({ select: { recipientHash: true } })
    const hex = rows.map((row) => Buffer.from(row.recipientHash).toString('hex'))
    expect(new Set([...hex, Buffer.from(vault.hash(patientNumber)).toString('hex')]).size).toBe(3)
  })

  test('the key of the consent ledger outlives the data key', async () => {
    const first = await openVault(db.database, now, oldKey)
    const second = await openVault(db.database, now, newKey, [oldKey])
    expect(second.hashConsent(patientNumber)).toEqual(first.hashConsent(patientNumber))
    expect(createVault(newKey).hashConsent(patientNumber)).not.toEqual(first.hashConsent(patientNumber))
  })

  test('every column of bytes is encrypted and known to the rotation, or is a hash', async () => {
    const { rows } = await db.database.pool.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea'`,
    )
    const known = sealedTables.flatMap((table) => sealedColumns[table].map((column) => `${table}.${column}`))
    const hashed = [
      'message.recipientHash',
      'consent_answer.numberHash',
      'consent_answer.referenceHash',
      'guardian_bar.referenceHash',
      'audit_block.hash',
      'deletion_run.digest',
      'deletion_run.seed',
      'download.tokenHash',
      'reply.id',
    ]
    expect(rows.map((row) => row.column).toSorted()).toEqual([...known, ...hashed].toSorted())
  })
})
