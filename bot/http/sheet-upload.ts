import type { Words } from '../../cards/text/words.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { sheetWords } from '../../cards/workbooks/sheet-words.ts'
import type { Actor } from '../domain/actor.ts'
import { Refusal } from '../domain/refusal.ts'
import { readSheet } from '../domain/sheet-import.ts'
import { spreadsheetLimits } from '../domain/spreadsheet.ts'
import { readSpreadsheet } from '../files/read.ts'
import { readSheetIn } from '../usecases/import-sheet.ts'
import { offerUploadForm, uploadKinds } from '../usecases/offer-upload.ts'
import { lookAtDownload, takeDownload } from '../usecases/take-download.ts'
import type { Work } from '../usecases/use-case.ts'
import { sentFile } from './multipart.ts'
import { browserLanguage, escaped, page, tokenForm } from './page.ts'
import type { Answer, Call, Route } from './server.ts'

/** What a form has around its file. */
const frame = 10_000

const gone = (t: Words): Answer => page(410, t, { title: t('import.title'), lines: [t('import.gone')] })

/** The form stays as it is: to send it again is enough. */
const busy = (t: Words): Answer => {
  const answer = page(503, t, { title: t('import.title'), lines: [t('import.busy')] })
  return { ...answer, headers: { ...answer.headers, 'retry-after': '30' } }
}

/** The page with its form, which can be sent once. */
const formPage = async (work: Work, actor: Actor, t: Words, refused?: string): Promise<Answer> => {
  const { token } = await offerUploadForm(work, actor, {})
  return page(refused === undefined ? 200 : 422, t, {
    title: t('import.title'),
    lines: [...(refused === undefined ? [] : [`✗ ${refused}`]), t('import.how')],
    form: `<form method="post" enctype="multipart/form-data" action="/sheet/${token}">
<label for="file">${escaped(t('import.file'))}</label>
<input id="file" name="file" type="file" required accept=".xlsx,.xlsm,.csv,.tsv">
<button>${escaped(t('import.send'))}</button>
</form>`,
  })
}

const readIn = async (work: Work, actor: Actor, t: Words, call: Call): Promise<Answer> => {
  try {
    const file = Buffer.isBuffer(call.body) ? sentFile(call.headers['content-type'], call.body) : null
    if (file === null) throw new Refusal(call.body === null ? 'file_too_large' : 'file_empty')
    const { drafts, notes } = readSheet(await readSpreadsheet(file.bytes, file.name), sheetWords.headers)
    await readSheetIn(work, actor, { drafts, notes, words: sheetWords })
    const lines = [t('import.done', { count: drafts.length })]
    return page(200, t, { title: t('import.title'), lines })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code === 'forbidden'
      ? page(403, t, { title: t('import.title'), lines: [t('refusal.forbidden')] })
      : formPage(work, actor, t, t(`refusal.${error.code}`))
  }
}

/**
 * The page on which e-health chooses the sheet to take over (`offerUpload`). Its link opens for a minute and belongs to
 * one person; the form that it shows is sent once, within ten minutes. Neither needs a cookie, so no other site can make
 * a browser send one.
 */
export const sheetUploadRoutes = (work: Work): Route[] => {
  const words = ({ headers }: Call): Words => wordsOf(browserLanguage(headers['accept-language']))
  const tokenOf = ({ params }: Call): string => params['token'] ?? ''
  return [
    {
      method: 'get',
      path: '/sheet/:token',
      answer: async (call) => {
        const t = words(call)
        const link = tokenForm.test(tokenOf(call))
          ? await lookAtDownload(work, tokenOf(call), t.language)
          : null
        if (link?.kind !== uploadKinds.page) return gone(t)
        return formPage(work, link.actor, wordsOf(link.actor.language)).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error
          return page(403, t, { title: t('import.title'), lines: [t(`refusal.${error.code}`)] })
        })
      },
    },
    {
      method: 'post',
      path: '/sheet/:token',
      form: {
        mostBytes: spreadsheetLimits.bytes + frame,
        admit: async (call) => {
          const t = words(call)
          const known = tokenForm.test(tokenOf(call))
            ? await lookAtDownload(work, tokenOf(call), t.language)
            : null
          return known?.kind === uploadKinds.form ? null : gone(t)
        },
        busy: (call) => busy(words(call)),
      },
      answer: async (call) => {
        const t = words(call)
        const token = tokenOf(call)
        const known = tokenForm.test(token) ? await lookAtDownload(work, token, t.language) : null
        if (known?.kind !== uploadKinds.form) return gone(t)
        const form = await takeDownload(work, token, t.language)
        return form === null ? gone(t) : readIn(work, form.actor, wordsOf(form.actor.language), call)
      },
    },
  ]
}
