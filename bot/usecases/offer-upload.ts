import { randomBytes } from 'node:crypto'
import { downloadSeconds } from '../domain/download.ts'
import { addDownload } from '../store/downloads.ts'
import { hashOfToken } from './offer-download.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** What the link of a card opens, and what the form on its page sends to. */
export const uploadKinds = { page: 'sheetPage', form: 'sheetForm' } as const

/** Seconds in which a file is to be chosen. */
const formSeconds = 600

const offer = async ({ actor, now, change }: Call, kind: string, seconds: number): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await change(async (tx) => {
    const id = await addDownload(tx, {
      tokenHash: hashOfToken(token),
      personId: actor.personId,
      kind,
      params: {},
      expiresAt: new Date(now.getTime() + seconds * 1_000),
    })
    tx.record({
      action: 'download.offered',
      personId: actor.personId,
      trustId: actor.trustId,
      subject: `download:${id}`,
      detail: { kind },
    })
  })
  return token
}

/** Makes the link to a page that takes the actor's file; it opens for a minute. */
export const offerUpload = useCase<object, { url: string }>('sheet.import', async (call) => ({
  url: `${call.work.publicUrl}/sheet/${await offer(call, uploadKinds.page, downloadSeconds)}`,
}))

/** Lets the form of such a page be sent once, within ten minutes. */
export const offerUploadForm = useCase<object, { token: string }>('sheet.import', async (call) => ({
  token: await offer(call, uploadKinds.form, formSeconds),
}))
