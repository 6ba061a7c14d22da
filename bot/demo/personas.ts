import type { Language } from '../domain/language.ts'
import type { Role } from '../domain/permissions.ts'

/** The clinics of the demo by their short names; VC is a health centre in Sweden. */
export type DemoClinic = 'MED' | 'KIR' | 'KFMR' | 'VC'

/** A fictional person of the demo: the seed makes an account of it, a Playground shows Teams as it sees it. */
export interface Persona {
  /** What `malvakt demo as <person>` calls it. */
  readonly key: PersonaKey
  /** The Entra object id (GUID) that arrives as `from.aadObjectId`. */
  readonly objectId: string
  /** The id in Teams, `29:…`, that arrives as `from.id`. */
  readonly teamsId: `29:${string}`
  readonly username: string
  readonly givenName: string
  readonly surname: string
  readonly email: string
  /** The language of the person's cards. */
  readonly language: Language
  /** What the person may do in the demo; `clinic` null is central staff. */
  readonly roles: readonly { readonly role: Role; readonly clinic: DemoClinic | null }[]
  /** `invited`: has not followed the invitation. `none`: in the directory only, so that an account can be made. */
  readonly account: 'inUse' | 'invited' | 'none'
  /** The port on 127.0.0.1 where the person's Playground usually is. */
  readonly port: number
}

/** The short names of the demo's people. */
export type PersonaKey =
  | 'staff'
  | 'clinicAdmin'
  | 'ehealth'
  | 'dho'
  | 'communications'
  | 'ehealth2'
  | 'leader'
  | 'kfmrStaff'
  | 'vcStaff'
  | 'vcAdmin'
  | 'invited'
  | 'newcomer'
  | 'auditor'

/** The tenant of the demo: no tenant of Entra has this id. */
export const demoTenantId = '7d0c1e5a-0000-4000-8000-000000000001'

/** The bot as the Playgrounds know it. */
export const demoBot = { id: '7d0c1e5a-0000-4000-8000-000000000002', name: 'Malvakt' } as const

/** Names are those of nobody: each surname says that it is made up. */
const people = [
  ['staff', 'Tuva', 'Påfunn', 'nb', 'user', 'MED'],
  ['clinicAdmin', 'Kåre', 'Oppdiktet', 'nb', 'clinicAdmin', 'MED'],
  ['ehealth', 'Embla', 'Eventyr', 'nb', 'ehealth', null],
  ['dho', 'Odin', 'Tenktmann', 'nb', 'dho', null],
  ['communications', 'Ylva', 'Ordskog', 'nb', 'communications', null],
  ['ehealth2', 'Trym', 'Fabelberg', 'nn', 'ehealth', null],
  ['leader', 'Solveig', 'Sagatun', 'nb', 'leader', 'MED'],
  ['kfmrStaff', 'Ask', 'Eksempelvik', 'nn', 'user', 'KFMR'],
  ['vcStaff', 'Åsa', 'Påhittad', 'sv', 'user', 'VC'],
  ['vcAdmin', 'Örjan', 'Sagoström', 'sv', 'clinicAdmin', 'VC'],
  ['invited', 'Live', 'Luftslott', 'nb', 'user', 'MED'],
  ['newcomer', 'Sindre', 'Uskreven', 'nb', null, null],
  ['auditor', 'Runa', 'Tankespinn', 'en', 'auditor', null],
] as const satisfies readonly (readonly [
  PersonaKey,
  string,
  string,
  Language,
  Role | null,
  DemoClinic | null,
])[]

/** Letters and digits only, as user names of hospitals are: å, æ, ø, ä and ö become one letter. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/** Everybody of the demo, in the order of their ports from 56151. */
export const personas: readonly Persona[] = people.map(
  ([key, givenName, surname, language, role, clinic], index) => {
    const username = plain(givenName).slice(0, 3) + plain(surname).slice(0, 3)
    return {
      key,
      objectId: `7d0c1e5a-0000-4000-8000-0000000001${String(index + 1).padStart(2, '0')}`,
      teamsId: `29:${key}`,
      username,
      givenName,
      surname,
      email: `${username}@sykehus.example`,
      language,
      roles: role === null ? [] : [{ role, clinic }],
      account: role === null ? 'none' : key === 'invited' ? 'invited' : 'inUse',
      port: 56151 + index,
    }
  },
)

/** The five whose Playgrounds start with the demo; the others come on demand. */
export const firstPersonas: readonly Persona[] = personas.slice(0, 5)

/** The person with this short name; undefined for a word that is none. */
export const persona = (key: string): Persona | undefined => personas.find((one) => one.key === key)

/** Given name and surname, as Teams shows them. */
export const fullName = (one: Persona): string => `${one.givenName} ${one.surname}`
