import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { periods } from '../../bot/domain/insight.ts'
import { startTestBot } from '../bot.ts'
import type { TestBot } from '../bot.ts'
import { launchBrowser, shot } from '../browser.ts'
import { openTab, violationsOf } from './stage.ts'
import type { Stage, StageWishes } from './stage.ts'

let it: TestBot
let browser: Browser
const now = new Date()
const shares = [86, 7, 4, 3] as const
const isWeekend = (day: Date): boolean => day.getUTCDay() % 6 === 0

beforeAll(async () => {
  ;[it, browser] = await Promise.all([startTestBot(() => now), launchBrowser()])
  const { prisma } = it.database.database
  const clinics = await prisma.clinic.findMany()
  await prisma.dailyCount.deleteMany({})
  const day = (ago: number) => new Date(now.getTime() - ago * 86_400_000)
  await prisma.dailyCount.createMany({
    data: clinics.flatMap(({ id }, index) =>
      (['delivered', 'accepted', 'failed', 'stopped'] as const).flatMap((outcome, turn) =>
        // Fewer at weekends, and now and then none at all.
        Array.from({ length: 29 }, (_, ago) => ({
          clinicId: id,
          day: day(ago + 1),
          templateId: randomUUID(),
          outcome,
          training: true,
          messages: Math.ceil(
            ((isWeekend(day(ago + 1)) ? 6 : 44 - 7 * index - ((ago * 5) % 11)) * shares[turn]!) / 100,
          ),
          parts: 60,
        })),
      ),
    ),
  })
  await prisma.deletionRun.createMany({
    data: (['MED', 'KIR', 'VC'] as const).map((key, index) => ({
      id: randomUUID(),
      clinicId: clinics.find((one) => one.key === key)!.id,
      state: 'done' as const,
      stateSince: day(9 - 3 * index),
      found: 3,
      preparedAt: day(9 - 3 * index),
      doneAt: day(9 - 3 * index),
    })),
  })
  await prisma.consentAnswer.createMany({
    data: clinics.flatMap(({ id: ownerId, trustId }, index) =>
      Array.from({ length: 60 - 12 * index }, (_, turn) => ({
        id: randomUUID(),
        trustId,
        ownerId,
        number: Buffer.from([turn]),
        numberHash: Buffer.from([index, turn]),
        relation: 'patient' as const,
        referenceHash: Buffer.from([0]),
        choice: turn % 4 === 0 ? ('no' as const) : ('yes' as const),
        source: 'spoken',
        statedAt: day(1),
        answeredAt: day(1),
      })),
    ),
  })
  // Approvals of half a year, and what waits now.
  const units = await prisma.unit.findMany({ where: { clinicId: { in: clinics.map(({ id }) => id) } } })
  const { id: proposerId } = await prisma.person.findFirstOrThrow()
  const waits = ['clinicReview', 'ehealthReview', 'communicationsReview', 'returned'] as const
  await prisma.proposal.createMany({
    data: Array.from({ length: 30 }, (_, turn) => {
      const unit = units[turn % units.length]!
      const approved = turn < 24
      const since = day(approved ? 31 * (turn % 6) : 1 + ((turn * 4) % 13))
      return {
        id: randomUUID(),
        clinicId: unit.clinicId,
        unitId: unit.id,
        proposerId,
        state: approved ? ('approved' as const) : waits[turn % waits.length]!,
        title: `Forslag ${String(turn)}`,
        language: 'nb' as const,
        text: 'Møt opp {dato}.',
        createdAt: new Date(since.getTime() - (2 + ((turn * 7) % 9)) * 86_400_000),
        stateSince: since,
      }
    }),
  })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await it.close()
})

const open = (wishes: StageWishes = {}): Promise<Stage> =>
  openTab(browser, it, { person: 'ehealth', page: '/insight', ...wishes })

/** How many colours a chart was drawn in, as the eye would count them: some pixels of each. */
const coloursOf = (stage: Stage, index = 0): Promise<number> =>
  stage.tab
    .locator('canvas')
    .nth(index)
    .evaluate((one) => {
      const canvas = one as HTMLCanvasElement
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const seen = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const key = [data[at], data[at + 1], data[at + 2], data[at + 3]].join()
        seen.set(key, (seen.get(key) ?? 0) + 1)
      }
      return [...seen.values()].filter((count) => count > 150).length
    })

