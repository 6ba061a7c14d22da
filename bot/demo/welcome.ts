import { firstPersonas, fullName, personas } from './personas.ts'
import type { Persona } from './personas.ts'
import type { Playgrounds } from './playground.ts'

const roleNames: Readonly<Record<string, string>> = {
  user: 'staff',
  clinicAdmin: 'clinic administrator',
  ehealth: 'e-health',
  dho: 'DHO team',
  communications: 'communications',
  leader: 'leader',
  auditor: 'auditor',
}

const describe = (one: Persona): string => {
  const role = one.roles[0]
  return role === undefined
    ? ''
    : `${roleNames[role.role] ?? role.role}${role.clinic === null ? '' : ` of ${role.clinic}`}`
}

// Each Playground takes memory and time, so that these are started when somebody asks for them.
const onDemand = personas.filter((one) => !firstPersonas.includes(one))

/** The block that the demo prints when it is ready. */
export const welcomeLines = (bot: { port: number }, playgrounds: Playgrounds): string[] => {
  const rows = playgrounds.addresses.map(({ persona, url, insteadOf }) => [
    fullName(persona),
    describe(persona),
    insteadOf === undefined ? url : `${url}  (${insteadOf} was taken)`,
  ])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const missing = playgrounds.problems.some((problem) => problem.kind === 'notInstalled')
  return [
    '',
    '  Malvakt demo: nothing leaves this machine, all people are invented.',
    '',
    ...rows.map(
      ([name = '', role = '', url = '']) =>
        `  ${name.padEnd(widths[0] ?? 0)}  ${role.padEnd(widths[1] ?? 0)}  ${url}`,
    ),
    ...(missing ? ['  The Agents Playground is not installed (npm ci without --omit=dev brings it).'] : []),
    ...playgrounds.problems.flatMap((problem) =>
      problem.kind === 'failed' ? [`  ${fullName(problem.persona)}: no Playground (${problem.reason})`] : [],
    ),
    '',
    `  The patient's phone   http://127.0.0.1:${bot.port}/phone`,
    `  The tab in Teams      http://127.0.0.1:${bot.port}/teams`,
    `  Mail to the roles     http://127.0.0.1:${bot.port}/mail`,
    `  The bot               http://127.0.0.1:${bot.port}/api/messages`,
    '',
    '  Open the pages first: a Playground loses what is sent to a page that is not open.',
    '  Write "hjelp" to begin. More people, each from another terminal:',
    `  npm run -s malvakt -- demo as <person>   ${onDemand.map((one) => one.key).join(', ')}`,
    '  Ctrl-C stops everything.',
    '',
  ]
}
