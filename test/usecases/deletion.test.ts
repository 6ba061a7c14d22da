import { createHash, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Refusal } from '../../bot/domain/refusal.ts'
import { recipientPlace, textPlace } from '../../bot/store/messages.ts'
import { reconcile } from '../../bot/store/reconcile.ts'
import { change, newId } from '../../bot/store/transaction.ts'
import { verifyDeletion } from '../../bot/store/verify-deletion.ts'
import { deleteMessage } from '../../bot/usecases/delete-message.ts'
import { eraseMessages } from '../../bot/usecases/erase-messages.ts'
import { prepareDeletions, tidyRetained } from '../../bot/usecases/prepare-deletions.ts'
import { recordReport } from '../../bot/usecases/record-report.ts'
import {
  closeDeviation,
  reportWrongRecipient,
  showDeviation,
} from '../../bot/usecases/report-wrong-recipient.ts'
import { confirmDeletion, startDeletion } from '../../bot/usecases/run-deletion.ts'
import { listCertificates, showCertificate } from '../../bot/usecases/show-certificate.ts'
import { listDeletions, showDeletion } from '../../bot/usecases/show-deletion.ts'
import { answerSpotCheck, showSpotCheck } from '../../bot/usecases/spot-check.ts'
import { findDailyCounts } from '../../bot/store/daily-counts.ts'
import { buildTrust, patientNumber, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import type { DemoClinic } from '../../bot/demo/personas.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const secret = 'Du har time hos oss torsdag kl. 09.30.'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let template: PublishedTemplate

beforeEach(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust)
})
afterEach(async () => {
  await it.close()
  await db.close()
})

interface Wishes {
  state?: 'queued' | 'sending' | 'delivered' | 'failed' | 'unknown'
  by?: TestPerson
  of?: PublishedTemplate
  batchId?: string
  leftAt?: Date
}

/** Stores a message with history, press, draft, notice and job, and the event of its confirm, as a send leaves it. */
const sent = async (
  at: Date,
  { state = 'delivered', by = 'staff', of = template, batchId, leftAt }: Wishes = {},
) => {
  const id = newId()
  const { personId } = trust.actor(by)
  const nonce = randomUUID()
  const draftId = newId()
  const { vault } = it.work
  await change(db.database, at, async (tx) => {
    const common = {
      personId,
      clinicId: of.clinicId,
      templateId: of.templateId,
      versionId: of.versionId,
      seal: of.seal,
    }
    await tx.prisma.message.create({
      data: {
        id,
        ...common,
        senderText: 'SIVHF',
        recipient: vault.seal(patientNumber, recipientPlace(id)),
        recipientHash: vault.hash(patientNumber),
        text: vault.seal(secret, textPlace(id)),
        segments: 2,
        consentSource: 'oral',
        state,
        stateSince: at,
        confirmedAt: at,
        batchId: batchId ?? null,
        leftAt: leftAt ?? null,
      },
    })
    await tx.prisma.messageTransition.create({ data: { messageId: id, to: 'queued', at } })
    await tx.prisma.messagePart.create({ data: { messageId: id, part: 0, state: 'sent' } })
    await tx.prisma.nonce.create({
      data: { id: nonce, personId, verb: 'send.confirm', outcome: 'done', outcomeId: id, spentAt: at },
    })
    await tx.prisma.draft.create({
      data: {
        id: draftId,
        ...common,
        state: 'confirmed',
        nonce,
        consentSource: 'oral',
        createdAt: at,
        expiresAt: at,
      },
    })
    await tx.prisma.notice.createMany({
      data: ['message', 'next', 'reply'].map((kind) => ({
        id: newId(),
        personId,
        subject: `${kind}:${id}`,
        alert: false,
        nextAt: at,
        // The patient answers when the message is to be deleted.
        changedAt: kind === 'reply' ? it.clock.now : at,
        state: 'sent' as const,
      })),
    })
    await it.work.jobs.put(tx, 'deliver', { messageId: id })
    if (batchId === undefined)
      tx.record({
        action: 'message.confirmed',
        personId,
        trustId: trust.trustId,
        clinicId: of.clinicId,
        subject: `message:${id}`,
      })
    else tx.record({ action: 'seed.loaded', personId: null, trustId: trust.trustId })
  })
  return id
}

