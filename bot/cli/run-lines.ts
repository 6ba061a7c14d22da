import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { WrongUse } from './command.ts'
import { readFound, isJsonLines } from './files.ts'
import type { Found, Wanted } from './files.ts'
import { answerJsonLines } from './json-lines.ts'

/** What a command does with what it is given. */
export interface LineCommand<Item> {
  schema: z.ZodType<Item>
  answer: (item: Item) => object
  wanted: Wanted
  /** Prints what is to be said of the texts of files; 1 when something is wrong with one. */
  report: (found: readonly Found[]) => 0 | 1
}

/**
 * JSON lines from standard input, or from files of such lines, are answered line by line; the texts of other files
 * are reported on together. 1 when a line could not be read.
 */
export const runLines = async <Item>(
  files: readonly string[],
  { schema, answer, wanted, report }: LineCommand<Item>,
): Promise<0 | 1> => {
  let code: 0 | 1 = 0
  const stream = async (input: Parameters<typeof answerJsonLines>[0]) => {
    if ((await answerJsonLines(input, schema, answer)) > 0) code = 1
  }
  if (files.length === 0) {
    if (process.stdin.isTTY) process.stderr.write('Type lines of JSON; Ctrl-D ends. See --help.\n')
    await stream(process.stdin)
  }
  const found: Found[] = []
  for (const file of files) {
    if (file === '-') await stream(process.stdin)
    else if (isJsonLines(file))
      await stream(createReadStream(file)).catch((error: unknown) => {
        const known = typeof error === 'object' && error !== null && 'syscall' in error
        throw known ? new WrongUse(`${file} cannot be read.`) : error
      })
    else found.push(...(await readFound(file, wanted)))
  }
  const reported = files.some((file) => file !== '-' && !isJsonLines(file)) ? report(found) : 0
  return reported === 1 ? 1 : code
}
