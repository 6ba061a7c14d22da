import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type {
  ColumnType,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrate, migrationsFolder, readMigrations } from '../bot/store/migrate.ts'

const schemaFile = join(import.meta.dirname, 'schema.prisma')

/**
 * What SQL is missing in the migrations to get to the schema: empty when they agree. Triggers, functions,
 * checks, and indexes with a condition or on an expression are not Prisma's to know: write them by hand.
 *
 * @param url an empty database, which is left with the migrations applied
 */
export const schemaDiff = async (url: string, folder: string = migrationsFolder): Promise<string> => {
  await migrate(url, folder)
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
  const { engine, close } = await openEngine(url)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: import.meta.dirname },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    const script = stdout ?? ''
    return script.trim() === '-- This is an empty migration.' ? '' : script
  } finally {
    await close()
  }
}

/** The names of the migrations that `prisma migrate deploy` would apply to the database at `url`, and does. */
export const deployAsPrisma = async (url: string, folder: string = migrationsFolder): Promise<string[]> => {
  const migrations = await readMigrations(folder)
  const { engine, close } = await openEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: noFilters,
    })
    return appliedMigrationNames
  } finally {
    await close()
  }
}

const noFilters = { externalTables: [], externalEnums: [] }

const openEngine = async (url: string) => {
  load()
  const { factory, end } = catalogAdapter(url)
  const datamodels: [string, string][] = [[schemaFile, readFileSync(schemaFile, 'utf8')]]
  const engine = await wasm.SchemaEngine.new({ datamodels }, () => undefined, factory)
  const close = async () => {
    engine.free()
    await end()
  }
  return { engine, close }
}

// The engine reads PostgreSQL's catalogue, where much is of the one-byte type "char". The adapter refuses that
// type, though it knows lists of it: so a single one is announced as a list, and told to the engine as single.
const catalogAdapter = (url: string) => {
  const pool = new pg.Pool({ connectionString: url })
  pool.on('error', () => undefined)
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  const announced = async (...args: unknown[]) => {
    const result = await query(...args)
    for (const field of result.fields) if (field.dataTypeID === charType) field.dataTypeID = charListType
    return result
  }
  const prisma = new PrismaPg(Object.assign(pool, { query: announced }))
  const connect = async () => {
    const adapter = await prisma.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => {
        const result = await queryRaw(query)
        return { ...result, columnTypes: result.columnTypes.map(single) }
      },
    })
  }
  const { provider, adapterName } = prisma
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect,
    connectToShadowDb: () => prisma.connectToShadowDb(),
  }
  return { factory: bindMigrationAwareSqlAdapterFactory(factory), end: () => pool.end() }
}

// Numbers from PostgreSQL's pg_type.
const charType = 18
const charListType = 1002

const single = (type: ColumnType): ColumnType =>
  type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type

// The engine leaves the timers of its lock behind, ten seconds each: they must not keep the process alive.
const unheldTimers = Object.fromEntries(
  Object.keys(wasm)
    .filter((name) => name.startsWith('__wbg_setTimeout'))
    .map((name) => [name, (act: () => void, ms: number) => setTimeout(act, ms).unref()]),
)

let loaded = false

// The package's own entry imports the .wasm as a module, which Node does only behind a flag.
const load = () => {
  if (loaded) return
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(module, {
    './schema_engine_bg.js': { ...wasm, ...unheldTimers },
  })
  wasm.__wbg_set_wasm(exports)
  // Where the engine leaves the reason when it breaks; without it the reason is lost.
  const panics = {
    set_message: (message: string) => {
      throw new Error(message)
    },
  }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  const { __wbindgen_start: begin } = exports as { __wbindgen_start?: () => void }
  begin?.()
  loaded = true
}
