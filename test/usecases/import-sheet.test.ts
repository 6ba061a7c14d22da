import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sheetWords } from '../../cards/workbooks/sheet-words.ts'
import { sheetWorkbook } from '../../cards/workbooks/sheet.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { languages } from '../../bot/domain/language.ts'
import { readSheet } from '../../bot/domain/sheet-import.ts'
import { spreadsheetLimits } from '../../bot/domain/spreadsheet.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { sealOf } from '../../bot/domain/template.ts'
import { readBytes } from '../../bot/files/read-bytes.ts'
import { writeWorkbook } from '../../bot/files/workbook.ts'
import { decideProposal } from '../../bot/usecases/decide-proposal.ts'
import { exportSheet } from '../../bot/usecases/export-sheet.ts'
import { checkSheet } from '../../bot/usecases/check-sheet.ts'
import {
  approveSheet,
  dropImportRow,
  dropSheetImport,
  listWaitingSheets,
  proposeSheet,
  readSheetIn,
  showSheetImport,
  tidySheetImport,
} from '../../bot/usecases/import-sheet.ts'
import { takeSheetOver } from '../../bot/usecases/take-over-sheet.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let own: TestWork
let trust: TestTrust
beforeAll(async () => {
  db = await testDatabase()
  own = await testWork(db.url, db.database)
})
afterAll(async () => {
  await own.close()
  await db.close()
})
beforeEach(async () => {
  trust = await buildTrust(db.database)
})

const good = (title: string) =>
  `${title}: Du har fått time hos oss {dato} kl. {kl}. Passer ikke tiden, ring {tlf}. Meldingen kan ikke besvares.`
const appointment =
  'Du har fått time hos oss {dato} kl. {kl}. Ring {tlf} hvis tiden ikke passer. Kan ikke besvares.'
const call = 'Ring oss på {tlf} for å avtale tid. Meldingen kan ikke besvares.'

type Rows = readonly (readonly string[])[]
const head = ['Navn', 'Tekst', 'Formål']
const sheetOf = (rows: Rows, name = 'MED', header: readonly string[] = head) =>
  readSheet(
    {
      worksheets: [
        {
          name,
          hidden: false,
          delimited: false,
          hiddenColumns: [],
          strays: [],
          rows: [header, ...rows].map((cells, at) => ({ number: at + 1, hidden: false, cells })),
        },
      ],
    },
    sheetWords.headers,
  )
const inputOf = (rows: Rows, name?: string, header?: readonly string[]) => ({
  ...sheetOf(rows, name, header),
  words: sheetWords,
})
const dryRun = async (rows: Rows, name?: string, header?: readonly string[]) =>
  (await checkSheet(own.work, trust.actor('ehealth'), inputOf(rows, name, header))).rows
const codesOf = (row: { findings: readonly { severity: string; code: string }[] } | undefined) =>
  row?.findings.map(({ severity, code }) => `${severity} ${code}`) ?? []
const readIn = async (rows: Rows, person: TestPerson = 'ehealth') =>
  (await readSheetIn(own.work, trust.actor(person), inputOf(rows))).importId
const view = (importId: string) => showSheetImport(own.work, trust.actor('ehealth'), { importId, page: 1 })
const press = () => ({ nonce: randomUUID() })
const takeOver = (importId: string) => takeSheetOver(own.work, { id: importId, trustId: trust.trustId })
const namesIn = async () =>
  (
    await db.database.prisma.template.findMany({
      where: { clinic: { trustId: trust.trustId } },
      orderBy: { name: 'asc' },
    })
  ).map((one) => one.name)

