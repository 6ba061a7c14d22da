import type { Departure, Handover, SmsProvider } from '../ports.ts'

/**
 * A provider that never sees what a trust in training sends (XC-23): that goes to the simulator. All else is the
 * provider's own.
 */
export const withTraining = (provider: SmsProvider, simulator: SmsProvider): SmsProvider => {
  if (provider === simulator) return provider
  const { batch } = provider
  return {
    ...provider,
    handOver: (departure) => (departure.training === true ? simulator : provider).handOver(departure),
    ...(batch === undefined
      ? {}
      : {
          batch: {
            ...batch,
            handOver: async (departures: readonly Departure[]): Promise<readonly Handover[]> => {
              const real = departures.filter((one) => one.training !== true)
              const answers = (real.length === 0 ? [] : await batch.handOver(real)).values()
              const next = (one: Departure): Promise<Handover> =>
                one.training === true
                  ? simulator.handOver(one)
                  : Promise.resolve(answers.next().value ?? { outcome: 'uncertain', code: 'unanswered' })
              return Promise.all(departures.map(next))
            },
          },
        }),
  }
}
