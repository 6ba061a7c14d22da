import type { Prisma } from '../../prisma/generated/client.ts'
import { textFor, titleKey, valuesFor } from '../domain/help.ts'
import type { HelpLink, HelpTexts, MfaRecord } from '../domain/help.ts'
import type { Language } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** The database, or a change under way. */
interface Reader {
  prisma: Pick<Prisma.TransactionClient, 'trust' | 'helpText' | 'helpLink'>
}

/** All that the scope's trust has set of its help, in every language. */
export const findHelpTexts = async (database: Reader, scope: Scope): Promise<HelpTexts> => {
  const { country, helpTexts } = await database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: { country: true, helpTexts: { select: { field: true, language: true, text: true } } },
  })
  return { country, rows: helpTexts }
}

/** Writes a text of the help in a language; empty, it is not set in it any more. */
export const putHelp = async (
  change: Change,
  trustId: string,
  { field, language, text, setBy }: { field: string; language: Language; text: string; setBy: string },
): Promise<void> => {
  const { prisma, now } = change
  if (text === '') await prisma.helpText.deleteMany({ where: { trustId, field, language } })
  else
    await prisma.helpText.upsert({
      where: { trustId_field_language: { trustId, field, language } },
      create: { trustId, field, language, text, setBy, setAt: now },
      update: { text, setBy, setAt: now },
    })
}

/** The links of the help as somebody reads them, in the order in which they were added. */
export const findHelpLinks = async (
  database: Reader,
  scope: Scope,
  reader: Language,
): Promise<HelpLink[]> => {
  const texts = await findHelpTexts(database, scope)
  const links = await database.prisma.helpLink.findMany({
    where: { trustId: scope.trustId },
    select: { id: true, url: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return links.map((link) => ({ ...link, title: textFor(texts, titleKey(link.id), reader) }))
}

/** Puts a link behind the others; its title is a text of the help. The trust must be locked. */
export const insertHelpLink = async (change: Change, trustId: string, url: string): Promise<string> => {
  const id = newId()
  const { _max } = await change.prisma.helpLink.aggregate({ where: { trustId }, _max: { position: true } })
  await change.prisma.helpLink.create({ data: { id, trustId, url, position: (_max.position ?? -1) + 1 } })
  return id
}

/** Lets a link lead elsewhere; false when the scope's trust has none such. */
export const moveHelpLink = async (
  change: Change,
  scope: Scope,
  { id, url }: Pick<HelpLink, 'id' | 'url'>,
): Promise<boolean> =>
  (await change.prisma.helpLink.updateMany({ where: { id, trustId: scope.trustId }, data: { url } })).count >
  0

/** Takes a link out with its titles; false when the scope's trust has none such. */
export const deleteHelpLink = async (change: Change, { trustId }: Scope, id: string): Promise<boolean> => {
  await change.prisma.helpText.deleteMany({ where: { trustId, field: titleKey(id) } })
  return (await change.prisma.helpLink.deleteMany({ where: { id, trustId } })).count > 0
}

/** Since when, and by whom, several factors are asked for at sign-in; null while nothing is recorded (LE-51). */
export const findMfaRecord = async (
  database: Reader,
  trustId: string,
  reader: Language,
): Promise<MfaRecord | null> => {
  const texts = await findHelpTexts(database, { trustId, clinics: 'all' })
  const { mfaSince = '', mfaOwner = '' } = valuesFor(texts, reader)
  return mfaSince === '' || mfaOwner === '' ? null : { since: mfaSince, owner: mfaOwner }
}
