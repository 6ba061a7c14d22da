import { z } from 'zod'

/** A data key as the environment gives it: its id and 32 bytes (AES-256). */
export interface ConfiguredKey {
  id: string
  bytes: Uint8Array
}

/** An id as Entra writes it. */
export const guid = z.guid('must be a GUID').toLowerCase()

/** A host, or `*.` in front for any sub-domain. */
export const hostPattern = z
  .string()
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be host names such as host.example or *.host.example')

/** Several, with commas or spaces between them. */
export const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .map((part) => part.toLowerCase()),
    )
    .pipe(z.array(item).min(1, 'must name at least one'))

const dataKey = z.string().transform((text, context): ConfiguredKey => {
  const [, id, base64] = /^([a-z0-9]{1,16}):([A-Za-z0-9+/_-]+={0,2})$/.exec(text) ?? []
  const bytes = Buffer.from(base64 ?? '', 'base64')
  if (id === undefined || bytes.length !== 32) {
    context.addIssue({ code: 'custom', message: 'must be id:key, key being 32 bytes in base64' })
    return z.NEVER
  }
  return { id, bytes: new Uint8Array(bytes) }
})

/** Data keys, none of them twice. */
export const dataKeys = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.tuple([dataKey], dataKey))
  .refine((keys) => new Set(keys.map((key) => key.id)).size === keys.length, 'has the same id twice')

/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/** Whether a text is an address of the web. */
export const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** An address of a server: TLS, unless it stays on this machine. No credentials in it, as it may be shown. */
export const serverUrl = z
  .string()
  .refine(
    (text) =>
      isUrl(text) &&
      (text.startsWith('https:') || isLoopback(new URL(text).hostname)) &&
      new URL(text).username === '' &&
      new URL(text).search === '',
    'must be an https address, or http on a loopback address, without user, password or query',
  )
  .transform((text) => text.replace(/\/+$/, ''))
