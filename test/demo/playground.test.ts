import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { demoTenantId, firstPersonas, persona, personas } from '../../bot/demo/personas.ts'
import { playgroundConfig, startPlayground, startPlaygrounds } from '../../bot/demo/playground.ts'
import type { PlaygroundAddress, Playgrounds } from '../../bot/demo/playground.ts'

const demoFolder = path.resolve(import.meta.dirname, '../../bot/demo')
const scratch = mkdtempSync(path.join(tmpdir(), 'malvakt-playground-'))
const botUrl = 'http://127.0.0.1:9/api/messages'
const staff = persona('staff')!
const dho = persona('dho')!

const folder = (name: string) => path.join(scratch, name)

const opened: Playgrounds[] = []
const open = async (
  ...[options]: Parameters<typeof startPlaygrounds>
): Promise<Playgrounds & { only: PlaygroundAddress }> => {
  const started = await startPlaygrounds(options)
  opened.push(started)
  expect(started.problems).toEqual([])
  return { ...started, only: started.addresses[0]! }
}

/** Starts the staff's Playground in a process of its own, which prints its pid and then kills itself or waits. */
const elsewhere = async (
  name: string,
  port: number,
  then: string,
): Promise<{ pid: number; end: () => void }> => {
  const script = `
    import { startPlaygrounds } from ${JSON.stringify(path.join(demoFolder, 'playground.ts'))}
    import { persona } from ${JSON.stringify(path.join(demoFolder, 'personas.ts'))}
    const { addresses } = await startPlaygrounds({
      botUrl: ${JSON.stringify(botUrl)}, personas: [persona('staff')],
      dataFolder: ${JSON.stringify(folder(name))}, ports: { staff: ${port} },
    })
    console.log(addresses[0].pid)
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'] },
  })
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())))
    child.once('exit', () => reject(new Error('ended without a Playground')))
  })
  return { pid, end: () => void child.kill('SIGTERM') }
}

const runs = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/status`, 'utf8').includes('State:\tZ')
  } catch {
    return false
  }
}

const until = async (holds: () => boolean): Promise<boolean> => {
  for (let waited = 0; waited < 10_000 && !holds(); waited += 20) await delay(20)
  return holds()
}

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

