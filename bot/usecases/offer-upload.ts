import { downloadSeconds } from '../domain/download.ts'
import { offerLink } from './offer-link.ts'
import { useCase } from './use-case.ts'

/** What the link of a card opens, and what the form on its page sends to. */
export const uploadKinds = { page: 'sheetPage', form: 'sheetForm' } as const

/** Seconds in which a file is to be chosen. */
const formSeconds = 600

/** Makes the link to a page that takes the actor's file; it opens for a minute. */
export const offerUpload = useCase<object, { url: string }>('sheet.import', async (call) => ({
  url: `${call.work.publicUrl}/sheet/${await offerLink(call, { kind: uploadKinds.page, params: {} }, downloadSeconds)}`,
}))

/** Lets the form of such a page be sent once, within ten minutes. */
export const offerUploadForm = useCase<object, { token: string }>('sheet.import', async (call) => ({
  token: await offerLink(call, { kind: uploadKinds.form, params: {} }, formSeconds),
}))
