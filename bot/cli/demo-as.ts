import { once } from 'node:events'
import { fullName, persona, personas } from '../demo/personas.ts'
import { startPlayground } from '../demo/playground.ts'
import type { Command } from './command.ts'
import { WrongUse, readArgs, say } from './command.ts'
import { dataFolder } from './database.ts'

const widest = Math.max(...personas.map((one) => one.key.length))

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) })
    const { auth } = (await response.json()) as { auth?: string }
    return auth === 'anonymous'
  } catch {
    return false
  }
}

/** `malvakt demo as <person>`. */
export const demoAs: Command = {
  help: `Usage: malvakt demo as <person> [--port <number>]

Opens Teams as one more person of the running demo sees it: starts an Agents
Playground on 127.0.0.1 and tells its address. Ctrl-C ends it; the demo goes on.

  <person>         ${personas.map((one) => `${one.key.padEnd(widest)}  ${fullName(one)}`).join('\n                   ')}
  --port <number>  of the demo's bot: PORT, or 3978

Exit code 0 when it ran, 1 when it did not start, 2 when there is no demo.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { port: { type: 'string' } })
    const self = positionals[0] === undefined ? undefined : persona(positionals[0])
    if (self === undefined || positionals.length > 1)
      throw new WrongUse(`The demo has: ${personas.map((one) => one.key).join(', ')}`)
    const port = values.port ?? process.env['PORT'] ?? '3978'
    if (!/^\d{1,5}$/u.test(port)) throw new WrongUse('--port is a number')
    const bot = `http://127.0.0.1:${port}`
    if (!(await answers(`${bot}/health/live`)))
      throw new WrongUse(`No demo answers at ${bot}. Start it with "npm start" in another terminal.`)
    const playground = await startPlayground({
      persona: self,
      botUrl: `${bot}/api/messages`,
      dataFolder: dataFolder(),
    })
    const [address] = playground.addresses
    if (address === undefined) {
      const [problem] = playground.problems
      if (problem?.kind !== 'failed')
        throw new WrongUse('The Agents Playground is not installed: "npm ci" without --omit=dev brings it.')
      process.stderr.write(`The Playground did not start: ${problem.reason}\n`)
      return 1
    }
    say(`${fullName(self)}  ${address.url}`)
    if (address.shared) return 0
    say('Ctrl-C ends it.')
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await playground.stop()
    return 0
  },
}