afterEach(async () => {
  for (const one of opened.splice(0)) await one.stop()
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the people of the demo', () => {
  test('have ids, addresses and ports of their own that pass for real ones', () => {
    for (const one of personas) {
      expect(one.objectId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(one.email).toMatch(/^[a-z]{6}@sykehus\.example$/)
      expect(one.roles).toHaveLength(one.account === 'none' ? 0 : 1)
    }
    for (const key of ['key', 'objectId', 'teamsId', 'username', 'port'] as const) {
      expect(new Set(personas.map((one) => one[key])).size).toBe(personas.length)
    }
  })

  test('are five at the start: staff, clinic administrator, e-health, DHO team and communications', () => {
    const first = firstPersonas.map((one) => one.key)
    expect(first).toEqual(['staff', 'clinicAdmin', 'ehealth', 'dho', 'communications'])
  })

  test.each(personas)('see a Teams with exactly five others and a chat of their own: $key', (one) => {
    const config = JSON.parse(playgroundConfig(one)) as {
      tenantId: string
      currentUser: { aadObjectId: string }
      users: { id: string }[]
      personalChat: { id: string }
    }
    expect(config.tenantId).toBe(demoTenantId)
    expect(config.currentUser.aadObjectId).toBe(one.objectId)
    expect(config.users).toHaveLength(5)
    expect(config.users.map((user) => user.id)).not.toContain(one.teamsId)
    expect(config.personalChat.id).toBe(`a:${one.key}`)
  })
})

describe('Playgrounds', () => {
  test('start side by side, each for its person, and are reached on 127.0.0.1 alone', async () => {
    const dataFolder = folder('pair')
    const ports = { staff: 18301, dho: 18302 }
    const { addresses } = await open({ botUrl, personas: [staff, dho], dataFolder, ports })
    expect(addresses.map(({ persona, url }) => [persona.key, url])).toEqual([
      ['staff', 'http://127.0.0.1:18301/'],
      ['dho', 'http://127.0.0.1:18302/'],
    ])
    for (const { url, port } of addresses) {
      expect(await (await fetch(url)).text()).toContain('<div id="root">')
      expect(await answers('127.0.0.2', port)).toBe(false)
      expect(await answers('::1', port)).toBe(false)
    }
  })

  test('write their log into the data folder', async () => {
    const dataFolder = folder('log')
    await open({ botUrl, personas: [staff], dataFolder, ports: { staff: 18303 } })
    expect(await until(() => existsSync(path.join(dataFolder, 'playgrounds/staff/playground.log')))).toBe(
      true,
    )
  })

  test('are gone after stop, which may be called twice', async () => {
    const stopped = await open({
      botUrl,
      personas: [staff],
      dataFolder: folder('stop'),
      ports: { staff: 18304 },
    })
    await stopped.stop()
    await stopped.stop()
    expect(runs(stopped.only.pid)).toBe(false)
    expect(await answers('127.0.0.1', 18304)).toBe(false)
  })

  test('leave by themselves when the demo is killed', async () => {
    const kill = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)`
    const { pid } = await elsewhere('killed', 18305, kill)
    expect(await until(() => !runs(pid))).toBe(true)
  })

  test('that hang on after the demo was killed are ended by the next start, which gets their port', async () => {
    const hang = `process.kill(addresses[0].pid, 'SIGSTOP'); process.kill(process.pid, 'SIGKILL')`
    const { pid } = await elsewhere('hanging', 18306, hang)
    await delay(100) // until its parent has gone
    expect(runs(pid)).toBe(true)
    const ports = { staff: 18306 }
    const next = await open({ botUrl, personas: [staff], dataFolder: folder('hanging'), ports })
    expect(next.orphansEnded).toBe(1)
    expect(runs(pid)).toBe(false)
    expect(next.only).toMatchObject({ port: 18306, insteadOf: undefined })
  })

  test('of a demo that still runs are shared, and left running by who did not start them', async () => {
    const first = await elsewhere('running', 18307, 'setInterval(() => {}, 1000)')
    const options = { botUrl, persona: staff, dataFolder: folder('running'), ports: { staff: 18307 } }
    const second = await startPlayground(options)
    expect(second.addresses).toMatchObject([{ pid: first.pid, port: 18307, shared: true }])
    await second.stop()
    expect(runs(first.pid)).toBe(true)
    first.end()
    expect(await until(() => !runs(first.pid))).toBe(true)
  })

  test('take another port and say so when a foreign program holds the wanted one', async () => {
    const foreign = createServer()
    await new Promise<void>((resolve) => foreign.listen(18308, '127.0.0.1', resolve))
    const ports = { staff: 18308 }
    const { only } = await open({ botUrl, personas: [staff], dataFolder: folder('held'), ports })
    expect(only.insteadOf).toBe(18308)
    expect(only.port).not.toBe(18308)
    expect(await answers('127.0.0.1', only.port)).toBe(true)
    foreign.close()
  })

  test('are reported as not installed where development packages are left out', async () => {
    // Outside of the checkout, where no package is found.
    cpSync(path.dirname(demoFolder), folder('production'), { recursive: true })
    const script = `
      import { startPlaygrounds } from ${JSON.stringify(path.join(folder('production'), 'demo/playground.ts'))}
      const result = await startPlaygrounds({ botUrl: '', personas: [], dataFolder: '.' })
      await result.stop()
      console.log(JSON.stringify(result))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: scratch,
    })
    expect(JSON.parse(stdout)).toEqual({
      addresses: [],
      problems: [{ kind: 'notInstalled' }],
      orphansEnded: 0,
    })
  })
})
