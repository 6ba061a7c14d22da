import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { makeFolder } from '../store/folder.ts'
import { demoBot, demoTenantId, fullName, personas as everybody } from './personas.ts'
import type { Persona, PersonaKey } from './personas.ts'

/** Where a persona's Teams is to be opened. */
export interface PlaygroundAddress {
  readonly persona: Persona
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  readonly port: number
  /** The port that was wanted and held by another process; undefined when the wanted one was free. */
  readonly insteadOf: number | undefined
  readonly pid: number
  /** True when another process of this demo runs it: it was found, not started, and `stop` leaves it alone. */
  readonly shared: boolean
  /** Milliseconds from start until it listened. */
  readonly startedIn: number
}

/** Why a persona has no Playground: the package is not there (`npm ci --omit=dev`), or it did not come up. */
export type PlaygroundProblem =
  | { readonly kind: 'notInstalled' }
  | { readonly kind: 'failed'; readonly persona: Persona; readonly reason: string }

/** Running Playgrounds and what is missing of those asked for; `stop` ends all and may be called twice. */
export interface Playgrounds {
  readonly addresses: readonly PlaygroundAddress[]
  readonly problems: readonly PlaygroundProblem[]
  /** Playgrounds of an earlier demo, killed with its parent still listening, that were ended first. */
  readonly orphansEnded: number
  stop(): Promise<void>
}

/** What Playgrounds need to know. */
export interface PlaygroundOptions {
  /** The bot's endpoint, such as `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string
  readonly personas: readonly Persona[]
  /** The demo's data folder; all that a Playground writes goes to `playgrounds/` in it. */
  readonly dataFolder: string
  /** Wanted ports other than the personas' own. */
  readonly ports?: Partial<Record<PersonaKey, number>>
}

const preload = path.join(import.meta.dirname, 'loopback-only.cjs')

/** Ports tried when the wanted one is held, after those of the personas. */
const spares = Array.from({ length: 60 }, (_, index) => 56_170 + index)

/** Milliseconds: a Playground needs 0.5-2 s, on a busy machine several times that. */
const patience = 30_000

const findProgram = (): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  } catch {
    return undefined
  }
}

/**
 * The configuration of the Playground of `self`: JSON, which is YAML too. The Playground takes exactly five
 * other users. Chat, group and team ids carry the persona, because each Playground is a world of its own and
 * the bot must not mix up their addresses.
 */
export const playgroundConfig = (self: Persona): string => {
  const user = (one: Persona) => ({
    id: one.teamsId,
    name: fullName(one),
    userPrincipleName: one.email, // the Playground spells it so
    aadObjectId: one.objectId,
    givenName: one.givenName,
    surname: one.surname,
    email: one.email,
  })
  const others = everybody.filter((one) => one.key !== self.key).slice(0, 5)
  return JSON.stringify({
    version: '0.1.1',
    tenantId: demoTenantId,
    bot: demoBot,
    currentUser: user(self),
    users: others.map(user),
    personalChat: { id: `a:${self.key}` },
    groupChat: { id: `19:group-${self.key}@thread.v2`, name: 'SMS-maler' },
    team: {
      id: `19:team-${self.key}@thread.tacv2`,
      name: 'SMS-forvaltning',
      aadGroupId: self.objectId.replace(/^7d0c1e5a-0000/, '7d0c1e5a-0001'),
      channels: [{ id: `19:channel-${self.key}@thread.tacv2`, name: 'Godkjenning' }],
    },
  })
}

const addressOf = (port: number) => `http://127.0.0.1:${port}/`

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })

const freePort = async (wanted: number, taken: Set<number>): Promise<number | undefined> => {
  for (const port of [wanted, ...spares]) {
    if (taken.has(port) || !(await isFree(port))) continue
    taken.add(port)
    return port
  }
  return undefined
}

const notePath = (folder: string) => path.join(folder, 'running.json')

/** What is written down about a Playground that runs, for a later start that finds its port held. */
interface Note {
  pid: number
  parent: number
  port: number
  botUrl: string
}

const readNote = (folder: string): Note | undefined => {
  try {
    const value = JSON.parse(readFileSync(notePath(folder), 'utf8')) as Partial<Note> | null
    if (typeof value?.pid !== 'number' || typeof value.parent !== 'number') return undefined
    if (typeof value.port !== 'number' || typeof value.botUrl !== 'string') return undefined
    return value as Note
  } catch {
    return undefined
  }
}

/**
 * Whether the noted process is a Playground of ours (a pid can have gone to another program since), and whether
 * its parent has left it. Systems without /proc say 'gone': there it leaves by itself within a second.
 */
const stateOf = ({ pid, parent, port }: Note): 'gone' | 'attended' | 'orphan' => {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    if (!words.includes(preload) || !words.includes(String(port))) return 'gone'
    const current = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(current) === parent ? 'attended' : 'orphan'
  } catch {
    return 'gone'
  }
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // it has ended in between
  }
}

/**
 * Ends the Playground that an earlier demo, killed before it could stop it, left behind for this persona, and
 * waits for its port: a process that is leaving has no command line any more while it still holds the port.
 */
const clearAway = async (left: Note): Promise<'ended' | 'gone'> => {
  const isOrphan = stateOf(left) === 'orphan'
  if (isOrphan) signal(left.pid, 'SIGTERM')
  for (let waited = 0; waited < 3000; waited += 25) {
    if (stateOf(left) === 'gone' && (await isFree(left.port))) break
    if (isOrphan && waited === 1500) signal(left.pid, 'SIGKILL')
    await delay(25)
  }
  return isOrphan ? 'ended' : 'gone'
}

interface Running {
  address: PlaygroundAddress
  child: ChildProcess
  folder: string
}