const old = (days = 11) => new Date(it.clock.now.getTime() - days * day)
const many = async (count: number, wishes: Wishes = {}) => {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push(await sent(old(12 + index / 100), wishes))
  return ids
}
const clinicId = (key: DemoClinic = 'MED') => trust.clinics[key].id
const start = (person: TestPerson = 'clinicAdmin', key: DemoClinic = 'MED') =>
  startDeletion(it.work, trust.actor(person), { clinicId: clinicId(key), nonce: randomUUID() })
const confirm = (runId: string, person: TestPerson = 'clinicAdmin') =>
  confirmDeletion(it.work, trust.actor(person), { runId, nonce: randomUUID() })
const answerUnseen = (runId: string, position: number, person: TestPerson, wrong: object = {}) =>
  answerSpotCheck(it.work, trust.actor(person), {
    runId,
    position,
    nonce: randomUUID(),
    follows: Object.keys(wrong).length === 0,
    wrong: { patientsNumber: '', consentSeen: '', rightTemplate: '', ...wrong },
  })
const answer = async (
  runId: string,
  position: number,
  person: TestPerson = 'clinicAdmin',
  wrong: object = {},
) => {
  await showSpotCheck(it.work, trust.actor(person), { runId, position })
  return answerUnseen(runId, position, person, wrong)
}
const runIn = async (key: DemoClinic = 'MED', person: TestPerson = 'clinicAdmin') =>
  (await showDeletion(it.work, trust.actor(person), { clinicId: clinicId(key) })).run
const answerAll = async (runId: string, person: TestPerson = 'clinicAdmin') => {
  for (const check of (await runIn('MED', person))?.checks ?? [])
    if (!check.answered) await answer(runId, check.position, person)
}
/** The whole run, up to the confirm. */
const confirmed = async (): Promise<string> => {
  const view = await start()
  const runId = view.run?.runId ?? ''
  await answerAll(runId)
  await confirm(runId)
  return runId
}
const messages = () => db.database.prisma.message.count()
const account = () => reconcile(db.database, it.clock.now)
const events = (action: string) =>
  db.database.prisma.auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } })

