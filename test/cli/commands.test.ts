import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { replyPath } from '../../bot/domain/report-path.ts'
import { sealAudit } from '../../bot/store/audit.ts'
import { removePostgres, startPostgres } from '../../bot/store/embedded.ts'
import { migrate } from '../../bot/store/migrate.ts'
import { createCalendar } from '../../bot/jobs/calendar.ts'
import { createBoss, createQueues } from '../../bot/store/jobs.ts'
import { recordEvents } from '../../bot/store/transaction.ts'
import { buildTrust } from '../builders.ts'
import { emptyDatabase, testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { runCli, startCli } from './run-cli.ts'

const names = [
  'check-text',
  'import-sheet',
  'compare',
  'phone',
  'audit verify',
  'reconcile',
  'jobs',
  'reply-address',
  'rotate-keys',
  'init-trust',
  'migrate',
  'demo as',
  'lifecycles',
]

describe('malvakt', () => {
  test('lists every command', async () => {
    const ran = await runCli(['--help'])
    expect(ran.code).toBe(0)
    for (const name of names) expect(ran.out).toContain(`  ${name} `)
  })

  test('reply-address prints where the provider hands over replies, signed where it has no password', async () => {
    const secret = 'a secret of at least 32 characters'.replaceAll(' ', '-')
    const kannel = {
      MALVAKT_BOT_AUTH: 'anonymous',
      MALVAKT_PROVIDER: 'kannel',
      MALVAKT_PROVIDER_URL: 'http://127.0.0.1:13013',
      MALVAKT_PROVIDER_USER: 'clinic',
      MALVAKT_PROVIDER_PASSWORD: 'secret',
      MALVAKT_PUBLIC_URL: 'http://127.0.0.1:3978',
      MALVAKT_REPORTS_SECRET: secret,
    }
    const ran = await runCli(['reply-address', '--json'], '', kannel)
    expect(JSON.parse(ran.out)).toMatchObject({
      method: 'GET',
      address: `http://127.0.0.1:3978${replyPath(secret, 'kannel')}?from=%p&text=%a&id=%I`,
    })
    expect(ran.out).not.toContain(secret)
    expect((await runCli(['reply-address'])).code).toBe(2)
  })

  test.each(names)('%s --help tells usage and exit codes', async (name) => {
    const ran = await runCli([...name.split(' '), '--help'])
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(new RegExp(`^Usage: malvakt ${name} `))
    expect((await runCli(['help', ...name.split(' ')])).out).toBe(ran.out)
    for (const line of ran.out.split('\n')) expect(line.length).toBeLessThanOrEqual(86)
  })

  test('tells its version', async () => {
    expect((await runCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    [[]],
    [['nothing']],
    [['audit']],
    [['audit', 'nothing']],
    [['migrate', '--nothing']],
    [['migrate', 'twice']],
    [['lifecycles', 'cat']],
    [['phone', '--region', 'DK']],
    [['phone', '--allow', 'NO,XX']],
    [['phone', '/nonexistent/numbers.txt']],
    [['check-text', '--lang', 'fi']],
    [['check-text', '--column']],
    [['demo', 'as']],
    [['demo', 'as', 'nobody']],
    [['audit', 'verify', '--expect', 'abc']],
  ])('wrong use is exit code 2: %j', async (args) => {
    const ran = await runCli(args)
    expect(ran.code).toBe(2)
    expect(ran.out + ran.err).not.toMatch(/\n\s+at /)
    expect((ran.out + ran.err).length).toBeGreaterThan(10)
  })
})

describe('without a database', () => {
  test('says what to do when there is none', async () => {
    const ran = await runCli(['audit', 'verify'])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('npm start')
    expect(ran.err).toContain('DATABASE_URL')
  })

  test('says so when it does not answer', async () => {
    const DATABASE_URL = 'postgresql://nobody:secret@127.0.0.1:1/none'
    const ran = await runCli(['audit', 'verify'], '', { DATABASE_URL })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('does not answer')
    expect(ran.out + ran.err).not.toContain('secret')
  })
})

describe('reconcile', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase()
  })
  afterAll(async () => {
    await db.close()
  })
  const told = () => runCli(['reconcile', '--json'], '', { DATABASE_URL: db.url })

  test('exits 0 when everything is accounted for, and 1 when messages are gone', async () => {
    const well = await told()
    expect([well.code, JSON.parse(well.out)]).toMatchObject([0, { ok: true, confirmed: 0, total: 0 }])
    await recordEvents(db.database, new Date(), [
      {
        action: 'message.confirmed',
        personId: null,
        trustId: null,
        subject: 'batch:01999999-0000-7000-8000-000000000001',
        detail: { count: 3 },
      },
    ])
    const lost = await told()
    expect([lost.code, JSON.parse(lost.out)]).toMatchObject([
      1,
      { ok: false, confirmed: 3, batches: [{ confirmed: 3, found: 0 }] },
    ])
    expect((await runCli(['reconcile'], '', { DATABASE_URL: db.url })).out).toContain('3 confirmed, 0 there')
  })
})

