import { randomUUID } from 'node:crypto'
import { importPKCS8, SignJWT } from 'jose'
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Clock, ContactFound, ContactRegister, ContactRegisterSettings } from '../ports.ts'
import { readJson } from '../sms/answer.ts'
import type { Ask } from '../sms/http.ts'

const scope = 'krr:global/kontaktinformasjon.read'

/** Maskinporten takes grants of 120 seconds at most, and each once. */
const grantSeconds = 100

/** A token is used until shortly before its end, so that none ends on its way. */
const reserveMs = 10_000

/** eForvaltningsforskriften § 32: what was neither renewed nor confirmed for so long is not used. */
const freshMonths = 18

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number() })

const time = z.string().nullish()
const person = z.object({
  personidentifikator: z.string(),
  reservasjon: z.string().nullish(),
  status: z.string().nullish(),
  varslingsstatus: z.string().nullish(),
  kontaktinformasjon: z
    .object({
      mobiltelefonnummer: z.string().nullish(),
      mobiltelefonnummer_oppdatert: time,
      mobiltelefonnummer_sist_verifisert: time,
    })
    .nullish(),
})
const lookUpAnswer = z.object({ personer: z.array(person) })

// The register writes offsets without minutes, `+02`.
const timeOf = (text: string | null | undefined): Date | null => {
  const read = text == null ? null : DateTime.fromISO(text)
  return read?.isValid === true ? read.toJSDate() : null
}

const foundOf = (answer: z.infer<typeof person>, now: Date): ContactFound => {
  if (answer.status !== 'AKTIV') return { outcome: 'not_registered' }
  if (answer.reservasjon === 'JA') return { outcome: 'reserved' }
  if (answer.varslingsstatus === 'KAN_IKKE_VARSLES') return { outcome: 'not_notifiable' }
  const contact = answer.kontaktinformasjon
  const number = contact?.mobiltelefonnummer?.trim() ?? ''
  if (number === '') return { outcome: 'no_number' }
  const times = [contact?.mobiltelefonnummer_oppdatert, contact?.mobiltelefonnummer_sist_verifisert]
  const confirmed = times
    .map(timeOf)
    .reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null)
  const oldest = DateTime.fromJSDate(now).minus({ months: freshMonths }).toJSDate()
  return confirmed === null || confirmed < oldest
    ? { outcome: 'outdated' }
    : { outcome: 'found', number, confirmedAt: confirmed }
}

/**
 * The Norwegian contact and reservation register (Digdir, REST v2), asked for one person at a time with a token of
 * Maskinporten (JWT grant, RFC 7523). Nothing of an answer is kept, and nothing of it is logged (XC-19).
 */
export const createKrr = (
  settings: ContactRegisterSettings,
  { ask, clock }: { ask: Ask; clock: Clock },
): ContactRegister => {
  let held: { value: string; until: number } | null = null
  let key: ReturnType<typeof importPKCS8> | undefined

  const fetchToken = async (): Promise<string | null> => {
    const now = clock().getTime()
    if (held !== null && held.until > now) return held.value
    key ??= importPKCS8(settings.privateKey, 'RS256')
    const issued = Math.floor(now / 1000)
    const assertion = await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', kid: settings.keyId })
      .setIssuer(settings.clientId)
      .setAudience(settings.issuer)
      .setIssuedAt(issued)
      .setExpirationTime(issued + grantSeconds)
      .setJti(randomUUID())
      .sign(await key)
    const exchange = await ask({
      method: 'POST',
      url: settings.tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion,
      }).toString(),
    })
    const answered = exchange.kind === 'answered' && exchange.status === 200
    const token = answered ? readJson(tokenAnswer, exchange.text) : null
    if (token === null) return null
    held = { value: token.access_token, until: now + token.expires_in * 1000 - reserveMs }
    return token.access_token
  }

  const lookUp = async (identityNumber: string, again = true): Promise<ContactFound> => {
    const token = await fetchToken()
    if (token === null) return { outcome: 'unavailable' }
    const exchange = await ask({
      method: 'POST',
      url: settings.url,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ personidentifikatorer: [identityNumber] }),
    })
    if (exchange.kind === 'answered' && exchange.status === 401 && again) {
      held = null
      return lookUp(identityNumber, false)
    }
    const answered = exchange.kind === 'answered' && exchange.status === 200
    const answer = answered ? readJson(lookUpAnswer, exchange.text) : null
    if (answer === null) return { outcome: 'unavailable' }
    const one = answer.personer.find((found) => found.personidentifikator === identityNumber)
    return one === undefined ? { outcome: 'not_registered' } : foundOf(one, clock())
  }

  return { lookUp: (identityNumber) => lookUp(identityNumber).catch(() => ({ outcome: 'unavailable' })) }
}
