import { defineWords } from './define.ts'

/** Words of the proposal cards. */
export const proposalText = defineWords({})
