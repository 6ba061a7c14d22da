import { expect, test } from '@jest/globals'
import { messageCard } from '../../cards/message.ts'
import { receiptCard } from '../../cards/send-receipt.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { ReceiptView } from '../../bot/domain/sending.ts'

const now = new Date('2026-03-10T09:00:00Z')
const seconds = (count: number) => new Date(now.getTime() + count * 1000)
const drawn = (changes: Partial<ReceiptView>, answer = {}) =>
  JSON.stringify(
    receiptCard(
      wordsOf('nb'),
      {
        messageId: '0190a5c0-0000-7000-8000-000000000001',
        templateName: 'MED- Timeavtale',
        lastTwo: '05',
        state: 'queued',
        code: null,
        confirmedAt: now,
        stateSince: now,
        departAfter: seconds(15),
        training: false,
        ...changes,
      },
      now,
      answer,
    ),
  )

test('a receipt says for how many seconds the message can be stopped, or when it leaves where it waits', () => {
  expect(drawn({})).toContain('Den sendes 15 sekunder etter at du bekreftet.')
  const held = drawn({ departAfter: seconds(3600) })
  expect(held).toContain('i dag 11:00')
  expect(held).not.toContain('sekunder')
})

test('the line for the record says that nobody got it in training', () => {
  expect(drawn({ state: 'delivered' })).toContain('"SMS sendt 10.03.2026 10:00')
  expect(drawn({ state: 'delivered', training: true })).toContain('Opplæring, ingen fikk den: SMS sendt')
})

test('what nobody reported on is not told as unreached, nor what the provider refused as a wrong number', () => {
  const silent = drawn({ state: 'expired', code: 'no_report' })
  expect(silent).toContain('Ingen rapport på 72 timer')
  expect(silent).not.toContain('kunne ikke nås')
  expect(drawn({ state: 'expired', code: '1002' })).toContain('kunne ikke nås')
  for (const code of ['http_401', '106100', 'no_provider', 'credentials_refused'])
    expect(drawn({ state: 'failed', code })).toContain('Det skyldes ikke nummeret.')
  expect(drawn({ state: 'failed', code: '2104' })).toContain('Kontroller nummeret')
})

test('a deviation is reported once', () => {
  expect(drawn({ state: 'delivered' })).toContain('message.wrong')
  expect(drawn({ state: 'delivered' }, { said: 'receipt.wrongDone' })).not.toContain('message.wrong')
})

test('the history of a message tells its codes in words, those of the provider as the provider’s', () => {
  const t = wordsOf('nb')
  const history = ['no_report', 'http_503', 'template_suspended', '2105', 'http_418'].map((code) => ({
    to: code === 'no_report' ? ('expired' as const) : ('failed' as const),
    at: now,
    code,
  }))
  const card = JSON.stringify(
    messageCard(
      t,
      {
        message: {
          messageId: '0190a5c0-0000-7000-8000-000000000001',
          templateId: '0190a5c0-0000-7000-8000-000000000002',
          templateName: 'MED- Timeavtale',
          clinicId: '0190a5c0-0000-7000-8000-000000000003',
          personId: '0190a5c0-0000-7000-8000-000000000004',
          lastTwo: '05',
          recipient: '+46701740605',
          text: 'Velkommen.',
          senderText: 'SIVHF',
          segments: 1,
          state: 'stopped',
          code: 'taken_back',
          confirmedAt: now,
          stateSince: now,
          departAfter: null,
          training: false,
          consentSource: 'oral',
          followUp: null,
          repeated: null,
          history,
        },
        senderName: 'Tuva Påfunn',
        followerName: '',
      },
      now,
    ),
  )
  for (const words of [
    'Ingen rapport på 72 timer',
    'leverandøren var ute av drift',
    'malen ble stanset',
    'SMS-leverandørens kode 2105',
    'SMS-leverandørens kode HTTP 418',
    // Whoever reads it is not always who stopped it.
    'Avsenderen stanset meldingen.',
  ])
    expect(card).toContain(words)
  expect(card).not.toContain('no_report')
})
