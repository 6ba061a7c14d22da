import { isSameSecret } from '../domain/report-path.ts'
import type { Answer, Call } from './server.ts'

/** The user name that a provider with Basic authentication presents. */
const providerUser = 'malvakt'

/** Who calls has not said the password. */
export const unproven: Answer = {
  status: 401,
  body: { code: 'not_authenticated', message: 'The caller is not known.' },
  headers: { 'www-authenticate': 'Basic realm="reports", charset="UTF-8"' },
}

/** Who calls does not know an address of ours. */
export const unsigned: Answer = {
  status: 403,
  body: { code: 'not_authenticated', message: 'The address is not one of ours.' },
}

/** What was sent is nothing that the provider documents. */
export const unreadable: Answer = {
  status: 400,
  body: { code: 'body_unreadable', message: 'The report cannot be read.' },
}

/** Whether a call has the password that providers with Basic authentication were told. */
export const hasPassword = ({ headers }: Call, secret: string): boolean => {
  const [, encoded] = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? []
  return (
    encoded !== undefined &&
    isSameSecret(Buffer.from(encoded, 'base64').toString('utf8'), `${providerUser}:${secret}`)
  )
}

/** The body as JSON where it is, under whatever content type it came. */
export const bodyOf = (body: unknown): unknown => {
  if (typeof body !== 'string' || !body.trimStart().startsWith('{')) return body
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}
