import type { Actor } from '../domain/actor.ts'
import { languages } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { Account } from '../store/people.ts'

/** The language of a Teams client's locale such as `nb-NO`; Bokmål where it is none of ours (XC-17). */
export const languageOfLocale = (locale: string | null | undefined): Language => {
  const tag = (locale ?? '').toLowerCase().split('-')[0] ?? ''
  if (tag === 'no') return 'nb'
  return languages.find((language) => language === tag) ?? 'nb'
}

/** The actor of an account. The chosen language wins over the client's. */
export const actorOf = (account: Account, locale: string | null | undefined): Actor => ({
  personId: account.personId,
  trustId: account.trustId,
  memberships: account.memberships,
  language: account.language ?? languageOfLocale(locale),
})
