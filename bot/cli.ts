import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './cli/command.ts'
import { WrongUse, say } from './cli/command.ts'

/** Every command; its module is loaded when it is asked for. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  'check-text': {
    summary: 'what a text reveals about health, and how long it is',
    load: async () => (await import('./cli/check-text.ts')).checkText,
  },
  compare: {
    summary: 'whether two texts say the same',
    load: async () => (await import('./cli/compare.ts')).compare,
  },
  phone: {
    summary: 'whether a number is a mobile number that may be sent to',
    load: async () => (await import('./cli/phone.ts')).phone,
  },
  'import-sheet': {
    summary: 'take over a sheet of templates from a workbook',
    load: async () => (await import('./cli/import-sheet.ts')).importSheet,
  },
  'audit verify': {
    summary: 'whether the audit is as it was sealed',
    load: async () => (await import('./cli/audit-verify.ts')).auditVerify,
  },
  reconcile: {
    summary: 'whether every confirmed message is accounted for',
    load: async () => (await import('./cli/reconcile.ts')).reconcileMessages,
  },
  jobs: {
    summary: 'what is due by the calendar, what ran last and what failed',
    load: async () => (await import('./cli/jobs.ts')).showJobs,
  },
  'reply-address': {
    summary: 'where the SMS provider is to hand over replies such as STOP',
    load: async () => (await import('./cli/reply-address.ts')).replyAddress,
  },
  'deletion verify': {
    summary: 'whether nothing older than allowed is left',
    load: async () => (await import('./cli/deletion-verify.ts')).deletionVerify,
  },
  'rotate-keys': {
    summary: 'encrypt and hash everything anew under the first data key',
    load: async () => (await import('./cli/rotate-keys.ts')).rotateKeys,
  },
  'init-trust': {
    summary: 'make the first trust of a tenant, with its first person of e-health',
    load: async () => (await import('./cli/init-trust.ts')).initTrust,
  },
  migrate: {
    summary: 'bring the database to this version',
    load: async () => (await import('./cli/migrate.ts')).migrateDatabase,
  },
  'demo as': {
    summary: 'open Teams as one more person of the running demo',
    load: async () => (await import('./cli/demo-as.ts')).demoAs,
  },
  lifecycles: {
    summary: 'draw the lives of proposals, templates and messages',
    load: async () => (await import('./cli/lifecycles.ts')).lifecycles,
  },
}

const widest = Math.max(...Object.keys(commands).map((name) => name.length))

const help = `Usage: malvakt <command> [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}`)
  .join('\n')}

  malvakt <command> --help   what a command does and takes
  malvakt --version

Exit codes: 0 all is well; 1 what was looked at is not; 2 the command was not used
rightly, or cannot work here.`

const version = (): string => {
  const file = join(import.meta.dirname, '../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'

/** The command that the words begin with, and the words after it. */
const find = (words: readonly string[]) => {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    if (Object.hasOwn(commands, name)) return { name, row: commands[name], rest: words.slice(length) }
  }
  return undefined
}

const run = async (words: readonly string[]): Promise<number> => {
  if (words[0] === 'help') return await run([...words.slice(1), '--help'])
  if (isHelp(words[0])) {
    say(help)
    return 0
  }
  if (words[0] === '--version') {
    say(version())
    return 0
  }
  const found = find(words)
  if (found?.row === undefined) {
    const [first] = words
    const begun = Object.keys(commands).filter((name) => first !== undefined && name.startsWith(`${first} `))
    if (begun.length > 0 && (words.length === 1 || isHelp(words[1]))) {
      say(...begun.map((name) => `${name}  ${commands[name]?.summary ?? ''}`))
      return words.length === 1 ? 2 : 0
    }
    process.stderr.write(first === undefined ? `${help}\n` : `There is no command "${first}".\n\n${help}\n`)
    return 2
  }
  const command = await found.row.load()
  const options = found.rest.includes('--') ? found.rest.slice(0, found.rest.indexOf('--')) : found.rest
  if (options.some(isHelp)) {
    say(command.help)
    return 0
  }
  try {
    return await command.run(found.rest)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    process.stderr.write(`${error.message}\nSee: malvakt ${found.name} --help\n`)
    return 2
  }
}

// Whoever reads us may have enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
