import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { cellText, longestCell, spreadsheetLimits } from '../../bot/domain/spreadsheet.ts'
import type { Cell, Spreadsheet, SpreadsheetLimits, Worksheet } from '../../bot/domain/spreadsheet.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { readBytes } from '../../bot/files/read-bytes.ts'
import { readSpreadsheet } from '../../bot/files/read.ts'
import { vectors } from '../domain/vectors.ts'
import { inlineRows, rawParts, rawWorkbook } from './build-workbook.ts'
import type { RawWorkbook } from './build-workbook.ts'

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

// As the thread does it, without the thread.
const read = (content: Uint8Array | string, name = 'maler.xlsx', limits?: Partial<SpreadsheetLimits>) => {
  const result = readBytes({ bytes: bytesOf(content), name, limits: { ...spreadsheetLimits, ...limits } })
  if (!result.ok) throw new Refusal(result.code)
  return result.spreadsheet
}

const codeOf = async (reading: () => Spreadsheet | Promise<Spreadsheet>): Promise<string> => {
  try {
    await reading()
    return 'read'
  } catch (error) {
    return (error as Refusal).code
  }
}

const sheetOf = (workbook: RawWorkbook): Worksheet => read(rawWorkbook(workbook)).worksheets[0]!

const cellsOf = (xml: string, more: Partial<RawWorkbook> = {}): (readonly Cell[])[] =>
  sheetOf({ sheets: [{ name: 'MED', xml }], ...more }).rows.map((row) => row.cells)

// Their converter writes what is left when everything hidden is gone.
const asCsv = (sheet: Worksheet): string => {
  const text = (cell: Cell | undefined): string =>
    cell instanceof Date ? cell.toISOString().replace('T', ' ').slice(0, 19) : cellText(cell)
  const quoted = (value: string): string =>
    /[",\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  const width = Math.max(...sheet.rows.map((row) => row.cells.length))
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !sheet.hiddenColumns.includes(at),
  )
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))
  return Array.from({ length: sheet.rows.at(-1)?.number ?? 0 }, (_, at) => rows.get(at + 1))
    .filter((row) => row?.hidden !== true)
    .map((row) => `${columns.map((at) => quoted(text(row?.cells[at]))).join(',')}\r\n`)
    .join('')
}

const cases = vectors('spreadsheets.json')?.['govuk_spreadsheet_conversion'] ?? []
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex')

describe(cases.length === 0 ? 'workbooks of others (not present)' : 'workbooks of others', () => {
  for (const one of cases) {
    const { name, path, original_base64: base64, expected_csv: csv } = one as Record<string, string>
    const bytes = base64 === undefined ? png : Buffer.from(base64, 'base64')
    if (path!.endsWith('.ods'))
      test(`${name!} is refused by name`, async () => {
        expect(await codeOf(() => read(bytes, path))).toBe('file_ods')
      })
    else if (csv === undefined)
      test(`${name!}, a picture, is no table`, async () => {
        expect(await codeOf(() => read(bytes, path))).toBe('file_not_table')
      })
    else
      test(`${name!} reads as they expect`, () => {
        const { worksheets } = read(bytes, path)
        expect(asCsv(worksheets.find((sheet) => !sheet.hidden)!)).toBe(csv)
      })
  }
  test('an OpenDocument file is refused under any name', async () => {
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    })
    expect(await codeOf(() => read(ods, 'maler.xlsx'))).toBe('file_ods')
  })
})

