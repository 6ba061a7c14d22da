import type { Finding } from '../bot/domain/disclosure.ts'
import { expendable } from './fit.ts'
import { banner, bubble, button, buttons, note, quoted, text } from './kit.ts'
import type { Element } from './kit.ts'
import { findingRuns } from './template-text.ts'
import type { Words } from './text/words.ts'

const isWord = ({ category }: Finding): boolean => category !== 'no_reply_route'

/** Buttons for objections at most: each opens a case for e-health. */
const mostObjections = 3

/**
 * What the disclosure check found: each with why, the worst first. For the proposer the marked text and the
 * question that reviewers ask stand with it, and a press objects to a finding.
 */
export const findingsBlock = (
  t: Words,
  findings: readonly Finding[],
  objecting: { proposalId: string; nonce: string; text: string } | null,
): Element[] => {
  if (findings.length === 0) return []
  const sorted = findings.toSorted(
    (a, b) => Number(b.severity === 'block') - Number(a.severity === 'block') || a.start - b.start,
  )
  const blocked = sorted[0]?.severity === 'block'
  const lines = sorted.slice(0, 8).map((finding) =>
    text(
      [
        {
          text: `${finding.severity === 'block' ? '✗' : '⚠'} ${isWord(finding) ? `${quoted(t, finding.found)} ` : ''}`,
          strong: true,
          ...(finding.severity === 'block' ? { color: 'attention' as const } : {}),
        },
        t(finding.code),
      ],
      { spacing: 'small' },
    ),
  )
  return [
    banner(blocked ? 'attention' : 'warning', [t(blocked ? 'findings.block' : 'findings.warn')]),
    ...(objecting === null ? [] : [bubble(findingRuns(objecting.text, findings))]),
    ...lines.slice(0, 4),
    ...(lines.length > 4 ? [expendable(4, lines.slice(4))] : []),
    ...(objecting === null
      ? []
      : [
          buttons(
            ...sorted
              .filter(
                (one, index) =>
                  isWord(one) && sorted.findIndex((other) => other.found === one.found) === index,
              )
              .slice(0, mostObjections)
              .map(({ found, start }) =>
                button(
                  t('findings.object', { found: found.slice(0, 30) }),
                  'allow.object',
                  { proposalId: objecting.proposalId, start, nonce: objecting.nonce },
                  { inputs: false },
                ),
              ),
          ),
          note(t('disclosure.question')),
        ]),
  ]
}
