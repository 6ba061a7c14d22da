import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestBot } from '../../bot.ts'
import type { TestBot } from '../../bot.ts'
import { nodesOf, readCard } from '../../teams-client.ts'
import type { ShownCard } from '../../teams-client.ts'

let it: TestBot
beforeAll(async () => {
  it = await startTestBot()
}, 60_000)
afterAll(async () => {
  await it.close()
})

const linkOn = ({ card }: ShownCard, title: string): string =>
  String(nodesOf(card).find((node) => node['type'] === 'Action.OpenUrl' && node['title'] === title)?.['url'])
const words = ({ card }: ShownCard): string => readCard(card).join('\n')

test('the sheet to try with is read in, tidied and approved by somebody else, whose words come back until they do', async () => {
  const ehealth = it.client('ehealth')
  const start = await ehealth.say('import')
  const sample = await fetch(linkOn(start, 'Hent et ark å prøve med'), { method: 'POST' })
  const page = await (await fetch(linkOn(start, 'Velg fil'))).text()
  const form = new FormData()
  form.set('file', new Blob([await sample.arrayBuffer()]), 'ark.xlsx')
  const answer = await fetch(`${it.url}${/action="([^"]+)"/u.exec(page)?.[1] ?? ''}`, {
    method: 'POST',
    body: form,
  })
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Rader lest inn: 20')])

  // Every clinic has rows of its own, most of them fit, and of each kind of finding there is one to see.
  const report = await ehealth.await('Lest inn av')
  expect(words(report)).toMatch(
    /✗ Kan ikke overtas: 5\n⚠ Med advarsel: 3\n✓ Klare: 12\n.*\( Som forslag til e-helse \(15\) \) \( Sett inn plassholdere \(rader: 3\) \)/su,
  )
  expect(words(report)).not.toContain('det samme som teksten i')
  expect(words(report)).toContain('«smerteklinikken»: ')
  const tidied = await ehealth.press(report, 'Sett inn plassholdere')
  expect(words(tidied)).not.toContain('Sett inn plassholdere')

  const dho = it.client('dho')
  const found = await dho.press(await dho.say('import'), 'Et ark, rader: 20')
  expect(JSON.stringify(found.card)).toContain('Uten et godkjent formål, og derfor ikke godkjent her')
  const refused = await dho.press(found, 'Godkjenn', {
    'Vedtak: hvem bestemte, når, og hvor det er ført': ' ',
    'Hvorfor advarslene (1) ikke gjelder – tomt: de radene blir ikke tatt med': 'Samme tekst i to klinikker.',
  })
  expect(words(refused)).toMatch(
    /Skriv vedtaket: .*Hvorfor advarslene \(1\) [^\n]*: \[Samme tekst i to klinikker\.\]/su,
  )
  const taken = await dho.press(refused, 'Godkjenn', {
    'Vedtak: hvem bestemte, når, og hvor det er ført': 'DHO 24.11.2026, sak 12',
  })
  expect(words(taken)).toMatch(/Overtatt\.\nGodkjente maler: 13\n.*Ikke overtatt: 7\..*→ godkjent mal/su)
  const live = await it.database.database.prisma.template.findMany({
    where: { name: 'FOR- Samling flyttet' },
  })
  expect(live).toMatchObject([{ state: 'live' }])
})
