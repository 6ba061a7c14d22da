import { z } from 'zod'
import type { Words } from '../../cards/text/words.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { isoDay } from '../../cards/when.ts'
import { sheetWorkbook } from '../../cards/workbooks/sheet.ts'
import { unitTextsPage } from '../../cards/workbooks/unit-texts.ts'
import type { DownloadKind } from '../domain/download.ts'
import { languages } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import { workbookType } from '../domain/workbook.ts'
import { writeWorkbook } from '../files/workbook.ts'
import { exportSheet, listUnitTexts } from '../usecases/export-sheet.ts'
import { lookAtDownload, takeDownload } from '../usecases/take-download.ts'
import type { TakenDownload } from '../usecases/take-download.ts'
import type { Work } from '../usecases/use-case.ts'
import { auditFile, evidenceFile, reviewFile } from './audit-files.ts'
import type { Producer } from './producer.ts'
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
  unitTexts: async ({ work, actor, params }) => {
    const list = await listUnitTexts(work, actor, z.object({ unitId: z.uuid() }).parse(params))
    return {
      name: `${wordsOf(list.language)('export.listName')}-${isoDay(list.takenAt)}.html`,
      contentType: 'text/html; charset=utf-8',
      bytes: Buffer.from(unitTextsPage(wordsOf(list.language), list)),
    }
  },
}

const security = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 30rem; margin: 15vh auto 0; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: .5rem; background: #0f5ea8;
  color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`)

const page = (status: number, t: Words, sentence: string, token?: string): Answer => ({
  status,
  headers: { ...security, 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('download.title'))} · Malvakt</title>
<link rel="stylesheet" href="/download.css">
</head>
<body>
<main>
<h1>${escaped(t('download.title'))}</h1>
<p>${escaped(sentence)}</p>
${token === undefined ? '' : `<form method="post" action="/download/${token}"><button>${escaped(t('download.take'))}</button></form>`}
</main>
</body>
</html>
`,
})

/** The first of our languages that the browser asks for; Bokmål where it asks for none. */
const browserLanguage = (accept: string | undefined): Language => {
  const tags = (accept ?? '').toLowerCase().match(/[a-z]{2}/gu) ?? []
  const wanted = tags.map((tag) => (tag === 'no' ? 'nb' : tag))
  return languages.find((language) => wanted[0] === language) ?? 'nb'
}

const tokenForm = /^[\w-]{43}$/u

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
    if (taken === null) return page(410, wordsOf(fallback), wordsOf(fallback)('download.gone'))
    const t = wordsOf(taken.actor.language)
    try {
      return await answer(taken, t, token)
    } catch (error) {
      if (error instanceof Refusal) return page(403, t, t(`refusal.${error.code}`))
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
          Promise.resolve(page(200, t, t('download.how'), token)),
        ),
    },
    {
      method: 'post',
      path: '/download/:token',
      answer: (call) =>
        open(call, takeDownload, async ({ actor, kind, params }, t) => {
          const produce = table[kind]
          if (produce === undefined) return page(410, t, t('download.gone'))
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
