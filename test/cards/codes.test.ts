import { expect, test } from '@jest/globals'
import { valueKinds } from '../../bot/domain/approved-value.ts'
import { everything } from '../../bot/domain/audit-log.ts'
import { downloads } from '../../bot/domain/download.ts'
import { languages } from '../../bot/domain/language.ts'
import { taskKinds } from '../../bot/domain/task.ts'
import { auditDetails, auditReason, auditSubject, filterWords } from '../../cards/audit.ts'
import { messageCode } from '../../cards/message.ts'
import { wordsOf } from '../../cards/text/words.ts'

const nb = wordsOf('nb')

/** What becomes of messages for reasons of ours: departures, stops, withholding. */
const ours = ['taken_back', 'template_moved', 'outside_hours', 'not_reached', 'no_answer', 'interrupted']

test('why a message changed its state is told in words in every language', () => {
  for (const language of languages)
    for (const code of ours) {
      const t = wordsOf(language)
      expect(messageCode(t, code)).not.toBe(t('message.code', { code }))
    }
  expect(messageCode(nb, 'interrupted')).toBe('boten ble avbrutt mens den leverte den')
})

test("a provider's own code is told as it is", () => {
  expect(messageCode(nb, '106')).toBe('SMS-leverandørens kode 106')
  expect(messageCode(nb, 'http_403')).toBe('SMS-leverandørens kode HTTP 403')
})

test('an event tells the state that a message came to, and why, in words', () => {
  expect(auditReason(nb, { code: 'delivered' })).toBe('Levert')
  expect(auditReason(nb, { code: 'consent_absent' })).toBe('Samtykke til SMS mangler')
  expect(auditReason(nb, { code: 'taken_back' })).toBe('tatt tilbake av avsenderen')
  expect(auditReason(nb, { code: '106' })).toBe('106')
})

test('details of events are told in words, and what has none stays for the export', () => {
  expect(auditDetails(nb, { detail: { kind: 'place', state: 'waiting' } })).toBe('slags: sted')
  expect(auditDetails(nb, { detail: { kind: 'unitTexts' } })).toBe('slags: liste for pasienter')
  expect(auditDetails(nb, { detail: { mode: 'propose', warned: false } })).toBe('hvordan: som forslag')
  expect(auditDetails(nb, { detail: { mode: true } })).toBe('på: ja')
  for (const kind of [...Object.keys(downloads), ...Object.keys(taskKinds), ...valueKinds])
    expect(auditDetails(nb, { detail: { kind } })).not.toBe(`slags: ${kind}`)
})

test('an event about a message names its template with the end of its id, as many share a template', () => {
  const id = '01a21c3b-0e57-76fb-b40c-7cdc3e24ecc9'
  expect(auditSubject(nb, { subject: { kind: 'message', id, name: 'MED- Timeavtale' } })).toBe(
    'MED- Timeavtale, melding 3e24ecc9',
  )
  expect(auditSubject(nb, { subject: { kind: 'message', id, name: null } })).toBe('melding 3e24ecc9')
  expect(auditSubject(nb, { subject: { kind: 'template', id, name: 'MED- Timeavtale' } })).toBe(
    'MED- Timeavtale',
  )
})

test('a narrowed period is told as days are read, and as it was typed where it is no day', () => {
  expect(filterWords(nb, { ...everything, from: '2026-03-09', until: '2026-03-10' })).toBe(
    'fra og med 9. mars 2026 · til og med 10. mars 2026',
  )
  expect(filterWords(wordsOf('sv'), { ...everything, from: '2026-03-09' })).toBe('från och med 9 mars 2026')
  expect(filterWords(nb, { ...everything, until: 'i går' })).toBe('til og med i går')
})
