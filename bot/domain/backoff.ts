/** The shortest pause before something is tried again, in milliseconds. */
const shortest = 1_000
/** The longest. */
const longest = 10 * 60 * 1_000

/**
 * How long to wait before the next try, in milliseconds: twice as long after each failure, between one second and
 * ten minutes, with up to half of it taken off at random, so that what failed together does not come back together.
 *
 * @param failures tries that failed before this one, from 0
 * @param random in [0, 1)
 */
export const backoff = (failures: number, random: number): number => {
  const whole = Math.min(2 * shortest * 2 ** failures, longest)
  return Math.round(whole * (1 - random / 2))
}

/** How often and how far apart a hand-over that was refused for certain is tried again (XC-11). */
export interface RetryLimits {
  /** Tries after the first. */
  tries: number
  /** The longest pause between two, in milliseconds. */
  longest: number
}

/** Three to four hours: what a provider's outage lasts, and within the day of the message. */
export const usualRetries: RetryLimits = { tries: 48, longest: 5 * 60 * 1_000 }

/** What a provider asks for is heeded up to here, in milliseconds: patients wait meanwhile. */
const longestAsked = 60 * 60 * 1_000

/** How long a provider that asks for a pause is left in peace, in milliseconds. */
export const askedPause = (asked: number | undefined): number => Math.min(asked ?? 0, longestAsked)

/**
 * How long to wait before a hand-over is tried again, in milliseconds; null when it has been tried often enough.
 *
 * @param failures refusals before this one, from 0
 * @param random in [0, 1)
 * @param asked milliseconds that the provider asks for; it is not tried before, for an hour at most
 */
export const retryPause = (
  failures: number,
  random: number,
  limits: RetryLimits,
  asked?: number,
): number | null =>
  failures >= limits.tries
    ? null
    : Math.max(
        Math.min(backoff(failures, random), Math.round(limits.longest * (1 - random / 2))),
        askedPause(asked),
      )