describe('the dry run', () => {
  test('finds what is wrong cell by cell', async () => {
    await publishedTemplate(db.database, trust, { title: 'Brukt', text: appointment })
    const rows = await dryRun([
      ['MED- Klar', call, 'Ring oss'],
      ['MED- Ukjent felt', 'Time {datto} kl. {kl}. Ring {tlf}.', 'Ny time'],
      ['MED- Avslører', 'Velkommen til kreftlegen {dato}. Ring {tlf}.', 'Ny time'],
      ['MED- Brukt', call, 'Ring oss'],
      ['MED- Klar', `${call} Hilsen oss.`, 'Ring oss'],
      ['MED- Samme', appointment, 'Ny time'],
      ['', call, ''],
      ['MED- Uten tekst', '', 'Ring oss'],
      [`MED- ${'x'.repeat(61)}`, 'x'.repeat(919), 'Helt nytt formål'],
      ['MED- Skrevet ut', 'Ring 33 00 00 00 før 12. mars kl. 10. Kan ikke besvares.', 'Ring oss'],
    ])
    expect(rows.map((row) => row.verdict)).toEqual([
      'ready',
      'stopped',
      'stopped',
      'stopped',
      'stopped',
      'warned',
      'stopped',
      'stopped',
      'stopped',
      'ready',
    ])
    expect(codesOf(rows[1])).toContain('stop template_unknown_placeholder')
    expect(rows[1]!.findings[0]).toMatchObject({ place: 'B3', params: { suggestion: '{dato}' } })
    expect(codesOf(rows[2])[0]).toMatch(/^stop disclosure\./u)
    expect(codesOf(rows[3])).toContain('stop name_taken')
    expect(rows[4]!.findings[0]).toMatchObject({ code: 'name_twice', params: { place: 'MED!B2' } })
    expect(rows[5]!.findings).toContainEqual(
      expect.objectContaining({
        code: 'duplicate_in_use',
        params: { name: 'MED- Brukt', clinic: 'Medisinsk klinikk' },
      }),
    )
    expect(codesOf(rows[6])).toEqual(
      expect.arrayContaining(['stop name_missing', 'warn purpose_missing', 'warn duplicate_in_file']),
    )
    expect(codesOf(rows[7])).toEqual(['stop text_missing'])
    expect(codesOf(rows[8])).toEqual(['stop title_too_long', 'warn purpose_unknown', 'stop text_too_long'])
    expect(codesOf(rows[9])).toEqual(['note literals'])
  })

  test.each([
    ['nb', 'Medisinsk klinikk', ['Navn på mal', 'Tekstinnhold i mal', 'Formål'], 'Påminnelse'],
    ['nn', 'medisinsk  KLINIKK', ['Malnamn', 'Melding', 'Føremål'], 'Påminning'],
    ['sv', 'MED', ['Mallnamn', 'Meddelande', 'Ändamål'], 'Påminnelse'],
    ['en', 'MED.csv', ['Template name', 'SMS text', 'Category'], 'reminder'],
  ])(
    'knows headers, clinics and purposes as they are written in %s',
    async (_language, tab, header, purpose) => {
      const [row] = await dryRun([['MED- Ring', call, purpose]], tab, header)
      expect(row).toMatchObject({ verdict: 'ready', purpose: 'reminder', title: 'Ring', language: 'nb' })
    },
  )

  test('finds unit, language and clinic in columns of their own', async () => {
    const header = ['Klinikk', 'Enhet', 'Navn', 'Tekst', 'Formål', 'Språk']
    const rows = await dryRun(
      [
        ['Vårdcentralen', 'VC', 'Tid', 'Ring oss på {tlf}. Det går inte att svara.', 'Ring oss', 'svenska'],
        ['VC', '', 'Ring', call, 'Ring oss', 'bokmål'],
        ['Øye', '', 'Ring', call, 'Ring oss', 'finsk'],
        ['MED', 'Ukjent', 'Ring', call, 'Ring oss', ''],
      ],
      'Alle',
      header,
    )
    expect(rows.map(({ name, language }) => [name, language])).toEqual([
      ['VC- Tid', 'sv'],
      ['VC- Ring', 'nb'],
      ['Ring', 'nb'],
      ['Ring', 'nb'],
    ])
    expect(codesOf(rows[2])).toEqual(
      expect.arrayContaining(['stop clinic_unknown', 'stop language_unknown', 'warn duplicate_in_file']),
    )
    expect(codesOf(rows[3])).toContain('stop unit_unknown')
  })

  test('asks about what the sheet says is not in use, what is left open by hand, and what a delimiter cut', async () => {
    const header = ['Navn', 'Tekst', 'Formål', 'Status']
    const rows = await dryRun(
      [
        ['MED- I bruk', call, 'Ring oss', 'I bruk'],
        ['MED- Utgått', good('b'), 'Ny time', 'Utgått'],
        ['MED- Åpen', 'Kontoret flytter [dato] kl. ____. Ring {tlf}.', 'Ny time', ''],
      ],
      'Medisinsk klinikk (2)',
      header,
    )
    expect(rows.map(codesOf)).toEqual([[], ['warn state_other'], ['warn gap', 'note literals']])
    const [garbled, whole] = await dryRun([
      ['MED- PÃ¥', 'Ring oss pÃ¥ {tlf}. Meldingen kan ikke besvares.', 'Ring oss'],
      ['MED- Ô', 'Ring oss på {tlf} – à la carte, Åse. Meldingen kan ikke besvares.', 'Ring oss'],
    ])
    expect(codesOf(garbled)).toEqual(expect.arrayContaining(['stop garbled', 'stop garbled']))
    expect(codesOf(whole)).not.toContain('stop garbled')
    const [cut] = (
      await checkSheet(own.work, trust.actor('ehealth'), {
        ...inputOf([]),
        drafts: inputOf([['MED- Kuttet', call, 'Ring oss']]).drafts.map((draft) => ({ ...draft, cut: 'D2' })),
      })
    ).rows
    expect([cut!.verdict, cut!.findings.map(({ code, place }) => [code, place])]).toEqual([
      'stopped',
      [['row_cut', 'D2']],
    ])
  })

  test('stores nothing', async () => {
    await dryRun([['MED- Ring', call, 'Ring oss']])
    expect(await db.database.prisma.sheetImport.count({ where: { trustId: trust.trustId } })).toBe(0)
    expect(await namesIn()).toEqual([])
  })
})

