import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { commandTable, commandWord } from '../../cards/help.ts'
import { commandNames } from '../../cards/text/command.ts'
import type { Language } from '../../bot/domain/language.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { makePackage } from '../../manifest/app-package.ts'
import { verbOfText } from '../../bot/teams/command.ts'

const values = {
  appId: '7d0c1e5a-0000-4000-8000-000000000002',
  url: 'https://malvakt.sykehus.example/sms',
  version: '1.2.3',
  developer: 'Sykehuset "Eksempel" HF',
  website: 'https://sykehus.example/malvakt',
  privacy: 'https://sykehus.example/personvern',
  terms: 'https://sykehus.example/vilkar',
}

interface Manifest {
  developer: { name: string }
  version: string
  validDomains: string[]
  webApplicationInfo: { id: string; resource: string }
  localizationInfo: { defaultLanguageFile: string; additionalLanguages: { file: string }[] }
  staticTabs: { entityId: string; contentUrl?: string; scopes: string[] }[]
  bots: {
    botId: string
    scopes: string[]
    commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[]
  }[]
  composeExtensions: {
    botId: string
    commands: { parameters: { name: string }[] }[]
    messageHandlers: { value: { domains: string[] } }[]
  }[]
  icons: Record<string, string>
  authorization?: unknown
}

const files = unzipSync(makePackage(values))
const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]))
const stringsOf = (name: string) => read(name) as Record<string, string>
const manifest = read('manifest.json') as Manifest

const localised: readonly (readonly [Language, string])[] = [
  ['nb', 'nb-no.json'],
  ['nn', 'nn-no.json'],
  ['sv', 'sv-se.json'],
  ['en', 'en-us.json'],
]

describe('the app package', () => {
  test('is filled in with the ids and addresses of the trust, and holds nothing unfilled', () => {
    expect(manifest).toMatchObject({
      id: values.appId,
      version: '1.2.3',
      developer: { name: 'Sykehuset "Eksempel" HF', websiteUrl: values.website },
      validDomains: ['malvakt.sykehus.example'],
      webApplicationInfo: {
        id: values.appId,
        resource: `api://malvakt.sykehus.example/botid-${values.appId}`,
      },
    })
    expect(manifest.staticTabs.find((one) => one.entityId === 'sheet')?.contentUrl).toBe(
      'https://malvakt.sykehus.example/sms/tab',
    )
    expect(manifest.bots[0]?.botId).toBe(values.appId)
    expect(manifest.composeExtensions[0]?.messageHandlers[0]?.value.domains).toEqual([
      'malvakt.sykehus.example',
    ])
    expect(new TextDecoder().decode(files['manifest.json'])).not.toContain('{{')
  })

  test('holds every file that it names, and is the same for the same values', () => {
    const named = [
      ...Object.values(manifest.icons),
      manifest.localizationInfo.defaultLanguageFile,
      ...manifest.localizationInfo.additionalLanguages.map((one) => one.file),
    ]
    expect(new Set(Object.keys(files))).toEqual(new Set(['manifest.json', ...named]))
    expect(Buffer.from(makePackage(values)).equals(Buffer.from(makePackage(values)))).toBe(true)
  })

  test('asks for no right to read messages of channels', () => {
    expect(manifest.authorization).toBeUndefined()
    expect(JSON.stringify(manifest)).not.toMatch(/ChannelMessage|ChatMessage/u)
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat'])
  })

  test('what the schema forbids is refused by name', () => {
    expect(() => makePackage({ ...values, developer: 'x'.repeat(33) })).toThrow(/developer\/name/u)
    expect(() => makePackage({ ...values, appId: 'abc' })).toThrow(/manifest\.json\/id/u)
  })

  test('the message extension asks for the words that the bot reads', () => {
    expect(manifest.composeExtensions[0]?.commands[0]?.parameters.map((one) => one.name)).toEqual(['words'])
  })
})

