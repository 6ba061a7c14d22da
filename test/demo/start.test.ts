import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { firstPersonas, fullName } from '../../bot/demo/personas.ts'
import { removePostgres } from '../../bot/store/embedded.ts'
import { freePort } from '../../bot/store/server-process.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: { start: string }
}

/** Milliseconds that a start may take on a busy machine. */
const patience = 25_000

interface Started {
  process: ChildProcess
  /** Everything printed so far, both streams. */
  said: () => string
  /** Resolves with the exit code. */
  ended: Promise<number | null>
}

const started: Started[] = []
let running: Started | undefined

/** What `npm start` runs, in a session of its own as in a terminal, with nothing set but what is given. */
const start = (env: Readonly<Record<string, string>>): Started => {
  const [program, ...parts] = scripts.start.split(' ')
  expect(program).toBe('node')
  const child = spawn(process.execPath, parts, {
    cwd: root,
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const one = { process: child, said: () => said, ended }
  started.push(one)
  return one
}

/** The demo, started by the first test that asks and again by one that finds it ended. */
const ready = async (): Promise<Started> => {
  if (running === undefined || running.process.exitCode !== null || running.process.signalCode !== null)
    running = start(env)
  const demo = running
  const over = { yet: false }
  void demo.ended.then(() => (over.yet = true))
  for (let waited = 0; waited < patience && !over.yet; waited += 50) {
    if (demo.said().endsWith('Ctrl-C stops everything.\n\n')) return demo
    await delay(50)
  }
  throw new Error(`no demo: ${demo.said()}`)
}

/** Ctrl-C reaches every process that the terminal started. */
const interrupt = (demo: Started): void => {
  process.kill(-Number(demo.process.pid), 'SIGINT')
}

/** The running processes whose command line names this. */
const processesWith = (name: string): number[] =>
  readdirSync('/proc').flatMap((entry) => {
    try {
      const line = /^\d+$/.test(entry) ? readFileSync(`/proc/${entry}/cmdline`, 'utf8') : ''
      return line.includes(name) ? [Number(entry)] : []
    } catch {
      return [] // it has ended in between
    }
  })

const runs = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/status`, 'utf8').includes('State:\tZ')
  } catch {
    return false
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'malvakt-start-'))
// Below the ports that the system gives to outgoing connections, one of which may be anywhere else.
const firstPort = 18291
let env: Record<string, string>
let port: number

beforeAll(async () => {
  // As root, PostgreSQL has a user of its own, who must get in: then all of it is in this folder.
  chmodSync(folder, 0o711)
  port = await freePort()
  env = { PORT: String(port), MALVAKT_DATA_DIR: folder, MALVAKT_DEMO_FIRST_PORT: String(firstPort) }
})

afterAll(async () => {
  for (const { process: child } of started) child.kill('SIGKILL')
  await removePostgres(folder)
  rmSync(folder, { recursive: true, force: true })
})

/** The block that a newcomer reads, and not a line besides. */
const block = (): string => {
  const roles = ['staff of MED', 'clinic administrator of MED', 'e-health', 'DHO team', 'communications']
  return [
    '',
    '  Malvakt demo: nothing leaves this machine, all people are invented.',
    '',
    ...firstPersonas.map(
      (one, index) =>
        `  ${fullName(one).padEnd(14)}  ${(roles[index] ?? '').padEnd(27)}  http://127.0.0.1:${firstPort + index}/`,
    ),
    '',
    `  The patient's phone   http://127.0.0.1:${port}/phone`,
    `  The tab in Teams      http://127.0.0.1:${port}/teams`,
    `  Mail to the roles     http://127.0.0.1:${port}/mail`,
    `  The bot               http://127.0.0.1:${port}/api/messages`,
    '',
    '  Open the pages first: a Playground loses what is sent to a page that is not open.',
    '  Write "hjelp" to begin. More people, each from another terminal:',
    '  npm run -s malvakt -- demo as <person>   ehealth2, leader, kfmrStaff, vcStaff, vcAdmin, invited, newcomer, auditor',
    '  Ctrl-C stops everything.',
    '',
    '',
  ].join('\n')
}

