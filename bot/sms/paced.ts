import { setTimeout as sleep } from 'node:timers/promises'
import { fullBucket, takeTokens } from '../domain/token-bucket.ts'
import type { BucketSize } from '../domain/token-bucket.ts'
import type { Clock, Departure, SmsProvider } from '../ports.ts'

/**
 * The same provider at a rate that it takes: what comes too fast waits its turn, nothing is refused. Each message
 * counts one, however many parts it has.
 *
 * @param wait resolves after some milliseconds; for tests
 */
export const withRate = (
  provider: SmsProvider,
  size: BucketSize,
  clock: Clock,
  wait: (ms: number) => Promise<unknown> = sleep,
): SmsProvider => {
  let bucket = fullBucket(size, clock().getTime())
  const turn = async (count: number): Promise<void> => {
    const taken = takeTokens(bucket, count, size, clock().getTime())
    bucket = taken.bucket
    if (taken.wait > 0) await wait(taken.wait)
  }
  const { batch } = provider
  return {
    ...provider,
    handOver: async (departure) => {
      await turn(1)
      return provider.handOver(departure)
    },
    ...(batch === undefined
      ? {}
      : {
          batch: {
            ...batch,
            handOver: async (departures: readonly Departure[]) => {
              await turn(departures.length)
              return batch.handOver(departures)
            },
          },
        }),
  }
}
