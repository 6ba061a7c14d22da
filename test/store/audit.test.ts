import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AuditEvent } from '../../bot/domain/audit.ts'
import { isSealDelayed, sealAudit, verifyAudit } from '../../bot/store/audit.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { auditLock, change, newId, recordEvents } from '../../bot/store/transaction.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const now = new Date('2026-11-02T09:00:00.123Z')
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: 'message.confirmed',
  personId: newId(),
  trustId: newId(),
  subject: `message:${newId()}`,
  detail: { segments: 2, places: ['a', 'b'] },
  ...more,
})

/** As an administrator of the server could: past the triggers. */
const tamper = async (sql: string) => {
  await db.database.pool.query(`begin; set local session_replication_role = replica; ${sql}; commit`)
}

const write = async (count: number) =>
  recordEvents(
    db.database,
    now,
    Array.from({ length: count }, () => event()),
  )

beforeEach(() => tamper('truncate audit_event restart identity; truncate audit_block restart identity'))

describe('sealing', () => {
  test('covers every event once and chains the blocks', async () => {
    await write(3)
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 3 })
    await write(2)
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 2 })
    const { rows } = await db.database.pool.query(
      'select "firstId", "lastId", count from audit_block order by id',
    )
    expect(rows).toEqual([
      { firstId: '1', lastId: '3', count: 3 },
      { firstId: '4', lastId: '5', count: 2 },
    ])
    expect(await verifyAudit(db.database)).toMatchObject({ ok: true, blocks: 2, events: 5, unsealed: 0 })
  })

  test('writes no block when nothing is new', async () => {
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 0 })
    await write(1)
    await sealAudit(db.database, now)
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 0 })
    expect(await verifyAudit(db.database)).toMatchObject({ ok: true, blocks: 1, events: 1 })
  })

  test('splits a long backlog, so that verifying needs little memory', async () => {
    await db.database.pool.query(`insert into audit_event (at, action, outcome)
      select now(), 'message.confirmed', 'done' from generate_series(1, 25000)`)
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 25_000 })
    expect(await verifyAudit(db.database)).toMatchObject({ ok: true, blocks: 3, events: 25_000 })
  })

  test('misses no event of 16 writers, some of which roll back, with three sealers at once', async () => {
    const writers = 16
    const each = 200
    const wide = openDatabase(db.url, { poolSize: 20 })
    let committed = 0
    let going = true
    const sealer = async () => {
      while (going) await sealAudit(wide, new Date())
    }
    const writer = async (number: number) => {
      for (let turn = 0; turn < each; turn++) {
        const fails = (turn + number) % 5 === 0
        const client = await wide.pool.connect()
        try {
          // As the store writes: shared lock, then ids, then a moment until the commit.
          await client.query('begin')
          await client.query(
            `with lock as materialized (select pg_advisory_xact_lock_shared(${auditLock}))
             insert into audit_event (at, action, outcome) select now(), 'message.confirmed', 'done' from lock`,
          )
          if (turn % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
          await client.query(fails ? 'rollback' : 'commit')
          if (!fails) committed += 1
        } finally {
          client.release()
        }
      }
    }
    const sealers = [sealer(), sealer(), sealer()]
    await Promise.all(Array.from({ length: writers }, (_, number) => writer(number)))
    going = false
    await Promise.all(sealers)
    await wide.close()
    await sealAudit(db.database, now)
    const verdict = await verifyAudit(db.database)
    expect(verdict).toMatchObject({ ok: true, events: committed, unsealed: 0, faults: [] })
    expect(verdict.blocks).toBeGreaterThan(10)
  })

  test('misses no event of real changes', async () => {
    const one = (number: number) =>
      change(db.database, now, async (tx) => {
        await tx.prisma.$queryRaw`select 1`
        tx.record(event())
        if (number % 4 === 0) throw new Error('taken back')
      }).catch(() => undefined)
    const sealing = (async () => {
      for (let turn = 0; turn < 20; turn++) await sealAudit(db.database, now)
    })()
    await Promise.all(Array.from({ length: 100 }, (_, number) => one(number)))
    await sealing
    await sealAudit(db.database, now)
    expect(await verifyAudit(db.database)).toMatchObject({ ok: true, events: 75, unsealed: 0 })
  })

  test('gives up after a second when a writer is stuck, and leaves others free to write', async () => {
    await write(1)
    const stuck = await db.database.pool.connect()
    try {
      await stuck.query(`begin; select pg_advisory_xact_lock_shared(${auditLock})`)
      const failed = await sealAudit(db.database, now).catch((error: unknown) => error)
      expect(isSealDelayed(failed)).toBe(true)
      await write(1)
    } finally {
      await stuck.query('rollback')
      stuck.release()
    }
    expect(await sealAudit(db.database, now)).toEqual({ sealed: 2 })
  })
})