describe('jobs', () => {
  test('shows what is due of each trust, and exits 1 when the last run of something failed', async () => {
    const db = await testDatabase()
    const trust = await buildTrust(db.database)
    const boss = createBoss(db.url, () => undefined)
    await boss.start()
    await createQueues(boss)
    const env = { DATABASE_URL: db.url }
    expect((await runCli(['jobs'], '', env)).out).toContain('Nothing is in the calendar yet')
    await createCalendar(boss, { database: db.database })()
    const well = await runCli(['jobs', '--json'], '', env)
    expect(well.code).toBe(0)
    const { schedules } = JSON.parse(well.out) as { schedules: unknown[] }
    expect(schedules).toContainEqual(
      expect.objectContaining({ name: 'keys.destroy', timeZone: 'Europe/Oslo', lastState: null }),
    )
    const id = await boss.send(
      'scheduled',
      { name: 'keys.destroy', trustId: trust.trustId },
      { retryLimit: 0 },
    )
    await boss.fetch('scheduled')
    await boss.fail('scheduled', String(id))
    const failed = await runCli(['jobs'], '', env)
    expect(failed.code).toBe(1)
    expect(failed.out).toMatch(/keys\.destroy .* failed/u)
    await boss.stop({ graceful: false })
    await db.close()
  })
})

describe('audit verify', () => {
  let db: TestDatabase
  let env: Record<string, string>
  beforeAll(async () => {
    db = await testDatabase()
    env = { DATABASE_URL: db.url }
    const event = { action: 'seed.loaded', personId: null, trustId: null } as const
    await recordEvents(db.database, new Date(), [event, event])
    await sealAudit(db.database, new Date())
    await recordEvents(db.database, new Date(), [event])
  })
  afterAll(() => db.close())

  test('is 0 for an untouched audit, and tells the tail', async () => {
    const ran = await runCli(['audit', 'verify'], '', env)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('2 events in 1 block')
    expect(ran.out).toContain('Not sealed yet: 1 event.')
  })

  test('tells with --json, and finds a hash that was noted', async () => {
    const [verdict] = (await runCli(['audit', 'verify', '--json'], '', env)).json()
    expect(verdict).toMatchObject({ ok: true, blocks: 1, events: 2, unsealed: 1, faults: [] })
    const { head } = verdict as { head: { block: number; hash: string } }
    expect((await runCli(['audit', 'verify', '--expect', head.hash], '', env)).code).toBe(0)
    const other = await runCli(['audit', 'verify', '--expect', '0'.repeat(64)], '', env)
    expect(other.code).toBe(1)
    expect(other.out).toContain('cut off or written anew')
  })

  test('reads the address from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'malvakt-cli-'))
    try {
      writeFileSync(join(folder, 'url'), `${db.url}\n`)
      const ran = await runCli(['audit', 'verify'], '', { DATABASE_URL_FILE: join(folder, 'url') })
      expect(ran.code).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is 1 for a changed one, and names the block', async () => {
    await db.database.pool.query(`begin; set local session_replication_role = replica;
      update audit_event set outcome = 'refused' where id = 1; commit`)
    const ran = await runCli(['audit', 'verify'], '', env)
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('block 1, events to 2: an event, or the block itself, was changed')
    expect((await runCli(['audit', 'verify', '--json'], '', env)).code).toBe(1)
  })
})

