import { expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import type { Workbook } from '../../bot/domain/workbook.ts'
import { writeWorkbook } from '../../bot/files/workbook.ts'

const written = async (workbook: Workbook) => readXlsx(await writeWorkbook(workbook))

test('texts come back as they were, whatever they begin with', async () => {
  const nasty = ['=1+1', '+47', '-1', '@SUM(A1)', '\tx', '0123', 'a\nb', ' kant ', 'æøå «»', '{dato}', "'x"]
  const back = await written({
    sheets: [{ name: 'Maler', columns: [{ title: 'Tekst', width: 60 }], rows: nasty.map((text) => [text]) }],
  })
  expect(back.sheets[0]?.rows).toEqual([['Tekst'], ...nasty.map((text) => [text])])
})

test('tabs whose names are alike or forbidden are told apart', async () => {
  const sheet = (name: string) => ({ name, columns: [{ title: 'A', width: 10 }], rows: [] })
  const back = await written({
    sheets: [sheet('KIR/MED: [1]'), sheet('x'.repeat(40)), sheet('X'.repeat(40)), sheet('')],
  })
  const names = back.sheets.map((one) => one.name)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u)
})
