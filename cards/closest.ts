import { expendable } from './fit.ts'
import { markedRuns } from './template-text.ts'
import { bubble, note, subheading, text } from './kit.ts'
import type { Element, Fold } from './kit.ts'
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

// Marks on nearly every word would only make it harder to read; the reasons below say what differs.
const marksHelp = (whole: string, differing: ClosestTemplate['differing']): boolean =>
  differing.reduce((sum, { start, end }) => sum + end - start, 0) < 0.5 * whole.length

const one = (t: Words, { relation, clinicName, name, text: whole, differing, reasons }: ClosestTemplate) => [
  text(
    [
      {
        text: t(`similarity.relation.${relation}`),
        strong: true,
        ...(relation === 'duplicate' ? { color: 'attention' as const } : {}),
      },
      ` – ${clinicName}: ${name}`,
    ],
    { spacing: 'small' },
  ),
  bubble(marksHelp(whole, differing) ? markedRuns(whole, differing) : [whole]),
  ...(reasons.length === 0
    ? []
    : [
        note(reasons.flatMap((code) => t.code(`similarity.reason.${code}`) ?? []).join(' · '), {
          spacing: 'none',
        }),
      ]),
]

/** The same, behind a button: for whoever need not compare. */
export const closestFold = (t: Words, closest: readonly ClosestTemplate[]): Fold | null =>
  closest.length === 0
    ? null
    : { title: t('similarity.show'), fold: closest.slice(0, 3).flatMap((other) => one(t, other)) }

/** Whether a template in use says the same already. */
export const saysTheSame = (closest: readonly ClosestTemplate[]): boolean =>
  closest.some(({ relation }) => relation === 'duplicate')

/**
 * The closest templates of all clinics, each with what it is to the proposal and the words that differ (LE-24).
 * Where the card is full, the nearest stays.
 */
export const closestBlock = (t: Words, closest: readonly ClosestTemplate[]): Element[] => {
  const [nearest, ...others] = closest.slice(0, 3)
  if (nearest === undefined) return []
  return [
    subheading(t('similarity.title')),
    expendable(3, one(t, nearest)),
    ...(others.length === 0
      ? []
      : [
          expendable(
            2,
            others.flatMap((other) => one(t, other)),
          ),
        ]),
  ]
}
