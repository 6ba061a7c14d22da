import { mailboxesCard } from '../../../cards/mail.ts'
import { id, nonce, otherId, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const mailboxesIn = (v: Vocabulary, count: number) => [
  ...times(count, (index) => ({
    ownerId: rowId(index),
    role: 'clinicAdmin' as const,
    clinicName: v.clinic,
    address: index % 2 === 0 ? '' : v.word,
  })),
  { ownerId: id, role: 'ehealth' as const, clinicName: null, address: v.word },
]

/** The mailboxes of roles. */
export const mailSamples: readonly Sample[] = [
  {
    card: 'mailboxesCard',
    situation: 'of one clinic, saved',
    draw: (t, v) =>
      mailboxesCard(t, { mailboxes: mailboxesIn(v, 2).slice(1, 2), domain: v.word }, nonce, {
        saved: true,
      }),
  },
  {
    card: 'mailboxesCard',
    situation: 'of 20 clinics, refused',
    draw: (t, v) =>
      mailboxesCard(t, { mailboxes: mailboxesIn(v, 20), domain: v.word }, nonce, {
        typed: { mailbox: `${otherId} clinicAdmin`, address: v.word },
        refusal: {
          code: 'mailbox_invalid',
          faults: [{ field: 'address', code: 'mailbox_address', params: { domain: v.word } }],
        },
      }),
  },
]
