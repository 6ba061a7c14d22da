/**
 * Whether an error carries this code: an errno name as `ENOENT`, or PostgreSQL's five characters. Asks for
 * the property and not for the class, since an error of another realm (Node's own, under Jest) is no `Error`
 * here.
 */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
