import { dateIn } from '../domain/calendar.ts'
import { helpFields, mostHelpLinks, readHelp, readHelpLink } from '../domain/help.ts'
import type { HelpLink, HelpTopic, HelpValues, HelpView } from '../domain/help.ts'
import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { lockTrust } from '../store/clinic-settings.ts'
import { deleteHelpLink, findHelp, findHelpLinks, insertHelpLink, putHelp } from '../store/help.ts'
import { findTrustRules } from '../store/trusts.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** A topic of the help as the trust has set it; for everybody (LE-02, LE-49, LE-51, LE-55, VID-04, XC-14). */
export const showHelp = useCase<{ topic: HelpTopic }, HelpView>(
  'self.read',
  async ({ work, actor, scope }, { topic }) => ({
    topic,
    values: await findHelp(work.database, scope),
    links: await findHelpLinks(work.database, scope),
    edits: can(actor.memberships, 'trust.edit'),
  }),
)

/** What is set now, for the form of a topic. */
export const openHelpForm = useCase<object, HelpValues>('trust.edit', ({ work, scope }) =>
  findHelp(work.database, scope),
)

/**
 * Sets a topic of the help; an empty field brings the product's own text back. The audit learns which fields changed
 * and how long they were and are.
 * @throws Refusal `setting_invalid` with every fault
 */
export const saveHelp = useCase<{ topic: HelpTopic; typed: HelpValues; nonce: string }, { topic: HelpTopic }>(
  'trust.edit',
  async (call, { topic, typed, nonce }) => {
    const { work, actor, scope, now } = call
    const { trustId, personId } = actor
    const { timeZone } = await findTrustRules(work.database, scope)
    const read = readHelp(topic, typed, dateIn(now, timeZone))
    if (!read.ok) throw new Refusal('setting_invalid', read.faults)
    await pressOnce(call, { nonce, verb: `help.save ${topic}`, outcomeId: trustId }, async (tx) => {
      await lockTrust(tx, trustId)
      const before = await findHelp(tx, scope)
      const changed = helpFields[topic].filter(
        (field) => (before[field] ?? '') !== (read.values[field] ?? ''),
      )
      for (const field of changed)
        await putHelp(tx, trustId, { field, text: read.values[field] ?? '', setBy: personId })
      tx.record({
        action: 'help.changed',
        personId,
        trustId,
        subject: `trust:${trustId}`,
        detail: {
          topic,
          fields: changed,
          ...Object.fromEntries(
            changed.flatMap((field) => [
              [`${field}LengthBefore`, (before[field] ?? '').length],
              [`${field}Length`, (read.values[field] ?? '').length],
            ]),
          ),
        },
      })
      return trustId
    })
    return { topic }
  },
)

/** The links of the help, for who sets them. */
export const listHelpLinks = useCase<object, HelpLink[]>('trust.edit', ({ work, scope }) =>
  findHelpLinks(work.database, scope),
)

/**
 * Adds a link to the help. The trust is locked, so that of two equal ones that come at once one is refused.
 * @throws Refusal `setting_invalid` with every fault: no https address, one that is there, too many
 */
export const addHelpLink = useCase<{ title: string; url: string; nonce: string }, HelpLink[]>(
  'trust.edit',
  async (call, { nonce, ...typed }) => {
    const { work, actor, scope } = call
    const { trustId, personId } = actor
    const read = readHelpLink(typed)
    if (!read.ok) throw new Refusal('setting_invalid', read.faults)
    await pressOnce(call, { nonce, verb: 'help.addLink', outcomeId: trustId }, async (tx) => {
      await lockTrust(tx, trustId)
      const links = await findHelpLinks(tx, scope)
      if (links.some(({ url }) => url === read.link.url))
        throw new Refusal('setting_invalid', [{ field: 'url', code: 'help_link_taken' }])
      if (links.length >= mostHelpLinks)
        throw new Refusal('setting_invalid', [{ field: 'title', code: 'help_links_full' }])
      const id = await insertHelpLink(tx, trustId, read.link)
      tx.record({ action: 'help.link_added', personId, trustId, subject: `link:${id}` })
      return id
    })
    return findHelpLinks(work.database, scope)
  },
)

/** Takes a link out of the help. @throws Refusal `not_found` when it is gone already */
export const removeHelpLink = useCase<{ linkId: string; nonce: string }, HelpLink[]>(
  'trust.edit',
  async (call, { linkId, nonce }) => {
    const { work, actor, scope } = call
    const { trustId, personId } = actor
    await pressOnce(call, { nonce, verb: 'help.removeLink', outcomeId: linkId }, async (tx) => {
      if (!(await deleteHelpLink(tx, scope, linkId))) throw new Refusal('not_found')
      tx.record({ action: 'help.link_removed', personId, trustId, subject: `link:${linkId}` })
      return linkId
    })
    return findHelpLinks(work.database, scope)
  },
)
