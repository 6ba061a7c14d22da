import { expect, test } from '@jest/globals'
import { deletionListCard } from '../../cards/deletion.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { readCard } from '../teams-client.ts'

const nb = wordsOf('nb')

const daysOf = (days: number | null, ran: boolean): string =>
  readCard({
    ...deletionListCard(nb, {
      items: [
        {
          clinicId: '7d0c1e5a-0000-4000-8000-00000000000a',
          clinicName: 'Medisinsk klinikk',
          days,
          ran,
          urgency: 'none',
          older: 0,
          state: null,
        },
      ],
      page: 1,
      pages: 1,
      total: 1,
    }),
  })
    .join('\n')
    .split('\n')
    .filter((line) => /slettet|sletting|melding/u.test(line) && !line.includes('.'))
    .slice(1, 2)
    .join('')

test.each([
  [null, false, 'ingen meldinger ennå'],
  [0, true, 'slettet i dag'],
  [1, true, '1 dag siden forrige sletting'],
  [2, true, '2 dager siden forrige sletting'],
  [0, false, 'aldri slettet; første melding i dag'],
  [1, false, 'aldri slettet; 1 dag siden første melding'],
  [13, false, 'aldri slettet; 13 dager siden første melding'],
] as const)(
  '%s days since the last run or the first message (ran: %s) are told as days are',
  (days, ran, told) => {
    expect(daysOf(days, ran)).toBe(told)
  },
)
