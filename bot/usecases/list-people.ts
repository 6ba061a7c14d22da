import type { AccountView } from '../domain/account-view.ts'
import type { Page } from '../domain/page.ts'
import { findAccounts } from '../store/accounts.ts'
import { useCase } from './use-case.ts'

/** The accounts of the actor's clinics, open ones first, those that hold every word; twenty a page (LE-06, LE-42). */
export const listPeople = useCase<
  { words: string; page: number },
  { words: string; rows: Page<AccountView>; now: Date }
>('person.read', async ({ work, scope, now }, query) => ({
  words: query.words,
  rows: await findAccounts(work.database, scope, query),
  now,
}))