describe('migrate', () => {
  test('brings an empty database to this version, once, and the audit can then be verified', async () => {
    const db = await emptyDatabase()
    const env = { DATABASE_URL: db.url }
    try {
      const early = await runCli(['audit', 'verify'], '', env)
      expect(early).toMatchObject({ code: 2 })
      expect(early.err).toContain('malvakt migrate')
      const first = await runCli(['migrate'], '', env)
      expect(first.code).toBe(0)
      expect(first.out).toContain('_first')
      expect((await runCli(['migrate'], '', env)).out).toContain('already')
      expect((await runCli(['migrate', '--json'], '', env)).json()).toEqual([{ ok: true, applied: [] }])
      expect((await runCli(['audit', 'verify'], '', env)).code).toBe(0)
      await db.database.pool.query(`update _prisma_migrations set checksum = 'x'`)
      expect((await runCli(['migrate'], '', env)).code).toBe(1)
    } finally {
      await db.close()
    }
  })
})

describe('the demo’s own database', () => {
  test('is found while the demo runs, and when it does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'malvakt-cli-'))
    const env = { MALVAKT_DATA_DIR: folder }
    try {
      const demo = await startPostgres({ folder, durable: false })
      await migrate(demo.url)
      expect((await runCli(['audit', 'verify'], '', env)).code).toBe(0)
      // It was left running for the demo.
      expect(await migrate(demo.url)).toEqual([])
      await demo.stop()
      expect((await runCli(['audit', 'verify'], '', env)).code).toBe(0)
      // It was ended again.
      await expect(migrate(demo.url)).rejects.toThrow()
    } finally {
      await removePostgres(folder)
    }
  })
})

describe('lifecycles', () => {
  test('draws one, or all as Markdown', async () => {
    const one = await runCli(['lifecycles', 'message'])
    expect(one).toMatchObject({ code: 0 })
    expect(one.out).toMatch(/^stateDiagram-v2\n {2}queued --> sending: claim\n/)
    const all = (await runCli(['lifecycles'])).out
    expect(all.match(/^```mermaid$/gm)?.length).toBeGreaterThanOrEqual(3)
    expect(all).toContain(one.out.trim())
  })
})

describe('demo as', () => {
  test('says that no demo runs', async () => {
    const ran = await runCli(['demo', 'as', 'leader', '--port', '1'])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('npm start')
  })

  test('opens a Playground beside the demo until Ctrl-C', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'malvakt-cli-'))
    const bot = createServer((_request, response) => response.end('{"status":"ok","auth":"anonymous"}'))
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve))
    const { port } = bot.address() as AddressInfo
    const child = startCli(['demo', 'as', 'leader', '--port', String(port)], { MALVAKT_DATA_DIR: folder })
    try {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const said = await new Promise<string>((resolve, reject) => {
        let text = ''
        const hear = (piece: Buffer) => {
          text += piece.toString()
          if (text.includes('Ctrl-C')) resolve(text)
        }
        child.stdout.on('data', hear)
        child.stderr.on('data', hear)
        child.once('exit', () => reject(new Error(text)))
      })
      const url = /Solveig Sagatun {2}(http:\/\/127\.0\.0\.1:\d+\/)/.exec(said)?.[1] ?? ''
      expect((await fetch(url)).status).toBe(200)
      child.kill('SIGINT')
      expect(await ended).toBe(0)
      await expect(fetch(url)).rejects.toThrow()
    } finally {
      child.kill('SIGKILL')
      bot.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})
