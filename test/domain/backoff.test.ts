import { expect, test } from '@jest/globals'
import { backoff } from '../../bot/domain/backoff.ts'

test('grows from a second to ten minutes and stays there', () => {
  const latest = [0, 1, 2, 5, 9, 20, 2000].map((failures) => backoff(failures, 0))
  expect(latest).toEqual([2_000, 4_000, 8_000, 64_000, 600_000, 600_000, 600_000])
})

test('takes up to half of the pause off', () => {
  expect(backoff(0, 0.999)).toBe(1_001)
  expect(backoff(20, 0.5)).toBe(450_000)
})
