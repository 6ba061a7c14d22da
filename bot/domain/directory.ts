/** A person as the directory of a tenant (Entra ID) knows them. */
export interface DirectoryPerson {
  /** Entra object id, lower case. */
  objectId: string
  /** The name to sign in with at DIPS and Windows, lower case (LE-33). */
  username: string
  givenName: string
  surname: string
  /** Every address that reaches the person, lower case. */
  addresses: readonly string[]
  /** False where the directory itself keeps the person from signing in. */
  enabled: boolean
}
