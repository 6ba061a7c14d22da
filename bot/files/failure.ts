import { Refusal } from '../domain/refusal.ts'
import type { RefusalCode } from '../domain/refusal.ts'

/** Why a file cannot be read; each has its sentence among the refusals. */
export const fileFailures = [
  'file_empty',
  'file_too_large',
  'file_too_many_rows',
  'file_too_many_cells',
  'file_too_many_worksheets',
  'file_encrypted',
  'file_ods',
  'file_xls',
  'file_not_table',
  'file_damaged',
] as const satisfies readonly RefusalCode[]

/** The code of a file that cannot be read. */
export type FileFailure = (typeof fileFailures)[number]

/** The refusal of a file. */
export const failure = (code: FileFailure): Refusal => new Refusal(code)
