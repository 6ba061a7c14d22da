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
