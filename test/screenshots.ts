/**
 * `npm run screenshots`: plays the main job in the real Playground and writes a picture of each main card to
 * `docs/screenshots/` for the README, of every card to `test-results/`. By hand, after a card has changed; the
 * pictures are looked at, not compared. With a width in pixels as argument, all go to `test-results/` only.
 */
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { createLog, quietConsole } from '../bot/log.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { migrate } from '../bot/store/migrate.ts'
import { wordsOf } from '../cards/text/words.ts'
import { ask, choose, fill, lastCard, press, shot, shows } from './browser.ts'
import { startStage } from './demo/stage.ts'

/** Those that the README shows; the others are for whoever changed a card, under test-results/. */
const shown = new Set([
  'help',
  'proposal-form',
  'preview-findings',
  'preview',
  'review-clinic-return',
  'review-ehealth',
  'approved',
  'queue',
  'objection',
  'sheet',
  'template',
  'send-pick',
  'send-form',
  'send-preview',
  'receipt',
  'sent',
  'phone',
])
const width = Number(process.argv[2] ?? 900)
const folder = path.resolve(import.meta.dirname, '../docs/screenshots')
mkdirSync(folder, { recursive: true })
quietConsole(createLog({ level: 'error', readable: true }))

const keep = async (view: Page | Locator, name: string): Promise<void> => {
  const file = await shot(view, width === 900 ? name : `${name}-${width}`)
  if (width === 900 && shown.has(name)) copyFileSync(file, path.join(folder, `${name}.png`))
}

/** The newest card of a page once it says this. */
const until = async (page: Page, text: string): Promise<Locator> => {
  await shows(lastCard(page), text)
  return lastCard(page)
}

const scratch = mkdtempSync(path.join(tmpdir(), 'malvakt-screenshots-'))
const postgres = await startPostgres({ folder: scratch, durable: false })
await migrate(postgres.url)
const stage = await startStage(
  postgres.url,
  ['staff', 'clinicAdmin', 'ehealth', 'dho', 'communications', 'ehealth2'],
  18271,
)

