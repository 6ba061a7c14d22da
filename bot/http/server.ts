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
  /** For a route that gets forms with a file; no other does. */
  form?: FormDoor
}

/** How a form with a file is let in: nothing of it is kept before the route has said that it will have it. */
export interface FormDoor {
  /** Bytes at most. */
  mostBytes: number
  /** Asked before the body is read, and must use nothing up; an answer is sent in place of the route's. */
  admit: (call: Call) => Promise<Answer | null>
  /** What is answered while as many forms are read as the bot has memory for. */
  busy: (call: Call) => Answer
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
 * The bytes of a form, counted as they come: null past `most`, of which nothing is kept. A browser that is cut off while
 * it sends shows no answer, so what is a little too much is read to its end and dropped.
 */
const readForm = async (request: restify.Request, most: number): Promise<Buffer | null> => {
  let pieces: Buffer[] = []
  let size = 0
  // Said beforehand, too much is not kept for a moment.
  const said = Number(request.headers['content-length'] ?? 0)
  if (said > most * patience) return null
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most * patience) return null
    if (size > most) pieces = []
    else if (said <= most) pieces.push(piece)
  }
  return size > most ? null : Buffer.concat(pieces)
}

/** Reads a form to its end and keeps nothing of it, so that a browser shows the answer. */
const dropForm = async (request: restify.Request, most: number): Promise<void> => {
  let size = 0
  if (Number(request.headers['content-length'] ?? 0) > most * patience) return
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most * patience) return
  }
}

/** Forms that are kept at one time: their bytes, and what is read out of them, are the memory of everybody. */
const mostForms = 3

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

  let forms = 0
  /** The answer to a form with a file. */
  const answerForm = async (request: restify.Request, route: Route, door: FormDoor): Promise<Answer> => {
    const call = callOf(request)
    const refused = (await door.admit(call)) ?? (forms >= mostForms ? door.busy(call) : null)
    if (refused !== null) {
      await dropForm(request, door.mostBytes)
      return refused
    }
    forms++
    try {
      return await route.answer({ ...call, body: await readForm(request, door.mostBytes) })
    } finally {
      forms--
    }
  }

  const open = (route: Route) => {
    server[route.method](route.path, async (request: restify.Request, response: restify.Response) => {
      try {
        const door = request.contentType() === 'multipart/form-data' ? route.form : undefined
        const answer =
          door === undefined ? await route.answer(callOf(request)) : await answerForm(request, route, door)
        // A connection kept alive would hold up the close.
        if (closing) response.setHeader('Connection', 'close')
        send(response, answer)
      } catch (error) {
        // Who has left wants no answer, and it is nobody's fault.
        if (request.socket.destroyed && !request.complete) return
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
