import type { SpecialRight } from './account.ts'
import type { Membership } from './permissions.ts'

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
