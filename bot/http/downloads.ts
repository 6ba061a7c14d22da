import { z } from 'zod'
import type { Words } from '../../cards/text/words.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { isoDay } from '../../cards/when.ts'
import { consentWorkbook } from '../../cards/workbooks/consent.ts'
import { sampleWorkbook } from '../../cards/workbooks/sample-sheet.ts'
import { sheetWorkbook } from '../../cards/workbooks/sheet.ts'
import { unitTextsPage } from '../../cards/workbooks/unit-texts.ts'
import type { DownloadKind } from '../domain/download.ts'
import type { Language } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import { workbookType } from '../domain/workbook.ts'
import { writeWorkbook } from '../files/workbook.ts'
import { exportConsent } from '../usecases/export-consent.ts'
import { exportSheet, listUnits, listUnitTexts } from '../usecases/export-sheet.ts'
import { lookAtDownload, takeDownload } from '../usecases/take-download.ts'
import type { TakenDownload } from '../usecases/take-download.ts'
import type { Work } from '../usecases/use-case.ts'
import { auditFile, evidenceFile, reviewFile } from './audit-files.ts'
import type { Producer } from './producer.ts'
import { browserLanguage, escaped, page, security, style, tokenForm } from './page.ts'
import type { Answer, Call, Route } from './server.ts'

/** Every kind's one row: kind -> use case -> file. */
export const producers: Readonly<Record<DownloadKind, Producer>> = {
  audit: auditFile,
  evidence: evidenceFile,
  review: reviewFile,
  sheet: async ({ work, actor, t, params }) => {
    const copy = await exportSheet(work, actor, z.object({ clinicId: z.uuid().optional() }).parse(params))
    return {
      name: `${t('export.fileName')}-${isoDay(copy.takenAt)}.xlsx`,
      contentType: workbookType,
      bytes: await writeWorkbook(sheetWorkbook(t, copy)),
    }
  },
  sampleSheet: async ({ work, actor, t }) => {
    const units = await listUnits(work, actor, {})
    return {
      name: `${t('import.sampleName')}.xlsx`,
      contentType: workbookType,
      bytes: await writeWorkbook(sampleWorkbook(t, units)),
    }
  },
  consent: async ({ work, actor, t, params }) => {
    const asked = z.object({ clinicId: z.uuid(), answerId: z.uuid() }).parse(params)
    const history = await exportConsent(work, actor, asked)
    return {
      // Without the number: names of files travel.
      name: `${t('consent.fileName')}-${isoDay(history.takenAt)}.xlsx`,
      contentType: workbookType,
      bytes: await writeWorkbook(consentWorkbook(t, history)),
    }
  },
  unitTexts: async ({ work, actor, params }) => {
    const list = await listUnitTexts(work, actor, z.object({ unitId: z.uuid() }).parse(params))
    return {
      name: `${wordsOf(list.language)('export.listName')}-${isoDay(list.takenAt)}.html`,
      contentType: 'text/html; charset=utf-8',
      bytes: Buffer.from(unitTextsPage(wordsOf(list.language), list)),
    }
  },
}

const filePage = (status: number, t: Words, sentence: string, token?: string): Answer =>
  page(status, t, {
    title: t('download.title'),
    lines: [sentence],
    ...(token === undefined
      ? {}
      : {
          form: `<form method="post" action="/download/${token}"><button>${escaped(t('download.take'))}</button></form>`,
        }),
  })

// What an old browser makes of the name, and what every other one does (RFC 6266).
const disposition = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

/**
 * Links to files (`offerDownload`): the address shows a page with a button, and the button fetches the file. What
 * follows links by itself, as scanners of mail and chat do, so leaves a link that works once as it was.
 */
export const downloadRoutes = (
  work: Work,
  table: Readonly<Record<string, Producer>> = producers,
): Route[] => {
  const open = async (
    { headers, params }: Call,
    find: (work: Work, token: string, fallback: Language) => Promise<TakenDownload | null>,
    answer: (taken: TakenDownload, t: Words, token: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const fallback = browserLanguage(headers['accept-language'])
    const token = params['token'] ?? ''
    const taken = tokenForm.test(token) ? await find(work, token, fallback) : null
    if (taken === null) return filePage(410, wordsOf(fallback), wordsOf(fallback)('download.gone'))
    const t = wordsOf(taken.actor.language)
    try {
      return await answer(taken, t, token)
    } catch (error) {
      if (error instanceof Refusal) return filePage(403, t, t(`refusal.${error.code}`))
      throw error
    }
  }
  return [
    {
      method: 'get',
      path: '/download.css',
      answer: () => ({
        status: 200,
        body: style,
        headers: { ...security, 'content-type': 'text/css; charset=utf-8' },
      }),
    },
    {
      method: 'get',
      path: '/download/:token',
      answer: (call) =>
        open(call, lookAtDownload, (_taken, t, token) =>
          Promise.resolve(filePage(200, t, t('download.how'), token)),
        ),
    },
    {
      method: 'post',
      path: '/download/:token',
      answer: (call) =>
        open(call, takeDownload, async ({ actor, kind, params }, t) => {
          const produce = table[kind]
          if (produce === undefined) return filePage(410, t, t('download.gone'))
          const file = await produce({ work, actor, t, params })
          return {
            status: 200,
            body: Buffer.from(file.bytes),
            headers: { 'content-type': file.contentType, 'content-disposition': disposition(file.name) },
          }
        }),
    },
  ]
}