describe('cells', () => {
  test('hold shared, inline and rich texts, without how they are pronounced', () => {
    const cells = cellsOf(
      `<sheetData><row r="1">
        <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
        <c r="C1" t="inlineStr"><is><r><t>Hei </t></r><r><rPr><b/></rPr><t xml:space="preserve">{navn} </t></r></is></c>
        <c r="D1" t="str"><f>A1</f><v>a_x000D_b</v></c>
      </row></sheetData>`,
      {
        strings:
          '<si><t>=1+1 &amp; &#x1F600;</t></si><si><r><t>Time</t></r><r><t xml:space="preserve"> kl.</t></r><rPh sb="0" eb="1"><t>タイ</t></rPh></si>',
      },
    )
    expect(cells).toEqual([['=1+1 & 😀', 'Time kl.', 'Hei {navn} ', 'a\rb']])
  })

  test('hold numbers, booleans, errors, and of a formula what it came to', () => {
    expect(
      cellsOf(
        '<sheetData><row><c><v>1.5E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c/><c t="str"><v></v></c></row></sheetData>',
      ),
    ).toEqual([[1500, true, { error: '#N/A' }, 2, { error: '=' }, null, '']])
  })

  test('hold dates of both calendars and of built-in, own and ISO formats', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; dager&quot;"/><numFmt numFmtId="166" formatCode="[Red]0;[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs>'
    const xml =
      '<sheetData><row><c s="1"><v>46091</v></c><c s="2"><v>46091.5</v></c><c s="3"><v>46091</v></c><c s="4"><v>0.375</v></c><c t="d"><v>2026-03-10</v></c><c s="5"><v>7</v></c><c s="1"><v>1</v></c></row></sheetData>'
    const [row] = cellsOf(xml, { styles })
    expect(row!.map(cellText)).toEqual([
      '2026-03-10',
      '2026-03-10 12:00',
      '46091',
      '09:00',
      '2026-03-10',
      '7',
      '00:00',
    ])
    const [later] = cellsOf(xml, { styles, properties: '<workbookPr date1904="true"/>' })
    expect(cellText(later![0])).toBe('2030-03-11')
  })

  test('are found where they say they are, or one after the other', () => {
    const sheet = sheetOf({
      sheets: [
        {
          name: 'MED',
          xml: '<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
        },
      ],
    })
    expect(sheet.rows).toEqual([
      { number: 3, hidden: false, cells: [null, null, 1, 2] },
      { number: 4, hidden: false, cells: [3] },
    ])
  })

  test('that are merged hold their value in every cell that they cover, in hidden rows too', () => {
    const sheet = sheetOf({
      sheets: [
        {
          name: 'MED',
          xml: '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"/></row><row r="2" hidden="true"><c r="A2"/></row><row r="3"><c r="A3"/><c r="C3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="C3:XFD1048576"/></mergeCells>',
        },
      ],
    })
    expect(sheet.hiddenColumns).toEqual([1])
    expect(sheet.rows.map(({ number, hidden, cells }) => [number, hidden, cells.slice(0, 4)])).toEqual([
      [1, false, ['x', 'x']],
      [2, true, ['x', 'x']],
      [3, false, ['x', 'x', 1, 1]],
    ])
  })

  test('far to the right of the last header are told of, not read', () => {
    const sheet = sheetOf({
      sheets: [
        {
          name: 'MED',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="BZ2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData>',
        },
      ],
    })
    expect(sheet.rows).toEqual([{ number: 1, hidden: false, cells: [1] }])
    expect(sheet.strays).toEqual(['BZ2', 'XFD1048576'])
  })
})

