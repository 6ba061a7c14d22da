import { createServer } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Departure, ProviderSettings } from '../../bot/ports.ts'
import { createAsk } from '../../bot/sms/http.ts'
import { createProvider } from '../../bot/sms/provider.ts'

/** A request as it arrived. */
export interface Arrived {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
}

/** What the server does with a request that it has read to its end. */
export type Reaction =
  { status: number; body?: string; headers?: Record<string, string> } | 'hang' | 'drop' | 'cut'

/** A server on loopback that reads, remembers and reacts as told. */
export interface Loopback {
  url: string
  arrived: Arrived[]
  react: (reaction: (arrived: Arrived) => Reaction) => void
  close: () => Promise<void>
}

/** Starts one; it answers 500 until it is told how to react. */
export const startLoopback = async (): Promise<Loopback> => {
  const arrived: Arrived[] = []
  let react: (one: Arrived) => Reaction = () => ({ status: 500 })
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const one = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      arrived.push(one)
      const reaction = react(one)
      if (reaction === 'hang') return
      if (reaction === 'drop') {
        request.socket.destroy()
        return
      }
      if (reaction === 'cut') {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('{"messageId":')
        setImmediate(() => request.socket.destroy())
        return
      }
      response.writeHead(reaction.status, reaction.headers)
      response.end(reaction.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    react: (reaction) => {
      react = reaction
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** When the contract tests take place. */
export const now = new Date('2026-03-10T09:00:00Z')

/** Settings of a provider whose API is at `url`. */
export const settingsFor = (kind: ProviderSettings['kind'], url: string): ProviderSettings => ({
  kind,
  url,
  tokenUrl: `${url}/token`,
  user: 'clinic',
  password: 'pass:word',
  platformId: 'COMMON_API',
  platformPartnerId: '1234',
  gates: ['gate-7'],
  timeoutMs: 400,
  publicUrl: 'https://malvakt.example',
  reportsSecret: 'a secret of at least 32 characters',
})

/** The provider over a loopback server. */
export const providerFor = (kind: ProviderSettings['kind'], url: string, clock = () => now) =>
  createProvider(settingsFor(kind, url), clock, createAsk({ timeoutMs: 400, connectMs: 300 }))

/** A message of a fictional patient. */
export const departure = (changes: Partial<Departure> = {}): Departure => ({
  id: '0195d3a0-0000-7000-8000-000000000001',
  recipient: '+46701740605',
  senderText: 'SIVHF',
  text: 'Hei, møt opp på rom B214. æøå {}',
  ...changes,
})
