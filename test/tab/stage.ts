import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import type { TestBot } from '../bot.ts'

/** The tab in the demo's Teams, in a browser. */
export interface Stage {
  page: Page
  /** What is inside the frame. */
  tab: FrameLocator
  /** Errors of the page's scripts, and what the browser's policy forbade. */
  problems: string[]
}

/** What is looked at. */
export interface StageWishes {
  person?: string
  page?: '' | '/insight'
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  row?: string
  width?: number
  height?: number
}

/** The one thing that is known to be forbidden: teams-js asks a public host for a list, and does without. */
const known = /res\.cdn\.office\.net|validDomains/u

/** Opens the demo's Teams. Nothing but the bot is reached; what else is asked for is a problem. */
export const openTab = async (browser: Browser, it: TestBot, wishes: StageWishes = {}): Promise<Stage> => {
  const page = await browser.newPage({
    viewport: { width: wishes.width ?? 1280, height: wishes.height ?? 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  page.setDefaultTimeout(10_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !known.test(line.text())) problems.push(line.text())
  })
  await page.route(
    (address) => !address.href.startsWith(it.url),
    (route) => {
      problems.push(route.request().url())
      return route.abort()
    },
  )
  const choices = new URLSearchParams({
    person: wishes.person ?? 'staff',
    page: wishes.page ?? '',
    theme: wishes.theme ?? 'default',
    locale: wishes.locale ?? 'nb-no',
    ...(wishes.row === undefined ? {} : { row: wishes.row }),
  })
  await page.goto(`${it.url}/teams#${choices.toString()}`)
  const tab = page.frameLocator('#tab')
  await tab.locator('main[aria-busy=false]').waitFor()
  return { page, tab, problems }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
}

/** What axe finds wrong with the page in the frame, best practices included. */
export const violationsOf = async ({ page }: Stage): Promise<string[]> => {
  const frame = page.frames().find((one) => /\/tab/u.test(new URL(one.url()).pathname))
  if (frame === undefined) throw new Error('the tab is not there')
  // By the debugger, past the page's policy.
  await frame.evaluate(axe)
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  )
}