describe('packages', () => {
  const xml = '<sheetData><row><c t="inlineStr"><is><t>ja</t></is></c></row></sheetData>'
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

  test.each<[string, RawWorkbook]>([
    [
      'with names in another case and backslashes',
      {
        sheets: [{ name: 'MED', xml }],
        parts: {
          'xl/worksheets/sheet1.xml': null,
          'XL\\Worksheets\\Sheet1.XML': `<worksheet>${xml}</worksheet>`,
        },
      },
    ],
    [
      'with targets from the top, in the strict edition and under prefixes',
      {
        sheets: [{ name: 'MED', xml }],
        parts: {
          '_rels/.rels': `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="${strict}/officeDocument" Target="/bok/hoved.xml"/></p:Relationships>`,
          'bok/hoved.xml':
            '<x:workbook xmlns:x="y" xmlns:rr="z"><x:sheets><x:sheet name="MED" rr:id="n1"/></x:sheets></x:workbook>',
          'bok/_rels/hoved.xml.rels': `<Relationships><Relationship Id="n1" Type="${strict}/worksheet" Target="../ark/en.xml"/></Relationships>`,
          'ark/en.xml': `<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      },
    ],
    [
      'without strings, styles and content types',
      {
        sheets: [{ name: 'MED', xml }],
        parts: { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null, '[Content_Types].xml': null },
      },
    ],
  ])('%s are read', (_how, workbook) => {
    const sheet = sheetOf(workbook)
    expect([sheet.name, sheet.rows[0]?.cells]).toEqual(['MED', ['ja']])
  })

  test('tell hidden sheets, and leave out those that are a chart', () => {
    const parts = rawParts({
      sheets: [
        { name: 'MED', xml },
        { name: 'Gammelt', state: 'veryHidden', xml },
        { name: 'Tall', xml },
      ],
    })
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      /worksheet" Target="worksheets\/sheet3/u,
      'chartsheet" Target="worksheets/sheet3',
    )
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    )
    const { worksheets } = read(bytes)
    expect(worksheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['MED', false],
      ['Gammelt', true],
    ])
  })

  test('are read as a common library writes them', async () => {
    const written = await writeXlsx({
      sheets: [
        {
          name: 'MED',
          rows: [
            ['Navn', 'Tekst'],
            ['a', ' Hei\n😀'],
          ],
        },
      ],
    })
    expect(read(written).worksheets[0]!.rows[1]!.cells).toEqual(['a', ' Hei\n😀'])
  })
})

describe('tables of text', () => {
  const rows = [
    ['Navn', 'Tekst'],
    ['FOR- Time', 'Hei, du får time; møt opp kl. 9, på plan 2. Ring "oss", eller 1177, ok'],
  ]
  const quoted = (sign: string): string =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n')
  const bare = (sign: string): string => rows.map((row) => row.join(sign)).join('\n')

  test.each<[string, Uint8Array | string]>([
    ['semicolons', quoted(';')],
    ['commas', quoted(',')],
    ['tabs, and commas in prose without quotation marks', bare('\t')],
    ['a hint for Excel', `sep=|\r\n${bare('|')}`],
    ['a hint after a byte order mark', `\uFEFFsep=\t\n${bare('\t')}`],
    ['a byte order mark', `\uFEFF${quoted(';')}`],
    ['Windows-1252', Buffer.from(quoted(';'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${bare('\t')}`, 'utf16le')],
    ['line ends of the older Macintosh', bare('\t').replaceAll('\n', '\r')],
  ])('with %s', (_how, content) => {
    const { worksheets } = read(content, 'MED.csv')
    expect(worksheets.map(({ name }) => name)).toEqual(['MED.csv'])
    expect(worksheets[0]!.rows.map((row) => row.cells)).toEqual(rows)
  })

  test('with line ends of two kinds lose no row, and keep those within quotation marks', () => {
    const { worksheets } = read('a;b\r\nc;"d\ne"\nf;g\r\n', 'liste.csv')
    expect(worksheets[0]!.rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['c', 'd\ne'],
      ['f', 'g'],
    ])
  })

  test('of one column keep their commas', () => {
    const { worksheets } = read('Tekst\nHei, du\nHei; du', 'liste.csv')
    expect(worksheets[0]!.rows.map((row) => row.cells)).toEqual([['Tekst'], ['Hei, du'], ['Hei; du']])
  })

  test('keep the numbers of their rows over empty ones', () => {
    const { worksheets } = read('a;b\n\n;\nc;d\n', 'liste.csv')
    expect(worksheets[0]!.rows.map((row) => row.number)).toEqual([1, 4])
  })
})

describe('what is refused', () => {
  const simple = rawWorkbook({ sheets: [{ name: 'A', xml: inlineRows([['a'], ['b'], ['c']]) }] })
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const big = '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(1_000)
  const withType = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'

  test.each<[string, string, Uint8Array | string, string]>([
    ['nothing', 'file_empty', '', 'a.xlsx'],
    ['a table of empty lines', 'file_empty', '\n;;\n', 'a.csv'],
    [
      'a workbook under a password',
      'file_encrypted',
      Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.xlsx',
    ],
    ['a workbook of the old kind', 'file_xls', Buffer.concat([old, Buffer.alloc(600)]), 'a.xls'],
    ['a page of the web under the name of a table', 'file_not_table', '<html><table/></html>', 'a.csv'],
    [
      'a document of another kind',
      'file_not_table',
      zipSync({ 'word/document.xml': strToU8('<document/>') }),
      'a.xlsx',
    ],
    [
      'a quotation mark that is never closed',
      'file_damaged',
      'Navn;Tekst\nMED- A;"Hei\nMED- B;Du\n',
      'a.csv',
    ],
    ['a workbook that was cut', 'file_damaged', simple.subarray(0, simple.length - 40), 'a.xlsx'],
    [
      'a workbook with a byte changed',
      'file_damaged',
      simple.map((byte, at) => (at === 60 ? byte ^ 255 : byte)),
      'a.xlsx',
    ],
    [
      'entities that explode',
      'file_damaged',
      rawWorkbook({ sheets: [{ name: 'A', xml: withType }] }),
      'a.xlsx',
    ],
  ])('%s: %s', async (_what, code, content, name) => {
    expect(await codeOf(() => read(content, name))).toBe(code)
  })

  test.each<[string, string, Uint8Array | string, string, Partial<SpreadsheetLimits>]>([
    ['rows', 'file_too_many_rows', simple, 'a.xlsx', { rows: 2 }],
    ['lines', 'file_too_many_rows', 'a\nb\nc\n', 'a.csv', { rows: 2 }],
    ['lines with nothing in them', 'file_too_many_rows', `${'\n'.repeat(50)}a`, 'a.csv', { rows: 2 }],
    ['cells', 'file_too_many_cells', simple, 'a.xlsx', { cells: 2 }],
    ['cells of text', 'file_too_many_cells', 'a;b;c\n', 'a.csv', { cells: 2 }],
    ['sheets', 'file_too_many_worksheets', simple, 'a.xlsx', { worksheets: 0 }],
    [
      'bytes when unpacked',
      'file_too_large',
      rawWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${big}</sheetData>` }] }),
      'a.xlsx',
      { unpackedBytes: 20_000 },
    ],
  ])('too many %s: %s', async (_what, code, content, name, limits) => {
    expect(await codeOf(() => read(content, name, limits))).toBe(code)
  })

  test('sizes that lie', async () => {
    const view = Buffer.from(rawWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${big}</sheetData>` }] }))
    // The central directory says that every part is one byte long.
    for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 4))
      view.writeUInt32LE(1, at + 24)
    expect(await codeOf(() => read(view, 'a.xlsx', { unpackedBytes: 20_000 }))).toBe('file_too_large')
  })
})

