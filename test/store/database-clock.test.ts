import { expect, test } from '@jest/globals'
import { createDatabaseClock } from '../../bot/store/database-clock.ts'
import { testDatabase } from '../postgres.ts'

test('bots whose machines are a minute apart agree about the time, and one that agrees is left alone', async () => {
  const { database, close } = await testDatabase()
  const minute = 60_000
  const clocks = [-minute, 0, minute].map((off) => createDatabaseClock(database, () => Date.now() + off))
  const ahead = []
  for (const clock of clocks) ahead.push(await clock.compare())
  for (const clock of clocks) expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1500)
  expect(Math.abs((ahead[0] ?? 0) - minute)).toBeLessThan(1500)
  expect(ahead[1]).toBe(0)
  // Compared again, nothing has changed: the clock does not tremble.
  expect(await clocks[2]?.compare()).toBe(ahead[2])
  await close()
})
