import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { runCli } from './run-cli.ts'

const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'malvakt-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('JSON lines', () => {
  test('are answered one by one, in order; a bad one gets an error line with its number', async () => {
    const input = [
      '{"id": 1, "number": "900 12 345"}',
      'this is not JSON',
      '{"id": "x", "nummer": "900 12 345"}',
      '',
      '[]',
      '{"number": "+46 70 174 06 05"}',
    ].join('\n')
    const ran = await runCli(['phone'], input)
    expect(ran.code).toBe(1)
    expect(ran.err).toBe('')
    expect(ran.json()).toEqual([
      { id: 1, ok: true, e164: '+4790012345', kind: 'mobile', reason: null },
      { line: 2, error: 'not_json', message: 'This line is not JSON.' },
      { line: 3, id: 'x', error: 'invalid', message: 'number: must be a text' },
      { line: 5, error: 'invalid', message: expect.any(String) },
      { id: null, ok: true, e164: '+46701740605', kind: 'mobile', reason: null },
    ])
  })

  test('may begin with a byte order mark, end with CRLF and be cut anywhere', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify({ id: 'å😀', text: 'Hei på deg' })}\r\n`)
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const ran = await runCli(['check-text'], pieces)
    expect(ran.code).toBe(0)
    expect(ran.json()).toMatchObject([{ id: 'å😀', units: 10 }])
  })

  test('that are far too long are passed over, and the rest is answered', async () => {
    const input = [
      '{"id": 1, "number": "',
      'x'.repeat(2_500_000),
      '"}\n',
      lines({ id: 2, number: '90012345' }),
    ]
    const ran = await runCli(['phone'], input)
    expect(ran.code).toBe(1)
    expect(ran.json()).toMatchObject([
      { line: 1, error: 'too_long' },
      { id: 2, ok: true },
    ])
  })

  test('without an end at the last one, and none at all', async () => {
    expect((await runCli(['phone'], '{"id":1,"number":"1"}')).json()).toHaveLength(1)
    expect(await runCli(['phone'])).toMatchObject({ code: 0, out: '' })
  })

  test('can be read from a file, and from standard input beside it', async () => {
    const path = file('numbers.jsonl', lines({ id: 1, number: '90012345' }))
    const ran = await runCli(['phone', path, '-'], lines({ id: 2, number: '41012345' }))
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.json()).toMatchObject([{ id: 1 }, { id: 2 }])
  })

  test('that nobody reads to the end are no failure', async () => {
    const input = lines(...Array.from({ length: 20_000 }, (_, id) => ({ id, number: '90012345' })))
    const { spawnSync } = await import('node:child_process')
    const cli = join(import.meta.dirname, '../../bot/cli.ts')
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" phone | head -n 1`], { input })
    expect(ran.stderr.toString()).toBe('')
    expect(ran.stdout.toString()).toMatch(/^\{"id":0,.*\}\n$/)
  })
})

describe('phone', () => {
  test('reads numbers of the region asked for, and refuses countries that are not allowed', async () => {
    const input = lines(
      { id: 1, number: '070-174 06 05', region: 'SE' },
      { id: 2, number: '070-174 06 05' },
      { id: 3, number: '22 00 00 00' },
      { id: 4, number: '+45 20 12 34 56' },
      { id: 5, number: 4790012345 },
      { id: 6, number: '90012345', region: 'DK' },
    )
    expect((await runCli(['phone'], input)).json()).toMatchObject([
      { id: 1, ok: true, e164: '+46701740605' },
      { id: 2, ok: false, e164: null },
      { id: 3, ok: false, kind: 'fixed_line', reason: 'fixed_line' },
      { id: 4, ok: false, reason: 'foreign_country' },
      { id: 5, ok: true, e164: '+4790012345' },
      { id: 6, line: 6, error: 'invalid' },
    ])
    const strict = await runCli(
      ['phone', '--region', 'se', '--allow', 'no'],
      lines({ id: 1, number: '0701740605' }),
    )
    expect(strict.json()).toMatchObject([{ ok: false, reason: 'foreign_country' }])
  })
})

