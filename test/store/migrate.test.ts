import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MigrationRefused, migrate, migrationsFolder, readMigrations } from '../../bot/store/migrate.ts'
import { deployAsPrisma, schemaDiff } from '../../prisma/schema-diff.ts'
import { emptyDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let empty: TestDatabase
let folder: string
beforeEach(async () => {
  empty = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
})
afterEach(async () => {
  await empty.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const rows = async (sql: string) => (await empty.database.pool.query<Record<string, unknown>>(sql)).rows

describe('schema and migrations', () => {
  test('agree', async () => {
    expect(await schemaDiff(empty.url)).toBe('')
  })

  test('are seen to disagree when a column is missing', async () => {
    cpSync(migrationsFolder, folder, { recursive: true })
    write('99991231235959_more', 'alter table clinic add column spare text')
    expect(await schemaDiff(empty.url, folder)).toMatch(/DROP COLUMN "spare"/)
  })

  test('agree where triggers, functions, checks, and indexes with a condition were written by hand', async () => {
    cpSync(migrationsFolder, folder, { recursive: true })
    write(
      '99991231235959_by_hand',
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
       create trigger kept before delete on clinic for each row execute function refuse();
       alter table clinic add constraint named check (id is not null);
       create index some_clinics on clinic (id) where id is not null;
       create index clinics_as_text on clinic ((id::text));`,
    )
    expect(await schemaDiff(empty.url, folder)).toBe('')
  })
})

describe('migrating', () => {
  test('applies what is missing in order and then finds nothing to do', async () => {
    write('20260101000000_one', 'create table one (n int)')
    expect(await migrate(empty.url, folder)).toEqual(['20260101000000_one'])
    write('20260102000000_two', 'insert into one values (2); insert into one values (3);')
    write('20260103000000_three', 'update one set n = n * 10')
    expect(await migrate(empty.url, folder)).toEqual(['20260102000000_two', '20260103000000_three'])
    expect(await migrate(empty.url, folder)).toEqual([])
    expect(await rows('select n from one order by n')).toEqual([{ n: 20 }, { n: 30 }])
  })

  test('records each as Prisma does', async () => {
    write('20260101000000_one', 'create table one ()')
    await migrate(empty.url, folder)
    expect(
      await rows(`select checksum, migration_name, logs, rolled_back_at, applied_steps_count, length(id) as id,
                  finished_at >= started_at as finished from _prisma_migrations`),
    ).toEqual([
      {
        // printf 'create table one ()' | sha256sum
        checksum: '9fa6a19b7a1cc096906713bdac6491ce468234c1c56016cdf7b313573bb85d64',
        migration_name: '20260101000000_one',
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
        id: 36,
        finished: true,
      },
    ])
  })

  test('and migrating by Prisma agree on what is done, whoever came first', async () => {
    write('20260101000000_one', 'create table one ()')
    expect(await migrate(empty.url, folder)).toEqual(['20260101000000_one'])
    write('20260102000000_two', 'create table two ()')
    expect(await deployAsPrisma(empty.url, folder)).toEqual(['20260102000000_two'])
    write('20260103000000_three', 'create table three ()')
    expect(await migrate(empty.url, folder)).toEqual(['20260103000000_three'])
    expect(await deployAsPrisma(empty.url, folder)).toEqual([])
  })

  test('creates the database where there is none', async () => {
    write('20260101000000_one', 'create table one ()')
    const url = `${empty.url}_fresh`
    await migrate(url, folder)
    expect(await migrate(url, folder)).toEqual([])
    await empty.database.pool.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`)
  })

  test('of several that start together one does it', async () => {
    write('20260101000000_one', 'select pg_sleep(0.2); create table one ()')
    const applied = await Promise.all([1, 2, 3].map(() => migrate(empty.url, folder)))
    expect(applied.flat()).toEqual(['20260101000000_one'])
  })

  test('that fails leaves nothing of its own, and keeps those before it', async () => {
    write('20260101000000_one', 'create table one ()')
    write('20260102000000_two', 'create table two (); select no_such_thing')
    const failure = migrate(empty.url, folder)
    await expect(failure).rejects.toThrow(MigrationRefused)
    await expect(failure).rejects.toMatchObject({ problem: 'failed', migration: '20260102000000_two' })
    expect(await rows(`select to_regclass('one') is null as one, to_regclass('two') is null as two`)).toEqual(
      [{ one: false, two: true }],
    )
    write('20260102000000_two', 'create table two ()')
    expect(await migrate(empty.url, folder)).toEqual(['20260102000000_two'])
  })
})

describe('a database that does not fit is left alone', () => {
  const refusal = async () => {
    write('20260109000000_next', 'create table next ()')
    const error: unknown = await migrate(empty.url, folder).catch((thrown: unknown) => thrown)
    expect(await rows(`select to_regclass('next') is null as untouched`)).toEqual([{ untouched: true }])
    return error
  }

  test('when a migration was edited after it was applied', async () => {
    write('20260101000000_one', 'create table one ()')
    await migrate(empty.url, folder)
    write('20260101000000_one', 'create table one (n int)')
    expect(await refusal()).toMatchObject({ problem: 'changed', migration: '20260101000000_one' })
  })

  test('when a newer version was here', async () => {
    write('20260101000000_one', 'create table one ()')
    await migrate(empty.url, folder)
    rmSync(join(folder, '20260101000000_one'), { recursive: true })
    expect(await refusal()).toMatchObject({ problem: 'ahead', migration: '20260101000000_one' })
  })

  test('when an attempt by other means broke off', async () => {
    write('20260101000000_one', 'create table one ()')
    await migrate(empty.url, folder)
    await empty.database.pool.query('update _prisma_migrations set finished_at = null')
    expect(await refusal()).toMatchObject({ problem: 'unfinished', migration: '20260101000000_one' })
  })

  test('but line endings of Windows are no edit, and what was rolled back does not count', async () => {
    write('20260101000000_one', 'create table one (\n)')
    await migrate(empty.url, folder)
    write('20260101000000_one', 'create table one (\r\n)')
    expect(await migrate(empty.url, folder)).toEqual([])
    await empty.database.pool.query(
      'drop table one; update _prisma_migrations set finished_at = null, rolled_back_at = now()',
    )
    expect(await migrate(empty.url, folder)).toEqual(['20260101000000_one'])
  })
})

test('a folder that is not there holds no migrations', async () => {
  expect(await readMigrations(join(folder, 'none'))).toEqual([])
})
