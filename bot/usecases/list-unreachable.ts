import { findUnreachable } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** The people of the actor's clinics who could not be reached in Teams, for an administrator to call. */
export const listUnreachable = useCase<object, { name: string; since: Date }[]>(
  'person.unreachable',
  async ({ work, scope }) => findUnreachable(work.database, scope),
)
