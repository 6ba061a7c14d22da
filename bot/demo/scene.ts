import type { Database } from '../store/database.ts'
import { personas } from './personas.ts'
import type { PersonaKey } from './personas.ts'

/** The demo as it was loaded: the ids of its clinics by their keys, and of its people. */
export interface Scene {
  trustId: string
  timeZone: string
  training: boolean
  clinics: ReadonlyMap<string, string>
  people: ReadonlyMap<PersonaKey, string>
}

/** Finds what the demo's past is about; for a database that the demo was loaded into. */
export const findScene = async ({ prisma }: Database): Promise<Scene> => {
  const [trust, clinics, people] = await Promise.all([
    prisma.trust.findFirstOrThrow(),
    prisma.clinic.findMany(),
    prisma.person.findMany(),
  ])
  return {
    trustId: trust.id,
    timeZone: trust.timeZone,
    training: trust.training,
    clinics: new Map(clinics.map((one) => [one.key, one.id])),
    people: new Map(
      personas.flatMap(({ key, objectId }) => {
        const found = people.find((one) => one.objectId === objectId)
        return found === undefined ? [] : [[key, found.id] as const]
      }),
    ),
  }
}

/** What the demo's data names has to be there. */
export const need = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const value = map.get(key)
  if (value === undefined) throw new Error('the demo data names something that it does not define')
  return value
}
