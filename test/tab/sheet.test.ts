import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { workbookType } from '../../bot/domain/workbook.ts'
import { startTestBot } from '../bot.ts'
import type { TestBot } from '../bot.ts'
import { launchBrowser, shot } from '../browser.ts'
import { elementsOf } from '../cards/walk.ts'
import { readCard } from '../teams-client.ts'
import { languageOf } from '../../tab/words.ts'
import { openTab, violationsOf } from './stage.ts'
import type { Stage, StageWishes } from './stage.ts'

/** In every field that people write: if one of these were markup, the page would know. */
const nasty = `<img src=x onerror="window.top.hit=1"><script>window.top.hit=1</script>"'>{dato}`

let it: TestBot
let browser: Browser
let now = new Date()
let rows: Map<string, string>

beforeAll(async () => {
  ;[it, browser] = await Promise.all([startTestBot(() => now), launchBrowser()])
  const templates = await it.database.database.prisma.template.findMany()
  rows = new Map(templates.map((one) => [one.name, one.id]))
}, 60_000)
afterAll(async () => {
  await browser.close()
  await it.close()
})

const open = (wishes: StageWishes = {}): Promise<Stage> => openTab(browser, it, wishes)
const names = ({ tab }: Stage) => tab.locator('button.open').allInnerTexts()
const settled = async ({ tab }: Stage, found: number) =>
  tab
    .getByRole('status')
    .getByText(new RegExp(`: ${String(found)}$`, 'u'))
    .first()
    .waitFor()
const fileOf = async (answer: Response): Promise<{ sheets: string[] }> => {
  expect(answer.headers.get('content-type')).toBe(workbookType)
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  return { sheets: [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name = '']) => name) }
}
const isAttack = { name: nasty, stateReason: nasty, state: 'suspended' } as const

