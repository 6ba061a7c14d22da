/** A day or a moment, which programs can sort and filter by. */
export interface DateCell {
  /** What the clock on the wall shows, as if it were UTC: a workbook knows no time zones. */
  at: Date
  /** How a cell shows it, such as `dd\\.mm\\.yyyy`. */
  format: string
}

/** What a cell holds. A text stays a text, whatever it begins with; an empty cell is null. */
export type WorkbookCell = string | number | DateCell | null

/** One worksheet. */
export interface Worksheet {
  /** As the tab shows it; signs that a tab cannot have are left out, and names that are alike are told apart. */
  name: string
  /** The first row, which stays in sight and has filters. `width` is in characters. */
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly WorkbookCell[])[]
}

/** A workbook, drawn as a card is: by a pure function of words and a view in `cards/workbooks`. */
export interface Workbook {
  /** Stands at the foot of every printed page. */
  footer?: string
  sheets: readonly Worksheet[]
}

/** Content type of an .xlsx file. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
