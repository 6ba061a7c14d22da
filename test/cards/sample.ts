import type { Card } from '../../cards/kit.ts'
import type { Words } from '../../cards/text/words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A card in one situation. */
export interface Sample {
  /** Name of the function that draws it. */
  card: string
  /** What is the matter. */
  situation: string
  draw: (t: Words, v: Vocabulary) => Card
}

/** When the sample is drawn. */
export const now = new Date('2026-03-10T09:00:00Z')
export const earlier = new Date('2026-03-10T08:05:00Z')
export const before = new Date('2025-12-30T15:40:00Z')
export const id = '7d0c1e5a-0000-4000-8000-00000000000a'
export const otherId = '7d0c1e5a-0000-4000-8000-00000000000b'
export const nonce = '7d0c1e5a-0000-4000-8000-00000000000c'

/** UUIDs of rows: all different. */
export const rowId = (index: number): string => `7d0c1e5a-0000-4000-8000-${String(index).padStart(12, '0')}`
/** Several of something. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
/** A page of a list: the only one, or one amid many. */
export const page = <T>(items: T[], of: 'only' | 'middle' = 'only') =>
  of === 'only'
    ? { items, page: 1, pages: 1, total: items.length }
    : { items, page: 2, pages: 12_345, total: 246_890 }
