import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import restify from 'restify'
import type { Log } from '../log.ts'
import { isLocal } from './local.ts'

/** What a route gets to see of a request. */
export interface Call {
  headers: IncomingHttpHeaders
  /** Parts of the path that the route names with a colon. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /**
   * Parsed when it was sent as JSON, else the text as it came; undefined when there was none. Of a form with a file the
   * bytes, or null where there are too many, for a route that takes files.
   */
  body: unknown
}

/** What a route answers: an object goes out as JSON, text and bytes as they are under their `content-type`. */
export interface Answer {
  status: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** A door of the server. */
export interface Route {
  method: 'get' | 'post'
  /** As restify writes it, such as `/reports/:provider`. */
  path: string
  answer: (call: Call) => Answer | Promise<Answer>
  /** Bytes of a form with a file at most; without it no route gets one. */
  mostBytes?: number
}

/** What the server is made of. */
export interface ServerParts {
  config: { host: string; port: number }
  log: Log
  /** Answers `POST /api/messages`. */
  receive: (authorization: string | undefined, body: unknown) => Promise<Answer>
  routes?: readonly Route[]
  /** Nobody is asked to prove who they are: whoever is not seen to be on this machine is turned away. */
  localOnly?: boolean
}

/** A server that is not listening yet. */
export interface Server {
  /** @returns the port, which is the system's choice when 0 was asked for. @throws EADDRINUSE and the like. */
  listen(): Promise<number>
  /** Takes no new calls, lets those under way end within ten seconds, then cuts them off. */
  close(): Promise<void>
}

/** Activities of Teams stay below 100 KB. */
const maxBodyBytes = 256 * 1024

const closePatienceMs = 10_000

/** What a caller may know of an error: never its message, which can hold the input or a place in the code. */
const faults: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'body_unreadable', message: 'The body cannot be read.' },
  403: { code: 'not_local', message: 'This bot is served to its own machine alone.' },
  404: { code: 'not_found', message: 'There is nothing here.' },
  405: { code: 'method_refused', message: 'The method is not served here.' },
  413: { code: 'body_too_large', message: 'The body is too large.' },
  415: { code: 'encoding_refused', message: 'The body must be sent uncompressed.' },
}
const internalFault = { code: 'internal', message: 'Something went wrong.' }

const send = (response: restify.Response, { status, body, headers }: Answer) => {
  const raw = typeof body === 'string' || Buffer.isBuffer(body)
  response.sendRaw(status, raw || body === undefined ? (body ?? '') : JSON.stringify(body), {
    ...(body === undefined ? {} : { 'content-type': raw ? 'text/plain; charset=utf-8' : 'application/json' }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
}

const callOf = (request: restify.Request): Call => ({
  headers: request.headers,
  params: request.params as Record<string, string>,
  query: new URLSearchParams(request.getQuery()),
  // An empty body arrives as an empty text.
  body: request.body === '' ? undefined : (request.body as unknown),
})

/**
 * The bytes of a form, counted as they come: null past `most`. A browser that is cut off while it sends shows no answer,
 * so what is a little too much is read to its end and dropped.
 */
const readForm = async (request: restify.Request, most: number): Promise<Buffer | null> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most * patience) return null
    if (size <= most) pieces.push(piece)
  }
  return size > most ? null : Buffer.concat(pieces)
}

/** How many times too much is still read to its end. */
const patience = 5

/** restify's types are older than restify: whatever has to be cast is cast in this one place. */
const createRestify = () => {
  const server = restify.createServer({
    name: '',
    // restify would log in its own way, with headers and bodies in it.
    log: pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>,
  })
  const limit = { maxBodySize: maxBodyBytes, mapParams: false }
  server.use(restify.plugins.jsonBodyParser(limit))
  return { server, http: server.server as HttpServer }
}

/** The HTTP server: `POST /api/messages`, and the doors it is given. */
export const createServer = ({ config, log, receive, routes = [], localOnly }: ServerParts): Server => {
  const { server, http } = createRestify()
  let closing = false
  http.requestTimeout = 30_000

  server.pre((request, response, next) => {
    response.removeHeader('Server')
    // Errors are drawn in the format that is asked for, and only JSON is known to leak nothing.
    request.headers.accept = 'application/json'
    if (localOnly === true && !isLocal(request.headers)) {
      log.info('http.refused', { code: 'not_local', status: 403 })
      send(response, { status: 403, body: faults[403] })
      next(false)
      return
    }
    // The body parser would inflate it past its limit, and dies of what is no gzip.
    const compressed = request.headers['content-encoding'] !== undefined
    if (compressed) send(response, { status: 415, body: faults[415] })
    next(compressed ? false : undefined)
  })
  server.on(
    'restifyError',
    (
      _request: restify.Request,
      _response: restify.Response,
      error: { statusCode?: number; toJSON?: () => unknown },
      done: () => void,
    ) => {
      const fault = faults[error.statusCode ?? 500]
      if (fault === undefined) log.error('http.failed', {}, error)
      else log.info('http.refused', { code: fault.code, status: error.statusCode })
      error.toJSON = () => fault ?? internalFault
      done()
    },
  )

  const open = (route: Route) => {
    server[route.method](route.path, async (request: restify.Request, response: restify.Response) => {
      try {
        const call = callOf(request)
        if (route.mostBytes !== undefined && request.contentType() === 'multipart/form-data')
          call.body = await readForm(request, route.mostBytes)
        const answer = await route.answer(call)
        // A connection kept alive would hold up the close.
        if (closing) response.setHeader('Connection', 'close')
        send(response, answer)
      } catch (error) {
        // restify would answer with the message.
        log.error('http.failed', {}, error)
        send(response, { status: 500, body: internalFault })
      }
    })
  }
  open({
    method: 'post',
    path: '/api/messages',
    answer: ({ headers, body }) => receive(headers.authorization, body),
  })
  routes.forEach(open)

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        // restify passes the errors of Node's server on to itself.
        server.once('error', reject)
        server.listen(config.port, config.host, () => {
          server.off('error', reject)
          resolve((http.address() as AddressInfo).port)
        })
      }),
    close: () =>
      new Promise((resolve) => {
        closing = true
        const cut = setTimeout(() => http.closeAllConnections(), closePatienceMs)
        http.close(() => {
          clearTimeout(cut)
          resolve()
        })
      }),
  }
}
