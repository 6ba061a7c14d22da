import { ConfigProblems, readConfig } from '../config.ts'
import { replyPath } from '../domain/report-path.ts'
import type { SmsProvider } from '../ports.ts'
import { createProvider } from '../sms/provider.ts'
import type { Command } from './command.ts'
import { WrongUse, readArgs, requireNoWords, say, sayJson } from './command.ts'

/** Where the provider is to be told this address. */
const places: Readonly<Record<string, string>> = {
  'link-common': 'LINK support: the gate for mobile-originated messages (POST, JSON)',
  mylink: 'MyLINK portal: Callbacks, type Mobile Originated Messages, content format JSON',
  elks46: 'sms_url of each number that patients can answer',
  kannel: 'get-url of a group sms-service with catch-all = yes, max-messages = 0, omit-empty = true',
}

const addressOf = ({ name, replies }: SmsProvider, publicUrl: string, secret: string) => {
  if (replies === undefined) throw new WrongUse(`${name} hands over no replies.`)
  const path = replies.proof === 'path' ? replyPath(secret, name) : `/replies/${name}`
  const query = replies.query === undefined ? '' : `?${replies.query}`
  return {
    provider: name,
    method: replies.method.toUpperCase(),
    address: `${publicUrl}${path}${query}`,
    user: replies.proof === 'basic' ? 'malvakt' : null,
    where: places[name] ?? '',
  }
}

/** `malvakt reply-address`. */
export const replyAddress: Command = {
  help: `Usage: malvakt reply-address [--json]

Prints where the configured SMS provider is to hand over replies of patients, so that
STOP becomes a no in the consent register. Whoever knows the address of mylink, elks46
or kannel can hand over replies: tell it to the provider alone. It changes with
MALVAKT_REPORTS_SECRET.

  --json  one line of JSON

Reads MALVAKT_PROVIDER, MALVAKT_PUBLIC_URL and MALVAKT_REPORTS_SECRET as the bot does.

Exit code 0, or 2 when the configuration names no provider that takes replies in.`,
  run: (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    let settings
    try {
      settings = readConfig(process.env).provider
    } catch (error) {
      if (!(error instanceof ConfigProblems)) throw error
      throw new WrongUse(['The configuration cannot be used:', ...error.problems].join('\n  '))
    }
    if (settings === 'simulator')
      throw new WrongUse('The simulator is answered on the page of the demo, /phone.')
    if (settings.publicUrl === '') throw new WrongUse('MALVAKT_PUBLIC_URL: is missing; it begins the address')
    const provider = createProvider(settings, () => new Date())
    const told = addressOf(provider, settings.publicUrl, settings.reportsSecret)
    if (values.json === true) sayJson(told)
    else
      say(
        `${told.method} ${told.address}`,
        ...(told.user === null
          ? []
          : [`Basic authentication: user ${told.user}, password as MALVAKT_REPORTS_SECRET`]),
        told.where,
      )
    return Promise.resolve(0)
  },
}