describe('the sheet in the tab', () => {
  test('shows the own clinic first, searches as one types, filters, sorts and changes clinic', async () => {
    const stage = await open()
    const { tab, page } = stage
    expect(await tab.getByRole('tab').allInnerTexts()).toEqual([
      'Medisinsk klinikk (din)',
      'KFMR',
      'Kirurgisk klinikk',
      'Vårdcentralen Exempel',
      'Alle klinikker',
    ])
    expect(await tab.locator('tbody tr').first().innerText()).toMatch(
      /MED- Avlyst time\s+Timen \{dato\} .*Avlyst time\s+Bokmål\s+1\s+1\s+Ylva Ordskog\s.*✓ I bruk/su,
    )
    await tab.getByLabel('Søk i navn og tekst').pressSequentially('husk sted')
    await settled(stage, 1)
    expect(await names(stage)).toEqual(['MED- Påminnelse'])
    await tab.getByLabel('Søk i navn og tekst').fill('')
    await settled(stage, 7)
    await tab.getByRole('combobox', { name: 'Språk', exact: true }).selectOption('nn')
    await settled(stage, 1)
    await tab.getByRole('combobox', { name: 'Språk', exact: true }).selectOption('')
    await tab.getByRole('button', { name: 'Navn' }).click()
    await tab.locator('th[aria-sort=descending]').waitFor()
    expect((await names(stage))[0]).toBe('MED- Timeavtale NN')
    await tab.getByRole('tab', { name: 'Alle klinikker' }).click()
    await tab.getByText(/^Side 1 av 2$/u).waitFor()
    expect(await names(stage)).toHaveLength(20)
    await tab.getByRole('button', { name: 'Neste side' }).click()
    await tab.getByText(/^Side 2 av 2$/u).waitFor()
    expect(stage.problems).toEqual([])
    await page.close()
  })

  test('opens a row, and hands its name to the chat in words that the bot understands', async () => {
    const stage = await open()
    const { tab, page } = stage
    await tab.getByRole('button', { name: 'MED- Påminnelse' }).click()
    const dialog = tab.getByRole('dialog', { name: 'MED- Påminnelse' })
    await dialog.getByText('Kommunikasjon: Ylva Ordskog').waitFor()
    await dialog.getByRole('button', { name: 'Send i chatten' }).click()
    const said = await page.getByRole('status').innerText()
    const [line = ''] = /send MED- Påminnelse/u.exec(said) ?? []
    const form = await it.client('staff').say(line)
    expect(readCard(form.card).join('\n')).toMatch(/MED- Påminnelse.*Pasientens mobilnummer/su)
    await page.keyboard.press('Escape')
    await tab.getByRole('dialog').waitFor({ state: 'detached' })
    expect(stage.problems).toEqual([])
    await page.close()
  })

  test('shows what a version changed, in words too, and an older one without a way to send it', async () => {
    const { prisma } = it.database.database
    const { id: templateId } = await prisma.template.findFirstOrThrow({ where: { name: 'MED- Ring oss' } })
    const first = await prisma.templateVersion.findFirstOrThrow({ where: { templateId } })
    const text = first.text.replace('ringe deg', 'nå deg')
    const version = {
      ...first,

      id: randomUUID(),
      version: 2,
      text,
    }
    await prisma.templateVersion.create({ data: { ...version, seal: 'b'.repeat(64) } })
    await prisma.sheetRow.update({ where: { templateId }, data: { versionId: version.id } })
    const stage = await open({ row: templateId })
    const dialog = stage.tab.getByRole('dialog', { name: 'MED- Ring oss' })
    await dialog.getByText('Endret siden versjon 1').waitFor()
    expect(await dialog.locator('del, ins').allTextContents()).toEqual(['tatt ut: ringe', 'satt inn: nå'])
    expect(await violationsOf(stage)).toEqual([])
    await dialog.getByRole('button', { name: /^Versjon 1,/u }).click()
    await dialog.getByText('Dette er en eldre versjon. Versjon 2 er i bruk.').waitFor()
    expect(await dialog.locator('.bubble').first().innerText()).toBe(first.text)
    expect(await dialog.getByRole('button', { name: 'Send i chatten' }).count()).toBe(0)
    expect(await dialog.getByText('I bruk', { exact: true }).count()).toBe(0)
    await prisma.sheetRow.update({ where: { templateId }, data: { versionId: first.id } })
    expect(stage.problems).toEqual([])
    await stage.page.close()
  })

  test('is worked by keyboard alone: tabs by arrows, a row, its closing, and back to where one was', async () => {
    const stage = await open()
    const { tab, page } = stage
    const focused = () => page.frames()[1]!.evaluate(() => document.activeElement?.textContent ?? '')
    await tab.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('KFMR')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Medisinsk klinikk (din)')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await tab.getByRole('tab', { name: 'KFMR', selected: true }).waitFor()
    expect(await focused()).toBe('KFMR')
    const opener = tab.locator('button.open').first()
    const name = await opener.innerText()
    for (let turn = 0; turn < 20 && (await focused()) !== name; turn++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = tab.getByRole('dialog', { name })
    await dialog.waitFor()
    await dialog.getByText('Godkjent av').first().waitFor()
    expect(await focused()).toBe(name)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focused()).toBe(name)
    await page.close()
  })

  test('opens the row that a link names, for somebody of another clinic to read and not to send', async () => {
    const stage = await open({ person: 'vcStaff', locale: 'sv-se', row: rows.get('MED- Timeavtale') ?? '' })
    const dialog = stage.tab.getByRole('dialog', { name: 'MED- Timeavtale' })
    await dialog.getByText('Du skickar från dina egna kliniker.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Skicka i chatten' }).count()).toBe(0)
    const copy = dialog.getByRole('button', { name: 'Kopiera länk' })
    await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await copy.click()
    await dialog.getByText('Länken är kopierad.').waitFor()
    const copied = await stage.page.evaluate(() => navigator.clipboard.readText())
    // The one that Teams asks the bot about when it is put into a chat.
    const row = rows.get('MED- Timeavtale') ?? ''
    expect(copied).toBe(`${it.url}/tab?row=${row}`)
    const unfurled = await it.client('vcStaff').invoke('composeExtension/queryLink', { url: copied })
    expect(JSON.stringify(unfurled)).toContain('MED- Timeavtale')
    // Where the host forbids it, the link stands in a field to copy from.
    await stage.page.frames()[1]!.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
    })
    await copy.click()
    expect(await dialog.getByRole('textbox', { name: 'Länk' }).inputValue()).toBe(copied)
    await stage.page.close()
  })

  test('opens the row of its own address where the host names none', async () => {
    const stage = await open()
    const frame = stage.page.locator('#tab')
    await frame.evaluate(
      (one, row) => {
        ;(one as HTMLIFrameElement).src = `/tab?row=${row}`
      },
      rows.get('MED- Ring oss') ?? '',
    )
    await stage.tab.getByRole('dialog', { name: 'MED- Ring oss' }).waitFor()
    await stage.page.close()
  })

  test('hands the open tab out as a workbook, by keyboard, on a page that works once', async () => {
    const stage = await open()
    const { tab, page } = stage
    const button = tab.getByRole('button', { name: 'Eksport til Excel' })
    await button.focus()
    await page.keyboard.press('Enter')
    await tab.getByText('Filen ligger på en side i nettleseren.').waitFor()
    const url = (await page.locator('#opened a').getAttribute('href')) ?? ''
    expect(url).toMatch(new RegExp(`^${it.url}/download/[\\w-]{43}$`, 'u'))
    const file = await fetch(url, { method: 'POST' })
    const { sheets } = await fileOf(file)
    expect(sheets).toEqual(['Om kopien', 'Medisinsk klinikk'])
    expect((await fetch(url, { method: 'POST' })).status).toBe(410)
    await tab.getByRole('tab', { name: 'Alle klinikker' }).click()
    await tab.getByText(/^Side 1 av 2$/u).waitFor()
    await button.click()
    await page.locator(`#opened a:not([href="${url}"])`).waitFor()
    const other = (await page.locator('#opened a').getAttribute('href')) ?? ''
    expect((await fileOf(await fetch(other, { method: 'POST' }))).sheets).toHaveLength(5)
    expect(stage.problems).toEqual([])
    await page.close()
  })

  test('is opened from the cards of the chat, at the same row, and the charts by whoever may see them', async () => {
    const linkOn = (card: object) =>
      elementsOf(card).find(({ element }) => element.type === 'Action.OpenUrl')?.element['url']
    const staff = it.client('staff')
    const sheet = await staff.say('maler')
    expect(linkOn(sheet.card)).toBe(`${it.url}/teams#page=`)
    const { card } = await staff.press(sheet, 'MED- Påminnelse')
    expect(linkOn(card)).toBe(`${it.url}/teams#page=&row=${rows.get('MED- Påminnelse') ?? ''}`)
    const page = await browser.newPage()
    await page.goto(String(linkOn(card)))
    await page.frameLocator('#tab').getByRole('dialog', { name: 'MED- Påminnelse' }).waitFor()
    await page.close()
    for (const word of ['oversikt', 'diagram', 'översikt', 'charts']) {
      const figures = await it.client('ehealth').say(word)
      expect(linkOn(figures.card)).toBe(`${it.url}/teams#page=%2Finsight`)
      expect(readCard(figures.card).join('\n')).toMatch(/Meldinger de siste 30 dagene.*I alt: \d/su)
    }
    const refused = await it.client('staff').say('oversikt')
    expect(linkOn(refused.card)).toBeUndefined()
    expect(readCard(refused.card).join('\n')).not.toContain('I alt')
  })

  test('speaks the language of the host, Bokmål where it has another one', async () => {
    // Another one than the first that is chosen: a choice loads the page anew, and the old one must not be looked at.
    const stage = await open({ locale: 'en-us' })
    const { page, tab } = stage
    const said: readonly (readonly [string, string, string, string])[] = [
      ['sv-se', 'Godkända mallar', 'Syfte', 'I bruk'],
      ['nb-no', 'Godkjente maler', 'Formål', 'I bruk'],
      ['nn-no', 'Godkjende malar', 'Føremål', 'I bruk'],
      ['en-us', 'Approved templates', 'Purpose', 'In use'],
    ]
    for (const [locale, title, purpose, state] of said) {
      await page.locator('#locale').selectOption(locale)
      await tab.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await tab.locator('td.state').first().getByText(state).waitFor()
      expect(await tab.getByRole('columnheader', { name: purpose }).count()).toBe(1)
      expect(await tab.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
    }
    expect([languageOf('de-de'), languageOf(''), languageOf('no'), languageOf('nn')]).toEqual([
      'nb',
      'nb',
      'nb',
      'nn',
    ])
    await page.close()
  })

  test('wears the three themes, changes while it is open, and has nothing that axe finds wrong', async () => {
    const stage = await open()
    const { page, tab } = stage
    const paper = () =>
      page.frames()[1]!.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const seen = new Set<string>()
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      await page.locator('#theme').selectOption(theme)
      await tab.locator(`html[data-theme=${theme}]`).waitFor()
      seen.add(await paper())
      expect(await violationsOf(stage)).toEqual([])
      await shot(page, `tab-sheet-${theme}`)
      await tab.locator('button.open').first().click()
      await tab.getByRole('dialog').getByText('Godkjent av').first().waitFor()
      expect(await violationsOf(stage)).toEqual([])
      await shot(page, `tab-detail-${theme}`)
      await page.keyboard.press('Escape')
      await tab.getByRole('dialog').waitFor({ state: 'detached' })
    }
    expect(seen.size).toBe(3)
    expect(stage.problems).toEqual([])
    await page.close()
  })

  test('fits a narrow screen without scrolling sideways', async () => {
    const stage = await open({ width: 360, height: 760 })
    const { page, tab } = stage
    const frame = page.frames()[1]!
    const overflow = () =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    expect(await violationsOf(stage)).toEqual([])
    await tab.getByLabel('Sorter etter').selectOption('-name')
    await tab
      .locator('button.open', { hasText: 'MED- Timeavtale NN' })
      .and(tab.locator('tr:first-child button'))
      .waitFor()
    await shot(page, 'tab-sheet-narrow')
    await tab.locator('button.open').first().click()
    await tab.getByRole('dialog').getByText('Godkjent av').first().waitFor()
    expect(await overflow()).toBe(0)
    await shot(page, 'tab-detail-narrow')
    await page.close()
  })

  test('takes whatever people have written for text', async () => {
    const { prisma } = it.database.database
    const unit = await prisma.unit.findFirstOrThrow({ where: { prefix: 'KIR' } })
    const source = await prisma.template.findFirstOrThrow({
      where: { unitId: unit.id },
      include: { row: true },
    })
    const before = { name: source.name, state: source.state, stateReason: source.stateReason }
    const clinic = await prisma.clinic.findUniqueOrThrow({ where: { id: unit.clinicId } })
    const person = await prisma.person.findFirstOrThrow({ where: { givenName: 'Ylva' } })
    // Past the rules of the product: as if each of them had failed.
    await prisma.$transaction([
      prisma.template.update({ where: { id: source.id }, data: isAttack }),
      prisma.clinic.update({ where: { id: clinic.id }, data: { name: nasty } }),
      prisma.person.update({ where: { id: person.id }, data: { givenName: nasty, surname: nasty } }),
      prisma.purpose.create({
        data: { id: randomUUID(), trustId: clinic.trustId, key: 'own_1', label: nasty, approvedAt: now },
      }),
    ])
    const stage = await open({ person: 'ehealth' })
    const { tab, page } = stage
    await tab.getByRole('tab', { name: nasty }).click()
    await tab.getByRole('button', { name: nasty }).click()
    const dialog = tab.getByRole('dialog', { name: nasty })
    await dialog.getByText('Godkjent av').first().waitFor()
    expect(await dialog.innerText()).toContain(`Kommunikasjon: ${nasty} ${nasty}`)
    expect(await tab.locator('img, main script').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(stage.problems).toEqual([])
    await prisma.$transaction([
      prisma.template.update({ where: { id: source.id }, data: before }),
      prisma.clinic.update({ where: { id: clinic.id }, data: { name: clinic.name } }),
      prisma.person.update({
        where: { id: person.id },
        data: { givenName: person.givenName, surname: person.surname },
      }),
      prisma.purpose.deleteMany({ where: { key: 'own_1' } }),
    ])
    await page.close()
  })
})