describe('taken over as proposals', () => {
  test('rows wait for e-health, warnings included, stopped ones excluded', async () => {
    const importId = await readIn([
      ['MED- Klar', call, 'Ring oss'],
      ['MED- Nytt formål', good('a'), 'Noe helt annet'],
      ['MED- Avslører', 'Velkommen til kreftlegen {dato}. Ring {tlf}.', 'Ny time'],
    ])
    await proposeSheet(own.work, trust.actor('ehealth'), { importId, ...press() })
    expect(await takeOver(importId)).toBe(true)
    const proposals = await db.database.prisma.proposal.findMany({
      where: { clinic: { trustId: trust.trustId } },
      include: { decisions: true },
      orderBy: { title: 'asc' },
    })
    expect(
      proposals.map(({ title, state, purpose, purposeNote }) => [title, state, purpose, purposeNote]),
    ).toEqual([
      ['Klar', 'ehealthReview', 'call_us', null],
      ['Nytt formål', 'ehealthReview', null, 'Noe helt annet'],
    ])
    expect(proposals[0]!.decisions).toMatchObject([{ event: 'fileFromSheet', step: 'draft' }])
    const waiting = await db.database.prisma.task.count({
      where: { subject: { in: proposals.map(({ id }) => `proposal:${id}`) } },
    })
    expect(waiting).toBe(2)
    // Whoever read it in does not decide on it.
    await expect(
      decideProposal(own.work, trust.actor('ehealth'), {
        proposalId: proposals[0]!.id,
        revision: 1,
        ...press(),
        decision: 'approve',
        reason: '',
        purpose: 'call_us',
        text: '',
        existingId: '',
      }),
    ).rejects.toMatchObject({ code: 'own_proposal' })
    expect(await namesIn()).toEqual([])
  })

  test('the same file once more changes nothing', async () => {
    const rows: Rows = [['MED- Klar', call, 'Ring oss']]
    const first = await readIn(rows)
    await proposeSheet(own.work, trust.actor('ehealth'), { importId: first, ...press() })
    await takeOver(first)
    const again = await dryRun(rows)
    expect(again.map(({ verdict }) => verdict)).toEqual(['unchanged'])
    const second = await readIn(rows)
    await expect(
      proposeSheet(own.work, trust.actor('ehealth'), { importId: second, ...press() }),
    ).rejects.toMatchObject({ code: 'sheet_nothing' })
  })

  test('two sheets of the same rows at the same time make one proposal each row', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`MED- Rad ${at}`, good(String(at)), 'Ny time'])
    const ids = [await readIn(rows), await readIn(rows, 'ehealth2')]
    for (const importId of ids) await proposeSheet(own.work, trust.actor('ehealth'), { importId, ...press() })
    await Promise.all([...ids, ...ids].map(takeOver))
    expect(await db.database.prisma.proposal.count({ where: { clinic: { trustId: trust.trustId } } })).toBe(
      30,
    )
    const outcomes = await Promise.all(ids.map(async (id) => (await view(id)).counts.outcomes))
    expect(outcomes.map((one) => Object.values(one).reduce((sum, count) => sum + count, 0))).toEqual([30, 30])
  })
})

