import type { Culprit, SmsMeasure } from '../bot/domain/sms-text.ts'
import { button, buttons, group, text } from './kit.ts'
import type { Element } from './kit.ts'
import type { Words } from './text/words.ts'

/** What could be tidied in a draft: characters that cost parts, and values that are written out. */
export interface Tidy {
  culprits: readonly Culprit[]
  /** Size at the longest values as the text stands, and with the replacements. */
  longest: SmsMeasure
  longestReplaced: SmsMeasure
  literals: readonly { found: string; replacement: string }[]
}

const shown = (char: string): string => (/^[\p{L}\p{N}\p{P}\p{S}\p{M}]+$/u.test(char) ? char : ' ')

/** Offers, one button each; nothing is replaced silently (XC-05). */
export const tidyBlock = (t: Words, tidy: Tidy, proposalId: string): Element[] => [
  ...(tidy.culprits.length === 0
    ? []
    : [
        group(
          [
            text(t('character.title')),
            ...tidy.culprits.slice(0, 8).map(({ char, name, places, replacement }) =>
              text(
                replacement === null
                  ? t('character.kept', {
                      char: shown(char),
                      name: t(`character.${name}`),
                      count: places.length,
                    })
                  : t('character.replaceable', {
                      char: shown(char),
                      name: t(`character.${name}`),
                      count: places.length,
                      replacement,
                    }),
                { spacing: 'none' },
              ),
            ),
            tidy.culprits.some((one) => one.replacement !== null) &&
              buttons(
                button(
                  t('character.replace', {
                    before: tidy.longest.segments,
                    after: tidy.longestReplaced.segments,
                  }),
                  'proposal.tidy',
                  { proposalId, what: 'characters' },
                  { inputs: false },
                ),
              ),
          ],
          { spacing: 'medium' },
        ),
      ]),
  ...(tidy.literals.length === 0
    ? []
    : [
        group(
          [
            text(t('literal.title')),
            ...tidy.literals
              .slice(0, 8)
              .map(({ found, replacement }) => text(`${found} → ${replacement}`, { spacing: 'none' })),
            buttons(
              button(t('literal.use'), 'proposal.tidy', { proposalId, what: 'literals' }, { inputs: false }),
            ),
          ],
          { spacing: 'medium' },
        ),
      ]),
]
