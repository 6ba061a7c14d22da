import { z } from 'zod'
import { wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import { checkDisclosure, checkReplyRoute, verdictOf } from '../domain/disclosure.ts'
import type { Finding } from '../domain/disclosure.ts'
import { languages } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import { worstCaseText } from '../domain/placeholder-fill.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import type { ValueContext } from '../domain/placeholders.ts'
import { culprits, measure } from '../domain/sms-text.ts'
import type { Command } from './command.ts'
import { count, figure, oneOf, paint, readArgs, say, sayJson } from './command.ts'
import type { Found } from './files.ts'
import { runLines } from './run-lines.ts'
import { shortened, wantedTexts } from './texts.ts'

const schema = z.object({ id: z.unknown().optional(), text: z.string(), lang: z.string().nullish() })

interface Settings {
  template: boolean
  allow: readonly string[]
  language: Language
  t: Words
}

// A command knows no clinic: its lists count at the lengths that the product assumes while they are empty.
const contextOf = (language: Language): ValueContext => ({
  language,
  country: language === 'sv' ? 'SE' : 'NO',
  phones: [],
  places: [],
  rooms: [],
  units: [],
  videoHosts: [],
  firstNameAllowed: true,
})

const faultsOf = (text: string) => {
  const parsed = parseTemplate(text)
  return parsed.ok ? [] : parsed.faults
}

const check = (text: string, language: Language, { template, allow, t }: Settings) => {
  const unanswerable = template ? checkReplyRoute(text) : null
  const found: Finding[] = [
    ...checkDisclosure(text, { allow }),
    ...(unanswerable === null ? [] : [unanswerable]),
  ]
  const { encoding, units, segments } = measure(template ? worstCaseText(text, contextOf(language)) : text)
  return {
    verdict: verdictOf(found),
    findings: found.map(({ category, severity, start, end, found: words, code }) => ({
      category,
      severity,
      start,
      end,
      found: words,
      why: t.code(code) ?? category,
    })),
    encoding,
    units,
    segments,
    ...(template ? { faults: faultsOf(text) } : {}),
  }
}

const colors = { pass: 'green', warn: 'yellow', block: 'red' } as const

const printReport = (found: readonly Found[], settings: Settings): 0 | 1 => {
  const all = found.map((one) => ({ ...one, ...check(one.text, settings.language, settings) }))
  for (const { where, text, verdict, findings, faults, encoding, segments } of all) {
    const faulty = faults ?? []
    if (verdict === 'pass' && faulty.length === 0) continue
    say(
      `${paint(colors[verdict], verdict.padEnd(5))}  ${paint('bold', where)}  ${encoding}, ${count(segments, 'part')}`,
      `       ${shortened(text)}`,
      ...findings.map(({ found: words, why, category }) =>
        category === 'no_reply_route' ? `       ${why}` : `       "${shortened(words)}": ${why}`,
      ),
      ...faulty.map((fault) => `       ${fault.found}: ${fault.code.replaceAll('_', ' ')}`),
    )
  }
  const having = (verdict: string) => figure(all.filter((one) => one.verdict === verdict).length)
  const long = all.filter((one) => one.segments > 1).length
  const wide = all.filter((one) => one.encoding === 'UCS-2')
  say(
    `${count(all.length, 'text')}: ${having('pass')} pass, ${having('warn')} warn, ${having('block')} block.`,
    `${figure(long)} of more than one part, ${figure(wide.length)} in UCS-2${wide.length === 0 ? '' : ` because of ${signsOf(wide)}`}.`,
  )
  return all.some((one) => one.verdict === 'block' || (one.faults ?? []).length > 0) ? 1 : 0
}

const signsOf = (texts: readonly Found[]): string =>
  [...new Set(texts.flatMap((one) => culprits(one.text).map((culprit) => culprit.char)))]
    .slice(0, 10)
    .join(' ')

/** `malvakt check-text`. */
export const checkText: Command = {
  help: `Usage: malvakt check-text [options] [file ...]

Tells what in a text reveals, or may reveal, something about somebody's health, and
how it travels as an SMS. Nothing leaves this machine.

Without a file it reads JSON lines from standard input and answers each:
  {"id": 1, "text": "Du har time {dato}.", "lang": "nb"}
  {"id": 1, "verdict": "pass", "findings": [], "encoding": "GSM-7",
   "units": 21, "segments": 1}
The verdict is pass, warn or block. A finding has category, severity, start and end
(UTF-16 units), found, and why.
A line that cannot be read gets {"line": 7, "error": …, "message": …} in its place.

A file is a workbook (.xlsx, .xlsm), a table (.csv, .tsv), JSON lines
(.jsonl), or one text a line. Of a sheet the columns called text, tekst, SMS,
melding … are read, else what looks like a sentence. "-" is standard input.

  --template         the texts are templates: placeholders count at their longest
                     value; faults in their braces are told, and so is a text that
                     says neither where to call nor that it cannot be answered.
                     Otherwise a text counts as it stands
  --allow <word>     decided to be harmless; may be given more than once
  --lang <language>  of texts that name none, and of why: ${languages.join(', ')}
  --column <name>    of a sheet: its header, or its letter A to Z
  --json             lines of JSON for files too

Exit code 0; 1 when a line could not be read or a text in a file is blocked; 2 when
the command was not used rightly.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      template: { type: 'boolean' },
      allow: { type: 'string', multiple: true },
      lang: { type: 'string' },
      column: { type: 'string' },
      json: { type: 'boolean' },
    })
    const language = oneOf('lang', values.lang, languages)
    const settings: Settings = {
      template: values.template === true,
      allow: values.allow ?? [],
      language,
      t: wordsOf(values.lang === undefined ? 'en' : language),
    }
    return await runLines(positionals, {
      schema,
      wanted: wantedTexts(values.column),
      answer: ({ id, text, lang }) => ({
        id: id ?? null,
        ...check(text, languages.find((one) => one === lang) ?? language, settings),
      }),
      report: (found) => {
        if (values.json !== true) return printReport(found, settings)
        const all = found.map(({ where, text }) => ({ id: where, ...check(text, language, settings) }))
        all.forEach(sayJson)
        return all.some((one) => one.verdict === 'block') ? 1 : 0
      },
    })
  },
}
