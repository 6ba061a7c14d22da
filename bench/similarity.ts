import { addToIndex, buildIndex, closest, compareTexts } from '../bot/domain/similarity.ts'

/** One figure of a benchmark. */
export type Row = { name: string; value: number; unit: string }

const pick = <T>(of: readonly T[], at: number): T => {
  const found = of[at % of.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A small generator of numbers, the same in every run. */
const sequence = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed >>> 8
}

const openings = ['', '', 'Hei! ', 'Hei {fornavn}. ', 'God dag. ']
const statements = [
  'Du har fått time {dato} kl. {kl}.',
  'Vi har satt opp en time til deg {dato} kl. {kl}.',
  'Påminnelse: du har time {dato} kl. {kl}.',
  'Vi minner om avtalen din {dato} kl. {kl}.',
  'Timen din {dato} er flyttet til {ny_dato} kl. {ny_kl}.',
  'Vi må dessverre avlyse timen din {dato} kl. {kl}.',
  'Vi har en ledig time {dato} kl. {kl}.',
  'Vi har prøvd å nå deg på telefon.',
  'Vi ringer deg {dato} mellom kl. {tider}.',
  'Du har videotime {dato} kl. {kl}. Lenke: {lenke}',
  'Vi er forsinket. Timen kl. {kl} starter omtrent kl. {ny_kl}.',
  'Barnet ditt har fått time {dato} kl. {kl}.',
  'Du har fått nytt brev på helsenorge.no.',
  'Vi ber deg bekrefte timen {dato} kl. {kl}.',
  'Du har fått en tid {datum} kl. {kl}.',
  'Vi måste tyvärr avboka din tid {datum} kl. {kl}.',
  'Din tid {datum} är flyttad till {ny_datum} kl. {ny_tid}.',
  'Du har fått time {dato} kl. {kl}. Vi gler oss til å sjå deg.',
  'Timen din {dato} er flytta til {ny_dato}. Hugs at tida er ny.',
  'You have an appointment {date} at {time}.',
]
const places = [
  '',
  '',
  ' Oppmøte: {sted}.',
  ' Møt i {rom}.',
  ' Møt ved inngang A.',
  ' Møt ved inngang B.',
  ' Møt i 2. etasje.',
  ' Møt i 4. etasje.',
]
const duties = [
  '',
  '',
  '',
  ' Ta med legitimasjon.',
  ' Møt 15 minutter før.',
  ' Møt 30 minutter før.',
  ' Husk å betale egenandel.',
  ' Fyll ut skjemaet på forhånd.',
  ' Ta med en voksen.',
  ' Les brevet før du kommer.',
]
const calls = [
  '',
  ' Passer det ikke, ring {tlf}.',
  ' Ring {tlf} om du ikke kan komme.',
  ' Meld forfall på {tlf}.',
  ' Spørsmål? Ring {tlf}.',
  ' Kontakt oss på {tlf} senest 24 timer før.',
  ' Passar det inte, ring {tlf}.',
  ' Call {phone} if it does not suit.',
]
const endings = ['', '', ' Meldingen kan ikke besvares.', ' Hilsen {enhet}', ' Vennlig hilsen sykehuset']

/**
 * Templates as hospitals write them: each a statement with place, duties, call and ending of its own, and a
 * sentence about the house of its own for every third, since 20,000 clinics' sheets repeat one another.
 */
export const corpus = (count: number, seed: number): { id: string; text: string }[] => {
  const next = sequence(seed)
  return Array.from({ length: count }, (_, at) => {
    const house = next() % 3 === 0 ? ` Bygg ${next() % 60}, dør ${next() % 9}.` : ''
    const text =
      pick(openings, next()) +
      pick(statements, next()) +
      pick(places, next()) +
      pick(duties, next()) +
      house +
      pick(calls, next()) +
      pick(endings, next())
    return { id: String(at), text }
  })
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0

const round = (value: number): number => Math.round(value * 1000) / 1000

/**
 * The whole answer of "in use already?" (search, relation, reasons, differing words of the five closest), for
 * 2,000 and 20,000 templates; the target is 5 ms at the 95th percentile with 20,000 (LE-24).
 */
export const run = (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const count of [2000, 20_000]) {
    const items = corpus(count, 7)
    const started = performance.now()
    const index = buildIndex(items)
    rows.push({ name: `index of ${count} templates`, value: round(performance.now() - started), unit: 'ms' })
    const searched = corpus(600, 99).map(({ text }) => text)
    for (const text of searched.slice(0, 100)) closest(index, text, 5)
    const times = searched.map((text) => {
      const start = performance.now()
      const found = closest(index, text, 5)
      if (found.length === 0) throw new Error('nothing was found')
      return performance.now() - start
    })
    rows.push({ name: `closest 5 of ${count}, median`, value: round(percentile(times, 0.5)), unit: 'ms' })
    rows.push({
      name: `closest 5 of ${count}, 95th percentile`,
      value: round(percentile(times, 0.95)),
      unit: 'ms',
    })
    const start = performance.now()
    for (const item of items.slice(0, 200)) addToIndex(index, { ...item, text: `${item.text} Velkommen!` })
    rows.push({
      name: `replace one of ${count}`,
      value: round((performance.now() - start) / 200),
      unit: 'ms',
    })
  }
  const texts = corpus(2000, 3).map(({ text }) => text)
  const start = performance.now()
  for (let at = 1; at < texts.length; at++) compareTexts(pick(texts, at), pick(texts, at - 1))
  rows.push({
    name: 'compare two texts',
    value: Math.round((texts.length - 1) / ((performance.now() - start) / 1000)),
    unit: 'pairs/s',
  })
  return Promise.resolve(rows)
}
