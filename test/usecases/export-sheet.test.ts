import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { sheetWorkbook } from '../../cards/workbooks/sheet.ts'
import { unitTextsPage } from '../../cards/workbooks/unit-texts.ts'
import { cellText, spreadsheetLimits } from '../../bot/domain/spreadsheet.ts'
import { measure } from '../../bot/domain/sms-text.ts'
import { readBytes } from '../../bot/files/read-bytes.ts'
import { writeWorkbook } from '../../bot/files/workbook.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { exportSheet, listUnits, listUnitTexts } from '../../bot/usecases/export-sheet.ts'
import { showTemplate } from '../../bot/usecases/show-template.ts'
import { randomUUID } from 'node:crypto'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let own: TestWork
let trust: TestTrust
beforeAll(async () => {
  db = await testDatabase()
  own = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  const other = await buildTrust(db.database)
  await publishedTemplate(db.database, other, { title: 'Hos andre' })
  await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
  const second = await publishedTemplate(db.database, trust, { title: 'Stanset', text: 'Ring oss på {tlf}.' })
  await publishedTemplate(db.database, trust, {
    clinic: 'VC',
    title: 'Tid',
    text: '=Du har tid {datum:ny} <b>kl.</b> {kl}. Det går inte att svara.',
    purpose: 'reminder',
  })
  await suspendTemplate(own.work, trust.actor('clinicAdmin'), {
    templateId: second.templateId,
    nonce: randomUUID(),
    reason: 'Feil nummer',
  })
})
afterAll(async () => {
  await own.close()
  await db.close()
})

test('the workbook has one tab a clinic, and says that it is a copy and of when', async () => {
  const copy = await exportSheet(own.work, trust.actor('staff'), {})
  const bytes = await writeWorkbook(sheetWorkbook(wordsOf('nb'), copy))
  const read = readBytes({ bytes, name: 'a.xlsx', limits: spreadsheetLimits })
  if (!read.ok) throw new Error(read.code)
  const tabs = read.spreadsheet.worksheets.map(
    ({ name, rows }) => [name, rows.map((row) => row.cells.map(cellText))] as const,
  )
  expect(tabs.map(([name]) => name)).toEqual([
    'Om kopien',
    'KFMR',
    'Kirurgisk klinikk',
    'Medisinsk klinikk',
    'Vårdcentralen',
  ])
  expect(tabs[0]![1][0]![0]).toMatch(/^Kopi av de godkjente malene til .+, tatt 10\.03\.2026 10:00\.$/u)
  expect(tabs[3]![1].slice(1).map((row) => [row[0], row[3], row[8]])).toEqual([
    ['MED- Stanset', 'Ny time', 'Stanset'],
    ['MED- Timeavtale', 'Ny time', 'I bruk'],
  ])
  expect(tabs[4]![1][1]!.slice(2, 6)).toEqual([
    '=Du har tid {datum:ny} <b>kl.</b> {kl}. Det går inte att svara.',
    'Påminnelse',
    'Svensk',
    'VCEXEMPEL',
  ])
})

test('parts are those of the longest values, as the tab has them', async () => {
  const text = `${'Ring oss. '.repeat(15)}{tlf}`
  const { templateId } = await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'Lang', text })
  const { id } = trust.clinics.KIR
  const copy = await exportSheet(own.work, trust.actor('staff'), { clinicId: id })
  const { parts } = await showTemplate(own.work, trust.actor('staff'), { templateId })
  expect([copy.clinics[0]!.rows.map((row) => row.parts), parts]).toEqual([[2], 2])
  expect(measure(text).segments).toBe(1)
  await db.database.prisma.sheetRow.delete({ where: { templateId } })
})

test('one clinic alone can be copied, and none of another trust', async () => {
  const { id } = trust.clinics.VC
  const copy = await exportSheet(own.work, trust.actor('auditor'), { clinicId: id })
  expect(copy.clinics.map(({ rows }) => rows.length)).toEqual([1])
  await expect(exportSheet(own.work, trust.actor('staff'), { clinicId: randomUUID() })).rejects.toMatchObject(
    {
      code: 'not_found',
    },
  )
})

test('the list for patients is in the language of the unit, without names and what is suspended', async () => {
  const swedish = await listUnitTexts(own.work, trust.actor('staff'), { unitId: trust.clinics.VC.unitId })
  const html = unitTextsPage(wordsOf(swedish.language), swedish)
  expect(html).toContain('<html lang="sv">')
  expect(html).toContain('<h2>Påminnelse</h2>')
  // The label of a placeholder is for staff.
  expect(html).toContain('=Du har tid <b>{datum}</b> &#60;b&#62;kl.&#60;/b&#62; <b>{kl}</b>.')
  expect(html).not.toContain('VC- Tid')
  expect(html).toContain('Undrar du om ett av dem är från oss, ring 070-174 06 05.')
  const norwegian = await listUnitTexts(own.work, trust.actor('staff'), {
    unitId: trust.clinics.MED.unitId,
  })
  expect(norwegian.texts).toHaveLength(1)
  const empty = await listUnitTexts(own.work, trust.actor('staff'), { unitId: trust.clinics.KIR.unitId })
  expect(unitTextsPage(wordsOf('nb'), empty)).toContain('sender for tiden ingen SMS')
  await expect(listUnitTexts(own.work, trust.actor('staff'), { unitId: randomUUID() })).rejects.toMatchObject(
    {
      code: 'not_found',
    },
  )
})

test('every unit of the trust can be chosen', async () => {
  const units = await listUnits(own.work, trust.actor('leader'), {})
  expect(units.map((one) => one.clinicName)).toEqual([
    'KFMR',
    'Kirurgisk klinikk',
    'Medisinsk klinikk',
    'Vårdcentralen',
  ])
})
