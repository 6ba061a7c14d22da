import { checkDisclosure } from '../bot/domain/disclosure.ts'

/** One measured figure. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: string
}

// Texts as they come: mostly neutral, some that reveal, some in disguise, a new word in each.
const samples = [
  'Hei! Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer ikke tiden, ring {tlf}. Meldingen kan ikke besvares.',
  'Påminnelse: du har en bokad tid {datum} kl. {kl}. Avboka senast 24 timmar före, ring {tlf}. {enhet}',
  'Please arrive ten minutes early and bring a photo ID. Parking is behind the building.',
  'Timen din på hjertepoliklinikken {dato} er flytta. Møt fastande.',
  'Time hos p s y k o l o g {dato}. Ta med medisinlista.',
  'Vi må dessverre avlyse timen din {dato} kl. {kl}. Du får ny time så snart som mulig. Spørsmål? Ring {tlf}.',
]

/**
 * Texts checked in a second on one core, for texts met again and again, and for texts that each hold a word never
 * seen before (the memory of words does not help there). Unit: texts a second; the figure to reach is 20,000.
 */
export const run = (): BenchRow[] => {
  const measure = (text: (index: number) => string): number => {
    for (let index = 0; index < 3_000; index += 1) checkDisclosure(text(index))
    const started = performance.now()
    const count = 30_000
    for (let index = 0; index < count; index += 1) checkDisclosure(text(index))
    return Math.round(count / ((performance.now() - started) / 1000))
  }
  const letters = (index: number): string =>
    (index + 3_000).toString(36).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return [
    {
      name: 'disclosure: texts as they come',
      value: measure((index) => samples[index % samples.length]!),
      unit: 'texts/s',
    },
    {
      name: 'disclosure: each text with two new words',
      value: measure(
        (index) =>
          `${samples[index % samples.length]!} Hilsen fru${letters(index)}by og salt${letters(index * 7)}.`,
      ),
      unit: 'texts/s',
    },
  ]
}