/** What the running demo is made of: PostgreSQL, a Playground for each person, itself. */
const parts = (demo: Started): { postgres: number[]; playgrounds: number[]; all: number[] } => {
  const postgres = processesWith(folder)
  const serving = processesWith(`:${port}/api/messages`)
  // A Playground starts short-lived programs, each of which looks like it until it has become another one.
  const playgrounds = serving.filter((pid) => parentOf(pid) === demo.process.pid)
  return { postgres, playgrounds, all: [Number(demo.process.pid), ...postgres, ...serving] }
}

const parentOf = (pid: number): number | null => {
  try {
    return Number(/^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return null // it has ended meanwhile
  }
}

describe('npm start with nothing configured', () => {
  test('prints one tidy block and serves', async () => {
    const demo = await ready()
    expect(demo.said()).toBe(block())
    expect((await fetch(`http://127.0.0.1:${port}/phone`)).status).toBe(200)
    for (const [index] of firstPersonas.entries())
      expect((await fetch(`http://127.0.0.1:${firstPort + index}/`)).status).toBe(200)
  })

  test('started twice, the second says what is the matter, ends with 1, and leaves the first alone', async () => {
    const demo = await ready()
    const second = start(env)
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(
      `The database in ${folder} is in use by process ${demo.process.pid}: is the bot already running?\n`,
    )
    expect((await fetch(`http://127.0.0.1:${port}/phone`)).status).toBe(200)
  })

  test('killed with -9, it starts again as if nothing had been, Playgrounds on their ports included', async () => {
    const killed = await ready()
    const before = parts(killed)
    killed.process.kill('SIGKILL')
    await killed.ended
    const demo = await ready()
    expect(demo.said()).toBe(block())
    expect(parts(demo).playgrounds).toHaveLength(firstPersonas.length)
    for (const pid of before.playgrounds) expect(runs(pid)).toBe(false)
  })

  test('ends on Ctrl-C with 0 and leaves no process behind', async () => {
    const demo = await ready()
    const before = parts(demo)
    expect(before.playgrounds).toHaveLength(firstPersonas.length)
    expect(before.postgres).not.toHaveLength(0)
    interrupt(demo)
    expect(await demo.ended).toBe(0)
    expect(before.all.filter(runs)).toEqual([])
    expect(parts(demo).all.filter(runs)).toEqual([])
    expect(demo.said()).toBe(block())
  })

  test('ends with 1 and says so where another program has the port', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    const demo = start(env)
    expect(await demo.ended).toBe(1)
    expect(demo.said()).toBe(
      'The port is taken by another process: is the bot already running? Set PORT to use another one.\n',
    )
    await new Promise((resolve) => other.close(resolve))
    expect(parts(demo).all.filter(runs)).toEqual([])
  })

  test('with a wrong configuration it prints every problem at once and ends with 2', async () => {
    const wrong = start({
      ...env,
      PORT: 'none',
      MALVAKT_APP_ID: 'malvakt',
      MALVAKT_APP_TYPE: 'MultiTenant',
      MicrosoftAppPassword: 'secret',
    })
    expect(await wrong.ended).toBe(2)
    const lines = wrong.said().trimEnd().split('\n')
    expect(lines[0]).toBe('The configuration cannot be used:')
    for (const name of ['PORT', 'MALVAKT_APP_ID', 'MALVAKT_APP_TYPE', 'MALVAKT_TENANTS', 'DATABASE_URL'])
      expect(lines.filter((line) => line.startsWith(`  ${name}: `))).toHaveLength(1)
    expect(lines).toContain('  MicrosoftAppPassword: is not read here; the name is MALVAKT_APP_SECRET')
    expect(wrong.said()).not.toContain('secret\n')
  })
})
