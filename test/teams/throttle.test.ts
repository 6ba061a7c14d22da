import { describe, expect, test } from '@jest/globals'
import { createThrottle, teamsRates } from '../../bot/teams/throttle.ts'

/** Simulated time: waits are remembered with the moment at which they are over. */
const start = (rates = teamsRates) => {
  let now = 0
  const leaving: number[] = []
  const throttle = createThrottle(
    rates,
    () => now,
    (ms) => {
      leaving.push(now + ms)
      return Promise.resolve()
    },
  )
  return {
    leaving,
    /** Moment at which a call for `key`, asked for at `at`, goes out. */
    take: async (key: string, at: number) => {
      now = at
      const before = leaving.length
      await throttle.take(key)
      return leaving.length > before ? leaving.at(-1)! : at
    },
  }
}

/** The most calls in any window of `span` milliseconds. */
const busiest = (times: readonly number[], span: number) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + span).length))

describe('the throttle', () => {
  test('lets a few calls go at once', async () => {
    const { take } = start()
    for (let call = 0; call < 4; call++) expect(await take('a', 0)).toBe(0)
    expect(await take('a', 0)).toBeGreaterThan(0)
  })

  test('stays below what Teams takes for one chat', async () => {
    const { take } = start()
    const times: number[] = []
    for (let call = 0; call < 200; call++) times.push(await take('a', call))
    expect(busiest(times, 1_000)).toBeLessThanOrEqual(7)
    expect(busiest(times, 2_000)).toBeLessThanOrEqual(8)
    expect(busiest(times, 30_000)).toBeLessThanOrEqual(60)
  })

  test('stays below what Teams takes for a bot, and holds nobody up for another', async () => {
    const { take } = start()
    const times: number[] = []
    for (let call = 0; call < 300; call++) times.push(await take(`chat ${call}`, 0))
    expect(busiest(times, 1_000)).toBeLessThanOrEqual(30)
    expect(Math.max(...times)).toBeLessThan(15_000)
  })

  test('lets calls go in the order in which they came', async () => {
    const { take } = start()
    const times: number[] = []
    for (let call = 0; call < 20; call++) times.push(await take('a', 0))
    expect(times).toEqual([...times].sort((one, other) => one - other))
  })

  test('recovers with time, and remembers no more chats than needed', async () => {
    const { take } = start()
    for (let call = 0; call < 10; call++) await take('a', 0)
    for (let call = 0; call < 3_000; call++) await take(`chat ${call}`, 10_000 + call * 100)
    expect(await take('a', 400_000)).toBe(400_000)
  })
})