describe('a run', () => {
  test('takes what is older than ten times 24 hours, and keeps what is exactly as old', async () => {
    const exactly = new Date(it.clock.now.getTime() - 240 * hour)
    const kept = await sent(exactly)
    const gone = await sent(new Date(exactly.getTime() - 1))
    // Confirmed long ago, and held: its age counts from when it left.
    const heldLong = await sent(old(14), { leftAt: exactly })
    const runId = await confirmed()
    await eraseMessages(it.work)
    const left = await db.database.prisma.message.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    expect(left.map((one) => one.id)).toEqual([kept, heldLong].toSorted())
    const { certificate } = await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })
    expect(certificate).toMatchObject({ deleted: 1, outcomes: { delivered: 1 }, checked: 1 })
    expect(certificate.cutoff).toBe(exactly.toISOString())
    expect(gone).not.toBe(kept)
  })

  test('counts hours, not days, over both changes of the clock and 29 February', async () => {
    for (const now of ['2026-04-03T09:00:00Z', '2026-10-30T09:00:00Z', '2028-03-05T09:00:00Z']) {
      it.clock.now = new Date(now)
      const exactly = new Date(it.clock.now.getTime() - 240 * hour)
      const kept = await sent(exactly)
      await sent(new Date(exactly.getTime() - 1))
      await confirmed()
      await eraseMessages(it.work)
      expect(await db.database.prisma.message.findMany({ select: { id: true } })).toEqual([{ id: kept }])
    }
  })

  test('leaves nothing of its messages in any table, keeps the counts, and says so in the certificate', async () => {
    const ids = await many(12)
    await many(3, { state: 'failed', by: 'deputy' })
    const young = await sent(old(2))
    const before = await findDailyCounts(
      db.database,
      { trustId: trust.trustId, clinics: 'all' },
      '2026-01-01',
      '2026-12-31',
    )
    const runId = await confirmed()
    expect(await it.jobsIn('delete')).toEqual([{ runId }])
    expect(await eraseMessages(it.work)).toBe(1)

    const { prisma, pool } = db.database
    expect(await prisma.message.findMany({ select: { id: true } })).toEqual([{ id: young }])
    for (const table of ['message_transition', 'message_part'])
      expect((await pool.query(`select "messageId" as id from ${table}`)).rows).toEqual([{ id: young }])
    expect(await prisma.draft.count()).toBe(1)
    expect(await prisma.nonce.findMany({ where: { verb: 'send.confirm' } })).toMatchObject([
      { outcomeId: young },
    ])
    const subjects = (await prisma.notice.findMany()).map((one) => one.subject)
    expect(subjects.filter((one) => /^(message|next|reply):/u.test(one)).toSorted()).toEqual([
      `message:${young}`,
      `next:${young}`,
      `reply:${young}`,
    ])
    expect(await it.jobsIn('deliver')).toEqual([{ messageId: young }])

    const view = await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })
    expect(view.certificate).toMatchObject({
      deleted: 15,
      outcomes: { delivered: 12, failed: 3 },
      checked: 10,
      deviating: 0,
      missed: 0,
      singly: 0,
      waiting: 0,
    })
    expect(view.certificate.left.length).toBeGreaterThan(6)
    expect(view.certificate.left.every(({ rows }) => rows === 0)).toBe(true)
    expect(view.starterName).not.toBe('')
    const written = JSON.stringify(await prisma.deletionRun.findMany(), (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    for (const word of [patientNumber, patientNumber.slice(3), 'torsdag']) expect(written).not.toContain(word)

    expect(
      await findDailyCounts(
        db.database,
        { trustId: trust.trustId, clinics: 'all' },
        '2026-01-01',
        '2026-12-31',
      ),
    ).toEqual(before)
    expect(await prisma.dailyCount.aggregate({ _sum: { messages: true, parts: true } })).toEqual({
      _sum: { messages: 15, parts: 30 },
    })
    expect(await account()).toMatchObject({ ok: true, confirmed: 16, total: 1, deleted: 15 })
    expect(await verifyDeletion(db.database, it.clock.now)).toMatchObject({
      ok: true,
      draws: 1,
      wrongDraws: [],
    })
    expect(ids.length).toBe(12)
  })

  test('lists what waits, and never deletes it', async () => {
    const queued = await sent(old(), { state: 'queued' })
    await sent(old(), { state: 'sending' })
    await many(2)
    const view = await start()
    expect(view).toMatchObject({ waiting: 2, run: { frozen: 2 } })
    expect(view.waitingFirst.map((one) => one.messageId)).toContain(queued)
    const runId = view.run?.runId ?? ''
    // Stopped while the run is under way: it is younger than the run from then on.
    await db.database.prisma.message.update({
      where: { id: queued },
      data: { state: 'stopped', stateSince: it.clock.now },
    })
    await answerAll(runId)
    await confirm(runId)
    await eraseMessages(it.work)
    expect(await messages()).toBe(2)
    expect((await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })).certificate).toMatchObject(
      {
        deleted: 2,
        waiting: 1,
      },
    )
  })

  test('is empty where nothing is old, and still ends with a certificate', async () => {
    await sent(old(2))
    const runId = await confirmed()
    await eraseMessages(it.work)
    expect((await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })).certificate).toMatchObject(
      {
        deleted: 0,
        checked: 0,
      },
    )
    expect(await messages()).toBe(1)
  })

  test('takes no message that grew old after its start, and counts a report that came meanwhile', async () => {
    const [unknown = ''] = await many(1, { state: 'unknown' })
    const border = await sent(new Date(it.clock.now.getTime() - 240 * hour))
    const view = await start()
    it.clock.forward(hour)
    await db.database.prisma.message.update({ where: { id: unknown }, data: { providerId: 'p-1' } })
    await recordReport(it.work, { id: unknown, outcome: 'delivered', final: true } as never).catch(
      () => undefined,
    )
    await answerAll(view.run?.runId ?? '')
    await confirm(view.run?.runId ?? '')
    await eraseMessages(it.work)
    expect(await db.database.prisma.message.findMany({ select: { id: true } })).toEqual([{ id: border }])
  })
})

