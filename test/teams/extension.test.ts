import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { demoTenantId, persona } from '../../bot/demo/personas.ts'
import { nodesOf } from '../teams-client.ts'
import { startTestBot } from '../bot.ts'
import type { TestBot } from '../bot.ts'
import { buildTrust, publishedTemplate } from '../builders.ts'
import type { TestTrust } from '../builders.ts'

type Json = Readonly<Record<string, unknown>>

interface Attachment {
  contentType: string
  content: Json
  preview: { contentType: string; content: { title: string; text: string } }
}

let it: TestBot

beforeAll(async () => {
  it = await startTestBot(() => new Date('2026-03-10T09:00:00Z'))
})
afterAll(async () => {
  await it.close()
})

const prisma = () => it.database.database.prisma
const clinicOf = (key: string) => prisma().clinic.findFirstOrThrow({ where: { key } })
const rowOf = async (key: string) => {
  const clinic = await clinicOf(key)
  return prisma().sheetRow.findFirstOrThrow({
    where: { clinicId: clinic.id, template: { state: 'live' } },
    include: { template: true, version: true },
    orderBy: { template: { name: 'asc' } },
  })
}

const extensionOf = (answer: Json): { type: string; text?: string; attachments?: Attachment[] } | undefined =>
  answer['composeExtension'] as never

const search = async (words: string, options: Json = { skip: 0, count: 25 }, who = 'staff' as const) => {
  const answer = await it.client(who).invoke('composeExtension/query', {
    commandId: 'templates',
    parameters: [words === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words }],
    queryOptions: options,
  })
  return extensionOf(answer)
}
const titles = (found: Awaited<ReturnType<typeof search>>): string[] =>
  (found?.attachments ?? []).map((one) => one.preview.content.title)

const link = async (url: string, who: 'staff' | 'communications' = 'staff') =>
  extensionOf(await it.client(who).invoke('composeExtension/queryLink', { url }))

beforeEach(async () => {
  await prisma().person.updateMany({ data: { active: true } })
})

test('the list that opens holds the live templates of the own clinic, by name', async () => {
  const own = await clinicOf('MED')
  const names = await prisma().template.findMany({
    where: { clinicId: own.id, state: 'live' },
    select: { name: true },
  })
  expect(names.length).toBeGreaterThan(3)
  expect(new Set(titles(await search('')))).toEqual(new Set(names.map(({ name }) => name)))
})

test('central staff find the templates of every clinic', async () => {
  const { template } = await rowOf('VC')
  const found = extensionOf(
    await it.client('ehealth').invoke('composeExtension/query', {
      parameters: [{ name: 'words', value: template.name }],
    }),
  )
  expect(titles(found)).toContain(template.name)
  expect(titles(await search(template.name))).toEqual([])
})

test('every word has to be in name or text, whatever its case, and signs of patterns stand for themselves', async () => {
  const { template, version } = await rowOf('MED')
  const word = version.text.split(' ').find((one) => /^\p{L}{5,}$/u.test(one)) ?? ''
  expect(titles(await search(`${word.toUpperCase()} ${template.name.split(' ')[0]}`))).toContain(
    template.name,
  )
  expect((await search(`${word} finnesikke`))?.type).toBe('message')
  for (const pattern of ['%', '_', '\\']) expect(titles(await search(pattern))).toEqual([])
})

/** One more template of MED, as its last approval would publish it. */
const publish = async (title: string, text?: string) => {
  const own = await clinicOf('MED')
  const unit = await prisma().unit.findFirstOrThrow({ where: { clinicId: own.id } })
  const clinics = { MED: { id: own.id, key: 'MED', unitId: unit.id, language: 'nb' } }
  const trust = { trustId: own.trustId, clinics } as unknown as TestTrust
  return publishedTemplate(it.database.database, trust, { title, ...(text === undefined ? {} : { text }) })
}

test('25 are shown at a time, and the next ones are had by going on', async () => {
  for (let index = 0; index < 30; index++) await publish(`Side ${String(index).padStart(2, '0')}`)
  const first = titles(await search('MED Side', { skip: 0, count: 25 }))
  const second = titles(await search('MED Side', { skip: 25, count: 25 }))
  expect([first.length, second.length]).toEqual([25, 5])
  expect(new Set([...first, ...second]).size).toBe(30)
  expect((await search('MED Side', { skip: 50, count: 25 }))?.attachments).toEqual([])
  expect(titles(await search('MED Side', { skip: -5, count: 100_000 }))).toHaveLength(25)
})

