import type { Sendable, SendableList } from '../domain/sending.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { findFavourites, findRecentTemplates } from '../store/favourites.ts'
import { findLiveTemplates, findSheet } from '../store/templates.ts'
import type { Template } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** Recent templates that come first; a page still holds the twenty of the sheet besides. */
const recentAtMost = 3
const favouritesAtMost = 5

const toSendable = ({ id, name, clinicName, text }: Template): Sendable => ({
  templateId: id,
  name,
  clinicName,
  text,
})

/**
 * What the actor can send: live rows of the clinics where the actor may, by words, a page at a time (LE-42). Where
 * nothing is searched for, the actor's favourites and what the actor has sent last come first.
 */
export const listSendable = useCase<{ words: string; page: number }, SendableList>(
  'message.send',
  async ({ work, actor, scope }, input) => {
    const words = input.words.trim()
    const found = await findSheet(work.database, scope, { words, page: input.page, liveOnly: true })
    const { training } = await findTrustSettings(work.database, scope)
    const first = words === '' && found.page === 1
    const starred = first ? await findFavourites(work.database, actor.personId, favouritesAtMost) : []
    const sent = first
      ? await findRecentTemplates(work.database, actor.personId, recentAtMost + favouritesAtMost)
      : []
    const live = new Map(
      (await findLiveTemplates(work.database, scope, [...starred, ...sent])).map((one) => [
        one.id,
        toSendable(one),
      ]),
    )
    const pick = (ids: readonly string[]) => ids.flatMap((id) => live.get(id) ?? [])
    return {
      words,
      training,
      manyClinics: scope.clinics === 'all' || scope.clinics.length > 1,
      favourites: pick(starred),
      recent: pick(sent.filter((id) => !starred.includes(id))).slice(0, recentAtMost),
      rows: { ...found, items: found.items.map(toSendable) },
    }
  },
)