test('e-health sees the figures of every clinic as charts, each with its table', async () => {
  const stage = await open()
  const { tab, page } = stage
  expect(await tab.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Meldinger per dag',
    'Meldinger per klinikk',
    'Hvor forslag venter',
    'Dager fra innsending til godkjenning',
    'Samtykkesvar som står',
    'Dager siden meldinger ble slettet',
    'Gjennomgang av rettigheter',
  ])
  await tab.getByText('Foretaket er i opplæringsmodus').waitFor()
  expect(await coloursOf(stage)).toBeGreaterThanOrEqual(5)
  const figure = tab.locator('section', { hasText: 'Meldinger per klinikk' })
  await figure.getByText('Tallene').click()
  const rows = await figure.locator('tbody tr').allInnerTexts()
  expect(rows).toHaveLength(4)
  expect(rows[0]?.split(/\s*\t\s*/u)).toEqual([
    'KFMR',
    expect.stringMatching(/^\d+$/u),
    ...Array<unknown>(3).fill(expect.stringMatching(/^\d+$/u)),
  ])
  const deleted = tab.locator('section', { hasText: 'Dager siden meldinger ble slettet' })
  await deleted.getByText('Tallene').click()
  expect(await deleted.locator('tr', { hasText: 'Medisinsk klinikk' }).innerText()).toMatch(
    /klinikk\s+9\s+0/u,
  )
  expect(await deleted.locator('tr', { hasText: 'KFMR' }).innerText()).toMatch(/Aldri/u)
  for (const days of periods) {
    await tab.getByRole('combobox', { name: 'Periode' }).selectOption(String(days))
    await tab.locator('main[aria-busy=false]').waitFor()
    expect(await tab.locator('section').first().locator('tbody tr').count()).toBe(days)
  }
  await tab.getByRole('combobox', { name: 'Klinikk' }).selectOption({ label: 'Kirurgisk klinikk' })
  await tab.getByRole('heading', { name: 'Meldinger per klinikk' }).waitFor({ state: 'detached' })
  expect(stage.problems).toEqual([])
  await page.close()
})

test('in every theme axe finds nothing, and the charts are drawn anew in its colours', async () => {
  const stage = await open({ height: 1500 })
  const { page, tab } = stage
  const drawn = new Set<string>()
  for (const theme of ['default', 'dark', 'contrast'] as const) {
    await page.locator('#theme').selectOption(theme)
    await tab.locator(`html[data-theme=${theme}]`).waitFor()
    expect(await violationsOf(stage)).toEqual([])
    expect(await coloursOf(stage)).toBeGreaterThanOrEqual(5)
    drawn.add(
      await tab
        .locator('canvas')
        .first()
        .evaluate((one) => (one as HTMLCanvasElement).toDataURL()),
    )
    await shot(page, `tab-insight-${theme}`)
  }
  expect(drawn.size).toBe(3)
  expect(stage.problems).toEqual([])
  await page.close()
})

test('an administrator sees the own clinic alone, staff are told that it is not theirs', async () => {
  const admin = await open({ person: 'vcAdmin', locale: 'sv-se' })
  const offered = await admin.tab.getByRole('combobox', { name: 'Klinik' }).locator('option').allInnerTexts()
  expect(offered).toEqual(['Alla kliniker', 'Vårdcentralen Exempel'])
  expect(await admin.tab.locator('body').innerText()).not.toContain('Kirurgisk')
  await admin.page.close()
  const staff = await open({ person: 'staff' })
  await staff.tab.getByRole('alert').getByText('Rollen din omfatter ikke dette.').waitFor()
  expect(await staff.tab.locator('canvas').count()).toBe(0)
  await staff.page.close()
})

test('fits a narrow screen without scrolling sideways, its tables with their heads', async () => {
  const stage = await open({ width: 360, height: 900, locale: 'nn-no' })
  for (const one of await stage.tab.locator('summary').all()) await one.click()
  expect(await stage.tab.getByRole('columnheader', { name: 'Ikkje nådd' }).first().isVisible()).toBe(true)
  const overflow = await stage.page
    .frames()[1]!
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBe(0)
  expect(await violationsOf(stage)).toEqual([])
  await shot(stage.page, 'tab-insight-narrow')
  await stage.page.close()
})