test('what is put into a chat is the approved text without any button or address of the sender', async () => {
  const { template, version } = await rowOf('MED')
  const found = (await search(template.name))?.attachments?.find(
    (one) => one.preview.content.title === template.name,
  )
  expect(found?.contentType).toBe('application/vnd.microsoft.card.adaptive')
  // The latest that Teams shows behind a link.
  expect(found?.content['version']).toBe('1.3')
  const nodes = nodesOf(found?.content ?? {})
  expect(nodes.filter((node) => String(node['type']).startsWith('Action.'))).toEqual([])
  expect(JSON.stringify(found?.content)).not.toContain(persona('staff')?.surname)
  const text = nodes.filter((node) => node['type'] === 'TextRun').map((node) => String(node['text']))
  expect(text.join('')).toContain(version.text)
})

test('a template that was given another name is found by it', async () => {
  const { templateId } = await publish('Gammelt navn')
  await prisma().template.update({ where: { id: templateId }, data: { name: 'MED- Ærfuglnavn' } })
  expect(titles(await search('ÆRFUGLNAVN'))).toEqual(['MED- Ærfuglnavn'])
  expect((await search('gammelt'))?.type).toBe('message')
})

test('markup in a text is shown, not run, in the list', async () => {
  await publish('Tegn', '<b>Oppmøte</b> & {sted}. Ring {tlf}.')
  const [first] = (await search('MED Tegn'))?.attachments ?? []
  expect(first?.preview.content.text).toBe('&lt;b&gt;Oppmøte&lt;/b&gt; &amp; {sted}. Ring {tlf}.')
})

test('a template that is suspended is in no list', async () => {
  const { template } = await rowOf('MED')
  await prisma().template.update({ where: { id: template.id }, data: { state: 'suspended' } })
  expect(titles(await search(template.name))).not.toContain(template.name)
  await prisma().template.update({ where: { id: template.id }, data: { state: 'live' } })
})

test('it works in a channel, where the bot itself says nothing but help', async () => {
  const answer = await it.client('staff').invoke(
    'composeExtension/query',
    { parameters: [{ name: 'initialRun', value: 'true' }] },
    {
      conversation: {
        id: '19:a@thread.tacv2',
        conversationType: 'channel',
        isGroup: true,
        tenantId: demoTenantId,
      },
    },
  )
  expect(extensionOf(answer)?.type).toBe('result')
})

test('who has no account, or a closed one, is told so in place of templates', async () => {
  const stranger = await it
    .client('staff')
    .invoke(
      'composeExtension/query',
      { parameters: [] },
      { from: { id: '29:other', aadObjectId: randomUUID(), name: 'X' } },
    )
  expect(extensionOf(stranger)).toMatchObject({
    type: 'message',
    text: expect.stringContaining('ingen konto'),
  })
  await prisma().person.updateMany({
    where: { objectId: persona('staff')?.objectId ?? '' },
    data: { active: false },
  })
  expect(await search('')).toMatchObject({ type: 'message' })
  expect(await prisma().auditEvent.findMany({ where: { action: 'account.refused' } })).toMatchObject([
    { code: 'account_inactive', outcome: 'refused', detail: { door: 'compose' } },
  ])
  expect(it.logged.filter((line) => line.includes('turn.refused'))).toHaveLength(1)
})

test('a link to a row shows its template, and any other link stays a link', async () => {
  const { template } = await rowOf('MED')
  const row = (id: string, base = it.bot.work.publicUrl) => `${base}/tab?row=${id}`
  const shown = await link(row(template.id))
  expect(shown?.attachments?.[0]?.preview.content.title).toBe(template.name)
  // Everybody reads every clinic's tab.
  expect((await link(row(template.id), 'communications'))?.type).toBe('result')
  const others = [
    row(randomUUID()),
    row('abc'),
    row(template.id, 'https://elsewhere.example'),
    `${it.bot.work.publicUrl}/health?row=${template.id}`,
    'no address',
  ]
  for (const other of others) expect(await link(other)).toBeUndefined()
})

test('a link shows nothing to another trust, to strangers, nor of a template that is not in use', async () => {
  const { template } = await rowOf('MED')
  const other = await buildTrust(it.database.database)
  const foreign = await publishedTemplate(it.database.database, other)
  expect(await link(`${it.bot.work.publicUrl}/tab?row=${foreign.templateId}`)).toBeUndefined()
  const url = `${it.bot.work.publicUrl}/tab?row=${template.id}`
  const stranger = { from: { id: '29:other', aadObjectId: randomUUID(), name: 'X' } }
  expect(await it.client('staff').invoke('composeExtension/queryLink', { url }, stranger)).toEqual({})
  await prisma().template.update({ where: { id: template.id }, data: { state: 'suspended' } })
  expect(await link(url)).toBeUndefined()
  await prisma().template.update({ where: { id: template.id }, data: { state: 'live' } })
})
