import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a command did. */
export interface Ran {
  code: number | null
  out: string
  err: string
  /** Standard output, line by line as JSON. */
  json: () => unknown[]
}

const inherited = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }

/** Starts `malvakt` as a script would, with an environment of its own. */
export const startCli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [join(import.meta.dirname, '../../bot/cli.ts'), ...args], {
    env: { ...inherited, MALVAKT_DATA_DIR: '/nonexistent', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })

/** Runs `malvakt` to its end; `input` goes to standard input, piece by piece. */
export const runCli = async (
  args: readonly string[],
  input: string | readonly (string | Uint8Array)[] = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const child = startCli(args, env)
  const pieces = { out: [] as Buffer[], err: [] as Buffer[] }
  child.stdout.on('data', (piece: Buffer) => pieces.out.push(piece))
  child.stderr.on('data', (piece: Buffer) => pieces.err.push(piece))
  // A command that ends before it has read everything is no failure of the test.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const piece of typeof input === 'string' ? [input] : input) child.stdin.write(piece)
  child.stdin.end()
  const code = await ended
  const out = Buffer.concat(pieces.out).toString()
  return {
    code,
    out,
    err: Buffer.concat(pieces.err).toString(),
    json: () =>
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
  }
}