describe('check-text', () => {
  test('gives verdict, findings with their place and reason, and the length', async () => {
    const text = 'Velkommen til hjertesviktpoliklinikken {dato}.'
    const [answer] = (await runCli(['check-text'], lines({ id: 'D2', text, lang: 'nb' }))).json()
    expect(answer).toMatchObject({ id: 'D2', verdict: 'block', encoding: 'GSM-7', units: 48, segments: 1 })
    const [finding] = (answer as { findings: { start: number; end: number; found: string; why: string }[] })
      .findings
    expect(finding).toMatchObject({ severity: 'block', found: 'hjertesviktpoliklinikken' })
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.found)
    expect(finding!.why).toMatch(/\w+ \w+/)
  })

  test('counts placeholders as they stand, or at their longest with --template', async () => {
    const input = lines({ id: 1, text: 'Time {sted} {sted:to}. Ring {tlf}.', lang: 'nb' })
    const [literal] = (await runCli(['check-text'], input)).json()
    expect(literal).toMatchObject({ units: 40, segments: 1 })
    expect(literal).not.toHaveProperty('faults')
    const [worst] = (await runCli(['check-text', '--template'], input)).json()
    expect(worst).toMatchObject({ verdict: 'pass', faults: [] })
    expect((worst as { units: number }).units).toBeGreaterThan(90)
  })

  test('with --template tells faults in braces, and a text that nobody can answer', async () => {
    const input = lines({ id: 1, text: 'Du har time {dta}.' })
    const [answer] = (await runCli(['check-text', '--template'], input)).json()
    expect(answer).toMatchObject({
      verdict: 'warn',
      findings: [{ category: 'no_reply_route' }],
      faults: [{ code: 'unknown_placeholder', start: 12, end: 17, found: '{dta}' }],
    })
    expect((await runCli(['check-text'], input)).json()).toMatchObject([{ verdict: 'pass' }])
  })

  test('lets a word pass that was decided to be harmless', async () => {
    const input = lines({ id: 1, text: 'Velkommen til kreftrommet.' })
    expect((await runCli(['check-text'], input)).json()).toMatchObject([{ verdict: 'block' }])
    expect((await runCli(['check-text', '--allow', 'kreftrommet'], input)).json()).toMatchObject([
      { verdict: 'pass' },
    ])
  })

  test('says why in the language asked for', async () => {
    const input = lines({ id: 1, text: 'Du har time hos psykologen.' })
    const why = async (...more: string[]) => {
      const [answer] = (await runCli(['check-text', ...more], input)).json()
      return (answer as { findings: { why: string }[] }).findings[0]!.why
    }
    expect(await why('--lang', 'sv')).not.toBe(await why())
  })
})

describe('compare', () => {
  test('tells how two texts stand to each other, and why', async () => {
    const input = lines(
      { id: 1, a: 'Du har fått time {dato}.', b: 'Du har fått time {dag}.' },
      { id: 2, a: 'Du har fått time {dato}.', b: 'Timen din {dato} er avlyst.' },
      { id: 3, a: 'bare en' },
    )
    const ran = await runCli(['compare'], input)
    expect(ran.code).toBe(1)
    const [same, other, bad] = ran.json() as Record<string, unknown>[]
    expect(same).toMatchObject({ id: 1, relation: 'duplicate', reasons: [] })
    expect(other!['relation']).not.toBe('duplicate')
    expect(other!['reasons']).toContainEqual(expect.objectContaining({ code: 'purpose' }))
    expect(bad).toMatchObject({ id: 3, line: 3, error: 'invalid' })
  })
})

