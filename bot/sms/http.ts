import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/** What is asked of a provider. */
export interface Question {
  method: 'GET' | 'POST'
  url: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

/**
 * What became of a question. `unsent`: no byte of it left, for certain. `lost`: it may have been taken. A status
 * came back with the whole answer, or it is lost too. `retryAfterMs`: how long the server asks to be left in peace; null
 * where it does not ask.
 */
export type Exchange =
  | { kind: 'answered'; status: number; retryAfterMs: number | null; text: string }
  | { kind: 'unsent' }
  | { kind: 'lost'; code: 'no_answer' | 'connection_lost' | 'answer_too_large' }

/** Asks a provider; does not throw. */
export type Ask = (question: Question) => Promise<Exchange>

/** How providers are asked. */
export interface AskOptions {
  /** The whole exchange, in milliseconds; below the minutes after which a hand-over counts as cut off. */
  timeoutMs: number
  /** Name, connection and TLS, in milliseconds; 10,000 unless said otherwise. */
  connectMs?: number
  /** `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, as curl reads them; none without. */
  environment?: Readonly<Record<string, string | undefined>>
  /** PEM; the trusted authorities of Node, and those of `NODE_EXTRA_CA_CERTS`, unless said otherwise. */
  ca?: string
}

// A batch of a thousand is answered with some 200 KB.
const largestAnswer = 4 * 1024 * 1024

// Shorter than servers keep a quiet connection: one that they just closed would lose the next question.
const idleMs = 4000

/** Milliseconds from `Retry-After`, seconds or a moment (RFC 9110, 10.2.3); 0 for one that cannot be read. */
const pauseOf = (header: string | undefined): number | null => {
  if (header === undefined) return null
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : 0
}

/** Calls when bytes can leave: a question that ends before has not been sent. */
const whenOpen = (socket: Socket, reused: boolean, open: () => void) => {
  const waits =
    socket instanceof TLSSocket
      ? (socket as TLSSocket & { secureConnecting?: boolean }).secureConnecting === true
      : socket.connecting
  if (reused || !waits) open()
  else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', open)
}

const textOf = async (response: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestAnswer) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Asks over HTTP/1.1 with connections that are kept, TLS 1.2 or newer with the certificate checked, through the
 * proxy of the environment. Redirects are not followed: the password would go along.
 */
export const createAsk = ({ timeoutMs, connectMs = 10_000, environment, ca }: AskOptions): Ask => {
  const common = {
    keepAlive: true,
    maxSockets: 16,
    timeout: idleMs,
    ...(environment === undefined ? {} : { proxyEnv: { ...environment } }),
  }
  const plain = new HttpAgent(common)
  const secure = new HttpsAgent({
    ...common,
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
  })

  return ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      let sent = false
      let late = false
      const options = {
        method,
        headers: {
          accept: 'application/json',
          ...headers,
          ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        },
      }
      const request = url.startsWith('https:')
        ? httpsRequest(url, { ...options, agent: secure })
        : httpRequest(url, { ...options, agent: plain })
      const giveUp = () => {
        late = true
        request.destroy()
      }
      const whole = setTimeout(giveUp, timeoutMs)
      const connect = setTimeout(() => {
        if (!sent) giveUp()
      }, connectMs)
      const end = (exchange: Exchange) => {
        clearTimeout(whole)
        clearTimeout(connect)
        resolve(exchange)
      }
      const fail = () =>
        end(sent ? { kind: 'lost', code: late ? 'no_answer' : 'connection_lost' } : { kind: 'unsent' })

      request.once('socket', (socket: Socket) => {
        whenOpen(socket, request.reusedSocket, () => {
          sent = true
        })
      })
      request.on('error', fail)
      request.on('response', (response) => {
        sent = true
        textOf(response).then((text) => {
          if (text === null) {
            end({ kind: 'lost', code: 'answer_too_large' })
            request.destroy()
          } else
            end({
              kind: 'answered',
              status: response.statusCode ?? 0,
              retryAfterMs: pauseOf(response.headers['retry-after']),
              text,
            })
        }, fail)
      })
      request.end(body)
    })
}

/** The value of an `Authorization` header for a user and a password (RFC 7617). */
export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
