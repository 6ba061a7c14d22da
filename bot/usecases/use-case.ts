import type { Actor } from '../domain/actor.ts'
import type { Permission, Scope } from '../domain/permissions.ts'
import { can, covers, onlyClinicOf, scopeOf } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { TabEntity, TabHost, TabPlace } from '../domain/teams-link.ts'
import { tabAddress } from '../domain/teams-link.ts'
import type { Clock, ContactRegister, Directory } from '../ports.ts'
import type { Database } from '../store/database.ts'
import type { Jobs } from '../store/jobs.ts'
import { change, recordEvents } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { Vault } from '../store/vault.ts'

/** What every use case works with. */
export interface Work {
  database: Database
  jobs: Jobs
  vault: Vault
  clock: Clock
  /** Where browsers reach the bot, without a slash behind: for links on cards and in mails. */
  publicUrl: string
  /** Where the tab is shown, for links to it; left out where there is none, as nobody could be signed on. */
  tab?: TabHost
  /** No provider is connected: a message of a trust that is not in training would go nowhere (XC-09). */
  trainingOnly?: true
  /** Who works for the trust, as its tenant knows. */
  directory: Directory
  /** Where a patient's mobile number can be looked up for one send (XC-19); left out where nothing is configured. */
  contacts?: ContactRegister
}

/** The address of a page of the tab, at a row where one is given; null where this bot has no tab. */
export const tabOf = (
  { tab, publicUrl }: Pick<Work, 'tab' | 'publicUrl'>,
  entity: TabEntity,
  row?: TabPlace,
): string | null => (tab === undefined ? null : tabAddress(tab, publicUrl, entity, row))

/** A use case under way: who acts, in which clinics, at which moment. */
export interface Call {
  work: Work
  actor: Actor
  scope: Scope
  now: Date
  /** One transaction with its events; at most one a call, so that a use case does one thing. */
  change: <T>(run: (change: Change) => Promise<T>) => Promise<T>
}

/** A use case: asks its right first, whoever calls, then does one thing. */
export interface UseCase<Input, Output> {
  (work: Work, actor: Actor, input: Input): Promise<Output>
  readonly permission: Permission
}

/**
 * Makes a use case. It cannot be made without a right, and nobody can call it past the check. A refusal rolls
 * the change back, is recorded in a transaction of its own (XC-02) and goes on to the caller.
 */
export const useCase = <Input, Output>(
  permission: Permission,
  run: (call: Call, input: Input) => Promise<Output>,
): UseCase<Input, Output> =>
  Object.assign(
    async (work: Work, actor: Actor, input: Input): Promise<Output> => {
      const now = work.clock()
      const scope = scopeOf(actor.trustId, actor.memberships, permission)
      try {
        if (!can(actor.memberships, permission)) throw new Refusal('forbidden')
        return await run(
          { work, actor, scope, now, change: (body) => change(work.database, now, body) },
          input,
        )
      } catch (error) {
        if (error instanceof Refusal)
          await recordEvents(work.database, now, [
            {
              action: permission,
              personId: actor.personId,
              trustId: actor.trustId,
              clinicId: onlyClinicOf(actor.memberships),
              outcome: 'refused',
              code: error.code,
            },
          ])
        throw error
      }
    },
    { permission },
  )

/** @throws Refusal `wrong_clinic` when the right does not reach the clinic. */
export const requireClinic = (scope: Scope, clinicId: string): void => {
  if (!covers(scope, clinicId)) throw new Refusal('wrong_clinic')
}
