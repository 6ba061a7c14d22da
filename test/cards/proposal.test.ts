import { expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { samples } from './samples.ts'
import { plain } from './vocabulary.ts'

test('e-health is warned of a Swedish purpose beyond summons and reminders, the clinic is not', () => {
  const t = wordsOf('sv')
  const warns = (step: string) => {
    const sample = samples.find(({ situation }) => situation === `${step}, for a reviewer`)
    return JSON.stringify(sample?.draw(t, plain)).includes(t('purpose.beyondSummons'))
  }
  expect(warns('ehealthReview')).toBe(true)
  expect(warns('clinicReview')).toBe(false)
  expect(warns('communicationsReview')).toBe(false)
})
