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
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrate, migrationsFolder } from '../bot/store/migrate.ts'

/** The schema that migrations have to lead to. */
export const schemaFile = join(import.meta.dirname, 'schema.prisma')

/**
 * What SQL is missing in the migrations to get to the schema: empty when they agree. Triggers, functions,
 * check constraints, and indexes with a condition are not Prisma's to know, so they may be written by hand.
 *
 * @param url an empty database, which is left with the migrations applied
 */
export const schemaDiff = async (
  url: string,
  folder = migrationsFolder,
  schema = schemaFile,
): Promise<string> => {
  await migrate(url, folder)
  load()
  const files = [{ path: schema, content: readFileSync(schema, 'utf8') }]
  const { factory, end } = catalogAdapter(url)
  const session = await engine.SchemaEngine.new(
    { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
    () => undefined,
    factory,
  )
  try {
    const { stdout } = await session.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(schema) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const script = stdout ?? ''
    return script.trim() === '-- This is an empty migration.' ? '' : script
  } finally {
    session.free()
    await end()
  }
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

let loaded = false

// The package's own entry imports the .wasm as a module, which Node does only behind a flag.
const load = () => {
  if (loaded) return
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(exports)
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
