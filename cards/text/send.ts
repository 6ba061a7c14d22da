import { defineWords } from './define.ts'

/** Words of the send cards. */
export const sendText = defineWords({})
