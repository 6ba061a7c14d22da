import type { SpecialRight } from './account.ts'
import type { NewPerson } from './person-form.ts'
import type { Membership, Role } from './permissions.ts'

/** An account as those see it who look after it. */
export interface AccountView {
  personId: string
  givenName: string
  surname: string
  /** Given name and surname. */
  name: string
  username: string
  email: string
  active: boolean
  /** The last day, ISO; null for none. */
  expiresOn: string | null
  /** Counts the changes of roles, rights, last day and state. */
  revision: number
  createdAt: Date
  invitedAt: Date | null
  activatedAt: Date | null
  trainingVersion: number | null
  trainedAt: Date | null
  /** Kept to the day. */
  lastUsedAt: Date | null
  /** Those in the clinics of the reader's scope, and as central staff. */
  roles: readonly Membership[]
  specialRights: readonly { right: SpecialRight; clinicId: string }[]
  /** Whether the person holds roles in other clinics as well. */
  elsewhere: boolean
}

/** A clinic as forms about accounts name it. */
export interface AccountClinic {
  id: string
  name: string
  /** Every message of the clinic carries it; nobody chooses another (LE-38, LE-41). */
  senderText: string
}

/** An account with what its reader may do about it. */
export interface PersonView {
  account: AccountView
  /** The reader's clinics. */
  clinics: readonly AccountClinic[]
  /** It is the reader's own, which somebody else changes. */
  own: boolean
  /** The reader looks after every clinic that the person has a role in, so after the account as a whole. */
  whole: boolean
  /** The reader may give and take the roles of central staff. */
  central: boolean
  /** Names of clinics that would have no administrator without this person. */
  soleIn: readonly string[]
}

/** Somebody of the directory who is to get an account, or a role in one more clinic. */
export interface NewcomerView {
  person: NewPerson
  clinic: AccountClinic
  /** `none`: a new account. `closed`: one that is opened again. `elsewhere`: one with roles in other clinics. */
  account: 'none' | 'closed' | 'elsewhere'
}

/** An account as its own person sees it. */
export interface OwnAccountView {
  name: string
  username: string
  /** The name of the trust. */
  trust: string
  roles: readonly { role: Role; clinic: string | null }[]
  /** The invitation was followed. */
  activated: boolean
  /** Version of the training that was acknowledged last. */
  trainedVersion: number | null
  /** Version of the training that is asked for. */
  version: number
}
