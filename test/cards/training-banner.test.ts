import { describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { inTraining } from '../../cards/training.ts'
import { samples } from './samples.ts'
import { long } from './vocabulary.ts'

const t = wordsOf('sv')
const banner = t('training.banner')

describe.each([...new Set(samples.map(({ card }) => card))])('%s', (card) => {
  test('says once that the trust is in training, and stays as large as Teams takes', () => {
    for (const sample of samples.filter((one) => one.card === card)) {
      const drawn = JSON.stringify(inTraining(t, sample.draw(t, long)))
      expect({ card, times: drawn.split(banner).length - 1 }).toEqual({ card, times: 1 })
      expect(Buffer.byteLength(drawn, 'utf16le')).toBeLessThanOrEqual(28 * 1024)
    }
  })
})