describe('the thread', () => {
  const simple = rawWorkbook({ sheets: [{ name: 'A', xml: inlineRows([['a']]) }] })
  const within = (limits: Partial<SpreadsheetLimits>) => ({ ...spreadsheetLimits, ...limits })

  test('answers with what was read, or why it was not', async () => {
    const { worksheets } = await readSpreadsheet(simple, 'a.xlsx')
    expect(worksheets[0]!.rows[0]!.cells).toEqual(['a'])
    expect(await codeOf(() => readSpreadsheet(simple.subarray(9), 'a.xlsx'))).toBe('file_not_table')
    expect(await codeOf(() => readSpreadsheet(simple, 'a.xlsx', within({ bytes: 100 })))).toBe(
      'file_too_large',
    )
  })

  test('hands out no more than was bargained for, however many cells share one long text', async () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`
    const shared = rawWorkbook({
      strings: `<si><t>${'x'.repeat(300_000)}</t></si>`,
      sheets: [{ name: 'A', xml: `<sheetData>${row.repeat(400)}</sheetData>` }],
    })
    expect(shared.length).toBeLessThan(20_000)
    const before = process.memoryUsage().rss
    expect(await codeOf(() => readSpreadsheet(shared, 'a.xlsx'))).toBe('file_too_large')
    const merged = rawWorkbook({
      sheets: [
        {
          name: 'A',
          xml: `${inlineRows([['x'.repeat(30_000)], ...Array<string[]>(999).fill(['y'])])}<mergeCells><mergeCell ref="A1:A1000"/></mergeCells>`,
        },
      ],
    })
    expect(await codeOf(() => readSpreadsheet(merged, 'a.xlsx'))).toBe('file_too_large')
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000)
  })

  test('keeps of a cell what Excel could have put into it', async () => {
    const long = 'x'.repeat(20_000_000)
    const bytes = rawWorkbook({ sheets: [{ name: 'A', xml: inlineRows([[long, 'b']]) }] })
    const before = process.memoryUsage().rss
    const { worksheets } = await readSpreadsheet(bytes, 'a.xlsx')
    expect(worksheets[0]!.rows[0]!.cells).toEqual([long.slice(0, longestCell), 'b'])
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000)
    const table = await readSpreadsheet(strToU8(`${long.slice(0, 100_000)};b\n`), 'a.csv')
    expect(table.worksheets[0]!.rows[0]!.cells).toEqual([long.slice(0, longestCell), 'b'])
  })

  test('refuses a tag without an end before it has cost anything', () => {
    for (const tag of [
      `<row ${'a'.repeat(2_000_000)}/>`,
      `<row ${'a '.repeat(49_000)}/>`,
      `<row ${'a="'.repeat(30_000)}/>`,
    ]) {
      const began = process.cpuUsage()
      const bytes = rawWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${tag}</sheetData>` }] })
      readBytes({ bytes, name: 'a.xlsx', limits: spreadsheetLimits })
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_500)
    }
  })

  test('ends when its time is over, and when the memory is full, without harm to the bot', async () => {
    expect(await codeOf(() => readSpreadsheet(simple, 'a.xlsx', within({ time: 1 })))).toBe('file_too_large')
    // Nine hundred thousand cells from a few kilobytes.
    const row = `<row>${'<c t="e"><v>#N/A</v></c>'.repeat(900)}</row>`
    const bytes = rawWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${row.repeat(1_000)}</sheetData>` }] })
    expect(bytes.length).toBeLessThan(200_000)
    expect(await codeOf(() => readSpreadsheet(bytes, 'a.xlsx', within({ memory: 16 })))).toBe(
      'file_too_large',
    )
    expect((await readSpreadsheet(simple, 'a.xlsx')).worksheets).toHaveLength(1)
  })
})
