import { expect, test } from '@jest/globals'
import { fullBucket, takeTokens } from '../../bot/domain/token-bucket.ts'

const size = { size: 10, rate: 5 }

test('what is in the bucket passes at once, what comes after waits for its turn', () => {
  let bucket = fullBucket(size, 0)
  const take = (count: number, now: number) => {
    const taken = takeTokens(bucket, count, size, now)
    bucket = taken.bucket
    return taken.wait
  }
  expect(take(10, 0)).toBe(0)
  expect(take(1, 0)).toBe(200)
  expect(take(4, 0)).toBe(1000)
  expect(take(1, 1000)).toBe(200)
  expect(take(10, 10_000)).toBe(0)
})

test('a bucket does not overflow, and a clock that goes back fills nothing', () => {
  expect(takeTokens(fullBucket(size, 0), 11, size, 60_000).wait).toBe(200)
  const empty = takeTokens(fullBucket(size, 5_000), 10, size, 5_000).bucket
  expect(takeTokens(empty, 1, size, 0).wait).toBe(200)
})

test('over a second no more than the rate passes beyond what was saved up', () => {
  let bucket = fullBucket(size, 0)
  const waits = Array.from({ length: 40 }, () => {
    const taken = takeTokens(bucket, 1, size, 0)
    bucket = taken.bucket
    return taken.wait
  })
  for (let second = 0; second < 6; second++)
    expect(waits.filter((wait) => wait <= second * 1000)).toHaveLength(10 + 5 * second)
})