/** Starts one and waits until it listens; `failed` says what it printed instead. */
const launch = async (
  program: string,
  options: PlaygroundOptions,
  self: Persona,
  folder: string,
  port: number,
): Promise<Running | { failed: string }> => {
  const began = performance.now()
  writeFileSync(path.join(folder, '.m365agentsplayground.yml'), playgroundConfig(self))
  const child = spawn(
    process.execPath,
    ['--require', preload, program, 'start', '-e', options.botUrl, '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A short list, so that neither a secret of the bot nor a proxy setting reaches it.
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TMPDIR: folder,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: path.join(folder, '.m365agentsplayground.yml'),
        M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, 'playground.log'),
        M365_AGENTS_PLAYGROUND_SERVICE_URL: `http://127.0.0.1:${port}/_connector`,
        MALVAKT_DEMO_PARENT: String(process.pid),
      },
    },
  )
  const listening = await new Promise<string>((resolve) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      if (said.length < 2000) said += chunk.toString()
      if (/Listening on \d+/.test(said)) resolve(said)
    }
    const timer = setTimeout(() => resolve(`did not listen within ${patience / 1000} s. ${said}`), patience)
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code) => resolve(`ended with ${code ?? 'a signal'}. ${said}`))
    child.once('close', () => clearTimeout(timer))
  })
  const pid = child.pid
  // It moves to any free port when the wanted one was taken since we looked: its service URL would be wrong.
  if (pid === undefined || !listening.includes(`Listening on ${port}\n`)) {
    child.kill('SIGKILL')
    return { failed: listening.trim() }
  }
  const note: Note = { pid, parent: process.pid, port, botUrl: options.botUrl }
  writeFileSync(notePath(folder), JSON.stringify(note))
  const wanted = options.ports?.[self.key] ?? self.port
  return {
    child,
    folder,
    address: {
      persona: self,
      url: addressOf(port),
      port,
      insteadOf: port === wanted ? undefined : wanted,
      pid,
      shared: false,
      startedIn: Math.round(performance.now() - began),
    },
  }
}

const end = async ({ child, folder }: Running): Promise<void> => {
  const ended = () => child.exitCode !== null || child.signalCode !== null
  if (!ended()) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const hard = setTimeout(() => child.kill('SIGKILL'), 2000)
    await gone
    clearTimeout(hard)
  }
  rmSync(notePath(folder), { force: true })
}

/**
 * Starts a Microsoft 365 Agents Playground for each persona, all at once, bound to 127.0.0.1, with no browser
 * and no telemetry. Never throws for what can be missing on a machine: see `problems`. The caller calls `stop`
 * on Ctrl-C; when it is killed instead, each Playground leaves within a second or two, and the next start ends
 * what is left.
 */
export const startPlaygrounds = async (options: PlaygroundOptions): Promise<Playgrounds> => {
  const program = findProgram()
  if (program === undefined) {
    return {
      addresses: [],
      problems: [{ kind: 'notInstalled' }],
      orphansEnded: 0,
      stop: () => Promise.resolve(),
    }
  }
  const folderOf = (self: Persona) => path.join(path.resolve(options.dataFolder), 'playgrounds', self.key)
  const wantedPort = (self: Persona) => options.ports?.[self.key] ?? self.port
  const found: PlaygroundAddress[] = []
  const missing: Persona[] = []
  let orphansEnded = 0
  for (const self of options.personas) {
    makeFolder(folderOf(self))
    const note = readNote(folderOf(self))
    if (note !== undefined && stateOf(note) !== 'attended') {
      if ((await clearAway(note)) === 'ended') orphansEnded += 1
    } else if (note?.botUrl === options.botUrl) {
      const { pid, port } = note
      const insteadOf = port === wantedPort(self) ? undefined : wantedPort(self)
      found.push({ persona: self, url: addressOf(port), port, insteadOf, pid, shared: true, startedIn: 0 })
      continue
    }
    missing.push(self)
  }

  const taken = new Set<number>()
  const running: Running[] = []
  const problems: PlaygroundProblem[] = []
  const leaveNothing = () => {
    for (const { child } of running) child.kill('SIGKILL')
  }
  process.once('exit', leaveNothing)

  const bring = async (self: Persona, port: number | undefined, triesLeft: number): Promise<void> => {
    if (port === undefined) {
      problems.push({ kind: 'failed', persona: self, reason: 'no free port' })
      return
    }
    const started = await launch(program, options, self, folderOf(self), port)
    if (!('failed' in started)) {
      running.push(started)
    } else if (triesLeft > 0 && started.failed.includes('Listening on')) {
      await bring(self, await freePort(port, taken), triesLeft - 1)
    } else {
      problems.push({ kind: 'failed', persona: self, reason: started.failed })
    }
  }
  // One after the other, so that two personas are not given the same port; the starting goes in parallel.
  const ports = new Map<Persona, number | undefined>()
  for (const self of missing) ports.set(self, await freePort(wantedPort(self), taken))
  await Promise.all(missing.map((self) => bring(self, ports.get(self), 2)))

  const order = (one: PlaygroundAddress) => options.personas.indexOf(one.persona)
  return {
    addresses: [...found, ...running.map((one) => one.address)].sort((a, b) => order(a) - order(b)),
    problems,
    orphansEnded,
    stop: async () => {
      await Promise.all(running.map(end))
      process.removeListener('exit', leaveNothing)
    },
  }
}

/** The same for one persona, on demand (`malvakt demo as <person>`). */
export const startPlayground = (
  options: Omit<PlaygroundOptions, 'personas'> & { readonly persona: Persona },
): Promise<Playgrounds> => startPlaygrounds({ ...options, personas: [options.persona] })
