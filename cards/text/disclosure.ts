import { defineWords } from './define.ts'
export const disclosureText = defineWords({})
