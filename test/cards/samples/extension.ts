import { insertedTemplateCard } from '../../../cards/inserted-template.ts'
import { earlier, now } from '../sample.ts'
import type { Sample } from '../sample.ts'

/** Templates in other people's chats. */
export const extensionSamples: readonly Sample[] = [
  {
    card: 'insertedTemplateCard',
    situation: 'put into a chat',
    draw: (t, v) =>
      insertedTemplateCard(
        t,
        {
          name: v.template,
          clinicName: v.clinic,
          text: v.text,
          language: 'sv',
          purpose: 'own',
          version: 3,
          publishedAt: earlier,
        },
        [{ key: 'own', label: v.label }],
        now,
      ),
  },
]
