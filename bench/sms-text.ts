import calculator from 'sms-segments-calculator'
import { measure } from '../bot/domain/sms-text.ts'

/** One line of a benchmark: what, how much, and the same figure of a neighbour measured in the same run. */
export type Row = { name: string; value: number; unit: string; beside?: { name: string; value: number } }

/** Ordinary texts of about 130 characters, different objects so that nothing is cached by identity. */
const texts = Array.from({ length: 1000 }, (_, at) => {
  const hour = String(8 + (at % 8)).padStart(2, '0')
  return at % 2 === 0
    ? `Hei! Du har fått time hos oss ${String(1 + (at % 28)).padStart(2, '0')}.03.2026 kl. ${hour}.30. Møt i inngang C, 2. etasje. Passer det ikke, ring 33 00 ${String(at).padStart(4, '0')}. Kan ikke besvares.`
    : `Vi måste tyvärr avboka din tid 2026-03-${String(1 + (at % 28)).padStart(2, '0')} kl. ${hour}:15. Ring oss på 070-174 06 05 så hittar vi en ny tid åt dig. Häls. VC Spindeln ${at}`
})

/** Texts a second of `count` over at least `ms` milliseconds, the best of three rounds. */
const rate = (count: (text: string) => number, ms: number): number => {
  let best = 0
  let sink = 0
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    let done = 0
    let now = start
    while (now - start < ms) {
      for (const text of texts) sink += count(text)
      done += texts.length
      now = performance.now()
    }
    best = Math.max(best, (done / (now - start)) * 1000)
  }
  if (sink === 0) throw new Error('nothing was counted')
  return Math.round(best)
}

/**
 * Texts measured a second on one core, beside sms-segments-calculator on the same texts in the same run;
 * the target is 2,000,000.
 */
export const run = (): Promise<Row[]> => {
  const ours = rate((text) => measure(text).segments, 500)
  const theirs = rate((text) => new calculator.SegmentedMessage(text).segmentsCount, 500)
  return Promise.resolve([
    {
      name: 'segments of one text',
      value: ours,
      unit: 'texts/s',
      beside: { name: 'sms-segments-calculator 1.3.0', value: theirs },
    },
  ])
}
