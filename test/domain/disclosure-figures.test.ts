import { describe, expect, test } from '@jest/globals'
import { checkDisclosure, verdictOf } from '../../bot/domain/disclosure.ts'
import { eighthTextsMore } from './disclosure/texts-eighth-more.ts'
import { eighthTexts } from './disclosure/texts-eighth.ts'
import { eleventhTexts } from './disclosure/texts-eleventh.ts'
import { fifthTexts } from './disclosure/texts-fifth.ts'
import { firstTexts } from './disclosure/texts-first.ts'
import { fourthTexts } from './disclosure/texts-fourth.ts'
import { secondTexts } from './disclosure/texts-second.ts'
import { ninthTexts } from './disclosure/texts-ninth.ts'
import { seventhTextsMore } from './disclosure/texts-seventh-more.ts'
import { seventhTexts } from './disclosure/texts-seventh.ts'
import { sixthTextsDisguised } from './disclosure/texts-sixth-disguised.ts'
import { sixthTextsMore } from './disclosure/texts-sixth-more.ts'
import { sixthTexts } from './disclosure/texts-sixth.ts'
import { tenthTexts } from './disclosure/texts-tenth.ts'
import { thirdTexts } from './disclosure/texts-third.ts'
import { twelfthTexts } from './disclosure/texts-twelfth.ts'
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
  let graded = 0
  let sameSeverity = 0
  for (const { text, expected } of texts) {
    const verdict = verdictOf(checkDisclosure(text))
    if (expected === 'ok') falseAlarms += verdict === 'pass' ? 0 : 1
    else if (verdict === 'pass') missed += 1
    else {
      caught += 1
      if (expected !== 'reveals') graded += 1
      if (verdict === expected) sameSeverity += 1
    }
  }
  return {
    recall: caught / (caught + missed),
    precision: caught / (caught + falseAlarms),
    severity: sameSeverity / graded,
  }
}

const sets = {
  first: labelledTexts(firstTexts),
  second: labelledTexts(secondTexts),
  third: labelledTexts(thirdTexts),
  fourth: labelledTexts(fourthTexts),
}
const hints = labelledTexts(fifthTexts)

// Tuned on as a whole after they were measured once (docs/disclosure.md): what was found then must stay found.
const laterSets = {
  sixth: labelledTexts(sixthTexts + sixthTextsMore + sixthTextsDisguised),
  seventh: labelledTexts(seventhTexts + seventhTextsMore),
  eighth: labelledTexts(eighthTexts + eighthTextsMore),
  ninth: labelledTexts(ninthTexts),
  tenth: labelledTexts(tenthTexts),
  eleventh: labelledTexts(eleventhTexts),
  twelfth: labelledTexts(twelfthTexts),
}

describe('labelled texts', () => {
  test('there are more than three hundred, no text twice', () => {
    const all = [...Object.values(sets).flat(), ...hints, ...Object.values(laterSets).flat()]
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

  test.each(['sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'] as const)(
    'the %s set: what reveals is found, what does not is passed',
    (set) => {
      const { recall, precision } = figuresOf(laterSets[set])
      process.stdout.write(
        `disclosure, ${set} set, tuned on: ${laterSets[set].length} texts, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
      )
      expect(laterSets[set].length).toBeGreaterThan(100)
      expect(recall).toBeGreaterThanOrEqual(0.97)
      expect(precision).toBeGreaterThanOrEqual(0.97)
    },
  )

  test('of mere hints most are found; this is the weak side, and it is printed', () => {
    const { recall, precision } = figuresOf(hints)
    process.stdout.write(
      `disclosure, fifth set, mere hints: ${hints.length} texts, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.65)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })
})
