import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'
import type { Programs, ServerUser } from './server-files.ts'

/** Where a server of our own lives and what it runs with. */
export type Server = {
  /** The folder of its data, its log and perhaps its programs. */
  place: string
  /** The data folder itself, inside `place`. */
  cluster: string
  user: ServerUser
  programs: Programs
}

/** The process id of the server that runs in `cluster`; a stale postmaster.pid counts as none. */
export const postmaster = (cluster: string): number | undefined => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return undefined
  }
  if (process.platform !== 'linux') return pid
  try {
    // Whoever got the number since was not started for this folder. A dead process has no arguments left. The
    // arguments may be read by all; its open folder not even by root in a container without SYS_PTRACE.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster) ? pid : undefined
  } catch (error) {
    return hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH') ? undefined : pid
  }
}

/** Makes an empty cluster, owned by user `malvakt` with this password. */
export const initialise = async (
  server: Server,
  password: string,
  options: { durable?: boolean },
): Promise<void> => {
  const draft = `${server.cluster}.new`
  const passwordFile = join(server.place, 'password.new')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  give(draft, server.user)
  give(passwordFile, server.user)
  try {
    // ICU, because the names sorted are Norwegian and Swedish and the machine may know no locale at all.
    await run(server, server.programs.initdb, [
      `--pgdata=${draft}`,
      '--username=malvakt',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--locale=C',
      ...(options.durable === false ? ['--no-sync'] : []),
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  // Renamed when whole, so that a start that was broken off begins anew.
  renameSync(draft, server.cluster)
}

// A quarter of the memory, as PostgreSQL's manual has it for a server, and not more than a trust's messages fill. The
// 128 MB that it takes by itself have it read and write the same pages over and over. Taken only as it is used.
const sharedMegabytes = (): number => {
  // In a container the machine's memory is not ours; without a limit of its own it says 0 or more than there is.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.max(128, Math.min(1_024, Math.floor(memory / 4 / 2 ** 20)))
}

/** Starts the server and waits until it answers. Rejects with the end of its log. */
export const launch = async (server: Server, port: number, options: { durable?: boolean }): Promise<void> => {
  const log = join(server.place, 'server.log')
  rmSync(log, { force: true })
  closeSync(openSync(log, 'w', 0o600))
  give(log, server.user)
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 200,
    shared_buffers: `${sharedMegabytes()}MB`,
    // A deletion run alone writes two gigabytes: with the one that is usual, checkpoints would fall into it.
    max_wal_size: '4GB',
    // The log tells of the server, never of a statement: errors quote values, and those may be personal.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(options.durable === false ? { fsync: 'off', full_page_writes: 'off' } : {}),
  }
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  try {
    await control(server, ['start', '-l', log, '-o', flags.join(' ')])
  } catch (error) {
    const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n')
    throw new Error(`PostgreSQL did not start.\n${tail}`, { cause: error })
  }
}

/** Ends the server and its sessions, and waits for that; `orderly` keeps what was written last. */
export const halt = (server: Server, how: 'orderly' | 'at once'): Promise<void> =>
  control(server, ['stop', '-m', how === 'orderly' ? 'fast' : 'immediate'])

const control = (server: Server, args: string[]) =>
  run(server, server.programs.pgCtl, [...args, '-D', server.cluster, '-w', '-t', '60'])

const give = (path: string, user: ServerUser) => {
  if (user !== undefined) chownSync(path, user.uid, user.gid)
}

const run = (server: Server, program: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = {
      ...server.user,
      cwd: server.place,
      // Nothing of the bot's own environment, where its secrets are.
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    }
    execFile(program, args, options, (error, _stdout, stderr) => {
      if (error === null) resolve()
      else reject(new Error(stderr.trim() || error.message))
    })
  })

/**
 * A port on 127.0.0.1 that nobody has now: the preferred one where it is free. Otherwise one from 20,000 to 29,999,
 * below those that systems give to outgoing connections: it is still free after a pause of the one who asks.
 */
export const freePort = async (preferred?: number): Promise<number> => {
  const isFree = (port: number) =>
    new Promise<boolean>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)))
    })
  if (preferred !== undefined && (await isFree(preferred))) return preferred
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(20_000, 30_000)
    if (await isFree(port)) return port
  }
  throw new Error('No port from 20000 to 29999 is free on 127.0.0.1.')
}
