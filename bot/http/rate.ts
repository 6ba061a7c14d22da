import { fullBucket, takeTokens } from '../domain/token-bucket.ts'
import type { Bucket, BucketSize } from '../domain/token-bucket.ts'

/** Buckets that are kept at most; the oldest go first. */
const kept = 10_000

/**
 * Bounds how often each caller may call: answers the milliseconds to wait, 0 for a call that may pass. A call that
 * must wait costs nothing, so that whoever keeps calling is let in again at the same rate.
 */
export const createRate = (size: BucketSize, now: () => number): ((caller: string) => number) => {
  const buckets = new Map<string, Bucket>()
  return (caller) => {
    const at = now()
    const { bucket, wait } = takeTokens(buckets.get(caller) ?? fullBucket(size, at), 1, size, at)
    if (wait > 0) return wait
    buckets.delete(caller)
    buckets.set(caller, bucket)
    const [oldest] = buckets.keys()
    if (buckets.size > kept && oldest !== undefined) buckets.delete(oldest)
    return 0
  }
}
