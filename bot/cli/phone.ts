import { z } from 'zod'
import type { Country } from '../domain/language.ts'
import { describeNumber, parseRecipient } from '../domain/phone-number.ts'
import type { Command } from './command.ts'
import { WrongUse, count, oneOf, paint, readArgs, say, sayJson } from './command.ts'
import type { Wanted } from './files.ts'
import { runLines } from './run-lines.ts'

const countries = ['NO', 'SE'] as const

const schema = z.object({
  id: z.unknown().optional(),
  number: z.union([z.string(), z.number().transform(String)], 'must be a text'),
  region: z.string().toUpperCase().pipe(z.enum(countries)).nullish(),
})

const headers =
  /^(?:(?:mobil|mobiltelefon|telefon|tlf|tel|phone|mobile)(?:[ .-]?(?:nummer|nr|number|no))?|nummer|number)\.?$/u
const looks = (text: string): boolean =>
  /^[+\d\s().,/\p{Pd}]+$/u.test(text) && text.replaceAll(/\D/gu, '').length >= 5

const readAllowed = (given: string | undefined): readonly Country[] => {
  const allowed = given === undefined ? countries : given.toUpperCase().split(',')
  const known = countries.filter((country) => allowed.includes(country))
  if (known.length !== allowed.length) throw new WrongUse(`--allow takes ${countries.join(' and ')}`)
  return known
}

/** `malvakt phone`. */
export const phone: Command = {
  help: `Usage: malvakt phone [options] [file ...]

Reads numbers in any spelling and tells whether each is a mobile number that may
be sent to.

Without a file it reads JSON lines from standard input and answers each:
  {"id": 1, "number": "900 12 345", "region": "NO"}
  {"id": 1, "ok": true, "e164": "+4790012345", "kind": "mobile", "reason": null}
A line that cannot be read gets {"line": 7, "error": …, "message": …} in its place.

A file is a workbook (.xlsx, .xlsm), a table (.csv, .tsv), JSON lines
(.jsonl), or one number a line. Of a sheet the columns called phone, mobil,
telefon … are read, else what looks like a number. "-" is standard input.

  --region <country>   of numbers without a country code: NO (default) or SE
  --allow <countries>  that may be sent to: NO,SE (default), NO or SE
  --column <name>      of a sheet: its header, or its letter A to Z
  --json               lines of JSON for files too

Exit code 0; 1 when a line could not be read or a number in a file may not be sent
to; 2 when the command was not used rightly.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      region: { type: 'string' },
      allow: { type: 'string' },
      column: { type: 'string' },
      json: { type: 'boolean' },
    })
    const region = oneOf('region', values.region?.toUpperCase(), countries)
    const allowed = readAllowed(values.allow)
    const read = (number: string, country: Country) => {
      const recipient = parseRecipient(number, { country, allowed })
      return recipient.ok
        ? { ok: true, e164: recipient.e164, kind: 'mobile', reason: null }
        : { ok: false, e164: null, kind: describeNumber(number, country).kind, reason: recipient.reason }
    }
    const wanted: Wanted = { headers, looks, column: values.column }
    return await runLines(positionals, {
      schema,
      wanted,
      answer: (item) => ({ id: item.id ?? null, ...read(item.number, item.region ?? region) }),
      report: (found) => {
        const all = found.map(({ where, text }) => ({ where, text, ...read(text, region) }))
        const refused = all.filter((one) => !one.ok)
        if (values.json === true)
          for (const { where, ok, e164, kind, reason } of all) sayJson({ id: where, ok, e164, kind, reason })
        else {
          for (const { where, text, reason } of refused)
            say(`${where}  ${text}  ${paint('red', String(reason).replaceAll('_', ' '))}`)
          say(
            `${count(all.length, 'number')}, ${refused.length === 0 ? 'all' : String(all.length - refused.length)} fit to send to.`,
          )
        }
        return refused.length === 0 ? 0 : 1
      },
    })
  },
}
