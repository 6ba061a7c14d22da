import { parseArgs, styleText } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'

/** A command of `malvakt`. */
export interface Command {
  /** What `--help` prints, the usage line first. */
  help: string
  /**
   * Runs with the words after the command's name.
   * @returns 0 when all is well, 1 when what was looked at is not
   * @throws WrongUse
   */
  run: (args: readonly string[]) => Promise<0 | 1>
}

/** The command was not used rightly, or cannot work here: exit code 2. The message is fit for an operator. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

/**
 * Reads options and words.
 * @throws WrongUse for an option that there is not, or that lacks its value
 */
export const readArgs = <Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new WrongUse(sentence)
  }
}

/** @throws WrongUse when there are words that the command does not know. */
export const requireNoWords = (words: readonly string[]): void => {
  if (words.length > 0) throw new WrongUse(`Too much: ${words.join(' ')}`)
}

/**
 * One of some values, or the first of them.
 * @throws WrongUse for another one
 */
export const oneOf = <Value extends string>(
  option: string,
  given: string | undefined,
  values: readonly [Value, ...Value[]],
): Value => {
  const value = given === undefined ? values[0] : values.find((one) => one === given)
  if (value === undefined) throw new WrongUse(`--${option} is one of ${values.join(', ')}`)
  return value
}

/** Prints lines. */
export const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Prints a value as one line of JSON. */
export const sayJson = (value: unknown): void => say(JSON.stringify(value))

/** Colours a word where a person reads it in a terminal, and nowhere else. */
export const paint = (color: 'green' | 'yellow' | 'red' | 'dim' | 'bold', text: string): string =>
  styleText(color, text, { stream: process.stdout })

/** A figure in groups of three. */
export const figure = (value: number): string => new Intl.NumberFormat('en').format(value)

/** `1 block`, `2 blocks`. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${figure(value)} ${value === 1 ? one : many}`
