import { awayCard } from '../../../cards/away.ts'
import { nonce } from '../sample.ts'
import type { Sample } from '../sample.ts'

/** Being away. */
export const taskSamples: readonly Sample[] = [
  {
    card: 'awayCard',
    situation: 'here',
    draw: (t) => awayCard(t, { away: null, today: '2026-03-10' }, nonce),
  },
  {
    card: 'awayCard',
    situation: 'back again',
    draw: (t) => awayCard(t, { away: null, today: '2026-03-10' }, nonce, { saved: true }),
  },
  {
    card: 'awayCard',
    situation: 'away',
    draw: (t) =>
      awayCard(t, { away: { from: '2026-03-10', until: '2026-03-20' }, today: '2026-03-10' }, nonce, {
        saved: true,
      }),
  },
  {
    card: 'awayCard',
    situation: 'refused',
    draw: (t) =>
      awayCard(t, { away: null, today: '2026-03-10' }, nonce, {
        typed: { from: '2026-03-12', until: '2026-03-09' },
        refusal: {
          code: 'away_invalid',
          faults: [
            { field: 'from', code: 'day_missing' },
            { field: 'until', code: 'day_past' },
            { field: 'until', code: 'day_before' },
          ],
        },
      }),
  },
]
