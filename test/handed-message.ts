import type { MessageState } from '../bot/domain/message.ts'
import type { Database } from '../bot/store/database.ts'
import { newId } from '../bot/store/transaction.ts'
import { tuesday } from './builders.ts'
import type { PublishedTemplate, TestTrust } from './builders.ts'

/** The row of a message that was handed to a provider: for tests of what is heard of it afterwards. */
export const handedMessage = async (
  database: Database,
  trust: TestTrust,
  template: PublishedTemplate,
  wishes: { state?: MessageState; segments?: number } = {},
): Promise<string> => {
  const id = newId()
  const sealed = new Uint8Array(8)
  await database.prisma.message.create({
    data: {
      id,
      clinicId: template.clinicId,
      personId: trust.actor('staff').personId,
      templateId: template.templateId,
      versionId: template.versionId,
      seal: template.seal,
      senderText: 'SIVHF',
      recipient: sealed,
      recipientHash: sealed,
      text: sealed,
      segments: wishes.segments ?? 1,
      consentSource: 'oral',
      state: wishes.state ?? 'accepted',
      stateSince: tuesday,
      confirmedAt: tuesday,
    },
  })
  return id
}
