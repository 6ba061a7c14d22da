import { describe, expect, test } from '@jest/globals'
import type { LogFields } from '../bot/log.ts'
import { createLog, quietConsole } from '../bot/log.ts'

const person = 'Kari Oppdiktet'
const number: string = '+46701740605'
const reference = '0b1c2d3e-0000-4000-8000-00000000000a'

const logToLines = (options: { readable?: boolean } = {}) => {
  const lines: string[] = []
  const log = createLog({ level: 'debug', stream: { write: (line) => lines.push(line) }, ...options })
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

/** An error as Prisma throws it when an argument does not fit: the arguments are in the message. */
const prismaError = () => {
  const message = `\nInvalid \`prisma.message.create()\` invocation:\n\n{ data: { recipient: "${number}", name: "${person}" } }\n    at told (${number}:1:1)\n\nArgument missing.`
  return Object.assign(new Error(message), {
    name: 'PrismaClientValidationError',
    code: 'P2009',
    meta: { recipient: number },
  })
}

const expectNothingPersonal = (text: string) => {
  for (const part of ['Kari', 'Oppdiktet', '46701740605', '740605', 'recipient'])
    expect(text).not.toContain(part)
}

test('a line is one JSON object with time, level, event and fields', () => {
  const { log, lines, entries } = logToLines()
  log.info('message.sent', { messageId: reference, count: 2, durationMs: 12.5, code: 'accepted' })
  expect(lines[0]).toMatch(/^\{.*\}\n$/)
  const [entry] = entries()
  expect(entry).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown,
    event: 'message.sent',
    messageId: reference,
    count: 2,
    durationMs: 12.5,
    code: 'accepted',
  })
})

test('an error shows its kind, code and place, and never its message', () => {
  const { log, lines, entries } = logToLines()
  log.error('turn.failed', { reference }, prismaError())
  const error = entries()[0]?.['error'] as { stack: string[] }
  expect(error).toMatchObject({ name: 'PrismaClientValidationError', code: 'P2009' })
  expect(error.stack[0]).toMatch(/^at prismaError \(.*log\.test\.ts(\?\S+)?:\d+:\d+\)$/)
  expectNothingPersonal(lines.join(''))
})

test.each<[string, unknown]>([
  ['a cause', new Error('outer', { cause: prismaError() })],
  ['a text that was thrown', `no such number ${number} of ${person}`],
  ['an object that was thrown', { message: number, recipient: number, name: person, code: number }],
  [
    'a kind, a code and a stack that hold it',
    Object.assign(new Error('x'), { name: person, code: number, stack: `at ${number}` }),
  ],
])('%s keeps its personal data', (_, error) => {
  const { log, lines } = logToLines()
  log.error('turn.failed', {}, error)
  log.warn('turn.failed', {}, error)
  expect(lines).toHaveLength(2)
  expectNothingPersonal(lines.join(''))
})

test.each<[string, LogFields]>([
  ['a number as an id', { personId: number }],
  ['a number as a code', { code: number }],
  ['a grouped number as a code', { code: '701-74-06-05' }],
  ['a national number as a code', { code: '0701740605' }],
  ['a text as a code', { code: `Hei ${person}` }],
  ['a number as a figure', { count: 46701740605 }],
  ['an eight-digit number as a figure', { count: 90074060 }],
])('%s is withheld', (_, fields) => {
  const { log, lines, entries } = logToLines()
  log.info('message.sent', fields)
  expect(Object.values(entries()[0] ?? {})).toContain('[withheld]')
  expectNothingPersonal(lines.join(''))
})

test('names, texts and numbers have no field, and events are not built from values', () => {
  const { log, lines } = logToLines()
  const compileOnly = () => {
    // @ts-expect-error no field for a name
    log.info('message.sent', { name: person })
    // @ts-expect-error no field for a text
    log.info('message.sent', { text: 'Hei' })
    // @ts-expect-error no field for a number to call
    log.info('message.sent', { recipient: number })
    // @ts-expect-error an event is a literal
    log.info(`message.sent to ${number}`)
    // @ts-expect-error an event is a literal, not a variable
    log.info(number)
    // @ts-expect-error an error goes last, not among the fields
    log.error('turn.failed', { error: new Error(number) })
  }
  expect(compileOnly).not.toThrow()
  expect(lines).toHaveLength(6)
  const text = lines.join('')
  expect(text).not.toContain(number)
})

describe('the console', () => {
  test('is turned into lines without its words, and given back', () => {
    const { log, lines, entries } = logToLines()
    const heard: unknown[] = []
    const target = {
      error: (...parts: unknown[]) => heard.push(parts),
      warn: (...parts: unknown[]) => heard.push(parts),
    }
    const restore = quietConsole(log, target)
    target.error(`Available keys for ${number}`, prismaError())
    target.warn(`Missing activity of ${person}`)
    expect(heard).toEqual([])
    expect(entries().map((entry) => entry['event'])).toEqual(['console.error', 'console.warn'])
    expectNothingPersonal(lines.join(''))
    restore()
    target.warn('again')
    expect(heard).toEqual([['again']])
  })
})

test('a person at a terminal reads time, level, event and fields', () => {
  const { log, lines } = logToLines({ readable: true })
  log.info('http.listening', { port: 3978 })
  log.error('turn.failed', { reference }, prismaError())
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d info {2}http\.listening port=3978\n$/)
  expect(lines[1]).toContain('PrismaClientValidationError')
  expectNothingPersonal(lines.join(''))
})