describe('who runs it', () => {
  test('nobody else starts one', async () => {
    for (const [person, key, code] of [
      ['ehealth', 'MED', 'deletion_not_yours'],
      ['staff', 'MED', 'forbidden'],
      ['auditor', 'MED', 'forbidden'],
      ['kirAdmin', 'MED', 'wrong_clinic'],
      ['dho', 'MED', 'forbidden'],
      ['clinicAdmin', 'KFMR', 'wrong_clinic'],
    ] as const)
      await expect(start(person, key)).rejects.toMatchObject({ code })
    expect(await db.database.prisma.deletionRun.count()).toBe(0)
  })

  test('the deputy does, and e-health does in the clinic that it runs', async () => {
    expect((await start('deputy')).run).toMatchObject({ state: 'checking' })
    const view = await start('ehealth', 'KFMR')
    expect(view.run).toMatchObject({ state: 'checking' })
    expect((await confirm(view.run?.runId ?? '', 'ehealth')).run).toMatchObject({ state: 'deleting' })
  })

  test('only who may start confirms, and nobody before every check is answered', async () => {
    await many(3)
    const runId = (await start()).run?.runId ?? ''
    await expect(confirm(runId)).rejects.toMatchObject({ code: 'checks_open' })
    await answerAll(runId)
    await expect(confirm(runId, 'ehealth')).rejects.toMatchObject({ code: 'deletion_not_yours' })
    await expect(confirm(runId, 'kirAdmin')).rejects.toMatchObject({ code: 'not_found' })
    expect((await confirm(runId, 'deputy')).run).toMatchObject({ state: 'deleting' })
  })

  test('two who start at once start the same run, and a confirm counts once', async () => {
    await many(14)
    const views = await Promise.all([start(), start('deputy'), start()])
    expect(new Set(views.map((one) => one.run?.runId)).size).toBe(1)
    expect(await events('deletion.started')).toHaveLength(1)
    expect(await db.database.prisma.deletionSample.count()).toBe(10)
    const runId = views[0].run?.runId ?? ''
    await answerAll(runId)
    const nonce = randomUUID()
    const press = () => confirmDeletion(it.work, trust.actor('clinicAdmin'), { runId, nonce })
    await Promise.all([press(), press(), confirm(runId, 'deputy')])
    expect(await events('deletion.confirmed')).toHaveLength(1)
    await Promise.all([eraseMessages(it.work), eraseMessages(it.work)])
    expect(await events('deletion.finished')).toHaveLength(1)
    expect(await messages()).toBe(0)
    await press()
    expect(await db.database.prisma.deletionRun.count()).toBe(1)
  })
})

