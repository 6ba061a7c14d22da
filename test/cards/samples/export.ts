import { exportCard } from '../../../cards/export.ts'
import { rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'

/** What is taken out of the sheet. */
export const exportSamples: readonly Sample[] = [
  {
    card: 'exportCard',
    situation: 'many units',
    draw: (t, v) =>
      exportCard(
        t,
        times(30, (at) => ({ id: rowId(at), name: v.label, clinicName: at === 0 ? v.label : v.word })),
      ),
  },
  { card: 'exportCard', situation: 'no unit yet', draw: (t) => exportCard(t, []) },
]
