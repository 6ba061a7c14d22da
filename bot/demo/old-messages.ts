import { addDays, dateIn, momentOf } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { ConsentSource, MessageState } from '../domain/message.ts'
import { fillTemplate } from '../domain/placeholder-fill.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import type { Placeholder, PlaceholderType } from '../domain/placeholders.ts'
import { measure } from '../domain/sms-text.ts'
import type { Database } from '../store/database.ts'
import { findPeriod } from '../store/hash-periods.ts'
import { recipientPlace, textPlace } from '../store/messages.ts'
import { change, newId } from '../store/transaction.ts'
import type { Vault } from '../store/vault.ts'
import { persona } from './personas.ts'
import type { PersonaKey } from './personas.ts'

type OldMessage = readonly [
  daysAgo: number,
  clock: string,
  sender: PersonaKey,
  template: string,
  /** The last two digits of a number that nobody has. */
  number: string,
  consent: ConsentSource,
]

// Three of twelve are the administrator's: however the ten spot checks are drawn, another checker is needed for one.
const messages: readonly OldMessage[] = [
  [13, '08:20', 'staff', 'Timeavtale', '07', 'dipsF5'],
  [13, '08:55', 'staff', 'Timeavtale', '08', 'oral'],
  [13, '09:40', 'clinicAdmin', 'Endret time', '09', 'dipsF5'],
  [13, '11:05', 'staff', 'Ring oss', '10', 'dipsF5'],
  [12, '08:35', 'staff', 'Timeavtale', '11', 'dipsF5'],
  [12, '10:15', 'clinicAdmin', 'Timeavtale NN', '12', 'oral'],
  [12, '13:30', 'staff', 'Avlyst time', '13', 'dipsF5'],
  [12, '14:10', 'staff', 'Ledig time', '14', 'dipsF5'],
  [11, '08:25', 'staff', 'Påminnelse', '15', 'dipsF5'],
  [11, '09:10', 'staff', 'Påminnelse', '16', 'oral'],
  [11, '12:50', 'clinicAdmin', 'Timeavtale', '17', 'dipsF5'],
  [11, '14:45', 'staff', 'Endret time', '18', 'dipsF5'],
]

/** Milliseconds from the confirm to each step of a message that arrives. */
const steps: readonly (readonly [MessageState, number])[] = [
  ['queued', 0],
  ['sending', 15_000],
  ['accepted', 15_400],
  ['sent', 16_900],
  ['delivered', 19_200],
]

/** A value for a message of a day (ISO): the appointment is a week after it, one that was moved had been sooner. */
const valueOf = ({ key, type }: Placeholder, day: string): string => {
  const appointment = addDays(day, key.endsWith('gammel') ? 4 : 7)
  const values: Readonly<Record<PlaceholderType, string>> = {
    date: appointment,
    weekday: String(new Date(appointment).getUTCDay() || 7),
    time: '09:30',
    timeRange: '09:00-11:00',
    phone: '33000000',
    place: 'Inngang C, 2. etasje',
    room: 'C 214',
    unit: 'Sykehuset Eksempel',
    count: '2',
    videoLink: 'https://whereby.com/eksempel',
    firstName: 'Eksempel',
  }
  return values[type]
}

const textOf = (text: string, language: Language, day: string): string => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) throw new Error('a demo template has a fault')
  const values = Object.fromEntries(parsed.placeholders.map((one) => [one.key, valueOf(one, day)]))
  const filled = fillTemplate(text, values, language)
  if (!filled.ok) throw new Error('a demo message lacks a value')
  return filled.text
}

/**
 * Gives the demo's medical clinic a dozen messages that were delivered eleven to thirteen days ago, so that a deletion
 * can be tried at once: encrypted as the bot does it, with history, and with the events of their confirms. For a
 * database that the demo was loaded into just now.
 */
export const seedOldMessages = async (database: Database, vault: Vault, now: Date): Promise<void> => {
  const { prisma } = database
  const trust = await prisma.trust.findFirstOrThrow()
  const clinic = await prisma.clinic.findFirstOrThrow({ where: { key: 'MED' } })
  const people = new Map((await prisma.person.findMany()).map((one) => [one.objectId, one.id]))
  const templates = await prisma.template.findMany({
    where: { unit: { clinicId: clinic.id } },
    include: { versions: true },
  })
  for (const [daysAgo, clock, sender, title, digits, consentSource] of messages) {
    const template = templates.find((one) => one.name === `MED- ${title}`)
    const version = template?.versions[0]
    const personId = people.get(persona(sender)?.objectId ?? '')
    if (template === undefined || version === undefined || personId === undefined)
      throw new Error('the demo data names something that it does not define')
    const day = addDays(dateIn(now, trust.timeZone), -daysAgo)
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    const at = momentOf(day, hours * 60 + minutes, trust.timeZone)
    const after = (ms: number): Date => new Date(at.getTime() + ms)
    const text = textOf(version.text, version.language, day)
    const recipient = `+467017406${digits}`
    const { segments } = measure(text)
    const id = newId()
    await change(database, at, async (tx) => {
      const period = await findPeriod(tx, vault, clinic.id, at)
      await tx.prisma.message.create({
        data: {
          id,
          clinicId: clinic.id,
          personId,
          templateId: template.id,
          versionId: version.id,
          seal: version.seal,
          senderText: version.senderText,
          recipient: vault.seal(recipient, recipientPlace(id)),
          recipientHash: period.hash(recipient),
          hashPeriodId: period.id,
          text: vault.seal(text, textPlace(id)),
          segments,
          consentSource,
          state: 'delivered',
          stateSince: after(19_200),
          confirmedAt: at,
          leftAt: after(15_000),
          training: trust.training,
        },
      })
      await tx.prisma.messageTransition.createMany({
        data: steps.map(([to, ms], index) => ({
          messageId: id,
          from: steps[index - 1]?.[0] ?? null,
          to,
          at: after(ms),
        })),
      })
      tx.record({
        action: 'message.confirmed',
        personId,
        trustId: trust.id,
        clinicId: clinic.id,
        subject: `message:${id}`,
        detail: { versionId: version.id, segments, consent: consentSource },
      })
    })
  }
}
