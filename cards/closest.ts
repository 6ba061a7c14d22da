import { markedRuns } from './template-text.ts'
import { bubble, note, subheading, text } from './kit.ts'
import type { Element } from './kit.ts'
import type { Words } from './text/words.ts'

/** A template in use that is close to a proposal. */
export interface ClosestTemplate {
  id: string
  name: string
  clinicName: string
  text: string
  relation: 'duplicate' | 'related' | 'different'
  reasons: readonly string[]
  /** Words of its text that the proposal does not have. */
  differing: readonly { start: number; end: number }[]
}

/** The closest templates of all clinics, each with what it is to the proposal and the words that differ (LE-24). */
export const closestBlock = (t: Words, closest: readonly ClosestTemplate[]): Element[] =>
  closest.length === 0
    ? []
    : [
        subheading(t('similarity.title')),
        ...closest.slice(0, 3).flatMap((one) => [
          text(
            [
              {
                text: t(`similarity.relation.${one.relation}`),
                strong: true,
                color:
                  one.relation === 'duplicate'
                    ? 'attention'
                    : one.relation === 'related'
                      ? 'warning'
                      : 'good',
              },
              ` – ${one.clinicName}: ${one.name}`,
            ],
            { spacing: 'small' },
          ),
          bubble(markedRuns(one.text, one.differing)),
          ...(one.reasons.length === 0
            ? []
            : [
                note(one.reasons.flatMap((code) => t.code(`similarity.reason.${code}`) ?? []).join(' · '), {
                  spacing: 'none',
                }),
              ]),
        ]),
      ]
