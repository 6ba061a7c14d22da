import { describe, expect, test } from '@jest/globals'
import { checkDisclosure, verdictOf } from '../../bot/domain/disclosure.ts'
import { fifthTexts } from './disclosure/texts-fifth.ts'
import { firstTexts } from './disclosure/texts-first.ts'
import { fourthTexts } from './disclosure/texts-fourth.ts'
import { secondTexts } from './disclosure/texts-second.ts'
import { thirdTexts } from './disclosure/texts-third.ts'
import type { LabelledText } from './disclosure/texts.ts'
import { halfOf, labelledTexts } from './disclosure/texts.ts'

interface Figures {
  readonly recall: number
  readonly precision: number
  readonly severity: number
}

const figuresOf = (texts: readonly LabelledText[]): Figures => {
  let caught = 0
  let missed = 0
  let falseAlarms = 0
  let sameSeverity = 0
  for (const { text, expected } of texts) {
    const verdict = verdictOf(checkDisclosure(text))
    if (expected === 'ok') falseAlarms += verdict === 'pass' ? 0 : 1
    else if (verdict === 'pass') missed += 1
    else {
      caught += 1
      if (verdict === expected) sameSeverity += 1
    }
  }
  return {
    recall: caught / (caught + missed),
    precision: caught / (caught + falseAlarms),
    severity: sameSeverity / caught,
  }
}

const sets = {
  first: labelledTexts(firstTexts),
  second: labelledTexts(secondTexts),
  third: labelledTexts(thirdTexts),
  fourth: labelledTexts(fourthTexts),
}
const hints = labelledTexts(fifthTexts)

describe('labelled texts', () => {
  test('there are more than three hundred, no text twice', () => {
    const all = Object.values(sets).flat()
    expect(all.length).toBeGreaterThan(300)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  test.each([
    ['first', 'tuning'],
    ['first', 'blind'],
    ['second', 'tuning'],
    ['second', 'blind'],
    ['third', 'tuning'],
    ['third', 'blind'],
    ['fourth', 'tuning'],
    ['fourth', 'blind'],
  ] as const)('the %s set, %s half: what reveals is found, what does not is passed', (set, half) => {
    const texts = sets[set].filter(({ text }) => halfOf(text) === half)
    const { recall, precision, severity } = figuresOf(texts)
    process.stdout.write(
      `disclosure, ${set} set, ${half} half: ${texts.length} texts, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, severity as labelled ${severity.toFixed(3)}\n`,
    )
    expect(recall).toBeGreaterThanOrEqual(half === 'tuning' ? 0.97 : 0.94)
    expect(precision).toBeGreaterThanOrEqual(half === 'tuning' ? 0.95 : 0.9)
    expect(severity).toBeGreaterThanOrEqual(0.8)
  })

  test('of mere hints most are found; this is the weak side, and it is printed', () => {
    const { recall, precision } = figuresOf(hints)
    process.stdout.write(
      `disclosure, fifth set, mere hints: ${hints.length} texts, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.65)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })
})
