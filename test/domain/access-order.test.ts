import { describe, expect, test } from '@jest/globals'
import { mostLines, readOrder } from '../../bot/domain/access-order.ts'

const clinics = [
  { id: 'm', key: 'MED', name: 'Medisinsk klinikk' },
  { id: 'k', key: 'KIR', name: 'Kirurgisk klinikk' },
]
const read = (lines: string, more: { clinicId?: string; role?: string } = {}) =>
  readOrder({ lines, clinicId: 'm', role: 'user', ...more }, clinics, 'sykehus.example')

describe('an order', () => {
  test('is read line by line, with what a line says otherwise', () => {
    const { lines, faults } = read(
      [
        'karnor',
        '',
        '  Kari.Nordmann@Sykehus.Example ',
        'perols; kir; stedfortreder',
        'annber\tAdministratör\tmed',
        'karnor;KIR',
      ].join('\r\n'),
    )
    expect(faults).toEqual([])
    expect(lines).toEqual([
      { who: 'karnor', clinicId: 'm', role: 'user' },
      { who: 'kari.nordmann@sykehus.example', clinicId: 'm', role: 'user' },
      { who: 'perols', clinicId: 'k', role: 'deputy' },
      { who: 'annber', clinicId: 'm', role: 'clinicAdmin' },
      { who: 'karnor', clinicId: 'k', role: 'user' },
    ])
  })

  test('names every bad line', () => {
    const { faults } = read(
      [
        'karnor',
        '070-174 06 05',
        '01019912345',
        'per ols',
        'per@annet.example',
        'per; VC',
        'per; e-helse',
        'Karnor',
      ].join('\n'),
    )
    expect(faults.map(({ code, params }) => `${params?.['line'] ?? ''} ${code}`)).toEqual([
      '2 order_line_who',
      '3 order_line_who',
      '4 order_line_who',
      '5 order_line_domain',
      '6 order_line_part',
      '7 order_line_part',
      '8 order_line_twice',
    ])
  })

  test('of nobody, of too many, for a foreign clinic, or for central staff is refused', () => {
    const codes = (result: ReturnType<typeof read>) => result.faults.map((one) => one.code)
    expect(codes(read(' \n\n'))).toEqual(['order_none'])
    expect(codes(read(Array.from({ length: mostLines + 1 }, (_, n) => `p${String(n)}`).join('\n')))).toEqual([
      'order_too_many',
    ])
    expect(codes(read('karnor', { clinicId: 'x', role: 'ehealth' }))).toEqual(['order_clinic', 'order_role'])
  })
})
