import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { zipSync } from 'fflate'

/** What a trust fills in: ids, addresses, and who answers for the app. */
export interface PackageValues {
  /** The app id of the bot registration, which is also that of the app in Teams. */
  appId: string
  /** `MALVAKT_PUBLIC_URL`: https, without a slash behind. */
  url: string
  /** Semantic version; Teams takes a package again only under a higher one. */
  version: string
  /** Name of the organisation, at most 32 characters. */
  developer: string
  /** https addresses of the organisation's pages. */
  website: string
  privacy: string
  terms: string
}

/** The files of the package besides the manifest. */
export const packageFiles = [
  'nb-no.json',
  'nn-no.json',
  'sv-se.json',
  'en-us.json',
  'color.png',
  'outline.png',
] as const

const file = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, name))

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
  'json-schemas/teams/v1.25',
)

/** What the official schema has against a document; one line each. */
const faultsOf = (schema: string, name: string, document: unknown): string[] => {
  // The schema's patterns are not written for the unicode flag.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const valid = ajv.compile(JSON.parse(readFileSync(path.join(schemas, schema), 'utf8')) as object)
  return valid(document)
    ? []
    : (valid.errors ?? []).map((one) => `${name}${one.instancePath}: ${one.message ?? one.keyword}`)
}

/**
 * The app package that an administrator uploads to Teams: manifest, four languages, icons.
 * @returns the bytes of the zip, the same for the same values
 * @throws Error with every fault that the official schema finds, one a line
 */
export const makePackage = (values: PackageValues): Uint8Array => {
  const known: Readonly<Record<string, string>> = { ...values, host: new URL(values.url).host }
  // Values are put into JSON, so that a quotation mark in a name stays one.
  const text = file('manifest.json')
    .toString('utf8')
    .replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => {
      const value = known[name]
      if (value === undefined) throw new Error(`the manifest asks for ${name}, which is not known`)
      return JSON.stringify(value).slice(1, -1)
    })
  const faults = [
    ...faultsOf('MicrosoftTeams.schema.json', 'manifest.json', JSON.parse(text)),
    ...packageFiles
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        faultsOf('MicrosoftTeams.Localization.schema.json', name, JSON.parse(file(name).toString('utf8'))),
      ),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  // A fixed moment, so that the same package has the same bytes.
  const mtime = new Date('2026-01-01T00:00:00Z')
  return zipSync(
    {
      'manifest.json': new TextEncoder().encode(text),
      ...Object.fromEntries(packageFiles.map((name) => [name, new Uint8Array(file(name))])),
    },
    { mtime, level: 9 },
  )
}
