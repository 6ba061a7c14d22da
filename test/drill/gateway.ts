/**
 * The gateway of the failure drill, a process of its own: it speaks the shape of LINK's Common API, counts what it
 * accepts by id, and now and then answers 500, hangs, asks to come again, or drops the connection after it has
 * accepted. It reports each message once or more, in any order, until the bot has answered 2xx.
 */
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from './random.ts'

/** What the gateway is told. */
export type GatewayOrder =
  { kind: 'start'; seed: number; reportUrl: string; secret: string } | { kind: 'calm' } | { kind: 'count' }

/** What it tells, when asked. */
export interface GatewayCount {
  kind: 'counted'
  /** How often each id was accepted. */
  accepted: Readonly<Record<string, number>>
  /** The last report of each accepted message. */
  last: Readonly<Record<string, 'delivered' | 'failed'>>
  /** Reports that the bot has not taken yet. */
  waiting: number
  /** How often it misbehaved, by kind. */
  misdeeds: Readonly<Record<string, number>>
}

const accepted = new Map<string, number>()
const last = new Map<string, 'delivered' | 'failed'>()
const misdeeds = new Map<string, number>()
const reports: { refId: string; resultCode: number }[] = []
let random = seeded(1)
let calm = false
let waiting = 0
let target: { url: string; authorization: string } | undefined

const codes = { sent: 1000, delivered: 1001, failed: 1004 }

const accept = (refId: string) => {
  accepted.set(refId, (accepted.get(refId) ?? 0) + 1)
  const end = random() < 0.03 ? 'failed' : 'delivered'
  last.set(refId, end)
  const list = [{ refId, resultCode: codes[end] }]
  if (random() < 0.3) list.push({ refId, resultCode: codes.sent })
  if (random() < 0.2) list.push({ refId, resultCode: codes[end] })
  for (const report of list) {
    waiting += 1
    // Anywhere in the line: the last may come first.
    reports.splice(Math.floor(random() * (reports.length + 1)), 0, report)
  }
}

const answerOf = (ids: readonly string[], single: boolean): string => {
  const answers = ids.map((refId) => ({ refId, messageId: `g-${refId}`, resultCode: 1005 }))
  return JSON.stringify(single ? answers[0] : answers)
}

const misdeed = (): string | null => {
  if (calm) return null
  const drawn = random()
  const [, kind] = (
    [
      [0.004, 'error'],
      [0.007, 'hang'],
      [0.025, 'drop'],
      [0.033, 'error_after'],
      [0.06, 'busy'],
    ] as const
  ).find(([below]) => drawn < below) ?? [1, null]
  if (kind !== null) misdeeds.set(kind, (misdeeds.get(kind) ?? 0) + 1)
  return kind
}

const reply = (
  answer: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
) => {
  answer.writeHead(status, { 'content-type': 'application/json', ...headers })
  answer.end(text)
}

const server = createServer((incoming, answer) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('error', () => undefined)
  incoming.on('end', () => {
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      refId?: string
      sendRequestMessages?: readonly { refId: string }[]
    }
    const single = asked.sendRequestMessages === undefined
    const ids = asked.sendRequestMessages?.map((one) => one.refId) ?? [asked.refId ?? '']
    switch (misdeed()) {
      case 'error':
        reply(answer, 500, '{}')
        break
      case 'hang':
        break
      case 'busy':
        reply(answer, 503, '{}', { 'retry-after': '1' })
        break
      case 'drop':
        for (const id of ids) accept(id)
        incoming.socket.destroy()
        break
      case 'error_after':
        for (const id of ids) accept(id)
        reply(answer, 500, '{}')
        break
      case null:
        for (const id of ids) accept(id)
        reply(answer, 200, answerOf(ids, single))
    }
  })
})

const tell = async (report: { refId: string; resultCode: number }): Promise<void> => {
  const taken = await fetch(target?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: target?.authorization ?? '' },
    body: JSON.stringify({ ...report, id: `g-${report.refId}`, timestamp: new Date().toISOString() }),
    signal: AbortSignal.timeout(4_000),
  }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )
  if (taken) waiting -= 1
  else {
    await sleep(200)
    reports.push(report)
  }
}

const reporter = async (): Promise<never> => {
  for (;;) {
    const report = reports.shift()
    if (report === undefined) await sleep(20)
    else await tell(report)
  }
}

process.on('message', (order: GatewayOrder) => {
  switch (order.kind) {
    case 'start':
      random = seeded(order.seed)
      target = {
        url: order.reportUrl,
        authorization: `Basic ${Buffer.from(`malvakt:${order.secret}`).toString('base64')}`,
      }
      for (let lane = 0; lane < 6; lane++) void reporter()
      server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
      break
    case 'calm':
      calm = true
      break
    case 'count': {
      const count: GatewayCount = {
        kind: 'counted',
        accepted: Object.fromEntries(accepted),
        last: Object.fromEntries(last),
        waiting,
        misdeeds: Object.fromEntries(misdeeds),
      }
      process.send?.(count)
    }
  }
})
process.on('disconnect', () => process.exit(0))
