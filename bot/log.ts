import { pino } from 'pino'
import type { LogLevel } from './config.ts'

/** An event's name: a literal such as `guard.refused`. Built from values, it does not compile. */
type Literal<E extends string> = { nothing?: 1 } extends Record<E, 1> ? never : E

/**
 * All that a log line can tell beside its event. There is no field for a name, a text, a number to call or a
 * message of an error, and each value is checked again as it is written: ids are UUIDs, codes are short words,
 * figures stay below ten million, which leaves no room for a telephone or identity number.
 */
export interface LogFields {
  /** UUIDs. */
  reference?: string | undefined
  personId?: string | undefined
  clinicId?: string | undefined
  tenantId?: string | undefined
  proposalId?: string | undefined
  templateId?: string | undefined
  messageId?: string | undefined
  noticeId?: string | undefined
  jobId?: string | undefined
  /** Codes: a refusal, a verb, a kind of activity, a queue, a mode, a version of ours or of a server. */
  code?: string | undefined
  verb?: string | undefined
  activity?: string | undefined
  queue?: string | undefined
  mode?: string | undefined
  provider?: string | undefined
  version?: string | undefined
  signal?: string | undefined
  /** Figures. */
  status?: number | undefined
  count?: number | undefined
  attempt?: number | undefined
  port?: number | undefined
  durationMs?: number | undefined
}

/** Writes one line for an event, with the error that caused it where there is one. */
type Write = <E extends string>(event: E & Literal<E>, fields?: LogFields, error?: unknown) => void

/** The log. `error` is for what somebody must act on. */
export interface Log {
  debug: Write
  info: Write
  warn: Write
  error: Write
}

/** Where lines go. */
export interface LogStream {
  write(line: string): void
}

const idFields = new Set([
  'reference',
  'personId',
  'clinicId',
  'tenantId',
  'proposalId',
  'templateId',
  'messageId',
  'noticeId',
  'jobId',
])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Words and versions; with seven digits it might be a number to call. */
const code = /^(?!(?:.*\d){7})[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/
const withheld = '[withheld]'

const safeValue = (name: string, value: unknown): unknown => {
  if (typeof value === 'number') return Math.abs(value) < 10_000_000 ? value : withheld
  const pattern = idFields.has(name) ? uuid : code
  return typeof value === 'string' && pattern.test(value) ? value : withheld
}

const safeFields = (fields: LogFields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, safeValue(name, value)]],
    ),
  )

/** A place in the code: `at name (file:line:column)`. */
const frame =
  /^\s*at (?:[\w$.<>[\] ]{1,120} \()?((?:file:\/\/|node:|\/|[A-Za-z]:\\)[^()\n]{1,300}:\d+:\d+)\)?$/

const framesOf = (stack: string, message: string): string[] => {
  // A stack begins with the message, which may look like anything: even like a frame.
  const start = message === '' ? 0 : stack.indexOf(message)
  const rest = start < 0 ? stack : stack.slice(start + message.length)
  return rest
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replaceAll(/\d{6,}/g, '#'))
}

/**
 * An error as the log may show it: kind, code and places, its causes likewise. Never its message: Prisma prints
 * the arguments of a query there, PostgreSQL the row, a parser its input.
 */
const safeError = (error: unknown, depth = 0): Record<string, unknown> => {
  if (typeof error !== 'object' || error === null) return { name: typeof error }
  const part = (name: string): unknown =>
    name in error ? (error as Record<string, unknown>)[name] : undefined
  const word = (name: string) => {
    const value = part(name)
    return typeof value === 'string' && code.test(value) ? { [name]: value } : {}
  }
  const status = part('statusCode')
  const stack = part('stack')
  const message = part('message')
  const cause = part('cause')
  return {
    ...word('name'),
    ...word('code'),
    ...word('syscall'),
    ...(typeof status === 'number' && status < 1000 ? { statusCode: status } : {}),
    ...(typeof stack === 'string'
      ? { stack: framesOf(stack, typeof message === 'string' ? message : '') }
      : {}),
    ...(cause !== undefined && depth < 3 ? { cause: safeError(cause, depth + 1) } : {}),
  }
}

/** A JSON line as a person at a terminal reads it: time, level, event, fields. */
const readable = (stream: LogStream): LogStream => ({
  write: (line) => {
    const { level, time, event, error, ...fields } = JSON.parse(line) as Record<string, unknown>
    const clock = new Date(String(time)).toLocaleTimeString('nb-NO')
    const told = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`)
    const cause = error === undefined ? [] : [JSON.stringify(error)]
    stream.write(`${[clock, String(level).padEnd(5), String(event), ...told, ...cause].join(' ')}\n`)
  },
})

/**
 * A log: one JSON line per event on standard output, or readable lines where a person watches the demo. Every
 * value passes the checks above, whatever was handed in.
 */
export const createLog = (options: { level: LogLevel; readable?: boolean; stream?: LogStream }): Log => {
  const stream = options.stream ?? process.stdout
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.readable === true ? readable(stream) : stream,
  )
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error'): Write =>
    (event, fields = {}, error) => {
      logger[level]({
        event: code.test(event) ? event : withheld,
        ...safeFields(fields),
        ...(error === undefined ? {} : { error: safeError(error) }),
      })
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** A log that writes nothing. */
export const silentLog: Log = createLog({ level: 'silent' })

/**
 * Turns what libraries print on the console into log lines without their words: the bot SDK prints the errors
 * and keys of every token it turns down, in many lines, for anybody who sends one.
 *
 * @returns gives the console back.
 */
export const quietConsole = (log: Log, target: Pick<Console, 'error' | 'warn'> = console): (() => void) => {
  const { error, warn } = target
  target.error = (...parts: unknown[]) =>
    log.warn(
      'console.error',
      {},
      parts.find((part) => typeof part === 'object' && part !== null),
    )
  target.warn = (...parts: unknown[]) =>
    log.warn(
      'console.warn',
      {},
      parts.find((part) => typeof part === 'object' && part !== null),
    )
  return () => Object.assign(target, { error, warn })
}
