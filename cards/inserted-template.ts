import type { Language } from '../bot/domain/language.ts'
import { bubble, card, facts, heading, note } from './kit.ts'
import type { Card } from './kit.ts'
import { purposeNameOf } from './purpose.ts'
import { templateRuns } from './template-text.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** A template in use, as a chat shows it. */
export interface InsertedTemplate {
  name: string
  clinicName: string
  text: string
  language: Language
  purpose: string
  version: number
  publishedAt: Date
}

/**
 * A template that somebody put into a chat: posted under that person's name, read by whoever is there, and kept as it
 * was. It holds the approved text, nothing personal, and no button, as nothing is sent from other people's chats.
 */
export const insertedTemplateCard = (
  t: Words,
  template: InsertedTemplate,
  purposes: readonly { key: string; label: string | null }[],
  now: Date,
): Card =>
  card(t, t('extension.summary'), [
    heading(template.name),
    facts([
      [t('common.clinic'), template.clinicName],
      [t('common.purpose'), purposeNameOf(t, template.purpose, purposes)],
      [t('common.language'), t(`language.${template.language}`)],
    ]),
    bubble(templateRuns(template.text)),
    note(
      t('extension.asOf', {
        version: template.version,
        published: formatDay(t, template.publishedAt),
        when: formatDay(t, now),
      }),
    ),
  ])
