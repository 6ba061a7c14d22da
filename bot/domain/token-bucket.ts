/** What may pass at once, and what comes anew: a full bucket holds `size`, and `rate` a second flow in. */
export interface BucketSize {
  size: number
  rate: number
}

/** A bucket as it stood at a moment, in milliseconds. */
export interface Bucket {
  tokens: number
  at: number
}

/** A bucket that nothing was taken from. */
export const fullBucket = ({ size }: BucketSize, at: number): Bucket => ({ tokens: size, at })

/**
 * Takes `count` tokens. What is not there is taken ahead: the bucket goes below nothing, and whoever comes next
 * waits for it too, so that nobody is overtaken. A clock that goes back fills nothing.
 *
 * @returns the bucket afterwards, and the milliseconds to wait before what was taken may be used
 */
export const takeTokens = (
  bucket: Bucket,
  count: number,
  { size, rate }: BucketSize,
  now: number,
): { bucket: Bucket; wait: number } => {
  const at = Math.max(now, bucket.at)
  const tokens = Math.min(size, bucket.tokens + ((at - bucket.at) / 1000) * rate) - count
  return { bucket: { tokens, at }, wait: tokens >= 0 ? 0 : Math.ceil((-tokens / rate) * 1000) }
}
