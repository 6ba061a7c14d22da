import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'

/** What the calling side asks the server. */
export type ServerOrder = { kind: 'delay'; ms: number } | { kind: 'arrivals' }

/** Ids and when they arrived, in milliseconds of the wall clock; what was told is forgotten. */
export interface Arrivals {
  ids: string[]
  times: number[]
}

// An SMS gateway of the shape of LINK's Common API that accepts everything after a while.
let delay = 0
let arrivals: Arrivals = { ids: [], times: [] }

interface Asked {
  refId?: string
  sendRequestMessages?: readonly { refId: string }[]
}

const server = createServer((incoming, answer) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    const now = Date.now()
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked
    const ids = asked.sendRequestMessages?.map((one) => one.refId) ?? [asked.refId ?? '']
    for (const id of ids) {
      arrivals.ids.push(id)
      arrivals.times.push(now)
    }
    const answers = ids.map((refId) => ({ refId, messageId: `p-${refId}`, resultCode: 1005 }))
    const text = JSON.stringify(asked.sendRequestMessages === undefined ? answers[0] : answers)
    const reply = () => {
      answer.setHeader('content-type', 'application/json')
      answer.end(text)
    }
    if (delay === 0) reply()
    else setTimeout(reply, delay)
  })
})

const port = parentPort
if (port !== null) {
  server.listen(0, '127.0.0.1', () =>
    port.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  )
  port.on('message', (order: ServerOrder) => {
    if (order.kind === 'delay') delay = order.ms
    const told = arrivals
    arrivals = { ids: [], times: [] }
    port.postMessage(told)
  })
}
