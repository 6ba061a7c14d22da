import type { Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
} from 'botbuilder'
import type { AdaptiveCardInvokeResponse, AdaptiveCardInvokeValue, TurnContext } from 'botbuilder'
import type { Browser } from 'playwright-core'
import restify from 'restify'
import { persona } from '../../bot/demo/personas.ts'
import { startPlaygrounds } from '../../bot/demo/playground.ts'
import type { Playgrounds } from '../../bot/demo/playground.ts'
import {
  ask,
  choose,
  fill,
  launchBrowser,
  lastCard,
  openPlayground,
  press,
  shot,
  shows,
  textOf,
} from '../browser.ts'

/** One input of every kind that the product's cards use. */
const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Alle felt: æ ø å ä ö', style: 'heading', size: 'Large', wrap: true },
    {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: 'Hei! *Ikke* kursiv.\nNy linje {{DATE(x)}}' }],
    },
    { type: 'Input.Text', id: 'name', label: 'Navn', isRequired: true, errorMessage: 'Skriv et navn' },
    { type: 'Input.Text', id: 'body', label: 'Tekst', isMultiline: true },
    {
      type: 'Input.ChoiceSet',
      id: 'place',
      label: 'Sted',
      style: 'compact',
      value: 'a',
      choices: [
        { title: 'Inngang A', value: 'a' },
        { title: 'Inngang B', value: 'b' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'template',
      label: 'Mal',
      style: 'filtered',
      choices: [
        { title: 'Timeavtale', value: 't1' },
        { title: 'Påminnelse', value: 't2' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'language',
      label: 'Språk',
      style: 'expanded',
      choices: [
        { title: 'Norsk', value: 'nb' },
        { title: 'Svensk', value: 'sv' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'several',
      label: 'Flere',
      style: 'expanded',
      isMultiSelect: true,
      choices: [
        { title: 'Ett', value: '1' },
        { title: 'To', value: '2' },
      ],
    },
    { type: 'Input.Date', id: 'day', label: 'Dato', isRequired: true, errorMessage: 'Velg en dato' },
    { type: 'Input.Date', id: 'newDay', label: 'Dato for ny time' },
    { type: 'Input.Time', id: 'time', label: 'Klokkeslett' },
    { type: 'Input.Number', id: 'count', label: 'Antall' },
    { type: 'Input.Toggle', id: 'consent', label: 'Samtykke', title: 'Pasienten samtykker' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Send inn', verb: 'file', data: { case: 7 } },
    {
      type: 'Action.ShowCard',
      title: 'Avslå',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'reason', label: 'Grunn', isMultiline: true, isRequired: true }],
        actions: [{ type: 'Action.Execute', title: 'Avslå nå', verb: 'reject' }],
      },
    },
  ],
}

const pressed: AdaptiveCardInvokeValue['action'][] = []

class FormBot extends TeamsActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(form)] })
      await next()
    })
  }
  protected override onAdaptiveCardInvoke(
    _context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    pressed.push(action)
    const body = [{ type: 'TextBlock', text: `Mottatt: ${action.verb}`, style: 'heading' }]
    return Promise.resolve({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body },
    })
  }
}

const startBot = async (): Promise<Server> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const bot = new FormBot()
  const server = restify.createServer()
  server.use(restify.plugins.jsonBodyParser({ mapParams: false }))
  server.post('/api/messages', async (request, response) => {
    const { body, headers } = request as { body: Record<string, unknown>; headers: Record<string, string> }
    await adapter.process({ body, headers, method: 'POST' }, response, (context) => bot.run(context))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return server.server
}

let server: Server
let browser: Browser
let playgrounds: Playgrounds
const dataFolder = mkdtempSync(path.join(tmpdir(), 'malvakt-browser-'))

beforeAll(async () => {
  server = await startBot()
  const { port } = server.address() as AddressInfo
  const botUrl = `http://127.0.0.1:${port}/api/messages`
  const personas = [persona('staff')!]
  ;[playgrounds, browser] = await Promise.all([
    startPlaygrounds({ botUrl, personas, dataFolder, ports: { staff: 18261 } }),
    launchBrowser(),
  ])
}, 60_000)

afterAll(async () => {
  await browser.close()
  await playgrounds.stop()
  server.closeAllConnections()
  server.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('every kind of input of a card in the Playground reaches the bot as it was filled', async () => {
  const page = await openPlayground(browser, playgrounds.addresses[0]!.url)
  const card = await ask(page, 'skjema æøå')

  expect(await textOf(card)).toContain('Hei! *Ikke* kursiv.\nNy linje {{DATE(x)}}')
  await press(card, 'Send inn')
  await shows(card, 'Skriv et navn')
  expect(pressed).toEqual([])

  await fill(card, 'Navn', 'MED- Påminnelse')
  await fill(card, 'Tekst', 'Første linje\nAndre linje æøå')
  await choose(card, 'Sted', 'Inngang B')
  await choose(card, 'Mal', 'Påminnelse')
  await choose(card, 'Språk', 'Svensk')
  await choose(card, 'Flere', 'Ett')
  await choose(card, 'Flere', 'To')
  await choose(card, 'Flere', 'Ett', false)
  await fill(card, 'Dato', '2026-03-01')
  await fill(card, 'Dato for ny time', '2026-11-20')
  await fill(card, 'Klokkeslett', '08:07')
  await fill(card, 'Antall', '3')
  await choose(card, 'Samtykke', 'Pasienten samtykker')
  await shot(card, 'every-input')
  await press(card, 'Send inn')
  await shows(card, 'Mottatt: file')

  expect(pressed.map(({ verb, data }) => ({ verb, data }))).toEqual([
    {
      verb: 'file',
      data: {
        case: 7,
        name: 'MED- Påminnelse',
        body: 'Første linje\nAndre linje æøå',
        place: 'b',
        template: 't2',
        language: 'sv',
        several: '2',
        day: '2026-03-01',
        newDay: '2026-11-20',
        time: '08:07',
        count: '3',
        consent: 'true',
      },
    },
  ])
  await page.close()
})

test('a card that a button opens inside a card is filled and pressed as part of it', async () => {
  pressed.length = 0
  const page = await openPlayground(browser, playgrounds.addresses[0]!.url)
  const card = await ask(page, 'skjema')
  await press(card, 'Avslå')
  await fill(card, 'Grunn', 'For lang')
  await fill(card, 'Navn', 'Timeavtale') // the inner button checks and sends the outer inputs too
  await fill(card, 'Dato', '2026-11-20')
  await shot(page, 'card-in-card')
  await press(card, 'Avslå nå')
  await shows(lastCard(page), 'Mottatt: reject')
  expect(pressed[0]?.data).toMatchObject({ reason: 'For lang', name: 'Timeavtale' })
  await page.close()
})
