import { setTimeout as sleep } from 'node:timers/promises'

/** How often something may be done: so often at once, and so often a second in the long run. */
export interface Rate {
  burst: number
  perSecond: number
}

/** Keeps calls below what Teams takes, so that it need not refuse any. */
export interface Throttle {
  /** Resolves when a call for `key` may go out; calls wait in the order in which they came. */
  take: (key: string) => Promise<void>
}

/**
 * Teams takes 7 posts in a second, 8 in two and 60 in thirty to one chat; and 30 a second of a bot in a tenant.
 * Both rates stay below all of these, burst included.
 */
export const teamsRates: { each: Rate; all: Rate } = {
  each: { burst: 4, perSecond: 1.8 },
  all: { burst: 10, perSecond: 20 },
}

interface Bucket {
  tokens: number
  at: number
}

// Buckets that have filled up again say nothing: they are thrown away when there are so many.
const manyBuckets = 1_000

/**
 * A throttle of token buckets: one for every key, one for all together.
 *
 * @param clock milliseconds that never go back
 * @param wait resolves after so many milliseconds
 */
export const createThrottle = (
  rates: { each: Rate; all: Rate } = teamsRates,
  clock: () => number = () => performance.now(),
  wait: (ms: number) => Promise<unknown> = sleep,
): Throttle => {
  const buckets = new Map<string, Bucket>()
  const together: Bucket = { tokens: rates.all.burst, at: clock() }

  const refill = (bucket: Bucket, { burst, perSecond }: Rate, now: number) => {
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond)
    bucket.at = now
    return bucket
  }
  // A token is taken even where none is left: whoever comes next waits behind us.
  const take = (bucket: Bucket, rate: Rate, now: number): number => {
    refill(bucket, rate, now).tokens -= 1
    return bucket.tokens >= 0 ? 0 : (-bucket.tokens / rate.perSecond) * 1_000
  }
  const bucketOf = (key: string, now: number): Bucket => {
    const known = buckets.get(key)
    if (known !== undefined) return known
    if (buckets.size >= manyBuckets)
      for (const [name, bucket] of buckets)
        if (refill(bucket, rates.each, now).tokens === rates.each.burst) buckets.delete(name)
    const fresh = { tokens: rates.each.burst, at: now }
    buckets.set(key, fresh)
    return fresh
  }
  return {
    take: async (key) => {
      const now = clock()
      const pause = Math.max(take(bucketOf(key, now), rates.each, now), take(together, rates.all, now))
      if (pause > 0) await wait(pause)
    },
  }
}