describe('the database', () => {
  test.each([
    `update audit_event set outcome = 'refused'`,
    'delete from audit_event',
    'truncate audit_event',
    `update audit_block set count = 0`,
    'delete from audit_block',
    'truncate audit_block',
  ])('refuses: %s', async (sql) => {
    await write(1)
    await sealAudit(db.database, now)
    await expect(db.database.pool.query(sql)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('verifying', () => {
  // Blocks 1 to 3 over the events 1-3, 4-6 and 8-9; 7 was rolled back; 10 is not sealed yet.
  beforeEach(async () => {
    await write(3)
    await sealAudit(db.database, now)
    await write(3)
    await sealAudit(db.database, now)
    await db.database.pool
      .query(`begin; insert into audit_event (at, action, outcome) values (now(), 'a', 'done');
      rollback`)
    await write(2)
    await sealAudit(db.database, now)
    await write(1)
  })

  test('finds nothing wrong with an untouched audit, and tells the tail that is not sealed', async () => {
    const verdict = await verifyAudit(db.database)
    expect(verdict).toMatchObject({ ok: true, blocks: 3, events: 8, unsealed: 1, faults: [] })
    expect(verdict.head?.block).toBe(3)
    expect(verdict.head?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('reads the same in another time zone and date style', async () => {
    const before = await verifyAudit(db.database)
    await db.database.pool.query(
      `alter role malvakt in database ${new URL(db.url).pathname.slice(1)} set datestyle = 'German'`,
    )
    const other = openDatabase(db.url)
    try {
      expect(await verifyAudit(other)).toEqual(before)
    } finally {
      await other.close()
    }
  })

  test.each([
    ['the action', `update audit_event set action = 'message.read' where id = 5`, 2, 'changed'],
    ['the time', `update audit_event set at = at + interval '1 ms' where id = 5`, 2, 'changed'],
    ['the person', `update audit_event set "personId" = gen_random_uuid() where id = 5`, 2, 'changed'],
    ['the person, taken out', `update audit_event set "personId" = null where id = 5`, 2, 'changed'],
    ['the clinic', `update audit_event set "clinicId" = gen_random_uuid() where id = 5`, 2, 'changed'],
    ['the trust', `update audit_event set "trustId" = null where id = 5`, 2, 'changed'],
    ['the subject', `update audit_event set subject = '' where id = 5`, 2, 'changed'],
    ['the outcome', `update audit_event set outcome = 'refused' where id = 5`, 2, 'changed'],
    ['the code', `update audit_event set code = '' where id = 5`, 2, 'changed'],
    ['the detail', `update audit_event set detail = '{"segments": 3}' where id = 5`, 2, 'changed'],
    ['the id', `update audit_event set id = 7 where id = 6`, 2, 'event_missing'],
    ['a missing event inside', 'delete from audit_event where id = 5', 2, 'event_missing'],
    [
      'a missing event at the end of the last block',
      'delete from audit_event where id = 9',
      3,
      'event_missing',
    ],
    ['a block without events', 'delete from audit_event where id in (8, 9)', 3, 'event_missing'],
    [
      'an event in a gap',
      `insert into audit_event (id, at, action, outcome) values (7, now(), 'message.read', 'done')`,
      3,
      'event_added',
    ],
    [
      'an event before the first',
      `insert into audit_event (id, at, action, outcome) values (-4, now(), 'message.read', 'done')`,
      1,
      'event_added',
    ],
    ['a block, in its hash', `update audit_block set hash = sha256('') where id = 2`, 2, 'hash_changed'],
    ['the last block, in its hash', `update audit_block set hash = sha256('') where id = 3`, 3, 'changed'],
    ['a block, in its time', `update audit_block set "sealedAt" = now() where id = 2`, 2, 'changed'],
    ['a block, in its first id', `update audit_block set "firstId" = 1 where id = 2`, 2, 'changed'],
    ['a block, in its count', 'update audit_block set count = 2 where id = 2', 2, 'event_added'],
    ['a missing block', 'delete from audit_block where id = 2', 3, 'event_added'],
    [
      'two events exchanged',
      `update audit_event set id = -4 where id = 4; update audit_event set id = 4 where id = 5;
       update audit_event set id = 5 where id = -4`,
      2,
      'changed',
    ],
  ])('finds %s', async (_what, sql, block, kind) => {
    await tamper(sql)
    const verdict = await verifyAudit(db.database)
    expect(verdict.ok).toBe(false)
    expect(verdict.faults[0]).toMatchObject({ block, kind })
  })

  test('tells every faulty block, and blames none for its neighbour', async () => {
    await tamper(`update audit_block set hash = sha256('') where id = 1;
      update audit_event set code = 'x' where id = 8`)
    expect((await verifyAudit(db.database)).faults).toMatchObject([
      { block: 1, kind: 'hash_changed', lastId: 3 },
      { block: 3, kind: 'changed', after: 6, lastId: 9 },
    ])
  })

  test('reports a last block that was taken away by the events left unsealed and by another head', async () => {
    const { head } = await verifyAudit(db.database)
    await tamper('delete from audit_block where id = 3')
    const verdict = await verifyAudit(db.database)
    expect(verdict.unsealed).toBe(3)
    expect(verdict.head).not.toEqual(head)
  })
})
