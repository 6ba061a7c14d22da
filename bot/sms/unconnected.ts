import type { SmsProvider } from '../ports.ts'

/**
 * No provider at all, for a bot of real people that names the simulator: whatever is not training is refused for
 * certain (`no_provider`), so that nothing which went nowhere is ever told as delivered (XC-09).
 */
export const unconnected: SmsProvider = {
  name: 'none',
  handOver: () => Promise.resolve({ outcome: 'refused', code: 'no_provider' }),
}