describe('the commands of the menu', () => {
  const lists = manifest.bots[0]?.commandLists ?? []

  test('are ten at most, and help alone in teams and group chats', () => {
    expect(lists.map((one) => [one.scopes, one.commands.length])).toEqual([
      [['personal'], 10],
      [['team', 'groupChat'], 1],
    ])
  })

  test.each(localised)(
    'are in %s the words and sentences of help, and reach their verb',
    (language, name) => {
      const t = wordsOf(language)
      const strings = stringsOf(name)
      for (const [list, { commands }] of lists.entries())
        for (const [index, { title }] of commands.entries()) {
          const command = commandNames.find((one) => commandWord(wordsOf('nb'), one) === title)
          if (command === undefined) throw new Error(`no command is called ${title}`)
          const at = `bots[0].commandLists[${list}].commands[${index}]`
          expect(strings[`${at}.title`]).toBe(commandWord(t, command))
          expect(strings[`${at}.description`]).toBe(t(`help.${command}`))
          expect(verbOfText(commandWord(t, command))).toBe(commandTable[command].verb)
        }
    },
  )

  test.each(localised)('%s says everything that the manifest says, in its own words', (language, name) => {
    const strings = stringsOf(name)
    const standard = stringsOf('nb-no.json')
    expect(Object.keys(strings)).toEqual(Object.keys(standard))
    for (const [key, value] of Object.entries(strings)) {
      expect(value.trim()).not.toBe('')
      if (key.startsWith('description.') && language !== 'nb') expect(value).not.toBe(standard[key])
    }
  })

  test('the strings of the manifest itself are those of its default language', () => {
    const at = (key: string): unknown =>
      key
        .replaceAll(/\[(\d+)\]/gu, '.$1')
        .split('.')
        .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], manifest)
    for (const [key, value] of Object.entries(stringsOf('nb-no.json')))
      if (key !== '$schema') expect([key, at(key)]).toEqual([key, value])
  })
})

/** Pixels of a PNG of 8 bits a channel without interlacing, as RGB or RGBA. */
const pixelsOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  const [width, height, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] === 6 ? 4 : 3]
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(data))
  const stride = width * channels
  const rows: number[][] = []
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]
    const row: number[] = []
    for (let x = 0; x < stride; x++) {
      const left = row[x - channels] ?? 0
      const up = rows[y - 1]?.[x] ?? 0
      const corner = x < channels ? 0 : (rows[y - 1]?.[x - channels] ?? 0)
      const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
        number,
        number,
        number,
      ]
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner
      const predicted = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0
      row.push(((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted) & 255)
    }
    rows.push(row)
  }
  const pixels = rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => row.slice(x * channels, (x + 1) * channels)),
  )
  return { width, height, channels, pixels }
}

describe('the icons', () => {
  test('the color icon is 192 by 192 and has no see-through corner', () => {
    const { width, height, channels } = pixelsOf(files['color.png'] ?? new Uint8Array())
    expect([width, height, channels]).toEqual([192, 192, 3])
  })

  test('the outline icon is 32 by 32, white where it is anything, and see-through elsewhere', () => {
    const { width, height, channels, pixels } = pixelsOf(files['outline.png'] ?? new Uint8Array())
    expect([width, height, channels]).toEqual([32, 32, 4])
    const inked = pixels.filter((pixel) => pixel[3] !== 0)
    expect(inked.length).toBeGreaterThan(100)
    expect(inked.length).toBeLessThan(pixels.length - 100)
    for (const pixel of inked) expect(pixel.slice(0, 3)).toEqual([255, 255, 255])
  })
})

test('npm run manifest names everything that is missing at once, and makes the package when nothing is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'malvakt-manifest-'))
  const script = path.resolve(import.meta.dirname, '../../manifest/build.ts')
  const run = (args: readonly string[]) =>
    promisify(execFile)(process.execPath, [script, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (error: unknown) => {
        const { code, stderr } = error as { code: number; stderr: string }
        return { code, text: stderr }
      },
    )
  const bare = await run([])
  expect(bare.code).toBe(2)
  for (const name of ['app-id', 'url', 'developer', 'website', 'privacy', 'terms'])
    expect(bare.text).toContain(`--${name}:`)
  const { appId, url, developer, website, privacy, terms } = values
  const made = await run(
    Object.entries({ 'app-id': appId, url, developer, website, privacy, terms }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]),
  )
  expect(made).toMatchObject({ code: 0 })
  expect(Object.keys(unzipSync(readFileSync(path.join(folder, 'malvakt-teams.zip'))))).toContain(
    'manifest.json',
  )
  rmSync(folder, { recursive: true })
})