describe('who is let in', () => {
  const withToken = async (answers: readonly (string | null)[]): Promise<Stage> => {
    const page = await browser.newPage({ locale: 'nb-NO' })
    page.setDefaultTimeout(10_000)
    let turn = 0
    await page.route('**/teams/token/*', (route) => {
      const answer = answers[Math.min(turn++, answers.length - 1)]
      if (answer === undefined) return route.continue()
      return answer === null
        ? route.fulfill({ status: 404, json: {} })
        : route.fulfill({ json: { token: answer } })
    })
    await page.goto(`${it.url}/teams#person=staff`)
    const tab = page.frameLocator('#tab')
    await tab.locator('main[aria-busy=false]').waitFor()
    return { page, tab, problems: [] }
  }
  const token = async (person: string) =>
    ((await (await fetch(`${it.url}/teams/token/${person}`)).json()) as { token: string }).token

  test('a token that has run out is asked for anew, once, without a word', async () => {
    const old = await token('staff')
    now = new Date(now.getTime() + 3_600_000)
    const stage = await withToken([old, await token('staff')])
    expect(await names(stage)).toHaveLength(7)
    await stage.page.close()
  })

  test('a foreign token, or none, is told how to sign on again, and the next try works', async () => {
    const foreign = `${(await token('staff')).split('.').slice(0, 2).join('.')}.${'A'.repeat(342)}`
    const stage = await withToken([foreign, foreign, await token('staff')])
    await stage.tab.getByRole('alert').getByText('Teams fikk ikke logget deg på').waitFor()
    await stage.tab.getByRole('button', { name: 'Prøv igjen' }).click()
    await stage.tab.getByRole('button', { name: 'MED- Timeavtale', exact: true }).waitFor()
    await stage.page.close()
    const none = await withToken([null])
    await none.tab.getByRole('alert').getByText('Teams fikk ikke logget deg på').waitFor()
    await none.page.close()
  })

  test('somebody without an account, or whose account is closed, is told where to turn', async () => {
    const { prisma } = it.database.database
    const kfmr = await prisma.person.findFirstOrThrow({ where: { givenName: 'Ask' } })
    const say = async (sentence: string) => {
      const stage = await open({ person: 'kfmrStaff' })
      await stage.tab.getByRole('alert').getByText(sentence).waitFor()
      expect(await stage.tab.locator('tbody').count()).toBe(0)
      await stage.page.close()
    }
    await prisma.person.update({ where: { id: kfmr.id }, data: { active: false } })
    await say('Kontoen din kan ikke brukes nå.')
    await prisma.person.update({ where: { id: kfmr.id }, data: { objectId: randomUUID() } })
    await say('Du har ingen konto her.')
  })

  test('outside of Teams the page says where it belongs, with the way to the same row there', async () => {
    const page = await browser.newPage({ locale: 'sv-SE' })
    await page.goto(`${it.url}/tab?row=%22%3E%3Cimg`)
    await page.getByText('Den här sidan hör hemma i Microsoft Teams.').waitFor()
    expect(await page.locator('table').count()).toBe(0)
    const way = page.getByRole('link', { name: 'Öppna i Microsoft Teams' })
    expect(await way.getAttribute('href')).toBe(`${it.url}/teams#page=`)
    await page.goto(`${it.url}/tab/insight`)
    expect(await way.getAttribute('href')).toBe(`${it.url}/teams#page=%2Finsight`)
    await page.goto(`${it.url}/tab?row=${rows.get('MED- Timeavtale') ?? ''}`)
    await way.click()
    await page.frameLocator('#tab').getByRole('dialog', { name: 'MED- Timeavtale' }).waitFor()
    // A bot in production leads to its app in Teams.
    await page.route('**/tab?row=*', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('<main ', `<main data-app="${randomUUID()}" `)
      await route.fulfill({ response: answer, body })
    })
    await page.goto(`${it.url}/tab?row=${rows.get('MED- Timeavtale') ?? ''}`)
    const deep = new URL((await way.getAttribute('href')) ?? '')
    expect(deep.href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/[0-9a-f-]{36}\/sheet\?/u)
    expect(JSON.parse(deep.searchParams.get('context') ?? '')).toEqual({
      subEntityId: rows.get('MED- Timeavtale'),
    })
    await page.close()
  })
})
