import type { Prisma } from '../../prisma/generated/client.ts'
import type { HelpField, HelpLink, HelpValues, MfaRecord } from '../domain/help.ts'
import type { Scope } from '../domain/permissions.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** The database, or a change under way. */
interface Reader {
  prisma: Pick<Prisma.TransactionClient, 'trust' | 'helpText' | 'helpLink'>
}

/** What the scope's trust has set of its help; the owners of the system are the trust's own fields. */
export const findHelp = async (database: Reader, scope: Scope): Promise<HelpValues> => {
  const { systemOwner, serviceOwner, helpTexts } = await database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: {
      systemOwner: true,
      serviceOwner: true,
      helpTexts: { select: { topic: true, text: true } },
    },
  })
  return {
    systemOwner,
    serviceOwner,
    ...Object.fromEntries(helpTexts.map(({ topic, text }) => [topic, text])),
  }
}

/** Writes a field of the help; empty, the product's own text stands again. */
export const putHelp = async (
  change: Change,
  trustId: string,
  { field, text, setBy }: { field: HelpField; text: string; setBy: string },
): Promise<void> => {
  const { prisma, now } = change
  if (field === 'systemOwner' || field === 'serviceOwner')
    await prisma.trust.update({ where: { id: trustId }, data: { [field]: text } })
  else if (text === '') await prisma.helpText.deleteMany({ where: { trustId, topic: field } })
  else
    await prisma.helpText.upsert({
      where: { trustId_topic: { trustId, topic: field } },
      create: { trustId, topic: field, text, setBy, setAt: now },
      update: { text, setBy, setAt: now },
    })
}

/** The links of the help, in the order in which they were added. */
export const findHelpLinks = (database: Reader, scope: Scope): Promise<HelpLink[]> =>
  database.prisma.helpLink.findMany({
    where: { trustId: scope.trustId },
    select: { id: true, title: true, url: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })

/** Puts a link behind the others. The trust must be locked. */
export const insertHelpLink = async (
  change: Change,
  trustId: string,
  link: Omit<HelpLink, 'id'>,
): Promise<string> => {
  const id = newId()
  const { _max } = await change.prisma.helpLink.aggregate({ where: { trustId }, _max: { position: true } })
  await change.prisma.helpLink.create({
    data: { id, trustId, ...link, position: (_max.position ?? -1) + 1 },
  })
  return id
}

/** Takes a link out; false when the scope's trust has none such. */
export const deleteHelpLink = async (change: Change, scope: Scope, id: string): Promise<boolean> =>
  (await change.prisma.helpLink.deleteMany({ where: { id, trustId: scope.trustId } })).count > 0

/** Since when, and by whom, several factors are asked for at sign-in; null while nothing is recorded (LE-51). */
export const findMfaRecord = async (database: Reader, trustId: string): Promise<MfaRecord | null> => {
  const { mfaSince = '', mfaOwner = '' } = await findHelp(database, { trustId, clinics: 'all' })
  return mfaSince === '' || mfaOwner === '' ? null : { since: mfaSince, owner: mfaOwner }
}
