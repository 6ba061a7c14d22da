import { defineWords } from './define.ts'

/** Words of the fault cards. */
export const faultText = defineWords({})
