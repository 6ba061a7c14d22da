import { describe, expect, test } from '@jest/globals'
import { checkSender } from '../../bot/domain/sender-text.ts'

describe('checkSender', () => {
  test.each([
    'SIVHF',
    'VCSpindeln',
    'OUS',
    'Sykehuset',
    'Sahlgrenska',
    'Helse',
    'AB',
    'Klinikk1234',
    'Medisinsk',
  ])('%s may stand as sender', (text) => {
    expect(checkSender(text)).toEqual({ ok: true })
  })

  test.each([
    ['', 'too_short'],
    ['A', 'too_short'],
    ['Klinikk12345', 'too_long'],
    ['Håkon', 'character'],
    ['VC Spindel', 'character'],
    ['SIV-HF', 'character'],
    ['UC\u200B', 'character'],
    ['1177', 'first_character'],
    ['70000', 'first_character'],
    ['Politiet', 'protected'],
    ['POLISEN', 'protected'],
    ['P0litiet', 'protected'],
    ['PoIitiet', 'protected'],
    ['Bank1D', 'protected'],
    ['BankIDNorge', 'protected'],
    ['Helsenorge', 'protected'],
    ['DNB', 'protected'],
    ['DNBNO', 'protected'],
    ['Nordea', 'protected'],
    ['Swedbank', 'protected'],
    ['Skatteetat', 'protected'],
    ['Skatteverk', 'protected'],
    ['Posten', 'protected'],
    ['PostNord', 'protected'],
    ['NAV', 'protected'],
    ['FHI', 'protected'],
    ['Vipps1', 'protected'],
    ['Info', 'protected'],
    ['NoReply', 'protected'],
    ['verify', 'protected'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkSender(text)).toEqual({ ok: false, code })
  })
})
