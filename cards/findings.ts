import type { Finding } from '../bot/domain/disclosure.ts'
import { expendable } from './fit.ts'
import { banner, button, buttons, note, text } from './kit.ts'
import type { Element } from './kit.ts'
import type { Words } from './text/words.ts'

/** What the disclosure check found: each with why, the worst first; a press objects to a finding. */
export const findingsBlock = (
  t: Words,
  findings: readonly Finding[],
  proposal: { id: string; objects: boolean; nonce?: string },
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
          text: `${finding.severity === 'block' ? '✗' : '⚠'} ${finding.category === 'no_reply_route' ? '' : `“${finding.found}” `}`,
          strong: true,
          color: finding.severity === 'block' ? 'attention' : 'warning',
        },
        t(finding.code),
      ],
      { spacing: 'small' },
    ),
  )
  return [
    banner(blocked ? 'attention' : 'warning', [t(blocked ? 'findings.block' : 'findings.warn')]),
    ...lines.slice(0, 4),
    ...(lines.length > 4 ? [expendable(4, lines.slice(4))] : []),
    ...(proposal.objects && proposal.nonce !== undefined
      ? sorted
          .filter((finding) => finding.category !== 'no_reply_route')
          .slice(0, 1)
          .map((finding) =>
            buttons(
              button(
                t('findings.object', { found: finding.found.slice(0, 30) }),
                'allow.object',
                { proposalId: proposal.id, start: finding.start, nonce: proposal.nonce ?? '' },
                { inputs: false },
              ),
            ),
          )
      : []),
    note(t('disclosure.question')),
  ]
}
