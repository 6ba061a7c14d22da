import type { DateCell } from '../../bot/domain/workbook.ts'
import type { Words } from '../text/words.ts'
import { isoDay, wallClock } from '../when.ts'

// As readers of the language write a day; what stands behind a backslash is shown as it is, whatever the program's own
// language makes of it.
const dayFormats = {
  nb: 'dd\\.mm\\.yyyy',
  nn: 'dd\\.mm\\.yyyy',
  sv: 'yyyy\\-mm\\-dd',
  en: 'dd\\/mm\\/yyyy',
} as const

/** A day, by its ISO date or a moment of it; an empty cell where there is none. */
export const dayCell = (t: Words, day: string | Date | null): DateCell | null => {
  if (day === null) return null
  const iso = day instanceof Date ? isoDay(day) : day
  return { at: new Date(`${iso}T00:00:00Z`), format: dayFormats[t.language] }
}

/** A moment, as the clock on the wall showed it; an empty cell where there is none. */
export const momentCell = (t: Words, at: Date | null): DateCell | null =>
  at === null ? null : { at: wallClock(at), format: `${dayFormats[t.language]}\\ hh\\:mm` }
