import { z } from 'zod'
import { wordsOf } from '../../cards/text/words.ts'
import { buildIndex, closest, compareTexts } from '../domain/similarity.ts'
import type { Command } from './command.ts'
import { count, figure, paint, readArgs, say, sayJson } from './command.ts'
import type { Found } from './files.ts'
import { runLines } from './run-lines.ts'
import { shortened, wantedTexts } from './texts.ts'

const schema = z.object({ id: z.unknown().optional(), a: z.string(), b: z.string() })

/** Closest texts that are looked at for each. */
const neighbours = 20

const pairsOf = (found: readonly Found[], withRelated: boolean) => {
  const index = buildIndex(found.map(({ where, text }) => ({ id: where, text })))
  const order = new Map(found.map(({ where }, at) => [where, at]))
  return found.flatMap(({ where, text }, at) =>
    closest(index, text, neighbours + 1)
      // Each pair once, told with its first text.
      .filter(({ id }) => (order.get(id) ?? at) > at)
      .filter(({ relation }) => relation === 'duplicate' || (withRelated && relation === 'related'))
      .map(({ id, item, relation, score, reasons }) => ({
        a: where,
        b: id,
        textA: text,
        textB: item.text,
        relation,
        score,
        reasons,
      })),
  )
}

const t = wordsOf('en')

/** `malvakt compare`. */
export const compare: Command = {
  help: `Usage: malvakt compare [options] [file ...]

Tells whether two texts say the same: duplicate (the same, in other words perhaps),
related, or different.

Without a file it reads JSON lines from standard input and answers each:
  {"id": 1, "a": "Du har time {dato}.", "b": "Hei! Du har en time {dag}."}
  {"id": 1, "relation": "duplicate", "score": 0.98, "reasons": []}
A reason has a code (purpose, negation, audience …) and what only a and only b has.
A line that cannot be read gets {"line": 7, "error": …, "message": …} in its place.

A file is a workbook (.xlsx, .xlsm), a table (.csv, .tsv), JSON lines
(.jsonl), or one text a line. The texts of all files are compared with one another,
and those that are there twice are told. Of a sheet the columns called text, tekst,
SMS, melding … are read, else what looks like a sentence. "-" is standard input.

  --related        tell related texts too
  --column <name>  of a sheet: its header, or its letter A to Z
  --json           lines of JSON for files too

Exit code 0; 1 when a line could not be read or a text in the files is there twice;
2 when the command was not used rightly.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      related: { type: 'boolean' },
      column: { type: 'string' },
      json: { type: 'boolean' },
    })
    return await runLines(positionals, {
      schema,
      wanted: wantedTexts(values.column),
      answer: ({ id, a, b }) => {
        const { relation, score, reasons } = compareTexts(a, b)
        return { id: id ?? null, relation, score, reasons }
      },
      report: (found) => {
        const pairs = pairsOf(found, values.related === true)
        const twice = pairs.filter((one) => one.relation === 'duplicate').length
        if (values.json === true)
          for (const { a, b, relation, score, reasons } of pairs) sayJson({ a, b, relation, score, reasons })
        else {
          for (const { a, b, textA, textB, relation, reasons } of pairs)
            say(
              `${paint(relation === 'duplicate' ? 'red' : 'yellow', relation)}  ${paint('bold', a)} and ${paint('bold', b)}`,
              `  ${shortened(textA)}`,
              `  ${shortened(textB)}`,
              ...(reasons.length === 0
                ? []
                : [`  ${reasons.map(({ code }) => t.code(`similarity.reason.${code}`) ?? code).join(', ')}`]),
            )
          const related = values.related === true ? `, ${figure(pairs.length - twice)} related` : ''
          say(`${count(found.length, 'text')}: ${count(twice, 'duplicate pair')}${related}.`)
        }
        return twice === 0 ? 0 : 1
      },
    })
  },
}
