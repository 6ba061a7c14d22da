import { repeatCard } from '../../../cards/repeat.ts'
import type { RepeatView } from '../../../bot/domain/sending.ts'
import { consentSourcesOf } from '../../../bot/domain/message.ts'
import { id } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const repeatIn = (v: Vocabulary, basis: RepeatView['basis']): RepeatView => ({
  messageId: id,
  templateName: v.template,
  senderText: v.sender,
  recipient: v.recipient,
  text: v.filled,
  basis,
  sources: basis === 'attest' ? consentSourcesOf('NO') : [],
  typed: { consent: false, consentSource: '' },
  training: basis === 'attest',
})

/** An unknown message before it is sent again. */
export const repeatSamples: Sample[] = [
  { card: 'repeatCard', situation: 'by the ledger', draw: (t, v) => repeatCard(t, repeatIn(v, 'ledger')) },
  {
    card: 'repeatCard',
    situation: 'attested by nobody',
    draw: (t, v) =>
      repeatCard(t, repeatIn(v, 'attest'), {
        code: 'consent_missing',
        faults: [
          { field: 'consent', code: 'consent_missing' },
          { field: 'consentSource', code: 'consent_source_missing' },
        ],
      }),
  },
]
