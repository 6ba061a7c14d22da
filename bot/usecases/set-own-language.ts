import type { Language } from '../domain/language.ts'
import { setLanguage } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** Sets the language that the actor reads from now on (XC-17). */
export const setOwnLanguage = useCase<{ language: Language }, void>(
  'self.read',
  async ({ actor, change }, { language }) =>
    change(async (tx) => {
      await setLanguage(tx, actor.personId, language)
      tx.record({
        action: 'person.language_set',
        personId: actor.personId,
        trustId: actor.trustId,
        detail: { language },
      })
    }),
)
