import { dateIn } from '../domain/calendar.ts'
import {
  helpFields,
  isSpoken,
  keptIn,
  mostHelpLinks,
  readHelp,
  readHelpLink,
  textFor,
  titleKey,
  valuesFor,
  valuesSet,
} from '../domain/help.ts'
import type {
  HelpField,
  HelpForm,
  HelpLink,
  HelpTexts,
  HelpTopic,
  HelpValues,
  HelpView,
} from '../domain/help.ts'
import type { Language } from '../domain/language.ts'
import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { lockTrust } from '../store/clinic-settings.ts'
import {
  deleteHelpLink,
  findHelpLinks,
  findHelpTexts,
  insertHelpLink,
  moveHelpLink,
  putHelp,
} from '../store/help.ts'
import { findTrustRules } from '../store/trusts.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** A topic of the help as the actor reads it; for everybody (LE-02, LE-49, LE-51, LE-55, VID-04, XC-14). */
export const showHelp = useCase<{ topic: HelpTopic }, HelpView>(
  'self.read',
  async ({ work, actor, scope }, { topic }) => ({
    topic,
    values: valuesFor(await findHelpTexts(work.database, scope), actor.language),
    links: await findHelpLinks(work.database, scope, actor.language),
    edits: can(actor.memberships, 'trust.edit'),
  }),
)

const formIn = (texts: HelpTexts, topic: HelpTopic, language: Language): HelpForm => {
  const values = valuesSet(texts, language)
  const fields: readonly HelpField[] = helpFields[topic]
  return {
    language,
    values,
    elsewhere: fields.filter(
      (field) => (values[field] ?? '') === '' && textFor(texts, field, language) !== '',
    ),
  }
}

/** What is set now in a language, for the form of a topic. */
export const openHelpForm = useCase<{ topic: HelpTopic; language: Language }, HelpForm>(
  'trust.edit',
  async ({ work, scope }, { topic, language }) =>
    formIn(await findHelpTexts(work.database, scope), topic, language),
)

/**
 * Sets a topic of the help in one language; an empty field gives way to what is set in another, or to the product's own
 * text. The audit learns the language, which fields changed, and how long they were and are.
 * @throws Refusal `setting_invalid` with every fault
 */
export const saveHelp = useCase<
  { topic: HelpTopic; language: Language; typed: HelpValues; nonce: string },
  HelpForm
>('trust.edit', async (call, { topic, language, typed, nonce }) => {
  const { work, actor, scope, now } = call
  const { trustId, personId } = actor
  const { timeZone } = await findTrustRules(work.database, scope)
  await pressOnce(call, { nonce, verb: `help.save ${topic} ${language}`, outcomeId: trustId }, async (tx) => {
    await lockTrust(tx, trustId)
    const texts = await findHelpTexts(tx, scope)
    // As it would be read with every field of this language empty.
    const others = { ...texts, rows: texts.rows.filter((one) => one.language !== language) }
    const elsewhere = formIn(others, topic, language).elsewhere.filter((field) => isSpoken(field))
    const read = readHelp(topic, typed, dateIn(now, timeZone), elsewhere)
    if (!read.ok) throw new Refusal('setting_invalid', read.faults)
    const before = valuesSet(texts, language)
    const changed = helpFields[topic].filter((field) => (before[field] ?? '') !== (read.values[field] ?? ''))
    for (const field of changed)
      await putHelp(tx, trustId, {
        field,
        language: keptIn(field, language, texts.country),
        text: read.values[field] ?? '',
        setBy: personId,
      })
    tx.record({
      action: 'help.changed',
      personId,
      trustId,
      subject: `trust:${trustId}`,
      detail: {
        topic,
        language,
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
  return formIn(await findHelpTexts(work.database, scope), topic, language)
})

/** The links of the help with their titles in a language, for who sets them. */
export const listHelpLinks = useCase<{ language: Language }, HelpLink[]>(
  'trust.edit',
  ({ work, scope }, { language }) => findHelpLinks(work.database, scope, language),
)

/**
 * Adds a link to the help, or changes one: where it leads, and its title in one language. The trust is locked, so that of
 * two equal ones that come at once one is refused.
 * @throws Refusal `setting_invalid` with every fault: no https address, one that is there, too many; `not_found` when the
 * link is gone
 */
export const saveHelpLink = useCase<
  { linkId: string; language: Language; title: string; url: string; nonce: string },
  HelpLink[]
>('trust.edit', async (call, { linkId, language, nonce, ...typed }) => {
  const { work, actor, scope } = call
  const { trustId, personId } = actor
  const read = readHelpLink(typed)
  if (!read.ok) throw new Refusal('setting_invalid', read.faults)
  const { title, url } = read.link
  await pressOnce(call, { nonce, verb: 'help.saveLink', outcomeId: trustId }, async (tx) => {
    await lockTrust(tx, trustId)
    const links = await findHelpLinks(tx, scope, language)
    if (links.some((one) => one.url === url && one.id !== linkId))
      throw new Refusal('setting_invalid', [{ field: 'url', code: 'help_link_taken' }])
    if (linkId === '' && links.length >= mostHelpLinks)
      throw new Refusal('setting_invalid', [{ field: 'title', code: 'help_links_full' }])
    const id = linkId === '' ? await insertHelpLink(tx, trustId, url) : linkId
    if (linkId !== '' && !(await moveHelpLink(tx, scope, { id, url }))) throw new Refusal('not_found')
    await putHelp(tx, trustId, { field: titleKey(id), language, text: title, setBy: personId })
    tx.record({
      action: linkId === '' ? 'help.link_added' : 'help.link_changed',
      personId,
      trustId,
      subject: `link:${id}`,
      detail: { language },
    })
    return id
  })
  return findHelpLinks(work.database, scope, language)
})

/** Takes a link out of the help, in every language. @throws Refusal `not_found` when it is gone already */
export const removeHelpLink = useCase<{ linkId: string; language: Language; nonce: string }, HelpLink[]>(
  'trust.edit',
  async (call, { linkId, language, nonce }) => {
    const { work, actor, scope } = call
    const { trustId, personId } = actor
    await pressOnce(call, { nonce, verb: 'help.removeLink', outcomeId: linkId }, async (tx) => {
      if (!(await deleteHelpLink(tx, scope, linkId))) throw new Refusal('not_found')
      tx.record({ action: 'help.link_removed', personId, trustId, subject: `link:${linkId}` })
      return linkId
    })
    return findHelpLinks(work.database, scope, language)
  },
)
