import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { Browser, Locator, Page } from 'playwright-core'

const root = path.resolve(import.meta.dirname, '..')

/** Where screenshots go; git ignores it. */
export const resultsFolder = path.join(root, 'test-results')

/** Milliseconds that a card may take to appear or to change. */
const patience = 15_000

const unpacking = `
  import chromium, { inflate } from '@sparticuz/chromium'
  import { createRequire } from 'node:module'
  import path from 'node:path'
  const main = createRequire(process.cwd() + '/package.json').resolve('@sparticuz/chromium')
  await chromium.executablePath()
  await inflate(path.join(path.dirname(main), '..', 'bin', 'al2023.tar.br'))
`

/**
 * The Chromium that came in the npm package, unpacked once per version (1.2 s, 210 MB) under node_modules. The
 * package unpacks to the temporary folder of its process and trusts whatever `chromium` it finds there: so a
 * process of its own with a new TMPDIR, renamed into place when it is complete.
 */
const unpackedChromium = async (): Promise<string> => {
  const packageFolder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
  )
  const manifest = readFileSync(path.join(packageFolder, 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = path.join(root, 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const building = `${folder}.${process.pid}`
  mkdirSync(building, { recursive: true })
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacking], {
    cwd: root,
    env: { PATH: process.env['PATH'], TMPDIR: building },
  })
  // Its own fonts.conf looks in /var/task and /tmp. The machine's fonts first, its one sans font where none are.
  writeFileSync(
    path.join(building, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`,
  )
  try {
    renameSync(building, folder)
  } catch (error) {
    rmSync(building, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // otherwise another test file was faster
  }
  return folder
}

/** A headless Chromium; close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const folder = await unpackedChromium()
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      TMPDIR: folder,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  })
}

/**
 * Opens a Playground as its persona sees it and waits until the bot has answered to being installed, which the
 * Playground tells it at every load. Nothing but 127.0.0.1 is reached: fonts and icons on a public host would
 * only be waited for. The log panel is closed for the sake of the pictures.
 */
export const openPlayground = async (
  browser: Browser,
  url: string,
  { locale = 'nb-NO', width = 900, height = 1100, scale = 1 } = {},
): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale,
    timezoneId: 'Europe/Oslo',
  })
  page.setDefaultTimeout(patience)
  await page.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  await page.goto(url)
  await page.getByRole('button', { name: 'Send Message' }).waitFor()
  await page
    .getByText(/conversationUpdate \d+/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Hide log panel' }).click()
  return page
}

/** All cards on the page, oldest first; a card opened by Action.ShowCard belongs to the one around it. */
const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)')

/** Writes a message to the bot, as typed into the box. */
export const say = async (page: Page, text: string): Promise<void> => {
  await page.locator('[role="textbox"][contenteditable="true"]').last().click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** Writes a message and returns the next card that comes; the locator stays on it when it is replaced. */
export const ask = async (page: Page, text: string): Promise<Locator> => {
  const card = cards(page).nth(await cards(page).count())
  await say(page, text)
  await card.waitFor()
  return card
}

/** The newest card on the page, whichever it is at the time of each use. */
export const lastCard = (page: Page): Locator => cards(page).last()

/** Waits until the card shows this text, such as after a button; throws after 15 s. */
export const shows = (card: Locator, text: string): Promise<void> => card.getByText(text).first().waitFor()

/** The visible text of the card, with the line ends of literal texts. */
export const textOf = (card: Locator): Promise<string> => card.innerText()

/**
 * What carries this label: not by its accessible name, to which the Playground adds the option, the asterisk of
 * a required input and the error message.
 */
const labelled = (card: Locator, selector: string, label: string): Locator => {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return card.locator(selector).and(card.getByLabel(new RegExp(`^\\s*${words}[\\s*]*$`)))
}

/**
 * Fills the text, number, date (`2026-11-20`) or time (`08:07`) input under this exact label. The Playground
 * shows a date as the browser's language has it, but reads a typed one only as 11/20/2026.
 */
export const fill = async (card: Locator, label: string, value: string): Promise<void> => {
  const input = labelled(card, 'input, textarea', label)
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  const isPicker = (await input.getAttribute('role')) === 'combobox'
  await input.fill(isPicker && day ? `${day[2]}/${day[3]}/${day[1]}` : value)
  if (isPicker) await input.blur() // Enter would open the calendar, and an open calendar hides all buttons
}

/** Picks an option of a choice set of any style, or ticks a toggle by its title; `false` takes the tick away. */
export const choose = async (card: Locator, label: string, option: string, ticked = true): Promise<void> => {
  const radio = labelled(labelled(card, '[role=radiogroup]', label), '[type=radio]', option)
  const tick = labelled(card, `[type=checkbox][aria-label=${JSON.stringify(option)}]`, label)
  const list = labelled(card, '[role=combobox]', label)
  await radio.or(tick).or(list).waitFor()
  if (await radio.isVisible()) return radio.check()
  if (await tick.isVisible()) return tick.setChecked(ticked)
  await list.click()
  await card.page().getByRole('option', { name: option, exact: true }).click()
}

/** Presses the button with this exact title; what follows is waited for with `shows`. */
export const press = (card: Locator, title: string): Promise<void> =>
  card.getByRole('button', { name: title, exact: true }).click()

/** Saves what the browser shows to `test-results/<name>.png`; of a card, the whole of it and nothing else. */
export const shot = async (view: Page | Locator, name: string): Promise<string> => {
  const file = path.join(resultsFolder, `${name}.png`)
  if (!('page' in view)) {
    await view.screenshot({ path: file, animations: 'disabled' })
    return file
  }
  // The chat scrolls inside the page: a card that does not fit would be covered by the bars above and below.
  const size = view.page().viewportSize() ?? { width: 900, height: 1100 }
  const { height = 0 } = (await view.boundingBox()) ?? {}
  await view.page().setViewportSize({ ...size, height: Math.max(size.height, Math.ceil(height) + 300) })
  await view.screenshot({ path: file, animations: 'disabled' })
  await view.page().setViewportSize(size)
  return file
}