try {
  const look = { width, scale: 1.5 }
  const staff = await stage.open('staff', look)
  const admin = await stage.open('clinicAdmin', look)
  const ehealth = await stage.open('ehealth', look)
  const dho = await stage.open('dho', look)
  const communications = await stage.open('communications', look)
  const ehealth2 = await stage.open('ehealth2', look)
  for (const page of [admin, ehealth, dho, communications, ehealth2]) await ask(page, 'hei')

  await keep(await ask(staff, 'hjelp'), 'help')
  await keep(await ask(ehealth, 'hjelp'), 'help-ehealth')

  const form = await ask(staff, 'ny mal')
  await keep(form, 'proposal-form-empty')
  await choose(form, 'Klinikk og enhet', 'MED – Medisinsk klinikk')
  await fill(form, 'Navn på mal (internt, sendes aldri)', 'Parkering')
  await choose(form, 'Formål', 'Praktisk informasjon')
  await choose(form, 'Tekstens språk', 'Bokmål')
  await fill(
    form,
    'Tekstinnhold i mal',
    'Velkommen til psykiatrisk time {dato} kl. {kl}. Parker i Nyrevegen 3. Ring {tlf} hvis den ikke passer.',
  )
  await keep(form, 'proposal-form')
  await press(form, 'Forhåndsvis')
  await shows(form, 'Teksten må endres')
  await keep(form, 'preview-findings')
  await press(form, '«Nyrevegen»: jeg mener dette er feil')
  await shows(form, 'E-helse ser på det')
  await keep(form, 'objected')
  await keep(await until(ehealth, 'Innvending mot et funn'), 'objection')
  await press(form, 'Rediger')
  await shows(form, 'Foreslå en mal')
  await fill(form, 'Navn på mal (internt, sendes aldri)', 'Tekst uten navn')
  await fill(form, 'Tekstinnhold i mal', 'Velkommen {dato} kl. {kl2}')
  await press(form, 'Forhåndsvis')
  await shows(form, 'Noe må rettes')
  await keep(form, 'proposal-form-faults')
  await fill(form, 'Navn på mal (internt, sendes aldri)', 'Parkering')
  await fill(
    form,
    'Tekstinnhold i mal',
    'Hei! P-huset er stengt {dato} – parker ved {sted} denne dagen. Beregn litt ekstra tid. Spørsmål? Ring {tlf}. Hilsen oss i resepsjonen.',
  )
  await press(form, 'Forhåndsvis')
  await shows(form, 'Bytt dem ut')
  await keep(form, 'preview-tidy')
  await form.getByRole('button', { name: /Bytt dem ut/ }).click()
  await form.getByText('Bytt dem ut').waitFor({ state: 'detached' })
  await keep(form, 'preview')
  await press(form, 'Send inn forslaget')
  await shows(form, 'Sendt inn')
  await keep(form, 'filed')
  const mine = await ask(staff, 'mine')
  await keep(mine, 'mine')

  const clinic = await until(admin, 'Send videre til e-helse')
  await keep(clinic, 'review-clinic')
  await press(clinic, 'Returner for endring …')
  await fill(clinic, 'Begrunnelse (forslagsstilleren leser den)', 'Si hvor lenge det er stengt.')
  await keep(clinic, 'review-clinic-return')
  await press(clinic, 'Returner for endring')
  const returned = await until(staff, 'Returnert for endring')
  await keep(returned, 'returned')
  await press(returned, 'Send inn på nytt')
  await until(admin, 'Send videre til e-helse')
  const queue = await ask(admin, 'til meg')
  await keep(queue, 'queue')
  await queue.getByText('MED- Parkering').first().click()
  await shows(queue, 'Send videre til e-helse')
  await press(queue, 'Send videre til e-helse')
  await shows(queue, 'E-helse ·')
  await keep(queue, 'forwarded')

  const review = await until(ehealth, 'Formål: bekreft')
  await keep(review, 'review-ehealth-parking')
  await press(review, 'Bruk en som finnes …')
  await keep(review, 'review-ehealth-close')
  await press(review, 'Bruk en som finnes …')
  await choose(review, 'Formål: bekreft eller endre', 'Praktisk informasjon')
  await press(review, 'Godkjenn teksten')

  const purpose = await until(dho, 'Godkjent formål det')
  await keep(purpose, 'review-dho')
  await choose(purpose, 'Godkjent formål det hører inn under', 'Praktisk informasjon')
  await press(purpose, 'Godkjenn formålet')

  const language = await until(communications, 'Rediger språket')
  await keep(language, 'review-communications')
  await fill(
    language,
    'Rediger språket her; det du endrer, går tilbake til e-helse',
    'Hei! P-huset er stengt {dato}. Du kan parkere ved {sted} denne dagen. Beregn litt ekstra tid. Spørsmål? Ring {tlf}.',
  )
  await press(language, 'Godkjenn språket')

  const confirmation = await until(ehealth, 'Kommunikasjon har endret')
  await keep(confirmation, 'review-confirmation')
  await press(confirmation, 'Godkjenn endringen')

  const approved = await until(staff, 'Godkjent ·')
  await keep(approved, 'approved')

  // A duplicate, with a word that is objected to.
  const second = await ask(staff, 'ny mal')
  await choose(second, 'Klinikk og enhet', 'MED – Medisinsk klinikk')
  await fill(second, 'Navn på mal (internt, sendes aldri)', 'Ny timeavtale')
  await choose(second, 'Formål', 'Ny time')
  await choose(second, 'Tekstens språk', 'Bokmål')
  await fill(
    second,
    'Tekstinnhold i mal',
    'Hei! Du har fått time {dato} kl. {kl}. Møt fastende ved {sted}. Passer det ikke, ring {tlf}. Du kan ikke svare her.',
  )
  await press(second, 'Forhåndsvis')
  await shows(second, 'Dette får pasienten')
  await keep(second, 'preview-closest')
  await press(second, 'Lignende maler i bruk …')
  await keep(second, 'preview-closest-open')
  await press(second, 'Send inn forslaget')
  await shows(second, 'Sendt inn')
  const one = await until(admin, 'Send videre til e-helse')
  await keep(one, 'review-clinic-findings')
  await press(one, 'Send videre til e-helse')
  await keep(await until(ehealth, 'Formål: bekreft'), 'review-ehealth')

  const sheet = await ask(staff, 'maler')
  await keep(sheet, 'sheet')
  await sheet.getByText('MED- Timeavtale').first().click()
  await shows(sheet, 'Send til en pasient')
  await keep(sheet, 'template')
  const owned = await ask(admin, 'maler')
  await owned.getByText('MED- Timeavtale').first().click()
  await shows(owned, 'Send til en pasient')
  await press(owned, 'Stans straks …')
  await keep(owned, 'template-admin')

  const send = await ask(admin, 'send')
  await keep(send, 'send-pick')
  await send.getByText('MED- Endret time').first().click()
  await shows(send, 'Pasientens mobilnummer')
  await keep(send, 'send-form-two-dates')
  await press(send, 'En annen mal')
  await shows(send, 'Hvilken mal')
  await send.getByText('MED- Timeavtale').first().click()
  await shows(send, 'Pasientens mobilnummer')
  await keep(send, 'send-form-empty')
  await fill(send, 'Dato', '2026-03-22') // a Sunday
  await fill(send, 'Klokkeslett', '09:30')
  await choose(send, 'Sted', 'Inngang C, 2. etasje')
  await choose(send, 'Klinikkens telefonnummer', '33 00 00 00')
  await choose(send, 'Samtykke til SMS', wordsOf('nb')('send.consentAttest'))
  await choose(send, 'Hvor kommer samtykket fra?', 'Muntlig: pasienten har sagt det')
  await fill(send, 'Pasientens mobilnummer', '+46 70 174 06 05')
  await keep(send, 'send-form')
  await fill(send, 'Pasientens mobilnummer', '070-174 06 05')
  await press(send, 'Se meldingen')
  await shows(send, 'for mange sifre')
  await keep(send, 'send-form-again')
  await fill(send, 'Pasientens mobilnummer', '+46 70 174 06 05')
  await press(send, 'Se meldingen')
  await shows(send, 'Akkurat dette sendes')
  await keep(send, 'send-preview')
  await fill(send, 'De fire siste sifrene i nummeret, lest fra journalen', '0606')
  await press(send, 'Send SMS')
  await send.getByText('✗').first().waitFor()
  await keep(send, 'send-preview-wrong')
  await fill(send, 'De fire siste sifrene i nummeret, lest fra journalen', '0605')
  await press(send, 'Send SMS')
  await shows(send, 'Bekreftet')
  await keep(send, 'receipt-first')
  await shows(send, 'Levert')
  await keep(send, 'receipt')
  const sent = await ask(admin, 'sendt')
  await keep(sent, 'sent')
  await sent.getByText('MED- Timeavtale').first().click()
  await shows(sent, 'Dette har skjedd')
  await keep(sent, 'message')

  await keep(await ask(staff, 'språk'), 'language')
  await keep(await ask(dho, 'formål'), 'purposes')
  await keep(await ask(dho, 'avsender'), 'sender')
  await keep(await ask(ehealth, 'tillatte ord'), 'allowed')
  await keep(await ask(staff, 'ring 070-174 06 05'), 'patient-data')
  await keep(await ask(staff, 'hvem er jeg'), 'whoami')

  const phone = await stage.browser.newPage({
    viewport: { width: 480, height: 380 },
    deviceScaleFactor: 1.5,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  await phone.goto(`${stage.url}/phone`)
  await phone.getByText('Hei!').first().waitFor()
  await keep(phone, 'phone')
} finally {
  await stage.close()
  await removePostgres(scratch)
}
