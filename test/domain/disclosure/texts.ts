import { createHash } from 'node:crypto'

/** One labelled text of the check's own sets. */
export interface LabelledText {
  readonly text: string
  /** `reveals` where the severity was left open. */
  readonly expected: 'ok' | 'warn' | 'block' | 'reveals'
}

/** Reads lines `expected|text`; anything else is skipped. */
export const labelledTexts = (lines: string): LabelledText[] => {
  const texts: LabelledText[] = []
  for (const line of lines.split('\n')) {
    const match = /^(ok|warn|block|reveals)\|(.+)$/.exec(line)
    if (match !== null) texts.push({ expected: match[1] as LabelledText['expected'], text: match[2] ?? '' })
  }
  return texts
}

/** The half that a text belongs to, by its SHA-256 and nothing else, so that tuning cannot move one. */
export const halfOf = (text: string): 'tuning' | 'blind' =>
  createHash('sha256').update(text).digest()[0]! % 2 === 0 ? 'tuning' : 'blind'