describe('approved by the DHO team', () => {
  const approve = (importId: string, person: TestPerson, reason: string, warningReason = '') =>
    approveSheet(own.work, trust.actor(person), { importId, ...press(), reason, warningReason })

  test('rows are templates under their seals, with the decision and its events', async () => {
    const importId = await readIn([
      ['MED- Klar', call, 'Ring oss'],
      ['MED- Advarsel', 'Du har fått time {dato}. Vi ser fram til å møte deg.', 'Ny time'],
      ['MED- Avslører', 'Velkommen til kreftlegen {dato}. Ring {tlf}.', 'Ny time'],
    ])
    await expect(approve(importId, 'dho', ' ')).rejects.toMatchObject({ code: 'sheet_reason_missing' })
    await approve(importId, 'dho', 'DHO 10.03.2026, sak 12')
    await takeOver(importId)
    expect(await namesIn()).toEqual(['MED- Klar'])
    const row = await db.database.prisma.sheetRow.findFirstOrThrow({
      where: { template: { clinic: { trustId: trust.trustId } } },
      include: { version: true, template: true },
    })
    const parsed = parseTemplate(call)
    expect(row.version.seal).toBe(
      sealOf({
        clinicId: trust.clinics.MED.id,
        text: call,
        language: 'nb',
        purpose: 'call_us',
        senderText: 'SIVHF',
        placeholders: parsed.ok ? parsed.placeholders : [],
      }),
    )
    const decisions = await db.database.prisma.decision.findMany({
      where: { proposalId: row.version.proposalId! },
    })
    expect(decisions).toMatchObject([
      {
        event: 'approveFromSheet',
        reason: 'DHO 10.03.2026, sak 12',
        textAfter: call,
        personId: trust.actor('dho').personId,
      },
    ])
    const events = await db.database.prisma.auditEvent.findMany({
      where: { subject: { in: [`sheet:${importId}`, `template:${row.templateId}`] } },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual([
      'sheet.read',
      'sheet.decided',
      'template.published',
      'sheet.rows_taken_over',
      'sheet.applied',
    ])
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain('Ring oss')
  })

  test('a warning passes only with a reason, a block never', async () => {
    const importId = await readIn([
      ['MED- Advarsel', 'Du har fått time {dato}. Vi ser fram til å møte deg.', 'Ny time'],
      ['MED- Avslører', 'Velkommen til kreftlegen {dato}. Ring {tlf}.', 'Ny time'],
      ['MED- Uten formål', call, 'Noe helt nytt'],
    ])
    await expect(approve(importId, 'dho', 'Sak 12')).rejects.toMatchObject({ code: 'sheet_nothing' })
    await approve(importId, 'dho', 'Sak 12', 'Står i innkallingen.')
    await takeOver(importId)
    expect(await namesIn()).toEqual(['MED- Advarsel'])
    // What has no approved purpose was never a part of it.
    expect((await view(importId)).counts).toMatchObject({ outcomes: { approved: 1 }, withoutPurpose: 1 })
    const [decision] = await db.database.prisma.decision.findMany({
      where: { proposal: { clinic: { trustId: trust.trustId } } },
    })
    expect(decision!.reason).toBe('Sak 12 – Står i innkallingen.')
  })

  test('is the right of the DHO team alone', async () => {
    const importId = await readIn([['MED- Klar', call, 'Ring oss']])
    for (const person of ['ehealth', 'clinicAdmin', 'staff', 'auditor'] as const)
      await expect(approve(importId, person, 'Sak 12')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readSheetIn(own.work, trust.actor('clinicAdmin'), inputOf([]))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('nobody approves a sheet that he or she read in; somebody else finds it waiting', async () => {
    const importId = await readIn([['MED- Klar', call, 'Ring oss']], 'dho')
    const seenBy = async (person: TestPerson) =>
      (await showSheetImport(own.work, trust.actor(person), { importId, page: 1 })).approves
    expect([await seenBy('dho'), await seenBy('ehealth')]).toEqual(['own', 'no'])
    await expect(approve(importId, 'dho', 'Sak 12')).rejects.toMatchObject({ code: 'sheet_own' })
    expect((await view(importId)).sheet).toMatchObject({ state: 'read', mode: null })
    await proposeSheet(own.work, trust.actor('dho'), { importId, ...press() })

    const second = await readIn([['MED- Annen', good('x'), 'Ny time']], 'ehealth')
    const { sheets } = await listWaitingSheets(own.work, trust.actor('dho'), {})
    expect(sheets.map(({ id, rows }) => [id, rows])).toEqual([[second, 1]])
    expect(sheets[0]!.readBy).toBe((await view(second)).readBy)
    expect(sheets[0]!.readBy).not.toBe('')
    await approve(second, 'dho', 'Sak 12')
    await takeOver(second)
    expect(await namesIn()).toEqual(['MED- Annen'])
    expect((await listWaitingSheets(own.work, trust.actor('dho'), {})).sheets).toEqual([])
  })

  test('what has changed since it was read is asked again', async () => {
    const importId = await readIn([
      ['MED- Klar', call, 'Ring oss'],
      ['MED- Annen', good('x'), 'Ny time'],
    ])
    await approve(importId, 'dho', 'Sak 12')
    await publishedTemplate(db.database, trust, { title: 'klar', text: good('y') })
    await takeOver(importId)
    expect((await view(importId)).counts.outcomes).toEqual({ approved: 1, name_taken: 1 })
  })

  test('cut off, it goes on where it was; pressed twice, it counts once', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => [`MED- Rad ${at}`, good(String(at)), 'Ny time'])
    const importId = await readIn(rows)
    const once = press()
    for (let count = 0; count < 2; count++)
      await approveSheet(own.work, trust.actor('dho'), {
        importId,
        ...once,
        reason: 'Sak 12',
        warningReason: 'Like tekster er ment.',
      })
    expect(await takeSheetOver(own.work, { id: importId, trustId: trust.trustId }, 1)).toBe(false)
    expect(await namesIn()).toHaveLength(200)
    await takeOver(importId)
    expect(new Set(await namesIn()).size).toBe(450)
    const { sheet, counts } = await view(importId)
    expect([sheet.state, counts.outcomes]).toEqual(['applied', { approved: 450 }])
  })
})

describe('before it is decided on', () => {
  test('rows are left out, and placeholders put in for what is written out', async () => {
    const importId = await readIn([
      ['MED- Ut', call, 'Ring oss'],
      ['MED- Skrevet', 'Ring 33 00 00 00 før 12. mars kl. 10. Kan ikke besvares.', 'Ring oss'],
    ])
    await dropImportRow(own.work, trust.actor('ehealth'), { importId, position: 0, dropped: true })
    expect((await view(importId)).counts.literals).toBe(1)
    await tidySheetImport(own.work, trust.actor('ehealth'), { importId, words: sheetWords })
    const { counts, rows } = await view(importId)
    expect([counts.literals, counts.dropped]).toEqual([0, 1])
    expect(rows.items.find((row) => row.position === 1)!.text).toBe(
      'Ring {tlf} før {dato} kl. {kl}. Kan ikke besvares.',
    )
    await approveSheet(own.work, trust.actor('dho'), { importId, ...press(), reason: 'x', warningReason: '' })
    await takeOver(importId)
    expect(await namesIn()).toEqual(['MED- Skrevet'])
    await expect(
      dropImportRow(own.work, trust.actor('ehealth'), { importId, position: 0, dropped: false }),
    ).rejects.toMatchObject({ code: 'sheet_decided' })
  })

  test('it can be dropped as a whole, and is not seen by another trust', async () => {
    const importId = await readIn([['MED- Klar', call, 'Ring oss']])
    const other = await buildTrust(db.database)
    await expect(
      showSheetImport(own.work, other.actor('ehealth'), { importId, page: 1 }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await dropSheetImport(own.work, trust.actor('ehealth'), { importId, ...press() })
    expect((await view(importId)).sheet.state).toBe('dropped')
    await expect(
      proposeSheet(own.work, trust.actor('ehealth'), { importId, ...press() }),
    ).rejects.toMatchObject({ code: 'sheet_decided' })
  })
})

describe('the round trip', () => {
  const exported = async (language: (typeof languages)[number]) => {
    const copy = await exportSheet(own.work, trust.actor('ehealth'), {})
    const bytes = await writeWorkbook(sheetWorkbook(wordsOf(language), copy))
    const read = readBytes({ bytes, name: 'a.xlsx', limits: spreadsheetLimits })
    if (!read.ok) throw new Error(read.code)
    return { read: readSheet(read.spreadsheet, sheetWords.headers), cells: read.spreadsheet }
  }

  test.each(languages)('an export in %s read in again changes nothing', async (language) => {
    const nasty = [
      '=1+1 {tlf}',
      '+47 {tlf}',
      "'@x {tlf}",
      'a\n\nb {tlf}',
      '_x000D_ {tlf}',
      '"; {tlf}',
      '{ Tlf : ny }x',
    ]
    for (const [at, text] of nasty.entries())
      await publishedTemplate(db.database, trust, {
        clinic: at % 2 === 0 ? 'MED' : 'VC',
        title: `=Rad ${at} – «x»`,
        text,
        language: languages[at % 4]!,
        purpose: at % 3 === 0 ? 'reminder' : 'call_us',
      })
    const { read, cells } = await exported(language)
    const { rows } = await checkSheet(own.work, trust.actor('ehealth'), { ...read, words: sheetWords })
    expect(rows.map((row) => [row.name, row.verdict])).toEqual(rows.map((row) => [row.name, 'unchanged']))
    expect(rows).toHaveLength(nasty.length)
    expect((await exported(language)).cells).toEqual(cells)
  })

  test('tells clinics apart whose names are cut in the tabs', async () => {
    const long = 'Klinikk for medisin og rehabilitering'
    const { prisma } = db.database
    await prisma.clinic.update({ where: { id: trust.clinics.MED.id }, data: { name: `${long} nord` } })
    await prisma.clinic.update({ where: { id: trust.clinics.KIR.id }, data: { name: `${long} sør` } })
    await publishedTemplate(db.database, trust, { clinic: 'MED', title: 'Ring', text: call })
    await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'Ring', text: good('x') })
    const { read } = await exported('sv')
    const { rows } = await checkSheet(own.work, trust.actor('ehealth'), { ...read, words: sheetWords })
    expect(rows.map((row) => [row.clinicName, row.verdict]).toSorted()).toEqual([
      [`${long} nord`, 'unchanged'],
      [`${long} sør`, 'unchanged'],
    ])
  })

  test('any text that can be a template comes back to the letter', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\n',
        '_x0041_',
        '{tlf}',
        '{dato:ny}',
        ' ',
        '"',
        "'",
        ';',
        ',',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[{}\r\u0000]/gu, '')),
    )
    const text = fc
      .array(piece, { minLength: 1, maxLength: 8 })
      .map((pieces) => pieces.join('').trim())
      .filter((one) => one !== '' && parseTemplate(one).ok)
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const t = wordsOf('nn')
        const rows = texts.map((one, at) => ({
          name: `MED- ${at}`,
          unit: 'MED',
          text: one,
          purpose: 'reminder',
          purposeLabel: null,
          language: 'nn' as const,
          senderText: 'SIVHF',
          parts: 1,
          version: 1,
          state: 'live' as const,
          approvedBy: [],
          publishedAt: new Date('2026-03-10T09:00:00Z'),
        }))
        const copy = { takenAt: new Date(), trustName: 'x', clinics: [{ name: 'MED', rows }] }
        const bytes = await writeWorkbook(sheetWorkbook(t, copy))
        const read = readBytes({ bytes, name: 'a.xlsx', limits: spreadsheetLimits })
        if (!read.ok) throw new Error(read.code)
        const { drafts } = readSheet(read.spreadsheet, sheetWords.headers)
        expect(drafts.map((draft) => draft.values.text)).toEqual(texts)
      }),
      { numRuns: 60 },
    )
  })
})
