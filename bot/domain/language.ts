/** The languages that staff read and that patients are written to; the first is the default (XC-17). */
export const languages = ['nb', 'nn', 'sv', 'en'] as const

/** One of the four languages of the product. */
export type Language = (typeof languages)[number]

/** The country whose numbering plan and date customs a clinic follows. */
export type Country = 'NO' | 'SE'
