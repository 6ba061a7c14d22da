import { faultsOfFirst } from '../domain/trust.ts'
import type { FirstTrust } from '../domain/trust.ts'
import { initTrust as init } from '../usecases/init-trust.ts'
import type { Command } from './command.ts'
import { WrongUse, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const options = {
  tenant: { type: 'string' },
  name: { type: 'string' },
  domain: { type: 'string' },
  country: { type: 'string' },
  'time-zone': { type: 'string' },
  sender: { type: 'string' },
  'object-id': { type: 'string' },
  username: { type: 'string' },
  'given-name': { type: 'string' },
  surname: { type: 'string' },
  json: { type: 'boolean' },
} as const

const optionOf: Record<keyof FirstTrust, keyof typeof options> = {
  tenantId: 'tenant',
  name: 'name',
  domain: 'domain',
  country: 'country',
  timeZone: 'time-zone',
  senderText: 'sender',
  objectId: 'object-id',
  username: 'username',
  givenName: 'given-name',
  surname: 'surname',
}

const sentences = {
  created: 'Made: the trust, in training, and its first person of e-health.',
  added: 'Nobody of e-health was left: the person has the roles now.',
  present: 'The trust and the person are there already.',
} as const

/** `malvakt init-trust`. */
export const initTrust: Command = {
  help: `Usage: malvakt init-trust --tenant <id> --name <name> --domain <domain>
         --country NO|SE --sender <text> --object-id <id> --username <name>
         --given-name <name> --surname <name> [--time-zone <zone>] [--json]

Makes the first trust of an Entra tenant, and its first person of e-health, who sets
up clinics, people and purposes in the chat. The trust begins in training. May be
repeated: nothing is done twice, and a trust that has e-health is never touched.

  --tenant     id of the Entra tenant, as in MALVAKT_TENANTS
  --name       the hospital trust, as staff read it
  --domain     behind the @ of its mail addresses
  --country    NO or SE
  --sender     what patients see as sender: 2 to 11 letters and digits, a letter first
  --object-id  of the person in Entra; with --username, --given-name and --surname
  --time-zone  Europe/Oslo, or Europe/Stockholm for SE, unless it says otherwise
  --json       one line of JSON

${databaseHelp}

Exit code 0 when the trust and the person are there, 1 when the tenant has a trust
whose e-health is somebody else, 2 when it cannot work here.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, options)
    requireNoWords(positionals)
    const first: FirstTrust = {
      tenantId: values.tenant?.toLowerCase() ?? '',
      name: values.name?.trim() ?? '',
      domain: values.domain?.trim().toLowerCase() ?? '',
      country: values.country ?? '',
      timeZone: values['time-zone'] ?? (values.country === 'SE' ? 'Europe/Stockholm' : 'Europe/Oslo'),
      senderText: values.sender ?? '',
      objectId: values['object-id']?.toLowerCase() ?? '',
      username: values.username ?? '',
      givenName: values['given-name']?.trim() ?? '',
      surname: values.surname?.trim() ?? '',
    }
    const faults = faultsOfFirst(first)
    if (faults.length > 0)
      throw new WrongUse(`Missing or not usable: ${faults.map((field) => `--${optionOf[field]}`).join(', ')}`)
    return await withDatabase(async (database) => {
      const done = await init({ database, clock: () => new Date() }, first)
      const ok = done.outcome !== 'other'
      if (values.json === true) sayJson({ ok, ...done })
      else
        say(
          done.outcome === 'other'
            ? `${paint('red', 'Not done:')} the tenant has a trust, ${done.name}. Its e-health gives access in the chat.`
            : `${paint('green', 'Done:')} ${sentences[done.outcome]}`,
        )
      return ok ? 0 : 1
    })
  },
}
