import type * as Jest from '@jest/globals'

/** Milliseconds that a test or a hook may take when it names no limit of its own. */
const patience = 30_000

type Body = (...row: readonly unknown[]) => unknown
type Define = (name: string, body?: Body, ms?: number) => void

type Given = Pick<
  typeof Jest,
  'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'test'
>
const given = globalThis as unknown as Given

// Files in which something took too long: what it holds, such as a lock, would cost each of the next ones as long.
const stuck = new Set<string>()

// The runner keeps no limits: what hangs would hold up everything behind it, for ever.
const limited = async (body: () => unknown, ms = patience): Promise<void> => {
  const file = given.expect.getState().testPath ?? ''
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      stuck.add(file)
      reject(new Error(`took longer than ${ms} ms`))
    }, ms)
  })
  try {
    await Promise.race([body(), over])
  } finally {
    clearTimeout(timer)
  }
}

const unlessStuck = (body: () => unknown, ms?: number): Promise<void> => {
  if (stuck.has(given.expect.getState().testPath ?? ''))
    throw new Error('not tried, as something before it in this file took too long')
  return limited(body, ms)
}

const defining =
  (define: Define): Define =>
  (name, body, ms) =>
    body === undefined ? define(name) : define(name, (...row) => unlessStuck(() => body(...row), ms))

const hooking =
  (hook: (body: () => Promise<void>) => void, run = limited) =>
  (body: () => unknown, ms?: number): void =>
    hook(async () => run(body, ms))

const { each, only, skip } = given.test as unknown as Record<'only' | 'skip', Define> & {
  each: (...table: readonly unknown[]) => Define
}

/** What a test file gets for `@jest/globals`: those of the runner, with limits of time. */
export const { describe, expect } = given
export const test = Object.assign(defining(given.test as Define), {
  each: (...table: readonly unknown[]) => defining(each(...table)),
  only: defining(only),
  skip,
})
export const beforeAll = hooking(given.beforeAll)
export const beforeEach = hooking(given.beforeEach, unlessStuck)
export const afterEach = hooking(given.afterEach)
export const afterAll = hooking(given.afterAll)
