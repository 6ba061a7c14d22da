import { downloadCard } from '../../../cards/download.ts'
import { opener } from '../../../cards/help.ts'
import { nonce } from '../sample.ts'
import type { Sample } from '../sample.ts'

/** Links to files. */
export const downloadSamples: readonly Sample[] = [
  {
    card: 'downloadCard',
    situation: 'from help',
    draw: (t) => downloadCard(t, `https://malvakt.example/download/${nonce}`),
  },
  {
    card: 'downloadCard',
    situation: 'back to a list',
    draw: (t) => downloadCard(t, `https://malvakt.example/download/${nonce}`, opener(t, 'sheet')),
  },
]
