import { expect, test } from '@jest/globals'
import type { Departure, SmsProvider } from '../../bot/ports.ts'
import { withRate } from '../../bot/sms/paced.ts'

const departure: Departure = { id: 'a', recipient: '+46701740605', senderText: 'SIVHF', text: 'Hei' }

test('a provider is handed no more than its rate, alone or in batches, and all of it in the end', async () => {
  const waits: number[] = []
  let handed = 0
  const provider: SmsProvider = {
    name: 'test',
    handOver: ({ id }) => {
      handed += 1
      return Promise.resolve({ outcome: 'accepted', providerId: id })
    },
    batch: {
      limit: 10,
      handOver: (all) => {
        handed += all.length
        return Promise.resolve(all.map(({ id }) => ({ outcome: 'accepted', providerId: id })))
      },
    },
  }
  const now = new Date('2026-03-10T09:00:00Z')
  const paced = withRate(
    provider,
    { size: 2, rate: 10 },
    () => now,
    (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  )
  for (let index = 0; index < 4; index++)
    expect(await paced.handOver(departure)).toEqual({ outcome: 'accepted', providerId: 'a' })
  expect(waits).toEqual([100, 200])
  expect(await paced.batch?.handOver([departure, departure, departure])).toHaveLength(3)
  expect(waits).toEqual([100, 200, 500])
  expect(handed).toBe(7)
})
