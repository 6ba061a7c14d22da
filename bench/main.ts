/**
 * `npm run bench [name …]`: measures, one after the other in one run, so that the ratios are of one machine and
 * one moment. It prints figures and fails nothing; the README quotes them with the machine.
 */
import { cpus, totalmem } from 'node:os'
import { run as confirm } from './confirm.ts'
import { run as deletion } from './deletion.ts'
import { run as departure } from './departure.ts'
import { run as disclosure } from './disclosure.ts'
import { run as extension } from './extension.ts'
import { run as importSheet } from './import.ts'
import { run as similarity } from './similarity.ts'
import { run as smsText } from './sms-text.ts'
import { run as tab } from './tab.ts'

interface Row {
  name: string
  value: number
  unit: string
  beside?: { name: string; value: number } | undefined
}

const benches: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  'sms-text': smsText,
  disclosure,
  similarity,
  confirm,
  departure,
  deletion,
  extension,
  tab,
  import: importSheet,
}

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  print(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const [cpu] = cpus()
print(
  `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
)
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  print(`\n${name}`)
  for (const row of await run()) {
    const ratio =
      row.beside === undefined
        ? ''
        : `   ${row.beside.name}: ${figure(row.beside.value)} ${row.unit}, ${figure(row.value / row.beside.value)} ×`
    print(`  ${row.name.padEnd(62)} ${figure(row.value).padStart(12)} ${row.unit}${ratio}`)
  }
}
process.exit(0)
