import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { spreadsheetLimits } from '../../bot/domain/spreadsheet.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { dayCell, momentCell } from '../../cards/workbooks/dates.ts'
import type { Workbook } from '../../bot/domain/workbook.ts'
import { readBytes } from '../../bot/files/read-bytes.ts'
import { writeWorkbook } from '../../bot/files/workbook.ts'

const readBack = async (workbook: Workbook) => {
  const bytes = await writeWorkbook(workbook)
  const result = readBytes({ bytes, name: 'a.xlsx', limits: spreadsheetLimits })
  if (!result.ok) throw new Error(result.code)
  return result.spreadsheet.worksheets
}
const column = { title: 'Tekst', width: 60 }
const textsBack = async (texts: readonly string[]) => {
  const [sheet] = await readBack({
    sheets: [{ name: 'A', columns: [column], rows: texts.map((one) => [one]) }],
  })
  return sheet!.rows.slice(1).map((row) => row.cells[0])
}

const nasty = [
  '=1+1',
  '+47',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  'a\r\nb\nc',
  '0123',
  ' kant ',
  'æøå «»',
  '{dato}',
  "'x",
  '_x000D_',
  '__x0041__x0042_',
  '\u0001\u001F',
  'a\uD800b',
  '\uFFFE',
  ']]>&amp;<',
  '😀',
  '1e5',
  'TRUE',
]

test('texts come back to the letter, whatever they begin with or hold', async () => {
  expect(await textsBack(nasty)).toEqual(nasty)
})

test('any texts come back to the letter', async () => {
  const pieces = fc.oneof(
    fc.constantFrom(...nasty, '_', 'x', '000D', '\n', ' '),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const texts = fc.array(
    fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => `a${all.join('')}`),
    { minLength: 1, maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      expect(await textsBack(all)).toEqual(all)
    }),
    { numRuns: 40 },
  )
})

test('no text is stored as a formula', async () => {
  const rows = nasty.map((text) => [text])
  const parts = unzipSync(await writeWorkbook({ sheets: [{ name: 'A', columns: [column], rows }] }))
  const xml = Buffer.from(parts['xl/worksheets/sheet1.xml']!).toString()
  expect(xml).not.toContain('<f')
  expect(xml.match(/<c [^>]*t="s"/gu)).toHaveLength(rows.length + 1)
})

test('the header is frozen, filtered and repeated, cells wrap, and pages bear the footer', async () => {
  const parts = unzipSync(
    await writeWorkbook({
      footer: 'Kopi & arkiv',
      sheets: [{ name: 'A', columns: [column, column], rows: [['a', 1]] }],
    }),
  )
  const xml = Buffer.from(parts['xl/worksheets/sheet1.xml']!).toString()
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
  expect(xml).toContain('<autoFilter ref="A1:B2"')
  expect(xml).toContain('Kopi &amp;&amp; arkiv')
  expect(xml).toMatch(/<col [^>]*width="60/u)
  expect(Buffer.from(parts['xl/styles.xml']!).toString()).toContain('wrapText')
})

test('a row is as high as its longest text', async () => {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: 'MED',
        columns: [column],
        rows: [['kort'], ['x'.repeat(150)], ['a\nb\n\nc'], ['x'.repeat(9_000)]],
      },
    ],
  })
  const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).toString()
  expect(
    [...xml.matchAll(/<row r="(\d)"[^>]*? ht="(\d+)"/gu)].map(([, row, height]) => [row, height]),
  ).toEqual([
    ['3', '45'],
    ['4', '60'],
    ['5', '409'],
  ])
})

test('what is printed on each page and filtered is named as a formula would, so that no program repairs the file', async () => {
  const bytes = await writeWorkbook({
    sheets: ["Mottak's liste & mer", 'MED'].map((name) => ({
      name,
      columns: [column, column],
      rows: [['a', 'b']],
    })),
  })
  const xml = Buffer.from(unzipSync(bytes)['xl/workbook.xml']!).toString()
  const named = [...xml.matchAll(/<definedName name="([^"]*)" localSheetId="(\d)"[^>]*>([^<]*)</gu)]
  expect(named.map(([, name, sheet, range]) => [name, sheet, range?.replaceAll('&apos;', "'")])).toEqual([
    ['_xlnm.Print_Titles', '0', "'Mottak''s liste &amp; mer'!$1:$1"],
    ['_xlnm._FilterDatabase', '0', "'Mottak''s liste &amp; mer'!$A$1:$B$2"],
    ['_xlnm.Print_Titles', '1', "'MED'!$1:$1"],
    ['_xlnm._FilterDatabase', '1', "'MED'!$A$1:$B$2"],
  ])
})

test('numbers, days and moments come back as such, and are shown as the language does', async () => {
  const t = wordsOf('nb')
  // The clock on the wall was an hour ahead in winter, and is two hours ahead in summer.
  const [winter, summer] = [new Date('2026-03-10T23:30:00Z'), new Date('2026-07-10T22:15:30Z')]
  const cells = [
    1.5,
    dayCell(t, '2026-03-10'),
    dayCell(t, winter),
    momentCell(t, winter),
    momentCell(t, summer),
  ]
  const workbook = { sheets: [{ name: 'A', columns: cells.map(() => column), rows: [cells] }] }
  const [sheet] = await readBack(workbook)
  expect(sheet!.rows[1]!.cells.map((cell) => (cell instanceof Date ? cell.toISOString() : cell))).toEqual([
    1.5,
    '2026-03-10T00:00:00.000Z',
    '2026-03-11T00:00:00.000Z',
    '2026-03-11T00:30:00.000Z',
    '2026-07-11T00:15:30.000Z',
  ])
  const styles = Buffer.from(unzipSync(await writeWorkbook(workbook))['xl/styles.xml']!).toString()
  expect([...styles.matchAll(/formatCode="([^"]*)"/gu)].map(([, code]) => code)).toEqual([
    'dd\\.mm\\.yyyy',
    'dd\\.mm\\.yyyy\\ hh\\:mm',
  ])
})

describe('names of tabs', () => {
  const namesOf = async (names: readonly string[]) =>
    (await readBack({ sheets: names.map((name) => ({ name, columns: [column], rows: [] })) })).map(
      (sheet) => sheet.name,
    )

  test('keep what Excel allows', async () => {
    expect(await namesOf(['KIR/MED: [1]', 'Medisinsk klinikk', "'x'", 'History', ''])).toEqual([
      'KIR MED 1',
      'Medisinsk klinikk',
      'x',
      'History 2',
      'Sheet',
    ])
  })

  test('are 31 units at most and all different, whatever clinics are called', async () => {
    const names = fc.array(
      fc.oneof(
        fc.string({ maxLength: 60, unit: 'binary' }),
        fc.constantFrom('x'.repeat(40), 'X'.repeat(31), 'ß', 'SS', 'İ'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const tabs = await namesOf(all)
        expect(new Set(tabs.map((name) => name.toLowerCase())).size).toBe(all.length)
        for (const tab of tabs) {
          expect(tab.length).toBeLessThanOrEqual(31)
          expect(tab).toMatch(/^[^\\/?*[\]:]+$/u)
          expect(tab).not.toMatch(/^'|'$/u)
        }
      }),
      { numRuns: 40 },
    )
  })
})