describe('files', () => {
  const good = 'Du har fått time hos oss {dato} kl. {kl}. Ring {tlf}.'
  const again = 'Hei! Du har fått time hos oss {dato} kl. {kl}. Ring {tlf}.'
  const revealing = 'Du har time hos kreftlegen {dato} kl. {kl}. Ring {tlf}.'

  const workbook = async () =>
    writeXlsx({
      sheets: [
        {
          name: 'MED',
          rows: [['SMS-maler'], [], ['Navn', 'Tekst'], ['Time', good], ['Avdeling', revealing]],
        },
        {
          name: 'Skjult',
          hidden: true,
          rows: [
            ['Navn', 'SMS'],
            ['Time', again],
          ],
        },
        { name: 'Notater', rows: [['Bare et ord', 42], ['Dette er en hel setning om noe annet.']] },
      ],
    })

  test('a workbook is checked sheet by sheet, hidden ones too, and the cell is named', async () => {
    const ran = await runCli(['check-text', file('maler.xlsx', await workbook())])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('MED!B5')
    expect(ran.out).toContain('"kreftlegen"')
    expect(ran.out).toContain('1 block.')
    expect(ran.out).not.toContain('\u001b')
    const json = (await runCli(['check-text', '--json', join(folder, 'maler.xlsx')])).json()
    expect(json).toMatchObject([
      { id: 'MED!B4', verdict: 'pass' },
      { id: 'MED!B5', verdict: 'block' },
      { id: 'Skjult!B2', verdict: 'pass' },
      { id: 'Notater!A2' },
    ])
  })

  test('a workbook is searched for texts that are there twice', async () => {
    const ran = await runCli(['compare', file('maler.xlsx', await workbook())])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('MED!B4 and Skjult!B2')
    expect(ran.out).toContain('1 duplicate pair.')
  })

  test.each([
    ['semicolons', Buffer.from(`Navn;Tekst\nTime;"${good}"\nTime;"Ring; ""${revealing}"""\n`)],
    ['commas', Buffer.from(`Navn,Tekst\nTime,${good}\nTime,"${revealing}, hilsen oss"\n`)],
    ['a hint for Excel', Buffer.from(`sep=|\r\nNavn|Tekst\r\nTime|${good}\r\nTime|${revealing}\r\n`)],
    ['Windows-1252', Buffer.from(`Navn;Tekst\nTime;${good}\nTime;${revealing}\n`, 'latin1')],
    ['a byte order mark', Buffer.from(`\uFEFFTekst;Navn\n${good};Time\n${revealing};Time\n`)],
  ])('a table with %s', async (_how, bytes) => {
    const ran = await runCli(['check-text', '--json', file('maler.csv', bytes)])
    const json = ran.json() as { id: string; verdict: string; findings: { found: string }[] }[]
    expect(json.map((one) => one.id.replace(/!./, '!'))).toEqual(['maler.csv!2', 'maler.csv!3'])
    expect(json.map((one) => one.verdict)).toEqual(['pass', 'block'])
    expect(json[1]!.findings.map((one) => one.found)).toEqual(['kreftlegen'])
  })

  test('a file of lines', async () => {
    const ran = await runCli(['phone', file('numre.txt', '900 12 345\r\n\r\n22000000\r\n')])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('numre.txt:3  22000000  fixed line')
    expect(ran.out).toContain('2 numbers, 1 fit to send to.')
  })

  test('a column of numbers by its header, its letter, or its looks', async () => {
    const path = file('liste.csv', 'Navn;Mobilnr.;Fødselsår\nA;900 12 345;1980\nB;410 12 345;1990\n')
    const ids = async (...more: string[]) =>
      ((await runCli(['phone', '--json', ...more, path])).json() as { id: string }[]).map((one) => one.id)
    expect(await ids()).toEqual(['liste.csv!B2', 'liste.csv!B3'])
    expect(await ids('--column', 'mobilnr.')).toEqual(['liste.csv!B2', 'liste.csv!B3'])
    expect(await ids('--column', 'B')).toHaveLength(3)
    const bare = file('bare.csv', 'A;900 12 345;1980\n')
    expect((await runCli(['phone', '--json', bare])).json()).toMatchObject([{ id: 'bare.csv!B1', ok: true }])
    expect(await runCli(['phone', '--column', 'telefaks', path])).toMatchObject({ code: 2 })
  })

  test('that are no workbook are told apart', async () => {
    const ran = await runCli(['check-text', file('bilde.xlsx', Buffer.from('PNG'))])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('bilde.xlsx: The file is neither')
    expect(await runCli(['check-text', folder])).toMatchObject({ code: 2 })
    expect(await runCli(['check-text', join(folder, 'none.jsonl')])).toMatchObject({ code: 2 })
  })
})

test('30,000 lines are all answered', async () => {
  const text = 'Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer ikke tiden, ring {tlf}.'
  const ran = await runCli(
    ['check-text'],
    lines(...Array.from({ length: 30_000 }, (_, id) => ({ id, text }))),
  )
  expect(ran.json().map((one) => (one as { id: number }).id)).toEqual(
    Array.from({ length: 30_000 }, (_, id) => id),
  )
})
