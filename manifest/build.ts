/**
 * `npm run manifest`: makes the app package that an administrator uploads to Teams. What is wrong or missing is named
 * at once, and the exit code is 2.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makePackage } from './app-package.ts'

const help = `Usage: npm run manifest -- [options]

Makes the app package for Teams (a zip) and checks it against the official schema.

  --app-id GUID      app id of the bot registration (or MALVAKT_APP_ID)
  --url URL          where Teams reaches the bot, https (or MALVAKT_PUBLIC_URL)
  --developer NAME   your organisation, at most 32 characters
  --website URL      its pages, https: about the service,
  --privacy URL      about privacy,
  --terms URL        and the terms of use
  --version X.Y.Z    a higher one than that of the package in Teams; else that of Malvakt
  --out FILE         malvakt-teams.zip unless said otherwise

Upload it in the Teams admin centre under "Manage apps", or in Teams under "Upload an app".
Exit codes: 0 made; 2 something is missing or wrong.`

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const fail = (lines: readonly string[]): never => {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(2)
}

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        'app-id': { type: 'string' },
        url: { type: 'string' },
        developer: { type: 'string' },
        website: { type: 'string' },
        privacy: { type: 'string' },
        terms: { type: 'string' },
        version: { type: 'string' },
        out: { type: 'string', default: 'malvakt-teams.zip' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return fail([(error as Error).message.split('. ')[0] ?? '', '', help])
  }
}

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'

const options = readOptions()
if (options.help === true) {
  say(help)
  process.exit(0)
}
const ownVersion = (): string =>
  (JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string })
    .version

const appId = options['app-id'] ?? process.env['MALVAKT_APP_ID'] ?? ''
const url = (options.url ?? process.env['MALVAKT_PUBLIC_URL'] ?? '').replace(/\/+$/u, '')
const { developer = '', website = '', privacy = '', terms = '', version = ownVersion() } = options

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/iu
const problems = [
  ...(guid.test(appId) ? [] : ['--app-id: the app id of the bot registration, a GUID']),
  ...(isHttps(url) ? [] : ['--url: the https address of the bot']),
  ...(developer !== '' && developer.length <= 32
    ? []
    : ['--developer: the name of your organisation, 1 to 32 characters']),
  ...Object.entries({ website, privacy, terms })
    .filter(([, address]) => !isHttps(address))
    .map(([name]) => `--${name}: an https address`),
  ...(/^\d+\.\d+\.\d+$/u.test(version) ? [] : ['--version: three numbers with dots between']),
]
if (problems.length > 0) fail(['The package cannot be made:', ...problems.map((line) => `  ${line}`)])
try {
  writeFileSync(options.out, makePackage({ appId, url, version, developer, website, privacy, terms }))
} catch (error) {
  fail(['The package cannot be made:', (error as Error).message])
}
say(
  `${options.out}: version ${version}, for ${new URL(url).host}. The official schema has nothing against it.`,
)