describe('spot checks', () => {
  test('are drawn by the seed from what is frozen, and a second start draws nothing anew', async () => {
    await many(25)
    const first = await start()
    const row = await db.database.prisma.deletionRun.findFirstOrThrow()
    const portions = await db.database.prisma.deletionPortion.findMany()
    const ids = portions.flatMap((one) => one.ids)
    const rank = (id: string) =>
      createHash('sha256')
        .update(row.seed ?? new Uint8Array())
        .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
        .digest('hex')
    const drawn = ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, 10)
    const samples = () => db.database.prisma.deletionSample.findMany({ orderBy: { position: 'asc' } })
    expect((await samples()).map((one) => one.messageId)).toEqual(drawn)
    it.clock.forward(day)
    await many(5)
    expect((await start('deputy')).run?.runId).toBe(first.run?.runId)
    expect((await samples()).map((one) => one.messageId)).toEqual(drawn)
    expect((await events('deletion.started')).map((one) => one.detail)).toMatchObject([
      { frozen: 25, seed: Buffer.from(row.seed ?? []).toString('hex') },
    ])
    await expect(
      db.database.pool.query(`update deletion_run set seed = decode('00', 'hex')`),
    ).rejects.toMatchObject({ code: '42501' })
    await expect(
      db.database.pool.query(`update deletion_sample set "messageId" = "runId"`),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('are read under the eyes of the audit, and not by those without the right', async () => {
    const [id = ''] = await many(1)
    const runId = (await start()).run?.runId ?? ''
    const shown = await showSpotCheck(it.work, trust.actor('clinicAdmin'), { runId, position: 1 })
    expect(shown).toMatchObject({ recipient: patientNumber, text: secret, of: 1, position: 1, next: null })
    expect(await events('message.read')).toMatchObject([{ subject: `message:${id}`, outcome: 'done' }])
    for (const person of ['staff', 'auditor', 'dho'] as const)
      await expect(showSpotCheck(it.work, trust.actor(person), { runId, position: 1 })).rejects.toMatchObject(
        { code: 'forbidden' },
      )
    await expect(
      showSpotCheck(it.work, trust.actor('kirAdmin'), { runId, position: 1 }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      showSpotCheck(it.work, trust.actor('clinicAdmin'), { runId, position: 2 }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test('are answered by those only whom the message was shown to', async () => {
    await many(2)
    const runId = (await start()).run?.runId ?? ''
    await showSpotCheck(it.work, trust.actor('clinicAdmin'), { runId, position: 1 })
    for (const [position, person] of [
      [2, 'clinicAdmin'],
      [1, 'deputy'],
    ] as const)
      await expect(answerUnseen(runId, position, person)).rejects.toMatchObject({ code: 'check_unseen' })
    await expect(confirm(runId)).rejects.toMatchObject({ code: 'checks_open' })
    expect(await events('deletion.checked')).toEqual([])
    await answerUnseen(runId, 1, 'clinicAdmin')
    await answer(runId, 2, 'deputy')
    expect((await confirm(runId)).run).toMatchObject({ state: 'deleting' })
  })

  test('of own messages go to another checker, who is told', async () => {
    await many(2, { by: 'clinicAdmin' })
    await many(1)
    const view = await start()
    const runId = view.run?.runId ?? ''
    const own = (view.run?.checks ?? []).filter((one) => one.own)
    expect(own).toHaveLength(2)
    const told = await db.database.prisma.notice.findMany({ where: { subject: `spotcheck:${clinicId()}` } })
    expect(told.map((one) => one.personId)).toEqual([trust.actor('deputy').personId])
    for (const { position } of own)
      await expect(answer(runId, position)).rejects.toMatchObject({ code: 'own_message' })
    const starterIsTold = () =>
      db.database.prisma.notice.count({
        where: {
          subject: `deletion:${clinicId()}`,
          alert: true,
          personId: trust.actor('clinicAdmin').personId,
        },
      })
    await answer(runId, (view.run?.checks ?? []).find((one) => !one.own)?.position ?? 0)
    expect(await starterIsTold()).toBe(0)
    // The last two at once: one of them is the last.
    await Promise.all(
      own.map(({ position }, index) => answer(runId, position, index === 0 ? 'ehealth' : 'deputy')),
    )
    expect(await starterIsTold()).toBe(1)
    expect((await confirm(runId)).run).toMatchObject({ state: 'deleting' })
  })

  test('are answered once, and a no opens a deviation that outlives the message', async () => {
    const [id = ''] = await many(1)
    const runId = (await start()).run?.runId ?? ''
    await expect(
      answerSpotCheck(it.work, trust.actor('clinicAdmin'), {
        runId,
        position: 1,
        nonce: randomUUID(),
        follows: false,
        wrong: { patientsNumber: '', consentSeen: 'false', rightTemplate: '' },
      }),
    ).rejects.toMatchObject({ code: 'check_unmarked' })
    await Promise.all([
      answer(runId, 1, 'clinicAdmin', { consentSeen: 'true' }),
      answer(runId, 1, 'deputy', { consentSeen: 'true' }),
    ])
    expect(await events('deletion.checked')).toMatchObject([
      { detail: { noes: ['consentSeen'], message: id } },
    ])
    const deviation = await db.database.prisma.deviation.findFirstOrThrow()
    expect(deviation).toMatchObject({ messageId: id, kind: 'spot_check' })
    await confirm(runId)
    await eraseMessages(it.work)
    expect(await messages()).toBe(0)
    expect((await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })).certificate).toMatchObject(
      {
        checked: 1,
        deviating: 1,
        noes: { consentSeen: 1, patientsNumber: 0, rightTemplate: 0 },
      },
    )
    expect(
      await showDeviation(it.work, trust.actor('clinicAdmin'), { deviationId: deviation.id }),
    ).toMatchObject({
      deleted: true,
      open: true,
      kind: 'spot_check',
      wrong: ['consentSeen'],
      templateName: template.name,
    })
    const tasks = () => db.database.prisma.task.findMany({ where: { kind: 'deviation' } })
    expect(await tasks()).toMatchObject([{ subject: `deviation:${deviation.id}`, state: 'open' }])
    const press = { deviationId: deviation.id, nonce: randomUUID() }
    expect(await closeDeviation(it.work, trust.actor('clinicAdmin'), press)).toMatchObject({ open: false })
    expect(await closeDeviation(it.work, trust.actor('clinicAdmin'), press)).toMatchObject({ open: false })
    expect(await tasks()).toMatchObject([{ state: 'done' }])
  })
})

describe('an interrupted run', () => {
  test('goes on where it stopped, and what was confirmed adds up at every moment', async () => {
    const batchId = newId()
    await many(6)
    for (let index = 0; index < 4; index++) await sent(old(), { batchId })
    await change(db.database, old(), (tx) => {
      tx.record({
        action: 'message.confirmed',
        personId: null,
        trustId: trust.trustId,
        subject: `batch:${batchId}`,
        detail: { count: 4 },
      })
      return Promise.resolve()
    })
    const runId = (await start()).run?.runId ?? ''
    // As with a million: several portions.
    const [portion] = await db.database.prisma.deletionPortion.findMany()
    const ids = portion?.ids ?? []
    await db.database.pool.query('alter table deletion_portion disable trigger user')
    await db.database.prisma.deletionPortion.deleteMany()
    await db.database.prisma.deletionPortion.createMany({
      data: ids.map((id, position) => ({ runId, position, ids: [id] })),
    })
    await db.database.pool.query('alter table deletion_portion enable trigger user')
    await answerAll(runId)
    await confirm(runId)
    let rounds = 0
    expect(await eraseMessages(it.work, { stopped: () => ++rounds > 3 })).toBe(0)
    expect(await messages()).toBe(7)
    expect(await account()).toMatchObject({ ok: true, total: 7, deleted: 3 })
    // The next one fails in the middle of its transaction: nothing of it happened.
    await db.database.pool.query(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$;
       create trigger fail before insert on daily_count for each row execute function fail()`,
    )
    await expect(eraseMessages(it.work)).rejects.toThrow()
    expect(await account()).toMatchObject({ ok: true, total: 7, deleted: 3 })
    await db.database.pool.query('drop trigger fail on daily_count')
    const accounts: boolean[] = []
    const busy = eraseMessages(it.work)
    for (let index = 0; index < 5; index++) accounts.push((await account()).ok)
    expect(await busy).toBe(1)
    expect(accounts).toEqual([true, true, true, true, true])
    expect(await account()).toMatchObject({ ok: true, total: 0, deleted: 10, batches: [], missing: [] })
    expect((await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })).certificate.deleted).toBe(
      10,
    )
  })

  test('does not count what a mistaken hand took: that stays missing', async () => {
    const ids = await many(3)
    const runId = await confirmed()
    await db.database.pool.query(`delete from message where id = $1`, [ids[0]])
    await eraseMessages(it.work)
    expect((await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })).certificate).toMatchObject(
      {
        deleted: 2,
        missed: 1,
      },
    )
    expect(await account()).toMatchObject({ ok: false, missing: [ids[0]], deleted: 2 })
  })
})

describe('the time since the last run', () => {
  const morning = (days: number) => {
    it.clock.now = new Date(tuesday.getTime() + days * day)
    return prepareDeletions(it.work, { trustId: trust.trustId })
  }
  const reminded = async () =>
    (await events('deletion.reminded')).map((one) => [
      one.clinicId,
      one.code,
      (one.detail as { days: number }).days,
    ])

  test('reminds on the eighth day, is overdue from the tenth, every day until it is done', async () => {
    await sent(tuesday)
    const due: string[][] = []
    for (let days = 6; days <= 12; days++) {
      due.push(await morning(days))
      // A repeated run of the same morning says nothing twice.
      expect(await morning(days)).toEqual([])
    }
    expect(due).toEqual([[], [], ...Array.from({ length: 5 }, () => [clinicId()])])
    expect(await reminded()).toEqual([
      [clinicId(), 'soon', 8],
      [clinicId(), 'soon', 9],
      [clinicId(), 'overdue', 10],
      [clinicId(), 'overdue', 11],
      [clinicId(), 'overdue', 12],
    ])
    const told = await db.database.prisma.notice.findMany({ where: { subject: `deletion:${clinicId()}` } })
    const people = (['clinicAdmin', 'deputy', 'ehealth', 'ehealth2'] as const).map(
      (one) => trust.actor(one).personId,
    )
    expect(told.map((one) => one.personId).toSorted()).toEqual(people.toSorted())
    // Prepared each morning from the eleventh day on, when the message is too old.
    expect((await showDeletion(it.work, trust.actor('auditor'), { clinicId: clinicId() })).state).toBe(
      'prepared',
    )
    await confirmed()
    await eraseMessages(it.work)
    await sent(it.clock.now)
    expect(await morning(13)).toEqual([])
    expect(await morning(20)).toEqual([clinicId()])
  })

  test('counts days of the calendar over a change of the clock', async () => {
    // Confirmed at 23:30 before the night of the spring change; 06:30 eight days later.
    it.clock.now = new Date('2026-03-28T22:30:00Z')
    await sent(it.clock.now)
    it.clock.now = new Date('2026-04-05T04:30:00Z')
    expect(await prepareDeletions(it.work, { trustId: trust.trustId })).toEqual([clinicId()])
    expect(await reminded()).toEqual([[clinicId(), 'soon', 8]])
  })

  test('of a clinic without messages urges nobody, and KFMR is a matter of e-health', async () => {
    const kfmr = await publishedTemplate(db.database, trust, { clinic: 'KFMR' })
    await sent(tuesday, { of: kfmr })
    expect(await morning(10)).toEqual([clinicId('KFMR')])
    const told = await db.database.prisma.notice.findMany({
      where: { subject: `deletion:${clinicId('KFMR')}` },
    })
    const people = (['ehealth', 'ehealth2'] as const).map((one) => trust.actor(one).personId)
    expect(told.map((one) => one.personId).toSorted()).toEqual(people.toSorted())
    const { items } = await listDeletions(it.work, trust.actor('ehealth'), { page: 1 })
    expect(items[0]).toMatchObject({ clinicId: clinicId('KFMR'), days: 10, ran: false, urgency: 'overdue' })
    expect(items.find((one) => one.clinicId === clinicId('VC'))).toMatchObject({
      days: null,
      urgency: 'none',
    })
  })
})

describe('one message by itself', () => {
  const remove = (messageId: string, person: TestPerson = 'clinicAdmin', reason = 'patientAsked') =>
    deleteMessage(it.work, trust.actor(person), { messageId, reason, nonce: randomUUID() })

  test('is deleted with a reason, counted in the next certificate, and told to the account', async () => {
    const id = await sent(old(1))
    await sent(old())
    await expect(remove(id, 'clinicAdmin', '')).rejects.toMatchObject({ code: 'deletion_reason_missing' })
    expect(await remove(id)).toEqual({ outcome: 'deleted' })
    expect(await remove(id)).toEqual({ outcome: 'deleted' })
    expect(await events('message.deleted')).toMatchObject([
      { subject: `message:${id}`, detail: { reason: 'patientAsked' }, clinicId: clinicId() },
    ])
    expect(await account()).toMatchObject({ ok: true, total: 1, deleted: 1 })
    const runId = await confirmed()
    await eraseMessages(it.work)
    const first = await showCertificate(it.work, trust.actor('clinicAdmin'), { runId })
    expect(first.certificate).toMatchObject({ singly: 1, deleted: 1 })
    it.clock.forward(hour)
    await confirmed()
    await eraseMessages(it.work)
    const { items } = await listCertificates(it.work, trust.actor('auditor'), { page: 1 })
    expect(items.map((one) => one.certificate.singly)).toEqual([0, 1])
  })

  test('is stopped instead while it is queued, and its sender is told', async () => {
    const id = await sent(it.clock.now, { state: 'queued' })
    expect(await remove(id)).toEqual({ outcome: 'stopped' })
    expect(await db.database.prisma.message.findUnique({ where: { id } })).toMatchObject({
      state: 'stopped',
      code: 'by_administrator',
    })
    expect(
      await db.database.prisma.notice.findFirst({ where: { subject: `message:${id}`, alert: true } }),
    ).toMatchObject({ personId: trust.actor('staff').personId })
    const sending = await sent(it.clock.now, { state: 'sending' })
    await expect(remove(sending)).rejects.toMatchObject({ code: 'message_under_way' })
  })

  test('is not deleted where it deviates, where a run has it, or by those who may not', async () => {
    const [deviating, frozen] = [await sent(old(1)), await sent(old())]
    await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: deviating })
    await expect(remove(deviating)).rejects.toMatchObject({ code: 'message_deviates' })
    await start()
    await expect(remove(frozen)).rejects.toMatchObject({ code: 'message_in_run' })
    await expect(remove(deviating, 'staff')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(remove(deviating, 'kirAdmin')).rejects.toMatchObject({ code: 'not_found' })
    expect(await messages()).toBe(2)
  })
})

test('what outlived its message is tidied away, and what is younger stays', async () => {
  const at = old()
  const id = await sent(at)
  const live = await sent(old(1))
  await db.database.pool.query(`delete from message where id = $1`, [id])
  expect(await verifyDeletion(db.database, new Date(at.getTime() + 21 * day))).toMatchObject({ ok: false })
  expect(await tidyRetained(it.work)).toBeGreaterThan(0)
  expect(await tidyRetained(it.work)).toBe(0)
  expect(await db.database.prisma.draft.count()).toBe(1)
  expect(await db.database.prisma.nonce.findMany()).toMatchObject([{ outcomeId: live }])
  expect(await db.database.prisma.notice.count()).toBe(3)
})

test('the verification finds what is older than any run allows, and a draw that was changed', async () => {
  await sent(new Date(it.clock.now.getTime() - 20 * day))
  expect(await verifyDeletion(db.database, it.clock.now)).toMatchObject({ ok: true })
  it.clock.forward(1)
  const found = await verifyDeletion(db.database, it.clock.now)
  expect(found.ok).toBe(false)
  expect(found.clinics.flatMap((one) => one.left.filter(({ rows }) => rows > 0))).toContainEqual({
    table: 'message',
    rows: 1,
  })
  await many(12)
  await confirmed()
  await eraseMessages(it.work)
  expect(await verifyDeletion(db.database, it.clock.now)).toMatchObject({ ok: true, draws: 1 })
  await db.database.pool.query('alter table deletion_sample disable trigger user')
  await db.database.pool.query(`update deletion_sample set "messageId" = '${newId()}' where position = 1`)
  expect(await verifyDeletion(db.database, it.clock.now)).toMatchObject({ ok: false, draws: 1 })
})

test('no certificate is of another clinic, and none is changed', async () => {
  const runId = await confirmed()
  await eraseMessages(it.work)
  await expect(showCertificate(it.work, trust.actor('kirAdmin'), { runId })).rejects.toBeInstanceOf(Refusal)
  expect((await listCertificates(it.work, trust.actor('kirAdmin'), { page: 1 })).total).toBe(0)
  expect((await listCertificates(it.work, trust.actor('auditor'), { page: 1 })).total).toBe(1)
  for (const sql of [`update deletion_run set certificate = '{}'`, 'delete from deletion_run'])
    await expect(db.database.pool.query(sql)).rejects.toMatchObject({ code: '42501' })
})
