import { defineWords } from './define.ts'

/** Words of the sheet cards. */
export const sheetText = defineWords({})
