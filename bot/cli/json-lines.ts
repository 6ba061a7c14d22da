import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { z } from 'zod'

/** Characters of a line at most; what is longer is no text of an SMS, and is not kept in memory. */
const longestLine = 1_000_000

/** What a bad line is answered with, in its place. */
interface BadLine {
  /** From 1, as editors count. */
  line: number
  error: 'not_json' | 'invalid' | 'too_long'
  message: string
}

/**
 * Answers every line of a stream with a line on standard output, in order, while it arrives. Empty lines are
 * passed over.
 */
const answerLines = async (
  input: Readable,
  answer: (line: string, number: number) => object,
  tooLong: (number: number) => object,
): Promise<void> => {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let skipping = false
  const take = (line: string): string => {
    number += 1
    if (skipping || line.length > longestLine) {
      skipping = false
      return `${JSON.stringify(tooLong(number))}\n`
    }
    const bare = line.trim()
    return bare === '' ? '' : `${JSON.stringify(answer(bare, number))}\n`
  }
  const write = async (text: string) => {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    await write(lines.map(take).join(''))
    if (rest.length > longestLine) {
      skipping = true
      rest = ''
    }
  }
  await write(take(rest + decoder.decode()))
}

const sentenceOf = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')

/**
 * Reads a stream of JSON lines and answers each with a line of JSON. A line that cannot be read gets an error line
 * with its number and does not stop the rest.
 *
 * @returns how many lines could not be read
 */
export const answerJsonLines = async <Item>(
  input: Readable,
  schema: z.ZodType<Item>,
  answer: (item: Item) => object,
): Promise<number> => {
  let bad = 0
  const fault = (line: number, error: BadLine['error'], message: string, more: object = {}): object => {
    bad += 1
    return { line, ...more, error, message } satisfies BadLine
  }
  await answerLines(
    input,
    (text, number) => {
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        return fault(number, 'not_json', 'This line is not JSON.')
      }
      const parsed = schema.safeParse(value)
      if (parsed.success) return answer(parsed.data)
      const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {}
      return fault(number, 'invalid', sentenceOf(parsed.error.issues), id)
    },
    (number) => fault(number, 'too_long', `This line has more than ${longestLine} characters.`),
  )
  return bad
}
