import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { viewSheet } from '../../bot/usecases/view-sheet.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, everybody } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let suspended: string
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  const text = 'Ring {tlf}.'
  const put = (clinic: 'MED' | 'KIR' | 'KFMR' | 'VC', title: string, words = text) =>
    publishedTemplate(db.database, trust, { clinic, title, text: words })
  await put('KIR', 'Ørebank', 'Møt opp {dato}. Ring {tlf}.')
  await put('KIR', 'Åpningstid', 'Vi åpner kl. {kl}. Ring {tlf}.')
  await put('VC', 'Återbud', 'Ring {tlf} om återbud.')
  await put('MED', 'Rabatt 50 %', '50 % av alle svarer. Ring {tlf}.')
  await put('MED', 'Rom_7 \\ inngang')
  for (let turn = 10; turn < 33; turn++) await put('MED', `Time ${String(turn)}`)
  suspended = (await put('KFMR', 'Stanset')).templateId
  await suspendTemplate(it.work, trust.actor('ehealth'), {
    templateId: suspended,
    nonce: randomUUID(),
    reason: anyReason,
  })
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const view = (person: TestPerson, query: { clinicId?: string; words?: string; page?: number } = {}) =>
  viewSheet(it.work, trust.actor(person), { clinicId: '', words: '', page: 1, ...query })
const search = async (words: string, person: TestPerson = 'staff') =>
  (await view(person, { words })).rows.items.map((row) => row.name)

describe('the sheet', () => {
  test('is read by everybody, every clinic’s tab', async () => {
    for (const person of everybody) {
      const { clinics } = await view(person)
      expect(clinics.map((one) => one.id).sort()).toEqual(
        Object.values(trust.clinics)
          .map((one) => one.id)
          .sort(),
      )
      const names = (await view(person, { clinicId: trust.clinics.KIR.id })).rows.items.map((row) => row.name)
      expect(names).toEqual(['KIR- Ørebank', 'KIR- Åpningstid'])
      expect((await view(person, { clinicId: 'all' })).rows.total).toBe(29)
    }
  })

  test('opens at the own clinic, which stands first', async () => {
    const opened = async (person: TestPerson) => {
      const { clinics, clinicId } = await view(person)
      return { first: clinics[0]?.id, own: clinics.filter((one) => one.own).length, clinicId }
    }
    const { MED, VC } = trust.clinics
    expect(await opened('staff')).toEqual({ first: MED.id, own: 1, clinicId: MED.id })
    expect(await opened('leader')).toEqual({ first: MED.id, own: 1, clinicId: MED.id })
    expect(await opened('vcAdmin')).toEqual({ first: VC.id, own: 1, clinicId: VC.id })
    expect(await opened('communications')).toMatchObject({ own: 0, clinicId: null })
  })

  test('shows a tab’s own rows alone', async () => {
    for (const { id, key } of Object.values(trust.clinics)) {
      const { rows } = await view('staff', { clinicId: id })
      expect(rows.total).toBeGreaterThan(0)
      for (const row of rows.items) expect([row.clinicId, row.name.split('-')[0]]).toEqual([id, key])
    }
  })

  test('shows 20 rows on a page, and the last page where one past the end is asked for', async () => {
    const first = await view('staff')
    expect(first.rows).toMatchObject({ page: 1, pages: 2, total: 25 })
    expect(first.rows.items).toHaveLength(20)
    const second = await view('staff', { page: 2 })
    expect(second.rows.items).toHaveLength(5)
    expect(await view('staff', { page: 7 })).toEqual(second)
    const all = [...first.rows.items, ...second.rows.items].map((row) => row.name)
    expect(new Set(all).size).toBe(25)
  })

  test('shows a suspended template as suspended', async () => {
    const { rows } = await view('kfmrStaff')
    expect(rows.items).toMatchObject([{ id: suspended, state: 'suspended', stateReason: anyReason }])
  })
})

describe('a search', () => {
  test('goes through names and texts of all clinics, whatever the case', async () => {
    expect(await search('MØT')).toEqual(['KIR- Ørebank'])
    expect(await search('øREBANK')).toEqual(['KIR- Ørebank'])
    expect(await search('ÅTERBUD')).toEqual(['VC- Återbud'])
    expect(await search('åpner', 'vcStaff')).toEqual(['KIR- Åpningstid'])
  })

  test('asks for all words, in any order, in name or text', async () => {
    expect(await search('kir ring ørebank')).toEqual(['KIR- Ørebank'])
    expect(await search('  ring   vi ')).toEqual(['KIR- Åpningstid'])
    expect(await search('ørebank åpner')).toEqual([])
  })

  test('takes % and _ and the backslash for what they are', async () => {
    expect(await search('%')).toEqual(['MED- Rabatt 50 %'])
    expect(await search('_')).toEqual(['MED- Rom_7 \\ inngang'])
    expect(await search('\\')).toEqual(['MED- Rom_7 \\ inngang'])
    expect(await search('R_m')).toEqual([])
    expect(await search("'; drop table sheet_row; --")).toEqual([])
  })

  test('in one tab stays there', async () => {
    const inKir = await view('staff', { clinicId: trust.clinics.KIR.id, words: 'ring' })
    expect(inKir.rows.total).toBe(2)
    expect((await view('staff', { words: 'ring', page: 2 })).rows).toMatchObject({ total: 29, page: 2 })
  })

  test('never leaves the trust', async () => {
    const other = await buildTrust(db.database)
    await publishedTemplate(db.database, other, { title: 'Fremmed' })
    expect(await search('fremmed')).toEqual([])
    const { rows } = await viewSheet(it.work, other.actor('ehealth'), {
      clinicId: trust.clinics.MED.id,
      words: '',
      page: 1,
    })
    expect(rows.items.map((row) => row.name).filter((name) => name !== 'MED- Fremmed')).toEqual([])
  })
})
