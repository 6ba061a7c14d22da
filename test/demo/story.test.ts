import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { wordsOf } from '../../cards/text/words.ts'
import { ask, choose, fill, lastCard, press, shot, shows, textOf } from '../browser.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { startStage } from './stage.ts'
import type { Stage } from './stage.ts'

let database: TestDatabase
let stage: Stage
let staff: Page
let administrator: Page
let ehealth: Page
let communications: Page

beforeAll(async () => {
  database = await testDatabase()
  stage = await startStage(database.url, ['staff', 'clinicAdmin', 'ehealth', 'communications'], 18281)
  ;[staff, administrator, ehealth, communications] = await Promise.all([
    stage.open('staff'),
    stage.open('clinicAdmin'),
    stage.open('ehealth'),
    stage.open('communications'),
  ])
}, 60_000)

afterAll(async () => {
  await stage.close()
  await database.close()
})

/** The newest card on the page, once it shows this text. */
const newest = async (page: Page, text: string): Promise<Locator> => {
  await shows(lastCard(page), text)
  return lastCard(page)
}

const name = 'MED- Kom til time'
const sunday = '2026-03-22'

test('a template that staff propose is approved by three and sent by a colleague to a phone', async () => {
  await shows(lastCard(staff), 'Velkommen til Malvakt')

  const form = await ask(staff, 'ny mal')
  await choose(form, 'Klinikk og enhet', 'MED – Medisinsk klinikk')
  await fill(form, 'Navn på mal (internt, sendes aldri)', 'Kom til time')
  await choose(form, 'Formål', 'Ny time')
  await fill(form, 'Tekstinnhold i mal', 'Velkommen til psykiatrisk time {dato}. Ring {tlf}.')
  await press(form, 'Forhåndsvis')
  await shows(form, 'kan ikke sendes inn')
  await shot(form, 'story-01-stopped')
  expect(await form.getByRole('button', { name: 'Send inn forslaget' }).count()).toBe(0)

  await press(form, 'Rediger')
  await shows(form, 'Foreslå en mal')
  const text = 'Hei! Du har fått time {dato} kl. {kl}. Møt ved {sted}. Passer den ikke, ring {tlf}.'
  await fill(form, 'Tekstinnhold i mal', text)
  await shot(form, 'story-02-proposal')
  await press(form, 'Forhåndsvis')
  await shows(form, 'Dette får pasienten')
  expect(await textOf(form)).toMatch(
    /Hei! Du har fått time \d\d\.\d\d\.\d{4} kl\. 09\.30\. Møt ved Inngang C, 2\. etasje\./,
  )
  await shot(form, 'story-03-preview')
  await press(form, 'Send inn forslaget')
  await shows(form, 'Sendt inn.')
  await shot(form, 'story-04-filed')

  const clinic = await newest(administrator, 'Send videre til e-helse')
  await shot(clinic, 'story-05-clinic')
  await press(clinic, 'Send videre til e-helse')
  await clinic.getByRole('button', { name: 'Send videre til e-helse' }).waitFor({ state: 'detached' })

  const review = await newest(ehealth, 'Formål: bekreft eller endre')
  expect(await textOf(review)).toContain('MED- Timeavtale') // the closest one in use
  await shot(review, 'story-06-ehealth')
  await press(review, 'Godkjenn teksten')
  await review.getByText('Formål: bekreft eller endre').waitFor({ state: 'detached' })

  const language = await newest(communications, 'Rediger språket her')
  await shot(language, 'story-07-communications')
  await press(language, 'Godkjenn språket')
  await shows(language, 'Godkjent ·')
  const approved = await newest(staff, 'Godkjent ·')
  expect(await textOf(approved)).toContain(name)
  await shot(approved, 'story-08-approved')

  const card = await ask(administrator, 'send')
  await card.getByText(name).click()
  await shows(card, 'Pasientens mobilnummer')
  await fill(card, 'Dato', sunday)
  await fill(card, 'Klokkeslett', '08:07')
  await choose(card, 'Sted', 'Inngang C, 2. etasje')
  await choose(card, 'Klinikkens telefonnummer', '33 00 00 00')
  await fill(card, 'Pasientens mobilnummer', '+46 70-174 06 05')
  await choose(card, 'Samtykke til SMS', wordsOf('nb')('send.consentAttest'))
  await choose(card, 'Hvor kommer samtykket fra?', 'Muntlig: pasienten har sagt det')
  await shot(card, 'story-09-send-form')
  await press(card, 'Se meldingen')
  await shows(card, '+46 70 174 06 05')
  const preview = await textOf(card)
  expect(preview).toContain('kl. 08.07. Møt ved Inngang C, 2. etasje. Passer den ikke, ring 33 00 00 00.')
  expect(preview).toContain('er i helgen')

  const digits = 'De fire siste sifrene i nummeret, lest fra journalen'
  await fill(card, digits, '0606')
  await press(card, 'Send SMS')
  await shows(card, 'Sifrene stemmer ikke')
  expect(stage.bot.simulator.arrivals()).toEqual([])
  await fill(card, digits, '0605')
  await shot(card, 'story-10-confirm')
  await press(card, 'Send SMS')
  await shows(card, 'Nummeret slutter på')
  await shows(card, 'Levert')
  await shot(card, 'story-11-receipt')
  expect(await textOf(card)).not.toMatch(/174|Møt ved/)

  const phone = await stage.browser.newPage({ viewport: { width: 420, height: 640 }, locale: 'nb-NO' })
  await phone.goto(`${stage.url}/phone`)
  const arrived = phone.getByRole('listitem')
  await arrived.first().waitFor()
  expect(await arrived.allInnerTexts()).toEqual([
    expect.stringMatching(/^SIVHF[^]*kl\. 08\.07\. Møt ved Inngang C[^]*Til \+46 70 174 06 05\b/),
  ])
  await shot(phone, 'story-12-phone')
}, 60_000)

test('whoever chooses Swedish or English gets the cards in it from the next one on', async () => {
  const chosen = async (word: string, language: string, says: string): Promise<void> => {
    const choice = await ask(staff, word)
    await press(choice, language)
    await shows(choice, says)
  }
  await chosen('språk', 'Svensk', 'Jag skriver svenska till dig')
  const swedish = await ask(staff, 'hjälp')
  await shows(swedish, 'SMS till patienter, tryggt')
  await shot(swedish, 'story-13-swedish')
  await chosen('språk', 'Engelska', 'I write English to you')
  const english = await ask(staff, 'help')
  await shows(english, 'SMS to patients, safely')
  await shot(english, 'story-14-english')
  const form = await ask(staff, 'new template')
  await shows(form, 'Propose a template')
  await shot(form, 'story-15-english-form')
}, 30_000)
