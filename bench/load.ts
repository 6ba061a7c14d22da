import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'

/** Calls to be made: each body once, so many at a time. */
export interface LoadOrder {
  url: string
  bodies: readonly string[]
  inFlight: number
}

/** What came of them. */
export interface LoadResult {
  /** Milliseconds of each call, in the order in which they ended. */
  latencies: number[]
  /** Milliseconds from the first call to the last answer. */
  elapsed: number
  /** Calls to the connector meanwhile. */
  posted: number
  /** Answers that are not 200, or that do not hold what a call that worked would. */
  failures: string[]
}

/**
 * The other side of a bot in a thread of its own: Teams that calls it, and a Bot Connector that takes what it
 * posts. Its work is not the bot's.
 */
let posted = 0

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const call = (url: string, body: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const run = async ({ url, bodies, inFlight }: LoadOrder): Promise<LoadResult> => {
  const latencies: number[] = []
  const failures: string[] = []
  const started = performance.now()
  const postedBefore = posted
  let next = 0
  const worker = async () => {
    for (let index = next++; index < bodies.length; index = next++) {
      const begun = performance.now()
      const { status, text } = await call(url, bodies[index] ?? '')
      latencies.push(performance.now() - begun)
      if (status !== 200 || text.includes('"refusal') || text.includes('vnd.microsoft.error'))
        failures.push(`${status} ${text.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return { latencies, elapsed: performance.now() - started, posted: posted - postedBefore, failures }
}

const connector = createServer((incoming, answer) => {
  posted++
  incoming.resume()
  incoming.on('end', () => {
    answer.setHeader('content-type', 'application/json')
    answer.end('{"id":"activity-1"}')
  })
})

const port = parentPort
if (port !== null) {
  connector.listen(0, '127.0.0.1', () => {
    port.postMessage({ connector: `http://127.0.0.1:${(connector.address() as AddressInfo).port}` })
  })
  port.on('message', (order: LoadOrder) => {
    run(order).then(
      (result) => port.postMessage(result),
      (error: unknown) =>
        port.postMessage({ latencies: [], elapsed: 0, posted: 0, failures: [String(error)] }),
    )
  })
}
