import { describe, expect, test } from '@jest/globals'
import { sheetWords } from '../../cards/workbooks/sheet-words.ts'
import { readSheet } from '../../bot/domain/sheet-import.ts'
import { readHeader } from '../../bot/domain/sheet-headers.ts'

type Cells = readonly (string | null)[]
const read = (rows: readonly Cells[], { name = 'MED', delimited = false } = {}) =>
  readSheet(
    {
      worksheets: [
        {
          name,
          hidden: false,
          delimited,
          hiddenColumns: [],
          strays: [],
          rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells })),
        },
      ],
    },
    sheetWords.headers,
  )
const textsOf = (rows: readonly Cells[]) => read(rows).drafts.map(({ values }) => [values.name, values.text])

describe('titles', () => {
  test.each<[string, Readonly<Record<string, number>>]>([
    ['Navn på mal|Tekstinnhold i mal|Formål|Språk|Enhet|Klinikk|Status', { name: 0, text: 1, purpose: 2, language: 3, unit: 4, clinic: 5, state: 6 }],
    ['Syfte|Malltext|Mallens namn|Mottagning', { purpose: 0, text: 1, name: 2, unit: 3 }],
    ['Template text|Template name|Call us', { text: 0, name: 1 }],
    ['Message type|Message text|Unit name|Title', { purpose: 0, text: 1, unit: 2, name: 3 }],
    ['Avdelingsnavn|Malens navn|Meldingstype|SMS-ens tekst|Type SMS', { unit: 0, name: 1, purpose: 2, text: 3 }],
    ['Nr|Tittel|Godkjent SMS-tekst|Godkjent av|Antall tegn i tekst', { name: 1, text: 2 }],
    ['Rubrik (intern)|Text till patient\n(max 160 tecken)|Användningsområde', { name: 0, text: 1, purpose: 2 }],
    ['Språk på teksten|Ordlyd|Navn/tittel', { language: 0, text: 1, name: 2 }],
  ])('%s', (titles, columns) => {
    const header = readHeader(sheetWords.headers, { cells: titles.split('|') })
    expect(Object.fromEntries(header.columns)).toEqual(columns)
  }) // prettier-ignore

  test('of two that look like the text the surer one counts, and the other is told of', () => {
    const { drafts, notes } = read([
      ['Navn', 'Tekst nynorsk', 'Tekst'],
      ['A', 'nn', 'nb'],
    ])
    expect(drafts[0]!.values.text).toBe('nb')
    expect(notes).toEqual([{ code: 'other_texts', sheet: 'MED', count: 1, found: 'Tekst nynorsk' }])
  })
})

describe('rows', () => {
  test('below a title and empty rows are found', () => {
    const title = Array.from({ length: 24 }, (_, at) => [`Linje ${at}`])
    expect(textsOf([['Meldinger til pasienter'], ...title, ['Navn', 'Tekst'], ['A', 'a']])).toEqual([
      ['A', 'a'],
    ])
  })

  test('below a header that comes again are read by it, also where it has another order', () => {
    expect(
      textsOf([
        ['Navn', 'Tekst'],
        ['A', 'a'],
        ['Navn', 'Tekst'],
        ['B', 'b'],
        ['Tekst', 'Navn'],
        ['c', 'C'],
      ]),
    ).toEqual([
      ['A', 'a'],
      ['B', 'b'],
      ['C', 'c'],
    ])
  })

  test('that are a band over others are no templates', () => {
    const { drafts, notes } = read([
      ['Navn', 'Tekst', 'Formål'],
      ['Påminnelser', 'Påminnelser', 'Påminnelser'],
      ['A', 'a', 'Påminnelse'],
    ])
    expect(drafts.map(({ row }) => row)).toEqual([3])
    expect(notes).toEqual([{ code: 'headings', sheet: 'MED', count: 1 }])
  })

  test('of a table of text that go on behind the last column were cut; what has a column of its own was not', () => {
    const rows = [
      ['Navn', 'Tekst', ''],
      ['A', 'Ring oss', ' vi svarer', 'til kl. 15'],
      ['B', 'b', 'notat'],
    ]
    expect(read(rows, { delimited: true }).drafts.map(({ cut }) => cut)).toEqual(['D2', null])
    expect(read(rows).drafts.map(({ cut }) => cut)).toEqual([null, null])
  })

  test('that are hidden are told of, also where no header is found', () => {
    const rows = [{ number: 1, hidden: true, cells: ['Navn', 'Tekst'] }]
    const sheet = { name: 'MED', hidden: false, delimited: false, hiddenColumns: [], strays: [], rows }
    expect(readSheet({ worksheets: [sheet] }, sheetWords.headers).notes).toEqual([
      { code: 'hidden_rows', sheet: 'MED', count: 1 },
    ])
  })
})
